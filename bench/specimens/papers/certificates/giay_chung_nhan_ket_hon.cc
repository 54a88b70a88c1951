// Giấy chứng nhận kết hôn: wife on the left, husband on the right; or the extract.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_chung_nhan_ket_hon(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& wife = story.applicant.female ? story.applicant : story.spouse;
  const Person& husband = story.applicant.female ? story.spouse : story.applicant;
  Typesetter page("giay-chung-nhan-ket-hon",
                  {.left_mm = 24,
                   .right_mm = 20,
                   .top_mm = 22,
                   .bottom_mm = 18,
                   .body_pt = 13,
                   .line_factor = 1.12,
                   .paragraph_gap_mm = request.making.variant % 3 == 2 ? 1.5 : 2.2},
                  request.making);
  Random draw = request.draw("said");
  const Day registered = days_before(story.child.born, draw.between(300, 420));
  const bool extract = request.making.variant % 3 == 1;
  const bool stacked = request.making.variant % 3 == 2;
  certificate_ground(page, kCivilBorder, kCivilGround);

  const std::string year = std::to_string(static_cast<int>(registered.year()));
  page.letterhead(commune_head(story.applicant.home, ""));
  page.gap(3);
  red_title(
      page,
      request.worded(std::to_array<std::vector<std::string>>(
          {{"GIẤY CHỨNG NHẬN KẾT HÔN"}, {"TRÍCH LỤC KẾT HÔN", "(BẢN SAO)"}, {"GIẤY CHỨNG NHẬN", "KẾT HÔN"}})),
      19);
  page.runs(
      {{"Số: ", page.body()}, {std::to_string(draw.between(9, 160)) + "/" + year, page.body(), "so", ""}}, 0,
      Align::kCentre);
  page.gap(3);

  struct Line {
    Entry wife;
    Entry husband;
  };
  const std::vector<Line> lines{
      {{"Họ, chữ đệm, tên vợ:", upper(wife.name), "ho_ten_vo", wife.name},
       {"Họ, chữ đệm, tên chồng:", upper(husband.name), "ho_ten_chong", husband.name}},
      {{"Ngày, tháng, năm sinh:", slashed(wife.born), "ngay_sinh_vo", iso(wife.born)},
       {"Ngày, tháng, năm sinh:", slashed(husband.born), "ngay_sinh_chong", iso(husband.born)}},
      {{"Dân tộc:", ethnic_group(wife)}, {"Dân tộc:", ethnic_group(husband)}},
      {{"Quốc tịch:", "Việt Nam"}, {"Quốc tịch:", "Việt Nam"}},
      {{"Nơi cư trú:", wife.home.full()}, {"Nơi cư trú:", husband.home.full()}},
      {{"Giấy tờ tùy thân:", identity_of(request, wife)},
       {"Giấy tờ tùy thân:", identity_of(request, husband)}}};
  if (stacked) {
    for (const Line& line : lines) page.entry(line.wife);
    page.gap(2);
    for (const Line& line : lines) page.entry(line.husband);
  } else {
    for (const Line& line : lines) page.entries({line.wife, line.husband});
  }
  page.gap(2);
  page.entry({"Nơi đăng ký kết hôn:",
              "Ủy ban nhân dân " + story.applicant.home.ward + ", " + story.applicant.home.province,
              "noi_dang_ky"});
  page.entry({"Ngày, tháng, năm đăng ký:", slashed(registered), "ngay_dang_ky", iso(registered)});
  page.gap(2);
  Signer signer = commune_signer(request, story.applicant.home);
  if (extract) {
    signer.place_date = at_commune_on(story.applicant.home, request.issued(draw.between(10, 200)));
    page.signatures({signer});
    return page.finish();
  }
  page.signatures({{.roles = {"VỢ"}, .note = "(Ký, ghi rõ họ, chữ đệm, tên)", .name = wife.name},
                   {.roles = {"CHỒNG"}, .note = "(Ký, ghi rõ họ, chữ đệm, tên)", .name = husband.name}});
  signer.roles = {"NGƯỜI KÝ GIẤY", "CHỨNG NHẬN KẾT HÔN"};
  page.signatures({signer});
  return page.finish();
}

}  // namespace motcua::specimens
