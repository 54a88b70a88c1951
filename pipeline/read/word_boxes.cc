// A network that was trained on whole lines says which letters follow each other, not where
// they begin and end: it speaks up somewhere within each letter. Where words end, the ink says.

#include "pipeline/read/word_boxes.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace motcua::read {
namespace {

constexpr double kSlack = 0.9;  ///< How far off a span may be, in heights of low letters.

/// Paper between letters, right across the line.
struct Gap {
  int from = 0;
  int to = 0;

  [[nodiscard]] int middle() const { return (from + to) / 2; }
  [[nodiscard]] int width() const { return to - from; }
};

std::vector<Gap> gaps_between(const std::vector<Box>& letters) {
  std::vector<Gap> gaps;
  int end = std::numeric_limits<int>::max();
  for (const Box& letter : letters) {
    if (letter.x > end) gaps.push_back({end, letter.x});
    end = end == std::numeric_limits<int>::max() ? letter.right() : std::max(end, letter.right());
  }
  return gaps;
}

/// Where a word ends and the next begins.
int border(const WordSpan& word, const WordSpan& next, const std::vector<Gap>& gaps, int slack) {
  const int from = std::min(word.right, next.left) - slack;
  const int to = std::max(word.right, next.left) + slack;
  const int expected = (word.right + next.left) / 2;
  const Gap* best = nullptr;
  auto gap =
      std::lower_bound(gaps.begin(), gaps.end(), from, [](const Gap& a, int x) { return a.middle() < x; });
  for (; gap != gaps.end() && gap->middle() <= to; ++gap) {
    if (gap->middle() <= word.left || gap->middle() >= next.right) continue;
    if (best == nullptr || gap->width() > best->width()) best = &*gap;
  }
  return best == nullptr ? expected : best->middle();
}

}  // namespace

std::vector<Box> word_boxes(const std::vector<WordSpan>& words, const std::vector<Box>& letters,
                            const Box& line, double x_height_px) {
  std::vector<Box> boxes;
  const std::vector<Gap> gaps = gaps_between(letters);
  const int slack = std::max(1, static_cast<int>(kSlack * x_height_px));
  std::size_t letter = 0;
  int from = line.x;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    const int to = last ? std::max(from + 1, line.right())
                        : std::max(from + 1, border(words[i], words[i + 1], gaps, slack));
    Box box;
    for (; letter < letters.size() && (last || letters[letter].x < to); ++letter) {
      const Box& ink = letters[letter];
      const int left = std::max(ink.x, from);
      const int right = std::min(ink.right(), to);
      if (left < right) box = hull(box, {left, ink.y, right - left, ink.height});
    }
    if (box.empty()) {
      const int left = std::clamp(words[i].left, from, to - 1);
      box = {left, line.y, std::clamp(words[i].right, left + 1, to) - left, line.height};
    }
    boxes.push_back(box);
    from = to;
  }
  return boxes;
}

}  // namespace motcua::read
