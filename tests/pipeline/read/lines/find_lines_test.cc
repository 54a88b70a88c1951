// Goal: each line of print is found with all its marks, in the order in which it is read, and
// nothing else is.
// Method: sheets are typeset and the boxes found are compared with those that were set; a
// sheet that breaks the order or loses a line says which text it was.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "bench/specimens/typesetting/typesetter.h"
#include "tests/pipeline/read/lines/set_lines.h"

namespace motcua::read::lines {
namespace {

using specimens::Frame;
using specimens::Leaf;
using specimens::Sheet;
using specimens::TextStyle;
using specimens::Typesetter;
using testing::ElementsAre;
using testing::ElementsAreArray;

constexpr const char* kMarksAboveAndBelow =
    "Ủy ban nhân dân phường Ấp Bắc đề nghị xử lý hồ sơ của hộ gia đình ông Đặng Hữu Nghĩa, thường trú tại tổ "
    "dân phố "
    "số 7, kể từ ngày ký; những giấy tờ gửi kèm gồm có bản vẽ, sổ hộ khẩu và giấy ủy quyền đã được chứng "
    "thực.";

struct Setting {
  const char* name;
  int dpi;
  double size_pt;
  double line_factor;
};

const Setting kSettings[] = {
    {.name = "At300Dpi", .dpi = 300, .size_pt = 13, .line_factor = 1.1},
    {.name = "At200Dpi", .dpi = 200, .size_pt = 13, .line_factor = 1.1},
    {.name = "At150Dpi", .dpi = 150, .size_pt = 13, .line_factor = 1.1},
    {.name = "At600Dpi", .dpi = 600, .size_pt = 13, .line_factor = 1.1},
    {.name = "SetTight", .dpi = 300, .size_pt = 13, .line_factor = 0.92},
    {.name = "SetSmall", .dpi = 300, .size_pt = 6, .line_factor = 1.0},
    {.name = "SetLarge", .dpi = 300, .size_pt = 24, .line_factor = 1.0},
};

class Paragraph : public testing::TestWithParam<Setting> {};

TEST_P(Paragraph, GivesEachLineItsMarks) {
  const Setting& setting = GetParam();
  Sheet sheet(210, 297, setting.dpi);
  sheet.text(kMarksAboveAndBelow, TextStyle{.size_pt = setting.size_pt},
             {.x_mm = 25,
              .y_mm = 40,
              .width_mm = 160,
              .align = specimens::Align::kJustify,
              .line_factor = setting.line_factor});
  const Leaf leaf = sheet.leaf();

  const PageLines found = find_lines(grey_of(leaf));

  EXPECT_THAT(texts_in_order(leaf, found, 0.85), ElementsAreArray(texts_of(leaf)));
}

INSTANTIATE_TEST_SUITE_P(, Paragraph, testing::ValuesIn(kSettings),
                         [](const auto& row) { return row.param.name; });

TEST(FindLines, ReadsTheLeftColumnOfAHeadToItsEndFirst) {
  Typesetter paper("", specimens::PaperStyle{}, {.dpi = 300, .chance = specimens::Random(3)});
  paper.letterhead({.parent = "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK",
                    .agency = "SỞ NỘI VỤ",
                    .number = "Số: 12/SNV-VP",
                    .place_date = "Đắk Lắk, ngày 5 tháng 3 năm 2026"});
  paper.title({"QUYẾT ĐỊNH"});
  paper.paragraph(kMarksAboveAndBelow);
  const Leaf leaf = std::move(paper.finish().front());

  const auto texts = texts_in_order(leaf, find_lines(grey_of(leaf)));

  ASSERT_GE(texts.size(), 7U);
  EXPECT_THAT(std::vector(texts.begin(), texts.begin() + 7),
              ElementsAre("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ NỘI VỤ", "Số: 12/SNV-VP",
                          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                          "Đắk Lắk, ngày 5 tháng 3 năm 2026", "QUYẾT ĐỊNH"));
}

TEST(FindLines, ReadsTheRecipientsBeforeTheSigner) {
  Typesetter paper("", specimens::PaperStyle{}, {.dpi = 300, .chance = specimens::Random(3)});
  paper.paragraph(kMarksAboveAndBelow);
  paper.recipients_and_signer(
      {"- Như trên;", "- Lưu: VT."},
      {.roles = {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"}, .name = "Trần Văn Hải", .signed_by_hand = false});
  const Leaf leaf = std::move(paper.finish().front());

  const auto texts = texts_in_order(leaf, find_lines(grey_of(leaf)), 0.6);

  ASSERT_GE(texts.size(), 6U);
  EXPECT_THAT(
      std::vector(texts.end() - 6, texts.end()),
      ElementsAre("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hải"));
}

TEST(FindLines, ReadsATableRowByRowAndEachCellToItsEnd) {
  Typesetter paper("", specimens::PaperStyle{}, {.dpi = 300, .chance = specimens::Random(3)});
  paper.table(
      {{.head = "Số", .share = 1}, {.head = "Tên giấy tờ", .share = 3}, {.head = "Ghi chú", .share = 3}},
      {{"1", "Giấy chứng nhận quyền sử dụng đất", "Bản chính"},
       {"2", "Đơn đề nghị", "Theo mẫu của cơ quan thuế tỉnh"}});
  const Leaf leaf = std::move(paper.finish().front());

  const PageLines found = find_lines(grey_of(leaf));

  const auto texts = texts_in_order(leaf, found, 0.5);
  ASSERT_EQ(texts.size(), leaf.truth.lines.size());
  EXPECT_EQ(std::count(texts.begin(), texts.end(), "?"), 0);
  int last = -1;
  for (const TextLine& line : found.lines()) {
    EXPECT_EQ(line.table, 0);
    EXPECT_GE(line.cell, last);
    last = line.cell;
  }
  EXPECT_EQ(last, 8);
}

TEST(FindLines, TakesNoDotsToWriteOnForText) {
  Sheet sheet(210, 297, 300);
  const TextStyle style{.size_pt = 13};
  sheet.text("Họ và tên:", style, {.x_mm = 25, .y_mm = 40, .width_mm = 60});
  sheet.dots(50, 185, 45, style);
  sheet.dots(25, 185, 55, style);
  const Leaf leaf = sheet.leaf();

  const PageLines found = find_lines(grey_of(leaf));

  EXPECT_THAT(texts_in_order(leaf, found), ElementsAre("Họ và tên:"));
}

TEST(FindLines, JoinsWhatDotsLeadToAndCutsThemOut) {
  Sheet sheet(210, 297, 300);
  const TextStyle style{.size_pt = 13};
  const double baseline =
      sheet.text("Ngày sinh:", style, {.x_mm = 25, .y_mm = 40, .width_mm = 60}).last_baseline_mm;
  sheet.dots(50, 120, baseline, style);
  sheet.text("Giới tính:", style, {.x_mm = 122, .y_mm = 40, .width_mm = 60});
  const PageImage page = grey_of(sheet.leaf());

  const PageLines found = find_lines(page);
  ASSERT_EQ(found.lines().size(), 1U);
  const LineCrop crop = found.cut(page, 0);

  EXPECT_LT(crop.grey.width_px, found.lines()[0].box.width * 2 / 3);
  ASSERT_EQ(crop.pieces.size(), 2U);
  EXPECT_EQ(crop.page_x(0), crop.pieces[0].page_x);
  EXPECT_EQ(crop.page_x(crop.pieces[1].crop_x), crop.pieces[1].page_x);
  EXPECT_GT(crop.pieces[1].page_x, sheet.px(118));
}

TEST(FindLines, TakesNoRulesAndFramesForText) {
  Sheet sheet(210, 297, 300);
  sheet.frame(20, 20, 170, 250);
  sheet.rule(25, 60, 100, 60);
  sheet.text("Độc lập - Tự do - Hạnh phúc", TextStyle{}, {.x_mm = 70, .y_mm = 40, .width_mm = 90});
  sheet.rule(70, 46.5, 128, 46.5);
  const Leaf leaf = sheet.leaf();

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf)), 0.8),
              ElementsAre("Độc lập - Tự do - Hạnh phúc"));
}

TEST(FindLines, KeepsPageNumbersTitlesAndNotesOnOnePage) {
  Sheet sheet(210, 297, 300);
  sheet.text("7", TextStyle{.size_pt = 12}, {.x_mm = 100, .y_mm = 12, .width_mm = 20});
  sheet.text("GIẤY CHỨNG NHẬN", TextStyle{.size_pt = 30, .bold = true},
             {.x_mm = 30, .y_mm = 40, .width_mm = 160});
  sheet.text(kMarksAboveAndBelow, TextStyle{.size_pt = 13}, {.x_mm = 25, .y_mm = 80, .width_mm = 160});
  sheet.text("(Kèm theo Thông tư số 01/2018/TT-VPCP của Bộ trưởng)", TextStyle{.size_pt = 6},
             {.x_mm = 25, .y_mm = 250, .width_mm = 160});
  const Leaf leaf = sheet.leaf();

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf))), ElementsAreArray(texts_of(leaf)));
}

