// Applications of the professions, each with its own form. Purposes: "luat-su"
// (01-PLIII-LS), "cong-chung-vien" (TP-CC-02), "dau-gia" (01-PLIII-ĐGTS), "quan-tai-vien"
// (TP-QTV-01), "duoc" (Mẫu số 02), "kien-truc" (Mẫu số 02), "xay-dung" (Mẫu số 01),
// "moi-gioi" (Phụ lục XXI). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Profession {
  std::string_view purpose;
  std::string code;
  std::vector<std::string> title;
  std::string to;
  std::string certificate;
  std::string asks;
  std::vector<std::string> enclosed;
};

std::vector<Profession> professions() {
  return {
      {"luat-su",
       "Mẫu số 01-PLIII-LS",
       {"VĂN BẢN ĐỀ NGHỊ", "CẤP CHỨNG CHỈ HÀNH NGHỀ LUẬT SƯ"},
       "Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề luật sư",
       "đề nghị cấp Chứng chỉ hành nghề luật sư theo quy định của Luật Luật sư",
       {"Bản sao Bằng cử nhân luật;", "Bản sao Giấy chứng nhận kiểm tra kết quả tập sự hành nghề luật sư."}},
      {"cong-chung-vien",
       "Mẫu TP-CC-02",
       {"VĂN BẢN ĐỀ NGHỊ BỔ NHIỆM CÔNG CHỨNG VIÊN"},
       "Bộ trưởng Bộ Tư pháp",
       "Bổ nhiệm công chứng viên",
       "đề nghị được bổ nhiệm công chứng viên theo quy định của Luật Công chứng",
       {"Bản sao Bằng cử nhân luật;", "Giấy tờ chứng minh thời gian công tác pháp luật;",
        "Bản sao Giấy chứng nhận kết quả kiểm tra tập sự hành nghề công chứng."}},
      {"dau-gia",
       "Mẫu 01-PLIII-ĐGTS",
       {"VĂN BẢN ĐỀ NGHỊ", "CẤP CHỨNG CHỈ HÀNH NGHỀ ĐẤU GIÁ"},
       "Sở Tư pháp tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề đấu giá",
       "đề nghị cấp Chứng chỉ hành nghề đấu giá theo quy định của Luật Đấu giá tài sản",
       {"Bản sao Giấy chứng nhận kết quả kiểm tra tập sự hành nghề đấu giá;", "Một ảnh màu cỡ 3cm x 4cm."}},
      {"quan-tai-vien",
       "TP-QTV-01",
       {"ĐƠN ĐỀ NGHỊ", "CẤP CHỨNG CHỈ HÀNH NGHỀ", "QUẢN TÀI VIÊN"},
       "Bộ Tư pháp",
       "Chứng chỉ hành nghề quản tài viên",
       "đề nghị cấp chứng chỉ hành nghề Quản tài viên theo quy định của Luật Phá sản",
       {"Bản sao Thẻ luật sư;", "Bản sao Bằng cử nhân luật;", "Hai ảnh màu cỡ 3cm x 4cm."}},
      {"duoc",
       "Mẫu số 02",
       {"ĐƠN ĐỀ NGHỊ CẤP CHỨNG CHỈ HÀNH NGHỀ DƯỢC"},
       "Sở Y tế tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề dược",
       "đề nghị cấp Chứng chỉ hành nghề dược theo hình thức xét hồ sơ",
       {"Bản sao có chứng thực văn bằng chuyên môn;", "Giấy khám sức khỏe;",
        "Giấy xác nhận thời gian thực hành chuyên môn;", "Phiếu lý lịch tư pháp."}},
      {"kien-truc",
       "Mẫu số 02",
       {"ĐƠN ĐỀ NGHỊ CẤP CHỨNG CHỈ HÀNH NGHỀ", "KIẾN TRÚC"},
       "Sở Xây dựng tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề kiến trúc",
       "đề nghị cấp Chứng chỉ hành nghề kiến trúc theo quy định của Luật Kiến trúc",
       {"Hai ảnh màu cỡ 4cm x 6cm;", "Bản sao văn bằng tốt nghiệp;", "Kết quả sát hạch đạt yêu cầu."}},
      {"xay-dung",
       "Mẫu số 01",
       {"ĐƠN ĐỀ NGHỊ CẤP CHỨNG CHỈ HÀNH NGHỀ", "HOẠT ĐỘNG XÂY DỰNG"},
       "Sở Xây dựng tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề hoạt động xây dựng",
       "đề nghị cấp Chứng chỉ hành nghề giám sát thi công xây dựng công trình, hạng III",
       {"Một ảnh màu cỡ 4cm x 6cm;", "Bản sao văn bằng;", "Bản khai kinh nghiệm nghề nghiệp."}},
      {"moi-gioi",
       "Phụ lục XXI",
       {"ĐƠN ĐỀ NGHỊ CẤP CHỨNG CHỈ HÀNH NGHỀ", "MÔI GIỚI BẤT ĐỘNG SẢN"},
       "Sở Xây dựng tỉnh Đắk Lắk",
       "Chứng chỉ hành nghề môi giới bất động sản",
       "đề nghị cấp chứng chỉ hành nghề môi giới bất động sản",
       {"Hai ảnh màu cỡ 4cm x 6cm;", "Bản sao giấy chứng nhận đã hoàn thành khóa đào tạo;",
        "Bản sao bằng tốt nghiệp."}},
  };
}

}  // namespace

