#include "pipeline/decode/tiff_picture.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/colour.h"
#include "pipeline/decode/orientation.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/resolution.h"
#include "pipeline/decode/tiff_samples.h"

namespace motcua::decode {
namespace {

constexpr int kSamplesMax = 8;

Unexpected damaged() {
  return bad_page(PageProblem::kDamaged, "the TIFF image is damaged or cut short");
}

template <typename T>
T tag_or(TIFF* tiff, std::uint32_t tag, T otherwise) {
  T value{};
  return TIFFGetField(tiff, tag, &value) == 1 ? value : otherwise;
}

template <typename T>
T defaulted_tag(TIFF* tiff, std::uint32_t tag) {
  T value{};
  TIFFGetFieldDefaulted(tiff, tag, &value);
  return value;
}

bool is_fax(std::uint16_t compression) {
  return compression == COMPRESSION_CCITTRLE || compression == COMPRESSION_CCITTFAX3 ||
         compression == COMPRESSION_CCITTFAX4 || compression == COMPRESSION_CCITTRLEW;
}

void read_palette(TIFF* tiff, TiffLayout& layout) {
  std::uint16_t* red = nullptr;
  std::uint16_t* green = nullptr;
  std::uint16_t* blue = nullptr;
  if (layout.bits > 8 || TIFFGetField(tiff, TIFFTAG_COLORMAP, &red, &green, &blue) != 1) return;
  const std::size_t count = std::size_t{1} << layout.bits;
  // Some programs write 0 to 255 where the format wants 0 to 65535.
  const auto large = [count](const std::uint16_t* table) {
    return std::any_of(table, table + count, [](std::uint16_t value) { return value > 255; });
  };
  const int shift = large(red) || large(green) || large(blue) ? 8 : 0;
  layout.grey_palette = true;
  for (std::size_t i = 0; i < count; ++i) {
    layout.palette.push_back({static_cast<std::uint8_t>(red[i] >> shift),
                              static_cast<std::uint8_t>(green[i] >> shift),
                              static_cast<std::uint8_t>(blue[i] >> shift)});
    const auto& colour = layout.palette.back();
    if (colour[0] != colour[1] || colour[1] != colour[2]) layout.grey_palette = false;
  }
}

void find_opacity(TIFF* tiff, TiffLayout& layout) {
  std::uint16_t count = 0;
  std::uint16_t* kinds = nullptr;
  if (TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds) != 1 || count == 0 || kinds == nullptr) return;
  if (layout.colours != TiffColours::kGrey && layout.colours != TiffColours::kRgb) return;
  if (kinds[0] != EXTRASAMPLE_ASSOCALPHA && kinds[0] != EXTRASAMPLE_UNASSALPHA) return;
  if (layout.colour_samples() >= layout.samples) return;
  layout.opacity_sample = layout.colour_samples();
  layout.premultiplied = kinds[0] == EXTRASAMPLE_ASSOCALPHA;
}

/// Nothing: a layout that libtiff's own converter has to read (YCbCr, Lab and such).
std::optional<TiffLayout> layout_of(TIFF* tiff, long width, long height) {
  TiffLayout layout;
  layout.width_px = width;
  layout.height_px = height;
  layout.bits = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_BITSPERSAMPLE);
  layout.samples = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_SAMPLESPERPIXEL);
  const auto compression = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_COMPRESSION);
  layout.separate =
      layout.samples > 1 && defaulted_tag<std::uint16_t>(tiff, TIFFTAG_PLANARCONFIG) == PLANARCONFIG_SEPARATE;
  if (layout.bits < 1 || (layout.bits > 16 && layout.bits != 32) || layout.samples < 1 ||
      layout.samples > kSamplesMax) {
    return std::nullopt;
  }
  const auto format = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_SAMPLEFORMAT);
  if (format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID) return std::nullopt;
  const std::uint16_t usual = layout.samples >= 3   ? PHOTOMETRIC_RGB
                              : is_fax(compression) ? PHOTOMETRIC_MINISWHITE
                                                    : PHOTOMETRIC_MINISBLACK;
  switch (tag_or<std::uint16_t>(tiff, TIFFTAG_PHOTOMETRIC, usual)) {
    case PHOTOMETRIC_MINISWHITE: layout.zero_is_white = true; break;
    case PHOTOMETRIC_MINISBLACK:
    case PHOTOMETRIC_MASK: break;
    case PHOTOMETRIC_RGB: layout.colours = TiffColours::kRgb; break;
    case PHOTOMETRIC_PALETTE:
      layout.colours = TiffColours::kPalette;
      read_palette(tiff, layout);
      if (layout.palette.empty()) return std::nullopt;
      break;
    case PHOTOMETRIC_SEPARATED:
      if (defaulted_tag<std::uint16_t>(tiff, TIFFTAG_INKSET) != INKSET_CMYK) return std::nullopt;
      layout.colours = TiffColours::kCmyk;
      break;
    case PHOTOMETRIC_YCBCR:
      // libtiff's JPEG codec turns it into RGB when asked.
      if (compression != COMPRESSION_JPEG || layout.separate) return std::nullopt;
      TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
      layout.colours = TiffColours::kRgb;
      break;
    default: return std::nullopt;
  }
  if (layout.samples < layout.colour_samples()) return std::nullopt;
  find_opacity(tiff, layout);
  return layout;
}

