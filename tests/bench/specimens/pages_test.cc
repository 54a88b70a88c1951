// Goal: a specimen's truth is true, and its bytes hang on the seed alone.
// Method: every kind of paper is set and looked at pixel by pixel; whole dossiers
// are made twice at once and compared byte by byte.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>

#include "bench/specimens/demo/demo_plans.h"
#include "bench/specimens/dossiers/dossier.h"
#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/scan/scan.h"
#include "bench/specimens/typesetting/typeface.h"

namespace motcua::specimens {
namespace {

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
constexpr std::uint64_t kSeed = 11;
constexpr int kDpi = 150;

std::vector<Leaf> set_paper(std::string_view name, std::uint64_t seed = kSeed) {
  const Story story = make_story(seed, kToday);
  return find_paper(name)->set(
      {.story = story, .making = {.dpi = kDpi, .chance = Random(seed)}, .purpose = ""});
}

/// Share of the box's pixels that are clearly darker than the paper.
double ink_share(const PageImage& image, const Box& box) {
  int dark = 0;
  for (int y = box.y; y < box.bottom(); ++y) {
    for (int x = box.x; x < box.right(); ++x) {
      const std::uint8_t* pixel = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes() +
                                  static_cast<std::size_t>(x) * 3;
      if (*std::min_element(pixel, pixel + 3) < 140) ++dark;
    }
  }
  return static_cast<double>(dark) / (static_cast<double>(box.width) * box.height);
}

bool inside(const Box& box, const PageImage& image) {
  return box.x >= 0 && box.y >= 0 && box.right() <= image.width_px && box.bottom() <= image.height_px;
}

class EveryPaper : public testing::TestWithParam<PaperKind> {};

TEST_P(EveryPaper, HasItsLinesWhereItsTruthSays) {
  for (const Leaf& leaf : set_paper(GetParam().name)) {
    for (const TruthLine& line : leaf.truth.lines) {
      ASSERT_TRUE(inside(line.box, leaf.image)) << line.text;
      EXPECT_GT(ink_share(leaf.image, line.box), 0.03) << line.text;
    }
  }
}

TEST_P(EveryPaper, PrintsTheValuesOfItsFields) {
  for (const Leaf& leaf : set_paper(GetParam().name)) {
    for (const TruthField& field : leaf.truth.fields) {
      EXPECT_FALSE(field.value.empty()) << field.name;
      if (field.box.empty()) continue;  // A field that a tick says.
      ASSERT_TRUE(inside(field.box, leaf.image)) << field.name;
      EXPECT_GT(ink_share(leaf.image, field.box), 0.01) << field.name;
    }
  }
}

TEST_P(EveryPaper, CountsItsPagesAndNamesItsKind) {
  const std::vector<Leaf> leaves = set_paper(GetParam().name);

  ASSERT_FALSE(leaves.empty());
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    EXPECT_EQ(leaves[i].truth.paper, GetParam().document);
    EXPECT_EQ(leaves[i].truth.paper_page, static_cast<int>(i) + 1);
    EXPECT_EQ(leaves[i].truth.paper_page_count, static_cast<int>(leaves.size()));
  }
}

INSTANTIATE_TEST_SUITE_P(, EveryPaper, testing::ValuesIn(paper_kinds()), [](const auto& row) {
  std::string name(row.param.name);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(Typeface, HasEveryVietnameseLetterInTheFacesWeUse) {
  const auto checked = require_typefaces();
  EXPECT_TRUE(checked) << checked.error().message;
}

TEST(Typeface, RefusesByNameAFontThatIsNotInstalled) {
  const auto checked = require_letters("Phông Chữ Không Có", vietnamese_letters());

  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(checked.error().message.find("'Phông Chữ Không Có'"), std::string::npos)
      << checked.error().message;
}

TEST(Typeface, RefusesByNameAFontThatLacksALetter) {
  const auto checked = require_letters(kSerif, "ăâđêô\u0E01");  // A Thai letter, which no Latin face has.

  ASSERT_FALSE(checked);
  EXPECT_NE(checked.error().message.find("'Liberation Serif'"), std::string::npos) << checked.error().message;
  EXPECT_NE(checked.error().message.find("'\u0E01'"), std::string::npos) << checked.error().message;
}

TEST(Scan, LeavesAPageAloneWhenNothingIsAskedOfIt) {
  Leaf leaf = set_paper("giay-moi-hop-phu-huynh").front();
  const PageImage clean = leaf.image;
  ScanRecipe recipe;
  recipe.dpi = kDpi;

  EXPECT_EQ(scan(std::move(leaf), recipe, Random(1)).image.pixels, clean.pixels);
}

TEST(Scan, SaysTheTurnThatMakesThePageUprightAgain) {
  const Leaf leaf = set_paper("the-can-cuoc").front();
  for (const int turn : {90, 180, 270}) {
    ScanRecipe recipe;
    recipe.dpi = kDpi;
    recipe.turn_deg = turn;

    const ScannedPage page = scan(leaf, recipe, Random(1));

    EXPECT_EQ(turned(page.image, page.rotation_deg).pixels, leaf.image.pixels) << turn;
  }
}

TEST(Scan, DoesMoreHarmWithMoreStrength) {
  const Leaf leaf = set_paper("giay-moi-hop-phu-huynh").front();
  const auto harm_of = [&](EffectKind kind, double strength) {
    Leaf harmed = leaf;
    apply({kind, strength}, harmed, Random(4));
    long harm = 0;
    for (std::size_t i = 0; i < leaf.image.pixels.size(); ++i)
      harm += std::abs(harmed.image.pixels[i] - leaf.image.pixels[i]);
    return harm;
  };
  for (const EffectKind kind :
       {EffectKind::kPaperTint, EffectKind::kFade, EffectKind::kLamp, EffectKind::kDark, EffectKind::kBlur,
        EffectKind::kNoise, EffectKind::kSpeckle}) {
    EXPECT_EQ(harm_of(kind, 0), 0) << effect_slug(kind);
    EXPECT_GT(harm_of(kind, 0.2), 0) << effect_slug(kind);
    EXPECT_GT(harm_of(kind, 0.9), harm_of(kind, 0.2)) << effect_slug(kind);
  }
}

/// The demo dossier with the fewest pages.
DossierPlan small_plan() {
  return demo_plans()[3];
}

TEST(Dossier, HasTheSameBytesForTheSameSeedEvenMadeTwiceAtOnce) {
  Expected<std::vector<MadeFile>> first;
  Expected<std::vector<MadeFile>> second;
  std::thread one([&] { first = make_dossier(small_plan(), 5); });
  std::thread two([&] { second = make_dossier(small_plan(), 5); });
  one.join();
  two.join();

  ASSERT_TRUE(first && second);
  ASSERT_EQ(first->size(), second->size());
  for (std::size_t i = 0; i < first->size(); ++i) {
    EXPECT_EQ((*first)[i].name, (*second)[i].name);
    EXPECT_TRUE((*first)[i].bytes == (*second)[i].bytes) << (*first)[i].name;
  }
}

TEST(Dossier, HasOtherBytesForAnotherSeed) {
  const auto first = make_dossier(small_plan(), 5);
  const auto second = make_dossier(small_plan(), 6);

  ASSERT_TRUE(first && second);
  for (std::size_t i = 0; i < first->size(); ++i) {
    if ((*first)[i].name == "dossier.json") continue;  // The plan is the same.
    EXPECT_FALSE((*first)[i].bytes == (*second)[i].bytes) << (*first)[i].name;
  }
}

TEST(Dossier, NamesAPaperThatDoesNotExist) {
  const auto made = make_paper("giay-khong-co", 1, kDpi);

  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(made.error().message.find("giay-khong-co"), std::string::npos);
}

}  // namespace
}  // namespace motcua::specimens
