#include "bench/specimens/scan/effects/pixels.h"

namespace motcua::specimens {
namespace {

/// One running mean over `count` values that lie `stride` apart.
void mean_across(const Byte* from, Byte* to, int count, std::size_t stride, int radius) {
  const int width = 2 * radius + 1;
  const auto at = [&](int i) {
    return static_cast<int>(from[static_cast<std::size_t>(std::clamp(i, 0, count - 1)) * stride]);
  };
  int sum = 0;
  for (int i = -radius; i <= radius; ++i) sum += at(i);
  for (int i = 0; i < count; ++i) {
    to[static_cast<std::size_t>(i) * stride] = static_cast<Byte>((sum + width / 2) / width);
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/// The same down all columns at once, row by row, which is how memory lies.
void mean_down(const Byte* from, Byte* to, int row_count, std::size_t row_bytes, int radius) {
  const int width = 2 * radius + 1;
  const auto row_at = [&](int y) {
    return from + static_cast<std::size_t>(std::clamp(y, 0, row_count - 1)) * row_bytes;
  };
  std::vector<int> sums(row_bytes, 0);
  for (int y = -radius; y <= radius; ++y) {
    const Byte* row = row_at(y);
    for (std::size_t x = 0; x < row_bytes; ++x) sums[x] += row[x];
  }
  for (int y = 0; y < row_count; ++y) {
    Byte* out = to + static_cast<std::size_t>(y) * row_bytes;
    const Byte* enters = row_at(y + radius + 1);
    const Byte* leaves = row_at(y - radius);
    for (std::size_t x = 0; x < row_bytes; ++x) {
      out[x] = static_cast<Byte>((sums[x] + width / 2) / width);
      sums[x] += enters[x] - leaves[x];
    }
  }
}

}  // namespace

Clouds::Clouds(int width_px, int height_px, int cell_px, Random& random)
    : width_px_(width_px), cell_px_(std::max(2, cell_px)), columns_(width_px / cell_px_ + 2) {
  knots_.resize(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(height_px / cell_px_ + 2));
  for (Byte& knot : knots_) knot = static_cast<Byte>(random.next());
}

void Clouds::row(int y, std::vector<int>& row) const {
  row.resize(static_cast<std::size_t>(width_px_));
  const Byte* upper =
      knots_.data() + static_cast<std::size_t>(y / cell_px_) * static_cast<std::size_t>(columns_);
  const Byte* lower = upper + columns_;
  const int fy = (y % cell_px_) * 256 / cell_px_;
  int x = 0;
  for (int column = 0; x < width_px_; ++column) {
    const int left = upper[column] * (256 - fy) + lower[column] * fy;
    const int right = upper[column + 1] * (256 - fy) + lower[column + 1] * fy;
    for (int i = 0; i < cell_px_ && x < width_px_; ++i, ++x)
      row[static_cast<std::size_t>(x)] = (left + (right - left) / cell_px_ * i) >> 8;
  }
}

void box_mean(PageImage& image, int radius) {
  const auto channels = static_cast<std::size_t>(image.channels);
  std::vector<Byte> other(image.pixels.size());
  for (int y = 0; y < image.height_px; ++y) {
    for (std::size_t c = 0; c < channels; ++c) {
      const std::size_t start = static_cast<std::size_t>(y) * image.row_bytes() + c;
      mean_across(image.pixels.data() + start, other.data() + start, image.width_px, channels, radius);
    }
  }
  mean_down(other.data(), image.pixels.data(), image.height_px, image.row_bytes(), radius);
}

}  // namespace motcua::specimens
