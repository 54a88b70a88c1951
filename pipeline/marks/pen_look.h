// How a piece of ink looks: what tells a pen's strokes from print, ruling and pictures.
// Inside marks/ only.

#pragma once

#include <array>
#include <span>
#include <string_view>

#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// Measures in millimetres and shares of 1, so that they mean the same at any resolution.
struct PenLook {
  enum Measure : std::size_t {
    kWidth,          ///< Of the box, mm.
    kHeight,         ///< mm.
    kDensity,        ///< Ink of the box.
    kStroke,         ///< Mean thickness of strokes, mm.
    kUpright,        ///< Of the sides of runs, those that stand exactly over each other: stems of print.
    kLevel,          ///< Of the ink, that in runs of 2 mm and more: bars, rules, blobs.
    kThick,          ///< Of the ink, that in runs of three strokes and more.
    kSlant,          ///< Mean step to the right from one row to the row above it, in pixels.
    kWander,         ///< Spread of those steps.
    kCrossings,      ///< Runs in a row of the box, on average.
    kBusyRow,        ///< Runs in the busiest row.
    kPieces,         ///< Parts, for each 10 mm of width.
    kLargest,        ///< Share of the ink in the largest part.
    kBlue,           ///< Of the ink, that which is blue; 0 on a page without colour.
    kRed,            ///< Of the ink, that which is red.
    kDark,           ///< How dark its strokes are: 0 paper, 1 black.
    kBeside,         ///< Letters beside it in its own lines; 0 unless somebody counts them.
    kOnLine,         ///< 1: it stands on a line to fill in.
    kAgainstStroke,  ///< Its usual thickness in parts of the page's usual one; 0 unless compared.
    kAgainstHeight,  ///< The same of the height of its signs.
    kFeet,           ///< Spread of their feet, in parts of their height.
    kPlaceX,         ///< Middle of the box, as a part of the page's width.
    kPlaceY,         ///< The same, of its height.
    kCount
  };
  std::array<double, kCount> at{};

  [[nodiscard]] double operator[](Measure measure) const { return at[measure]; }
};

/// Takes   parts of `ink` by their index, and where `ink` lies on the page when it was taken
///         from a cut-out.
[[nodiscard]] PenLook look_of(const Evidence& evidence, const InkParts& ink, std::span<const int> parts,
                              const cv::Point& origin = {0, 0});

}  // namespace motcua::marks