TEST(FindLines, FindsNothingWhereTheCallerKnowsAPicture) {
  Sheet sheet(210, 297, 300);
  sheet.text("Ảnh", TextStyle{}, {.x_mm = 50, .y_mm = 50, .width_mm = 30});
  sheet.text("Chữ ký", TextStyle{}, {.x_mm = 50, .y_mm = 100, .width_mm = 30});
  const Leaf leaf = sheet.leaf();
  const Box picture{static_cast<int>(sheet.px(45)), static_cast<int>(sheet.px(45)),
                    static_cast<int>(sheet.px(40)), static_cast<int>(sheet.px(20))};

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf), {.no_print = {picture}})),
              ElementsAre("Chữ ký"));
}

TEST(FindLines, WhitensTheNeighboursInACrop) {
  Sheet sheet(210, 297, 300);
  sheet.text("Nguyễn Thị Ngọc Quý\nỦy ban Ấp Ẩm Ổ Ể", TextStyle{.size_pt = 14},
             {.x_mm = 50, .y_mm = 50, .width_mm = 120, .line_factor = 0.85});
  const PageImage page = grey_of(sheet.leaf());
  const PageLines found = find_lines(page);
  ASSERT_EQ(found.lines().size(), 2U);
  // The boxes overlap: descenders reach down between the marks.
  ASSERT_GT(found.lines()[0].box.bottom(), found.lines()[1].box.y - 6);

  // What both crops show of the page's ink adds up to no more than the ink itself.
  const auto dark = [](const PageImage& image) {
    return std::count_if(image.pixels.begin(), image.pixels.end(),
                         [](std::uint8_t level) { return level < 128; });
  };
  const auto both = dark(found.cut(page, 0).grey) + dark(found.cut(page, 1).grey);

  EXPECT_LE(both, dark(page) * 101 / 100);
  EXPECT_GE(both, dark(page) * 98 / 100);
}

