#include "bench/specimens/typesetting/artwork.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "bench/specimens/typesetting/portrait_ground.h"

namespace motcua::specimens {
namespace {

constexpr double kPi = std::numbers::pi;

void use(cairo_t* pen, Ink ink, double alpha = 1) {
  cairo_set_source_rgba(pen, ink.red, ink.green, ink.blue, alpha);
}

}  // namespace

void draw_portrait(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, bool female,
                   Random random) {
  cairo_t* pen = sheet.pen();
  const double w = sheet.px(width_mm);
  const double h = sheet.px(height_mm);
  cairo_save(pen);
  cairo_translate(pen, sheet.px(x_mm), sheet.px(y_mm));
  cairo_rectangle(pen, 0, 0, w, h);
  cairo_clip(pen);
  cairo_pattern_t* ground = cairo_pattern_create_linear(0, 0, w, h);
  if (has_white_ground(random)) {
    cairo_pattern_add_color_stop_rgb(ground, 0, 0.97, 0.97, 0.98);
    cairo_pattern_add_color_stop_rgb(ground, 1, 0.90, 0.91, 0.92);
  } else {
    cairo_pattern_add_color_stop_rgb(ground, 0, 0.70, 0.82, 0.95);
    cairo_pattern_add_color_stop_rgb(ground, 1, 0.52, 0.68, 0.88);
  }
  cairo_set_source(pen, ground);
  cairo_paint(pen);
  cairo_pattern_destroy(ground);

  const auto oval = [pen](double cx, double cy, double rx, double ry) {
    cairo_save(pen);
    cairo_translate(pen, cx, cy);
    cairo_scale(pen, rx, ry);
    cairo_new_sub_path(pen);
    cairo_arc(pen, 0, 0, 1, 0, 2 * kPi);
    cairo_restore(pen);
    cairo_fill(pen);
  };
  const Ink hair{0.10, 0.08, 0.08};
  const double tone = random.between(-0.05, 0.05);
  const Ink skin{0.86 + tone, 0.70 + tone, 0.58 + tone};
  use(pen, hair);
  if (female) oval(w * 0.5, h * 0.50, w * 0.31, h * 0.34);
  use(pen, {0.20, 0.24, 0.34});
  oval(w * 0.5, h * 1.06, w * 0.48, h * 0.34);
  use(pen, {0.95, 0.95, 0.96});
  cairo_move_to(pen, w * 0.40, h * 0.74);
  cairo_line_to(pen, w * 0.60, h * 0.74);
  cairo_line_to(pen, w * 0.50, h * 0.92);
  cairo_fill(pen);
  use(pen, {skin.red * 0.93, skin.green * 0.92, skin.blue * 0.92});
  cairo_rectangle(pen, w * 0.42, h * 0.58, w * 0.16, h * 0.19);
  cairo_fill(pen);
  use(pen, hair);
  oval(w * 0.5, h * 0.36, w * 0.235, h * 0.225);
  use(pen, skin);
  oval(w * 0.5, h * 0.43, w * 0.205, h * 0.225);
  use(pen, {0.15, 0.11, 0.10});
  for (const double side : {-1.0, 1.0}) {
    oval(w * (0.5 + side * 0.085), h * 0.415, w * 0.028, h * 0.010);
    oval(w * (0.5 + side * 0.085), h * 0.378, w * 0.045, h * 0.006);
  }
  use(pen, {0.66, 0.42, 0.36});
  oval(w * 0.5, h * 0.555, w * 0.062, h * 0.012);
  use(pen, {skin.red * 0.86, skin.green * 0.82, skin.blue * 0.80});
  oval(w * 0.5, h * 0.49, w * 0.022, h * 0.012);
  cairo_restore(pen);
  sheet.record_mark(MarkKind::kPhoto, x_mm, y_mm, width_mm, height_mm);
}

void draw_fingerprint(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                      Random random, Ink ink) {
  cairo_t* pen = sheet.pen();
  const double w = sheet.px(width_mm);
  const double h = sheet.px(height_mm);
  cairo_save(pen);
  cairo_translate(pen, sheet.px(x_mm + width_mm / 2), sheet.px(y_mm + height_mm / 2));
  const double lean = random.between(-0.3, 0.3);
  use(pen, ink, 0.7);
  cairo_set_line_width(pen, sheet.px(0.22));
  for (int ridge = 1; ridge <= 14; ++ridge) {
    const double r = ridge / 14.0;
    constexpr int kSteps = 60;
    for (int i = 0; i <= kSteps; ++i) {
      const double angle = 2 * kPi * i / kSteps;
      const double wave = 1 + 0.05 * std::sin(3 * angle + ridge * 0.9 + lean);
      const double x = w / 2 * r * wave * std::cos(angle) + w * lean * 0.08 * (1 - r);
      const double y = h / 2 * r * wave * std::sin(angle) + h * 0.06 * (1 - r);
      // Ridges break now and then.
      if (i == 0 || random.chance(6)) {
        cairo_move_to(pen, x, y);
      } else {
        cairo_line_to(pen, x, y);
      }
    }
    cairo_stroke(pen);
  }
  cairo_restore(pen);
  sheet.record_mark(MarkKind::kFingerprint, x_mm, y_mm, width_mm, height_mm).colour = colour_of(ink);
}

void draw_guilloche(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, Ink ink,
                    int line_count) {
  cairo_t* pen = sheet.pen();
  cairo_save(pen);
  cairo_translate(pen, sheet.px(x_mm), sheet.px(y_mm));
  const double w = sheet.px(width_mm);
  const double h = sheet.px(height_mm);
  cairo_rectangle(pen, 0, 0, w, h);
  cairo_clip(pen);
  use(pen, ink, 0.55);
  cairo_set_line_width(pen, std::max(0.6, sheet.px(0.09)));
  constexpr int kSteps = 90;
  for (int line = 0; line < line_count; ++line) {
    const double phase = 2 * kPi * line / line_count;
    for (int i = 0; i <= kSteps; ++i) {
      const double t = static_cast<double>(i) / kSteps;
      const double y = h * (0.5 + 0.48 * std::sin(2 * kPi * t * 1.5 + phase) * std::cos(kPi * t + phase / 2));
      cairo_line_to(pen, w * t, y);
    }
    cairo_stroke(pen);
  }
  cairo_restore(pen);
}

void draw_ornate_border(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                        double band_mm, Ink ink) {
  sheet.frame(x_mm, y_mm, width_mm, height_mm, 1.4, ink);
  sheet.frame(x_mm + band_mm, y_mm + band_mm, width_mm - 2 * band_mm, height_mm - 2 * band_mm, 0.8, ink);
  cairo_t* pen = sheet.pen();
  cairo_save(pen);
  use(pen, ink, 0.9);
  cairo_set_line_width(pen, sheet.px(0.28));
  const auto rosette = [&](double cx_mm, double cy_mm) {
    const double r = sheet.px(band_mm) * 0.40;
    for (int i = 0; i < 4; ++i) {
      cairo_save(pen);
      cairo_translate(pen, sheet.px(cx_mm), sheet.px(cy_mm));
      cairo_rotate(pen, i * kPi / 4);
      cairo_scale(pen, 1, 0.42);
      cairo_new_sub_path(pen);
      cairo_arc(pen, 0, 0, r, 0, 2 * kPi);
      cairo_restore(pen);
      cairo_stroke(pen);
    }
  };
  const int across = static_cast<int>((width_mm - band_mm) / band_mm);
  const int down = static_cast<int>((height_mm - band_mm) / band_mm);
  for (int i = 0; i <= across; ++i) {
    const double cx = x_mm + band_mm / 2 + (width_mm - band_mm) * i / across;
    rosette(cx, y_mm + band_mm / 2);
    rosette(cx, y_mm + height_mm - band_mm / 2);
  }
  for (int i = 1; i < down; ++i) {
    const double cy = y_mm + band_mm / 2 + (height_mm - band_mm) * i / down;
    rosette(x_mm + band_mm / 2, cy);
    rosette(x_mm + width_mm - band_mm / 2, cy);
  }
  cairo_restore(pen);
}

void draw_emblem(Sheet& sheet, double centre_x_mm, double centre_y_mm, double diameter_mm) {
  cairo_t* pen = sheet.pen();
  const double r = sheet.px(diameter_mm) / 2;
  cairo_save(pen);
  cairo_translate(pen, sheet.px(centre_x_mm), sheet.px(centre_y_mm));
  use(pen, {0.83, 0.66, 0.22});
  cairo_new_path(pen);
  cairo_arc(pen, 0, 0, r, 0, 2 * kPi);
  cairo_fill(pen);
  use(pen, {0.80, 0.12, 0.12});
  cairo_arc(pen, 0, 0, r * 0.84, 0, 2 * kPi);
  cairo_fill(pen);
  use(pen, {0.95, 0.80, 0.20});
  for (int i = 0; i < 10; ++i) {
    const double reach = i % 2 == 0 ? r * 0.46 : r * 0.19;
    const double angle = -kPi / 2 + i * kPi / 5;
    cairo_line_to(pen, reach * std::cos(angle), reach * std::sin(angle) - r * 0.15);
  }
  cairo_close_path(pen);
  cairo_fill(pen);
  cairo_arc(pen, 0, r * 0.55, r * 0.22, 0, 2 * kPi);
  cairo_fill(pen);
  cairo_restore(pen);
}

}  // namespace motcua::specimens
