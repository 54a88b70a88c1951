// Goal: what a form gives to be filled in is found and told filled from empty: an empty
// application must not pass for a filled one, nor a filled one be sent back.
// Method: forms are typeset empty, filled by a computer and filled by hand, and what is found
// is compared with what was set; papers without such places must have none.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "bench/specimens/typesetting/typesetter.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Hand;
using specimens::Leaf;
using specimens::Making;
using specimens::Typesetter;

Making made(Hand hand, bool unfilled, int variant = 0, int dpi = 200) {
  return {.dpi = dpi,
          .chance = specimens::Random(7),
          .flaws = {.unfilled = unfilled},
          .hand = hand,
          .variant = variant};
}

Leaf form(const Making& making) {
  Typesetter paper("don-de-nghi-attp", specimens::PaperStyle{}, making);
  paper.citizen_header();
  paper.title({"ĐƠN ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN"});
  paper.entry({.label = "Họ và tên:", .value = "Phùng Thị Nguyệt"});
  paper.entries({{.label = "Ngày cấp:", .value = "27/01/2022"}, {.label = "Nơi cấp:", .value = "Đắk Lắk"}});
  paper.entry({.label = "Địa chỉ:",
               .value = "Số 381 đường Nguyễn Chí Thanh, khối phố Mỹ Thạch Trung, phường Bàn Thạch, "
                        "thành phố Đà Nẵng, Việt Nam"});
  paper.paragraph("Tôi xin chịu trách nhiệm trước pháp luật về những lời khai của mình...");
  return std::move(paper.finish().front());
}

MarkFindings find_on(const PageImage& colour) {
  PageImage grey = specimens::grey_of(colour);
  grey.dpi = colour.dpi;
  return find_marks(grey, colour);
}

std::vector<Mark> found_on(const Leaf& leaf, MarkKind kind) {
  return support::of_kind(find_on(leaf.image), kind);
}

std::vector<specimens::TruthMark> true_marks(const Leaf& leaf, MarkKind kind) {
  std::vector<specimens::TruthMark> out;
  std::ranges::copy_if(leaf.truth.marks, std::back_inserter(out),
                       [kind](const auto& mark) { return mark.kind == kind; });
  return out;
}

/// Each mark of the truth is found once, in its state, and nothing else is.
void expect_as_set(const Leaf& leaf, MarkKind kind, double least_overlap) {
  const auto wanted = true_marks(leaf, kind);
  const auto found = found_on(leaf, kind);
  EXPECT_EQ(found.size(), wanted.size());
  for (const specimens::TruthMark& mark : wanted) {
    const auto near = std::ranges::find_if(
        found, [&](const Mark& other) { return support::overlap(other.box, mark.box) > least_overlap; });
    if (near == found.end()) {
      ADD_FAILURE() << "nothing found at " << mark.box.x << ", " << mark.box.y;
      continue;
    }
    EXPECT_EQ(near->state, mark.state) << "at " << mark.box.x << ", " << mark.box.y;
  }
}

struct Filling {
  const char* name;
  Hand hand;
  bool unfilled;
  int dpi;
};

class DottedLines : public testing::TestWithParam<Filling> {};

TEST_P(DottedLines, AreFoundInTheirState) {
  const Filling& row = GetParam();
  expect_as_set(form(made(row.hand, row.unfilled, 0, row.dpi)), MarkKind::kDottedLine, 0.6);
}

INSTANTIATE_TEST_SUITE_P(, DottedLines,
                         testing::Values(Filling{"LeftEmpty", Hand::kNone, true, 200},
                                         Filling{"LeftEmptyAtLowResolution", Hand::kNone, true, 150},
                                         Filling{"FilledOnAComputer", Hand::kNone, false, 200},
                                         Filling{"FilledInBlue", Hand::kBlue, false, 200},
                                         Filling{"FilledInBlack", Hand::kDark, false, 200},
                                         Filling{"FilledInBlackAtHighResolution", Hand::kDark, false, 300}),
                         [](const auto& row) { return row.param.name; });

TEST(EmptyForm, SetTightlyIsNeverSurelyFilled) {
  for (const int dpi : {150, 200, 300}) {
    Typesetter paper("", specimens::PaperStyle{}, made(Hand::kNone, false, 0, dpi));
    paper.citizen_header();
    for (int i = 0; i < 3; ++i) {
      paper.item(
          "Họ và tên:................................................................................");
      paper.item("cấp ngày..........tháng..........năm..............nơi cấp...............................");
      paper.item(
          "Mã định danh:............(1).............Loại giấy tờ:........................(2).........");
      paper.item("Kính gửi: ………………………(5)…………………………, ngày……tháng……năm…………");
      paper.item("Số chỗ ngồi:............; đứng:............; nằm:............; năm sản xuất:............");
    }
    int empty_count = 0;
    for (const Mark& mark : found_on(paper.finish().front(), MarkKind::kDottedLine)) {
      EXPECT_TRUE(mark.state == MarkState::kEmpty || mark.confidence < 0.9)
          << mark.box.x << ", " << mark.box.y << " at " << dpi;
      empty_count += mark.state == MarkState::kEmpty && mark.confidence >= 0.9 ? 1 : 0;
    }
    EXPECT_GE(empty_count, 12) << dpi;
  }
}

