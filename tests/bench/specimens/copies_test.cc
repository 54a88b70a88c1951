// Goal: a photocopy shows no colour, a certified copy shows only its certifier's; a code for
// machines is where its mark says, and a photograph has the ground that its truth says.
// Method: one paper is set as an original and as either copy, and looked at pixel by pixel.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {
namespace {

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
constexpr std::uint64_t kSeed = 11;
constexpr int kDpi = 150;

std::vector<Leaf> set_paper(std::string_view name, CopyKind copy, int variant = 0) {
  const Story story = make_story(kSeed, kToday);
  return find_paper(name)->set(
      {.story = story, .making = {.dpi = kDpi, .chance = Random(kSeed), .copy = copy, .variant = variant}});
}

const std::uint8_t* pixel_at(const PageImage& image, int x, int y) {
  return image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes() +
         static_cast<std::size_t>(x) * 3;
}

/// Pixels of the box, or of the whole page, whose channels differ clearly.
int coloured(const PageImage& image, const Box& box) {
  int count = 0;
  for (int y = box.y; y < box.bottom(); ++y) {
    for (int x = box.x; x < box.right(); ++x) {
      const auto [low, high] = std::minmax_element(pixel_at(image, x, y), pixel_at(image, x, y) + 3);
      if (*high - *low > 40) ++count;
    }
  }
  return count;
}

Box whole(const PageImage& image) {
  return {0, 0, image.width_px, image.height_px};
}

bool is_grey(const TruthMark& mark) {
  return mark.colour == InkColour::kGrey;
}

/// The stamp "BẢN SAO" in its frame is left out.
int count_marks(const Leaf& leaf, MarkKind kind, bool grey) {
  return static_cast<int>(std::ranges::count_if(leaf.truth.marks, [&](const TruthMark& mark) {
    return mark.kind == kind && is_grey(mark) == grey && mark.shape != MarkShape::kRectangular;
  }));
}

bool says(const Leaf& leaf, std::string_view words) {
  return std::ranges::any_of(
      leaf.truth.lines, [&](const TruthLine& line) { return line.text.find(words) != std::string::npos; });
}

constexpr std::string_view kSealed = "giay-cn-dang-ky-doanh-nghiep";

TEST(Copy, LeavesAnOriginalItsColours) {
  const Leaf leaf = set_paper(kSealed, CopyKind::kOriginal).back();

  EXPECT_GT(coloured(leaf.image, whole(leaf.image)), 1000);
  EXPECT_EQ(count_marks(leaf, MarkKind::kSeal, /*grey=*/false), 1);
  EXPECT_EQ(count_marks(leaf, MarkKind::kSeal, /*grey=*/true), 0);
}

TEST(Copy, HasNoColourAndAGreySealWhenItIsPlain) {
  const std::vector<Leaf> original = set_paper(kSealed, CopyKind::kOriginal);
  const std::vector<Leaf> copy = set_paper(kSealed, CopyKind::kPlainCopy);

  ASSERT_EQ(copy.size(), original.size());
  for (std::size_t i = 0; i < copy.size(); ++i) {
    EXPECT_EQ(coloured(copy[i].image, whole(copy[i].image)), 0);
    EXPECT_EQ(copy[i].truth.lines.size(), original[i].truth.lines.size());
    for (const TruthMark& mark : copy[i].truth.marks)
      EXPECT_TRUE(is_grey(mark) || mark.colour == InkColour::kUnknown);
  }
  EXPECT_EQ(count_marks(copy.back(), MarkKind::kSeal, /*grey=*/true), 1);
}

TEST(Copy, BearsTheCertifiersStampInColourWhenItIsCertified) {
  for (int variant = 0; variant < 6; ++variant) {
    const std::vector<Leaf> leaves = set_paper(kSealed, CopyKind::kCertifiedCopy, variant);

    EXPECT_TRUE(says(leaves.front(), "BẢN SAO")) << variant;
    EXPECT_TRUE(says(leaves.back(), "ĐÚNG VỚI BẢN CHÍNH")) << variant;
    EXPECT_TRUE(says(leaves.back(), "/2026")) << variant;
    EXPECT_EQ(count_marks(leaves.back(), MarkKind::kSeal, /*grey=*/true), 1) << variant;
    EXPECT_EQ(count_marks(leaves.back(), MarkKind::kSeal, /*grey=*/false), 1) << variant;
    EXPECT_EQ(count_marks(leaves.back(), MarkKind::kSignature, /*grey=*/false), 1) << variant;
    for (const TruthMark& mark : leaves.back().truth.marks) {
      if (mark.kind != MarkKind::kSeal) continue;
      EXPECT_EQ(coloured(leaves.back().image, mark.box) > 300, !is_grey(mark)) << variant;
    }
  }
}

TEST(Copy, PutsTheStampWhereNothingStandsWhenThereIsRoom) {
  const std::vector<Leaf> original = set_paper("can-cuoc-cong-dan", CopyKind::kPlainCopy);
  const std::vector<Leaf> copy = set_paper("can-cuoc-cong-dan", CopyKind::kCertifiedCopy);

  for (const TruthMark& mark : copy.back().truth.marks) {
    if (is_grey(mark) || mark.kind != MarkKind::kSeal) continue;
    for (const TruthLine& line : original.back().truth.lines) {
      EXPECT_TRUE(line.box.bottom() <= mark.box.y || line.box.y >= mark.box.bottom() ||
                  line.box.right() <= mark.box.x || line.box.x >= mark.box.right())
          << line.text;
    }
  }
}

TEST(Qr, StandsWhereItsMarkSaysWithThreeFinderSquares) {
  const Leaf leaf = set_paper("can-cuoc-cong-dan", CopyKind::kOriginal).front();
  const auto mark = std::ranges::find(leaf.truth.marks, MarkKind::kQr, &TruthMark::kind);
  ASSERT_NE(mark, leaf.truth.marks.end());
  const auto field = std::ranges::find(leaf.truth.fields, std::string("qr"), &TruthField::name);
  ASSERT_NE(field, leaf.truth.fields.end());
  EXPECT_EQ(std::ranges::count(field->value, '|'), 6) << field->value;

  const Box& box = mark->box;
  const auto dark = [&](double across, double down) {
    return *pixel_at(leaf.image, box.x + static_cast<int>(box.width * across),
                     box.y + static_cast<int>(box.height * down)) < 100;
  };
  // The quiet zone is white; the middles of the three finder squares are black. A code of this length
  // has 41 or 45 modules, with 2 white ones around.
  EXPECT_FALSE(dark(0.01, 0.5));
  constexpr double kFinder = 5.5 / 47;
  EXPECT_TRUE(dark(kFinder, kFinder));
  EXPECT_TRUE(dark(1 - kFinder, kFinder));
  EXPECT_TRUE(dark(kFinder, 1 - kFinder));
}

TEST(Photo, HasTheGroundThatItsTruthSays) {
  std::set<std::string> seen;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Story story = make_story(seed, kToday);
    const Leaf leaf = find_paper("anh-chan-dung")
                          ->set({.story = story, .making = {.dpi = 72, .chance = Random(seed)}})
                          .front();
    const auto field = std::ranges::find(leaf.truth.fields, std::string("nen"), &TruthField::name);
    ASSERT_NE(field, leaf.truth.fields.end()) << "seed " << seed;
    seen.insert(field->value);
    const Box& photo = leaf.truth.marks.front().box;
    const std::uint8_t* corner = pixel_at(leaf.image, photo.x + photo.width / 6, photo.y + photo.height / 8);
    EXPECT_EQ(corner[2] - corner[0] > 20, field->value == "xanh") << "seed " << seed;
  }
  EXPECT_EQ(seen.size(), 2u);
}

}  // namespace
}  // namespace motcua::specimens
