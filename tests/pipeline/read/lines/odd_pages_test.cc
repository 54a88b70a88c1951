// Goal: no picture, whatever is on it, takes more than a page's share of memory and time, and
// what is no print gives no lines, or few.
// Method: pages that were never typed, with a fixed seed; a finder that looks at all pairs of
// anything would not come back within the test's time limit.

#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <random>
#include <string>

#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {
namespace {

constexpr int kWidth = 2480;
constexpr int kHeight = 3508;

PageImage page_of(int width, int height, const std::function<int(int x, int y)>& level_at) {
  PageImage page{.width_px = width, .height_px = height, .channels = 1, .dpi = 300, .pixels = {}};
  page.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) page.pixels.push_back(static_cast<std::uint8_t>(level_at(x, y)));
  }
  return page;
}

PageImage noise(int dark_of_1000, int grain_px) {
  std::mt19937 chance(5);
  std::vector<char> dark(static_cast<std::size_t>((kWidth / grain_px + 1) * (kHeight / grain_px + 1)));
  for (char& one : dark) one = static_cast<int>(chance() % 1000) < dark_of_1000 ? 1 : 0;
  return page_of(kWidth, kHeight, [&](int x, int y) {
    return dark[static_cast<std::size_t>(y / grain_px * (kWidth / grain_px + 1) + x / grain_px)] != 0 ? 0
                                                                                                      : 255;
  });
}

struct OddPage {
  const char* name;
  std::function<PageImage()> make;
  std::size_t lines_max;
};

void PrintTo(const OddPage& page, std::ostream* out) {
  *out << page.name;
}

const OddPage kOddPages[] = {
    {"AllWhite", [] { return page_of(kWidth, kHeight, [](int, int) { return 255; }); }, 0},
    {"AllBlack", [] { return page_of(kWidth, kHeight, [](int, int) { return 0; }); }, 0},
    {"OnePixel", [] { return page_of(1, 1, [](int, int) { return 0; }); }, 0},
    {"OneRow", [] { return page_of(kWidth, 1, [](int x, int) { return x % 7 == 0 ? 0 : 255; }); }, 0},
    {"OneColumn", [] { return page_of(1, kHeight, [](int, int y) { return y % 7 == 0 ? 0 : 255; }); }, 0},
    {"FineNoise", [] { return noise(500, 2); }, 2'000},
    {"CoarseNoise", [] { return noise(300, 8); }, 2'000},
    {"TenThousandSpecks", [] { return noise(75, 8); }, 2'000},
    {"LettersOfNoise", [] { return noise(120, 24); }, 2'000},
    {"OneHugeLine",
     [] {
       return page_of(kWidth, kHeight,
                      [](int x, int y) { return y > 1000 && y < 2500 && x / 40 % 2 == 0 ? 0 : 255; });
     },
     50},
    {"StripesDown",
     [] { return page_of(kWidth, kHeight, [](int x, int) { return x / 3 % 2 == 0 ? 0 : 255; }); }, 0},
    {"StripesAcross",
     [] { return page_of(kWidth, kHeight, [](int, int y) { return y / 3 % 2 == 0 ? 0 : 255; }); }, 0},
    {"SquaredPaper",
     [] { return page_of(kWidth, kHeight, [](int x, int y) { return x % 24 < 3 || y % 24 < 3 ? 0 : 255; }); },
     10},
    {"DottedPaper",
     [] { return page_of(kWidth, kHeight, [](int x, int y) { return x % 16 < 5 && y % 16 < 5 ? 0 : 255; }); },
     300},
    {"SquaresAsLargeAsLetters",
     [] {
       return page_of(kWidth, kHeight, [](int x, int y) { return x % 40 < 24 && y % 60 < 24 ? 0 : 255; });
     },
     100},
};

class OddPages : public testing::TestWithParam<OddPage> {};

TEST_P(OddPages, GiveFewLinesWithinTheirBounds) {
  const PageImage page = GetParam().make();

  const PageLines found = find_lines(page);

  EXPECT_LE(found.lines().size(), GetParam().lines_max);
  for (std::size_t i = 0; i < found.lines().size(); ++i) {
    const Box& box = found.lines()[i].box;
    EXPECT_GE(box.x, 0);
    EXPECT_GE(box.y, 0);
    EXPECT_LE(box.right(), page.width_px);
    EXPECT_LE(box.bottom(), page.height_px);
    const LineCrop crop = found.cut(page, i);
    EXPECT_EQ(crop.grey.pixels.size(), crop.grey.row_bytes() * static_cast<std::size_t>(crop.grey.height_px));
  }
}

INSTANTIATE_TEST_SUITE_P(, OddPages, testing::ValuesIn(kOddPages),
                         [](const auto& row) { return row.param.name; });

TEST(FindLines, GivesNoneForColourOrNothing) {
  EXPECT_TRUE(find_lines({}).lines().empty());
  EXPECT_TRUE(find_lines({.width_px = 1, .height_px = 1, .channels = 3, .dpi = 300, .pixels = {0, 0, 0}})
                  .lines()
                  .empty());
}

}  // namespace
}  // namespace motcua::read::lines
