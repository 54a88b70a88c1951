// Goal: what is written by hand is told from print, in ink of any colour and without colour,
// and what stands at one place is one mark.
// Method: one form filled by hands that were not learned from and by a computer; what is found
// is compared with where it was written.

#include <gtest/gtest.h>

#include <algorithm>

#include "bench/specimens/typesetting/typesetter.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Hand;
using specimens::Leaf;

constexpr double kSure = 0.9;

Leaf form(Hand hand, std::uint64_t seed, int dpi) {
  specimens::Typesetter paper(
      "don-de-nghi-attp", specimens::PaperStyle{},
      {.dpi = dpi, .chance = specimens::Random(7000 + seed), .flaws = {}, .hand = hand});
  paper.citizen_header();
  paper.title({"ĐƠN ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN"});
  paper.entry({.label = "Họ và tên:", .value = "Phùng Thị Nguyệt"});
  paper.entries(
      {{.label = "Số căn cước:", .value = "066123004567"}, {.label = "Nơi cấp:", .value = "Đắk Lắk"}});
  paper.entry({.label = "Địa chỉ:", .value = "Số 381 đường Nguyễn Chí Thanh, phường Bàn Thạch"});
  for (int i = 0; i < 8; ++i) {
    paper.paragraph("Tôi xin chịu trách nhiệm trước pháp luật về những lời khai của mình là đúng sự thật.");
  }
  return std::move(paper.finish().front());
}

MarkFindings find_on(const Leaf& leaf, bool in_colour) {
  PageImage grey = specimens::grey_of(leaf.image);
  grey.dpi = leaf.image.dpi;
  return find_marks(grey, in_colour ? leaf.image : PageImage{});
}

struct Tally {
  int written = 0;
  int found = 0;
  int false_and_sure = 0;
};

Tally tally_of(Hand hand, int dpi, bool in_colour) {
  Tally tally;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Leaf leaf = form(hand, seed, dpi);
    const auto found = support::of_kind(find_on(leaf, in_colour), MarkKind::kHandwriting);
    std::vector<Box> places;
    for (const auto& mark : leaf.truth.marks) {
      if (mark.kind == MarkKind::kHandwriting) places.push_back(mark.box);
    }
    const auto lies_on = [](const Box& a) {
      return [a](const Box& b) { return support::overlap(a, b) > 0.3; };
    };
    tally.written += static_cast<int>(places.size());
    for (const Box& place : places) {
      tally.found += std::ranges::any_of(found, lies_on(place), &Mark::box) ? 1 : 0;
    }
    for (const Mark& mark : found) {
      const bool is_there = std::ranges::any_of(places, lies_on(mark.box));
      tally.false_and_sure += !is_there && mark.confidence >= kSure ? 1 : 0;
    }
  }
  return tally;
}

struct Row {
  const char* name;
  Hand hand;
  int dpi;
  bool in_colour;
};

class Handwritten : public testing::TestWithParam<Row> {};

TEST_P(Handwritten, IsFoundWhereItWasWritten) {
  const Tally tally = tally_of(GetParam().hand, GetParam().dpi, GetParam().in_colour);
  EXPECT_GT(tally.found, 0.7 * tally.written) << "of " << tally.written;
  EXPECT_LE(tally.false_and_sure, 1);
}

INSTANTIATE_TEST_SUITE_P(, Handwritten,
                         testing::Values(Row{"InBlue", Hand::kBlue, 200, true},
                                         Row{"InBlueWithoutColour", Hand::kBlue, 200, false},
                                         Row{"InBlack", Hand::kDark, 200, true},
                                         Row{"InBlackAtLowResolution", Hand::kDark, 150, false}),
                         [](const auto& row) { return row.param.name; });

TEST(Handwriting, IsNotSeenOnAFormThatWasFilledOnAComputer) {
  for (const int dpi : {150, 200, 300}) {
    EXPECT_EQ(tally_of(Hand::kNone, dpi, true).false_and_sure, 0) << dpi;
  }
}

}  // namespace
}  // namespace motcua::marks
