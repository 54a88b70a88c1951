// Goal: what a code for machines says is read, wherever it stands on the page, and nothing
// that a code says can harm whoever reads on.
// Method: codes are written by the same library's writer onto a page of print, small, blurred
// and in black and white; texts are compared.

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "bench/specimens/scan/effects/families.h"
#include "models/limits.h"
#include "pipeline/marks/safe_text.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using Format = ZXing::BarcodeFormat;
using specimens::Sheet;

constexpr int kDpi = 200;

void print(Sheet& sheet) {
  for (double y = 100; y < 250; y += 6.5) {
    sheet.text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; xét đề nghị của",
               specimens::TextStyle{}, {25, y, 165, specimens::Align::kLeft, 0, 1});
  }
}

struct Code {
  const char* name;
  Format format;
  const wchar_t* text;
  const char* read;
  double module_mm;
  int width = 0;  ///< In modules; 0: as the code wants.
  int height = 0;
};

Sheet with_code(const Code& code, double x_mm, double y_mm) {
  Sheet sheet(210, 297, kDpi);
  print(sheet);
  const auto bits =
      ZXing::MultiFormatWriter(code.format).setMargin(0).encode(code.text, code.width, code.height);
  for (int y = 0; y < bits.height(); ++y) {
    for (int x = 0; x < bits.width(); ++x) {
      if (bits.get(x, y)) {
        sheet.fill(x_mm + x * code.module_mm, y_mm + y * code.module_mm, code.module_mm, code.module_mm,
                   specimens::kBlack);
      }
    }
  }
  return sheet;
}

const Code kCard{"QrOfACard", Format::QRCode,
                 L"066095001234|241234567|Nguyen Van An|01021995|Nam|Buon Ma Thuot|01012022",
                 "066095001234|241234567|Nguyen Van An|01021995|Nam|Buon Ma Thuot|01012022", 0.381};

class ACode : public testing::TestWithParam<Code> {};

TEST_P(ACode, IsReadBesidePrint) {
  const Sheet sheet = with_code(GetParam(), 30, 30);

  const MarkFindings found = support::found_in_grey(sheet);

  ASSERT_EQ(found.barcodes.size(), 1u);
  EXPECT_EQ(found.barcodes[0].text, GetParam().read);
  EXPECT_EQ(support::of_kind(found, MarkKind::kQr).size(), GetParam().format == Format::QRCode ? 1u : 0u);
}

TEST_P(ACode, IsReadInBlackAndWhite) {
  const Sheet sheet = with_code(GetParam(), 120, 260);

  const MarkFindings found = support::found_in_black_and_white(sheet);

  ASSERT_EQ(found.barcodes.size(), 1u);
  EXPECT_EQ(found.barcodes[0].text, GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(
    , ACode,
    testing::Values(kCard,
                    Code{"LargeQr", Format::QRCode, L"H66.01-261120-0001", "H66.01-261120-0001", 1.016},
                    Code{"DataMatrix", Format::DataMatrix, L"H66.01.23-261120-000123456789",
                         "H66.01.23-261120-000123456789", 0.508},
                    Code{"Aztec", Format::Aztec, L"H66.01.23-261120-000123456789",
                         "H66.01.23-261120-000123456789", 0.508},
                    Code{"Pdf417", Format::PDF417, L"H66.01.23-261120-000123456789",
                         "H66.01.23-261120-000123456789", 0.381},
                    Code{"Code128", Format::Code128, L"H66.01-261120-0001", "H66.01-261120-0001", 0.254, 0,
                         40},
                    Code{"Code39", Format::Code39, L"H66-0001", "H66-0001", 0.254, 0, 40},
                    Code{"Ean13", Format::EAN13, L"8931234567897", "8931234567897", 0.381, 0, 40}),
    [](const auto& row) { return row.param.name; });

TEST(ABlurredQr, IsReadAtASecondLook) {
  const Sheet sheet = with_code(kCard, 30, 30);
  PageImage grey = specimens::grey_of(sheet.leaf().image);
  grey.dpi = kDpi;
  specimens::blur(grey, 0.09);

  const MarkFindings found = find_marks(grey, {});

  ASSERT_EQ(found.barcodes.size(), 1u);
  EXPECT_EQ(found.barcodes[0].text, kCard.read);
}

TEST(ATornQr, IsAMarkWithoutText) {
  Sheet sheet = with_code(kCard, 30, 30);
  sheet.fill(34, 37, 5, 5, {1, 1, 1});

  const MarkFindings found = support::found_in_grey(sheet);

  EXPECT_TRUE(found.barcodes.empty());
  const auto marks = support::of_kind(found, MarkKind::kQr);
  ASSERT_EQ(marks.size(), 1u);
  EXPECT_LT(marks[0].confidence, 0.9);
}

TEST(ATornQr, LeavesThePageAsItWas) {
  Sheet sheet = with_code(kCard, 30, 30);
  sheet.fill(34, 37, 5, 5, {1, 1, 1});
  PageImage grey = specimens::grey_of(sheet.leaf().image);
  grey.dpi = kDpi;
  const Pixels before = grey.pixels;

  ASSERT_FALSE(find_marks(grey, {}).marks.empty());

  EXPECT_EQ(grey.pixels, before);
}

TEST(PrintAlone, HasNoCode) {
  Sheet sheet(210, 297, kDpi);
  print(sheet);

  EXPECT_TRUE(support::found_in_grey(sheet).barcodes.empty());
  EXPECT_TRUE(support::of_kind(support::found_in_grey(sheet), MarkKind::kQr).empty());
}

struct Payload {
  const char* name;
  std::string_view says;
  std::string_view text;
};

class SafeText : public testing::TestWithParam<Payload> {};

TEST_P(SafeText, OfAPayload) {
  EXPECT_EQ(as_safe_text(GetParam().says), GetParam().text);
}

using namespace std::string_view_literals;

INSTANTIATE_TEST_SUITE_P(
    , SafeText,
    testing::Values(Payload{"KeepsVietnamese", "Nguyễn Văn Ấn|Đắk Lắk\n", "Nguyễn Văn Ấn|Đắk Lắk\n"},
                    Payload{"ReplacesNul", "a\0b"sv, "a\uFFFDb"},
                    Payload{"ReplacesEscapes", "\x1B[2J", "\uFFFD[2J"},
                    Payload{"ReplacesBrokenUtf8", "x\xC3", "x\uFFFD"},
                    Payload{"ReplacesOverlongForms", "\xC0\xAF", "\uFFFD\uFFFD"},
                    Payload{"ReplacesHalfSurrogates", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
                    Payload{"ReplacesWhatIsBeyondUnicode", "\xF5\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"}),
    [](const auto& row) { return row.param.name; });

TEST(SafeTextOfAHugePayload, IsCut) {
  const std::string text = as_safe_text(std::string(1u << 20, '\xFF'));

  EXPECT_LE(text.size(), limits::kBarcodeTextBytesMax);
  EXPECT_GT(text.size(), limits::kBarcodeTextBytesMax - 4);
}

}  // namespace
}  // namespace motcua::marks
