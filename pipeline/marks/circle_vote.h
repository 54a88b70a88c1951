// Where on a picture circles may be, judged by the direction of its edges. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace motcua::marks {

struct Circle {
  double x = 0;  ///< Centre, in pixels.
  double y = 0;
  double radius = 0;
  double support = 0;  ///< How much of the outline voted for it, about 0 to 1.
};

struct CircleSearch {
  double radius_min = 0;  ///< In pixels.
  double radius_max = 0;
  int edge_min = 0;  ///< Steps of ink fainter than this (8 bits) do not vote.
  int count_max = 0;
  double support_min = 0;
};

/// Takes   ink as brightness (0: none); circles are outlines of ink, filled or not.
/// Returns the best circles, the best first; centres are a radius_min / 2 and more apart.
/// Source  Each edge votes for the centres that lie where its ink deepens, one for each
///         radius: the gradient form of the Hough transform (Kimme, Ballard and Sklansky,
///         "Finding circles by an array of accumulators", CACM 1975). Votes of crowded
///         places, which print is, count less.
[[nodiscard]] std::vector<Circle> vote_for_circles(const cv::Mat& ink, const CircleSearch& search);

}  // namespace motcua::marks
