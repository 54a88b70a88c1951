// Goal: read_page gives a report for every page, good or bad, and what it says depends
// on that page alone.
// Method: the real way from bytes to report: hostile files, pages turned by quarters,
// and four pages read in two orders by two readers at once.

#include "pipeline/page_pipeline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/hostile/hostile.h"
#include "models/catalog/catalogue_reader.h"
#include "pipeline/result/page_report_json.h"
#include "tests/support/cells.h"
#include "tests/support/specimen_pages.h"

namespace motcua {
namespace {

using specimens::Bytes;

constexpr int kDpi = 150;

const Catalogue& catalogue() {
  static const Expected<Catalogue> loaded = catalog::load_embedded();
  return *loaded;
}

PageReader open_reader() {
  auto reader = PageReader::open(catalogue(), support::cells());
  EXPECT_TRUE(reader.has_value()) << reader.error().message;
  return std::move(*reader);
}

Bytes png_of(const PageImage& page) {
  return *specimens::encode_png(page);
}

TEST(ASheetOfPortraits, IsNoFailedScan) {
  PageReader reader = open_reader();
  const Bytes file = png_of(support::specimen_page("anh-chan-dung", 200));

  const auto report = reader.read_page({.file_bytes = file, .file_name = "anh.png"});

  ASSERT_TRUE(report.has_value()) << report.error().message;
  EXPECT_FALSE(report->unreadable);
  EXPECT_FALSE(report->blank);
  EXPECT_EQ(report->kind.type, "anh-chan-dung");
  EXPECT_TRUE(report->kind.first_page);
}

// What is read has no seals, what marks are looked for in has: one of the two was lost once.
TEST(ARedSealOverPrint, IsSeenAndThePrintBelowItIsRead) {
  PageReader reader = open_reader();
  const Bytes file = png_of(support::specimen_page_in_colour("giay-kham-suc-khoe", 200));

  const auto report = reader.look_at_page({.file_bytes = file, .file_name = "seal.png"});

  ASSERT_TRUE(report.has_value()) << report.error().message;
  const auto& marks = report->marks;
  const auto seal =
      std::find_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.kind == MarkKind::kSeal; });
  ASSERT_NE(seal, marks.end());
  EXPECT_EQ(seal->colour, InkColour::kRed);
  EXPECT_EQ(seal->shape, MarkShape::kRound);
}

TEST(APage, IsReportedWhateverFileItComesIn) {
  PageReader reader = open_reader();
  const auto files = specimens::hostile_files();
  ASSERT_TRUE(files.has_value()) << files.error().message;
  for (const specimens::HostileFile& file : *files) {
    SCOPED_TRACE(file.name + ": " + file.why);
    const auto report = reader.read_page({.file_bytes = file.bytes, .file_name = file.name});

    ASSERT_TRUE(report.has_value()) << report.error().message;
    EXPECT_EQ(report->file, file.name);
    if (report->unreadable) {
      EXPECT_THAT(file.problems, testing::Contains(page_problem_slug(main_problem(report->quality))));
      EXPECT_TRUE(report->kind.type.empty());
      EXPECT_TRUE(report->fields.empty());
    } else {
      EXPECT_THAT(file.problems, testing::Contains("none"));
      if (file.name != "mirror.pdf") {
        EXPECT_EQ(report->blank, file.blank);
      }
    }
  }
}

TEST(APage, IsTheSameWhicheverWayItLies) {
  PageReader reader = open_reader();
  const PageImage upright = support::specimen_page("don-giay-phep-ban-le-ruou", kDpi);
  const auto want = reader.read_page({.file_bytes = png_of(upright), .file_name = "0.png"});
  ASSERT_TRUE(want.has_value());
  EXPECT_EQ(want->kind.type, "don-de-nghi-giay-phep-ban-le");
  for (const int turn_deg : {90, 180, 270}) {
    const Bytes bytes = png_of(specimens::turned(upright, turn_deg));

    const auto got = reader.read_page({.file_bytes = bytes, .file_name = "0.png"});

    ASSERT_TRUE(got.has_value());
    EXPECT_EQ(got->rotation_deg, 360 - turn_deg);
    EXPECT_EQ(got->text.text(), want->text.text()) << turn_deg;
  }
}

TEST(APage, ReadsTheSameInAnyOrderAndByAnyReader) {
  std::vector<Bytes> pages;
  for (const char* paper : {"giay-moi-hop-phu-huynh", "can-cuoc-cong-dan", "don-chung-chi-thu-y",
                            "giay-cn-dang-ky-ho-kinh-doanh"}) {
    pages.push_back(png_of(support::specimen_page(paper, kDpi)));
  }
  const auto read_in_order = [&pages](const std::vector<std::size_t>& order,
                                      std::vector<std::string>& reports) {
    PageReader reader = open_reader();
    reports.resize(pages.size());
    for (const std::size_t i : order) {
      auto report = reader.read_page({.file_bytes = pages[i], .file_name = "page.png"});
      if (!report) continue;
      report->timing_ms.clear();
      reports[i] = result::page_report_to_json(*report);
    }
  };

  std::vector<std::string> forth;
  std::vector<std::string> shuffled;
  std::thread other([&] { read_in_order({2, 0, 3, 1}, shuffled); });
  read_in_order({0, 1, 2, 3}, forth);
  other.join();

  for (std::size_t i = 0; i < pages.size(); ++i) {
    EXPECT_FALSE(forth[i].empty());
    EXPECT_EQ(forth[i], shuffled[i]) << "page " << i;
  }
}

TEST(APage, ThatTakesTooLongIsSetAside) {
  PageReader reader = open_reader();
  const Bytes bytes = png_of(support::specimen_page("giay-moi-hop-phu-huynh", kDpi));

  const auto report = reader.read_page(
      {.file_bytes = bytes, .file_name = "slow.png", .deadline = std::chrono::milliseconds(1)});

  ASSERT_TRUE(report.has_value());
  EXPECT_TRUE(report->unreadable);
  EXPECT_EQ(main_problem(report->quality), PageProblem::kTimedOut);
}

TEST(APage, ThatTheFileDoesNotHaveIsUnreadable) {
  PageReader reader = open_reader();
  const Bytes bytes = png_of(support::specimen_page("trang-trang", kDpi));

  const auto report = reader.read_page({.file_bytes = bytes, .file_name = "one.png", .file_page = 2});

  ASSERT_TRUE(report.has_value());
  EXPECT_TRUE(report->unreadable);
}

TEST(CountingPages, GivesABrokenFileOnePage) {
  EXPECT_EQ(count_file_pages({}, support::cells()), 1);
  EXPECT_EQ(count_file_pages(png_of(support::specimen_page("trang-trang", 75)), support::cells()), 1);
}

}  // namespace
}  // namespace motcua
