// A small rotation is two shears: columns move up or down, then rows to the side, each by a
// part of a pixel that is the same along its whole length. So four cubic weights serve a
// whole row, or all rows of a column, and the compiler works on eight pixels at once;
// cv::warpAffine, which looks weights up for every pixel, takes five times as long. The
// weights are those of OpenCV's cubic (R. Keys, 1981, a = -0.75) in 64ths, whose sums with
// bytes fit 16 bits.

#include "pipeline/clean/small_turn.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace motcua::clean {
namespace {

constexpr int kBits = 6;
constexpr int kOne = 1 << kBits;

/// A shift by whole pixels, and the weights of the four pixels about the place.
struct Shift {
  int whole = 0;
  std::array<std::int16_t, 4> weights{};
};

Shift shift_of(double by) {
  const double whole = std::floor(by);
  const double t = by - whole;
  constexpr double a = -0.75;
  const auto near = [](double d) { return ((a + 2) * d - (a + 3)) * d * d + 1; };
  const auto far = [](double d) { return ((a * d - 5 * a) * d + 8 * a) * d - 4 * a; };
  const std::array<double, 4> exact{far(1 + t), near(t), near(1 - t), far(2 - t)};
  Shift shift{.whole = static_cast<int>(whole), .weights = {}};
  int left = kOne;
  for (const std::size_t i : {0U, 2U, 3U}) {
    shift.weights[i] = static_cast<std::int16_t>(std::lround(exact[i] * kOne));
    left -= shift.weights[i];
  }
  shift.weights[1] = static_cast<std::int16_t>(left);
  return shift;
}

std::uint8_t byte_of(std::int16_t sum) {
  const auto level = static_cast<std::int16_t>(static_cast<std::int16_t>(sum + kOne / 2) >> kBits);
  return static_cast<std::uint8_t>(std::clamp<std::int16_t>(level, 0, 255));
}

using Rows = std::array<const std::uint8_t*, 4>;

/// Columns from..to of one row, whose source lies `whole` rows away.
void mix_rows(const Rows& in, const std::array<std::vector<std::int16_t>, 4>& weights, int from, int to,
              std::uint8_t* out) {
  const std::uint8_t* a = in[0];
  const std::uint8_t* b = in[1];
  const std::uint8_t* c = in[2];
  const std::uint8_t* d = in[3];
  const std::int16_t* wa = weights[0].data();
  const std::int16_t* wb = weights[1].data();
  const std::int16_t* wc = weights[2].data();
  const std::int16_t* wd = weights[3].data();
  for (int x = from; x < to; ++x) {
    out[x] = byte_of(static_cast<std::int16_t>(wa[x] * a[x] + wb[x] * b[x] + wc[x] * c[x] + wd[x] * d[x]));
  }
}

/// Each column moved by its distance from the middle times `slope`.
cv::Mat columns_moved(const cv::Mat& grey, double slope) {
  std::array<std::vector<std::int16_t>, 4> weights;
  std::vector<int> whole;
  for (int x = 0; x < grey.cols; ++x) {
    const Shift shift = shift_of((x - grey.cols / 2.0) * slope);
    whole.push_back(shift.whole);
    for (std::size_t i = 0; i < 4; ++i) weights[i].push_back(shift.weights[i]);
  }
  const std::vector<std::uint8_t> white(static_cast<std::size_t>(grey.cols), 255);
  const auto row_at = [&](int y) {
    return y < 0 || y >= grey.rows ? white.data() : grey.ptr<std::uint8_t>(y);
  };
  cv::Mat moved(grey.size(), CV_8UC1);
  for (int y = 0; y < grey.rows; ++y) {
    std::uint8_t* out = moved.ptr<std::uint8_t>(y);
    for (int from = 0; from < grey.cols;) {
      const int by = whole[static_cast<std::size_t>(from)];
      int to = from + 1;
      while (to < grey.cols && whole[static_cast<std::size_t>(to)] == by) ++to;
      mix_rows({row_at(y + by - 1), row_at(y + by), row_at(y + by + 1), row_at(y + by + 2)}, weights, from,
               to, out);
      from = to;
    }
  }
  return moved;
}

void mix_neighbours(const std::uint8_t* in, const std::array<std::int16_t, 4>& weights, int count,
                    std::uint8_t* out) {
  const std::int16_t a = weights[0];
  const std::int16_t b = weights[1];
  const std::int16_t c = weights[2];
  const std::int16_t d = weights[3];
  for (int x = 0; x < count; ++x) {
    out[x] = byte_of(static_cast<std::int16_t>(a * in[x] + b * in[x + 1] + c * in[x + 2] + d * in[x + 3]));
  }
}

/// Each row moved by its distance from the middle times `slope`, in place.
void move_rows(cv::Mat& grey, double slope) {
  const int reach = static_cast<int>(std::abs(slope) * grey.rows / 2) + 4;
  std::vector<std::uint8_t> padded(static_cast<std::size_t>(grey.cols + 2 * reach), 255);
  for (int y = 0; y < grey.rows; ++y) {
    std::uint8_t* row = grey.ptr<std::uint8_t>(y);
    std::copy(row, row + grey.cols, padded.begin() + reach);
    const Shift shift = shift_of((y - grey.rows / 2.0) * slope);
    mix_neighbours(padded.data() + reach + shift.whole - 1, shift.weights, grey.cols, row);
  }
}

}  // namespace

cv::Mat turned_a_little(const cv::Mat& grey, double skew_deg) {
  const double slope = std::sin(skew_deg * std::numbers::pi / 180);
  cv::Mat turned = columns_moved(grey, slope);
  move_rows(turned, -slope);
  return turned;
}

}  // namespace motcua::clean
