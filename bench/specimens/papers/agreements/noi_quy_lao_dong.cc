// Nội quy lao động of an enterprise.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_noi_quy_lao_dong(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const int variant = request.making.variant;
  const Day day = request.issued(90);
  const std::string begins = variant % 2 == 0 ? "07 giờ 30 phút" : "08 giờ 00 phút";
  Typesetter page("noi-quy-lao-dong",
                  {.body_pt = 13.5,
                   .line_factor = 1.18,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kTop : PageNumbers::kOfTotal},
                  request.making);
  page.letterhead(
      {.agency = firm.name,
       .number = variant % 3 == 1 ? "" : "Số: " + drawn_number(request, "number", 1, 30) + "/NQLĐ",
       .place_date = "Đắk Lắk, " + worded(day)});
  page.record_field("don_vi", firm.name);
  page.record_field("ngay", iso(day));
  page.title({"NỘI QUY LAO ĐỘNG"},
             variant % 3 == 2 ? "" : "(Ban hành kèm theo Quyết định số 08/QĐ-CT của Giám đốc Công ty)");
  grounds(
      page,
      {"Căn cứ Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019;",
       "Căn cứ Nghị định số 145/2020/NĐ-CP ngày 14 tháng 12 năm 2020 của Chính phủ;",
       "Sau khi tham khảo ý kiến của Ban Chấp hành Công đoàn cơ sở, Công ty ban hành Nội quy lao động như "
       "sau:"});
  articles(
      page,
      {{variant % 2 == 0 ? "Chương I. QUY ĐỊNH CHUNG" : "I. QUY ĐỊNH CHUNG", {}},
       {"Điều 1. Đối tượng áp dụng",
        {"Nội quy này áp dụng đối với mọi người lao động làm việc theo hợp đồng lao động tại Công ty, kể cả "
         "người đang "
         "trong thời gian thử việc, học nghề, tập nghề."}},
       {variant % 2 == 0 ? "Chương II. THỜI GIỜ LÀM VIỆC, THỜI GIỜ NGHỈ NGƠI"
                         : "II. THỜI GIỜ LÀM VIỆC, NGHỈ NGƠI",
        {}},
       {"Điều 2. Thời giờ làm việc, thời giờ nghỉ ngơi",
        {"1. Thời giờ làm việc bình thường không quá 08 giờ trong 01 ngày và 48 giờ trong 01 tuần; buổi sáng "
         "bắt đầu từ " +
             begins + ".",
         "2. Người lao động được nghỉ giữa giờ 60 phút; làm ca đêm được nghỉ ít nhất 45 phút.",
         "3. Mỗi tuần được nghỉ ít nhất 24 giờ liên tục vào Chủ nhật; trường hợp đặc biệt thì bố trí nghỉ "
         "bù."}},
       {"Điều 3. Nghỉ lễ, tết, nghỉ hằng năm, nghỉ việc riêng",
        {"1. Người lao động được nghỉ 11 ngày lễ, tết hưởng nguyên lương theo quy định của pháp luật.",
         "2. Người làm việc đủ 12 tháng được nghỉ hằng năm 12 ngày làm việc; cứ đủ 05 năm được tăng thêm 01 "
         "ngày.",
         "3. Kết hôn: nghỉ 03 ngày; con kết hôn: nghỉ 01 ngày; cha, mẹ, vợ, chồng, con chết: nghỉ 03 ngày."}},
       {variant % 2 == 0 ? "Chương III. TRẬT TỰ TẠI NƠI LÀM VIỆC" : "III. TRẬT TỰ TẠI NƠI LÀM VIỆC", {}},
       {"Điều 4. Trật tự tại nơi làm việc",
        {"1. Đến nơi làm việc đúng giờ, đeo thẻ và mặc đồng phục; không rời vị trí khi chưa được phép.",
         "2. Không uống rượu, bia, đánh bạc, gây mất trật tự; không đưa người lạ vào khu vực sản xuất.",
         "3. Giữ gìn vệ sinh chung, ứng xử văn minh với khách hàng và đồng nghiệp."}},
       {"Điều 5. An toàn, vệ sinh lao động",
        {"1. Công ty trang bị đầy đủ phương tiện bảo vệ cá nhân và tổ chức huấn luyện an toàn hằng năm.",
         "2. Người lao động phải tuân thủ quy trình vận hành máy, quy định về phòng cháy, chữa cháy; báo "
         "ngay cho người "
         "phụ trách khi phát hiện nguy cơ mất an toàn."}},
       {"Điều 6. Phòng, chống quấy rối tình dục tại nơi làm việc",
        {"Nghiêm cấm mọi hành vi quấy rối tình dục bằng lời nói, cử chỉ, hình ảnh. Người bị quấy rối có "
         "quyền khiếu nại "
         "đến Giám đốc hoặc Công đoàn cơ sở; thông tin được giữ kín."}},
       {variant % 2 == 0 ? "Chương IV. KỶ LUẬT LAO ĐỘNG" : "IV. KỶ LUẬT LAO ĐỘNG", {}},
       {"Điều 7. Hình thức xử lý kỷ luật lao động",
        {"1. Khiển trách: đi muộn, về sớm từ 03 lần trở lên trong một tháng không có lý do chính đáng.",
         "2. Kéo dài thời hạn nâng lương không quá 06 tháng: làm hư hỏng dụng cụ, thiết bị do thiếu trách "
         "nhiệm.",
         "3. Cách chức: người giữ chức vụ vi phạm nghiêm trọng quy định về quản lý.",
         "4. Sa thải: trộm cắp, tham ô, đánh bạc, cố ý gây thương tích; tự ý bỏ việc 05 ngày cộng dồn trong "
         "30 ngày."}},
       {"Điều 8. Trách nhiệm vật chất",
        {"Người lao động làm hư hỏng, làm mất tài sản của Công ty phải bồi thường theo thiệt hại thực tế; "
         "mức khấu trừ "
         "hằng tháng không quá 30% tiền lương."}},
       {"Điều 9. Hiệu lực thi hành",
        {"Nội quy này có hiệu lực sau 15 ngày kể từ ngày cơ quan quản lý nhà nước về lao động nhận được hồ "
         "sơ đăng ký và "
         "được niêm yết tại nơi làm việc./."}}});
  page.signatures({{.roles = {"CHỦ TỊCH CÔNG ĐOÀN"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = make_person(request.draw("union"), request.story.today).name},
                   {.roles = {"GIÁM ĐỐC"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = seal_of(firm)}});
  return page.finish();
}

}  // namespace motcua::specimens
