#include "pipeline/read/network/line_plane.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace motcua::read {
namespace {

constexpr int kWidthMax = 1 << 15;  // Of the scaled line; no page has one.
constexpr float kInt8Range = 128;
constexpr int kInt8Max = 127;

struct PixFree {
  void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using OwnedPix = std::unique_ptr<Pix, PixFree>;

/// One row, of Leptonica's words with the first pixel at the top.
l_uint32* row_of(Pix* pix, int y) {
  return pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
}

/// How many of each grey, and where a share of them ends, between two greys.
struct Greys {
  std::array<int, 256> count{};
  int total = 0;

  void add(int grey) {
    ++count[static_cast<std::size_t>(grey)];
    ++total;
  }

  [[nodiscard]] float below(double share) const {
    const double wanted = std::clamp(share * total, 1.0, static_cast<double>(total));
    int sum = 0;
    std::size_t grey = 0;
    for (; grey < count.size() && sum < wanted; ++grey) sum += count[grey];
    return static_cast<float>(static_cast<double>(grey) - (sum - wanted) / count[grey - 1]);
  }
};

OwnedPix scaled(const PageImage& line, int height_px) {
  OwnedPix pix(pixCreate(line.width_px, line.height_px, 8));
  if (!pix) return nullptr;
  for (int y = 0; y < line.height_px; ++y) {
    const std::uint8_t* from = line.pixels.data() + static_cast<std::size_t>(y) * line.row_bytes();
    l_uint32* to = row_of(pix.get(), y);
    for (int x = 0; x < line.width_px; ++x) SET_DATA_BYTE(to, x, from[x]);
  }
  // Twice, as Tesseract does it: the first rounds to a row too many or too few now and then.
  for (int round = 0; round < 2 && pixGetHeight(pix.get()) != height_px; ++round) {
    const float factor = static_cast<float>(height_px) / static_cast<float>(pixGetHeight(pix.get()));
    pix.reset(pixScale(pix.get(), factor, factor));
    if (!pix) return nullptr;
  }
  return pix;
}

Plane stretch(Pix* pix) {
  const int width = pixGetWidth(pix);
  const int height = pixGetHeight(pix);
  Greys lows;
  Greys highs;
  const l_uint32* middle = row_of(pix, height / 2);
  for (int x = 1; x + 1 < width; ++x) {
    const int before = GET_DATA_BYTE(middle, x - 1);
    const int here = GET_DATA_BYTE(middle, x);
    const int after = GET_DATA_BYTE(middle, x + 1);
    if ((here < before && here <= after) || (here <= before && here < after)) lows.add(here);
    if ((here > before && here >= after) || (here >= before && here > after)) highs.add(here);
  }
  if (lows.total == 0) lows.add(0);
  if (highs.total == 0) highs.add(255);
  const float black = lows.below(0.25);
  float contrast = (highs.below(0.75) - black) / 2.0F;
  if (contrast <= 0) contrast = 1;
  std::array<std::int8_t, 256> value{};
  for (int grey = 0; grey < 256; ++grey) {
    const float wide = kInt8Range * ((static_cast<float>(grey) - black) / contrast - 1.0F);
    const int rounded = wide >= 0 ? static_cast<int>(wide + 0.5F) : -static_cast<int>(-wide + 0.5F);
    value[static_cast<std::size_t>(grey)] =
        static_cast<std::int8_t>(std::clamp(rounded, -kInt8Max, kInt8Max));
  }
  Plane plane{.width = width, .height = height, .depth = 1, .values = {}};
  plane.values.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  std::int8_t* to = plane.values.data();
  for (int y = 0; y < height; ++y) {
    const l_uint32* row = row_of(pix, y);
    for (int x = 0; x < width; ++x) *to++ = value[GET_DATA_BYTE(row, x)];
  }
  return plane;
}

Expected<Plane> normalise(const PageImage& line, int height_px, bool invert) {
  if (line.empty() || line.channels != 1 || line.width_px < 1 || line.height_px < 1 || height_px < 1 ||
      line.pixels.size() != line.row_bytes() * static_cast<std::size_t>(line.height_px)) {
    return fail(ErrorCode::kBadUsage, "a line to be read is not 8-bit grey");
  }
  if (static_cast<std::int64_t>(line.width_px) * height_px / line.height_px > kWidthMax) {
    return fail(ErrorCode::kBadUsage, "a line to be read is too long for its height");
  }
  const OwnedPix pix = scaled(line, height_px);
  if (!pix || pixGetHeight(pix.get()) != height_px) {
    return fail(ErrorCode::kEngineFailed, "a line cannot be scaled");
  }
  if (invert) pixInvert(pix.get(), pix.get());
  return stretch(pix.get());
}

}  // namespace

Expected<Plane> normalise_line(const PageImage& line, int height_px) {
  return normalise(line, height_px, /*invert=*/false);
}

Expected<Plane> normalise_inverted_line(const PageImage& line, int height_px) {
  return normalise(line, height_px, /*invert=*/true);
}

}  // namespace motcua::read
