#include "pipeline/read/lines/row_joining.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <tuple>

namespace motcua::read::lines {
namespace {

constexpr double kBucketUnits = 1.0;

/// Strands by the height at which they stand, so that neighbours are found without asking all.
class Rows {
 public:
  Rows(const std::vector<Strand>& strands, const PageInk& page)
      : bucket_px_(std::max(4.0, kBucketUnits * page.letter_px)),
        buckets_(static_cast<std::size_t>(static_cast<double>(page.ink.row_begin.size()) / bucket_px_) + 3) {
    for (std::size_t i = 0; i < strands.size(); ++i) {
      if (!strands[i].empty()) buckets_[bucket_of(strands[i].base_at_middle())].push_back(i);
    }
  }

  /// Calls see(index) for strands whose baseline lies about between the two heights.
  template <typename See>
  void between(double top, double bottom, See see) const {
    for (std::size_t at = bucket_of(top); at <= bucket_of(bottom); ++at) {
      for (const std::size_t i : buckets_[at]) see(i);
    }
  }

 private:
  [[nodiscard]] std::size_t bucket_of(double y) const {
    const double at = std::clamp(y / bucket_px_ + 1, 0.0, static_cast<double>(buckets_.size() - 1));
    return static_cast<std::size_t>(at);
  }

