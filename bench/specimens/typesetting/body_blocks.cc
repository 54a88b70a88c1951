// The body of a paper: labelled lines over dotted leaders, paragraphs, ticks.

#include <algorithm>

#include "bench/specimens/typesetting/certified_copy.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr double kParagraphIndent_mm = 12.7;
constexpr double kNumberTopGap_mm = 10;
constexpr double kInitialsWidth_mm = 17;
constexpr double kInitialsHeight_mm = 9;
constexpr double kInitialsApart_mm = 26;

/// Another office's template of the same paper: letters a little larger or smaller, lines
/// closer, another margin, dashes as they like them.
PaperStyle varied(const PaperStyle& style, const Making& making) {
  PaperStyle out = style;
  if (!making.family.empty() && style.family == kSerif) out.family = making.family;
  if (making.variant == 0) return out;
  Random draw = making.chance.stream("template").stream(static_cast<std::uint64_t>(making.variant));
  out.body_pt += draw.between(-2, 1) * 0.25;
  out.line_factor *= 1 + draw.between(-2, 3) * 0.01;
  out.left_mm += draw.between(-4, 2);
  out.right_mm += draw.between(-2, 2);
  out.top_mm += draw.between(-3, 3);
  out.long_dashes = draw.chance(40);
  return out;
}

}  // namespace

Typesetter::Typesetter(std::string paper, const PaperStyle& style, const Making& making)
    : paper_(std::move(paper)), style_(varied(style, making)), making_(making), y_mm_(style_.top_mm) {
  sheets_.emplace_back(style_.width_mm, style_.height_mm, making_.dpi);
}

TextStyle Typesetter::body() const {
  TextStyle style;
  style.family = style_.family;
  style.size_pt = style_.body_pt;
  return style;
}

Random Typesetter::chance(std::string_view what) {
  return making_.chance.stream(what).stream(sheets_.size());
}

void Typesetter::advance(const Extent& extent, double gap_mm) {
  y_mm_ += extent.height_mm + gap_mm;
}

void Typesetter::gap(double mm) {
  y_mm_ += mm;
}

void Typesetter::space_to(double y_mm) {
  y_mm_ = std::max(y_mm_, y_mm);
}

void Typesetter::new_page() {
  sheets_.emplace_back(style_.width_mm, style_.height_mm, making_.dpi);
  y_mm_ = style_.top_mm;
}

void Typesetter::keep_together(double mm) {
  if (y_mm_ + mm > style_.height_mm - style_.bottom_mm) new_page();
}

void Typesetter::entry(const Entry& entry) {
  entries({entry});
}

void Typesetter::entries(const std::vector<Entry>& on_one_line) {
  if (making_.hand != Hand::kNone && !making_.flaws.unfilled) return entries_by_hand(on_one_line);
  double shares = 0;
  for (const Entry& entry : on_one_line) shares += entry.share;
  const bool alone = on_one_line.size() == 1;
  // Measured first, so that a line that does not fit goes to the next sheet whole.
  double tallest_mm = 0;
  const auto words_of = [this](const Entry& entry) {
    if (making_.flaws.unfilled) return std::vector<Run>{{entry.label + " ", body()}};
    return std::vector<Run>{{entry.label + " ", body()}, {entry.value, body(), entry.field, entry.normal}};
  };
  const auto frame_of = [&](double x_mm, double width) {
    return Frame{x_mm, y_mm_, width, Align::kLeft, 0, style_.line_factor};
  };
  for (const Entry& entry : on_one_line) {
    const double width = width_mm() * entry.share / shares - (alone ? 0 : 2);
    tallest_mm = std::max(tallest_mm, sheet().measure(words_of(entry), frame_of(left_mm(), width)).height_mm);
  }
  keep_together(tallest_mm);
  double x_mm = left_mm();
  for (const Entry& entry : on_one_line) {
    const double width = width_mm() * entry.share / shares - (alone ? 0 : 2);
    const Extent set = sheet().text(words_of(entry), frame_of(x_mm, width));
    sheet().dots(x_mm + set.last_width_mm + 0.6, x_mm + width, set.last_baseline_mm, body(),
                 making_.flaws.unfilled || entry.value.empty() ? MarkState::kEmpty : MarkState::kFilled);
    x_mm += width_mm() * entry.share / shares;
  }
  gap(tallest_mm + style_.paragraph_gap_mm);
}

void Typesetter::runs(const std::vector<Run>& words, double first_indent_mm, Align align) {
  const auto frame = [&] {
    return Frame{left_mm(), y_mm_, width_mm(), align, first_indent_mm, style_.line_factor};
  };
  keep_together(sheet().measure(words, frame()).height_mm);
  advance(sheet().text(words, frame()), style_.paragraph_gap_mm);
}

