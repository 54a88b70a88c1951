// Goal: numbers, words and drawings of the report say what they were given, and nothing a
// page holds can break the report.
// Method: values in, text out.

#include <gtest/gtest.h>

#include "bench/report/crops.h"
#include "bench/report/html.h"
#include "bench/report/svg.h"

namespace motcua::bench::report {
namespace {

TEST(Html, WordsOfAPageAreNoMarkup) {
  EXPECT_EQ(escaped("<b>\"A & B\"</b>"), "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;");
  EXPECT_EQ(escaped("Hộ chiếu"), "Hộ chiếu");
}

TEST(Html, BrokenUtf8AndControlCharactersAreReplaced) {
  EXPECT_EQ(escaped("a\xFFz"), "a\xEF\xBF\xBDz");
  EXPECT_EQ(escaped(std::string("a\0z", 3)), "a\xEF\xBF\xBDz");
  EXPECT_EQ(escaped("a\xC3"), "a\xEF\xBF\xBD");
}

TEST(Html, SharesKeepTheDigitsThatMatter) {
  EXPECT_EQ(per_cent(0), "0 %");
  EXPECT_EQ(per_cent(1), "100 %");
  EXPECT_EQ(per_cent(0.0042), "0.42 %");
  EXPECT_EQ(per_cent(0.973), "97.3 %");
  EXPECT_EQ(per_cent(0.9987), "99.87 %");
}

TEST(Html, NumbersHaveThreeDigitsAndNoExponent) {
  EXPECT_EQ(number(0.012345), "0.0123");
  EXPECT_EQ(number(4.5678), "4.57");
  EXPECT_EQ(number(4.0), "4");
  EXPECT_EQ(number(1240.4), "1240");
  EXPECT_EQ(number(-0.5), "-0.5");
}

TEST(Drawing, TicksAreRoundAndCoverTheAxis) {
  EXPECT_EQ(ticks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
  EXPECT_EQ(log_ticks(1, 100), (std::vector<double>{1, 2, 5, 10, 20, 50, 100}));
}

TEST(Drawing, AnAxisIsLinearOrLogarithmicAndKeepsInside) {
  const Axis plain{0, 10, 100, 200};
  EXPECT_DOUBLE_EQ(plain.at(5), 150);
  EXPECT_DOUBLE_EQ(plain.at(99), 200);
  const Axis logarithmic{1, 100, 0, 200, true};
  EXPECT_DOUBLE_EQ(logarithmic.at(10), 100);
}

TEST(Crops, Base64IsThatOfTheRfc) {
  const auto of = [](const std::string& text) {
    return base64({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
  };
  EXPECT_EQ(of(""), "");
  EXPECT_EQ(of("f"), "Zg==");
  EXPECT_EQ(of("fo"), "Zm8=");
  EXPECT_EQ(of("foo"), "Zm9v");
  EXPECT_EQ(of("foobar"), "Zm9vYmFy");
}

PageImage page_of(int width, int height, const Pixels& pixels) {
  return {.width_px = width, .height_px = height, .channels = 1, .dpi = 100, .pixels = pixels};
}

TEST(Crops, ACutStaysOnThePage) {
  const PageImage page = page_of(3, 2, {1, 2, 3, 4, 5, 6});
  EXPECT_EQ(cut(page, {1, 0, 1, 1}, 0).pixels, (Pixels{2}));
  EXPECT_EQ(cut(page, {1, 1, 1, 1}, 1).pixels, page.pixels);
  EXPECT_EQ(cut(page, {90, 90, 5, 5}, 0).pixels, (Pixels{6}));
  EXPECT_EQ(cut(page, {}, 5).pixels, page.pixels);
}

TEST(Crops, ShrinkingTakesTheMean) {
  const PageImage small = shrunk(page_of(4, 2, {0, 100, 10, 30, 200, 100, 50, 10}), 2);
  EXPECT_EQ(small.width_px, 2);
  EXPECT_EQ(small.height_px, 1);
  EXPECT_EQ(small.pixels, (Pixels{100, 25}));
}

}  // namespace
}  // namespace motcua::bench::report
