#include "pipeline/marks/photo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "pipeline/marks/solid_parts.h"

namespace motcua::marks {
namespace {

/// Mean darkness of a part of `box`, given in shares of its sides.
double tone(const cv::Mat& dark, const cv::Rect& box, double x1, double y1, double x2, double y2) {
  const cv::Rect part =
      cv::Rect(box.x + static_cast<int>(x1 * box.width), box.y + static_cast<int>(y1 * box.height),
               std::max(1, static_cast<int>((x2 - x1) * box.width)),
               std::max(1, static_cast<int>((y2 - y1) * box.height))) &
      cv::Rect(0, 0, dark.cols, dark.rows);
  return part.empty() ? 0 : cv::mean(dark(part))[0];
}

/// How clearly dark hair is followed, downwards, by a lighter face: the step between the
/// darkest part above and the lightest below, in the middle of the box.
double hair_over_face(const cv::Mat& dark, const cv::Rect& box) {
  double hair = 0;
  double best = 0;
  for (double y = 0.02; y < 0.55; y += 0.04) {
    hair = std::max(hair, tone(dark, box, 0.42, y, 0.58, y + 0.08));
    best = std::max(best, hair - tone(dark, box, 0.42, y + 0.12, 0.58, y + 0.24));
  }
  return best;
}

double confidence_of(const Overview& overview, const cv::Rect& box, double filled) {
  const cv::Mat& dark = overview.dark;
  cv::Scalar mean;
  cv::Scalar spread;
  cv::meanStdDev(dark(box), mean, spread);
  if (spread[0] < 18) return 0;  // A black or a grey box.
  cv::Mat step;
  cv::absdiff(dark(box)(cv::Rect(1, 0, box.width - 1, box.height)),
              dark(box)(cv::Rect(0, 0, box.width - 1, box.height)), step);
  const double change = cv::mean(step)[0];
  const double aspect = static_cast<double>(box.width) / box.height;
  double score = -7.0;
  score += 8.0 * std::clamp(hair_over_face(dark, box) / 70, 0.0, 1.0);
  score += 3.0 * std::clamp((filled - 0.3) / 0.4, 0.0, 1.0);
  score -= 3.0 * std::clamp((change - 16) / 12, 0.0, 1.5);
  score -= 6.0 * std::clamp((std::abs(aspect - 0.71) - 0.08) / 0.15, 0.0, 2.0);
  // Both shoulders are about as dark as each other.
  const double left = tone(dark, box, 0.1, 0.75, 0.4, 0.98);
  const double right = tone(dark, box, 0.6, 0.75, 0.9, 0.98);
  score += 1.0 - 2.0 * std::clamp((std::abs(left - right) - 25) / 50, 0.0, 1.0);
  return 1 / (1 + std::exp(-score));
}

/// A portrait whose ground is as white as the paper: only the coat is one solid part, and
/// the head stands above it.
cv::Rect portrait_above(const cv::Rect& coat) {
  const int height = static_cast<int>(coat.width * 1.4);
  return {coat.x, coat.br().y - height, coat.width, height};
}

bool is_coat(const Overview& overview, const SolidPart& part) {
  const double wide = static_cast<double>(part.box.width) / part.box.height;
  const double width_mm = overview.mm(part.box.width);
  return wide > 1.15 && wide < 3.2 && part.filled > 0.4 && width_mm > 15 && width_mm < 48;
}

bool is_portrait_size(const Overview& overview, const cv::Rect& box) {
  const double width_mm = overview.mm(box.width);
  const double height_mm = overview.mm(box.height);
  return width_mm > 13 && width_mm < 48 && height_mm > 16 && height_mm < 66;
}

}  // namespace

std::vector<Mark> find_photos(const Evidence& evidence, const Overview& overview) {
  constexpr double kLeastConfidence = 0.5;
  constexpr double kHairMin = 50;
  constexpr double kCoatTone = 90;
  constexpr double kRedTone = 55;
  std::vector<Mark> photos;
  for (const SolidPart& part : solid_parts(overview)) {
    if (part.on_edge) continue;
    cv::Rect box = part.box;
    double filled = part.filled;
    if (is_coat(overview, part)) {
      box = portrait_above(part.box);
      // A highlighter's stroke is pale, and its words stand out of it.
      const cv::Mat coat = overview.dark(part.box);
      if (box.y < 0 || cv::countNonZero(coat >= kCoatTone) < 0.45 * part.box.area()) continue;
      filled = cv::countNonZero(overview.dark(box) >= 36) / static_cast<double>(box.area());
      if (hair_over_face(overview.dark, box) < kHairMin) continue;
    }
    if (!is_portrait_size(overview, box)) continue;
    // The state's emblem is red and gold; no portrait is.
    if (overview.has_colour() && cv::mean(overview.red(box))[0] > kRedTone) continue;
    const double confidence = confidence_of(overview, box, filled);
    if (confidence < kLeastConfidence) continue;
    photos.push_back({.kind = MarkKind::kPhoto,
                      .box = page_box(box, overview.dpi, evidence.grey_dpi),
                      .confidence = confidence});
  }
  // Hair may look like a small coat: the portrait is larger.
  std::sort(photos.begin(), photos.end(), [](const Mark& a, const Mark& b) {
    return a.box.width * a.box.height > b.box.width * b.box.height;
  });
  std::vector<Mark> kept;
  for (const Mark& photo : photos) {
    const auto holds = [&](const Mark& larger) {
      const int x = photo.box.x + photo.box.width / 2;
      const int y = photo.box.y + photo.box.height / 2;
      return larger.confidence > 0.5 && x > larger.box.x && x < larger.box.right() && y > larger.box.y &&
             y < larger.box.bottom();
    };
    if (std::none_of(kept.begin(), kept.end(), holds)) kept.push_back(photo);
  }
  return kept;
}

}  // namespace motcua::marks
