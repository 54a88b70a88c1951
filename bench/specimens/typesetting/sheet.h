// One sheet of paper: text, rules, dots and strokes go on at places in
// millimetres; pixels and the truth about every line come off.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/typesetting/truth.h"
#include "bench/specimens/typesetting/typeface.h"

typedef struct _cairo cairo_t;

namespace motcua::specimens {

struct Ink {
  double red = 0;
  double green = 0;
  double blue = 0;
};
inline constexpr Ink kBlack{0.07, 0.07, 0.08};
inline constexpr Ink kSealRed{0.80, 0.10, 0.14};
inline constexpr Ink kPrintRed{0.75, 0.06, 0.10};
inline constexpr Ink kBluePen{0.10, 0.16, 0.62};

/// As a scanner with colour shows it.
[[nodiscard]] InkColour colour_of(Ink ink);

struct TextStyle {
  std::string_view family = kSerif;
  double size_pt = 13;
  bool bold = false;
  bool italic = false;
  Ink ink = kBlack;
  double tracking_pt = 0;  ///< Extra space between letters.

  [[nodiscard]] TextStyle sized(double points) const;
  [[nodiscard]] TextStyle as_bold() const;
  [[nodiscard]] TextStyle as_italic() const;
  [[nodiscard]] TextStyle inked(Ink colour) const;
};

/// Text of one style; a run whose `field` is named is that field's value.
struct Run {
  std::string text;
  TextStyle style;
  std::string field = {};
  std::string normal = {};  ///< The field's normal form; empty: `text` as it stands.
};

enum class Align { kLeft, kCentre, kRight, kJustify };

/// Where a text may go. `first_indent_mm` may be negative: the first line hangs out.
struct Frame {
  double x_mm = 0;
  double y_mm = 0;
  double width_mm = 0;
  Align align = Align::kLeft;
  double first_indent_mm = 0;
  double line_factor = 1.0;  ///< 1.0: single-spaced.
};

/// How much room a text took.
struct Extent {
  double height_mm = 0;
  double last_width_mm = 0;     ///< Of the last line, from the frame's left edge to the end of its text.
  double last_baseline_mm = 0;  ///< Below the sheet's top edge.
  int line_count = 0;
};

class Sheet {
 public:
  /// White paper. Sides in millimetres; A4 is 210 x 297.
  Sheet(double width_mm, double height_mm, int dpi);
  Sheet(Sheet&&) noexcept;
  Sheet& operator=(Sheet&&) noexcept;
  ~Sheet();

  [[nodiscard]] double width_mm() const;
  [[nodiscard]] double height_mm() const;
  [[nodiscard]] double px(double mm) const;
  [[nodiscard]] double mm_of_points(double points) const { return points * 25.4 / 72; }

  /// Sets `runs` one after the other and records each laid-out line as truth.
  Extent text(const std::vector<Run>& runs, const Frame& frame);
  Extent text(std::string_view words, const TextStyle& style, const Frame& frame);
  /// The same without a drop of ink.
  [[nodiscard]] Extent measure(const std::vector<Run>& runs, const Frame& frame);
  [[nodiscard]] double width_of(std::string_view words, const TextStyle& style);

  /// Sets one word on a baseline, as a hand would: leaning by `slant` to the right for every
  /// step up, and turned. No truth. Returns the box of its ink.
  Box word(std::string_view letters, const TextStyle& style, double x_mm, double baseline_mm, double slant,
           double clockwise_deg);

  /// A dotted leader on a baseline, recorded as a mark: filled when something stands on it or
  /// on its line before it. Dots inside a text are recorded by text(), as empty.
  void dots(double from_mm, double to_mm, double baseline_mm, const TextStyle& style,
            MarkState state = MarkState::kEmpty);
  void rule(double x1_mm, double y1_mm, double x2_mm, double y2_mm, double thick_pt = 0.75, Ink ink = kBlack);
  void frame(double x_mm, double y_mm, double width_mm, double height_mm, double thick_pt = 0.75,
             Ink ink = kBlack);
  void fill(double x_mm, double y_mm, double width_mm, double height_mm, Ink ink);

  /// For artists who draw with Cairo themselves, in pixels; save and restore around.
  [[nodiscard]] cairo_t* pen();
  /// Returns the entry, for what else is true of it; valid until the next is recorded.
  TruthMark& record_mark(MarkKind kind, double x_mm, double y_mm, double width_mm, double height_mm);
  [[nodiscard]] PageTruth& truth();

  /// The pixels so far, with the truth.
  [[nodiscard]] Leaf leaf() const;

 private:
  void record_leader(double from_mm, double to_mm, double baseline_mm, MarkState state);

  struct Press;
  std::unique_ptr<Press> press_;
};

}  // namespace motcua::specimens
