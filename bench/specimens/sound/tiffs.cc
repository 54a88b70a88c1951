#include <algorithm>
#include <array>
#include <utility>

#include "bench/specimens/containers/memory_tiff.h"
#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

struct Recipe {
  std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
  int bits = 8;
  std::uint16_t compression = COMPRESSION_NONE;
  bool separate = false;
  bool tiles = false;
  int opacity = 0;  ///< EXTRASAMPLE_...; 0: no sample for it.
  int orientation = 1;
  const char* mode = "w";
  bool low_bit_first = false;
  std::uint32_t fax_options = 0;
  float dpi_x = 0;
  float dpi_y = 0;
  bool centimetres = false;
  bool thumbnail = false;
};

constexpr std::uint32_t kTileSide = 16;
constexpr std::uint32_t kRowsPerStrip = 9;

/// What TIFF stores for one pixel, each sample from 0 to 255 (a palette's index as it is).
using Samples = std::vector<std::uint8_t>;

struct Plan {
  std::size_t samples = 1;
  Samples stored;  ///< Row after row, pixel after pixel.
  std::vector<std::array<std::uint8_t, 3>> palette;
};

Plan plan_of(const PageImage& page, const Recipe& recipe) {
  Plan plan;
  const auto channels = static_cast<std::size_t>(page.channels);
  for (std::size_t i = 0; i < page.pixels.size(); i += channels) {
    const std::uint8_t* p = &page.pixels[i];
    const bool white = std::all_of(p, p + channels, [](auto v) { return v == 255; });
    switch (recipe.photometric) {
      case PHOTOMETRIC_MINISWHITE: plan.stored.push_back(static_cast<std::uint8_t>(255 - p[0])); break;
      case PHOTOMETRIC_SEPARATED:
        for (std::size_t c = 0; c < 3; ++c) plan.stored.push_back(static_cast<std::uint8_t>(255 - p[c]));
        plan.stored.push_back(0);
        break;
      case PHOTOMETRIC_PALETTE: {
        const std::array<std::uint8_t, 3> colour{p[0], p[channels == 3 ? 1 : 0], p[channels == 3 ? 2 : 0]};
        auto found = std::find(plan.palette.begin(), plan.palette.end(), colour);
        if (found == plan.palette.end()) found = plan.palette.insert(plan.palette.end(), colour);
        plan.stored.push_back(static_cast<std::uint8_t>(found - plan.palette.begin()));
        break;
      }
      default:
        // Where paper shows through, nothing is stored but that.
        for (std::size_t c = 0; c < channels; ++c)
          plan.stored.push_back(recipe.opacity != 0 && white ? 0 : p[c]);
        break;
    }
    if (recipe.opacity != 0) plan.stored.push_back(white ? 0 : 255);
  }
  plan.samples = plan.stored.size() / (page.pixels.size() / channels);
  return plan;
}

void put_bits(Bytes& out, unsigned& held, unsigned& filled, unsigned value, unsigned bits) {
  for (unsigned i = bits; i-- > 0;) {
    held = held << 1 | ((value >> i) & 1);
    if (++filled == 8) {
      out.push_back(static_cast<std::uint8_t>(held));
      held = filled = 0;
    }
  }
}

/// A rectangle of the plan as TIFF stores it; what lies outside the page is 0.
Bytes block_of(const Plan& plan, const PageImage& page, const Recipe& recipe, std::uint32_t left,
               std::uint32_t top, std::uint32_t width, std::uint32_t rows, int plane) {
  Bytes out;
  const bool index = recipe.photometric == PHOTOMETRIC_PALETTE;
  for (std::uint32_t y = top; y < top + rows; ++y) {
    unsigned held = 0;
    unsigned filled = 0;
    for (std::uint32_t x = left; x < left + width; ++x) {
      for (std::size_t s = 0; s < plan.samples; ++s) {
        if (plane >= 0 && s != static_cast<std::size_t>(plane)) continue;
        const bool inside =
            x < static_cast<std::uint32_t>(page.width_px) && y < static_cast<std::uint32_t>(page.height_px);
        const unsigned value =
            inside ? plan.stored[(y * static_cast<std::size_t>(page.width_px) + x) * plan.samples + s] : 0;
        const auto bits = static_cast<unsigned>(recipe.bits);
        if (bits == 16) {
          put_little(out, index ? value : value * 257, 2);
        } else if (bits == 32) {
          put_little(out, value * 0x01010101u, 4);
        } else {
          put_bits(out, held, filled, index ? value : value * ((1u << bits) - 1) / 255, bits);
        }
      }
    }
    if (filled > 0) put_bits(out, held, filled, 0, 8 - filled);
  }
  return out;
}

