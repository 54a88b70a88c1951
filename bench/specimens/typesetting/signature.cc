// Signatures: a pen's way through knots (Catmull-Rom), thick where it is slow. Three habits: a
// capital with a run of letters and a flourish; a scrawl that ends in a long sweep out of its
// room, as heads of offices sign; and two pieces, the given name apart from the rest.

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "bench/specimens/typesetting/artwork.h"

namespace motcua::specimens {
namespace {

struct Point {
  double x;
  double y;
};

/// The way of one piece, in parts of the room's width and height.
using Way = std::vector<Point>;

/// Where ink went, in pixels.
struct Reach {
  double left = HUGE_VAL;
  double top = HUGE_VAL;
  double right = -HUGE_VAL;
  double bottom = -HUGE_VAL;

  void add(const Point& at, double half) {
    left = std::min(left, at.x - half);
    top = std::min(top, at.y - half);
    right = std::max(right, at.x + half);
    bottom = std::max(bottom, at.y + half);
  }
};

void stroke_through(cairo_t* pen, const Way& knots, double thick, Random& random, Reach& reach) {
  constexpr int kSteps = 14;
  double width = thick;
  for (std::size_t i = 1; i + 2 < knots.size(); ++i) {
    const Point& a = knots[i - 1];
    const Point& b = knots[i];
    const Point& c = knots[i + 1];
    const Point& d = knots[i + 2];
    const double wanted = thick * random.between(0.65, 1.35);
    Point last = b;
    reach.add(b, width / 2);
    for (int step = 1; step <= kSteps; ++step) {
      const double t = static_cast<double>(step) / kSteps;
      const auto along = [t](double p, double q, double r, double s) {
        return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t +
                      (3 * q - p - 3 * r + s) * t * t * t);
      };
      const Point next{along(a.x, b.x, c.x, d.x), along(a.y, b.y, c.y, d.y)};
      width += (wanted - width) * 0.15;
      cairo_set_line_width(pen, width);
      cairo_move_to(pen, last.x, last.y);
      cairo_line_to(pen, next.x, next.y);
      cairo_stroke(pen);
      reach.add(next, width / 2);
      last = next;
    }
  }
}

Way draw_capital(Random& random) {
  Way knots;
  switch (random.between(0, 3)) {
    case 0:  // A tall loop.
      knots = {{0.06, 0.75}, {0.04, 0.55}, {0.15, 0.05}, {0.24, 0.35}, {0.10, 0.85}, {0.26, 0.50}};
      break;
    case 1:  // A wide arc and a stem.
      knots = {{0.22, 0.10}, {0.20, 0.08}, {0.04, 0.30}, {0.06, 0.78},
               {0.24, 0.70}, {0.22, 0.30}, {0.26, 0.60}};
      break;
    case 2:  // Two stems and a bar.
      knots = {{0.05, 0.15}, {0.06, 0.18}, {0.04, 0.90}, {0.08, 0.50},
               {0.22, 0.12}, {0.20, 0.88}, {0.27, 0.55}};
      break;
    default:  // A spiral.
      knots = {{0.18, 0.45}, {0.16, 0.40}, {0.08, 0.50}, {0.14, 0.66}, {0.26, 0.40},
               {0.12, 0.10}, {0.02, 0.50}, {0.16, 0.88}, {0.30, 0.58}};
      break;
  }
  for (Point& knot : knots) {
    knot.x += random.between(-0.02, 0.02);
    knot.y += random.between(-0.05, 0.05);
  }
  return knots;
}

void add_letters(Way& knots, double from, double run, int waves, Random& random) {
  for (int i = 0; i < waves; ++i) {
    const double at = from + run * i / waves;
    const bool tall = random.chance(30);
    knots.push_back({at + random.between(0.0, 0.03), random.between(tall ? 0.05 : 0.36, tall ? 0.22 : 0.50)});
    knots.push_back({at + random.between(0.02, 0.06), random.between(0.58, random.chance(20) ? 0.98 : 0.74)});
  }
}

/// A capital, a run of letters, and for most hands a flourish.
std::vector<Way> draw_flourished(Random& random) {
  Way knots = draw_capital(random);
  const int waves = random.between(2, 8);
  const double run = random.between(0.35, 0.55);
  add_letters(knots, 0.32, run, waves, random);
  const double end = 0.36 + run;
  if (random.chance(70)) {
    knots.push_back({end + 0.12, random.between(0.20, 0.45)});
    knots.push_back({end + 0.14, random.between(0.50, 0.60)});
    knots.push_back({random.between(0.40, 0.60), random.between(0.80, 0.95)});
    knots.push_back({random.between(0.10, 0.30), random.between(0.86, 0.98)});
    knots.push_back({0.10, 0.95});
  } else {
    knots.push_back({end + 0.06, random.between(0.55, 0.70)});
    knots.push_back({0.98, random.between(0.15, 0.40)});
    knots.push_back({1.0, 0.2});
  }
  return {knots};
}

/// Few letters low down, a stem through all of it, and a sweep out of the room.
std::vector<Way> draw_sweeping(Random& random) {
  Way knots{{0.02, 0.80}, {0.02, random.between(0.70, 0.85)}};
  add_letters(knots, 0.06, random.between(0.30, 0.50), random.between(2, 6), random);
  const double end = knots.back().x;
  if (random.chance(60)) {
    knots.push_back({end + 0.10, random.between(-0.15, 0.05)});
    knots.push_back({end + 0.04, random.between(0.90, 1.15)});
    knots.push_back({end + 0.16, 0.50});
  }
  knots.push_back({end + 0.30, random.between(0.35, 0.55)});
  knots.push_back({random.between(0.95, 1.30), random.between(0.00, 0.35)});
  knots.push_back({1.3, 0.0});
  return {knots};
}

std::vector<Way> draw_in_two_pieces(Random& random) {
  Way first = draw_capital(random);
  first.push_back({0.34, random.between(0.40, 0.70)});
  first.push_back({0.36, 0.5});
  Way second{{0.42, 0.60}, {0.42, 0.55}};
  add_letters(second, 0.46, random.between(0.30, 0.45), random.between(3, 7), random);
  second.push_back({0.95, random.between(0.40, 0.60)});
  second.push_back({1.0, 0.5});
  std::vector<Way> ways{first, second};
  if (random.chance(50)) {
    const double low = random.between(0.85, 1.0);
    ways.push_back({{0.2, low}, {0.2, low}, {0.5, low - 0.03}, {0.85, low - 0.08}, {0.9, low - 0.1}});
  }
  return ways;
}

std::vector<Way> draw_ways(Random& random) {
  const int habit = random.stream("habit").between(0, 99);
  if (habit < 55) return draw_flourished(random);
  return habit < 80 ? draw_sweeping(random) : draw_in_two_pieces(random);
}

}  // namespace

