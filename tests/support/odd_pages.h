// Pages that were never typed: black, grain, rules, letters of nothing. Whatever looks at
// pages must come back from them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>
#include <random>
#include <string>

#include "models/page_image.h"

namespace motcua::support {

inline constexpr int kWidth = 2480;
inline constexpr int kHeight = 3508;

inline PageImage page_of(int width, int height, const std::function<int(int x, int y)>& level_at) {
  PageImage page{.width_px = width, .height_px = height, .channels = 1, .dpi = 300, .pixels = {}};
  page.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) page.pixels.push_back(static_cast<std::uint8_t>(level_at(x, y)));
  }
  return page;
}

inline PageImage noise(int dark_of_1000, int grain_px) {
  std::mt19937 chance(5);
  std::vector<char> dark(static_cast<std::size_t>((kWidth / grain_px + 1) * (kHeight / grain_px + 1)));
  for (char& one : dark) one = static_cast<int>(chance() % 1000) < dark_of_1000 ? 1 : 0;
  return page_of(kWidth, kHeight, [&](int x, int y) {
    return dark[static_cast<std::size_t>(y / grain_px * (kWidth / grain_px + 1) + x / grain_px)] != 0 ? 0
                                                                                                      : 255;
  });
}

struct OddPage {
  const char* name;
  std::function<PageImage()> make;
  std::size_t lines_max;  ///< What a finder of lines may find on it.
};

inline void PrintTo(const OddPage& page, std::ostream* out) {
  *out << page.name;
}

inline const OddPage kOddPages[] = {
    {"AllWhite", [] { return page_of(kWidth, kHeight, [](int, int) { return 255; }); }, 0},
    {"AllBlack", [] { return page_of(kWidth, kHeight, [](int, int) { return 0; }); }, 0},
    {"OnePixel", [] { return page_of(1, 1, [](int, int) { return 0; }); }, 0},
    {"OneRow", [] { return page_of(kWidth, 1, [](int x, int) { return x % 7 == 0 ? 0 : 255; }); }, 0},
    {"OneColumn", [] { return page_of(1, kHeight, [](int, int y) { return y % 7 == 0 ? 0 : 255; }); }, 0},
    {"FineNoise", [] { return noise(500, 2); }, 2'000},
    {"CoarseNoise", [] { return noise(300, 8); }, 2'000},
    {"TenThousandSpecks", [] { return noise(75, 8); }, 2'000},
    {"LettersOfNoise", [] { return noise(120, 24); }, 2'000},
    {"OneHugeLine",
     [] {
       return page_of(kWidth, kHeight,
                      [](int x, int y) { return y > 1000 && y < 2500 && x / 40 % 2 == 0 ? 0 : 255; });
     },
     50},
    {"StripesDown",
     [] { return page_of(kWidth, kHeight, [](int x, int) { return x / 3 % 2 == 0 ? 0 : 255; }); }, 0},
    {"StripesAcross",
     [] { return page_of(kWidth, kHeight, [](int, int y) { return y / 3 % 2 == 0 ? 0 : 255; }); }, 0},
    {"SquaredPaper",
     [] { return page_of(kWidth, kHeight, [](int x, int y) { return x % 24 < 3 || y % 24 < 3 ? 0 : 255; }); },
     10},
    {"DottedPaper",
     [] { return page_of(kWidth, kHeight, [](int x, int y) { return x % 16 < 5 && y % 16 < 5 ? 0 : 255; }); },
     300},
    {"SquaresAsLargeAsLetters",
     [] {
       return page_of(kWidth, kHeight, [](int x, int y) { return x % 40 < 24 && y % 60 < 24 ? 0 : 255; });
     },
     100},
};

}  // namespace motcua::support
