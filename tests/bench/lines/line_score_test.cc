// Goal: each way of finding a line wrongly lowers its own figure and no other.
// Method: a page of three lines, two of them side by side; one box too many, too few, too wide.

#include "bench/lines/line_score.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace motcua::bench::lines {
namespace {

constexpr Box kLeft{100, 100, 200, 30};
constexpr Box kRight{400, 100, 200, 30};
constexpr Box kBelow{100, 140, 500, 30};

struct Planted {
  const char* name;
  std::vector<Box> found;
  std::map<std::string, double> counts;  ///< Those that are not 0.
};

const Planted kPlanted[] = {
    {"AllAsTheyAre", {kLeft, kRight, kBelow}, {{"line.exact", 3}}},
    {"TwoOfARowInOne", {{100, 100, 500, 30}, kBelow}, {{"line.exact", 1}, {"line.beside", 2}}},
    {"TwoRowsInOne",
     {{100, 100, 200, 70}, kRight, {310, 140, 290, 30}},
     {{"line.exact", 1}, {"line.joined", 2}}},
    {"OneInPieces",
     {kLeft, kRight, {100, 140, 240, 30}, {350, 140, 250, 30}},
     {{"line.exact", 2}, {"line.split", 1}}},
    {"OneNotFound", {kLeft, kRight}, {{"line.exact", 2}, {"line.missed", 1}}},
    {"ABoxWhereNoPrintIs",
     {kLeft, kRight, kBelow, {100, 500, 80, 30}},
     {{"line.exact", 3}, {"line.false", 1}}},
};

class PlantedBoxes : public testing::TestWithParam<Planted> {};

TEST_P(PlantedBoxes, CountWhereTheyBelong) {
  truth::TruePage page;
  page.lines = {
      {"Ngày sinh:", kLeft, false}, {"Giới tính:", kRight, false}, {"Nơi thường trú:", kBelow, false}};
  score::Tally tally;

  score_lines(page, GetParam().found, tally);

  for (const auto& [figure, ratio] : tally) {
    const auto wanted = GetParam().counts.find(figure);
    EXPECT_EQ(ratio.part, wanted == GetParam().counts.end() ? 0 : wanted->second) << figure;
  }
}

INSTANTIATE_TEST_SUITE_P(, PlantedBoxes, testing::ValuesIn(kPlanted),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::bench::lines