void draw_signature(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, Random random,
                    Ink ink) {
  // Who signs with another pen than the others: thinner, thicker, black.
  Random own = random.stream("pen");
  const double thick = sheet.px(own.between(0.28, 0.60) * std::min(1.0, 0.4 + width_mm / 60));
  if (own.chance(25)) ink = {0.12, 0.12, 0.15};
  const double slant = random.between(-0.10, 0.28);
  std::vector<Way> ways = draw_ways(random);

  cairo_t* pen = sheet.pen();
  cairo_save(pen);
  cairo_set_line_cap(pen, CAIRO_LINE_CAP_ROUND);
  cairo_set_source_rgba(pen, ink.red, ink.green, ink.blue, 0.92);
  Reach reach;
  for (Way& way : ways) {
    for (Point& knot : way) {
      knot.x = sheet.px(x_mm + width_mm * (knot.x + slant * (0.6 - knot.y) * 0.4));
      knot.y = sheet.px(y_mm + height_mm * knot.y);
    }
    stroke_through(pen, way, thick, random, reach);
  }
  cairo_restore(pen);
  // A sweep may leave the sheet.
  const double to_mm = 1 / sheet.px(1);
  const double left_mm = std::max(0.0, reach.left * to_mm);
  const double top_mm = std::max(0.0, reach.top * to_mm);
  sheet
      .record_mark(MarkKind::kSignature, left_mm, top_mm,
                   std::min(sheet.width_mm(), reach.right * to_mm) - left_mm,
                   std::min(sheet.height_mm(), reach.bottom * to_mm) - top_mm)
      .colour = colour_of(ink);
}

}  // namespace motcua::specimens