Leaf boxes(const Making& making) {
  Typesetter paper("don-de-nghi-attp", specimens::PaperStyle{}, making);
  paper.title({"ĐƠN ĐỀ NGHỊ CẤP ĐỔI"});
  paper.checkboxes("Giới tính:", {{"Nam", true}, {"Nữ", false}});
  paper.checkboxes("Ô tô, mô tô, đồ dùng:", {{"Có", false}, {"Không", true}, {"ĐỘC LẬP", false}});
  return std::move(paper.finish().front());
}

TEST(BoxesToTick, ThatAreSquareAreFoundEmptyAndTicked) {
  for (const int dpi : {150, 200, 300}) {
    SCOPED_TRACE(dpi);
    expect_as_set(boxes(made(Hand::kBlue, false, 0, dpi)), MarkKind::kCheckbox, 0.6);
  }
}

TEST(BoxesToTick, OfManyTemplatesAreNeverInTheWrongState) {
  int found_count = 0;
  int true_count = 0;
  for (int variant = 1; variant <= 16; ++variant) {
    Making making = made(variant % 2 == 0 ? Hand::kBlue : Hand::kDark, variant % 5 == 0, variant);
    making.chance = specimens::Random(static_cast<std::uint64_t>(variant));
    const Leaf leaf = boxes(making);
    const auto wanted = true_marks(leaf, MarkKind::kCheckbox);
    true_count += static_cast<int>(wanted.size());
    for (const Mark& mark : found_on(leaf, MarkKind::kCheckbox)) {
      const auto near = std::ranges::find_if(
          wanted, [&](const auto& other) { return support::overlap(mark.box, other.box) > 0.5; });
      if (near == wanted.end()) {
        ADD_FAILURE() << "no box at " << mark.box.x << ", " << mark.box.y << ", variant " << variant;
        continue;
      }
      ++found_count;
      EXPECT_EQ(mark.state, near->state)
          << "variant " << variant << " at " << mark.box.x << ", " << mark.box.y;
    }
  }
  EXPECT_GT(found_count, 0.75 * true_count);
}

Leaf table(int rows) {
  Typesetter paper("", specimens::PaperStyle{}, made(Hand::kNone, false));
  paper.citizen_header();
  paper.table(
      {{"STT", 1}, {"Tên gọi", 4}, {"Số lượng", 2}},
      std::vector<std::vector<std::string>>(static_cast<std::size_t>(rows), {"1", "Máy bơm nước", "12"}));
  return std::move(paper.finish().front());
}

TEST(Tables, AreFoundWithAllTheirRows) {
  expect_as_set(table(1), MarkKind::kTable, 0.9);
  expect_as_set(table(9), MarkKind::kTable, 0.9);
}

TEST(PlacesToFillIn, AreNotSeenInPrintCombsAndFrames) {
  Typesetter paper("", specimens::PaperStyle{}, made(Hand::kNone, false));
  paper.citizen_header();
  paper.title({"ĐOÀN ĐẠI BIỂU ĐÔ ĐỐC BỘ ĐỘI"});
  for (int i = 0; i < 12; ++i)
    paper.paragraph("Điều 1. Ông Đỗ Đức Độ, bà Bùi Đoan; v.v... số 00/QĐ-BĐ: II, Ô, D, O.");
  for (int i = 0; i < 12; ++i) paper.sheet().frame(40 + 6 * i, 230, 6, 6, 0.6);
  paper.sheet().frame(30, 245, 150, 30, 1);
  paper.sheet().frame(32, 247, 146, 26, 1);
  const MarkFindings found = find_on(paper.finish().front().image);
  for (const MarkKind kind : {MarkKind::kCheckbox, MarkKind::kDottedLine, MarkKind::kTable}) {
    EXPECT_TRUE(support::of_kind(found, kind).empty()) << mark_kind_slug(kind);
  }
}

TEST(PlacesToFillIn, AreNotSeenInHalftoneAndGrain) {
  for (const int pitch_px : {2, 5, 9}) {
    PageImage grey{.width_px = 1654, .height_px = 2339, .channels = 1, .dpi = 200, .pixels = {}};
    grey.pixels.assign(grey.row_bytes() * static_cast<std::size_t>(grey.height_px), 255);
    for (int y = 0; y < grey.height_px; ++y) {
      for (int x = 0; x < grey.width_px; ++x) {
        const bool dot = x % pitch_px < (pitch_px + 1) / 2 && y % pitch_px < (pitch_px + 1) / 2;
        if (dot)
          grey.pixels[static_cast<std::size_t>(y) * grey.row_bytes() + static_cast<std::size_t>(x)] = 0;
      }
    }
    const MarkFindings found = find_marks(grey, {});
    for (const MarkKind kind :
         {MarkKind::kCheckbox, MarkKind::kTable, MarkKind::kSignature, MarkKind::kHandwriting}) {
      EXPECT_TRUE(support::of_kind(found, kind).empty()) << mark_kind_slug(kind) << " at " << pitch_px;
    }
  }
}

}  // namespace
}  // namespace motcua::marks
