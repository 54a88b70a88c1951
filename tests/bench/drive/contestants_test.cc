// Goal: each page's text is told apart, whoever read it, and only pages that every program
// can take are given to them.
// Method: texts as the programs print them; files by their first bytes.

#include "bench/drive/contestants.h"

#include <gtest/gtest.h>

#include "bench/drive/versus.h"

namespace motcua::bench::drive {
namespace {

using Texts = std::vector<std::string>;

TEST(SplitPages, AFormFeedEndsAPage) {
  EXPECT_EQ(split_pages("một\n\fhai\n\f", 2), (Texts{"một\n", "hai\n"}));
}

TEST(SplitPages, AFormFeedPartsPages) {
  EXPECT_EQ(split_pages("một\n\fhai\n", 2), (Texts{"một\n", "hai\n"}));
}

TEST(SplitPages, AnEmptyPageKeepsItsPlace) {
  EXPECT_EQ(split_pages("\fhai\n\f", 2), (Texts{"", "hai\n"}));
}

TEST(SplitPages, PagesThatAreNotThereAreEmpty) {
  EXPECT_EQ(split_pages("một", 3), (Texts{"một", "", ""}));
  EXPECT_EQ(split_pages("", 1), Texts{""});
}

CorpusFile file_of(const std::string& first_bytes, int pages) {
  CorpusFile file;
  file.bytes.assign(first_bytes.begin(), first_bytes.end());
  file.page_count = pages;
  return file;
}

TEST(SingleImages, AreNeitherPdfNorOfSeveralPages) {
  const std::string png = "\x89PNG\r\n\x1A\n";
  const std::string jpeg = "\xFF\xD8\xFF\xE0";
  const std::string tiff = {'I', 'I', 42, 0, 8, 0, 0, 0};
  Corpus corpus;
  corpus.files = {file_of(png, 1), file_of("%PDF-1.4\n", 1), file_of(tiff, 2), file_of(tiff, 1),
                  file_of(jpeg, 1)};
  EXPECT_EQ(single_images(corpus), (std::vector<std::size_t>{0, 3, 4}));
  EXPECT_EQ(single_images(corpus, 2), (std::vector<std::size_t>{0, 3}));
}

}  // namespace
}  // namespace motcua::bench::drive