/// Strips and tiles alike: rectangles that are stored together.
struct Blocks {
  bool tiles = false;
  long width_px = 0;
  long height_px = 0;
  std::size_t row_bytes = 0;
  std::size_t bytes = 0;
};

std::optional<Blocks> blocks_of(TIFF* tiff, const TiffLayout& layout) {
  Blocks blocks;
  blocks.tiles = TIFFIsTiled(tiff) != 0;
  if (blocks.tiles) {
    blocks.width_px = defaulted_tag<std::uint32_t>(tiff, TIFFTAG_TILEWIDTH);
    blocks.height_px = defaulted_tag<std::uint32_t>(tiff, TIFFTAG_TILELENGTH);
    blocks.row_bytes = static_cast<std::size_t>(std::max<tmsize_t>(TIFFTileRowSize(tiff), 0));
    blocks.bytes = static_cast<std::size_t>(std::max<tmsize_t>(TIFFTileSize(tiff), 0));
  } else {
    blocks.width_px = layout.width_px;
    blocks.height_px =
        std::min<long>(defaulted_tag<std::uint32_t>(tiff, TIFFTAG_ROWSPERSTRIP), layout.height_px);
    blocks.row_bytes = static_cast<std::size_t>(std::max<tmsize_t>(TIFFScanlineSize(tiff), 0));
    blocks.bytes = blocks.row_bytes * static_cast<std::size_t>(blocks.height_px);
  }
  if (blocks.width_px <= 0 || blocks.height_px <= 0) return std::nullopt;
  const std::size_t in_row = layout.separate ? 1 : static_cast<std::size_t>(layout.samples);
  const std::size_t needed =
      (static_cast<std::size_t>(blocks.width_px) * in_row * static_cast<std::size_t>(layout.bits) + 7) / 8;
  if (blocks.row_bytes < needed ||
      blocks.bytes / blocks.row_bytes < static_cast<std::size_t>(blocks.height_px)) {
    return std::nullopt;
  }
  // Tiles that stand out far beyond the page would be decoded for nothing.
  const auto count = [](long all, long one) { return static_cast<double>((all + one - 1) / one); };
  const double stored = count(layout.width_px, blocks.width_px) * count(layout.height_px, blocks.height_px) *
                        static_cast<double>(blocks.bytes);
  const double plain = static_cast<double>(layout.width_px) * static_cast<double>(layout.height_px) *
                       static_cast<double>(in_row * static_cast<std::size_t>(layout.bits)) / 8;
  if (blocks.bytes > limits::kCodecBytesMax || stored > 4 * plain + (64u << 20)) return std::nullopt;
  return blocks;
}

