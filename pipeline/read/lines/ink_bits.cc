// Thresholds are set for squares of 16 pixels: between the brightest (paper) and the darkest
// (ink) there and about. Bits make the openings cheap: a shift and an AND treat sixty-four
// pixels, and a stroke of length n takes log2(n) of them (M. van Herk's doubling, 1992, as
// D. Bloomberg's Leptonica does it for binary pictures).

#include "pipeline/read/lines/ink_bits.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace motcua::read::lines {
namespace {

constexpr int kInkDpi = 150;
constexpr int kTile = 16;
constexpr int kContrastMin = 40;  ///< Of 255: less is grain, or what shows through.
/// Where between paper and ink the line is drawn, in 256ths from the paper: a little nearer to
/// the paper than the middle, for tone marks are paler than strokes.
constexpr int kInkShare = 105;

std::vector<std::uint8_t> reduced(const PageImage& grey, int scale, int width, int height) {
  std::vector<std::uint8_t> small(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  const std::size_t stride = grey.row_bytes();
  if (scale == 2) {
    for (int y = 0; y < height; ++y) {
      const std::uint8_t* a = grey.pixels.data() + static_cast<std::size_t>(2 * y) * stride;
      const std::uint8_t* b = a + stride;
      std::uint8_t* out = small.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
      for (int x = 0; x < width; ++x) {
        out[x] = static_cast<std::uint8_t>((a[2 * x] + a[2 * x + 1] + b[2 * x] + b[2 * x + 1] + 2) / 4);
      }
    }
    return small;
  }
  std::vector<std::uint32_t> sums(static_cast<std::size_t>(width));
  const std::uint32_t area = static_cast<std::uint32_t>(scale) * static_cast<std::uint32_t>(scale);
  for (int y = 0; y < height; ++y) {
    std::fill(sums.begin(), sums.end(), area / 2);
    for (int dy = 0; dy < scale; ++dy) {
      const std::uint8_t* in = grey.pixels.data() + static_cast<std::size_t>(y * scale + dy) * stride;
      for (int x = 0; x < width; ++x) {
        std::uint32_t sum = 0;
        for (int dx = 0; dx < scale; ++dx) sum += in[x * scale + dx];
        sums[static_cast<std::size_t>(x)] += sum;
      }
    }
    std::uint8_t* out = small.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    for (int x = 0; x < width; ++x)
      out[x] = static_cast<std::uint8_t>(sums[static_cast<std::size_t>(x)] / area);
  }
  return small;
}

/// Darkest and brightest of each tile.
struct Tiles {
  int across = 0;
  int down = 0;
  std::vector<std::uint8_t> dark;
  std::vector<std::uint8_t> bright;
};

Tiles tiles_of(const std::uint8_t* pixels, int width, int height) {
  Tiles tiles;
  tiles.across = (width + kTile - 1) / kTile;
  tiles.down = (height + kTile - 1) / kTile;
  const auto count = static_cast<std::size_t>(tiles.across) * static_cast<std::size_t>(tiles.down);
  tiles.dark.resize(count);
  tiles.bright.resize(count);
  std::vector<std::uint8_t> low(static_cast<std::size_t>(width));
  std::vector<std::uint8_t> high(static_cast<std::size_t>(width));
  for (int ty = 0; ty < tiles.down; ++ty) {
    std::fill(low.begin(), low.end(), std::uint8_t{255});
    std::fill(high.begin(), high.end(), std::uint8_t{0});
    std::uint8_t* lows = low.data();
    std::uint8_t* highs = high.data();
    for (int y = ty * kTile; y < std::min(height, (ty + 1) * kTile); ++y) {
      const std::uint8_t* in = pixels + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
      for (int x = 0; x < width; ++x) {
        lows[x] = std::min(lows[x], in[x]);
        highs[x] = std::max(highs[x], in[x]);
      }
    }
    for (int tx = 0; tx < tiles.across; ++tx) {
      const auto from = static_cast<std::ptrdiff_t>(tx) * kTile;
      const auto to = std::min<std::ptrdiff_t>(width, from + kTile);
      const std::size_t at = static_cast<std::size_t>(ty) * static_cast<std::size_t>(tiles.across) +
                             static_cast<std::size_t>(tx);
      tiles.dark[at] = *std::min_element(low.begin() + from, low.begin() + to);
      tiles.bright[at] = *std::max_element(high.begin() + from, high.begin() + to);
    }
  }
  return tiles;
}

/// One threshold a tile; 0 where there is paper alone.
std::vector<std::uint8_t> thresholds_of(const Tiles& tiles) {
  std::vector<std::uint8_t> out(tiles.dark.size());
  for (int ty = 0; ty < tiles.down; ++ty) {
    for (int tx = 0; tx < tiles.across; ++tx) {
      const auto at = [&](int y, int x) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(tiles.across) +
               static_cast<std::size_t>(x);
      };
      int around = 255;
      for (int y = std::max(0, ty - 1); y <= std::min(tiles.down - 1, ty + 1); ++y) {
        for (int x = std::max(0, tx - 1); x <= std::min(tiles.across - 1, tx + 1); ++x) {
          around = std::min<int>(around, tiles.dark[at(y, x)]);
        }
      }
      const int paper = tiles.bright[at(ty, tx)];
      // The edge of a letter alone in its tile is judged by the letter, a pale word beside a
      // black one not wholly by that.
      const int ink = (around + tiles.dark[at(ty, tx)]) / 2;
      const int contrast = paper - ink;
      out[at(ty, tx)] = contrast < kContrastMin
                            ? std::uint8_t{0}
                            : static_cast<std::uint8_t>(paper - contrast * kInkShare / 256);
    }
  }
  return out;
}

/// Bytes that are 0 or 1, eight at a time, to bits. The product moves byte i to bit 56 + i.
std::uint64_t packed(const std::uint8_t* dark) {
  std::uint64_t word = 0;
  for (int i = 0; i < 8; ++i) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, dark + 8 * i, 8);
    word |= ((eight * 0x0102040810204080ULL) >> 56) << (8 * i);
  }
  return word;
}

