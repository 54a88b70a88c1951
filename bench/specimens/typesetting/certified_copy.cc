#include "bench/specimens/typesetting/certified_copy.h"

#include <cairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "bench/specimens/stories/facts.h"
#include "bench/specimens/typesetting/artwork.h"

namespace motcua::specimens {
namespace {

constexpr double kStampWidth_mm = 82;
constexpr double kStampHeight_mm = 56;
constexpr double kSealDiameter_mm = 31;
constexpr Ink kStampRed{0.78, 0.09, 0.13};
constexpr Ink kStampViolet{0.25, 0.16, 0.55};

/// How much of the box's area print and marks already take, in square pixels.
long taken(const PageTruth& truth, const Box& box) {
  long area = 0;
  const auto add = [&](const Box& other) {
    const long wide = std::min(box.right(), other.right()) - std::max(box.x, other.x);
    const long high = std::min(box.bottom(), other.bottom()) - std::max(box.y, other.y);
    if (wide > 0 && high > 0) area += wide * high;
  };
  for (const TruthLine& line : truth.lines) add(line.box);
  for (const TruthMark& mark : truth.marks) add(mark.box);
  return area;
}

struct Place {
  double x_mm = 0;
  double y_mm = 0;
  long taken = 0;
};

/// The emptiest place for a block of that size; of equals the one nearest to `wish_y_mm`, then the leftmost.
Place emptiest(Sheet& sheet, double width_mm, double height_mm, double wish_y_mm) {
  constexpr double kEdge_mm = 5;
  constexpr double kStep_mm = 3;
  const auto whole = [&](double mm) { return static_cast<int>(sheet.px(mm)); };
  Place best{kEdge_mm, kEdge_mm, -1};
  double best_way_mm = 0;
  for (double y = kEdge_mm; y + height_mm <= sheet.height_mm() - kEdge_mm; y += kStep_mm) {
    for (double x = kEdge_mm; x + width_mm <= sheet.width_mm() - kEdge_mm; x += kStep_mm) {
      const long area = taken(sheet.truth(), {whole(x), whole(y), whole(width_mm), whole(height_mm)});
      const double way_mm = std::abs(y - wish_y_mm);
      if (best.taken < 0 || area < best.taken || (area == best.taken && way_mm < best_way_mm)) {
        best = {x, y, area};
        best_way_mm = way_mm;
      }
    }
  }
  return best;
}

/// Below the lowest line, in millimetres.
double content_end_mm(Sheet& sheet) {
  int bottom_px = 0;
  for (const TruthLine& line : sheet.truth().lines) bottom_px = std::max(bottom_px, line.box.bottom());
  return bottom_px / sheet.px(1);
}

struct Office {
  std::vector<std::string> roles;
  std::string holder;
  SealText seal;
  std::string register_suffix;  ///< "SCT/BS".
};

Office office_of(const Making& making, Random& draw) {
  const auto person = [&] {
    return std::string(draw.pick(surnames())) + " " + std::string(draw.pick(given_names_male()));
  };
  const std::string ward = upper(std::string(draw.pick(wards())));
  const std::string holder = person();
  const SealText commune{"ỦY BAN NHÂN DÂN " + ward, "TỈNH ĐẮK LẮK", ""};
  switch (making.variant % 4) {
    case 1:
      return {{"CÔNG CHỨNG VIÊN"},
              holder,
              {"VĂN PHÒNG CÔNG CHỨNG " + upper(person()), "TỈNH ĐẮK LẮK", ""},
              "SCT/BS"};
    case 2: return {{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}, holder, commune, "SCT/BS"};
    case 3:
      return {
          {"CÔNG CHỨNG VIÊN"}, holder, {"SỞ TƯ PHÁP TỈNH ĐẮK LẮK", "PHÒNG CÔNG CHỨNG SỐ 1", ""}, "SCT/BS"};
    default: return {{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}, holder, commune, "SCT/BS"};
  }
}

}  // namespace

void photocopy(Sheet& sheet) {
  cairo_surface_t* surface = cairo_get_target(sheet.pen());
  cairo_surface_flush(surface);
  unsigned char* rows = cairo_image_surface_get_data(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  const int width = cairo_image_surface_get_width(surface);
  for (int y = 0; y < cairo_image_surface_get_height(surface); ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
    for (int x = 0; x < width; ++x) {
      const std::uint32_t red = row[x] >> 16 & 0xFF;
      const std::uint32_t green = row[x] >> 8 & 0xFF;
      const std::uint32_t blue = row[x] & 0xFF;
      // A copier sees little of pale grounds and makes the rest a little darker.
      const int dark = 255 - static_cast<int>((77 * red + 150 * green + 29 * blue) >> 8);
      const auto grey = static_cast<std::uint32_t>(255 - std::clamp((dark - 12) * 10 / 9, 0, 255));
      row[x] = grey << 16 | grey << 8 | grey;
    }
  }
  cairo_surface_mark_dirty(surface);
  lose_colour(sheet.truth());
}

void stamp_copy_box(Sheet& first, Ink ink) {
  constexpr double kWidth_mm = 27;
  constexpr double kHeight_mm = 9;
  const Place at = emptiest(first, kWidth_mm, kHeight_mm, 5);
  TextStyle style;
  style.size_pt = 14;
  style.bold = true;
  style.ink = ink;
  first.frame(at.x_mm, at.y_mm, kWidth_mm, kHeight_mm, 1.6, ink);
  TruthMark& mark = first.record_mark(MarkKind::kSeal, at.x_mm, at.y_mm, kWidth_mm, kHeight_mm);
  mark.colour = colour_of(ink);
  mark.shape = MarkShape::kRectangular;
  first.text("BẢN SAO", style, {at.x_mm, at.y_mm + 1.5, kWidth_mm, Align::kCentre, 0, 1});
}

void stamp_certification(Sheet& last, const Making& making) {
  Random draw = making.chance.stream("certification");
  const Office office = office_of(making, draw);
  const bool violet = making.variant % 5 == 3;
  const Ink ink = violet ? kStampViolet : kStampRed;
  const std::string year = std::to_string(static_cast<int>(making.copied_on.year()));
  const std::string number = std::to_string(draw.between(101, 9899));
  const std::string book =
      "0" + std::to_string(draw.between(1, 9)) + "/" + year + (draw.chance(50) ? "-" : " - ");
  std::string day = worded(making.copied_on);
  day.replace(0, 1, "N");

  // An office whose stamp does not fit has a smaller one.
  double scale = 1;
  Place at;
  for (const double smaller : {1.0, 0.9, 0.8}) {
    scale = smaller;
    at = emptiest(last, kStampWidth_mm * scale, kStampHeight_mm * scale, content_end_mm(last) + 8);
    if (at.taken == 0) break;
  }
  const double width_mm = kStampWidth_mm * scale;
  const double height_mm = kStampHeight_mm * scale;
  TextStyle plain;
  plain.family = making.variant % 2 == 0 ? kSerif : kSans;
  plain.size_pt = (plain.family == kSerif ? 10.2 : 9.2) * scale;
  plain.ink = ink;
  const TextStyle bold = plain.as_bold();
  double y = at.y_mm + 2;
  const auto line = [&](const std::string& words, const TextStyle& style) {
    y += last.text(words, style, {at.x_mm + 1, y, width_mm - 2, Align::kCentre, 0, 1.04}).height_mm + 0.4;
  };
  line(plain.family == kSerif ? "CHỨNG THỰC BẢN SAO\nĐÚNG VỚI BẢN CHÍNH"
                              : "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH",
       bold);
  line("Số chứng thực: " + number + "  Quyển số: " + book + office.register_suffix, plain);
  line(day, plain.as_italic());
  for (const std::string& role : office.roles) line(role, bold);
  const double middle_mm = at.x_mm + width_mm / 2;
  const double bottom_mm = at.y_mm + height_mm;
  draw_signature(last, middle_mm - 14, y, 40 * scale, bottom_mm - 6 - y, draw.stream("hand"));
  draw_round_seal(last, middle_mm - 12, bottom_mm - kSealDiameter_mm * scale / 2 - 2,
                  kSealDiameter_mm * scale, office.seal, draw.stream("seal"));
  y = bottom_mm - 6;
  line(office.holder, bold);
  if (making.variant % 3 != 2) last.frame(at.x_mm, at.y_mm, width_mm, height_mm, 1.3, ink);
}

}  // namespace motcua::specimens
