// Goal: a form filled by hand says what it says in ink, and its truth keeps print and
// pen apart; no face is used that lacks a Vietnamese letter.
// Method: one form set with every hand and looked at pixel by pixel; fonts asked for
// their letters.

#include "bench/specimens/typesetting/handwriting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "bench/specimens/typesetting/typeface.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr int kDpi = 150;
const std::string kLongAddress =
    "Số 381 đường Nguyễn Chí Thanh, khối phố Mỹ Thạch Trung, phường Bàn Thạch, thành phố Đà Nẵng, Việt Nam";

Leaf form(Hand hand, std::uint64_t seed) {
  Typesetter paper("don-de-nghi-attp", PaperStyle{},
                   Making{.dpi = kDpi, .chance = Random(seed), .flaws = {}, .hand = hand});
  paper.entry({.label = "Họ và tên:", .value = "Phùng Thị Nguyệt", .field = "ho_ten"});
  paper.entry({.label = "Địa chỉ:", .value = kLongAddress, .field = "dia_chi"});
  paper.entries({{.label = "Ngày cấp:", .value = "27/01/2022", .field = "ngay_cap", .normal = "2022-01-27"},
                 {.label = "Fax:", .value = ""}});
  paper.signatures({{.place_date = "Đắk Lắk, ngày 17 tháng 11 năm 2026",
                     .roles = {"NGƯỜI LÀM ĐƠN"},
                     .name = "Phùng Thị Nguyệt"}});
  return std::move(paper.finish().front());
}

std::string written(const Leaf& leaf, bool hand) {
  std::string all;
  for (const TruthLine& line : leaf.truth.lines) {
    if (line.hand == hand) all += (all.empty() ? "" : " ") + line.text;
  }
  return all;
}

/// How many of the box's pixels are clearly bluer than they are red.
int blue_pixels(const PageImage& image, const Box& box) {
  int count = 0;
  for (int y = box.y; y < box.bottom(); ++y) {
    for (int x = box.x; x < box.right(); ++x) {
      const std::uint8_t* pixel = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes() +
                                  static_cast<std::size_t>(x) * 3;
      if (pixel[2] > pixel[0] + 40) ++count;
    }
  }
  return count;
}

TEST(Handwriting, IsTruthOfItsOwnBesideThePrintedLabel) {
  const Leaf leaf = form(Hand::kBlue, 3);

  EXPECT_EQ(written(leaf, /*hand=*/true),
            "Phùng Thị Nguyệt " + kLongAddress + " 27/01/2022 17 11 Phùng Thị Nguyệt");
  const std::string printed = written(leaf, /*hand=*/false);
  for (const char* label : {"Họ và tên:", "Địa chỉ:", "Ngày cấp:", "Đắk Lắk, ngày", "tháng", "năm 2026"})
    EXPECT_NE(printed.find(label), std::string::npos) << label;
}

TEST(Handwriting, LiesWhereItsTruthSaysInBlueInk) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Leaf leaf = form(Hand::kBlue, seed);
    for (const TruthLine& line : leaf.truth.lines) {
      if (!line.hand) continue;
      ASSERT_GE(line.box.x, 0);
      ASSERT_LE(line.box.right(), leaf.image.width_px) << line.text << ", seed " << seed;
      EXPECT_GT(blue_pixels(leaf.image, line.box), line.box.width * line.box.height / 60)
          << line.text << ", seed " << seed;
    }
  }
}

TEST(Handwriting, IsMarkedAndKeepsItsFieldsInNormalForm) {
  const Leaf leaf = form(Hand::kDark, 5);

  std::map<std::string, std::string> fields;
  for (const TruthField& field : leaf.truth.fields) {
    fields[field.name] = field.value;
    EXPECT_FALSE(field.box.empty()) << field.name;
  }
  EXPECT_EQ(fields["ho_ten"], "Phùng Thị Nguyệt");
  EXPECT_EQ(fields["dia_chi"], kLongAddress);
  EXPECT_EQ(fields["ngay_cap"], "2022-01-27");
  const auto marks = std::count_if(leaf.truth.marks.begin(), leaf.truth.marks.end(),
                                   [](const TruthMark& mark) { return mark.kind == MarkKind::kHandwriting; });
  EXPECT_EQ(marks, 6);  // Three values, day, month, and the name below.
}

TEST(Handwriting, IsAbsentFromAFormFilledOnAComputer) {
  const Leaf leaf = form(Hand::kNone, 3);

  EXPECT_EQ(written(leaf, /*hand=*/true), "");
  EXPECT_NE(written(leaf, /*hand=*/false).find("Đắk Lắk, ngày 17 tháng 11 năm 2026"), std::string::npos);
}

TEST(Handwriting, IsTheSameForTheSameSeedAndAnotherPersonsForAnother) {
  EXPECT_TRUE(form(Hand::kBlue, 8).image.pixels == form(Hand::kBlue, 8).image.pixels);
  EXPECT_FALSE(form(Hand::kBlue, 8).image.pixels == form(Hand::kBlue, 9).image.pixels);
}

TEST(Handwriting, ComesFromEveryScriptFace) {
  std::map<std::string_view, int> seen;
  for (std::uint64_t seed = 0; seed < 200; ++seed) ++seen[draw_handwriting(Hand::kBlue, Random(seed)).family];

  EXPECT_EQ(seen.size(), hand_faces().size());
}

TEST(Typefaces, ShareOutAHundredPercentOfWhatOfficesPrint) {
  int sum = 0;
  for (const Typeface& face : office_faces()) sum += face.share_percent;
  EXPECT_EQ(sum, 100);

  std::map<std::string_view, int> seen;
  for (std::uint64_t seed = 0; seed < 500; ++seed) ++seen[draw_office_face(Random(seed))];
  EXPECT_EQ(seen.size(), office_faces().size());
}

TEST(Typefaces, AreRefusedByNameWithTheFirstLetterThatTheyLack) {
  const auto checked = require_letters("Caladea", vietnamese_letters());

  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error().code, ErrorCode::kUnavailable);
  EXPECT_EQ(checked.error().message, "font 'Caladea' lacks the letter 'Ơ'");
}

TEST(Typefaces, HaveEveryVietnameseLetterInAllFourStyles) {
  for (const Typeface& face : office_faces()) {
    const auto checked = require_letters(face.family, vietnamese_letters());
    EXPECT_TRUE(checked) << checked.error().message;
    EXPECT_FALSE(face.package.empty()) << face.family;
  }
}

}  // namespace
}  // namespace motcua::specimens