void Typesetter::paragraph(std::string_view words) {
  runs({{std::string(words), body()}}, kParagraphIndent_mm);
}

void Typesetter::item(std::string_view words) {
  runs({{std::string(words), body()}});
}

void Typesetter::heading(std::string_view words) {
  keep_together(18);
  gap(0.8);
  runs({{std::string(words), body().as_bold()}}, 0, Align::kLeft);
}

void Typesetter::centred(std::string_view words, const TextStyle& style) {
  advance(sheet().text(words, style, {left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1.05}),
          style_.paragraph_gap_mm);
}

void Typesetter::note(std::string_view words) {
  runs({{std::string(words), body().sized(style_.body_pt - 2.5).as_italic()}});
}

void Typesetter::record_field(const std::string& name, const std::string& normal) {
  if (!making_.flaws.unfilled) sheet().truth().fields.push_back({name, normal, {}});
}

void Typesetter::signature(double x_mm, double y_mm, double width_mm, double height_mm, Random random) {
  if (making_.flaws.unsigned_by_all) return;
  draw_signature(sheet(), x_mm, y_mm, width_mm, height_mm, random);
}

void Typesetter::seal(double centre_x_mm, double centre_y_mm, double diameter_mm, const SealText& text,
                      Random random) {
  if (!making_.flaws.no_seal) draw_round_seal(sheet(), centre_x_mm, centre_y_mm, diameter_mm, text, random);
}

void Typesetter::portrait(double x_mm, double y_mm, double width_mm, double height_mm, bool female,
                          Random random) {
  if (!making_.flaws.no_photo) draw_portrait(sheet(), x_mm, y_mm, width_mm, height_mm, female, random);
}

void Typesetter::tear_head_off(Sheet& page) const {
  // In strips of different depth, as paper tears; nothing is left of a line that is touched.
  Random draw = making_.chance.stream("tear");
  constexpr double kStrip_mm = 3;
  for (double x_mm = 0; x_mm < page.width_mm(); x_mm += kStrip_mm)
    page.fill(x_mm, 0, kStrip_mm, head_bottom_mm_ - draw.between(0.0, 1.5), {1, 1, 1});
  const int edge_px = static_cast<int>(page.px(head_bottom_mm_));
  PageTruth& truth = page.truth();
  std::erase_if(truth.lines, [&](const TruthLine& line) { return line.box.y < edge_px; });
  std::erase_if(truth.fields,
                [&](const TruthField& field) { return !field.box.empty() && field.box.y < edge_px; });
  std::erase_if(truth.marks, [&](const TruthMark& mark) { return mark.box.y < edge_px; });
}

std::vector<Leaf> Typesetter::finish() {
  std::vector<Leaf> leaves;
  const int count = static_cast<int>(sheets_.size());
  int number = 0;
  for (Sheet& page : sheets_) {
    ++number;
    PageTruth& truth = page.truth();
    truth.paper = paper_;
    truth.paper_page = number;
    truth.paper_page_count = count;
    const Frame top{left_mm(), kNumberTopGap_mm, width_mm(), Align::kCentre, 0, 1};
    if (style_.page_numbers == PageNumbers::kTop && number > 1) {
      page.text(std::to_string(number), body().sized(12), top);
    }
    if (style_.page_numbers == PageNumbers::kOfTotal) {
      truth.printed_number = number;
      truth.printed_count = count;
      page.text("Trang " + std::to_string(number) + "/" + std::to_string(count), body().sized(11),
                {left_mm(), style_.height_mm - style_.bottom_mm + 6, width_mm(), Align::kRight, 0, 1});
    }
    for (int party = 0; party < style_.initials && !making_.flaws.unsigned_by_all; ++party) {
      draw_signature(page, left_mm() + kInitialsApart_mm * party, style_.height_mm - style_.bottom_mm + 3,
                     kInitialsWidth_mm, kInitialsHeight_mm,
                     making_.chance.stream("initials").stream(static_cast<std::uint64_t>(party)));
    }
    if (making_.flaws.head_torn_off && number == 1) tear_head_off(page);
    if (making_.copy != CopyKind::kOriginal) photocopy(page);
    if (making_.copy == CopyKind::kCertifiedCopy) {
      if (number == count) stamp_certification(page, making_);
      if (number == 1) stamp_copy_box(page, kSealRed);
    }
    leaves.push_back(page.leaf());
  }
  return leaves;
}

}  // namespace motcua::specimens
