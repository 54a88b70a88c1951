// Goal: whatever file comes in, it gives pages or one reason that a clerk understands;
// it never gives more than the limits allow.
// Method: every hostile specimen is opened and its first page decoded; sound files of
// each format are compared with the pixels that went in.

#include "pipeline/decode/page_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/hostile/hostile.h"
#include "models/limits.h"
#include "models/page_report.h"
#include "tests/support/cells.h"
#include "tests/support/specimen_pages.h"

namespace motcua::decode {
namespace {

using specimens::Bytes;

Expected<PageImage> first_page(const Bytes& bytes) {
  const auto file = PageFile::open(bytes);
  if (!file) return Unexpected(file.error());
  return file->page(1);
}

/// In cells, where what is no scan is drawn.
Expected<PageImage> first_page_in_a_cell(const Bytes& bytes) {
  auto page = support::cells().page(bytes, 1, std::chrono::seconds(60));
  if (!page) return Unexpected(page.error());
  return std::move(page->image);
}

TEST(AHostileFile, GivesItsPageOrItsProblem) {
  const auto files = specimens::hostile_files();
  ASSERT_TRUE(files.has_value()) << files.error().message;
  ASSERT_GE(files->size(), 15u);
  for (const specimens::HostileFile& file : *files) {
    SCOPED_TRACE(file.name + ": " + file.why);
    const auto page = first_page_in_a_cell(file.bytes);

    // Whether the page has words is asked of the reader, later.
    const bool sound = std::ranges::any_of(
        file.problems, [](const std::string& problem) { return problem == "none" || problem == "no_text"; });
    if (page) {
      EXPECT_TRUE(sound);
      EXPECT_FALSE(page->empty());
      EXPECT_EQ(page->pixels.size(), page->row_bytes() * static_cast<std::size_t>(page->height_px));
      continue;
    }
    EXPECT_EQ(page.error().code, ErrorCode::kBadPage) << page.error().message;
    EXPECT_THAT(file.problems, testing::Contains(page_problem_slug(page.error().problem)));
    EXPECT_FALSE(page.error().message.empty());
  }
}

TEST(ASoundFile, GivesThePixelsThatWentIn) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", 75);
  const auto png = specimens::encode_png(page);
  const auto tiff = specimens::encode_tiff({page});
  const PageImage bilevel = specimens::bilevel_of(page, 128);
  const auto fax = specimens::encode_tiff({bilevel});
  ASSERT_TRUE(png && tiff && fax);

  EXPECT_EQ(first_page(*png)->pixels, page.pixels);
  EXPECT_EQ(first_page(*tiff)->pixels, page.pixels);
  EXPECT_EQ(first_page(*fax)->pixels, bilevel.pixels);
  EXPECT_EQ(first_page(*png)->dpi, 75);
}

TEST(ASoundFile, GivesEveryPageOfATiff) {
  const PageImage first = support::specimen_page("giay-moi-hop-phu-huynh", 75);
  const PageImage second = specimens::turned(first, 180);
  const auto tiff = specimens::encode_tiff({first, second});
  ASSERT_TRUE(tiff);

  const auto file = PageFile::open(*tiff);

  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->page_count(), 2);
  EXPECT_EQ(file->format(), FileFormat::kTiff);
  EXPECT_EQ(file->page(1)->pixels, first.pixels);
  EXPECT_EQ(file->page(2)->pixels, second.pixels);
  EXPECT_FALSE(file->page(0).has_value());
  EXPECT_FALSE(file->page(3).has_value());
}

TEST(ASoundFile, MayMixPagesOfColourWithBlackAndWhite) {
  const PageImage colour = support::specimen_page("giay-moi-hop-phu-huynh", 75);
  const PageImage bilevel = specimens::bilevel_of(colour, 128);
  const auto tiff = specimens::encode_tiff({bilevel, colour, bilevel});
  ASSERT_TRUE(tiff);

  const auto file = PageFile::open(*tiff);

  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->page(1)->pixels, bilevel.pixels);
  EXPECT_EQ(file->page(2)->pixels, colour.pixels);
  EXPECT_EQ(file->page(3)->pixels, bilevel.pixels);
}

Bytes pdf_of_empty_pages(int page_count) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", ""};
  std::string kids;
  for (int i = 0; i < page_count; ++i) {
    kids += std::to_string(i + 3) + " 0 R ";
    objects.emplace_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(page_count) + " /Kids [" + kids + "] >>";
  return specimens::pdf_of_objects(objects);
}

TEST(AFile, MayHaveAsManyPagesAsTheLimitSays) {
  const Bytes most = pdf_of_empty_pages(limits::kFilePagesMax);
  const Bytes more = pdf_of_empty_pages(limits::kFilePagesMax + 1);

  const auto file = PageFile::open(most);
  const auto refused = PageFile::open(more);

  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->page_count(), limits::kFilePagesMax);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTooManyPages);
}

TEST(AFile, MayNotLieAboutItsPageCount) {
  Bytes liar = pdf_of_empty_pages(limits::kFilePagesMax + 1);
  const std::string text = "/Count " + std::to_string(limits::kFilePagesMax + 1);
  const auto at = std::search(liar.begin(), liar.end(), text.begin(), text.end());
  ASSERT_NE(at, liar.end());
  std::fill(at + 7, at + static_cast<std::ptrdiff_t>(text.size()), '0');

  const auto refused = PageFile::open(liar);

  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTooManyPages);
}

TEST(AFile, MayNotBeLargerThanTheLimitSays) {
  const Bytes large(limits::kFileBytesMax + 1, 0);

  const auto refused = PageFile::open(large);

  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().problem, PageProblem::kTooManyBytes);
}

}  // namespace
}  // namespace motcua::decode
