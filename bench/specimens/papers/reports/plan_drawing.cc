#include "bench/specimens/papers/reports/plan_drawing.h"

#include <cmath>
#include <cstdint>

namespace motcua::specimens {
namespace {

constexpr double kLabelRoom_mm = 24;

void dot(Sheet& sheet, Corner at) {
  sheet.fill(at.x_mm - 0.6, at.y_mm - 0.6, 1.2, 1.2, kBlack);
}

void label(Sheet& sheet, const std::string& words, Corner middle, const TextStyle& style) {
  const double tall_mm = sheet.mm_of_points(style.size_pt) * 1.15;
  sheet.text(
      words, style,
      {middle.x_mm - kLabelRoom_mm / 2, middle.y_mm - tall_mm / 2, kLabelRoom_mm, Align::kCentre, 0, 1});
}

}  // namespace

std::string decimal(double value, int digits) {
  std::int64_t scale = 1;
  for (int i = 0; i < digits; ++i) scale *= 10;
  const std::int64_t whole = std::llround(value * static_cast<double>(scale));
  std::string rest = std::to_string(whole % scale);
  rest.insert(0, static_cast<std::size_t>(digits) - rest.size(), '0');
  return std::to_string(whole / scale) + "," + rest;
}

void draw_parcel(Sheet& sheet, const std::vector<Corner>& corners, const TextStyle& style, int first_number) {
  Corner centre;
  for (const Corner& corner : corners) {
    centre.x_mm += corner.x_mm / static_cast<double>(corners.size());
    centre.y_mm += corner.y_mm / static_cast<double>(corners.size());
  }
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Corner& from = corners[i];
    const Corner& to = corners[(i + 1) % corners.size()];
    sheet.rule(from.x_mm, from.y_mm, to.x_mm, to.y_mm, 1.2);
    dot(sheet, from);
    if (first_number <= 0) continue;
    const double dx = from.x_mm - centre.x_mm;
    const double dy = from.y_mm - centre.y_mm;
    const double far = std::sqrt(dx * dx + dy * dy);
    label(sheet, std::to_string(first_number + static_cast<int>(i)),
          {from.x_mm + dx / far * 4, from.y_mm + dy / far * 4}, style);
  }
}

std::string label_edge(Sheet& sheet, Corner from, Corner to, Corner inside, double metres_per_mm,
                       const TextStyle& style) {
  const double dx = to.x_mm - from.x_mm;
  const double dy = to.y_mm - from.y_mm;
  const double length_mm = std::sqrt(dx * dx + dy * dy);
  const std::string figure = decimal(length_mm * metres_per_mm, 2);
  const Corner middle{(from.x_mm + to.x_mm) / 2, (from.y_mm + to.y_mm) / 2};
  // Outside the parcel: away from its inside, along the edge's normal.
  double nx = -dy / length_mm;
  double ny = dx / length_mm;
  if (nx * (middle.x_mm - inside.x_mm) + ny * (middle.y_mm - inside.y_mm) < 0) {
    nx = -nx;
    ny = -ny;
  }
  label(sheet, figure, {middle.x_mm + nx * (4 + 4 * std::abs(nx)), middle.y_mm + ny * 4}, style);
  return figure;
}

void draw_north(Sheet& sheet, double x_mm, double y_mm, double height_mm, const TextStyle& style) {
  sheet.rule(x_mm, y_mm, x_mm, y_mm + height_mm, 1);
  sheet.rule(x_mm, y_mm, x_mm - 2, y_mm + 6, 1);
  sheet.rule(x_mm, y_mm, x_mm + 2, y_mm + 6, 1);
  label(sheet, "B", {x_mm, y_mm - 4}, style.as_bold());
}

void draw_dimension(Sheet& sheet, Corner from, Corner to, const std::string& figure, const TextStyle& style) {
  sheet.rule(from.x_mm, from.y_mm, to.x_mm, to.y_mm, 0.4);
  for (const Corner& end : {from, to})
    sheet.rule(end.x_mm - 1, end.y_mm + 1, end.x_mm + 1, end.y_mm - 1, 0.8);
  const bool across = std::abs(to.x_mm - from.x_mm) > std::abs(to.y_mm - from.y_mm);
  const double wide_mm = sheet.width_of(figure, style);
  label(sheet, figure,
        {(from.x_mm + to.x_mm) / 2 - (across ? 0 : wide_mm / 2 + 1.5),
         (from.y_mm + to.y_mm) / 2 - (across ? sheet.mm_of_points(style.size_pt) * 0.75 : 0)},
        style);
}

double area_of(const std::vector<Corner>& corners, double metres_per_mm) {
  double twice = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % corners.size()];
    twice += a.x_mm * b.y_mm - b.x_mm * a.y_mm;
  }
  return std::abs(twice) / 2 * metres_per_mm * metres_per_mm;
}

}  // namespace motcua::specimens
