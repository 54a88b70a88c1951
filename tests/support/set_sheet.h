// A sheet with things drawn on it, as the marks' finders are given it: in grey and in colour.

#pragma once

#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/typesetting/sheet.h"
#include "models/page_image.h"
#include "pipeline/marks/find_marks.h"

namespace motcua::support {

/// Share of their joint area that two boxes have in common.
inline double overlap(const Box& a, const Box& b) {
  const int width = (a.right() < b.right() ? a.right() : b.right()) - (a.x > b.x ? a.x : b.x);
  const int height = (a.bottom() < b.bottom() ? a.bottom() : b.bottom()) - (a.y > b.y ? a.y : b.y);
  if (width <= 0 || height <= 0) return 0;
  const double common = static_cast<double>(width) * height;
  return common /
         (static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - common);
}

/// What is found on the sheet in colour.
inline marks::MarkFindings found_in_colour(const specimens::Sheet& sheet) {
  PageImage colour = sheet.leaf().image;
  PageImage grey = specimens::grey_of(colour);
  grey.dpi = colour.dpi;
  return marks::find_marks(grey, colour);
}

/// What is found on a scan of it without colour.
inline marks::MarkFindings found_in_grey(const specimens::Sheet& sheet) {
  PageImage grey = specimens::grey_of(sheet.leaf().image);
  grey.dpi = sheet.leaf().image.dpi;
  return marks::find_marks(grey, {});
}

/// What is found on a scan in black and white.
inline marks::MarkFindings found_in_black_and_white(const specimens::Sheet& sheet) {
  PageImage grey = specimens::bilevel_of(specimens::grey_of(sheet.leaf().image), 158);
  grey.dpi = sheet.leaf().image.dpi;
  return marks::find_marks(grey, {});
}

inline std::vector<Mark> of_kind(const marks::MarkFindings& found, MarkKind kind) {
  std::vector<Mark> marks;
  for (const Mark& mark : found.marks) {
    if (mark.kind == kind) marks.push_back(mark);
  }
  return marks;
}

}  // namespace motcua::support
