// Letters of a project's owner about the environment (Thông tư 09/2026/TT-BNNMT). Purposes:
// "gpmt" (a permit, Mẫu số 22a), "dtm" (appraisal of an impact report, Mẫu số 02),
// "dtm-phe-duyet" (its approval, Mẫu số 09a). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Asked {
  std::string_view purpose;
  std::string code;
  std::string subject;
  std::vector<std::string> title;  ///< Empty: a letter without one, as most are.
  std::string verb;
  std::vector<std::string> enclosed;
};

std::vector<Asked> all_asked() {
  return {
      {"gpmt",
       "Mẫu số 22a",
       "đề nghị cấp giấy phép môi trường của dự án",
       {"VĂN BẢN ĐỀ NGHỊ", "CẤP GIẤY PHÉP MÔI TRƯỜNG"},
       "cấp giấy phép môi trường",
       {"01 (một) bản báo cáo đề xuất cấp giấy phép môi trường;",
        "01 (một) bản sao báo cáo nghiên cứu khả thi đầu tư xây dựng."}},
      {"dtm",
       "Mẫu số 02",
       "đề nghị thẩm định báo cáo đánh giá tác động môi trường",
       {"VĂN BẢN ĐỀ NGHỊ THẨM ĐỊNH", "BÁO CÁO ĐÁNH GIÁ TÁC ĐỘNG MÔI TRƯỜNG"},
       "thẩm định báo cáo đánh giá tác động môi trường",
       {"09 (chín) bản báo cáo đánh giá tác động môi trường của dự án;",
        "01 (một) bản báo cáo nghiên cứu khả thi của dự án."}},
      {"dtm-phe-duyet",
       "Mẫu số 09a",
       "đề nghị phê duyệt kết quả thẩm định báo cáo đánh giá tác động môi trường",
       {},
       "phê duyệt kết quả thẩm định báo cáo đánh giá tác động môi trường",
       {"03 (ba) bản báo cáo đánh giá tác động môi trường đã được hoàn chỉnh;",
        "01 (một) văn bản giải trình việc tiếp thu, chỉnh sửa."}},
  };
}

}  // namespace

std::vector<Leaf> set_van_ban_de_nghi_gpmt(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const std::vector<Asked> all = all_asked();
  const Asked* asked = &all[static_cast<std::size_t>(request.making.variant) % all.size()];
  for (const Asked& other : all) {
    if (other.purpose == request.purpose) asked = &other;
  }
  Typesetter page("van-ban-de-nghi-gpmt", {.body_pt = 14, .line_factor = 1.12, .paragraph_gap_mm = 1.9},
                  request.making);
  Random draw = request.draw("said");
  constexpr auto kPlants =
      std::to_array<std::string_view>({"Nhà máy chế biến cà phê", "Trang trại chăn nuôi heo",
                                       "Nhà máy sơ chế sầu riêng", "Cơ sở giết mổ gia súc tập trung"});
  const std::string project = std::string(draw.pick(kPlants)) + " " + firm.short_name;
  const std::string place = request.story.land.place.full();

  page.form_code(asked->code);
  page.letterhead({.parent = request.making.variant % 2 == 0 ? "(1) Chủ dự án" : "",
                   .agency = firm.name,
                   .number = "Số: " + std::to_string(draw.between(3, 120)) + "/CV-" + initials(firm),
                   .subject = "V/v " + asked->subject,
                   .place_date = place_and_day(request, 6)});
  // Some owners repeat the form's name as a title.
  if (!asked->title.empty() && request.making.variant % 2 == 1) page.title(asked->title);
  page.addressed_to("Ủy ban nhân dân tỉnh Đắk Lắk");
  page.item("1. Chúng tôi là: " + firm.name + ", chủ dự án của " + project + ".");
  page.record_field("chu_du_an", firm.name);
  page.record_field("du_an", project);
  page.item("2. Thông tin chung về chủ dự án:");
  page.entry({"- Địa chỉ văn phòng:", firm.seat.full()});
  page.entries({{"- Điện thoại:", firm.director.phone}, {"E-mail:", firm.director.email, "", "", 1.3}});
  page.entries({{"- Giấy chứng nhận đăng ký doanh nghiệp số:", firm.tax_code, "", "", 2.7},
                {"cấp ngày", slashed(firm.registered)}});
  page.entry({"- Người đại diện theo pháp luật:", firm.director.name + ", chức vụ: Giám đốc"});
  page.item("3. Thông tin về dự án:");
  page.entry({"- Địa điểm thực hiện dự án:", place, "dia_diem"});
  page.entries(
      {{"- Quy mô diện tích:", std::to_string(draw.between(8, 60) * 1000) + " m²"},
       {"Nhóm dự án:", "Nhóm " + std::to_string(draw.between(2, 3)) + " về môi trường", "", "", 1.2}});
  page.item("4. Chúng tôi xin gửi đến quý cơ quan hồ sơ gồm:");
  for (const std::string& one : asked->enclosed) page.item("- " + one);
  page.paragraph(
      "Chúng tôi cam kết về tính chính xác, trung thực của hồ sơ, các thông tin, số liệu được nêu trong các "
      "tài liệu "
      "nêu trên. Nếu có gì sai phạm, chúng tôi hoàn toàn chịu trách nhiệm trước pháp luật của Việt Nam.");
  page.keep_together(70);
  page.paragraph("Đề nghị quý cơ quan xem xét " + asked->verb + " của dự án./.");
  page.recipients_and_signer({"- Như trên;", "- Sở Nông nghiệp và Môi trường;", "- Lưu: VT."},
                             director_signs(firm, {"ĐẠI DIỆN CHỦ DỰ ÁN", "GIÁM ĐỐC"}));
  return page.finish();
}

}  // namespace motcua::specimens
