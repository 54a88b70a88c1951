// Goal: a small picture file cannot cost much time or memory, and its resolution is the
// one that it was scanned with.
// Method: files made for the purpose: JPEG of very many scans, and of either source of
// resolution; headers that boast, in each format.

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include "bench/specimens/sound/charts.h"
#include "models/limits.h"
#include "pipeline/decode/page_file.h"

namespace motcua::decode {
namespace {

using specimens::Bytes;

PageImage white_page(int width_px, int height_px) {
  return {.width_px = width_px,
          .height_px = height_px,
          .channels = 1,
          .dpi = 0,
          .pixels = Pixels(static_cast<std::size_t>(width_px * height_px), 255)};
}

/// `levels` scans for each of 63 coefficients, and one before them.
Bytes jpeg_of_many_scans(const PageImage& page, int levels) {
  std::vector<jpeg_scan_info> scans{
      {.comps_in_scan = 1, .component_index = {0}, .Ss = 0, .Se = 0, .Ah = 0, .Al = 0}};
  for (int k = 1; k <= 63; ++k) {
    for (int level = levels - 1; level >= 0; --level) {
      scans.push_back({.comps_in_scan = 1,
                       .component_index = {0},
                       .Ss = k,
                       .Se = k,
                       .Ah = level == levels - 1 ? 0 : level + 1,
                       .Al = level});
    }
  }
  jpeg_compress_struct jpeg{};
  jpeg_error_mgr errors{};
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &buffer, &size);
  jpeg.image_width = static_cast<JDIMENSION>(page.width_px);
  jpeg.image_height = static_cast<JDIMENSION>(page.height_px);
  jpeg.input_components = 1;
  jpeg.in_color_space = JCS_GRAYSCALE;
  jpeg_set_defaults(&jpeg);
  jpeg.scan_info = scans.data();
  jpeg.num_scans = static_cast<int>(scans.size());
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    auto* row = const_cast<JSAMPROW>(page.pixels.data() + jpeg.next_scanline * page.row_bytes());
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  Bytes bytes(buffer, buffer + size);
  jpeg_destroy_compress(&jpeg);
  std::free(buffer);
  return bytes;
}

Expected<PageImage> first_page(const Bytes& bytes) {
  const auto file = PageFile::open(bytes);
  if (!file) return Unexpected(file.error());
  return file->page(1);
}

TEST(AProgressiveJpeg, MayHaveTheScansThatProgramsWrite) {
  EXPECT_TRUE(first_page(jpeg_of_many_scans(white_page(64, 64), 1)).has_value());
}

TEST(AProgressiveJpeg, OfVeryManyScansIsGivenUp) {
  const auto refused = first_page(jpeg_of_many_scans(white_page(64, 64), 3));

  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTimedOut);
}

TEST(AProgressiveJpeg, OfManyScansOverALargePageIsGivenUp) {
  const auto refused = first_page(jpeg_of_many_scans(white_page(8000, 8000), 1));

  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTimedOut);
}

/// A JPEG of A4 at 150 dpi; `jfif_dpi` in its first marker, EXIF after it.
Bytes jpeg_with_resolutions(int jfif_dpi, const Bytes& exif) {
  PageImage page = white_page(1240, 1754);
  page.dpi = jfif_dpi;
  Bytes jpeg = specimens::encode_jpeg(page, 75);
  if (exif.empty()) return jpeg;
  Bytes marker{0xFF, 0xE1};
  specimens::put_big(marker, static_cast<std::uint32_t>(2 + 6 + exif.size()), 2);
  marker.insert(marker.end(), {'E', 'x', 'i', 'f', 0, 0});
  marker.insert(marker.end(), exif.begin(), exif.end());
  jpeg.insert(jpeg.begin() + 20, marker.begin(), marker.end());  // After SOI and JFIF's 18 bytes.
  return jpeg;
}

TEST(AJpegsResolution, IsJfifs) {
  EXPECT_EQ(first_page(jpeg_with_resolutions(150, {}))->dpi, 150);
}

TEST(AJpegsResolution, IsExifsWhereJfifSaysWhatProgramsAlwaysSay) {
  EXPECT_EQ(first_page(jpeg_with_resolutions(72, specimens::exif_block(1, 200)))->dpi, 200);
}

TEST(AJpegsResolution, IsNoneWhereItIsAbsurd) {
  EXPECT_EQ(first_page(jpeg_with_resolutions(72, {}))->dpi, 0);
}

TEST(AJpeg2000, OfAWholePageIsRead) {
  PageImage page{.width_px = 1654, .height_px = 2339, .channels = 3, .dpi = 0, .pixels = {}};
  page.pixels.resize(page.row_bytes() * static_cast<std::size_t>(page.height_px), 255);

  const auto got = first_page(specimens::encode_jpeg2000(page));

  ASSERT_TRUE(got.has_value()) << got.error().message;
  EXPECT_EQ(got->width_px, page.width_px);
}

TEST(AJpeg2000, OfMillionsOfPrecinctsIsRefused) {
  // SIZ: 8,000 x 8,000 grey; COD: one layer, no levels, precincts of a single pixel.
  Bytes file{0xFF, 0x4F, 0xFF, 0x51};
  specimens::put_big(file, 41, 2);
  specimens::put_big(file, 0, 2);
  for (const std::uint32_t value : {8000u, 8000u, 0u, 0u, 8000u, 8000u, 0u, 0u})
    specimens::put_big(file, value, 4);
  specimens::put_big(file, 1, 2);
  file.insert(file.end(), {7, 1, 1});
  file.insert(file.end(), {0xFF, 0x52, 0, 13, 1, 0, 0, 1, 0, 0, 4, 4, 0, 1, 0});
  file.insert(file.end(), {0xFF, 0x5C, 0, 4, 0x40, 0x40});
  file.insert(file.end(), {0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0xFF, 0x93, 0, 0, 0xFF, 0xD9});

  const auto refused = first_page(file);

  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTooManyPixels) << refused.error().message;
}

/// The size's place in each format's header, and how it is written there.
struct Boast {
  const char* format;
  Bytes bytes;
  std::size_t width_at;
  bool big_endian;
};

TEST(APicture, ThatSaysItIsLargerThanTheLimitIsRefusedBeforeItTakesMemory) {
  constexpr std::uint32_t kAbsurd = 60'000;
  const std::vector<Boast> boasts{
      {"PNG", specimens::sound_pngs().front().bytes, 16, true},
      {"BMP", specimens::sound_bmps().front().bytes, 18, false},
  };
  for (Boast boast : boasts) {
    SCOPED_TRACE(boast.format);
    Bytes number;
    (boast.big_endian ? specimens::put_big : specimens::put_little)(number, kAbsurd, 4);
    std::copy(number.begin(), number.end(),
              boast.bytes.begin() + static_cast<std::ptrdiff_t>(boast.width_at));

    const auto refused = first_page(boast.bytes);

    ASSERT_FALSE(refused.has_value());
    // libpng checks its header's sum first.
    EXPECT_TRUE(refused.error().problem == PageProblem::kTooManyPixels ||
                refused.error().problem == PageProblem::kDamaged);
  }
}

}  // namespace
}  // namespace motcua::decode
