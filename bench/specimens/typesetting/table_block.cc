// Ruled tables: heads repeat on every sheet that a table runs over.

#include <algorithm>
#include <cmath>
#include <numeric>

#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr double kCellPadding_mm = 1.1;

}  // namespace

void Typesetter::table(const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows,
                       double size_pt, bool number_row) {
  const TextStyle plain = body().sized(size_pt > 0 ? size_pt : style_.body_pt - 1);
  const double shares = std::accumulate(columns.begin(), columns.end(), 0.0,
                                        [](double sum, const Column& column) { return sum + column.share; });
  const auto width_of_column = [&](std::size_t i) { return width_mm() * columns[i].share / shares; };

  // What stands on one sheet is one table, of at least two rows and columns.
  struct Ruling {
    std::size_t sheet = 0;
    double top_mm = 0;
    int row_count = 0;
    std::size_t mark = 0;
  } ruling;
  const auto record_row = [&] {
    if (++ruling.row_count < 2 || columns.size() < 2) return;
    std::vector<TruthMark>& marks = sheet().truth().marks;
    const double high_mm = y_mm_ - ruling.top_mm;
    if (ruling.row_count == 2) {
      ruling.mark = marks.size();
      sheet().record_mark(MarkKind::kTable, left_mm(), ruling.top_mm, width_mm(), high_mm);
    }
    marks[ruling.mark].box.height = static_cast<int>(std::lround(sheet().px(high_mm)));
  };

  const auto set_row = [&](const std::vector<std::string>& cells, const TextStyle& style, bool head) {
    const auto runs_of = [&](std::size_t i) { return std::vector<Run>{{cells[i], style}}; };
    const auto frame_of = [&](std::size_t i, double x_mm, double y_mm) {
      return Frame{x_mm + kCellPadding_mm,
                   y_mm,
                   width_of_column(i) - 2 * kCellPadding_mm,
                   head ? Align::kCentre : columns[i].align,
                   0,
                   1};
    };
    double tallest_mm = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      tallest_mm = std::max(tallest_mm, sheet().measure(runs_of(i), frame_of(i, 0, 0)).height_mm);
    }
    const double row_mm = tallest_mm + 2 * kCellPadding_mm;
    keep_together(row_mm);
    if (ruling.sheet != sheets_.size()) ruling = {sheets_.size(), y_mm_, 0, 0};
    double x_mm = left_mm();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const double own_mm = sheet().measure(runs_of(i), frame_of(i, 0, 0)).height_mm;
      const double y_mm = head ? y_mm_ + (row_mm - own_mm) / 2 : y_mm_ + kCellPadding_mm;
      sheet().text(runs_of(i), frame_of(i, x_mm, y_mm));
      sheet().frame(x_mm, y_mm_, width_of_column(i), row_mm, 0.6);
      x_mm += width_of_column(i);
    }
    y_mm_ += row_mm;
    record_row();
  };

  const auto set_heads = [&] {
    std::vector<std::string> heads;
    for (const Column& column : columns) heads.push_back(column.head);
    set_row(heads, plain.as_bold(), /*head=*/true);
    if (!number_row) return;
    std::vector<std::string> numbers;
    for (std::size_t i = 1; i <= columns.size(); ++i) numbers.push_back(std::to_string(i));
    set_row(numbers, plain.sized(plain.size_pt - 1).as_italic(), /*head=*/true);
  };

  keep_together(22);
  gap(0.8);
  set_heads();
  for (const std::vector<std::string>& row : rows) {
    const std::size_t before = sheets_.size();
    // A row that begins a new sheet would have no heads above it.
    keep_together(9);
    if (sheets_.size() != before) set_heads();
    set_row(row, plain, /*head=*/false);
  }
  gap(2.5);
}

}  // namespace motcua::specimens