  double bucket_px_;
  std::vector<std::vector<std::size_t>> buckets_;
};

void take_over(Strand& into, Strand& from, const PageInk& page) {
  into.letters.insert(into.letters.end(), from.letters.begin(), from.letters.end());
  into.marks.insert(into.marks.end(), from.marks.begin(), from.marks.end());
  from = {};
  measure(into, page);
}

bool in_one_row(const Strand& a, const Strand& b) {
  const double small = std::min(a.unit, b.unit);
  const double large = std::max(a.unit, b.unit);
  if (large > 2.1 * small) return false;
  const double x = a.right <= b.left ? (a.right + b.left) / 2.0
                                     : (std::max(a.left, b.left) + std::min(a.right, b.right)) / 2.0;
  // A slope known from a few letters does not reach far.
  const auto level = [x](const Strand& strand) {
    const double reach = std::clamp(x, strand.left - 12 * strand.unit, strand.right + 12 * strand.unit);
    return strand.base_at(reach);
  };
  return std::abs(level(a) - level(b)) <= std::max(2.0, 0.3 * large);
}

bool led_across(const std::vector<Box>& leaders, int left, int right, double top, double bottom) {
  int covered = 0;
  for (const Box& leader : leaders) {
    if (leader.y > bottom || leader.bottom() < top) continue;
    covered += std::max(0, std::min(right, leader.right()) - std::max(left, leader.x));
  }
  return covered * 10 >= (right - left) * 6;
}

/// What lies above or below a gap: nothing near, print across it, or a gap, too.
enum class Beside : std::uint8_t { kNothing, kPrint, kGap };

Beside beside(const std::vector<Strand>& strands, const Rows& rows, int left, int right, double top,
              double bottom) {
  Beside found = Beside::kNothing;
  const int middle = (left + right) / 2;
  rows.between(top, bottom, [&](std::size_t i) {
    const Strand& other = strands[i];
    if (other.empty()) return;
    const double base = other.base_at(middle);
    if (base < top || base > bottom) return;
    if (other.left < left && other.right > right) {
      found = Beside::kPrint;
    } else if (found == Beside::kNothing && other.right > left - 40 * other.unit &&
               other.left < right + 40 * other.unit) {
      found = Beside::kGap;
    }
  });
  return found;
}

}  // namespace

void absorb_rows_of_marks(std::vector<Strand>& strands, const PageInk& page) {
  const Rows rows(strands, page);
  for (Strand& small : strands) {
    if (small.empty()) continue;
    std::size_t into = strands.size();
    rows.between(
        small.base_at_middle() - page.letter_px, small.base_at_middle() + 8 * page.letter_px,
        [&](std::size_t i) {
          const Strand& large = strands[i];
          if (large.empty() || large.letters.size() < small.letters.size()) return;
          // A mark by itself may be nearly as tall as a low letter: a hook over a circumflex.
          const bool alone = small.letters.size() <= 2 && large.letters.size() >= 3;
          if (large.unit < (alone ? 1.0 : 1.55) * small.unit) return;
          if (small.left < large.left - 0.5 * large.unit || small.right > large.right + 0.5 * large.unit)
            return;
          const double top = large.top_at_middle();
          const double base = large.base_at_middle();
          const bool above = small.base_at_middle() <= top + 0.35 * large.unit &&
                             small.base_at_middle() >= top - 0.75 * large.unit;
          const bool below = small.top_at_middle() >= base - 0.1 * large.unit &&
                             small.base_at_middle() <= base + 0.6 * large.unit;
          if (above || below) into = std::min(into, i);
        });
    if (into == strands.size()) continue;
    Strand& large = strands[into];
    large.marks.insert(large.marks.end(), small.letters.begin(), small.letters.end());
    large.marks.insert(large.marks.end(), small.marks.begin(), small.marks.end());
    small = {};
  }
  std::erase_if(strands, [](const Strand& strand) { return strand.empty(); });
}

void join_rows(std::vector<Strand>& strands, const PageInk& page, const std::vector<Box>& leaders) {
  std::sort(strands.begin(), strands.end(), [](const Strand& a, const Strand& b) {
    return std::tuple(a.left, a.base, a.right) < std::tuple(b.left, b.base, b.right);
  });
  const Rows rows(strands, page);
  // The strand into which each one went; joins may follow each other.
  std::vector<std::size_t> now(strands.size());
  for (std::size_t i = 0; i < now.size(); ++i) now[i] = i;
  const auto where = [&now](std::size_t i) {
    while (now[i] != i) i = now[i];
    return i;
  };
  for (std::size_t i = 0; i < strands.size(); ++i) {
    for (bool joined = true; joined;) {
      joined = false;
      const std::size_t at = where(i);
      Strand& a = strands[at];
      if (a.empty()) break;
      // The nearest that begins to the right of where this one does.
      std::size_t next = strands.size();
      rows.between(a.base_at(a.right) - 1.5 * a.unit, a.base_at(a.right) + 1.5 * a.unit, [&](std::size_t k) {
        const Strand& b = strands[k];
        if (k == at || b.empty() || b.left < a.left || !in_one_row(a, b)) return;
        if (next == strands.size() || std::pair(b.left, k) < std::pair(strands[next].left, next)) next = k;
      });
      if (next == strands.size()) break;
      Strand& b = strands[next];
      const int gap = b.left - a.right;
      const double unit = std::max(a.unit, b.unit);
      const double y = a.base_at(a.right) - a.unit / 2;
      if (gap > 0 && parted(page.ruling, a.right, b.left, static_cast<int>(y))) break;
      bool one = gap <= 2.4 * unit;
      if (!one && gap <= 40 * unit) one = led_across(leaders, a.right, b.left, y - unit, y + unit);
      if (!one && gap <= 4.5 * unit) {
        const Beside above = beside(strands, rows, a.right, b.left, y - 3.5 * unit, y - 0.8 * unit);
        const Beside below = beside(strands, rows, a.right, b.left, y + 1.2 * unit, y + 4.5 * unit);
        one = (above == Beside::kPrint || below == Beside::kPrint) && above != Beside::kGap &&
              below != Beside::kGap;
      }
      if (!one) break;
      now[next] = at;
      take_over(a, b, page);
      joined = true;
    }
  }
  std::erase_if(strands, [](const Strand& strand) { return strand.empty(); });
}

namespace {

struct WideGap {
  std::size_t next = 0;  ///< Index of the letter after it; 0: there is none.
  int left = 0;
  int right = 0;
};

/// The gap that is by far a strand's widest.
WideGap widest_gap(const Strand& strand, const PageInk& page) {
  WideGap widest;
  int width = 0;
  int second = 0;
  int end = page.part(strand.letters.front()).right;
  for (std::size_t i = 1; i < strand.letters.size(); ++i) {
    const InkPart& letter = page.part(strand.letters[i]);
    const int gap = letter.left - end;
    if (gap > width) {
      second = width;
      width = gap;
      widest = {i, end, letter.left};
    } else {
      second = std::max(second, gap);
    }
    end = std::max(end, letter.right);
  }
  if (width < 0.95 * strand.unit || width < 1.5 * second) return {};
  return widest;
}

}  // namespace

void part_columns(std::vector<Strand>& strands, const PageInk& page) {
  const Rows rows(strands, page);
  std::vector<Strand> more;
  for (Strand& strand : strands) {
    if (strand.letters.size() < 8) continue;
    const WideGap gap = widest_gap(strand, page);
    if (gap.next == 0) continue;
    const double y = strand.base_at(gap.left) - strand.unit / 2;
    const double unit = strand.unit;
    const Beside above = beside(strands, rows, gap.left, gap.right, y - 3 * unit, y - 0.8 * unit);
    const Beside below = beside(strands, rows, gap.left, gap.right, y + 1.2 * unit, y + 4 * unit);
    if (above == Beside::kPrint || below != Beside::kGap) continue;
    Strand right;
    right.letters.assign(strand.letters.begin() + static_cast<std::ptrdiff_t>(gap.next),
                         strand.letters.end());
    strand.letters.resize(gap.next);
    // Marks over large letters are with them already.
    for (const int mark : strand.marks) {
      if (page.part(mark).middle_x() > gap.right) right.marks.push_back(mark);
    }
    std::erase_if(strand.marks, [&](int mark) { return page.part(mark).middle_x() > gap.right; });
    measure(right, page);
    measure(strand, page);
    more.push_back(std::move(right));
  }
  strands.insert(strands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace motcua::read::lines