/// Row `in` moved by `by` (1 to 63 and more) pixels to the left (so that pixel x is what was
/// x + by), ANDed into `row`.
void and_from_right(std::uint64_t* row, std::size_t count, int by) {
  const auto words = static_cast<std::size_t>(by) / 64;
  const int bits = by % 64;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t low = i + words < count ? row[i + words] : 0;
    const std::uint64_t high = i + words + 1 < count ? row[i + words + 1] : 0;
    row[i] &= bits == 0 ? low : (low >> bits) | (high << (64 - bits));
  }
}

void or_from_left(std::uint64_t* row, std::size_t count, int by) {
  const auto words = static_cast<std::size_t>(by) / 64;
  const int bits = by % 64;
  for (std::size_t i = count; i-- > 0;) {
    const std::uint64_t high = i >= words ? row[i - words] : 0;
    const std::uint64_t low = i >= words + 1 ? row[i - words - 1] : 0;
    row[i] |= bits == 0 ? high : (high << bits) | (low >> (64 - bits));
  }
}

}  // namespace

InkBits::InkBits(int width_px, int height_px)
    : width(width_px), height(height_px), words_per_row((static_cast<std::size_t>(width_px) + 63) / 64) {
  words.assign(words_per_row * static_cast<std::size_t>(height_px), 0);
}

int ink_scale(int dpi) {
  return std::max(1, dpi / kInkDpi);
}

