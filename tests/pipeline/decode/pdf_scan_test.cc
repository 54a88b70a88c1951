// Goal: a scan inside a PDF comes out as the pixels that the scanner put in, turned as
// the page shows it; any other page is drawn.
// Method: one page of letters, stored in each coding that scanners use, under each
// /Rotate; every pixel is compared.

#include <gtest/gtest.h>

#include <tiffio.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <string>

#include "bench/specimens/containers/containers.h"
#include "models/limits.h"
#include "pipeline/decode/page_file.h"
#include "tests/support/cells.h"
#include "tests/support/specimen_pages.h"

namespace motcua::decode {
namespace {

using specimens::Bytes;

constexpr int kDpi = 75;

std::string stream(const std::string& entries, const std::string& body) {
  return "<< " + entries + " /Length " + std::to_string(body.size()) + " >>\nstream\n" + body + "\nendstream";
}

std::string text_of(const Bytes& bytes) {
  return {bytes.begin(), bytes.end()};
}

struct Stored {
  std::string entries;
  std::string body;
};

Bytes pdf_with(const PageImage& page, const Stored& stored, int rotate_deg, const std::string& more = "") {
  const std::string width = std::to_string(page.width_px);
  const std::string height = std::to_string(page.height_px);
  return specimens::pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height + "] /Rotate " +
           std::to_string(rotate_deg) +
           " /Contents 4 0 R /Resources << /Font << /F0 6 0 R >> /XObject << /Im0 5 0 R >> >> >>",
       stream("", "q " + width + " 0 0 " + height + " 0 0 cm /Im0 Do Q" + more),
       stream("/Type /XObject /Subtype /Image /Width " + width + " /Height " + height + " " + stored.entries,
              stored.body),
       "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"});
}

Stored flate(const PageImage& page) {
  Pl_Buffer out("out");
  Pl_Flate deflate("deflate", &out, Pl_Flate::a_deflate);
  deflate.write(page.pixels.data(), page.pixels.size());
  deflate.finish();
  const std::shared_ptr<Buffer> buffer = out.getBufferSharedPointer();
  return {"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
          std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize())};
}

/// One Group 4 strip, as libtiff writes it.
Stored fax(const PageImage& page) {
  const std::string path = testing::TempDir() + "motcua_pdf_scan_test.tif";
  TIFF* tiff = TIFFOpen(path.c_str(), "w");
  TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width_px);
  TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height_px);
  TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
  TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
  TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, page.height_px);
  TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
  TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
  for (int y = 0; y < page.height_px; ++y) {
    Bytes row((static_cast<std::size_t>(page.width_px) + 7) / 8, 0);
    for (int x = 0; x < page.width_px; ++x) {
      const bool black =
          page.pixels[static_cast<std::size_t>(y) * page.row_bytes() + static_cast<std::size_t>(x)] == 0;
      if (black) row[static_cast<std::size_t>(x) / 8] |= static_cast<std::uint8_t>(0x80 >> (x % 8));
    }
    TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0);
  }
  TIFFClose(tiff);
  tiff = TIFFOpen(path.c_str(), "r");
  std::string body(static_cast<std::size_t>(TIFFRawStripSize(tiff, 0)), '\0');
  TIFFReadRawStrip(tiff, 0, body.data(), static_cast<tmsize_t>(body.size()));
  TIFFClose(tiff);
  std::remove(path.c_str());
  return {
      "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns " +
          std::to_string(page.width_px) + " /Rows " + std::to_string(page.height_px) + " >>",
      body};
}

Stored dct(const Bytes& jpeg) {
  return {"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", text_of(jpeg)};
}

class AScanInAPdf : public testing::TestWithParam<int> {
 protected:
  static void expect_pixels(const Bytes& pdf, const PageImage& stored) {
    const PageImage want = specimens::turned(stored, GetParam());
    const auto file = PageFile::open(pdf);
    ASSERT_TRUE(file.has_value()) << file.error().message;
    const auto got = file->page(1);
    ASSERT_TRUE(got.has_value()) << got.error().message;
    EXPECT_EQ(got->width_px, want.width_px);
    EXPECT_EQ(got->height_px, want.height_px);
    EXPECT_EQ(got->channels, want.channels);
    EXPECT_TRUE(got->pixels == want.pixels);
  }
  const PageImage page_ = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
};

TEST_P(AScanInAPdf, StoredWithFlateIsAsItWas) {
  expect_pixels(pdf_with(page_, flate(page_), GetParam()), page_);
}

TEST_P(AScanInAPdf, StoredAsJpegIsThatJpeg) {
  const Bytes jpeg = specimens::encode_jpeg(page_, 75);
  const auto alone = PageFile::open(jpeg);
  ASSERT_TRUE(alone.has_value());
  const auto pixels = alone->page(1);
  ASSERT_TRUE(pixels.has_value());

  expect_pixels(pdf_with(page_, dct(jpeg), GetParam()), *pixels);
}

