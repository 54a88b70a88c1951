// Pango lays text out in pixels of the sheet with hinting off, so that a line
// breaks at the same word at any resolution and on any machine.

#include "bench/specimens/typesetting/sheet.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace motcua::specimens {
namespace {

struct Unref {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

guint16 channel(double value) {
  return static_cast<guint16>(std::lround(value * 65535));
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end) {
  attribute->start_index = static_cast<guint>(begin);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(list, attribute);
}

/// In a text, fewer dots than these are no place to write in.
constexpr std::string_view kDots = "....";
/// Of a leader that is recorded, and the room to write in: above its baseline and below.
constexpr double kLeastLeader_mm = 5;
constexpr double kRoomAbove_mm = 5;
constexpr double kRoomBelow_mm = 1;

Box box_of(double x, double y, const PangoRectangle& ink) {
  const auto floor_px = [](double units) { return static_cast<int>(std::floor(units)); };
  const auto ceil_px = [](double units) { return static_cast<int>(std::ceil(units)); };
  const double left = x + static_cast<double>(ink.x) / PANGO_SCALE;
  const double top = y + static_cast<double>(ink.y) / PANGO_SCALE;
  const int px_left = floor_px(left);
  const int px_top = floor_px(top);
  return {px_left, px_top, ceil_px(left + static_cast<double>(ink.width) / PANGO_SCALE) - px_left,
          ceil_px(top + static_cast<double>(ink.height) / PANGO_SCALE) - px_top};
}

/// Without spaces at the ends and without soft line breaks.
std::string trimmed(std::string text) {
  const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  while (!text.empty() && space(text.back())) text.pop_back();
  const auto first = std::find_if_not(text.begin(), text.end(), space);
  text.erase(text.begin(), first);
  return text;
}

}  // namespace

TextStyle TextStyle::sized(double points) const {
  TextStyle style = *this;
  style.size_pt = points;
  return style;
}
TextStyle TextStyle::as_bold() const {
  TextStyle style = *this;
  style.bold = true;
  return style;
}
TextStyle TextStyle::as_italic() const {
  TextStyle style = *this;
  style.italic = true;
  return style;
}
TextStyle TextStyle::inked(Ink colour) const {
  TextStyle style = *this;
  style.ink = colour;
  return style;
}

struct Sheet::Press {
  double width_mm;
  double height_mm;
  int dpi;
  Owned<cairo_surface_t> surface;
  Owned<cairo_t> pen;
  PageTruth truth;

  [[nodiscard]] double px(double mm) const { return mm * dpi / 25.4; }
  [[nodiscard]] double mm(double pixels) const { return pixels * 25.4 / dpi; }