InkBits ink_of(const PageImage& grey, int scale) {
  const int width = grey.width_px / scale;
  const int height = grey.height_px / scale;
  InkBits ink(width, height);
  if (width == 0 || height == 0) return ink;
  std::vector<std::uint8_t> small;
  if (scale > 1) small = reduced(grey, scale, width, height);
  const std::uint8_t* pixels = scale > 1 ? small.data() : grey.pixels.data();
  const Tiles tiles = tiles_of(pixels, width, height);
  const std::vector<std::uint8_t> thresholds = thresholds_of(tiles);
  std::vector<std::uint8_t> limits(static_cast<std::size_t>(tiles.across) * kTile);
  std::vector<std::uint8_t> dark(ink.words_per_row * 64, 0);
  for (int y = 0; y < height; ++y) {
    if (y % kTile == 0) {
      const std::size_t first = static_cast<std::size_t>(y / kTile) * static_cast<std::size_t>(tiles.across);
      for (std::size_t tx = 0; tx < static_cast<std::size_t>(tiles.across); ++tx) {
        std::memset(limits.data() + tx * kTile, thresholds[first + tx], kTile);
      }
    }
    const std::uint8_t* in = pixels + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    std::uint8_t* out = dark.data();
    const std::uint8_t* limit = limits.data();
    for (int x = 0; x < width; ++x) out[x] = in[x] < limit[x] ? 1 : 0;
    std::uint64_t* row = ink.row(y);
    for (std::size_t i = 0; i < ink.words_per_row; ++i) row[i] = packed(dark.data() + 64 * i);
  }
  return ink;
}

InkBits opened_across(const InkBits& ink, int length) {
  InkBits out = ink;
  for (int y = 0; y < out.height; ++y) {
    std::uint64_t* row = out.row(y);
    for (int have = 1; have < length;) {
      const int step = std::min(have, length - have);
      and_from_right(row, out.words_per_row, step);
      have += step;
    }
    for (int have = 1; have < length;) {
      const int step = std::min(have, length - have);
      or_from_left(row, out.words_per_row, step);
      have += step;
    }
  }
  return out;
}

InkBits opened_down(const InkBits& ink, int length) {
  InkBits out = ink;
  const std::size_t count = out.words_per_row;
  for (int have = 1; have < length;) {
    const int step = std::min(have, length - have);
    for (int y = 0; y < out.height; ++y) {
      std::uint64_t* row = out.row(y);
      if (y + step >= out.height) {
        std::fill(row, row + count, 0);
        continue;
      }
      const std::uint64_t* below = out.row(y + step);
      for (std::size_t i = 0; i < count; ++i) row[i] &= below[i];
    }
    have += step;
  }
  for (int have = 1; have < length;) {
    const int step = std::min(have, length - have);
    for (int y = out.height - 1; y >= step; --y) {
      std::uint64_t* row = out.row(y);
      const std::uint64_t* above = out.row(y - step);
      for (std::size_t i = 0; i < count; ++i) row[i] |= above[i];
    }
    have += step;
  }
  return out;
}

InkBits grown_across(const InkBits& ink) {
  InkBits out = ink;
  const int tail = ink.width % 64;
  const std::uint64_t last = tail == 0 ? ~0ULL : (1ULL << tail) - 1;
  for (int y = 0; y < out.height; ++y) {
    const std::uint64_t* in = ink.row(y);
    std::uint64_t* row = out.row(y);
    const std::size_t count = out.words_per_row;
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint64_t before = i > 0 ? in[i - 1] >> 63 : 0;
      const std::uint64_t after = i + 1 < count ? in[i + 1] << 63 : 0;
      row[i] = in[i] | (in[i] << 1) | before | (in[i] >> 1) | after;
    }
    if (count > 0) row[count - 1] &= last;
  }
  return out;
}

InkBits grown_down(const InkBits& ink) {
  InkBits out = ink;
  for (int y = 0; y < out.height; ++y) {
    std::uint64_t* row = out.row(y);
    for (const int other : {y - 1, y + 1}) {
      if (other < 0 || other >= out.height) continue;
      const std::uint64_t* in = ink.row(other);
      for (std::size_t i = 0; i < out.words_per_row; ++i) row[i] |= in[i];
    }
  }
  return out;
}

}  // namespace motcua::read::lines
