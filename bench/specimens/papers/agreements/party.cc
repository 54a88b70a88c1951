#include "bench/specimens/papers/agreements/party.h"

#include <algorithm>

namespace motcua::specimens {
namespace {

constexpr double kSigningRoom_mm = 22;

Person official(const PaperRequest& request, std::string_view which) {
  return make_person(request.draw(which), request.story.today);
}

void sign_row(Typesetter& page, const PaperRequest& request, const Person& person, double x_mm,
              double width_mm) {
  Sheet& sheet = page.sheet();
  const double top = page.y_mm();
  const Random draw = request.draw("side").stream(person.name);
  page.signature(x_mm + 4, top + 2, width_mm * 0.48, kSigningRoom_mm - 5, draw.stream("hand"));
  if (!request.making.flaws.unsigned_by_all)
    draw_fingerprint(sheet, x_mm + width_mm * 0.68, top + 2, 13, 17, draw.stream("finger"),
                     {0.55, 0.10, 0.16});
  sheet.text(person.name, page.body().as_bold(),
             {x_mm, top + kSigningRoom_mm, width_mm, Align::kCentre, 0, 1});
}

}  // namespace

SealText seal_of(const Enterprise& firm) {
  return {firm.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + firm.tax_code, ""};
}

std::string titled(const Person& person) {
  return std::string(person.honorific()) + " " + person.name;
}

std::string id_label(const PaperRequest& request) {
  return std::string(request.worded(std::to_array<std::string_view>(
      {"Căn cước công dân số", "Số định danh cá nhân", "Căn cước số", "Số CCCD"})));
}

std::string drawn_number(const PaperRequest& request, std::string_view what, int low, int high) {
  Random draw = request.draw(what);
  const int number = draw.between(low, high);
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string year_of(Day day) {
  return std::to_string(static_cast<int>(day.year()));
}

void grounds(Typesetter& page, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) page.runs({{line, page.body().as_italic()}}, 12.7);
}

void articles(Typesetter& page, const std::vector<Article>& all) {
  for (const Article& article : all) {
    page.heading(article.heading);
    for (const std::string& words : article.paragraphs) page.paragraph(words);
  }
}

void person_party(Typesetter& page, const PaperRequest& request, const Person& person,
                  const std::string& field) {
  const std::string name = request.making.variant % 2 == 0 ? upper(person.name) : person.name;
  page.entries({{std::string(person.honorific()) + ":", name, field, person.name, 1.5},
                {"Sinh ngày:", slashed(person.born)}});
  page.entries(
      {{id_label(request) + ":", person.id_number, "", "", 1.5}, {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"Nơi cấp:", request.making.variant % 3 == 2
                              ? "Bộ Công an"
                              : "Cục Cảnh sát quản lý hành chính về trật tự xã hội"});
  page.entry(
      {request.making.variant % 2 == 0 ? "Nơi thường trú:" : "Địa chỉ thường trú:", person.home.full()});
  page.entry({"Điện thoại:", person.phone});
}

void firm_party(Typesetter& page, const Enterprise& firm, const std::string& field) {
  page.runs({{"Tên đơn vị: ", page.body()}, {firm.name, page.body().as_bold(), field, ""}});
  page.entry({"Địa chỉ trụ sở:", firm.seat.full()});
  page.entries({{"Mã số doanh nghiệp:", firm.tax_code}, {"Điện thoại:", firm.director.phone}});
  page.entries({{"Người đại diện:", titled(firm.director), "", "", 1.4}, {"Chức vụ:", "Giám đốc"}});
}

void signed_with_prints(Typesetter& page, const PaperRequest& request, const Side& left, const Side& right) {
  const double half_mm = page.width_mm() / 2;
  const std::size_t rows = std::max(left.people.size(), right.people.size());
  page.gap(3);
  page.keep_together(14 + static_cast<double>(rows) * (kSigningRoom_mm + 9));
  const double right_x = page.left_mm() + half_mm;
  double taken = 0;
  const TextStyle small = page.body().sized(page.body().size_pt - 1).as_italic();
  for (const auto& [side, x_mm] : {std::pair{&left, page.left_mm()}, std::pair{&right, right_x}}) {
    const double role_mm =
        page.sheet()
            .text(side->role, page.body().as_bold(), {x_mm, page.y_mm(), half_mm, Align::kCentre, 0, 1})
            .height_mm;
    const double note_mm = page.sheet()
                               .text("(Ký, điểm chỉ và ghi rõ họ tên)", small,
                                     {x_mm, page.y_mm() + role_mm, half_mm, Align::kCentre, 0, 1})
                               .height_mm;
    taken = std::max(taken, role_mm + note_mm);
  }
  page.gap(taken);
  for (std::size_t row = 0; row < rows; ++row) {
    if (row < left.people.size()) sign_row(page, request, left.people[row], page.left_mm(), half_mm);
    if (row < right.people.size()) sign_row(page, request, right.people[row], right_x, half_mm);
    page.gap(kSigningRoom_mm + 9);
  }
}

std::string notary_office(const PaperRequest& request) {
  return "VĂN PHÒNG CÔNG CHỨNG " + upper(official(request, "notary").name);
}

void words_of_notary(Typesetter& page, const PaperRequest& request, std::string_view deed, Day day,
                     const std::vector<Person>& people) {
  const Person notary = official(request, "notary");
  const std::string number = drawn_number(request, "notary number", 1001, 8890);
  page.new_page();
  page.title({"LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN"});
  std::string date = worded(day);
  date.replace(0, 1, "N");
  page.paragraph(date + ", tại trụ sở " + notary_office(request) + ", " + request.story.other.home.ward +
                 ", tỉnh Đắk Lắk;");
  page.paragraph("Tôi, " + notary.name +
                 ", Công chứng viên, trong phạm vi trách nhiệm của mình theo quy định "
                 "của pháp luật,");
  page.centred("CHỨNG NHẬN:", page.body().as_bold());
  std::string between;
  for (const Person& person : people) {
    if (!between.empty()) between += "; ";
    between += titled(person) + ", " + id_label(request) + " " + person.id_number;
  }
  page.paragraph("- " + std::string(deed) + " được giao kết giữa: " + between + ";");
  page.paragraph(
      "- Các bên tham gia giao dịch đã tự nguyện thỏa thuận, có năng lực hành vi dân sự phù hợp theo quy "
      "định "
      "của pháp luật; cam đoan chịu trách nhiệm về tính chính xác, tính hợp pháp của các giấy tờ đã xuất "
      "trình;");
  page.paragraph(
      "- Mục đích, nội dung của giao dịch không vi phạm điều cấm của pháp luật, không trái đạo đức xã hội;");
  page.paragraph(
      "- Các bên đã tự đọc lại toàn bộ văn bản, đồng ý với nội dung và đã ký, điểm chỉ vào từng trang trước "
      "mặt tôi; chữ ký và dấu điểm chỉ đúng là của những người nêu trên.");
  page.paragraph("Văn bản công chứng này được lập thành 04 bản chính, mỗi bản có giá trị như nhau; lưu tại " +
                 notary_office(request) + " 01 bản chính.");
  page.runs(
      {{request.making.variant % 2 == 0 ? "Số công chứng: " : "Số công chứng ", page.body()},
       {number, page.body().as_bold(), "so_cong_chung", ""},
       {"     Quyển số: " + drawn_number(request, "book", 1, 12) + "/" + year_of(day) + " TP/CC-SCC/HĐGD",
        page.body()}});
  page.signatures({{.roles = {"CÔNG CHỨNG VIÊN"},
                    .note = "(Ký, ghi rõ họ tên và đóng dấu)",
                    .name = notary.name,
                    .seal = SealText{notary_office(request), "TỈNH ĐẮK LẮK", ""}}});
}

std::string words_of_commune(Typesetter& page, const PaperRequest& request, std::string_view title, Day day,
                             const std::vector<Person>& people, std::string_view book) {
  const std::string ward = people.front().home.ward;
  const std::string number = drawn_number(request, "certifying number", 101, 3990);
  page.title({std::string(title)});
  std::string date = worded(day);
  date.replace(0, 1, "N");
  page.paragraph(date + " (bằng chữ: " + in_words(static_cast<unsigned>(day.day())) +
                 "), tại Ủy ban nhân dân " + ward + ", tỉnh Đắk Lắk;");
  page.paragraph("Tôi, " + official(request, "chairman").name + ", là Phó Chủ tịch Ủy ban nhân dân " + ward +
                 ",");
  page.centred("CHỨNG THỰC:", page.body().as_bold());
  for (const Person& person : people) {
    page.paragraph(titled(person) + ", " + id_label(request) + " " + person.id_number + " cấp ngày " +
                   slashed(person.id_issued) +
                   ", cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của văn bản và đã ký vào văn bản này "
                   "trước mặt tôi.");
  }
  page.runs({{"Số chứng thực: ", page.body()},
             {number, page.body().as_bold()},
             {"     Quyển số: " + drawn_number(request, "book", 1, 9) + "/" + year_of(day) + " - " +
                  std::string(book),
              page.body()}});
  page.signatures({{.roles = {"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"},
                    .note = "(Ký, ghi rõ họ tên và đóng dấu)",
                    .name = official(request, "chairman").name,
                    .seal = SealText{"ỦY BAN NHÂN DÂN " + upper(ward), "TỈNH ĐẮK LẮK", ""}}});
  return number;
}

}  // namespace motcua::specimens
