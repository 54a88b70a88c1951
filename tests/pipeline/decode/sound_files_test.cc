// Goal: every kind of file that is promised comes out as the pixels that went in.
// Method: one small chart whose sides all differ, written in each kind by the format's own
// library (or by hand); every byte is compared, or their mean difference where the
// coding loses something.

#include <gtest/gtest.h>

#include <cstdlib>

#include "bench/specimens/sound/sound_files.h"
#include "pipeline/decode/page_file.h"

namespace motcua::decode {
namespace {

using specimens::SoundFile;

double mean_difference(const PageImage& a, const PageImage& b) {
  long sum = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
  return static_cast<double>(sum) / static_cast<double>(a.pixels.size());
}

std::vector<SoundFile> all_files() {
  std::vector<SoundFile> all;
  for (auto* kinds :
       {specimens::sound_jpegs, specimens::sound_pngs, specimens::sound_tiffs, specimens::sound_webps,
        specimens::sound_jpeg2000s, specimens::sound_bmps, specimens::sound_pdfs}) {
    for (SoundFile& file : kinds()) all.push_back(std::move(file));
  }
  return all;
}

TEST(ASoundFileOfEveryKind, GivesThePixelsThatWentIn) {
  for (const SoundFile& want : all_files()) {
    SCOPED_TRACE(want.name);
    const auto file = PageFile::open(want.bytes);
    if (!file) {
      ADD_FAILURE() << file.error().message;
      continue;
    }

    const auto got = file->page(1);

    if (!got) {
      ADD_FAILURE() << got.error().message;
      continue;
    }
    EXPECT_EQ(file->page_count(), 1);
    ASSERT_EQ(got->width_px, want.page.width_px);
    ASSERT_EQ(got->height_px, want.page.height_px);
    ASSERT_EQ(got->channels, want.page.channels);
    EXPECT_LE(mean_difference(*got, want.page), want.loss);
    EXPECT_TRUE(want.loss > 0 || got->pixels == want.page.pixels);
  }
}

TEST(ASoundFileOfEveryKind, CutShortIsDamagedOrUnknownAndNeverHalfAPage) {
  for (const SoundFile& whole : all_files()) {
    SCOPED_TRACE(whole.name);
    for (const std::size_t percent : {30, 60, 85}) {
      const specimens::Bytes cut(
          whole.bytes.begin(),
          whole.bytes.begin() + static_cast<std::ptrdiff_t>(whole.bytes.size() * percent / 100));
      const auto file = PageFile::open(cut);
      if (!file) continue;

      const auto page = file->page(1);

      // A TIFF may hold its pixels before its directory's end, a WebP its EXIF behind them.
      EXPECT_TRUE(!page || mean_difference(*page, whole.page) <= whole.loss) << percent;
    }
  }
}

}  // namespace
}  // namespace motcua::decode
