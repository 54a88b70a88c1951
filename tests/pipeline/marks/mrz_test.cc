// Goal: the zone that machines read is found on cards and passports, and on no form.
// Method: set papers, whose truth knows the zone, at 150 and 300 dpi.

#include <gtest/gtest.h>

#include "tests/support/set_sheet.h"
#include "tests/support/specimen_pages.h"

namespace motcua::marks {
namespace {

struct Paper {
  const char* name;
  const char* slug;
};

specimens::Leaf page_with_zone(const char* slug, int dpi) {
  const specimens::Day today{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
  const specimens::Story story = specimens::make_story(support::kSpecimenSeed, today);
  for (specimens::Leaf& leaf : specimens::find_paper(slug)->set(
           {.story = story, .making = {.dpi = dpi, .chance = specimens::Random(3)}, .purpose = ""})) {
    for (const auto& mark : leaf.truth.marks) {
      if (mark.kind == MarkKind::kMrz) return std::move(leaf);
    }
  }
  return {};
}

class AZone : public testing::TestWithParam<Paper> {};

TEST_P(AZone, IsFoundAtEveryResolution) {
  for (const int dpi : {150, 300}) {
    const specimens::Leaf leaf = page_with_zone(GetParam().slug, dpi);
    ASSERT_FALSE(leaf.image.empty());
    PageImage grey = specimens::grey_of(leaf.image);
    grey.dpi = dpi;

    const auto zones = support::of_kind(find_marks(grey, {}), MarkKind::kMrz);

    ASSERT_EQ(zones.size(), 1u) << dpi;
    for (const auto& mark : leaf.truth.marks) {
      if (mark.kind != MarkKind::kMrz) continue;
      EXPECT_GT(support::overlap(zones[0].box, mark.box), 0.6) << dpi;
    }
    EXPECT_GT(zones[0].confidence, 0.9);
  }
}

INSTANTIATE_TEST_SUITE_P(, AZone,
                         testing::Values(Paper{"OnAnIdentityCard", "the-can-cuoc"},
                                         Paper{"OnACitizensCard", "can-cuoc-cong-dan"},
                                         Paper{"OnAPassport", "ho-chieu"}),
                         [](const auto& row) { return row.param.name; });

TEST(AForm, HasNoZone) {
  for (const char* form : {"don-buc-xa", "hop-dong-uy-quyen"}) {
    const PageImage grey = support::specimen_page(form, 150);
    EXPECT_TRUE(support::of_kind(find_marks(grey, {}), MarkKind::kMrz).empty()) << form;
  }
}

}  // namespace
}  // namespace motcua::marks
