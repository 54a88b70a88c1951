// Sheets with lines whose places are known, and what is found on them.

#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/typesetting/sheet.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {

inline PageImage grey_of(const specimens::Leaf& leaf) {
  PageImage grey = specimens::grey_of(leaf.image);
  grey.dpi = leaf.image.dpi;
  return grey;
}

/// Share of the joint area that two boxes have in common.
inline double overlap(const Box& a, const Box& b) {
  const int width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  const int height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const double common = static_cast<double>(width) * height;
  return common /
         (static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - common);
}

/// For each line found, in order, the text of the true line at its place; "?" where none is.
inline std::vector<std::string> texts_in_order(const specimens::Leaf& leaf, const PageLines& found,
                                               double overlap_min = 0.75) {
  std::vector<std::string> texts;
  for (const TextLine& line : found.lines()) {
    std::string text = "?";
    for (const specimens::TruthLine& is : leaf.truth.lines) {
      if (overlap(is.box, line.box) >= overlap_min) text = is.text;
    }
    texts.push_back(text);
  }
  return texts;
}

inline std::vector<std::string> texts_of(const specimens::Leaf& leaf) {
  std::vector<std::string> texts;
  for (const specimens::TruthLine& line : leaf.truth.lines) texts.push_back(line.text);
  return texts;
}

}  // namespace motcua::read::lines
