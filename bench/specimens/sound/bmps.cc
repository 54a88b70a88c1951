#include <algorithm>
#include <array>
#include <utility>

#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

using Colour = std::array<std::uint8_t, 3>;

struct Recipe {
  int bits = 24;
  bool top_down = false;
  int coding = 0;  ///< 1: RLE8, 2: RLE4, 3: masks of 5, 6 and 5 bits.
  bool os2 = false;
};

Colour pixel(const PageImage& page, int x, int y) {
  const auto channels = static_cast<std::size_t>(page.channels);
  const std::uint8_t* p =
      &page.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(page.width_px) +
                    static_cast<std::size_t>(x)) *
                   channels];
  return channels == 3 ? Colour{p[0], p[1], p[2]} : Colour{p[0], p[0], p[0]};
}

Bytes row_of(const PageImage& page, int y, const Recipe& recipe, const std::vector<Colour>& palette) {
  const auto index = [&](int x) {
    return static_cast<unsigned>(std::find(palette.begin(), palette.end(), pixel(page, x, y)) -
                                 palette.begin());
  };
  Bytes row;
  if (recipe.coding == 1 || recipe.coding == 2) {
    // The first pixels as they are, the others as runs.
    const int plain = 5;
    put_little(row, 0, 1);
    put_little(row, plain, 1);
    for (int x = 0; x < plain; x += recipe.coding) {
      put_little(row, recipe.coding == 1 ? index(x) : index(x) << 4 | (x + 1 < plain ? index(x + 1) : 0), 1);
    }
    if (row.size() % 2 != 0) row.push_back(0);
    for (int x = plain; x < page.width_px;) {
      int end = x;
      while (end < page.width_px && end - x < 255 && index(end) == index(x)) ++end;
      put_little(row, static_cast<std::uint32_t>(end - x), 1);
      put_little(row, recipe.coding == 1 ? index(x) : index(x) * 17, 1);
      x = end;
    }
    put_little(row, 0, 2);
    return row;
  }
  unsigned held = 0;
  unsigned filled = 0;
  for (int x = 0; x < page.width_px; ++x) {
    const Colour c = pixel(page, x, y);
    if (recipe.bits <= 8) {
      held = held << recipe.bits | index(x);
      filled += static_cast<unsigned>(recipe.bits);
      if (filled == 8) {
        row.push_back(static_cast<std::uint8_t>(held));
        held = filled = 0;
      }
    } else if (recipe.bits == 16) {
      const bool six = recipe.coding == 3;
      put_little(row, (c[0] >> 3u) << (six ? 11 : 10) | (c[1] >> (six ? 2u : 3u)) << 5 | c[2] >> 3u, 2);
    } else {
      row.insert(row.end(), {c[2], c[1], c[0]});
      if (recipe.bits == 32) row.push_back(0);
    }
  }
  if (filled > 0) row.push_back(static_cast<std::uint8_t>(held << (8 - filled)));
  while (row.size() % 4 != 0) row.push_back(0);
  return row;
}

Bytes encode(const PageImage& page, const Recipe& recipe) {
  std::vector<Colour> palette;
  if (recipe.bits <= 8) {
    for (int y = 0; y < page.height_px; ++y) {
      for (int x = 0; x < page.width_px; ++x) {
        const Colour c = pixel(page, x, y);
        if (std::find(palette.begin(), palette.end(), c) == palette.end()) palette.push_back(c);
      }
    }
  }
  Bytes rows;
  for (int y = 0; y < page.height_px; ++y) {
    const Bytes row = row_of(page, recipe.top_down ? y : page.height_px - 1 - y, recipe, palette);
    rows.insert(rows.end(), row.begin(), row.end());
  }
  if (recipe.coding == 1 || recipe.coding == 2) put_little(rows, 0x0100, 2);

  Bytes head;
  const auto height = static_cast<std::uint32_t>(recipe.top_down ? -page.height_px : page.height_px);
  if (recipe.os2) {
    palette.resize(std::size_t{1} << recipe.bits);
    put_little(head, 12, 4);
    put_little(head, static_cast<std::uint32_t>(page.width_px), 2);
    put_little(head, height, 2);
    put_little(head, 1, 2);
    put_little(head, static_cast<std::uint32_t>(recipe.bits), 2);
  } else {
    put_little(head, 40, 4);
    put_little(head, static_cast<std::uint32_t>(page.width_px), 4);
    put_little(head, height, 4);
    put_little(head, 1, 2);
    put_little(head, static_cast<std::uint32_t>(recipe.bits), 2);
    put_little(head, static_cast<std::uint32_t>(recipe.coding), 4);
    put_little(head, static_cast<std::uint32_t>(rows.size()), 4);
    put_little(head, 0, 4);
    put_little(head, 0, 4);
    put_little(head, static_cast<std::uint32_t>(palette.size()), 4);
    put_little(head, 0, 4);
    if (recipe.coding == 3) {
      for (const std::uint32_t mask : {0xF800u, 0x07E0u, 0x001Fu}) put_little(head, mask, 4);
    }
  }
  for (const Colour& c : palette) {
    head.insert(head.end(), {c[2], c[1], c[0]});
    if (!recipe.os2) head.push_back(0);
  }
  Bytes out{'B', 'M'};
  put_little(out, static_cast<std::uint32_t>(14 + head.size() + rows.size()), 4);
  put_little(out, 0, 4);
  put_little(out, static_cast<std::uint32_t>(14 + head.size()), 4);
  out.insert(out.end(), head.begin(), head.end());
  out.insert(out.end(), rows.begin(), rows.end());
  return out;
}

}  // namespace

Bytes encode_bmp(const PageImage& page) {
  return encode(page, {});
}

std::vector<SoundFile> sound_bmps() {
  const PageImage colour = colour_chart();
  const PageImage bilevel = bilevel_chart();
  constexpr double kFiveBits = 4;
  std::vector<SoundFile> files;
  files.push_back({"BmpOf1Bit", encode(bilevel, {.bits = 1}), bilevel});
  files.push_back({"BmpOf4Bits", encode(colour, {.bits = 4}), colour});
  files.push_back({"BmpOf8Bits", encode(colour, {.bits = 8}), colour});
  files.push_back({"BmpOf8BitsGrey", encode(grey_chart(), {.bits = 8}), grey_chart()});
  files.push_back({"BmpOf16Bits", encode(colour, {.bits = 16}), colour, kFiveBits});
  files.push_back({"BmpOf16BitsWithMasks", encode(colour, {.bits = 16, .coding = 3}), colour, kFiveBits});
  files.push_back({"BmpOf24Bits", encode(colour, {}), colour});
  files.push_back({"BmpOf32Bits", encode(colour, {.bits = 32}), colour});
  files.push_back({"BmpTopDown", encode(colour, {.top_down = true}), colour});
  files.push_back({"BmpRunLengthsOf8Bits", encode(colour, {.bits = 8, .coding = 1}), colour});
  files.push_back({"BmpRunLengthsOf4Bits", encode(colour, {.bits = 4, .coding = 2}), colour});
  files.push_back({"BmpOfOs2", encode(colour, {.bits = 8, .os2 = true}), colour});
  return files;
}

}  // namespace motcua::specimens
