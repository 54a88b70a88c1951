// Why somebody pays less: giấy chứng nhận hộ nghèo, or by purpose "khuyet-tat" a certificate
// of disability, "thuong-binh" a card of a wounded soldier.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

void poor_household(Typesetter& page, const PaperRequest& request, Random& draw) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  const Day issued = request.issued(draw.between(60, 300));
  const std::string year = std::to_string(static_cast<int>(issued.year()));
  page.letterhead(commune_head(person.home, "", at_commune_on(person.home, issued)));
  page.runs({{"Số: ", page.body()},
             {std::to_string(draw.between(10, 400)) + "/GCN-HN.HCN", page.body(), "so", ""}});
  page.title(
      request.worded(std::to_array<std::vector<std::string>>(
          {{"GIẤY CHỨNG NHẬN HỘ NGHÈO"}, {"GIẤY CHỨNG NHẬN", "HỘ NGHÈO"}, {"GIẤY CHỨNG NHẬN HỘ NGHÈO"}})),
      request.worded(
          std::to_array<std::string>({"", "(Theo chuẩn nghèo giai đoạn 2022 - 2025)", "Năm " + year})));
  page.record_field("loai", "Hộ nghèo");
  page.paragraph("Ủy ban nhân dân " + person.home.ward +
                 " chứng nhận hộ gia đình có tên dưới đây là hộ nghèo năm " + year + ":");
  page.entry({"1. Họ và tên chủ hộ:", upper(person.name), "ho_ten", person.name});
  page.entries(
      {{"2. Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4}, {"Giới tính:", person.sex()}});
  page.entries(
      {{"3. Số CCCD/Số định danh:", person.id_number}, {"Dân tộc:", ethnic_group(person), "", "", 0.6}});
  page.entry({"4. Địa chỉ:", person.home.full()});
  page.item("5. Danh sách các thành viên trong hộ gia đình:");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Họ và tên", 2.4},
              {"Ngày, tháng, năm sinh", 1.6, Align::kCentre},
              {"Quan hệ với chủ hộ", 1.4, Align::kCentre},
              {"Ghi chú", 1}},
             {{"1", person.name, slashed(person.born), "Chủ hộ", ""},
              {"2", story.spouse.name, slashed(story.spouse.born), person.female ? "Chồng" : "Vợ", ""},
              {"3", story.child.name, slashed(story.child.born), "Con", ""}},
             12);
  page.paragraph("Giấy chứng nhận này có giá trị đến ngày 31/12/" + year + ".");
  page.signatures({commune_signer(request, person.home)});
}

void disability(Typesetter& page, const PaperRequest& request, Random& draw) {
  const Person& person = request.story.applicant;
  const Day issued = request.issued(draw.between(100, 900));
  page.letterhead(commune_head(person.home, "", at_commune_on(person.home, issued)));
  page.title({"GIẤY XÁC NHẬN KHUYẾT TẬT"});
  page.runs({{"Số hiệu: ", page.body()},
             {"66/643/" + std::to_string(draw.between(10000, 99999)), page.body(), "so", ""}},
            0, Align::kCentre);
  page.record_field("loai", "Khuyết tật");
  const double top = page.y_mm();
  page.sheet().frame(page.left_mm(), top, 30, 40, 0.6);
  page.portrait(page.left_mm() + 0.8, top + 0.8, 28.4, 38.4, person.female, request.draw("portrait"));
  page.indent_left(36);
  page.entry({"Họ và tên:", upper(person.name), "ho_ten", person.name});
  page.entry({"Ngày, tháng, năm sinh:", slashed(person.born)});
  page.entries({{"Giới tính:", person.sex()}, {"Dân tộc:", ethnic_group(person)}});
  page.entry({"Số CCCD:", person.id_number});
  page.entry({"Hộ khẩu thường trú:", person.home.full()});
  page.indent_left(-36);
  page.space_to(top + 44);
  page.entry(
      {"Dạng khuyết tật:", request.worded(std::to_array<std::string>({"Vận động", "Nghe, nói", "Nhìn"}))});
  page.entry(
      {"Mức độ khuyết tật:", request.worded(std::to_array<std::string>({"Nặng", "Đặc biệt nặng", "Nặng"}))});
  page.paragraph("Giấy này xác nhận người khuyết tật được hưởng các chính sách theo quy định của pháp luật.");
  page.signatures({commune_signer(request, person.home)});
}

void wounded_soldier(Typesetter& page, const PaperRequest& request, Random& draw) {
  const Person& person = request.story.applicant;
  const Day issued = request.issued(draw.between(800, 4000));
  page.letterhead({.parent = "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK",
                   .agency = "SỞ NỘI VỤ",
                   .place_date = "Đắk Lắk, " + worded(issued)});
  page.gap(4);
  red_title(page, {"THẺ THƯƠNG BINH"}, 20);
  page.runs(
      {{"Số: ", page.body()}, {"ĐL/" + std::to_string(draw.between(10000, 99999)), page.body(), "so", ""}}, 0,
      Align::kCentre);
  page.record_field("loai", "Thương binh");
  page.paragraph("Cấp cho người có công với cách mạng:");
  page.entry({"Họ và tên:", upper(person.name), "ho_ten", person.name});
  page.entries(
      {{"Năm sinh:", std::to_string(static_cast<int>(person.born.year()))}, {"Giới tính:", person.sex()}});
  page.entry({"Quê quán:", "Hòa Thắng, tỉnh " + person.birth_province});
  page.entry({"Nơi thường trú:", person.home.full()});
  page.entry({"Tỷ lệ tổn thương cơ thể:", std::to_string(draw.between(21, 60)) + "%"});
  page.entry(
      {"Được hưởng trợ cấp thương tật từ ngày:", "01/" + std::to_string(draw.between(1, 12)) + "/2012"});
  page.signatures({{.roles = {"GIÁM ĐỐC"},
                    .name = invented_name(request, "director"),
                    .seal = SealText{"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ NỘI VỤ", ""}}});
}

}  // namespace

std::vector<Leaf> set_giay_to_mien_giam(const PaperRequest& request) {
  Typesetter page("giay-to-mien-giam", {.body_pt = 13, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);
  Random draw = request.draw("said");
  if (request.purpose == "khuyet-tat") {
    disability(page, request, draw);
  } else if (request.purpose == "thuong-binh") {
    certificate_ground(page, {0.75, 0.20, 0.16}, {0.99, 0.94, 0.80});
    page.gap(4);
    wounded_soldier(page, request, draw);
  } else {
    poor_household(page, request, draw);
  }
  return page.finish();
}

}  // namespace motcua::specimens
