// What a specimen page truly says, known because we set it ourselves.

#pragma once

#include <string>
#include <vector>

#include "models/geometry.h"
#include "models/page_image.h"
#include "models/page_report.h"

namespace motcua::specimens {

/// One printed line of one block; a two-column header gives two lines side by side.
/// Dotted leaders, rules and seals' ring text are no text.
struct TruthLine {
  std::string text;
  Box box;            ///< Of the ink.
  bool hand = false;  ///< Written by hand.
};

struct TruthField {
  std::string name;   ///< As the catalogue names it.
  std::string value;  ///< Normal form, as models/page_report.h says.
  Box box;
};

struct TruthMark {
  MarkKind kind = MarkKind::kSeal;
  Box box;
  InkColour colour = InkColour::kUnknown;  ///< kGrey: photocopied, or scanned without colour.
  MarkShape shape = MarkShape::kUnknown;
  MarkState state = MarkState::kNone;
};

/// Boxes are in pixels of the upright, unskewed page.
struct PageTruth {
  std::string paper;  ///< Slug of the catalogue; empty: no kind of the catalogue.
  int paper_page = 1;
  int paper_page_count = 1;
  int printed_number = 0;
  int printed_count = 0;
  std::vector<TruthLine> lines;
  std::vector<TruthField> fields;
  std::vector<TruthMark> marks;
};

/// What a copier, or a scanner without colour, leaves of the inks.
inline void lose_colour(PageTruth& truth) {
  for (TruthMark& mark : truth.marks) {
    if (mark.colour != InkColour::kUnknown) mark.colour = InkColour::kGrey;
  }
}

/// A page as it left the press: RGB, upright, clean.
struct Leaf {
  PageImage image;
  PageTruth truth;
};

}  // namespace motcua::specimens
