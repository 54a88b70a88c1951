#include "bench/network/page_crops.h"

#include <utility>

#include "pipeline/read/lines/text_lines.h"

namespace motcua::bench::network {
namespace {

constexpr int kShortestHeights = 3;  // A line of one word says little about a batch.

}  // namespace

Expected<std::vector<PageImage>> crops_of(const std::vector<lines::PagePlace>& pages, read::Engine& engine,
                                          std::size_t most) {
  std::vector<PageImage> crops;
  for (const lines::PagePlace& place : pages) {
    const auto page = lines::upright(place, engine);
    if (!page) return Unexpected(page.error());
    const read::lines::PageLines found = read::lines::find_lines(page->grey, {.no_print = page->pictures});
    for (std::size_t at = 0; at < found.lines().size() && crops.size() < most; ++at) {
      PageImage crop = found.cut(page->grey, at).grey;
      if (crop.width_px >= kShortestHeights * crop.height_px) crops.push_back(std::move(crop));
    }
  }
  if (crops.empty()) return fail(ErrorCode::kBadUsage, "the pages hold no line of print");
  return crops;
}

}  // namespace motcua::bench::network
