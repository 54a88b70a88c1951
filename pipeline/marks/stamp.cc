#include "pipeline/marks/stamp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {
namespace {

constexpr double kLongMin_mm = 18;
constexpr double kLongMax_mm = 80;
constexpr double kShortMin_mm = 6.5;
constexpr double kShortMax_mm = 36;

struct Frame {
  cv::Rect box;         ///< Upright, about the frame.
  double tilt_deg = 0;  ///< Of its long side.
  double sides = 0;     ///< Mean share of its four sides that bears ink.
  double weakest = 0;   ///< Of the side with the least.
};

/// Share of the way from `a` to `b` along which there is ink within a pixel and a half.
double side_share(const cv::Mat& ink, cv::Point2f a, cv::Point2f b) {
  const double length = std::hypot(b.x - a.x, b.y - a.y);
  const int steps = std::max(2, static_cast<int>(length));
  int covered = 0;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const int x = static_cast<int>(std::lround(a.x + t * (b.x - a.x)));
    const int y = static_cast<int>(std::lround(a.y + t * (b.y - a.y)));
    const cv::Rect near = cv::Rect(x - 2, y - 2, 5, 5) & cv::Rect(0, 0, ink.cols, ink.rows);
    if (!near.empty() && cv::countNonZero(ink(near)) > 0) ++covered;
  }
  return covered / (steps + 1.0);
}

Frame measured(const cv::Mat& part, cv::Point at) {
  std::vector<cv::Point> points;
  cv::findNonZero(part, points);
  const cv::RotatedRect about = cv::minAreaRect(points);
  std::array<cv::Point2f, 4> corners;
  about.points(corners.data());
  Frame frame;
  frame.weakest = 1;
  for (std::size_t i = 0; i < 4; ++i) {
    const double share = side_share(part, corners[i], corners[(i + 1) % 4]);
    frame.sides += share / 4;
    frame.weakest = std::min(frame.weakest, share);
    const cv::Point2f side = corners[(i + 1) % 4] - corners[i];
    if (std::abs(side.x) > std::abs(side.y)) {
      double tilt = std::atan2(side.y, side.x) * 180 / CV_PI;
      if (tilt > 90) tilt -= 180;
      if (tilt < -90) tilt += 180;
      frame.tilt_deg = tilt;
    }
  }
  frame.box = cv::Rect(at.x, at.y, part.cols, part.rows);
  return frame;
}

bool has_size(const Overview& overview, const cv::Rect& box) {
  const double width_mm = overview.mm(box.width);
  const double height_mm = overview.mm(box.height);
  return width_mm > kLongMin_mm && width_mm < kLongMax_mm && height_mm > kShortMin_mm &&
         height_mm < kShortMax_mm && width_mm > 1.4 * height_mm;
}

/// Frames of one ink; `bridge_px` closes what print and wear cut out of them.
std::vector<Frame> frames_of(const cv::Mat& ink, int bridge_px, const Overview& overview) {
  // The outline of the smallest stamp: less ink than that is a speck or two.
  const double least = 2 * overview.px(kLongMin_mm + kShortMin_mm) / 2;
  if (cv::countNonZero(ink) < least) return {};
  cv::Mat joined = ink;
  if (bridge_px > 1) {
    cv::morphologyEx(ink, joined, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {bridge_px, bridge_px}));
  }
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8, CV_32S);
  std::vector<Frame> frames;
  constexpr std::size_t kFramesMax = 24;
  for (int i = 1; i < count && frames.size() < kFramesMax; ++i) {
    const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                       stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    if (!has_size(overview, box)) continue;
    const Frame frame = measured(labels(box) == i, box.tl());
    if (frame.weakest > 0.4 && frame.sides > 0.65 && std::abs(frame.tilt_deg) < 12) {
      frames.push_back(frame);
    }
  }
  return frames;
}

double confidence_in_colour(const Frame& frame, double words) {
  double score = -1.0;
  score += 4.0 * std::clamp((frame.sides - 0.7) / 0.25, 0.0, 1.0);
  score += 1.5 * std::clamp((frame.weakest - 0.5) / 0.3, 0.0, 1.0);
  if (words < 0.04 || words > 0.65) score -= 5;
  return 1 / (1 + std::exp(-score));
}

Mark mark_of(const Frame& frame, double confidence, InkColour colour, const Overview& overview,
             const Evidence& evidence) {
  return {.kind = MarkKind::kSeal,
          .box = page_box(frame.box, overview.dpi, evidence.grey_dpi),
          .confidence = confidence,
          .colour = colour,
          .shape = MarkShape::kRectangular};
}

/// Share of ink in the middle of the frame, letters that do not touch it included.
double words_in(const cv::Mat& ink, const Frame& frame) {
  const cv::Rect& box = frame.box;
  const cv::Rect inner(box.x + box.width / 8, box.y + box.height / 5, box.width * 3 / 4, box.height * 3 / 5);
  return static_cast<double>(cv::countNonZero(ink(inner))) / inner.area();
}

}  // namespace

std::vector<Mark> find_stamps(const Evidence& evidence, const Overview& overview) {
  std::vector<Mark> stamps;
  if (overview.has_colour()) {
    constexpr int kInkMin = 20;
    constexpr int kBridge_px = 5;
    for (const auto& [picture, colour] :
         {std::pair{&overview.red, InkColour::kRed}, std::pair{&overview.blue, InkColour::kBlue}}) {
      const cv::Mat ink = *picture >= kInkMin;
      for (const Frame& frame : frames_of(ink, kBridge_px, overview)) {
        const double confidence = confidence_in_colour(frame, words_in(ink, frame));
        if (confidence > 0.5) stamps.push_back(mark_of(frame, confidence, colour, overview, evidence));
      }
    }
  }
  constexpr int kDarkMin = 60;
  const cv::Mat ink = overview.dark >= kDarkMin;
  for (const Frame& frame : frames_of(ink, 1, overview)) {
    const double words = words_in(ink, frame);
    const bool askew = std::abs(frame.tilt_deg) > 0.7;
    // "BẢN SAO": a small frame that its large letters fill.
    const bool small = overview.mm(frame.box.height) < 13 && words > 0.18 && frame.sides > 0.95;
    if ((!askew && !small) || words < 0.05 || words > 0.6 || frame.sides < 0.85) continue;
    const double confidence = askew ? 0.6 + 0.2 * std::min(1.0, std::abs(frame.tilt_deg) / 3) : 0.55;
    const Mark mark = mark_of(frame, confidence, InkColour::kGrey, overview, evidence);
    const auto same = [&](const Mark& other) {
      return std::abs(other.box.x - mark.box.x) < mark.box.width / 2 &&
             std::abs(other.box.y - mark.box.y) < mark.box.height / 2;
    };
    if (std::none_of(stamps.begin(), stamps.end(), same)) stamps.push_back(mark);
  }
  return stamps;
}

}  // namespace motcua::marks
