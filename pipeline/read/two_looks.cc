// The network sees lines scaled to one height, so that paper above and below sets the size of
// the letters. What it misreads at one size it mostly reads at another, and knows which.

#include "pipeline/read/two_looks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace motcua::read {
namespace {

/// Measured in docs/decisions/0020-fast-engine.md: of the crop's height, above and below.
constexpr double kPaper = 0.10;
constexpr double kSureEnough = 0.95;

/// The commonest bright level.
std::uint8_t paper_of(const PageImage& grey) {
  std::array<int, 256> counts{};
  for (const std::uint8_t level : grey.pixels) ++counts[level];
  return static_cast<std::uint8_t>(std::max_element(counts.begin() + 128, counts.end()) - counts.begin());
}

LineCrop with_paper(const PageImage& grey) {
  const auto rows = static_cast<std::size_t>(std::max(1, static_cast<int>(kPaper * grey.height_px)));
  LineCrop crop;
  crop.grey = {.width_px = grey.width_px,
               .height_px = grey.height_px + 2 * static_cast<int>(rows),
               .channels = 1,
               .dpi = grey.dpi,
               .pixels = {}};
  const std::size_t paper = rows * grey.row_bytes();
  crop.grey.pixels.reserve(grey.pixels.size() + 2 * paper);
  crop.grey.pixels.assign(paper, paper_of(grey));
  crop.grey.pixels.insert(crop.grey.pixels.end(), grey.pixels.begin(), grey.pixels.end());
  crop.grey.pixels.resize(grey.pixels.size() + 2 * paper, crop.grey.pixels.front());
  return crop;
}

}  // namespace

double sureness(const RecognisedLine& line) {
  double sum = 0;
  double length = 0;
  for (const RecognisedWord& word : line.words) {
    sum += word.confidence * static_cast<double>(word.text.size());
    length += static_cast<double>(word.text.size());
  }
  return length == 0 ? 0 : sum / length;
}

Expected<std::vector<RecognisedLine>> read_by_two_looks(const Recogniser& recogniser,
                                                        std::span<const LineCrop> crops) {
  std::vector<LineCrop> shown;
  for (const LineCrop& crop : crops) shown.push_back(with_paper(crop.grey));
  auto read = recogniser.read(shown);
  if (!read) return read;
  std::vector<std::size_t> doubtful;
  shown.clear();
  for (std::size_t i = 0; i < crops.size(); ++i) {
    if (sureness((*read)[i]) >= kSureEnough) continue;
    doubtful.push_back(i);
    shown.push_back(crops[i]);
  }
  if (doubtful.empty()) return read;
  auto again = recogniser.read(shown);
  if (!again) return again;
  for (std::size_t i = 0; i < doubtful.size(); ++i) {
    RecognisedLine& first = (*read)[doubtful[i]];
    if (sureness((*again)[i]) > sureness(first)) first = std::move((*again)[i]);
  }
  return read;
}

}  // namespace motcua::read
