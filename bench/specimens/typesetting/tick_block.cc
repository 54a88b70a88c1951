// Boxes to tick: printed squares, circles and brackets, and what pens do to them. The plainest
// template has squares with crosses; every other has a form and a habit of its own.

#include <cairo.h>

#include <array>
#include <cmath>
#include <numbers>

#include "bench/specimens/typesetting/handwriting.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

enum class BoxForm { kSquare, kCircle, kBrackets };
enum class Tick { kCross, kHook, kLongHook, kBlob, kStroke, kRing };

struct BoxStyle {
  BoxForm form = BoxForm::kSquare;
  double size_mm = 3.6;
  double thick_pt = 0.8;
  Tick tick = Tick::kCross;
  Ink ink = kBluePen;
  bool steady = true;      ///< Drawn where it is planned, not where a hand happens to go.
  int struck_percent = 0;  ///< Of the boxes that are not ticked: ticked by mistake, and crossed out.
};

BoxStyle draw_style(const Making& making) {
  BoxStyle style;
  if (making.variant == 0) return style;
  Random form = making.chance.stream("box form");
  const int kind = form.between(0, 99);
  if (kind < 55) {
    style.size_mm = form.between(2.9, 5.2);
  } else if (kind < 72) {  // The sign "☐" of a word processor.
    style.size_mm = form.between(2.6, 3.4);
    style.thick_pt = 0.5;
  } else {
    style.form = kind < 86 ? BoxForm::kCircle : BoxForm::kBrackets;
    style.size_mm = form.between(3.2, 4.4);
  }
  Random habit = making.chance.stream("tick habit");
  if (making.hand == Hand::kNone && habit.chance(35)) {  // Ticked on the computer.
    style.ink = kBlack;
    return style;
  }
  constexpr std::array<Tick, 10> kHabits{Tick::kCross,  Tick::kCross,    Tick::kCross,    Tick::kHook,
                                         Tick::kHook,   Tick::kLongHook, Tick::kLongHook, Tick::kBlob,
                                         Tick::kStroke, Tick::kRing};
  style.tick = habit.pick(kHabits);
  style.ink = draw_handwriting(making.hand, making.chance.stream("handwriting")).ink;
  style.steady = false;
  style.struck_percent = 5;
  return style;
}

struct Place {
  double x_mm;
  double y_mm;
};

void print_box(Sheet& sheet, const BoxStyle& style, const Place& at) {
  const double size_mm = style.size_mm;
  switch (style.form) {
    case BoxForm::kSquare: return sheet.frame(at.x_mm, at.y_mm, size_mm, size_mm, style.thick_pt);
    case BoxForm::kCircle: {
      cairo_t* pen = sheet.pen();
      cairo_save(pen);
      cairo_set_source_rgb(pen, kBlack.red, kBlack.green, kBlack.blue);
      cairo_set_line_width(pen, sheet.px(sheet.mm_of_points(style.thick_pt)));
      cairo_new_path(pen);
      cairo_arc(pen, sheet.px(at.x_mm + size_mm / 2), sheet.px(at.y_mm + size_mm / 2), sheet.px(size_mm / 2),
                0, 2 * std::numbers::pi);
      cairo_stroke(pen);
      cairo_restore(pen);
      return;
    }
    case BoxForm::kBrackets:
      for (const double side : {0.0, 1.0}) {
        const double x_mm = at.x_mm + side * size_mm;
        const double in_mm = side == 0 ? 0.8 : -0.8;
        sheet.rule(x_mm, at.y_mm, x_mm, at.y_mm + size_mm, style.thick_pt);
        sheet.rule(x_mm, at.y_mm, x_mm + in_mm, at.y_mm, style.thick_pt);
        sheet.rule(x_mm, at.y_mm + size_mm, x_mm + in_mm, at.y_mm + size_mm, style.thick_pt);
      }
      return;
  }
}

/// Ticks are planned in a square of side 1 and go where the hand goes.
class TickPen {
 public:
  TickPen(Sheet& sheet, const BoxStyle& style, const Place& at, Random random)
      : sheet_(sheet), style_(style), at_(at), random_(random) {}

  void stroke(Place from, Place to, double thick_pt = 1.3) {
    const Place a = placed(from);
    const Place b = placed(to);
    sheet_.rule(a.x_mm, a.y_mm, b.x_mm, b.y_mm, thick_pt, style_.ink);
  }