void write_pixels(TIFF* tiff, const Plan& plan, const PageImage& page, const Recipe& recipe) {
  const int planes = recipe.separate ? static_cast<int>(plan.samples) : 1;
  const auto width = static_cast<std::uint32_t>(page.width_px);
  const auto height = static_cast<std::uint32_t>(page.height_px);
  for (int plane = 0; plane < planes; ++plane) {
    const int only = recipe.separate ? plane : -1;
    if (recipe.tiles) {
      for (std::uint32_t y = 0; y < height; y += kTileSide) {
        for (std::uint32_t x = 0; x < width; x += kTileSide) {
          Bytes block = block_of(plan, page, recipe, x, y, kTileSide, kTileSide, only);
          TIFFWriteEncodedTile(tiff, TIFFComputeTile(tiff, x, y, 0, static_cast<std::uint16_t>(plane)),
                               block.data(), static_cast<tmsize_t>(block.size()));
        }
      }
    } else {
      const std::uint32_t step = recipe.compression == COMPRESSION_JPEG ? 16 : kRowsPerStrip;
      for (std::uint32_t y = 0; y < height; y += step) {
        Bytes block = block_of(plan, page, recipe, 0, y, width, std::min(step, height - y), only);
        TIFFWriteEncodedStrip(tiff, TIFFComputeStrip(tiff, y, static_cast<std::uint16_t>(plane)),
                              block.data(), static_cast<tmsize_t>(block.size()));
      }
    }
  }
}

void write_page(TIFF* tiff, const PageImage& seen, const Recipe& recipe) {
  const PageImage page = stored_for(seen, recipe.orientation);
  const Plan plan = plan_of(page, recipe);
  TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width_px);
  TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height_px);
  TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, recipe.bits);
  TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, static_cast<int>(plan.samples));
  TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, recipe.separate ? PLANARCONFIG_SEPARATE : PLANARCONFIG_CONTIG);
  TIFFSetField(tiff, TIFFTAG_COMPRESSION, recipe.compression);
  TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, recipe.photometric);
  TIFFSetField(tiff, TIFFTAG_ORIENTATION, recipe.orientation);
  if (recipe.low_bit_first) TIFFSetField(tiff, TIFFTAG_FILLORDER, FILLORDER_LSB2MSB);
  if (recipe.opacity != 0) {
    std::uint16_t kind = static_cast<std::uint16_t>(recipe.opacity);
    TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &kind);
  }
  if (!plan.palette.empty()) {
    std::array<std::vector<std::uint16_t>, 3> tables;
    for (std::size_t c = 0; c < 3; ++c) {
      tables[c].resize(std::size_t{1} << recipe.bits);
      for (std::size_t i = 0; i < plan.palette.size(); ++i) {
        tables[c][i] = static_cast<std::uint16_t>(plan.palette[i][c] * 257);
      }
    }
    TIFFSetField(tiff, TIFFTAG_COLORMAP, tables[0].data(), tables[1].data(), tables[2].data());
  }
  if (recipe.compression == COMPRESSION_JPEG) {
    TIFFSetField(tiff, TIFFTAG_JPEGQUALITY, 95);
    if (recipe.photometric == PHOTOMETRIC_YCBCR) TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
  } else if (recipe.photometric == PHOTOMETRIC_YCBCR) {
    TIFFSetField(tiff, TIFFTAG_YCBCRSUBSAMPLING, 1, 1);
    std::array<float, 6> reference{0, 255, 128, 255, 128, 255};
    TIFFSetField(tiff, TIFFTAG_REFERENCEBLACKWHITE, reference.data());
  }
  if (recipe.fax_options != 0) TIFFSetField(tiff, TIFFTAG_GROUP3OPTIONS, recipe.fax_options);
  if (recipe.dpi_x > 0) {
    TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, recipe.centimetres ? RESUNIT_CENTIMETER : RESUNIT_INCH);
    TIFFSetField(tiff, TIFFTAG_XRESOLUTION, recipe.dpi_x);
    TIFFSetField(tiff, TIFFTAG_YRESOLUTION, recipe.dpi_y);
  }
  if (recipe.tiles) {
    TIFFSetField(tiff, TIFFTAG_TILEWIDTH, kTileSide);
    TIFFSetField(tiff, TIFFTAG_TILELENGTH, kTileSide);
  } else {
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, recipe.compression == COMPRESSION_JPEG ? 16 : kRowsPerStrip);
  }
  write_pixels(tiff, plan, page, recipe);
  TIFFWriteDirectory(tiff);
}

