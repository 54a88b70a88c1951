// Ảnh chân dung: photographs alone on a sheet, without a word.

#include "bench/specimens/papers/identity/shelf.h"
#include "bench/specimens/typesetting/portrait_ground.h"

namespace motcua::specimens {
namespace {

struct Format {
  double width_mm;
  double height_mm;
  const char* name;
  int count;
};

}  // namespace

std::vector<Leaf> set_anh_chan_dung(const PaperRequest& request) {
  Typesetter page("anh-chan-dung", {}, request.making);
  const Format format = request.worded(std::to_array<Format>(
      {{40, 60, "4x6", 1}, {30, 40, "3x4", 2}, {40, 60, "4x6", 2}, {20, 30, "2x3", 4}}));
  Random draw = request.draw("place");
  double x_mm = 105 - format.count * (format.width_mm + 6) / 2 + draw.between(-20.0, 20.0);
  const double y_mm = draw.between(45.0, 110.0);
  for (int i = 0; i < format.count; ++i) {
    // The same photograph each time, a white edge around it, laid down a little higher or lower.
    const double top_mm = y_mm + draw.between(-2.0, 2.0);
    page.portrait(x_mm, top_mm, format.width_mm, format.height_mm, request.story.applicant.female,
                  request.draw("portrait"));
    page.sheet().frame(x_mm, top_mm, format.width_mm, format.height_mm, 1.6, {0.86, 0.86, 0.88});
    x_mm += format.width_mm + 6 + draw.between(-2.0, 3.0);
  }
  if (!request.making.flaws.no_photo) {
    page.record_field("kich_thuoc", format.name);
    page.record_field("nen", has_white_ground(request.draw("portrait")) ? "trắng" : "xanh");
  }
  return page.finish();
}

}  // namespace motcua::specimens