TEST(FindLines, KeepsTheHyphenOfAnItemAndASuperscript) {
  Sheet sheet(210, 297, 300);
  sheet.text("-   Diện tích sử dụng: 574,0 m²; tờ bản đồ số 81", TextStyle{},
             {.x_mm = 30, .y_mm = 60, .width_mm = 150});
  const Leaf leaf = sheet.leaf();

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf)), 0.9), ElementsAreArray(texts_of(leaf)));
}

TEST(FindLines, TakesNoHolesAndOrnamentsForLetters) {
  Sheet sheet(210, 297, 300);
  sheet.text(kMarksAboveAndBelow, TextStyle{}, {.x_mm = 30, .y_mm = 100, .width_mm = 150});
  for (const double y : {90.0, 170.0}) sheet.fill(12, y, 5.5, 5.5, specimens::kBlack);
  for (int i = 0; i < 12; ++i) {
    sheet.frame(192, 30 + 8.0 * i, 5, 5, 1.5);
    sheet.fill(193.5, 31.5 + 8.0 * i, 2, 2, specimens::kBlack);
  }
  const Leaf leaf = sheet.leaf();

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf))), ElementsAreArray(texts_of(leaf)));
}

TEST(FindLines, FindsSmallPrintOnAPageOfLargeDots) {
  Sheet sheet(210, 297, 300);
  const TextStyle bold = TextStyle{.size_pt = 14}.as_bold();
  for (int i = 0; i < 20; ++i) sheet.dots(30, 185, 60 + 8.0 * i, bold);
  sheet.text("Người khai ký và ghi rõ họ, chữ đệm, tên", TextStyle{.size_pt = 8},
             {.x_mm = 60, .y_mm = 240, .width_mm = 100});
  const Leaf leaf = sheet.leaf();

  EXPECT_THAT(texts_in_order(leaf, find_lines(grey_of(leaf))), ElementsAreArray(texts_of(leaf)));
}

TEST(FindLines, SaysTheSameOfTheSamePage) {
  Sheet sheet(210, 297, 200);
  sheet.text(kMarksAboveAndBelow, TextStyle{}, {.x_mm = 25, .y_mm = 80, .width_mm = 160});
  const PageImage page = grey_of(sheet.leaf());

  const PageLines first = find_lines(page);
  const PageLines again = find_lines(page);

  ASSERT_EQ(first.lines().size(), again.lines().size());
  for (std::size_t i = 0; i < first.lines().size(); ++i) {
    EXPECT_EQ(first.lines()[i].box, again.lines()[i].box);
    EXPECT_EQ(first.lines()[i].slope, again.lines()[i].slope);
    EXPECT_EQ(first.cut(page, i).grey.pixels, again.cut(page, i).grey.pixels);
  }
}

}  // namespace
}  // namespace motcua::read::lines