  void tick() {
    switch (style_.tick) {
      case Tick::kCross:
        stroke({0.17, 0.17}, {0.83, 0.83});
        stroke({0.83, 0.17}, {0.17, 0.83});
        return;
      case Tick::kHook:
        stroke({0.15, 0.50}, {0.42, 0.85});
        stroke({0.42, 0.85}, {0.88, 0.12});
        return;
      case Tick::kLongHook:
        stroke({0.05, 0.40}, {0.42, 0.95});
        stroke({0.42, 0.95}, {1.45, -0.60});
        return;
      case Tick::kBlob:
        for (int i = 0; i < 6; ++i) {
          const double y = 0.15 + 0.12 * i;
          stroke({0.12, y}, {0.88, y + 0.08}, 1.9);
        }
        return;
      case Tick::kStroke: return stroke({0.85, 0.05}, {0.15, 0.95});
      case Tick::kRing: {
        constexpr int kSides = 24;
        const double wide = random_.between(0.85, 1.05);
        for (int i = 0; i < kSides; ++i) {
          const auto point = [&](int n) {
            const double angle = 2 * std::numbers::pi * n / kSides;
            return Place{0.5 + wide * std::cos(angle), 0.5 + 0.88 * wide * std::sin(angle)};
          };
          const Place a = exact(point(i));
          const Place b = exact(point(i + 1));
          sheet_.rule(a.x_mm, a.y_mm, b.x_mm, b.y_mm, 1.2, style_.ink);
        }
        return;
      }
    }
  }

  void strike_out() {
    for (int i = 0; i < 4; ++i) {
      const double y = 0.2 + 0.2 * i;
      stroke({-0.3, y}, {1.3, y + random_.between(-0.15, 0.15)});
    }
  }

 private:
  Place exact(Place at) const {
    return {at_.x_mm + at.x_mm * style_.size_mm, at_.y_mm + at.y_mm * style_.size_mm};
  }
  Place placed(Place at) {
    Place there = exact(at);
    if (style_.steady) return there;
    there.x_mm += random_.between(-0.35, 0.35);
    there.y_mm += random_.between(-0.35, 0.35);
    return there;
  }

  Sheet& sheet_;
  const BoxStyle& style_;
  Place at_;
  Random random_;
};

}  // namespace

void Typesetter::checkboxes(std::string_view label, const std::vector<Option>& options) {
  keep_together(8);
  const BoxStyle style = draw_style(making_);
  double x_mm = left_mm();
  Extent set = sheet().text(label, body(), {x_mm, y_mm_, width_mm(), Align::kLeft, 0, 1});
  x_mm += set.last_width_mm + 4;
  // A label of several lines has its boxes on the last one.
  const double line_mm = set.height_mm / set.line_count;
  gap(set.height_mm - line_mm);
  set.height_mm = line_mm;
  for (const Option& option : options) {
    const double wide_mm = sheet().width_of(option.text, body());
    if (x_mm + wide_mm + style.size_mm + 3 > left_mm() + width_mm()) {
      gap(set.height_mm + style_.paragraph_gap_mm);
      x_mm = left_mm() + 8;
    }
    set = sheet().text(option.text, body(), {x_mm, y_mm_, 0, Align::kLeft, 0, 1});
    const Place at{x_mm + wide_mm + 1.5, set.last_baseline_mm - style.size_mm + 0.4};
    print_box(sheet(), style, at);
    Random draw = chance("tick").stream(label).stream(option.text);
    MarkState state = MarkState::kEmpty;
    if (!making_.flaws.unfilled) {
      const bool struck = !option.ticked && draw.chance(style.struck_percent);
      TickPen pen(sheet(), style, at, draw.stream("strokes"));
      if (option.ticked || struck) pen.tick();
      if (struck) pen.strike_out();
      state = struck ? MarkState::kStruckOut : option.ticked ? MarkState::kTicked : MarkState::kEmpty;
    }
    sheet().record_mark(MarkKind::kCheckbox, at.x_mm, at.y_mm, style.size_mm, style.size_mm).state = state;
    x_mm = at.x_mm + style.size_mm + 6;
  }
  gap(set.height_mm + style_.paragraph_gap_mm);
}

}  // namespace motcua::specimens
