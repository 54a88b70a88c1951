// Goal: thresholding keeps the tone marks of Vietnamese: at 200 dpi the dot under a letter and
// the hook on one are three or four pixels.
// Method: single letters with each tone, in three sizes and at sixteen places of the pixel
// grid, on clean, grainy, faint and JPEG pages; each must come out as two pieces of ink.

#include "pipeline/clean/binarised.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/scan/effect.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/typesetting/sheet.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

using specimens::EffectKind;

constexpr int kDpi = 200;
constexpr double kCell_mm = 8;
constexpr int kPlaces = 16;

const std::vector<std::string>& letters() {
  static const std::vector<std::string> list = {"ạ", "ả", "ã", "à", "á", "ẹ", "ẻ", "ẽ", "è",
                                                "é", "ọ", "ỏ", "õ", "ò", "ó", "ụ", "ủ", "ũ",
                                                "ù", "ú", "ỵ", "ỷ", "ỹ", "ỳ", "ý"};
  return list;
}

/// One letter a cell: across the letters, down their sizes and places.
specimens::Leaf letters_apart() {
  const double width_mm = kCell_mm * static_cast<double>(letters().size() + 1);
  specimens::Sheet sheet(width_mm, kCell_mm * (3 * kPlaces + 1), kDpi);
  for (int row = 0; row < 3 * kPlaces; ++row) {
    const specimens::TextStyle style{.size_pt = 12.0 + row / kPlaces};
    // Quarters of a pixel, each way.
    const double across_mm = row % 4 * 25.4 / kDpi / 4;
    const double down_mm = row / 4 % 4 * 25.4 / kDpi / 4;
    for (std::size_t i = 0; i < letters().size(); ++i) {
      sheet.word(letters()[i], style, kCell_mm * (static_cast<double>(i) + 0.7) + across_mm,
                 kCell_mm * (row + 1) + down_mm, 0, 0);
    }
  }
  specimens::Leaf leaf = sheet.leaf();
  leaf.image = specimens::grey_of(leaf.image);
  return leaf;
}

/// The share of cells whose ink lies in two pieces of at least three pixels.
double share_in_two_pieces(const PageImage& ink) {
  const cv::Mat black = raster::view_of(ink) == 0;
  const double cell_px = kCell_mm * kDpi / 25.4;
  int right = 0;
  int all = 0;
  for (int row = 0; row < 3 * kPlaces; ++row) {
    for (std::size_t i = 0; i < letters().size(); ++i) {
      const cv::Rect cell(static_cast<int>(cell_px * (static_cast<double>(i) + 0.45)),
                          static_cast<int>(cell_px * (row + 0.4)), static_cast<int>(cell_px * 0.9),
                          static_cast<int>(cell_px * 0.95));
      cv::Mat labels;
      cv::Mat stats;
      cv::Mat centres;
      const int count = cv::connectedComponentsWithStats(black(cell), labels, stats, centres, 8, CV_32S);
      int pieces = 0;
      for (int piece = 1; piece < count; ++piece) {
        if (stats.at<int>(piece, cv::CC_STAT_AREA) >= 3) ++pieces;
      }
      right += pieces == 2 ? 1 : 0;
      ++all;
    }
  }
  return static_cast<double>(right) / all;
}

struct Case {
  const char* name;  // Reads on from "ToneMarks".
  std::vector<specimens::Effect> effects;
};

class ToneMarks : public testing::TestWithParam<Case> {};

TEST_P(ToneMarks, StayApartFromTheirLetters) {
  specimens::Leaf leaf = letters_apart();
  std::uint64_t stream = 0;
  for (const specimens::Effect& effect : GetParam().effects) {
    specimens::apply(effect, leaf, specimens::Random(5).stream(++stream));
  }
  leaf.image.dpi = kDpi;

  EXPECT_GE(share_in_two_pieces(binarised(leaf.image)), 0.99);
}

const Case kCases[] = {
    {"OnACleanPage", {}},
    {"OnAnOfficeScan", {{EffectKind::kBlur, 0.05}, {EffectKind::kNoise, 0.03}}},
    {"OnAGrainyPage",
     {{EffectKind::kPaperGrain, 0.6}, {EffectKind::kBlur, 0.05}, {EffectKind::kNoise, 0.06}}},
    {"OnAFaintPage", {{EffectKind::kFade, 0.4}, {EffectKind::kBlur, 0.05}, {EffectKind::kNoise, 0.03}}},
    {"OnAJpegPage", {{EffectKind::kBlur, 0.05}, {EffectKind::kRecompress, 0.5}}},
    {"InAShadow", {{EffectKind::kLamp, 0.8}, {EffectKind::kShadow, 0.8}, {EffectKind::kBlur, 0.05}}},
};

INSTANTIATE_TEST_SUITE_P(, ToneMarks, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::clean