  [[nodiscard]] Owned<PangoLayout> lay_out(const std::vector<Run>& runs, const Frame& frame) {
    Owned<PangoLayout> layout(pango_cairo_create_layout(pen.get()));
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout.get()), FALSE);
    std::string text;
    PangoAttrList* list = pango_attr_list_new();
    for (const Run& run : runs) {
      const std::size_t begin = text.size();
      text += run.text;
      const TextStyle& style = run.style;
      const std::size_t end = text.size();
      add(list, pango_attr_family_new(std::string(style.family).c_str()), begin, end);
      add(list,
          pango_attr_size_new_absolute(static_cast<int>(std::lround(style.size_pt * dpi / 72 * PANGO_SCALE))),
          begin, end);
      if (style.bold) add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
      if (style.italic) add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
      add(list,
          pango_attr_foreground_new(channel(style.ink.red), channel(style.ink.green),
                                    channel(style.ink.blue)),
          begin, end);
      if (style.tracking_pt != 0) {
        add(list,
            pango_attr_letter_spacing_new(
                static_cast<int>(std::lround(style.tracking_pt * dpi / 72 * PANGO_SCALE))),
            begin, end);
      }
    }
    if (!runs.empty()) {
      // An empty text is as high as a line of its style, not of Pango's own default.
      PangoFontDescription* font = pango_font_description_new();
      pango_font_description_set_family(font, std::string(runs.front().style.family).c_str());
      pango_font_description_set_absolute_size(
          font, std::round(runs.front().style.size_pt * dpi / 72 * PANGO_SCALE));
      pango_layout_set_font_description(layout.get(), font);
      pango_font_description_free(font);
    }
    // No other face may lend a letter: require_typefaces() has seen them all.
    add(list, pango_attr_fallback_new(FALSE), 0, text.size());
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout.get(), list);
    pango_attr_list_unref(list);
    if (frame.width_mm > 0) {
      pango_layout_set_width(layout.get(), static_cast<int>(std::lround(px(frame.width_mm) * PANGO_SCALE)));
    }
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(layout.get(),
                            static_cast<int>(std::lround(px(frame.first_indent_mm) * PANGO_SCALE)));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(frame.line_factor));
    pango_layout_set_justify(layout.get(), frame.align == Align::kJustify ? TRUE : FALSE);
    pango_layout_set_alignment(layout.get(), frame.align == Align::kCentre  ? PANGO_ALIGN_CENTER
                                             : frame.align == Align::kRight ? PANGO_ALIGN_RIGHT
                                                                            : PANGO_ALIGN_LEFT);
    return layout;
  }

  [[nodiscard]] Extent extent_of(PangoLayout* layout, const Frame& frame) const {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    Extent extent;
    extent.line_count = pango_layout_get_line_count(layout);
    extent.height_mm = mm(static_cast<double>(logical.y + logical.height) / PANGO_SCALE);
    const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
    PangoRectangle line;
    do {
      pango_layout_iter_get_line_extents(iter.get(), nullptr, &line);
      extent.last_width_mm = mm(static_cast<double>(line.x + line.width) / PANGO_SCALE);
      extent.last_baseline_mm =
          frame.y_mm + mm(static_cast<double>(pango_layout_iter_get_baseline(iter.get())) / PANGO_SCALE);
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
    return extent;
  }

  void record_lines(PangoLayout* layout, double x, double y) {
    const std::string text = pango_layout_get_text(layout);
    const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
    do {
      const PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iter.get());
      PangoRectangle ink;
      pango_layout_iter_get_line_extents(iter.get(), &ink, nullptr);
      const std::string words = trimmed(
          text.substr(static_cast<std::size_t>(line->start_index), static_cast<std::size_t>(line->length)));
      if (!words.empty()) truth.lines.push_back({words, box_of(x, y, ink)});
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
  }

  /// Calls `found(left, right, baseline)`, in pixels, for every stretch of dots.
  template <typename Found>
  void find_leaders(PangoLayout* layout, double x, double y, Found found) const {
    const std::string_view text = pango_layout_get_text(layout);
    const auto baseline_at = [layout](std::size_t at) {
      int line = 0;
      pango_layout_index_to_line_x(layout, static_cast<int>(at), FALSE, &line, nullptr);
      const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
      while (line-- > 0 && pango_layout_iter_next_line(iter.get()) != FALSE) {
      }
      return pango_layout_iter_get_baseline(iter.get());
    };
    for (std::size_t begin = text.find(kDots); begin != std::string_view::npos;) {
      const std::size_t end = std::min(text.find_first_not_of('.', begin), text.size());
      PangoRectangle first;
      PangoRectangle last;
      pango_layout_index_to_pos(layout, static_cast<int>(begin), &first);
      pango_layout_index_to_pos(layout, static_cast<int>(end - 1), &last);
      // A stretch that was broken over two lines is left alone.
      if (first.y == last.y) {
        found(x + static_cast<double>(first.x) / PANGO_SCALE,
              x + static_cast<double>(last.x + last.width) / PANGO_SCALE,
              y + static_cast<double>(baseline_at(begin)) / PANGO_SCALE);
      }
      begin = text.find(kDots, end);
    }
  }

  void record_fields(PangoLayout* layout, const std::vector<Run>& runs, double x, double y) {
    std::size_t begin = 0;
    for (const Run& run : runs) {
      const std::size_t end = begin + run.text.size();
      if (!run.field.empty()) {
        Box box;
        for (std::size_t at = begin; at < end;) {
          PangoRectangle letter;
          pango_layout_index_to_pos(layout, static_cast<int>(at), &letter);
          if (letter.width < 0) {
            letter.x += letter.width;
            letter.width = -letter.width;
          }
          box = hull(box, box_of(x, y, letter));
          at += static_cast<std::size_t>(g_utf8_skip[static_cast<unsigned char>(run.text[at - begin])]);
        }
        truth.fields.push_back({run.field, run.normal.empty() ? trimmed(run.text) : run.normal, box});
      }
      begin = end;
    }
  }
};

