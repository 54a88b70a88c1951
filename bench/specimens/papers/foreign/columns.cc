#include "bench/specimens/papers/foreign/columns.h"

namespace motcua::specimens {
namespace {

constexpr double kLineFactor = 1.02;

}  // namespace

void set_in_columns(Sheet& sheet, const ColumnArea& area, const std::vector<Paragraph>& paragraphs) {
  const double each_mm = (area.width_mm - area.gutter_mm * (area.count - 1)) / area.count;
  std::vector<double> heights_mm;
  double total_mm = 0;
  for (const Paragraph& paragraph : paragraphs) {
    const Frame frame{0, 0, each_mm, paragraph.align, 0, kLineFactor};
    heights_mm.push_back(sheet.measure({{paragraph.words, paragraph.style}}, frame).height_mm +
                         paragraph.gap_mm);
    total_mm += heights_mm.back();
  }
  int column = 0;
  double y_mm = area.y_mm;
  double set_mm = 0;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    // The middle of a paragraph says to which column it belongs.
    const bool full = set_mm + heights_mm[i] / 2 > total_mm / area.count * (column + 1);
    if (full && column + 1 < area.count) {
      ++column;
      y_mm = area.y_mm;
    }
    const Frame frame{
        area.x_mm + column * (each_mm + area.gutter_mm), y_mm, each_mm, paragraphs[i].align, 0, kLineFactor};
    sheet.text(paragraphs[i].words, paragraphs[i].style, frame);
    y_mm += heights_mm[i];
    set_mm += heights_mm[i];
  }
}

}  // namespace motcua::specimens
