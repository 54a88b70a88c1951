#include <png.h>

#include <algorithm>
#include <array>
#include <utility>

#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

void append(png_structp png, png_bytep bytes, png_size_t size) {
  auto* out = static_cast<Bytes*>(png_get_io_ptr(png));
  out->insert(out->end(), bytes, bytes + size);
}

struct Recipe {
  int type = PNG_COLOR_TYPE_GRAY;
  int bits = 8;
  bool interlaced = false;
};

/// Rows as PNG stores them, of samples that are already within `bits`.
Bytes packed(const std::vector<unsigned>& samples, std::size_t per_row, int bits) {
  Bytes out;
  for (std::size_t at = 0; at < samples.size(); at += per_row) {
    unsigned filled = 0;
    unsigned held = 0;
    for (std::size_t i = 0; i < per_row; ++i) {
      if (bits == 16) {
        put_big(out, samples[at + i], 2);
        continue;
      }
      held = held << bits | samples[at + i];
      filled += static_cast<unsigned>(bits);
      if (filled == 8) {
        out.push_back(static_cast<std::uint8_t>(held));
        filled = held = 0;
      }
    }
    if (filled > 0) out.push_back(static_cast<std::uint8_t>(held << (8 - filled)));
  }
  return out;
}

struct Palette {
  std::vector<png_color> colours;
  Bytes opacity;
};

Bytes encode(const PageImage& page, const Recipe& recipe, const std::vector<unsigned>& samples,
             const Palette& palette = {}) {
  Bytes out;
  const std::size_t per_row = samples.size() / static_cast<std::size_t>(page.height_px);
  Bytes rows = packed(samples, per_row, recipe.bits);
  const std::size_t row_bytes = rows.size() / static_cast<std::size_t>(page.height_px);
  std::vector<png_bytep> at;
  for (std::size_t y = 0; y < static_cast<std::size_t>(page.height_px); ++y)
    at.push_back(rows.data() + y * row_bytes);
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_set_write_fn(png, &out, append, nullptr);
  png_set_IHDR(png, info, static_cast<png_uint_32>(page.width_px), static_cast<png_uint_32>(page.height_px),
               recipe.bits, recipe.type, recipe.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (!palette.colours.empty()) {
    png_set_PLTE(png, info, palette.colours.data(), static_cast<int>(palette.colours.size()));
  }
  if (!palette.opacity.empty()) {
    png_set_tRNS(png, info, palette.opacity.data(), static_cast<int>(palette.opacity.size()), nullptr);
  }
  png_write_info(png, info);
  png_write_image(png, at.data());
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return out;
}

/// 0 to 255 spread over 0 to 2^bits - 1.
std::vector<unsigned> scaled(ByteView bytes, int bits) {
  std::vector<unsigned> out;
  for (const std::uint8_t byte : bytes) out.push_back(byte * ((1u << bits) - 1) / 255);
  return out;
}

/// With a sample of opacity after each pixel; white pixels become black ones that
/// nobody sees.
std::vector<unsigned> with_opacity(const PageImage& page, int bits) {
  const unsigned most = (1u << bits) - 1;
  const auto channels = static_cast<std::size_t>(page.channels);
  std::vector<unsigned> out;
  for (std::size_t i = 0; i < page.pixels.size(); i += channels) {
    const bool white =
        std::all_of(&page.pixels[i], &page.pixels[i] + channels, [](auto v) { return v == 255; });
    for (std::size_t c = 0; c < channels; ++c) out.push_back(white ? 0 : page.pixels[i + c] * most / 255);
    out.push_back(white ? 0 : most);
  }
  return out;
}

struct Indexed {
  std::vector<unsigned> indexes;
  Palette palette;
};

Indexed indexed(const PageImage& page, bool white_is_opacity) {
  Indexed made;
  const auto channels = static_cast<std::size_t>(page.channels);
  for (std::size_t i = 0; i < page.pixels.size(); i += channels) {
    const std::uint8_t* p = &page.pixels[i];
    const png_color colour{p[0], p[channels == 3 ? 1 : 0], p[channels == 3 ? 2 : 0]};
    auto& table = made.palette.colours;
    auto found = std::find_if(table.begin(), table.end(), [&](const png_color& c) {
      return c.red == colour.red && c.green == colour.green && c.blue == colour.blue;
    });
    if (found == table.end()) found = table.insert(table.end(), colour);
    made.indexes.push_back(static_cast<unsigned>(found - table.begin()));
  }
  if (!white_is_opacity) return made;
  for (png_color& colour : made.palette.colours) {
    const bool white = colour.red == 255 && colour.green == 255 && colour.blue == 255;
    made.palette.opacity.push_back(white ? 0 : 255);
    if (white) colour = {0, 0, 0};
  }
  return made;
}

}  // namespace

std::vector<SoundFile> sound_pngs() {
  const PageImage colour = colour_chart();
  const PageImage grey = grey_chart();
  const PageImage bilevel = bilevel_chart();
  std::vector<SoundFile> files;
  for (const bool interlaced : {false, true}) {
    const std::string how = interlaced ? "PngInterlaced" : "Png";
    for (const int bits : {1, 2, 4, 8, 16}) {
      const PageImage& page = bits == 1 ? bilevel : grey;
      files.push_back({how + "GreyOf" + std::to_string(bits) + "Bits",
                       encode(page, {PNG_COLOR_TYPE_GRAY, bits, interlaced}, scaled(page.pixels, bits)),
                       page});
    }
    for (const int bits : {8, 16}) {
      const std::string depth = "Of" + std::to_string(bits) + "Bits";
      files.push_back({how + "Rgb" + depth,
                       encode(colour, {PNG_COLOR_TYPE_RGB, bits, interlaced}, scaled(colour.pixels, bits)),
                       colour});
      files.push_back({how + "GreyWithOpacity" + depth,
                       encode(grey, {PNG_COLOR_TYPE_GRAY_ALPHA, bits, interlaced}, with_opacity(grey, bits)),
                       grey});
      files.push_back(
          {how + "RgbWithOpacity" + depth,
           encode(colour, {PNG_COLOR_TYPE_RGB_ALPHA, bits, interlaced}, with_opacity(colour, bits)), colour});
    }
    for (const int bits : {1, 2, 4, 8}) {
      const PageImage& page = bits == 1 ? bilevel : bits == 2 ? grey : colour;
      const Indexed plain = indexed(page, false);
      files.push_back({how + "PaletteOf" + std::to_string(bits) + "Bits",
                       encode(page, {PNG_COLOR_TYPE_PALETTE, bits, interlaced}, plain.indexes, plain.palette),
                       page});
    }
    const Indexed clear = indexed(colour, true);
    files.push_back({how + "PaletteWithOpacity",
                     encode(colour, {PNG_COLOR_TYPE_PALETTE, 8, interlaced}, clear.indexes, clear.palette),
                     colour});
  }
  return files;
}

}  // namespace motcua::specimens
