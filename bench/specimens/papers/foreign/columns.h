// Text in columns, as newspapers, menus and leaflets have it.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

struct Paragraph {
  std::string words;
  TextStyle style;
  Align align = Align::kJustify;
  double gap_mm = 1.5;  ///< Below.
};

/// Where the columns stand; they come out about as long as one another. Paragraphs stay whole.
struct ColumnArea {
  double x_mm = 0;
  double y_mm = 0;
  double width_mm = 0;
  int count = 2;
  double gutter_mm = 6;
};
void set_in_columns(Sheet& sheet, const ColumnArea& area, const std::vector<Paragraph>& paragraphs);

}  // namespace motcua::specimens