/// Fax lines that are wrong leave white or smeared rows: few are borne in Group 3, whose
/// lines stand alone, none in Group 4, except at the very end of a page.
bool pixels_are_sound(const TiffComplaints& complaints, std::uint16_t compression, long rows) {
  if (complaints.codec_faults > 0) return false;
  if (complaints.fax_faults == 0) return true;
  if (compression == COMPRESSION_CCITTFAX4) return complaints.first_fax_line >= rows - rows / 50;
  return complaints.fax_faults <= rows / 50;
}

Expected<PageImage> read_blocks(TiffFile& file, const TiffLayout& layout, const Blocks& blocks) {
  TIFF* tiff = file.tiff();
  PageImage image =
      image_of(static_cast<int>(layout.width_px), static_cast<int>(layout.height_px), layout.channels());
  const auto compression = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_COMPRESSION);
  const int planes = layout.separate ? layout.colour_samples() + (layout.opacity_sample >= 0 ? 1 : 0) : 1;
  const bool straight = layout.as_stored() && !blocks.tiles && blocks.row_bytes == image.row_bytes();
  std::vector<std::vector<std::uint8_t>> stored(straight ? 0 : static_cast<std::size_t>(planes));
  for (auto& plane : stored) plane.resize(blocks.bytes);
  TiffRowMaker maker(layout);
  std::vector<const std::uint8_t*> row(static_cast<std::size_t>(planes));

  for (long top = 0; top < layout.height_px; top += blocks.height_px) {
    const long rows = std::min(blocks.height_px, layout.height_px - top);
    std::uint8_t* out = image.pixels.data() + static_cast<std::size_t>(top) * image.row_bytes();
    for (long left = 0; left < layout.width_px; left += blocks.width_px) {
      const auto bytes = static_cast<tmsize_t>(
          blocks.tiles ? blocks.bytes : blocks.row_bytes * static_cast<std::size_t>(rows));
      for (int plane = 0; plane < planes; ++plane) {
        std::uint8_t* to = straight ? out : stored[static_cast<std::size_t>(plane)].data();
        // A fax that ends early leaves the rest of the rows as they were.
        if (is_fax(compression)) std::memset(to, 0, static_cast<std::size_t>(bytes));
        const auto sample = static_cast<std::uint16_t>(plane);
        const auto x = static_cast<std::uint32_t>(left);
        const auto y = static_cast<std::uint32_t>(top);
        const tmsize_t got =
            blocks.tiles ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, x, y, 0, sample), to, bytes)
                         : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, y, sample), to, bytes);
        if (got < bytes) return damaged();
      }
      if (straight) continue;
      const auto pixels = static_cast<std::size_t>(std::min(blocks.width_px, layout.width_px - left));
      for (long y = 0; y < rows; ++y) {
        for (int plane = 0; plane < planes; ++plane) {
          const auto p = static_cast<std::size_t>(plane);
          row[p] = stored[p].data() + static_cast<std::size_t>(y) * blocks.row_bytes;
        }
        maker.make(row,
                   out + static_cast<std::size_t>(y) * image.row_bytes() +
                       static_cast<std::size_t>(left) * static_cast<std::size_t>(image.channels),
                   pixels);
      }
    }
  }
  if (!pixels_are_sound(file.complaints(), compression, std::min(blocks.height_px, layout.height_px))) {
    return damaged();
  }
  return image;
}

