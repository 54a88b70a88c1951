#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <utility>

#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

struct Recipe {
  J_COLOR_SPACE stored = JCS_YCbCr;
  bool progressive = false;
  bool arithmetic = false;
  bool full_chroma = false;
  bool adobe = false;
  int rows_per_restart = 0;
  int dpi = 0;
  Bytes exif = {};
};

/// R G B as the inks that leave them, without black.
Bytes inks_of(const PageImage& page, bool less_is_darker) {
  Bytes inks;
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    for (std::size_t c = 0; c < 3; ++c) {
      inks.push_back(
          static_cast<std::uint8_t>(less_is_darker ? page.pixels[i + c] : 255 - page.pixels[i + c]));
    }
    inks.push_back(less_is_darker ? 255 : 0);
  }
  return inks;
}

Bytes encode(const PageImage& page, const Recipe& recipe) {
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &buffer, &size);
  const bool inks = recipe.stored == JCS_CMYK || recipe.stored == JCS_YCCK;
  const Bytes samples = inks ? inks_of(page, recipe.adobe) : Bytes(page.pixels.begin(), page.pixels.end());
  jpeg.image_width = static_cast<JDIMENSION>(page.width_px);
  jpeg.image_height = static_cast<JDIMENSION>(page.height_px);
  jpeg.input_components = inks ? 4 : page.channels;
  jpeg.in_color_space = inks ? JCS_CMYK : page.channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
  jpeg_set_defaults(&jpeg);
  jpeg_set_colorspace(&jpeg, page.channels == 1 ? JCS_GRAYSCALE : recipe.stored);
  jpeg_set_quality(&jpeg, 95, TRUE);
  if (recipe.full_chroma) jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
  if (recipe.progressive) jpeg_simple_progression(&jpeg);
  jpeg.arith_code = recipe.arithmetic ? TRUE : FALSE;
  jpeg.restart_in_rows = recipe.rows_per_restart;
  if (inks) jpeg.write_Adobe_marker = recipe.adobe ? TRUE : FALSE;
  if (recipe.dpi > 0) {
    jpeg.density_unit = 1;
    jpeg.X_density = jpeg.Y_density = static_cast<UINT16>(recipe.dpi);
  }
  jpeg_start_compress(&jpeg, TRUE);
  if (!recipe.exif.empty()) {
    Bytes marker{'E', 'x', 'i', 'f', 0, 0};
    marker.insert(marker.end(), recipe.exif.begin(), recipe.exif.end());
    jpeg_write_marker(&jpeg, JPEG_APP0 + 1, marker.data(), static_cast<unsigned>(marker.size()));
  }
  const std::size_t row_bytes = samples.size() / static_cast<std::size_t>(page.height_px);
  while (jpeg.next_scanline < jpeg.image_height) {
    auto* row = const_cast<JSAMPROW>(samples.data() + jpeg.next_scanline * row_bytes);
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  Bytes bytes(buffer, buffer + size);
  jpeg_destroy_compress(&jpeg);
  std::free(buffer);
  return bytes;
}

}  // namespace

std::vector<SoundFile> sound_jpegs() {
  constexpr double kLoss = 8;  // Thin chroma blurs the edges of the chart.
  const PageImage colour = colour_chart();
  const PageImage grey = grey_chart();
  std::vector<SoundFile> files;
  const auto add = [&](std::string name, const PageImage& page, const Recipe& recipe, double loss = 8) {
    files.push_back({std::move(name), encode(page, recipe), page, loss});
  };
  add("JpegGrey", grey, {}, 3);
  add("JpegColour", colour, {});
  add("JpegFullChroma", colour, {.full_chroma = true}, 3);
  add("JpegProgressive", colour, {.progressive = true});
  add("JpegArithmetic", colour, {.arithmetic = true});
  add("JpegWithRestarts", colour, {.rows_per_restart = 1});
  add("JpegStoredAsRgb", colour, {.stored = JCS_RGB, .full_chroma = true}, 3);
  add("JpegCmykOfAdobe", colour, {.stored = JCS_CMYK, .adobe = true}, 3);
  add("JpegYcckOfAdobe", colour, {.stored = JCS_YCCK, .adobe = true});
  add("JpegCmykWithoutAdobe", colour, {.stored = JCS_CMYK}, 3);
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const Recipe recipe{.exif = exif_block(orientation, 0, /*big_endian=*/orientation % 2 == 0)};
    files.push_back({"JpegOfExifOrientation" + std::to_string(orientation),
                     encode(stored_for(colour, orientation), recipe), colour, kLoss});
  }
  return files;
}

}  // namespace motcua::specimens