Bytes encode(const PageImage& seen, const Recipe& recipe) {
  MemoryFile file;
  TIFF* tiff = open_to_write(file, recipe.mode);
  if (recipe.thumbnail) {
    TIFFSetField(tiff, TIFFTAG_SUBFILETYPE, FILETYPE_REDUCEDIMAGE);
    write_page(tiff, bilevel_chart(), {.bits = 1});
  }
  write_page(tiff, seen, recipe);
  TIFFClose(tiff);
  return std::move(file.bytes);
}

/// What a fax of half the lines looks like on square pixels.
PageImage every_line_twice(const PageImage& page) {
  PageImage tall = page;
  tall.height_px *= 2;
  tall.pixels.clear();
  for (int y = 0; y < tall.height_px; ++y) {
    const auto at = page.pixels.begin() + static_cast<std::ptrdiff_t>(y / 2) * page.width_px * page.channels;
    tall.pixels.insert(tall.pixels.end(), at,
                       at + static_cast<std::ptrdiff_t>(page.width_px) * page.channels);
  }
  return tall;
}

/// Y Cb Cr as BT.601 has it, of full range.
PageImage ycc_of(PageImage page) {
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    const double r = page.pixels[i];
    const double g = page.pixels[i + 1];
    const double b = page.pixels[i + 2];
    const double y = 0.299 * r + 0.587 * g + 0.114 * b;
    page.pixels[i] = static_cast<std::uint8_t>(y + 0.5);
    page.pixels[i + 1] = static_cast<std::uint8_t>(std::clamp(128 + (b - y) / 1.772 + 0.5, 0.0, 255.0));
    page.pixels[i + 2] = static_cast<std::uint8_t>(std::clamp(128 + (r - y) / 1.402 + 0.5, 0.0, 255.0));
  }
  return page;
}

void add_bilevel(std::vector<SoundFile>& files) {
  const PageImage page = bilevel_chart();
  const auto add = [&](std::string name, Recipe recipe) {
    recipe.bits = 1;
    files.push_back({std::move(name), encode(page, recipe), page});
  };
  add("TiffOneBitBlackIsZero", {});
  add("TiffOneBitWhiteIsZero", {.photometric = PHOTOMETRIC_MINISWHITE});
  add("TiffOneBitInTiles", {.tiles = true});
  add("TiffOneBitLowestFirst", {.low_bit_first = true});
  for (const auto& [name, compression] :
       {std::pair{"TiffOneBitPackBits", COMPRESSION_PACKBITS}, std::pair{"TiffOneBitLzw", COMPRESSION_LZW},
        std::pair{"TiffFaxModifiedHuffman", COMPRESSION_CCITTRLE},
        std::pair{"TiffFaxGroup3", COMPRESSION_CCITTFAX3},
        std::pair{"TiffFaxGroup4", COMPRESSION_CCITTFAX4}}) {
    add(name,
        {.photometric = PHOTOMETRIC_MINISWHITE, .compression = static_cast<std::uint16_t>(compression)});
  }
  add("TiffFaxGroup3TwoDimensional", {.photometric = PHOTOMETRIC_MINISWHITE,
                                      .compression = COMPRESSION_CCITTFAX3,
                                      .fax_options = GROUP3OPT_2DENCODING});
  add("TiffFaxGroup3FillBits", {.photometric = PHOTOMETRIC_MINISWHITE,
                                .compression = COMPRESSION_CCITTFAX3,
                                .fax_options = GROUP3OPT_FILLBITS});
  add("TiffFaxBlackIsZero", {.compression = COMPRESSION_CCITTFAX4});
  add("TiffFaxGroup4LowestFirst",
      {.photometric = PHOTOMETRIC_MINISWHITE, .compression = COMPRESSION_CCITTFAX4, .low_bit_first = true});
  files.push_back({"TiffFaxOfHalfTheLines",
                   encode(page, {.photometric = PHOTOMETRIC_MINISWHITE,
                                 .bits = 1,
                                 .compression = COMPRESSION_CCITTFAX3,
                                 .dpi_x = 196,
                                 .dpi_y = 98}),
                   every_line_twice(page)});
}

