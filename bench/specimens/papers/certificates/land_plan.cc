#include "bench/specimens/papers/certificates/land_plan.h"

#include <cmath>
#include <cstdio>

namespace motcua::specimens {
namespace {

struct Corner {
  double x;
  double y;
};

/// "12,45": metres with two decimals, as surveyors write them.
std::string metres(double value) {
  const auto hundredths = static_cast<long>(std::lround(value * 100));
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "," + (rest.size() < 2 ? "0" : "") + rest;
}

}  // namespace

void draw_land_plan(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                    const Land& land, const TextStyle& style, Random random) {
  sheet.frame(x_mm, y_mm, width_mm, height_mm, 0.7);
  const double side_mm = height_mm * 0.52;
  const double left = x_mm + width_mm * 0.36;
  const double top = y_mm + height_mm * 0.22;
  const auto moved = [&](double x, double y) {
    return Corner{left + x + random.between(-0.06, 0.06) * side_mm,
                  top + y + random.between(-0.06, 0.06) * side_mm};
  };
  const double wide_mm = side_mm * random.between(0.45, 0.75);
  const std::array<Corner, 4> corners{moved(0, 0), moved(wide_mm, 0), moved(wide_mm, side_mm),
                                      moved(0, side_mm)};
  double doubled = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % 4];
    doubled += a.x * b.y - b.x * a.y;
  }
  const double metres_a_mm = std::sqrt(land.area_m2 / (std::abs(doubled) / 2));

  const auto word = [&](const std::string& text, double x, double y) {
    const double wide = sheet.width_of(text, style);
    sheet.text(text, style,
               {x - wide / 2, y - sheet.mm_of_points(style.size_pt) * 0.6, 0, Align::kLeft, 0, 1});
  };
  const double off_mm = sheet.mm_of_points(style.size_pt) * 1.1;
  const std::array<std::string, 4> neighbours{
      "Đường bê tông", "Thửa " + std::to_string(land.parcel_number + 1),
      "Thửa " + std::to_string(land.parcel_number + 14), "Thửa " + std::to_string(land.parcel_number - 1)};
  for (std::size_t i = 0; i < 4; ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % 4];
    sheet.rule(a.x, a.y, b.x, b.y, 1.2);
    const Corner middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    // Outwards: the corners run clockwise.
    const Corner out{(b.y - a.y) / length, -(b.x - a.x) / length};
    const bool upright = i % 2 == 1;
    const std::string size = metres(length * metres_a_mm);
    const double reach = upright ? sheet.width_of(size, style) / 2 + 1.5 : off_mm;
    word(size, middle.x + out.x * reach, middle.y + out.y * reach);
    const double far =
        upright ? sheet.width_of(size, style) + sheet.width_of(neighbours[i], style) / 2 + 6 : off_mm * 2.3;
    word(neighbours[i], middle.x + out.x * far, middle.y + out.y * far);
    word(std::to_string(i + 1), a.x - out.x * 1.5 + (i == 0 || i == 3 ? 2.6 : -2.6),
         a.y + (i < 2 ? 3.2 : -3.2));
  }
  const Corner centre{(corners[0].x + corners[2].x) / 2, (corners[0].y + corners[2].y) / 2};
  word(std::to_string(land.parcel_number), centre.x, centre.y - off_mm * 0.6);
  word(grouped(land.area_m2) + ",0", centre.x, centre.y + off_mm * 0.7);
  sheet.rule(centre.x - 5, centre.y, centre.x + 5, centre.y, 0.7);

  // North.
  const double north_x = x_mm + width_mm - 10;
  sheet.rule(north_x, y_mm + 20, north_x, y_mm + 7, 1);
  sheet.rule(north_x, y_mm + 7, north_x - 2, y_mm + 11, 1);
  sheet.rule(north_x, y_mm + 7, north_x + 2, y_mm + 11, 1);
  word("B", north_x, y_mm + 4);
  word("Tỷ lệ 1/500", x_mm + 18, y_mm + height_mm - 5);
}

}  // namespace motcua::specimens
