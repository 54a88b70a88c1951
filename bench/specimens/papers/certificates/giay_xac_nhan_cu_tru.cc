// Xác nhận thông tin về cư trú, form CT07 of the police: items, and the household as a table.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_xac_nhan_cu_tru(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("giay-xac-nhan-cu-tru",
                  {.left_mm = 27, .body_pt = 13, .line_factor = 1.1, .paragraph_gap_mm = 1.6},
                  request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(3, 25));
  const std::string ward = upper(person.home.ward);

  page.form_code(
      request.worded(std::to_array<std::string>({"Mẫu CT07", "Mẫu CT07", "CT07"})),
      request.worded(std::to_array<std::string>(
          {"ban hành theo TT số 66/2023/TT-BCA", "", "(Ban hành kèm theo Thông tư số 66/2023/TT-BCA)"})));
  page.letterhead({.parent = "CÔNG AN TỈNH ĐẮK LẮK",
                   .agency = "CÔNG AN " + ward,
                   .number = "Số: " + std::to_string(draw.between(120, 9800)) + "/XN",
                   .place_date = at_commune_on(person.home, issued)});
  page.title(request.worded(std::to_array<std::vector<std::string>>({{"XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ"},
                                                                     {"XÁC NHẬN", "THÔNG TIN VỀ CƯ TRÚ"},
                                                                     {"XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ"}})));
  page.record_field("ngay_cap", iso(issued));
  page.runs({{"I. Theo đề nghị của Ông/Bà: ", page.body()}, {person.name, page.body().as_bold()}});
  page.entry({"1. Họ, chữ đệm và tên:", upper(person.name), "ho_ten", person.name});
  page.entries(
      {{"2. Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4}, {"3. Giới tính:", person.sex()}});
  page.entry({request.worded(std::to_array<std::string>(
                  {"4. Số định danh cá nhân:", "4. Số định danh cá nhân/CMND:", "4. Số định danh cá nhân:"})),
              person.id_number, "so_dinh_danh"});
  page.entries(
      {{"5. Dân tộc:", ethnic_group(person)}, {"6. Tôn giáo:", "Không"}, {"7. Quốc tịch:", "Việt Nam"}});
  page.entry({"8. Quê quán:", "Hòa Thắng, tỉnh " + person.birth_province});
  page.heading("II. Công an " + person.home.ward + " xác nhận thông tin cư trú hiện tại:");
  page.entry({"1. Nơi thường trú:", person.home.full(), "noi_thuong_tru"});
  page.entry({"2. Nơi tạm trú:", "Không", "noi_tam_tru"});
  page.entry({"3. Nơi ở hiện tại:", person.home.full()});
  page.entries({{"4. Họ, chữ đệm và tên chủ hộ:", story.spouse.name, "chu_ho", "", 1.8},
                {"5. Quan hệ với chủ hộ:", person.female ? "Vợ" : "Chồng"}});
  page.entry({"6. Số định danh cá nhân của chủ hộ:", story.spouse.id_number});
  page.item("7. Thông tin các thành viên khác trong hộ gia đình:");
  page.table(
      {{"TT", 0.5, Align::kCentre},
       {"Họ, chữ đệm và tên", 2.6},
       {"Ngày, tháng, năm sinh", 1.5, Align::kCentre},
       {"Giới tính", 0.8, Align::kCentre},
       {"Số định danh cá nhân", 2, Align::kCentre},
       {"Quan hệ với chủ hộ", 1.2, Align::kCentre}},
      {{"1", person.name, slashed(person.born), person.sex(), person.id_number,
        person.female ? "Vợ" : "Chồng"},
       {"2", story.child.name, slashed(story.child.born), story.child.sex(), story.child.id_number, "Con"}},
      11);
  page.entry({"8. Nội dung xác nhận khác:", request.worded(std::to_array<std::string>(
                                                {"Thông tin trên đúng với Cơ sở dữ liệu về cư trú", "Không",
                                                 "Đã cư trú liên tục tại địa chỉ trên từ năm 2018"}))});
  const Day until = days_before(issued, -(request.making.variant % 3 == 1 ? 365 : 30));
  page.paragraph("Xác nhận này có giá trị đến hết " + worded(until) + ".");
  page.signatures({{.roles = request.worded(
                        std::to_array<std::vector<std::string>>({{"TRƯỞNG CÔNG AN " + ward},
                                                                 {"KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN"},
                                                                 {"THỦ TRƯỞNG ĐƠN VỊ"}})),
                    .note = "(Ký, ghi rõ họ tên và đóng dấu)",
                    .name = invented_name(request, "police"),
                    .seal = SealText{"CÔNG AN " + ward, "CÔNG AN TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
