// Giấy tiếp nhận hồ sơ và hẹn trả kết quả of the centre itself, A5 on its side of an A4:
// it comes back on top of dossiers that are handed in again, and serves as their cover.

#include "bench/specimens/papers/certificates/shelf.h"
#include "bench/specimens/typesetting/code_blocks.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_tiep_nhan_hen_tra(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page(
      "giay-tiep-nhan-hen-tra",
      {.width_mm = 148, .height_mm = 210, .left_mm = 16, .right_mm = 12, .top_mm = 30, .body_pt = 11},
      request.making);
  Random draw = request.draw("said");
  const Day received = request.issued(draw.between(3, 40));
  const std::string code = "H15.99-" + iso(received).substr(2, 2) + iso(received).substr(5, 2) +
                           iso(received).substr(8, 2) + "-" + std::to_string(draw.between(1000, 9999));
  draw_qr(page.sheet(), 16, 8, 20, code);

  page.letterhead({.parent = "UBND TỈNH ĐẮK LẮK",
                   .agency = "TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG",
                   .number = "Số: " + std::to_string(draw.between(100, 9000)) + "/TNHS",
                   .place_date = "Đắk Lắk, " + worded(received)});
  page.title({request.worded(
      std::to_array<std::string>({"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "PHIẾU BIÊN NHẬN HỒ SƠ"}))});
  page.entry({"Mã hồ sơ:", code, "ma_ho_so"});
  page.entry({"Tiếp nhận hồ sơ của:", person.name, "nguoi_nop"});
  page.entry({"Địa chỉ:", person.home.full()});
  page.entry({"Số điện thoại:", person.phone});
  page.entry({"Nội dung yêu cầu giải quyết:", "Bổ sung hồ sơ theo phiếu hướng dẫn"});
  page.item("Thành phần hồ sơ nộp gồm:");
  page.table({{"STT", 0.6, Align::kCentre},
              {"Tên giấy tờ", 4},
              {"Bản chính", 1, Align::kCentre},
              {"Bản sao", 1, Align::kCentre}},
             {{"1", "Đơn đề nghị", "1", "0"}, {"2", "Giấy tờ kèm theo đơn", "0", "1"}}, 10);
  page.entry({"Thời gian nhận hồ sơ:", "08 giờ 15 phút, " + worded(received), "ngay_nhan", iso(received)});
  page.entry({"Thời gian trả kết quả giải quyết hồ sơ:", worded(days_before(received, -15)), "ngay_hen",
              iso(days_before(received, -15))});
  page.signatures(
      {{.roles = {"NGƯỜI NỘP HỒ SƠ"}, .note = "(Ký và ghi rõ họ tên)", .name = person.name},
       {.roles = {"NGƯỜI TIẾP NHẬN HỒ SƠ"}, .note = "(Ký và ghi rõ họ tên)", .name = story.other.name}});
  return page.finish();
}

}  // namespace motcua::specimens
