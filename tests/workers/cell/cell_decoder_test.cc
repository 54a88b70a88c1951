// Goal: a page decoded in a cell is the page decoded here, drawn PDF pages are rendered, and
// a cell's or a host's death costs no more than a page.
// Method: files of our own through the real program's cells.

#include "workers/cell/cell_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/hostile/hostile.h"
#include "tests/support/specimen_pages.h"

namespace motcua::cell {
namespace {

using specimens::Bytes;
using std::chrono::milliseconds;

constexpr milliseconds kDeadline{60'000};

HostTerms program() {
  return {.program = MOTCUA_PROGRAM};
}

TEST(APageInACell, IsThePageDecodedHere) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", 75);
  const Bytes png = *specimens::encode_png(page);
  CellDecoder cells(program());

  const auto there = cells.page(png, 1, kDeadline);
  const auto here = decoder_in_this_process()->page(png, 1, kDeadline);

  ASSERT_TRUE(there && there->image) << (there ? there->image.error().message : there.error().message);
  EXPECT_EQ(there->file_page_count, 1);
  EXPECT_EQ(there->image->pixels, here->image->pixels);
  EXPECT_EQ(there->image->dpi, here->image->dpi);
}

TEST(AHostileFile, IsRefusedAsItIsHere) {
  CellDecoder cells(program());
  const auto files = specimens::hostile_files();
  ASSERT_TRUE(files);
  const auto decoder = decoder_in_this_process();
  for (const specimens::HostileFile& file : *files) {
    SCOPED_TRACE(file.name);
    const auto there = cells.page(file.bytes, 1, kDeadline);
    const auto here = decoder->page(file.bytes, 1, kDeadline);
    ASSERT_EQ(there.has_value(), here.has_value());
    if (!here) {
      EXPECT_EQ(there.error().problem, here.error().problem);
    } else if (here->image) {
      EXPECT_TRUE(there->image.has_value());
    } else if (here->image.error().code == ErrorCode::kBadPage) {
      EXPECT_EQ(there->image.error().problem, here->image.error().problem);
    }
    EXPECT_EQ(cells.page_count(file.bytes).value_or(1), decoder->page_count(file.bytes).value_or(1));
  }
}

TEST(ABornDigitalPage, IsDrawnAndKeepsItsTextLayer) {
  const auto files = specimens::hostile_files();
  ASSERT_TRUE(files);
  const auto born = std::ranges::find(*files, "born-digital.pdf", &specimens::HostileFile::name);
  ASSERT_NE(born, files->end());
  CellDecoder cells(program());

  const auto page = cells.page(born->bytes, 1, kDeadline);

  ASSERT_TRUE(page && page->image) << (page ? page->image.error().message : page.error().message);
  EXPECT_EQ(page->image->dpi, 300);
  EXPECT_EQ(page->text_layer.engine, "pdf text layer");
  ASSERT_FALSE(page->text_layer.lines.empty());
  const Box& box = page->text_layer.lines.front().box;
  EXPECT_FALSE(box.empty());
  EXPECT_LE(box.right(), page->image->width_px);
  EXPECT_LE(box.bottom(), page->image->height_px);
}

TEST(SeveralThreads, HaveACellEach) {
  const Bytes png = *specimens::encode_png(support::specimen_page("giay-moi-hop-phu-huynh", 75));
  CellDecoder cells(program());
  std::vector<std::jthread> threads;
  std::vector<int> decoded(4);
  for (std::size_t i = 0; i < decoded.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int turn = 0; turn < 5; ++turn) {
        const auto page = cells.page(png, 1, kDeadline);
        if (page && page->image) ++decoded[i];
      }
    });
  }
  threads.clear();
  EXPECT_EQ(decoded, (std::vector<int>(4, 5)));
}

TEST(AHostThatCannotStart, IsAFaultOfTheMachine) {
  CellDecoder absent({.program = "/nowhere/motcua"});
  CellDecoder leaves_at_once({.program = "/bin/true", .arguments = {"true"}});
  const Bytes file{'x'};

  EXPECT_EQ(absent.page(file, 1, kDeadline).error().code, ErrorCode::kUnavailable);
  EXPECT_EQ(leaves_at_once.page(file, 1, kDeadline).error().code, ErrorCode::kUnavailable);
}

}  // namespace
}  // namespace motcua::cell
