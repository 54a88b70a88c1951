// Đơn đề nghị cấp Giấy chứng nhận đủ điều kiện kinh doanh dược, Mẫu số 19 (Nghị định
// 54/2017/NĐ-CP, 163/2025/NĐ-CP).

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_de_nghi_gcn_kinh_doanh_duoc(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  Typesetter page("don-de-nghi-gcn-kinh-doanh-duoc",
                  {.body_pt = 13, .line_factor = 1.08, .paragraph_gap_mm = 1.5}, request.making);
  Random draw = request.draw("said");
  const std::string licence = std::to_string(draw.between(200, 3900)) + "/ĐL-CCHN-DƯỢC";
  const bool wholesale = request.making.variant % 3 == 2;
  const std::string kind = wholesale ? "Cơ sở bán buôn thuốc, nguyên liệu làm thuốc"
                           : request.making.variant % 3 == 1 ? "Quầy thuốc"
                                                             : "Nhà thuốc";

  page.form_code("Mẫu số 19");
  if (request.making.variant % 2 == 0) {
    page.letterhead({.parent = "TÊN CƠ SỞ",
                     .agency = firm.name,
                     .number = "Số: " + std::to_string(draw.between(1, 60)) + "/ĐĐN",
                     .place_date = place_and_day(request, 3)});
  } else {
    page.citizen_header();
    dated_line(page, place_and_day(request, 3));
  }
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"ĐƠN ĐỀ NGHỊ", "CẤP GIẤY CHỨNG NHẬN ĐỦ ĐIỀU KIỆN KINH DOANH DƯỢC"},
       {"ĐƠN ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN", "ĐỦ ĐIỀU KIỆN KINH DOANH DƯỢC"}})));
  page.addressed_to("Sở Y tế tỉnh Đắk Lắk");
  page.entry({"Tên cơ sở:", firm.name, "co_so"});
  enterprise_lines(page, request, firm);
  page.entries({{"Người đại diện trước pháp luật:", firm.director.name, "", "", 1.5},
                {"Năm sinh:", std::to_string(static_cast<int>(firm.director.born.year())), "", "", 0.6}});
  page.entries({{number_label(request), firm.director.id_number, "", "", 1.3},
                {"Cấp ngày:", slashed(firm.director.id_issued)}});
  page.entry({"Người chịu trách nhiệm chuyên môn về dược:", "DS. " + story.other.name, "nguoi_phu_trach",
              story.other.name});
  page.entries({{"Số CCHN Dược:", licence, "so_cchn", "", 1.5},
                {"Cấp ngày:", slashed(days_before(story.today, draw.between(400, 1800)))}});
  page.entry({"Nơi cấp:", "Sở Y tế tỉnh Đắk Lắk"});
  page.paragraph(
      "Sau khi nghiên cứu Luật Dược và các quy định khác về hành nghề dược, cơ sở chúng tôi đề nghị Sở Y tế "
      "xem xét và cấp Giấy chứng nhận đủ điều kiện kinh doanh dược cho cơ sở như sau:");
  page.entry({"- Loại hình cơ sở kinh doanh:", kind});
  page.entry({"- Phạm vi kinh doanh:", wholesale ? "Thuốc bảo quản ở điều kiện thường, sinh phẩm"
                                                 : "Thuốc bảo quản ở điều kiện thường, thuốc bảo quản lạnh"});
  page.entry({"- Địa điểm kinh doanh:", firm.seat.full()});
  page.item("- Đề nghị đánh giá đáp ứng thực hành tốt:");
  page.checkboxes("", {{"GPP", !wholesale}, {"GDP", wholesale}, {"GSP", false}});
  page.checkboxes("- Trường hợp đề nghị:", {{"Cấp mới", true}, {"Cấp lại", false}, {"Điều chỉnh", false}});
  page.item(
      "Hồ sơ gửi kèm gồm: (1) Tài liệu về địa điểm, cơ sở vật chất, kỹ thuật, nhân sự; (2) bản sao Giấy "
      "chứng nhận đăng ký doanh nghiệp; (3) bản sao Chứng chỉ hành nghề dược.");
  close_with(page,
             "Sau khi được cấp Giấy chứng nhận, cơ sở cam kết tuân thủ sự kiểm tra của các cơ quan có thẩm "
             "quyền và thực hiện đúng các quy định của pháp luật về dược.",
             {director_signs(firm, {"CHỦ CƠ SỞ/NGƯỜI ĐẠI DIỆN", "TRƯỚC PHÁP LUẬT"})});
  return page.finish();
}

}  // namespace motcua::specimens