void add_grey(std::vector<SoundFile>& files) {
  const PageImage page = grey_chart();
  for (const int bits : {2, 4, 8, 12, 16, 32}) {
    files.push_back({"TiffGreyOf" + std::to_string(bits) + "Bits", encode(page, {.bits = bits}), page});
  }
  const auto add = [&](std::string name, const Recipe& recipe, double loss = 0) {
    files.push_back({std::move(name), encode(page, recipe), page, loss});
  };
  add("TiffGreyWhiteIsZero", {.photometric = PHOTOMETRIC_MINISWHITE});
  add("TiffGreyBigEndian16", {.bits = 16, .mode = "wb"});
  add("TiffGreyLzw", {.compression = COMPRESSION_LZW});
  add("TiffGreyDeflate", {.compression = COMPRESSION_ADOBE_DEFLATE});
  add("TiffGreyInTiles", {.tiles = true});
  add("TiffGreyBigTiff", {.mode = "w8"});
  add("TiffGreyWithOpacity", {.opacity = EXTRASAMPLE_UNASSALPHA});
  add("TiffGreyPaletteOf4Bits", {.photometric = PHOTOMETRIC_PALETTE, .bits = 4});
  add("TiffGreyJpeg", {.compression = COMPRESSION_JPEG}, 3);
  add("TiffAfterItsThumbnail", {.thumbnail = true});
}

void add_colour(std::vector<SoundFile>& files) {
  const PageImage page = colour_chart();
  const auto add = [&](std::string name, const Recipe& recipe, double loss = 0) {
    files.push_back({std::move(name), encode(page, recipe), page, loss});
  };
  constexpr std::uint16_t kRgb = PHOTOMETRIC_RGB;
  add("TiffRgb", {.photometric = kRgb});
  add("TiffRgbOf16Bits", {.photometric = kRgb, .bits = 16});
  add("TiffRgbBigEndian", {.photometric = kRgb, .bits = 16, .mode = "wb"});
  add("TiffRgbInPlanes", {.photometric = kRgb, .separate = true});
  add("TiffRgbInTiles", {.photometric = kRgb, .compression = COMPRESSION_LZW, .tiles = true});
  add("TiffRgbTilesInPlanes",
      {.photometric = kRgb, .compression = COMPRESSION_ADOBE_DEFLATE, .separate = true, .tiles = true});
  add("TiffRgbWithOpacity", {.photometric = kRgb, .opacity = EXTRASAMPLE_UNASSALPHA});
  add("TiffRgbPremultiplied", {.photometric = kRgb, .opacity = EXTRASAMPLE_ASSOCALPHA});
  add("TiffPaletteOf8Bits", {.photometric = PHOTOMETRIC_PALETTE});
  add("TiffPaletteOf4Bits", {.photometric = PHOTOMETRIC_PALETTE, .bits = 4});
  add("TiffCmyk", {.photometric = PHOTOMETRIC_SEPARATED});
  add("TiffCmykOf16Bits", {.photometric = PHOTOMETRIC_SEPARATED, .bits = 16});
  add("TiffCmykInPlanes", {.photometric = PHOTOMETRIC_SEPARATED, .separate = true});
  add("TiffJpegYcc", {.photometric = PHOTOMETRIC_YCBCR, .compression = COMPRESSION_JPEG}, 8);
  add("TiffJpegYccInTiles",
      {.photometric = PHOTOMETRIC_YCBCR, .compression = COMPRESSION_JPEG, .tiles = true}, 8);
  add("TiffJpegRgb", {.photometric = kRgb, .compression = COMPRESSION_JPEG}, 3);
  files.push_back({"TiffYccWithoutJpeg", encode(ycc_of(page), {.photometric = PHOTOMETRIC_YCBCR}), page, 2});
  for (int orientation = 1; orientation <= 8; ++orientation) {
    add("TiffOfOrientation" + std::to_string(orientation), {.photometric = kRgb, .orientation = orientation});
  }
}

}  // namespace

std::vector<SoundFile> sound_tiffs() {
  std::vector<SoundFile> files;
  add_bilevel(files);
  add_grey(files);
  add_colour(files);
  return files;
}

}  // namespace motcua::specimens
