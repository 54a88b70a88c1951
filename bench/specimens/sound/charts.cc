#include "bench/specimens/sound/charts.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr int kWidthPx = 61;
constexpr int kHeightPx = 47;

using Colour = std::array<std::uint8_t, 3>;
constexpr Colour kWhite{255, 255, 255};
constexpr Colour kBlack{0, 0, 0};
constexpr Colour kRed{204, 0, 0};
constexpr Colour kBlue{0, 0, 204};
constexpr Colour kGrey{170, 170, 170};
constexpr Colour kGreen{0, 136, 68};

Colour colour_at(int x, int y) {
  if (x < 20 && y < 12) return kBlack;
  if (x >= 45 && y < 20) return kRed;
  if (x < 14 && y >= 30) return kBlue;
  if (x >= 50 && y >= 41) return kGreen;
  if (y >= 22 && y < 26) return x % 8 < 4 ? kBlack : kWhite;  // Words.
  if (x >= 24 && x < 28 && y >= 28) return kGrey;
  if (x + y == 70) return kBlack;
  return kWhite;
}

PageImage painted(int channels, std::uint8_t (*level)(Colour)) {
  PageImage page{.width_px = kWidthPx, .height_px = kHeightPx, .channels = channels, .dpi = 0, .pixels = {}};
  for (int y = 0; y < kHeightPx; ++y) {
    for (int x = 0; x < kWidthPx; ++x) {
      const Colour colour = colour_at(x, y);
      if (channels == 3) {
        page.pixels.insert(page.pixels.end(), colour.begin(), colour.end());
      } else {
        page.pixels.push_back(level(colour));
      }
    }
  }
  return page;
}

}  // namespace

PageImage colour_chart() {
  return painted(3, nullptr);
}

PageImage grey_chart() {
  return painted(1, [](Colour colour) -> std::uint8_t {
    if (colour == kWhite) return 255;
    if (colour == kGrey) return 170;
    return colour == kBlack ? 0 : 85;
  });
}

PageImage bilevel_chart() {
  return painted(1,
                 [](Colour colour) -> std::uint8_t { return colour == kWhite || colour == kGrey ? 255 : 0; });
}

PageImage stored_for(const PageImage& seen, int orientation) {
  PageImage stored = seen;
  const bool side = orientation >= 5;
  if (side) std::swap(stored.width_px, stored.height_px);
  const int w = stored.width_px;
  const int h = stored.height_px;
  const auto channels = static_cast<std::size_t>(seen.channels);
  for (int row = 0; row < h; ++row) {
    for (int column = 0; column < w; ++column) {
      // Where the standard's table says that the stored row and column are seen.
      int x = column;
      int y = row;
      switch (orientation) {
        case 2: x = w - 1 - column; break;                   // Row 0 top, column 0 right.
        case 3: x = w - 1 - column, y = h - 1 - row; break;  // Bottom, right.
        case 4: y = h - 1 - row; break;                      // Bottom, left.
        case 5: x = row, y = column; break;                  // Left, top.
        case 6: x = h - 1 - row, y = column; break;          // Right, top.
        case 7: x = h - 1 - row, y = w - 1 - column; break;  // Right, bottom.
        case 8: x = row, y = w - 1 - column; break;          // Left, bottom.
        default: break;
      }
      for (std::size_t c = 0; c < channels; ++c) {
        stored.pixels[(static_cast<std::size_t>(row) * static_cast<std::size_t>(w) +
                       static_cast<std::size_t>(column)) *
                          channels +
                      c] =
            seen.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(seen.width_px) +
                         static_cast<std::size_t>(x)) *
                            channels +
                        c];
      }
    }
  }
  return stored;
}

void put_little(Bytes& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put_big(Bytes& out, std::uint32_t value, int bytes) {
  for (int i = bytes; i-- > 0;) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

Bytes exif_block(int orientation, int dpi, bool big_endian) {
  const auto put = big_endian ? put_big : put_little;
  constexpr std::uint32_t kFractionAt = 8 + 2 + 4 * 12 + 4;
  Bytes out;
  out.assign(2, static_cast<std::uint8_t>(big_endian ? 'M' : 'I'));
  put(out, 42, 2);
  put(out, 8, 4);
  put(out, 4, 2);
  const auto entry = [&](std::uint32_t tag, std::uint32_t type, std::uint32_t value) {
    put(out, tag, 2);
    put(out, type, 2);
    put(out, 1, 4);
    put(out, value, type == 3 ? 2 : 4);
    if (type == 3) put(out, 0, 2);
  };
  entry(0x0112, 3, static_cast<std::uint32_t>(orientation));
  entry(0x011A, 5, kFractionAt);
  entry(0x011B, 5, kFractionAt);
  entry(0x0128, 3, 2);
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(dpi) * 10, 4);
  put(out, 10, 4);
  return out;
}

}  // namespace motcua::specimens
