#include "pipeline/decode/resolution.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace motcua::decode {
namespace {

struct Paper {
  double short_in;
  double long_in;
};

constexpr std::array<Paper, 8> kPapers{{
    {11.69, 16.54},  // A3
    {8.27, 11.69},   // A4
    {5.83, 8.27},    // A5
    {4.13, 5.83},    // A6
    {6.93, 9.84},    // B5, the size of notebooks
    {8.50, 11.00},   // letter
    {8.50, 14.00},   // legal
    {2.13, 3.37},    // ID-1: identity cards
}};

// Scanners cut some millimetres off, or add a border.
constexpr double kPaperTolerance = 0.05;
constexpr double kDpiMin = 60;
constexpr double kDpiMax = 2400;
constexpr double kDefaultDpiMax = 100;  // Up to here programs write it without having measured.
constexpr double kLongestIn = 48;       // A0 is 46.8 inches long.
constexpr double kShortestIn = 0.8;     // A portrait of 3 by 4 cm is 1.6 inches long.
// Nobody hands in sheets of the A series below A7; one that small is a larger one with
// a wrong resolution.
constexpr double kSheetLongMinIn = 3.5;

bool is_usual_paper(double short_in, double long_in) {
  return std::any_of(kPapers.begin(), kPapers.end(), [=](const Paper& paper) {
    return std::abs(short_in / paper.short_in - 1) < kPaperTolerance &&
           std::abs(long_in / paper.long_in - 1) < kPaperTolerance;
  });
}

}  // namespace

int believable_dpi(double dpi_x, double dpi_y, int width_px, int height_px) {
  if (dpi_y == 0) dpi_y = dpi_x;
  if (!(dpi_x >= kDpiMin && dpi_x <= kDpiMax && dpi_y >= kDpiMin && dpi_y <= kDpiMax)) return 0;
  if (width_px <= 0 || height_px <= 0 || std::abs(dpi_x / dpi_y - 1) > 0.05) return 0;
  const auto [short_px, long_px] = std::minmax(width_px, height_px);
  const double short_in = short_px / dpi_x;
  const double long_in = long_px / dpi_x;
  if (long_in > kLongestIn || long_in < kShortestIn) return 0;
  if (dpi_x <= kDefaultDpiMax && !is_usual_paper(short_in, long_in)) return 0;
  const bool sheet_of_a = std::abs(long_in / short_in / std::sqrt(2.0) - 1) < 0.015;
  if (sheet_of_a && long_in < kSheetLongMinIn) return 0;
  return static_cast<int>(std::lround(dpi_x));
}

}  // namespace motcua::decode
