#include "bench/specimens/papers/reports/cover.h"

namespace motcua::specimens {

void set_cover(Typesetter& page, const Cover& cover) {
  const TextStyle plain = page.body();
  Sheet& sheet = page.sheet();
  sheet.frame(16, 14, sheet.width_mm() - 28, sheet.height_mm() - 28, 2.2);
  sheet.frame(18, 16, sheet.width_mm() - 32, sheet.height_mm() - 32, 0.6);
  page.space_to(26);
  page.centred(cover.owner, plain.sized(14).as_bold());
  page.gap(38);
  page.title(cover.title);
  page.centred(cover.project, plain.sized(15).as_bold());
  page.centred(cover.place, plain.as_italic());
  page.gap(16);
  if (!cover.signers.empty()) page.signatures(cover.signers);
  page.space_to(sheet.height_mm() - 32);
  page.centred(cover.place_and_year, plain.as_bold());
  page.new_page();
}

void set_contents(Typesetter& page, const std::vector<Content>& lines) {
  page.centred("MỤC LỤC", page.body().as_bold());
  page.gap(2);
  for (const Content& line : lines) {
    const std::string number = std::to_string(line.page);
    const Frame frame{page.left_mm(), page.y_mm(), page.width_mm() - 12, Align::kLeft, 0, 1.1};
    const Extent set = page.sheet().text(line.words, page.body(), frame);
    page.sheet().dots(page.left_mm() + set.last_width_mm + 1, page.left_mm() + page.width_mm() - 8,
                      set.last_baseline_mm, page.body());
    page.sheet().text(
        number, page.body(),
        {page.left_mm() + page.width_mm() - 8,
         page.y_mm() + set.height_mm * (set.line_count - 1) / set.line_count, 8, Align::kRight, 0, 1.1});
    page.gap(set.height_mm + 1.4);
  }
  page.gap(4);
}

}  // namespace motcua::specimens
