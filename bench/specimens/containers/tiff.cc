#include <tiffio.h>

#include <algorithm>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/containers/memory_tiff.h"

namespace motcua::specimens {
namespace {

bool is_bilevel(const PageImage& image) {
  return image.channels == 1 && std::all_of(image.pixels.begin(), image.pixels.end(),
                                            [](std::uint8_t value) { return value == 0 || value == 255; });
}

bool write_page(TIFF* tiff, const PageImage& image, std::size_t index, std::size_t count) {
  const bool bilevel = is_bilevel(image);
  TIFFSetField(tiff, TIFFTAG_SUBFILETYPE, FILETYPE_PAGE);
  TIFFSetField(tiff, TIFFTAG_PAGENUMBER, static_cast<int>(index), static_cast<int>(count));
  TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, image.width_px);
  TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, image.height_px);
  TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bilevel ? 1 : 8);
  TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, bilevel ? 1 : image.channels);
  TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
  TIFFSetField(tiff, TIFFTAG_COMPRESSION, bilevel ? COMPRESSION_CCITTFAX4 : COMPRESSION_LZW);
  TIFFSetField(
      tiff, TIFFTAG_PHOTOMETRIC,
      bilevel ? PHOTOMETRIC_MINISWHITE : (image.channels == 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK));
  TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
  TIFFSetField(tiff, TIFFTAG_XRESOLUTION, static_cast<float>(image.dpi));
  TIFFSetField(tiff, TIFFTAG_YRESOLUTION, static_cast<float>(image.dpi));
  TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, image.height_px);
  Bytes row(bilevel ? (static_cast<std::size_t>(image.width_px) + 7) / 8 : image.row_bytes());
  for (int y = 0; y < image.height_px; ++y) {
    const std::uint8_t* from = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes();
    if (bilevel) {
      std::fill(row.begin(), row.end(), std::uint8_t{0});
      for (std::size_t x = 0; x < static_cast<std::size_t>(image.width_px); ++x) {
        if (from[x] < 128) row[x / 8] = static_cast<std::uint8_t>(row[x / 8] | (0x80u >> (x % 8)));
      }
    } else {
      std::copy_n(from, row.size(), row.begin());
    }
    if (TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0) < 0) return false;
  }
  return TIFFWriteDirectory(tiff) != 0;
}

}  // namespace

Expected<Bytes> encode_tiff(const std::vector<PageImage>& pages) {
  MemoryFile file;
  TIFF* tiff = open_to_write(file, "w");
  if (tiff == nullptr) return fail(ErrorCode::kIo, "libtiff could not begin a file");
  bool written = true;
  for (std::size_t i = 0; i < pages.size() && written; ++i) {
    written = write_page(tiff, pages[i], i, pages.size());
  }
  TIFFClose(tiff);
  if (!written) return fail(ErrorCode::kIo, "libtiff could not write a page");
  return std::move(file.bytes);
}

}  // namespace motcua::specimens
