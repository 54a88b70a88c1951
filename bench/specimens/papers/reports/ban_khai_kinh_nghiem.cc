// Bản khai kinh nghiệm chuyên môn trong hoạt động khoan nước dưới đất, Mẫu 52
// (Nghị định 23/2026/NĐ-CP).

#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_ban_khai_kinh_nghiem(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("giay-to-kinh-nghiem", {.body_pt = 13, .line_factor = 1.12}, request.making);

  page.form_code("Mẫu 52");
  page.citizen_header();
  page.title({"BẢN KHAI KINH NGHIỆM CHUYÊN MÔN", "TRONG HOẠT ĐỘNG KHOAN NƯỚC DƯỚI ĐẤT"});
  page.entries({{"1. Họ và tên:", upper(person.name), "ho_ten", person.name, 1.5},
                {"Sinh ngày:", slashed(person.born)}});
  page.entries({{"2. Số định danh cá nhân:", person.id_number}, {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"3. Nơi cư trú:", person.home.full()});
  page.entry({"4. Trình độ chuyên môn:", "Kỹ sư địa chất thủy văn, Trường Đại học Tây Nguyên"});
  page.entry({"5. Đơn vị công tác:", story.enterprise.name, "don_vi"});
  page.entry({"6. Đã có thời gian công tác:", "từ tháng 7 năm 2014 đến nay"});
  page.heading("7. Các công trình khoan nước dưới đất đã trực tiếp tham gia:");
  page.table(
      {{"TT", 0.5, Align::kCentre},
       {"Thời gian", 1.4, Align::kCentre},
       {"Tên công trình/Chủ đầu tư", 3},
       {"Nội dung công việc", 2.2},
       {"Vai trò", 1.4, Align::kCentre}},
      {{"1", "3/2015 - 8/2015", "Khoan khai thác cấp nước xã Ea Kar", "Khoan 02 giếng sâu 110 m",
        "Kỹ thuật viên"},
       {"2", "01/2017 - 5/2017", "Trạm cấp nước tập trung xã Cư Pơng", "Khoan 03 giếng sâu 95 m",
        "Kỹ thuật viên"},
       {"3", "4/2019 - 9/2019", "Trang trại cà phê xã Ea Ktur", "Thiết kế và khoan 04 giếng", "Chủ trì"},
       {"4", "02/2021 - 7/2021", "Nhà máy chế biến nông sản Hòa Phú", "Khoan 02 giếng sâu 140 m", "Chủ trì"},
       {"5", "5/2023 - 12/2023", "Hệ thống cấp nước xã Krông Năng", "Khoan thăm dò, bơm thí nghiệm",
        "Chủ trì"},
       {"6", "3/2025 - 10/2025", "Khu dân cư phường Tân An", "Khoan 03 giếng sâu 120 m", "Chủ trì"}},
      12);
  page.paragraph(
      "Tôi xin cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về "
      "những nội "
      "dung đã khai.");
  page.signatures({{.roles = {"XÁC NHẬN CỦA TỔ CHỨC"},
                    .note = "(Ký, đóng dấu)",
                    .name = story.enterprise.director.name,
                    .seal = SealText{story.enterprise.name, "TỈNH ĐẮK LẮK", ""}},
                   {.place_date = "Đắk Lắk, " + worded(days_before(story.today, 6)),
                    .roles = {"NGƯỜI KHAI"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = person.name}});
  return page.finish();
}

}  // namespace motcua::specimens
