// Where codes for machines may be: a cheap look, so that a page without any costs next to
// nothing. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "pipeline/marks/overview.h"

namespace motcua::marks {

enum class CodeShape { kSquares, kBars };

/// A place with its quiet zone, in pixels of the overview.
struct CodePlace {
  cv::Rect box;
  CodeShape shape = CodeShape::kSquares;
  int fit = 0;  ///< The least change that every millimetre of it shows, of 255.
};

inline constexpr int kCodePlacesMax = 6;
/// From this fit on a place is worth more than one try.
inline constexpr int kGoodFit = 36;

/// Squares change from dark to light across and down in every millimetre of their place; bars
/// one way only, along their whole length. Print has paper between its lines.
/// Returns at most kCodePlacesMax, the best first. One page in eight without a code has one.
[[nodiscard]] std::vector<CodePlace> find_code_places(const Overview& overview);

}  // namespace motcua::marks
