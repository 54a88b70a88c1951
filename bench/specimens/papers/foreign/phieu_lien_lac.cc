// A pupil's report card: marks in a table, remarks, two signatures and a seal.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_phieu_lien_lac(const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("said");
  const Person head = make_person(request.draw("head teacher"), story.today);
  Typesetter page("", {.body_pt = 13, .line_factor = 1.12}, request.making);
  page.letterhead({.parent = "SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK",
                   .agency = "TRƯỜNG THCS NGUYỄN TRÃI",
                   .place_date = "Đắk Lắk, " + worded(days_before(story.today, 30))});
  page.title({request.worded(std::to_array<std::string>(
                 {"PHIẾU LIÊN LẠC", "PHIẾU BÁO KẾT QUẢ HỌC TẬP", "BẢNG ĐIỂM HỌC KỲ I"}))},
             "Học kỳ I - Năm học 2026 - 2027");
  page.entries({{"Họ và tên học sinh:", upper(story.child.name), "", "", 1.5}, {"Lớp:", "7A3"}});
  page.entries({{"Ngày sinh:", slashed(story.child.born)}, {"Số định danh cá nhân:", story.child.id_number}});
  page.entry({"Họ và tên phụ huynh:", story.applicant.name});
  std::vector<std::vector<std::string>> rows;
  int number = 0;
  for (const char* subject : {"Ngữ văn", "Toán", "Tiếng Anh", "Khoa học tự nhiên", "Lịch sử và Địa lí",
                              "Giáo dục công dân", "Công nghệ", "Tin học"}) {
    const auto mark = [&] {
      return std::to_string(draw.between(6, 9)) + "," + std::to_string(draw.between(0, 9));
    };
    rows.push_back({std::to_string(++number), subject, mark(), mark(), mark(), mark()});
  }
  rows.push_back({std::to_string(++number), "Giáo dục thể chất", "Đ", "Đ", "Đ", "Đ"});
  rows.push_back({std::to_string(++number), "Nghệ thuật", "Đ", "Đ", "Đ", "Đ"});
  page.table({{"TT", 0.5, Align::kCentre},
              {"Môn học", 2.4},
              {"Điểm thường xuyên", 1.2, Align::kCentre},
              {"Giữa kỳ", 1, Align::kCentre},
              {"Cuối kỳ", 1, Align::kCentre},
              {"Trung bình", 1, Align::kCentre}},
             rows, 12);
  page.entries({{"Kết quả rèn luyện:", "Tốt"}, {"Kết quả học tập:", "Khá"}});
  page.entry({"Số ngày nghỉ:", "02 (có phép: 02; không phép: 0)"});
  page.item(
      "Nhận xét của giáo viên chủ nhiệm: em ngoan, chăm phát biểu, cần luyện thêm chữ viết và phần hình "
      "học.");
  page.entry({"Ý kiến của gia đình:", ""});
  page.signatures({{.roles = {"GIÁO VIÊN CHỦ NHIỆM"}, .name = story.other.name},
                   {.roles = {"HIỆU TRƯỞNG"},
                    .name = head.name,
                    .seal = SealText{"TRƯỜNG THCS NGUYỄN TRÃI", "TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
