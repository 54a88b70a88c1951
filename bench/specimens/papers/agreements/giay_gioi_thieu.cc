// Giấy giới thiệu of an enterprise for its employee at the one-stop desk. It ends
// on a printed day.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_gioi_thieu(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const Person& sent = story.applicant;
  const int variant = request.making.variant;
  const Day day = request.issued(4);
  const Day until = days_before(day, variant % 2 == 0 ? -30 : -15);
  Typesetter page("giay-gioi-thieu", {.body_pt = 14, .line_factor = 1.3, .paragraph_gap_mm = 2.4},
                  request.making);
  const std::string number =
      drawn_number(request, "number", 1, 190) + (variant % 3 == 1   ? "/GGT-HC"
                                                 : variant % 3 == 2 ? "/" + year_of(day) + "/GGT"
                                                                    : "/GGT");

  page.letterhead({.agency = firm.name, .number = "Số: " + number, .place_date = "Đắk Lắk, " + worded(day)});
  page.record_field("so", number);
  page.gap(4);
  page.title({"GIẤY GIỚI THIỆU"});
  if (variant % 3 != 1) page.addressed_to("Trung tâm Phục vụ hành chính công tỉnh Đắk Lắk");
  page.runs(
      {{firm.name, page.body().as_bold()},
       {variant % 2 == 0 ? " trân trọng giới thiệu:" : ", địa chỉ: " + firm.seat.full() + ".", page.body()}},
      12.7);
  page.entry({variant % 2 == 0 ? "Ông/Bà:" : "Trân trọng giới thiệu Ông/Bà:",
              variant % 2 == 0 ? upper(sent.name) : sent.name, "nguoi_duoc_gioi_thieu", sent.name});
  const auto post =
      request.worded(std::to_array<std::string>({"Nhân viên hành chính", "Kế toán", "Chuyên viên pháp chế"}));
  page.entry({"Chức vụ:", post});
  page.entries(
      {{id_label(request) + ":", sent.id_number, "", "", 1.6}, {"cấp ngày:", slashed(sent.id_issued)}});
  page.entry({variant % 3 == 2 ? "Đến liên hệ tại:" : "Được cử đến:",
              variant % 2 == 0 ? "Trung tâm Phục vụ hành chính công tỉnh Đắk Lắk"
                               : "Trung tâm Phục vụ hành chính công " + firm.seat.ward,
              "noi_den"});
  const auto matter = request.worded(std::to_array<std::string>(
      {"Nộp hồ sơ và nhận kết quả thủ tục đề nghị cấp Giấy phép bán lẻ rượu",
       "Nộp hồ sơ đăng ký thay đổi nội dung đăng ký doanh nghiệp",
       "Nộp hồ sơ đề nghị cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm"}));
  page.entry({"Về việc:", matter, "ve_viec"});
  page.paragraph("Kính đề nghị Quý cơ quan tạo điều kiện để " + titled(sent) + " hoàn thành nhiệm vụ.");
  page.runs(
      {{variant % 3 == 1 ? "Giấy giới thiệu có giá trị đến hết ngày " : "Giấy này có giá trị đến hết ngày ",
        page.body()},
       {variant % 2 == 0 ? slashed(until) : worded(until).substr(std::string("ngày ").size()), page.body(),
        "co_gia_tri_den", iso(until)},
       {"./.", page.body()}},
      12.7);
  const Signer director{.roles = {variant % 2 == 0 ? "GIÁM ĐỐC" : "TM. CÔNG TY"},
                        .note = "(Ký tên, đóng dấu)",
                        .name = firm.director.name,
                        .seal = seal_of(firm)};
  if (variant % 2 == 0) {
    page.recipients_and_signer({"- Như trên;", "- Lưu: VT."}, director);
  } else {
    page.signatures({director});
  }
  return page.finish();
}

}  // namespace motcua::specimens
