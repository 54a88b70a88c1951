#include "bench/lines/box_drawing.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <string>

#include "bench/specimens/containers/containers.h"

namespace motcua::bench::lines {
namespace {

using Colour = std::array<std::uint8_t, 3>;
constexpr std::array<Colour, 4> kFrames{{{220, 30, 30}, {20, 120, 220}, {20, 150, 40}, {190, 60, 190}}};
constexpr Colour kThread{240, 150, 20};

void dot(PageImage& page, int x, int y, const Colour& colour) {
  if (x < 0 || y < 0 || x >= page.width_px || y >= page.height_px) return;
  std::uint8_t* at =
      page.pixels.data() + static_cast<std::size_t>(y) * page.row_bytes() + static_cast<std::size_t>(3 * x);
  std::copy(colour.begin(), colour.end(), at);
}

void stroke(PageImage& page, int x, int y, int to_x, int to_y, const Colour& colour) {
  const int steps = std::max({1, std::abs(to_x - x), std::abs(to_y - y)});
  for (int i = 0; i <= steps; ++i) dot(page, x + (to_x - x) * i / steps, y + (to_y - y) * i / steps, colour);
}

}  // namespace

Expected<void> draw_boxes(const PageImage& grey, const std::vector<Box>& boxes,
                          const std::filesystem::path& file) {
  const int scale = grey.dpi > 200 ? 2 : 1;
  PageImage page{.width_px = grey.width_px / scale,
                 .height_px = grey.height_px / scale,
                 .channels = 3,
                 .dpi = grey.dpi / scale,
                 .pixels = {}};
  page.pixels.resize(page.row_bytes() * static_cast<std::size_t>(page.height_px));
  for (int y = 0; y < page.height_px; ++y) {
    for (int x = 0; x < page.width_px; ++x) {
      const std::uint8_t level = grey.pixels[static_cast<std::size_t>(y * scale) * grey.row_bytes() +
                                             static_cast<std::size_t>(x * scale)];
      dot(page, x, y, {level, level, level});
    }
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const int left = boxes[i].x / scale;
    const int top = boxes[i].y / scale;
    const int right = boxes[i].right() / scale;
    const int bottom = boxes[i].bottom() / scale;
    const Colour& colour = kFrames[i % kFrames.size()];
    stroke(page, left, top, right, top, colour);
    stroke(page, left, bottom, right, bottom, colour);
    stroke(page, left, top, left, bottom, colour);
    stroke(page, right, top, right, bottom, colour);
    if (i + 1 == boxes.size()) continue;
    stroke(page, right, (top + bottom) / 2, boxes[i + 1].x / scale,
           (boxes[i + 1].y + boxes[i + 1].bottom()) / (2 * scale), kThread);
  }
  return keep_png(page, file);
}

Expected<void> keep_png(const PageImage& picture, const std::filesystem::path& file) {
  const auto bytes = specimens::encode_png(picture);
  if (!bytes) return Unexpected(bytes.error());
  std::ofstream out(file, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
  if (!out) return fail(ErrorCode::kIo, file.string() + ": cannot be written");
  return {};
}

}  // namespace motcua::bench::lines
