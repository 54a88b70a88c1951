// Stretches of ink are found without connected components: a band of columns is as wide
// as a small letter, and inked in a row where any of its pixels is. Letters that touch
// their neighbours, which at 100 dpi many do, still stand in bands of their own.

#include "pipeline/clean/feet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace motcua::clean {
namespace {

constexpr int kBand_px = 6;
constexpr int kLetterHeightMin_px = 4;   // Dots and rules are thinner.
constexpr int kLetterHeightMax_px = 50;  // Half an inch: titles.

/// Rows are whole numbers, which would pull every measure towards a tilt of 0: within
/// half a row, evenly over the bands.
float dither_of(int band) {
  constexpr float kGoldenShare = 0.618034F;
  const float at = static_cast<float>(band) * kGoldenShare;
  return at - std::floor(at) - 0.5F;
}

}  // namespace

Feet feet_of(const cv::Mat& ink) {
  Feet feet;
  feet.page = ink.size();
  const int bands = ink.cols / kBand_px;
  std::vector<int> begun(static_cast<std::size_t>(bands), -1);
  const int edge = std::max(2, ink.rows / 100);
  const int side = std::max(1, bands / 50);
  for (int y = 0; y < ink.rows; ++y) {
    const std::uint8_t* row = ink.ptr<std::uint8_t>(y);
    for (int band = side; band < bands - side; ++band) {
      const std::uint8_t* px = row + static_cast<std::ptrdiff_t>(band) * kBand_px;
      int& from = begun[static_cast<std::size_t>(band)];
      if ((px[0] | px[1] | px[2] | px[3] | px[4] | px[5]) != 0) {
        if (from < 0) from = y;
        continue;
      }
      if (from < 0) continue;
      const int height = y - from;
      if (from > edge && height >= 2 && y < ink.rows - edge) {
        const float x = (static_cast<float>(band) + 0.5F) * kBand_px;
        const float within = dither_of(band);
        const Foot foot{x, static_cast<float>(y) + within};
        feet.all.push_back(foot);
        if (height >= kLetterHeightMin_px && height <= kLetterHeightMax_px) {
          feet.letters.push_back(foot);
          feet.heads.push_back({x, static_cast<float>(from) + within});
        }
      }
      from = -1;
    }
  }
  return feet;
}

Gathering::Gathering(const std::vector<Foot>& feet, cv::Size page)
    : feet_(feet), middle_(static_cast<float>(page.width) / 2), reach_(page.width / 4 + 2) {
  bins_.resize(static_cast<std::size_t>((page.height + 2 * reach_) * 2 + 4));
}

double Gathering::along(double slope, double bins_per_px) {
  std::fill(bins_.begin(), bins_.end(), 0.0F);
  const auto per_px = static_cast<float>(bins_per_px);
  const auto down = static_cast<float>(slope);
  for (const Foot& foot : feet_) {
    const float at = (foot.y - (foot.x - middle_) * down + static_cast<float>(reach_)) * per_px;
    const auto bin = static_cast<std::size_t>(at);
    // Shared between two bins, so that the measure has no steps of its own.
    const float share = at - static_cast<float>(bin);
    bins_[bin] += 1 - share;
    bins_[bin + 1] += share;
  }
  double sum = 0;
  double largest = 0;
  double before = 0;
  for (const float bin : bins_) {
    const double squared = static_cast<double>(bin) * static_cast<double>(bin);
    sum += squared;
    largest = std::max(largest, squared + before);
    before = squared;
  }
  largest_share_ = sum > 0 ? largest / sum : 0;
  return sum;
}

double slope_of(double deg) {
  return std::tan(deg * std::numbers::pi / 180);
}

}  // namespace motcua::clean
