// Sổ bảo hiểm xã hội: the cover, and a loose sheet with the months paid for.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_so_bao_hiem_xa_hoi(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("so-bao-hiem-xa-hoi",
                  {.left_mm = 26,
                   .right_mm = 20,
                   .top_mm = 24,
                   .body_pt = 13,
                   .line_factor = 1.15,
                   .paragraph_gap_mm = 2.4},
                  request.making);
  Random draw = request.draw("said");
  // Province 66, then eight digits.
  const std::string number = "66" + std::to_string(draw.between(10000000, 29999999));
  const TextStyle body = page.body();
  const SealText seal{"BẢO HIỂM XÃ HỘI VIỆT NAM", "TỈNH ĐẮK LẮK", ""};

  page.sheet().fill(18, 16, 174, 240, {0.84, 0.93, 0.87});
  draw_guilloche(page.sheet(), 20, 18, 170, 236, {0.66, 0.84, 0.74}, 44);
  page.sheet().frame(18, 16, 174, 240, 1.4, {0.10, 0.45, 0.30});
  page.gap(4);
  page.citizen_header();
  page.centred("BẢO HIỂM XÃ HỘI VIỆT NAM", body.sized(15).as_bold());
  page.space_to(90);
  red_title(page, {"SỔ BẢO HIỂM XÃ HỘI"}, 26);
  page.gap(14);
  page.indent_left(16);
  page.runs({{"Mã số: ", body.sized(16)}, {number, body.sized(17).as_bold(), "ma_so_bhxh", ""}}, 0,
            Align::kLeft);
  page.entry({"Họ và tên:", upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4}, {"Giới tính:", person.sex()}});
  page.entry({"Quốc tịch:", "Việt Nam"});
  page.entry({request.worded(std::to_array<std::string>(
                  {"Số CMND/CCCD/Hộ chiếu:", "Số định danh cá nhân:", "Số CCCD:"})),
              person.id_number});
  page.indent_left(-16);
  const Day first = days_before(story.today, 365 * draw.between(4, 9));
  page.signatures({{.place_date = "Đắk Lắk, " + worded(first),
                    .roles = {"GIÁM ĐỐC"},
                    .name = invented_name(request, "director"),
                    .seal = seal}});

  page.new_page();
  page.centred("TỜ RỜI SỔ BẢO HIỂM XÃ HỘI", body.sized(15).as_bold());
  page.centred(request.worded(std::to_array<std::string>(
                   {"QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI", "QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI BẮT BUỘC",
                    "QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI, BẢO HIỂM THẤT NGHIỆP"})),
               body.as_bold());
  page.entries({{"Họ và tên:", person.name}, {"Mã số:", number}});
  page.entries({{"Ngày sinh:", slashed(person.born)}, {"Số CCCD:", person.id_number}});
  std::vector<std::vector<std::string>> rows;
  int wage = draw.between(45, 60) * 100'000;
  int months = 0;
  const int from_year = static_cast<int>(first.year());
  for (int year = from_year; year <= static_cast<int>(story.today.year()) - 1; ++year) {
    const std::string text = std::to_string(year);
    const std::string firm = year < from_year + 2 ? story.partner.name : story.enterprise.name;
    rows.push_back(
        {"01/" + text, "12/" + text, "Nhân viên, " + firm + ". Bảo hiểm thất nghiệp", grouped(wage), "25,5"});
    wage += draw.between(2, 6) * 100'000;
    months += 12;
  }
  page.table({{"Từ tháng năm", 1, Align::kCentre},
              {"Đến tháng năm", 1, Align::kCentre},
              {"Diễn giải (cấp bậc, chức vụ, tên cơ quan, đơn vị, địa chỉ)", 3.6},
              {"Căn cứ đóng (đồng)", 1.3, Align::kRight},
              {"Tỷ lệ đóng (%)", 0.9, Align::kCentre}},
             rows, 11.5, /*number_row=*/true);
  page.item("Thời gian đóng bảo hiểm xã hội: " + std::to_string(months / 12) + " năm 0 tháng.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(request.issued(draw.between(30, 200))),
                    .roles = {"GIÁM ĐỐC"},
                    .name = invented_name(request, "director"),
                    .seal = seal}});
  return page.finish();
}

}  // namespace motcua::specimens