/// YCbCr without JPEG, Lab, LogLuv, old JPEG: libtiff knows them, at 32 bits a pixel.
Expected<PageImage> read_as_rgba(TiffFile& file, long width, long height) {
  TIFF* tiff = file.tiff();
  std::array<char, 1024> reason{};
  TIFFRGBAImage converter{};
  if (TIFFRGBAImageOK(tiff, reason.data()) == 0 ||
      TIFFRGBAImageBegin(&converter, tiff, /*stop=*/1, reason.data()) == 0) {
    return bad_page(PageProblem::kDamaged, "the TIFF image is damaged or of a kind that is not known");
  }
  converter.req_orientation = converter.orientation;  // As stored: the turn is ours.
  std::vector<std::uint32_t> raster(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  const bool read = TIFFRGBAImageGet(&converter, raster.data(), static_cast<std::uint32_t>(width),
                                     static_cast<std::uint32_t>(height)) != 0;
  TIFFRGBAImageEnd(&converter);
  if (!read || file.complaints().codec_faults > 0) return damaged();
  PageImage image = image_of(static_cast<int>(width), static_cast<int>(height), 3);
  std::uint8_t* out = image.pixels.data();
  for (const std::uint32_t pixel : raster) {
    const std::array<std::uint8_t, 4> rgba{
        static_cast<std::uint8_t>(TIFFGetR(pixel)), static_cast<std::uint8_t>(TIFFGetG(pixel)),
        static_cast<std::uint8_t>(TIFFGetB(pixel)), static_cast<std::uint8_t>(TIFFGetA(pixel))};
    onto_white(rgba.data(), out, 1, 3, /*premultiplied=*/true);
    out += 3;
  }
  return image;
}

/// A fax in its standard mode has half as many lines an inch as dots: each is repeated.
PageImage with_square_pixels(PageImage image, double dpi_x, double dpi_y) {
  if (!(dpi_x > 1.4 * dpi_y) || !(dpi_x < 4.5 * dpi_y) || dpi_x < 100) return image;
  const auto height = static_cast<long>(static_cast<double>(image.height_px) * dpi_x / dpi_y + 0.5);
  if (!check_size(image.width_px, height)) return image;
  PageImage square = image_of(image.width_px, static_cast<int>(height), image.channels);
  for (long y = 0; y < height; ++y) {
    const auto from = static_cast<std::size_t>(y * image.height_px / height);
    std::memcpy(square.pixels.data() + static_cast<std::size_t>(y) * square.row_bytes(),
                image.pixels.data() + from * image.row_bytes(), image.row_bytes());
  }
  return square;
}

}  // namespace

Expected<PageImage> decode_tiff_picture(TiffFile& file) {
  TIFF* tiff = file.tiff();
  const long width = tag_or<std::uint32_t>(tiff, TIFFTAG_IMAGEWIDTH, 0);
  const long height = tag_or<std::uint32_t>(tiff, TIFFTAG_IMAGELENGTH, 0);
  if (auto size = check_size(width, height); !size) return Unexpected(size.error());
  if (file.complaints().unsure_layout) return damaged();
  auto image = [&]() -> Expected<PageImage> {
    const std::optional<TiffLayout> layout = layout_of(tiff, width, height);
    if (!layout) return read_as_rgba(file, width, height);
    const std::optional<Blocks> blocks = blocks_of(tiff, *layout);
    if (!blocks) return damaged();
    return read_blocks(file, *layout, *blocks);
  }();
  if (!image) return image;

  const auto unit = defaulted_tag<std::uint16_t>(tiff, TIFFTAG_RESOLUTIONUNIT);
  const double inch = unit == RESUNIT_CENTIMETER ? 2.54 : unit == RESUNIT_INCH ? 1 : 0;
  const double dpi_x = tag_or<float>(tiff, TIFFTAG_XRESOLUTION, 0) * inch;
  const double dpi_y = tag_or<float>(tiff, TIFFTAG_YRESOLUTION, 0) * inch;
  const int stored_height = image->height_px;
  PageImage square = with_square_pixels(std::move(*image), dpi_x, dpi_y);
  square.dpi = believable_dpi(dpi_x, square.height_px == stored_height ? dpi_y : dpi_x, square.width_px,
                              square.height_px);
  return oriented(std::move(square), defaulted_tag<std::uint16_t>(tiff, TIFFTAG_ORIENTATION));
}

}  // namespace motcua::decode
