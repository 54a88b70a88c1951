// A wedding invitation: small, red and gold, names in large letters. Both families
// stand in two columns, as on a marriage certificate.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thiep_cuoi(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& groom = story.applicant.female ? story.spouse : story.applicant;
  const Person& bride = story.applicant.female ? story.applicant : story.spouse;
  Typesetter page("",
                  {.width_mm = 148,
                   .height_mm = 210,
                   .left_mm = 18,
                   .right_mm = 18,
                   .top_mm = 22,
                   .bottom_mm = 16,
                   .body_pt = 12,
                   .line_factor = 1.15},
                  request.making);
  const Ink gold{0.62, 0.42, 0.10};
  page.sheet().fill(0, 0, 148, 210, {0.99, 0.96, 0.90});
  draw_ornate_border(page.sheet(), 7, 7, 134, 196, 7, gold);
  const TextStyle plain = page.body();
  page.centred(request.worded(std::to_array<std::string>({"LỄ THÀNH HÔN", "LỄ VU QUY", "TIỆC BÁO HỶ"})),
               plain.sized(17).as_bold().inked(kPrintRed));
  page.gap(3);
  const double half_mm = page.width_mm() / 2;
  const double top = page.y_mm();
  const std::string father = make_person(request.draw("other father"), story.today).name;
  const auto family = [&](double x_mm, const std::string& head, const std::string& one,
                          const std::string& two) {
    double y = top;
    for (const std::string& line : {head, "Ông " + one, "Bà " + two, story.applicant.home.ward}) {
      y += page.sheet().text(line, plain.sized(10.5), {x_mm, y, half_mm, Align::kCentre, 0, 1.05}).height_mm;
    }
  };
  family(page.left_mm(), "NHÀ TRAI", story.father.name, story.mother.name);
  family(page.left_mm() + half_mm, "NHÀ GÁI", father,
         make_person(request.draw("other mother"), story.today).name);
  page.gap(26);
  page.centred("Trân trọng báo tin lễ thành hôn của con chúng tôi", plain.as_italic());
  page.gap(3);
  page.centred(groom.name, plain.sized(21).as_bold().as_italic().inked(kPrintRed));
  page.centred("(Trưởng nam)", plain.sized(10).as_italic());
  page.centred("và", plain.sized(14).as_italic().inked(gold));
  page.centred(bride.name, plain.sized(21).as_bold().as_italic().inked(kPrintRed));
  page.centred("(Út nữ)", plain.sized(10).as_italic());
  page.gap(3);
  page.centred("Hôn lễ được cử hành tại tư gia vào lúc 10 giờ 00, Chủ nhật", plain);
  page.centred(worded(days_before(story.today, -20)), plain.as_bold());
  page.centred("(Nhằm ngày 05 tháng 11 năm Bính Ngọ)", plain.sized(10.5).as_italic());
  page.gap(3);
  page.centred("KÍNH MỜI", plain.sized(13).as_bold().inked(gold));
  page.entry({"Ông (bà):", story.other.name});
  page.centred("đến dự buổi tiệc chung vui cùng gia đình chúng tôi tại Nhà hàng Hoa Pơ Lang", plain);
  page.centred("Sự hiện diện của quý khách là niềm vinh hạnh cho gia đình chúng tôi!", plain.as_italic());
  return page.finish();
}

}  // namespace motcua::specimens
