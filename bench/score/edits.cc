#include "bench/score/edits.h"

#include <algorithm>

namespace motcua::bench::score {
namespace {

/// `cost` of putting read[j] for truth[i], in halves of an edit, so that ties can be
/// broken by what is nearer without making two edits cheaper than one.
template <typename Sequence, typename Cost>
std::vector<Step> aligned(const Sequence& truth, const Sequence& read, int gap, Cost cost) {
  const std::size_t rows = truth.size() + 1;
  const std::size_t width = read.size() + 1;
  std::vector<Edit> came(rows * width, Edit::kSame);
  std::vector<int> above(width);
  std::vector<int> row(width);
  for (std::size_t j = 0; j < width; ++j) {
    above[j] = static_cast<int>(j) * gap;
    came[j] = Edit::kInserted;
  }
  for (std::size_t i = 1; i < rows; ++i) {
    row[0] = static_cast<int>(i) * gap;
    came[i * width] = Edit::kDeleted;
    for (std::size_t j = 1; j < width; ++j) {
      const int change = cost(truth[i - 1], read[j - 1]);
      int best = above[j - 1] + change;
      Edit how = change == 0 ? Edit::kSame : Edit::kChanged;
      if (above[j] + gap < best) {
        best = above[j] + gap;
        how = Edit::kDeleted;
      }
      if (row[j - 1] + gap < best) {
        best = row[j - 1] + gap;
        how = Edit::kInserted;
      }
      row[j] = best;
      came[i * width + j] = how;
    }
    std::swap(above, row);
  }
  std::vector<Step> steps;
  for (std::size_t i = truth.size(), j = read.size(); i > 0 || j > 0;) {
    const Edit how = came[i * width + j];
    if (how != Edit::kInserted) --i;
    if (how != Edit::kDeleted) --j;
    steps.push_back({how, i, j});
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace

std::size_t distance(const Letters& truth, const Letters& read) {
  std::vector<std::size_t> row(read.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= truth.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j < row.size(); ++j) {
      const std::size_t changed = corner + (truth[i - 1] == read[j - 1] ? 0 : 1);
      corner = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

std::vector<Step> align(const Letters& truth, const Letters& read) {
  return aligned(truth, read, 1, [](char32_t a, char32_t b) { return a == b ? 0 : 1; });
}

std::vector<Step> align(const std::vector<Letters>& truth, const std::vector<Letters>& read) {
  // Far above the longest line, so that the sum of the small differences never buys an edit.
  constexpr int kEdit = 10'000;
  return aligned(truth, read, kEdit, [](const Letters& a, const Letters& b) {
    if (a == b) return 0;
    return same_but_for_marks(a, b) ? kEdit - 1 : kEdit;
  });
}

}  // namespace motcua::bench::score
