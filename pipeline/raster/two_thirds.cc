// Of three pixels in a row a, b, c two are made: (2a + b) / 3 and (b + 2c) / 3; down the page the
// same. Sums of both are nine times a pixel and fit into 16 bits; they are divided once.

#include "pipeline/raster/two_thirds.h"

#include <cstdint>
#include <opencv2/core/hal/intrin.hpp>
#include <vector>

namespace motcua::raster {
namespace {

/// sums = 2 * twice + once
void add_rows(const std::uint8_t* twice, const std::uint8_t* once, std::size_t count, std::uint16_t* sums) {
  for (std::size_t x = 0; x < count; ++x) sums[x] = static_cast<std::uint16_t>(2 * twice[x] + once[x]);
}

std::uint16_t ninth(unsigned sum) {
  return static_cast<std::uint16_t>((sum + 4) * 7282 >> 16);
}

void join_columns(const std::uint16_t* sums, int threes, std::uint8_t* out) {
  int done = 0;
#if CV_SIMD128
  const cv::v_uint16x8 half = cv::v_setall_u16(4);
  const cv::v_uint16x8 one_ninth = cv::v_setall_u16(7282);
  for (; done + 8 <= threes; done += 8) {
    cv::v_uint16x8 a;
    cv::v_uint16x8 b;
    cv::v_uint16x8 c;
    cv::v_load_deinterleave(sums + 3 * done, a, b, c);
    const cv::v_uint16x8 first = cv::v_mul_hi(a + a + b + half, one_ninth);
    const cv::v_uint16x8 second = cv::v_mul_hi(c + c + b + half, one_ninth);
    cv::v_uint16x8 low;
    cv::v_uint16x8 high;
    cv::v_zip(first, second, low, high);
    cv::v_store(out + 2 * done, cv::v_pack(low, high));
  }
#endif
  for (; done < threes; ++done) {
    const std::uint16_t* three = sums + 3 * done;
    out[2 * done] = static_cast<std::uint8_t>(ninth(2U * three[0] + three[1]));
    out[2 * done + 1] = static_cast<std::uint8_t>(ninth(2U * three[2] + three[1]));
  }
}

}  // namespace

cv::Mat two_thirds(const cv::Mat& grey) {
  const int across = grey.cols / 3;
  const int down = grey.rows / 3;
  cv::Mat out(2 * down, 2 * across, CV_8UC1);
  const auto count = static_cast<std::size_t>(3 * across);
  std::vector<std::uint16_t> sums(count);
  for (int y = 0; y < down; ++y) {
    const std::uint8_t* middle = grey.ptr<std::uint8_t>(3 * y + 1);
    add_rows(grey.ptr<std::uint8_t>(3 * y), middle, count, sums.data());
    join_columns(sums.data(), across, out.ptr<std::uint8_t>(2 * y));
    add_rows(grey.ptr<std::uint8_t>(3 * y + 2), middle, count, sums.data());
    join_columns(sums.data(), across, out.ptr<std::uint8_t>(2 * y + 1));
  }
  return out;
}

}  // namespace motcua::raster