std::vector<Leaf> set_don_chung_chi_luat_su(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  const std::vector<Profession> all = professions();
  const Profession* asked = &all[static_cast<std::size_t>(request.making.variant) % all.size()];
  for (const Profession& other : all) {
    if (other.purpose == request.purpose) asked = &other;
  }
  Typesetter page("don-de-nghi-cap-chung-chi", {.body_pt = 14, .line_factor = 1.12, .paragraph_gap_mm = 2},
                  request.making);
  const int born = static_cast<int>(person.born.year());

  page.form_code(asked->code);
  page.citizen_header();
  if (asked->purpose == "quan-tai-vien" || asked->purpose == "moi-gioi") {
    photo_frame(page, request, person, page.left_mm(), page.y_mm(), 30, 40);
    page.gap(16);
  }
  page.title(asked->title);
  if (asked->purpose == "quan-tai-vien" || asked->purpose == "moi-gioi") page.gap(12);
  page.addressed_to(asked->to);
  constexpr auto kNames =
      std::to_array<std::string_view>({"Tôi tên là:", "Họ và tên:", "Tên tôi là (chữ in hoa):"});
  person_lines(page, request, person, request.worded(kNames), {"ho_ten", "ngay_sinh", "so_dinh_danh"});
  page.entry({"Trình độ chuyên môn:", "Cử nhân luật, Trường Đại học Luật"});
  page.entries({{"Năm tốt nghiệp:", std::to_string(born + 22)}, {"Hệ đào tạo:", "Chính quy"}});
  page.item("Quá trình hoạt động của bản thân từ khi tốt nghiệp đại học đến nay:");
  page.table({{"Thời gian", 1.4, Align::kCentre}, {"Nghề nghiệp, chức vụ", 2.2}, {"Nơi làm việc", 2.6}},
             {{std::to_string(born + 22) + " - " + std::to_string(born + 24), "Chuyên viên pháp chế",
               story.enterprise.name},
              {std::to_string(born + 24) + " - nay", "Người tập sự hành nghề",
               "Văn phòng " + story.partner.short_name}},
             12.5);
  page.entry({"Khen thưởng, kỷ luật (nếu có):", "Không"});
  page.paragraph("Nay tôi " + asked->asks + ".");
  page.record_field("loai_chung_chi", asked->certificate);
  constexpr auto kEnclosed = std::to_array<std::string_view>(
      {"Hồ sơ kèm theo gồm:", "Tôi gửi kèm hồ sơ, gồm có:", "Hồ sơ kèm theo:"});
  page.item(request.worded(kEnclosed));
  for (std::size_t i = 0; i < asked->enclosed.size(); ++i)
    page.item(std::to_string(i + 1) + ". " + asked->enclosed[i]);
  page.keep_together(75);
  page.paragraph(
      "Tôi cam đoan không thuộc các trường hợp không được cấp theo quy định của pháp luật; những thông tin "
      "trên "
      "là đúng sự thật và tôi chịu trách nhiệm trước pháp luật về nội dung cam đoan của mình.");
  constexpr auto kRoles =
      std::to_array<std::string_view>({"NGƯỜI ĐỀ NGHỊ", "NGƯỜI LÀM ĐƠN", "NGƯỜI ĐỀ NGHỊ", "NGƯỜI LÀM ĐƠN"});
  page.signatures({citizen_signs(person, std::string(request.worded(kRoles)), place_and_day(request, 2))});
  page.record_field("ngay", iso(request.issued(2)));
  return page.finish();
}

}  // namespace motcua::specimens
