// Goal: in whatever wording a paper is set, its truth keeps its promises, and a foreign
// paper is foreign.
// Method: every kind of paper is set in four wordings, coarsely; where the lines lie,
// which fields are named and which titles are borne is compared with the sheet and
// with the catalogue.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "bench/specimens/papers/paper.h"
#include "models/catalog/catalogue_reader.h"
#include "models/folding.h"

namespace motcua::specimens {
namespace {

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
constexpr std::uint64_t kSeed = 23;
constexpr int kDpi = 72;
constexpr int kWordings = 4;

std::vector<Leaf> set_paper(const PaperKind& kind, int variant) {
  const Story story = make_story(kSeed, kToday);
  return kind.set({.story = story, .making = {.dpi = kDpi, .chance = Random(kSeed), .variant = variant}});
}

const Catalogue& catalogue() {
  static const Catalogue loaded = *catalog::load_embedded();
  return loaded;
}

/// Whether one line is printed over another: more than a neighbour's descenders.
bool overprinted(const Box& one, const Box& other) {
  const int across = std::min(one.right(), other.right()) - std::max(one.x, other.x);
  const int down = std::min(one.bottom(), other.bottom()) - std::max(one.y, other.y);
  return across > 3 && 2 * down > std::min(one.height, other.height);
}

class EveryWording : public testing::TestWithParam<PaperKind> {};

TEST_P(EveryWording, HasItsLinesOnTheSheetAndNoneOverAnother) {
  for (int variant = 0; variant < kWordings; ++variant) {
    for (const Leaf& leaf : set_paper(GetParam(), variant)) {
      const std::vector<TruthLine>& lines = leaf.truth.lines;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_TRUE(lines[i].box.x >= 0 && lines[i].box.y >= 0 &&
                    lines[i].box.right() <= leaf.image.width_px &&
                    lines[i].box.bottom() <= leaf.image.height_px)
            << lines[i].text << ", variant " << variant;
        for (std::size_t j = 0; j < i; ++j) {
          EXPECT_FALSE(overprinted(lines[i].box, lines[j].box))
              << lines[i].text << " over " << lines[j].text << ", variant " << variant;
        }
      }
    }
  }
}

TEST_P(EveryWording, NamesOnlyFieldsThatTheCatalogueListsForItsKind) {
  const DocumentType* type = catalogue().document_type(GetParam().document);
  ASSERT_TRUE(type != nullptr || GetParam().document.empty()) << GetParam().document;
  for (int variant = 0; variant < kWordings; ++variant) {
    for (const Leaf& leaf : set_paper(GetParam(), variant)) {
      for (const TruthField& field : leaf.truth.fields) {
        ASSERT_NE(type, nullptr) << field.name;
        EXPECT_NE(std::ranges::find(type->fields, field.name), type->fields.end())
            << field.name << ", variant " << variant;
      }
    }
  }
}

TEST_P(EveryWording, BearsNoTitleOfTheCatalogueWhenItIsForeign) {
  if (!GetParam().document.empty()) return;
  std::set<std::string> titles;
  for (const DocumentType& type : catalogue().document_types)
    for (const std::string& title : type.title_variants) titles.insert(fold(title));
  ASSERT_TRUE(titles.contains("giay uy quyen"));
  for (int variant = 0; variant < kWordings; ++variant) {
    for (const Leaf& leaf : set_paper(GetParam(), variant)) {
      for (const TruthLine& line : leaf.truth.lines) {
        // In small letters a title is only quoted.
        EXPECT_FALSE(upper_case_share(line.text) > 0.8 && titles.contains(fold(line.text)))
            << line.text << ", variant " << variant;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(, EveryWording, testing::ValuesIn(paper_kinds()), [](const auto& row) {
  std::string name(row.param.name);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace motcua::specimens
