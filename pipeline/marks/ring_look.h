// A circle seen from its centre: where its outline truly runs, and what lies inside it.
// Inside marks/ only.

#pragma once

#include <array>
#include <opencv2/core.hpp>

#include "pipeline/marks/circle_vote.h"

namespace motcua::marks {

/// Shares are 0 to 1. `u` is the distance from the centre, in radii of the outline.
struct RingLook {
  double x = 0;  ///< Centre, in pixels.
  double y = 0;
  double radius = 0;
  cv::Rect2d box;  ///< Of the outline, which may be a little oval; may reach off the page.

  double on_page = 0;       ///< Share of the outline that lies on the page.
  double outline = 0;       ///< Share of the outline that bears ink, paper outside of it.
  double second_ring = 0;   ///< The best covered circle at u 0.84 to 0.94.
  double inner_ring = 0;    ///< The best covered circle at u 0.55 to 0.74, against its neighbours.
  double words_ink = 0;     ///< Share of ink between the rings, where a seal has its words.
  double words_change = 0;  ///< How often that changes along the circle, a millimetre.
  double centre_ink = 0;    ///< Share of ink at u < 0.4.
  double outside_ink = 0;   ///< Share of ink at u 1.08 to 1.25.
  double thick = 0;         ///< Of the outline, in radii.
  double ragged = 0;        ///< How far the outline leaves its smooth oval, in radii.
  double level = 0;         ///< Middle darkness of the outline's ink, 0 to 255.
};

/// Takes   ink as brightness, a circle of it that may be off by a tenth of its radius, and
///         how strong a pixel must be to be called ink.
[[nodiscard]] RingLook look_at_ring(const cv::Mat& ink, const Circle& circle, int ink_min, double px_per_mm);

/// Mean of `picture` along the outline of `ring`, where it lies on the page.
[[nodiscard]] double mean_along(const cv::Mat& picture, const RingLook& ring, const cv::Mat& ink,
                                int ink_min);

}  // namespace motcua::marks