TEST_P(AScanInAPdf, StoredAsGroup4FaxIsAsItWas) {
  const PageImage bilevel = specimens::bilevel_of(page_, 128);

  expect_pixels(pdf_with(bilevel, fax(bilevel), GetParam()), bilevel);
}

INSTANTIATE_TEST_SUITE_P(UnderRotate, AScanInAPdf, testing::Values(0, 90, 180, 270));

/// As the program does it: in a cell, with another for the renderer.
Expected<PageImage> drawn_page(const Bytes& pdf) {
  auto page = support::cells().page(pdf, 1, std::chrono::seconds(60));
  if (!page) return Unexpected(page.error());
  return std::move(page->image);
}

TEST(APdfPage, WithInvisibleTextOverItsScanIsStillThatScan) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  const Bytes pdf = pdf_with(page, flate(page), 0, " BT 3 Tr /F0 9 Tf 20 20 Td (an) Tj ET");

  EXPECT_TRUE(PageFile::open(pdf)->page(1)->pixels == page.pixels);
}

TEST(APdfPage, WithVisibleTextOverItsScanIsDrawn) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  const Bytes pdf = pdf_with(page, flate(page), 0, " BT /F0 60 Tf 20 300 Td (DA HUY) Tj ET");

  const auto drawn = drawn_page(pdf);

  ASSERT_TRUE(drawn.has_value()) << drawn.error().message;
  EXPECT_FALSE(drawn->pixels == page.pixels);
}

TEST(APdfPage, WhosePictureHasASoftMaskIsDrawn) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  Stored masked = flate(page);
  masked.entries += " /SMask 6 0 R";  // Whatever it is: a renderer has to find out.

  const auto drawn = drawn_page(pdf_with(page, masked, 0));

  ASSERT_TRUE(drawn.has_value()) << drawn.error().message;
  EXPECT_NE(drawn->width_px, page.width_px);
}

TEST(APdfPage, WithVisiblePaintOverItsScanIsDrawn) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);

  const auto drawn = drawn_page(pdf_with(page, flate(page), 0, " 0 0 100 100 re f"));

  ASSERT_TRUE(drawn.has_value()) << drawn.error().message;
  EXPECT_NE(drawn->width_px, page.width_px);
}

TEST(APdfPage, WhoseFaxSaysAbsurdColumnsIsDrawn) {
  const PageImage page = specimens::bilevel_of(support::specimen_page("giay-moi-hop-phu-huynh", kDpi), 128);
  Stored boastful = fax(page);
  const std::size_t at = boastful.entries.find("/Columns ") + 9;
  boastful.entries.replace(at, boastful.entries.find(' ', at) - at, "2147483647");

  const auto drawn = PageFile::open(pdf_with(page, boastful, 0))->page(1);

  EXPECT_TRUE(!drawn || !(drawn->pixels == page.pixels));
}

TEST(APdfPage, WhosePictureUnfoldsBeyondItsSizeGivesThatSize) {
  PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  PageImage endless = page;
  endless.pixels.resize(64u << 20, 0);

  const auto got = PageFile::open(pdf_with(page, flate(endless), 0))->page(1);

  ASSERT_TRUE(got.has_value()) << got.error().message;
  EXPECT_TRUE(got->pixels == page.pixels);
}

TEST(APdfPage, WhosePictureIsCutShortIsDamaged) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  PageImage half = page;
  half.pixels.resize(half.pixels.size() / 2);

  const auto got = PageFile::open(pdf_with(page, flate(half), 0))->page(1);

  ASSERT_FALSE(got.has_value());
  EXPECT_EQ(got.error().problem, PageProblem::kDamaged);
}

TEST(APdfPage, WithoutAScanIsDrawnAt300Dpi) {
  const Bytes pdf = specimens::pdf_of_objects({"<< /Type /Catalog /Pages 2 0 R >>",
                                               "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 144] /Rotate "
                                               "90 /Contents 4 0 R /Resources << /Font << /F0 "
                                               "5 0 R >> >> >>",
                                               stream("", "BT /F0 40 Tf 20 40 Td (GIAY PHEP) Tj ET"),
                                               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"});

  const auto drawn = drawn_page(pdf);

  ASSERT_TRUE(drawn.has_value()) << drawn.error().message;
  EXPECT_EQ(drawn->width_px, 600);
  EXPECT_EQ(drawn->height_px, 1200);
  EXPECT_EQ(drawn->dpi, 300);
  EXPECT_LT(*std::min_element(drawn->pixels.begin(), drawn->pixels.end()), 50);
}

TEST(APdfPage, LargerThanTheLimitsIsDrawnSmaller) {
  const Bytes pdf = specimens::pdf_of_objects({"<< /Type /Catalog /Pages 2 0 R >>",
                                               "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 20] >>"});

  const auto drawn = drawn_page(pdf);

  ASSERT_TRUE(drawn.has_value()) << drawn.error().message;
  EXPECT_LE(drawn->width_px, limits::kSidePxMax);
  EXPECT_GT(drawn->width_px, limits::kSidePxMax - 100);
}

}  // namespace
}  // namespace motcua::decode