Sheet::Sheet(double width_mm, double height_mm, int dpi) : press_(std::make_unique<Press>()) {
  // Before this thread's first look at the fonts; require_typefaces() says what went wrong.
  static_cast<void>(register_hand_faces());
  press_->width_mm = width_mm;
  press_->height_mm = height_mm;
  press_->dpi = dpi;
  press_->surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                   static_cast<int>(std::lround(px(width_mm))),
                                                   static_cast<int>(std::lround(px(height_mm)))));
  press_->pen.reset(cairo_create(press_->surface.get()));
  cairo_t* pen = press_->pen.get();
  cairo_set_source_rgb(pen, 1, 1, 1);
  cairo_paint(pen);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options(pen, options);
  cairo_font_options_destroy(options);
}

Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;
Sheet::~Sheet() = default;

double Sheet::width_mm() const {
  return press_->width_mm;
}
double Sheet::height_mm() const {
  return press_->height_mm;
}
double Sheet::px(double mm) const {
  return press_->px(mm);
}
cairo_t* Sheet::pen() {
  return press_->pen.get();
}
PageTruth& Sheet::truth() {
  return press_->truth;
}

Extent Sheet::text(const std::vector<Run>& runs, const Frame& frame) {
  const Owned<PangoLayout> layout = press_->lay_out(runs, frame);
  const double x = px(frame.x_mm);
  const double y = px(frame.y_mm);
  cairo_move_to(pen(), x, y);
  pango_cairo_show_layout(pen(), layout.get());
  press_->record_lines(layout.get(), x, y);
  press_->record_fields(layout.get(), runs, x, y);
  press_->find_leaders(layout.get(), x, y, [this](double left, double right, double baseline) {
    record_leader(press_->mm(left), press_->mm(right), press_->mm(baseline), MarkState::kEmpty);
  });
  return press_->extent_of(layout.get(), frame);
}

Extent Sheet::text(std::string_view words, const TextStyle& style, const Frame& frame) {
  return text({Run{std::string(words), style}}, frame);
}

Extent Sheet::measure(const std::vector<Run>& runs, const Frame& frame) {
  return press_->extent_of(press_->lay_out(runs, frame).get(), frame);
}

double Sheet::width_of(std::string_view words, const TextStyle& style) {
  return measure({Run{std::string(words), style}}, Frame{}).last_width_mm;
}

Box Sheet::word(std::string_view letters, const TextStyle& style, double x_mm, double baseline_mm,
                double slant, double clockwise_deg) {
  const Owned<PangoLayout> layout = press_->lay_out({{std::string(letters), style}}, Frame{});
  const double baseline = static_cast<double>(pango_layout_get_baseline(layout.get())) / PANGO_SCALE;
  PangoRectangle ink;
  pango_layout_get_extents(layout.get(), &ink, nullptr);
  cairo_save(pen());
  cairo_translate(pen(), px(x_mm), px(baseline_mm));
  cairo_rotate(pen(), clockwise_deg * std::numbers::pi / 180);
  const cairo_matrix_t lean{1, 0, -slant, 1, 0, 0};
  cairo_transform(pen(), &lean);
  double left = HUGE_VAL;
  double top = HUGE_VAL;
  double right = -HUGE_VAL;
  double bottom = -HUGE_VAL;
  for (const int corner : {0, 1, 2, 3}) {
    double x = static_cast<double>(ink.x + (corner % 2 == 0 ? 0 : ink.width)) / PANGO_SCALE;
    double y = static_cast<double>(ink.y + (corner < 2 ? 0 : ink.height)) / PANGO_SCALE - baseline;
    cairo_user_to_device(pen(), &x, &y);
    left = std::min(left, x);
    right = std::max(right, x);
    top = std::min(top, y);
    bottom = std::max(bottom, y);
  }
  cairo_move_to(pen(), 0, -baseline);
  pango_cairo_show_layout(pen(), layout.get());
  cairo_restore(pen());
  const auto floor_px = [](double value) { return static_cast<int>(std::floor(value)); };
  return {floor_px(left), floor_px(top), floor_px(right) + 1 - floor_px(left),
          floor_px(bottom) + 1 - floor_px(top)};
}

void Sheet::record_leader(double from_mm, double to_mm, double baseline_mm, MarkState state) {
  if (to_mm - from_mm < kLeastLeader_mm) return;
  record_mark(MarkKind::kDottedLine, from_mm, baseline_mm - kRoomAbove_mm, to_mm - from_mm,
              kRoomAbove_mm + kRoomBelow_mm)
      .state = state;
}

