// Goal: no picture, whatever is on it, takes more than a page's share of memory and time, and
// what is no print gives no lines, or few.
// Method: pages that were never typed, with a fixed seed; a finder that looks at all pairs of
// anything would not come back within the test's time limit.

#include <gtest/gtest.h>

#include "pipeline/read/lines/text_lines.h"
#include "tests/support/odd_pages.h"

namespace motcua::read::lines {
namespace {

using support::kOddPages;
using support::OddPage;

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
