// Set papers as pixels, for tests that need a page with real letters on it.

#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/geometry.h"
#include "models/page_image.h"

namespace motcua::support {

inline constexpr std::uint64_t kSpecimenSeed = 11;

/// The first page of `paper` in colour, upright and clean. The same bytes every time.
inline PageImage specimen_page_in_colour(std::string_view paper, int dpi) {
  const specimens::Day today{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
  const specimens::Story story = specimens::make_story(kSpecimenSeed, today);
  const std::vector<specimens::Leaf> leaves = specimens::find_paper(paper)->set(
      {.story = story, .making = {.dpi = dpi, .chance = specimens::Random(kSpecimenSeed)}, .purpose = ""});
  return leaves.front().image;
}

/// The same in grey.
inline PageImage specimen_page(std::string_view paper, int dpi) {
  return specimens::grey_of(specimen_page_in_colour(paper, dpi));
}

}  // namespace motcua::support