void Sheet::dots(double from_mm, double to_mm, double baseline_mm, const TextStyle& style, MarkState state) {
  TextStyle dotted = style;
  dotted.bold = false;
  dotted.italic = false;
  const double step_mm = width_of("..........", dotted) / 10;
  const int count = static_cast<int>((to_mm - from_mm) / step_mm);
  if (count < 2) return;
  const std::string leader(static_cast<std::size_t>(count), '.');
  Frame frame{from_mm, 0, 0, Align::kLeft, 0, 1};
  const std::vector<Run> runs{{leader, dotted}};
  const double ascent_mm = measure(runs, frame).last_baseline_mm;
  const Owned<PangoLayout> layout = press_->lay_out(runs, frame);
  cairo_move_to(pen(), px(from_mm), px(baseline_mm - ascent_mm));
  pango_cairo_show_layout(pen(), layout.get());
  record_leader(from_mm, from_mm + count * step_mm, baseline_mm, state);
}

void Sheet::rule(double x1_mm, double y1_mm, double x2_mm, double y2_mm, double thick_pt, Ink ink) {
  cairo_set_source_rgb(pen(), ink.red, ink.green, ink.blue);
  cairo_set_line_width(pen(), px(mm_of_points(thick_pt)));
  cairo_move_to(pen(), px(x1_mm), px(y1_mm));
  cairo_line_to(pen(), px(x2_mm), px(y2_mm));
  cairo_stroke(pen());
}

void Sheet::frame(double x_mm, double y_mm, double width_mm, double height_mm, double thick_pt, Ink ink) {
  cairo_set_source_rgb(pen(), ink.red, ink.green, ink.blue);
  cairo_set_line_width(pen(), px(mm_of_points(thick_pt)));
  cairo_rectangle(pen(), px(x_mm), px(y_mm), px(width_mm), px(height_mm));
  cairo_stroke(pen());
}

void Sheet::fill(double x_mm, double y_mm, double width_mm, double height_mm, Ink ink) {
  cairo_set_source_rgb(pen(), ink.red, ink.green, ink.blue);
  cairo_rectangle(pen(), px(x_mm), px(y_mm), px(width_mm), px(height_mm));
  cairo_fill(pen());
}

TruthMark& Sheet::record_mark(MarkKind kind, double x_mm, double y_mm, double width_mm, double height_mm) {
  const auto whole = [this](double mm) { return static_cast<int>(std::lround(px(mm))); };
  const Box box{whole(x_mm), whole(y_mm), whole(width_mm), whole(height_mm)};
  return press_->truth.marks.emplace_back(TruthMark{.kind = kind, .box = box});
}

InkColour colour_of(Ink ink) {
  constexpr double kApart = 0.25;
  if (ink.red > ink.blue + kApart) return InkColour::kRed;
  return ink.blue > ink.red + kApart ? InkColour::kBlue : InkColour::kBlack;
}

Leaf Sheet::leaf() const {
  cairo_surface_t* surface = press_->surface.get();
  cairo_surface_flush(surface);
  Leaf leaf;
  leaf.truth = press_->truth;
  PageImage& image = leaf.image;
  image.width_px = cairo_image_surface_get_width(surface);
  image.height_px = cairo_image_surface_get_height(surface);
  image.channels = 3;
  image.dpi = press_->dpi;
  image.pixels.resize(image.row_bytes() * static_cast<std::size_t>(image.height_px));
  const unsigned char* rows = cairo_image_surface_get_data(surface);
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  for (std::size_t y = 0; y < static_cast<std::size_t>(image.height_px); ++y) {
    const auto* from = reinterpret_cast<const std::uint32_t*>(rows + y * stride);
    std::uint8_t* to = image.pixels.data() + y * image.row_bytes();
    for (std::size_t x = 0; x < static_cast<std::size_t>(image.width_px); ++x) {
      to[3 * x] = static_cast<std::uint8_t>(from[x] >> 16);
      to[3 * x + 1] = static_cast<std::uint8_t>(from[x] >> 8);
      to[3 * x + 2] = static_cast<std::uint8_t>(from[x]);
    }
  }
  return leaf;
}

}  // namespace motcua::specimens
