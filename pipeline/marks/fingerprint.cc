#include "pipeline/marks/fingerprint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {
namespace {

constexpr int kRidgeDpi = 200;

/// Compact places of a finger's size that bear ink throughout, in pixels of the overview.
std::vector<cv::Rect> inky_places(const Overview& overview) {
  const double cell_px = std::max(1.0, overview.px(1));
  const cv::Size cells(std::max(1, static_cast<int>(overview.dark.cols / cell_px)),
                       std::max(1, static_cast<int>(overview.dark.rows / cell_px)));
  cv::Mat tone;
  cv::resize(overview.dark, tone, cells, 0, 0, cv::INTER_AREA);
  cv::Mat inky = tone >= 22;
  const cv::Mat round = cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7});
  cv::morphologyEx(inky, inky, cv::MORPH_OPEN, round);
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(inky, labels, stats, centres, 4, CV_32S);
  std::vector<cv::Rect> places;
  constexpr std::size_t kPlacesMax = 16;
  for (int i = 1; i < count && places.size() < kPlacesMax; ++i) {
    const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                       stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    if (box.width < 8 || box.height < 8 || box.width > 30 || box.height > 36) continue;
    if (stats.at<int>(i, cv::CC_STAT_AREA) < box.area() * 0.5) continue;
    places.emplace_back(static_cast<int>(box.x * cell_px), static_cast<int>(box.y * cell_px),
                        static_cast<int>(box.width * cell_px), static_cast<int>(box.height * cell_px));
  }
  return places;
}

struct Ridges {
  double coherence = 0;   ///< How much the lines of each place run one way, 0 to 1.
  double directions = 0;  ///< Least share of the four main directions, times four.
  double ridged = 0;      ///< Share of the place that bears lines.
  double per_mm = 0;      ///< Lines a millimetre, across them.
};

Ridges ridges_of(const cv::Mat& grey, double px_per_mm) {
  cv::Mat along_x;
  cv::Mat along_y;
  cv::Sobel(grey, along_x, CV_32F, 1, 0);
  cv::Sobel(grey, along_y, CV_32F, 0, 1);
  const int window = static_cast<int>(px_per_mm * 1.6) | 1;
  cv::Mat xx;
  cv::Mat yy;
  cv::Mat xy;
  cv::boxFilter(along_x.mul(along_x), xx, CV_32F, {window, window});
  cv::boxFilter(along_y.mul(along_y), yy, CV_32F, {window, window});
  cv::boxFilter(along_x.mul(along_y), xy, CV_32F, {window, window});
  double energy_sum = 0;
  double coherent_sum = 0;
  std::array<double, 4> by_direction{};
  double peak = 0;
  cv::minMaxLoc(xx + yy, nullptr, &peak);
  double ridged = 0;
  for (int y = 0; y < grey.rows; ++y) {
    for (int x = 0; x < grey.cols; ++x) {
      const double a = xx.at<float>(y, x);
      const double b = yy.at<float>(y, x);
      const double c = xy.at<float>(y, x);
      const double energy = a + b;
      if (energy < peak * 0.15) continue;
      ++ridged;
      const double swing = std::sqrt((a - b) * (a - b) + 4 * c * c);
      const double angle = 0.5 * std::atan2(2 * c, a - b) + std::numbers::pi / 2;  // 0 to pi.
      const auto which = static_cast<std::size_t>(std::lround(angle / (std::numbers::pi / 4))) % 4;
      by_direction[which] += 1;
      energy_sum += 1;
      coherent_sum += swing / energy;
    }
  }
  Ridges ridges;
  if (energy_sum == 0) return ridges;
  ridges.coherence = coherent_sum / energy_sum;
  ridges.directions = 4 * *std::min_element(by_direction.begin(), by_direction.end()) / energy_sum;
  ridges.ridged = ridged / static_cast<double>(grey.total());
  cv::Mat ink;
  cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
  double changes = 0;
  for (int y = 0; y < ink.rows; ++y) {
    for (int x = 1; x < ink.cols; ++x) {
      changes += ink.at<std::uint8_t>(y, x) != ink.at<std::uint8_t>(y, x - 1) ? 1 : 0;
    }
  }
  for (int y = 1; y < ink.rows; ++y) {
    for (int x = 0; x < ink.cols; ++x) {
      changes += ink.at<std::uint8_t>(y, x) != ink.at<std::uint8_t>(y - 1, x) ? 1 : 0;
    }
  }
  // Two changes a line; lines of all directions are crossed by an axis at 2 / pi of their density.
  const double area_mm = static_cast<double>(ink.total()) / px_per_mm;
  ridges.per_mm = changes / 2 / (2 * area_mm) * std::numbers::pi / 2 / std::max(0.3, ridges.ridged);
  return ridges;
}

double confidence_of(const Ridges& ridges) {
  double score = -2.0;
  score += 6.0 * std::clamp((ridges.coherence - 0.45) / 0.3, -1.0, 1.0);
  score += 3.0 * std::clamp((ridges.directions - 0.25) / 0.4, -1.0, 1.0);
  score -= 8.0 * std::clamp((0.35 - ridges.directions) / 0.2, 0.0, 1.0);  // Hatching.
  score += 2.0 * std::clamp((ridges.ridged - 0.6) / 0.2, -1.0, 1.0);
  // Strokes of print and outlines of pictures stand farther apart than ridges.
  score -= 14.0 * std::clamp((0.9 - ridges.per_mm) / 0.2, 0.0, 1.0);
  score -= 8.0 * std::clamp((ridges.per_mm - 3.0) / 0.5, 0.0, 1.0);
  return 1 / (1 + std::exp(-score));
}

InkColour colour_of(const Overview& overview, const cv::Rect& box) {
  if (!overview.has_colour()) return InkColour::kGrey;
  const double red = cv::mean(overview.red(box))[0];
  const double blue = cv::mean(overview.blue(box))[0];
  if (red > 18 && red > 2 * blue) return InkColour::kRed;
  if (blue > 18 && blue > 2 * red) return InkColour::kBlue;
  return InkColour::kBlack;
}

}  // namespace

std::vector<Mark> find_fingerprints(const Evidence& evidence, const Overview& overview) {
  constexpr double kLeastConfidence = 0.3;
  std::vector<Mark> prints;
  const double scale = static_cast<double>(evidence.grey_dpi) / overview.dpi;
  for (const cv::Rect& place : inky_places(overview)) {
    const cv::Rect near =
        cv::Rect(static_cast<int>(place.x * scale), static_cast<int>(place.y * scale),
                 static_cast<int>(place.width * scale), static_cast<int>(place.height * scale)) &
        cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
    if (near.width < 16 || near.height < 16) continue;
    const double shrink = std::min(1.0, static_cast<double>(kRidgeDpi) / evidence.grey_dpi);
    cv::Mat grey;
    cv::resize(evidence.grey(near), grey, {}, shrink, shrink, cv::INTER_AREA);
    const double confidence = confidence_of(ridges_of(grey, evidence.grey_dpi * shrink / 25.4));
    if (confidence < kLeastConfidence) continue;
    prints.push_back({.kind = MarkKind::kFingerprint,
                      .box = page_box(place, overview.dpi, evidence.grey_dpi),
                      .confidence = confidence,
                      .colour = colour_of(overview, place & overview.all())});
  }
  return prints;
}

}  // namespace motcua::marks
