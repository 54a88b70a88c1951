#include "pipeline/read/lines/row_joining.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <tuple>

namespace motcua::read::lines {
namespace {

constexpr double kBucketUnits = 1.0;
constexpr double kTallest = 2.7;  ///< Above the baseline: a capital with two marks has 2.2.
constexpr double kDeepest = 1.2;  ///< Below it: a bracket has 0.5.
constexpr double kColumnReach =
    40;  ///< How far from a gap the lines of a column may end, in their letters' heights.

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
  return covered * 10 >= (right - left) * 4;
}

/// What lies above or below a gap: print across it, print on both sides of it, or neither.
enum class Beside : std::uint8_t { kNothing, kPrint, kGap };

Beside beside(const std::vector<Strand>& strands, const Rows& rows, int left, int right, double top,
              double bottom) {
  bool across = false;
  bool to_left = false;
  bool to_right = false;
  const int middle = (left + right) / 2;
  rows.between(top, bottom, [&](std::size_t i) {
    const Strand& other = strands[i];
    if (other.empty()) return;
    const double base = other.base_at(middle);
    if (base < top || base > bottom) return;
    const double reach = kColumnReach * other.unit;
    if (other.left < left && other.right > right) {
      across = true;
    } else if (other.right <= right) {
      to_left = to_left || other.right > left - reach;
    } else {
      to_right = to_right || other.left < right + reach;
    }
  });
  if (across) return Beside::kPrint;
  return to_left && to_right ? Beside::kGap : Beside::kNothing;
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
          if (small.left < large.left - 0.5 * large.unit || small.left > large.right + 0.5 * large.unit)
            return;
          if (!alone && small.right > large.right + 0.5 * large.unit) return;
          const double top = large.top_at_middle();
          const double base = large.base_at_middle();
          const bool above = small.base_at_middle() <= top + (alone ? 0.55 : 0.35) * large.unit &&
                             small.base_at_middle() >= top - (alone ? 0.75 : 0.45) * large.unit;
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
      if (!one && gap <= 4.5 * unit && std::min(a.letters.size(), b.letters.size()) >= 3) {
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

void drop_misfits(std::vector<Strand>& strands, PageInk& page) {
  for (Strand& strand : strands) {
    if (strand.letters.size() < 3) continue;
    const auto gone = std::erase_if(strand.letters, [&](int at) {
      const InkPart& letter = page.part(at);
      const double base = strand.base_at(letter.middle_x());
      const bool out =
          letter.top < base - kTallest * strand.unit || letter.bottom > base + kDeepest * strand.unit;
      if (out) page.role(at) = Role::kLarge;
      return out;
    });
    if (gone > 0) measure(strand, page);
  }
  std::erase_if(strands, [](const Strand& strand) { return strand.empty(); });
}

namespace {

struct WideGap {
  int left = 0;
  int right = 0;  ///< 0: there is none.
};

/// The gap that is by far a strand's widest, commas and hyphens counted as letters.
WideGap widest_gap(const Strand& strand, const PageInk& page) {
  std::vector<std::pair<int, int>> ink;
  const auto take = [&](const std::vector<int>& parts) {
    for (const int at : parts) ink.emplace_back(page.part(at).left, page.part(at).right);
  };
  take(strand.letters);
  take(strand.marks);
  std::sort(ink.begin(), ink.end());
  WideGap widest;
  int width = 0;
  int second = 0;
  int end = ink.front().second;
  for (const auto& [left, right] : ink) {
    const int gap = left - end;
    if (gap > width) {
      second = width;
      width = gap;
      widest = {end, left};
    } else {
      second = std::max(second, gap);
    }
    end = std::max(end, right);
  }
  if (width < 0.95 * strand.unit || width < 1.5 * second) return {};
  return widest;
}

/// Takes what stands to the right of `x` out of a strand.
Strand cut_off(Strand& strand, int x, const PageInk& page) {
  Strand right;
  const auto is_right = [&page, x](int at) { return page.part(at).left >= x; };
  std::copy_if(strand.letters.begin(), strand.letters.end(), std::back_inserter(right.letters), is_right);
  std::copy_if(strand.marks.begin(), strand.marks.end(), std::back_inserter(right.marks), is_right);
  std::erase_if(strand.letters, is_right);
  std::erase_if(strand.marks, is_right);
  return right;
}

/// measure(), and the marks' extent.
void measure_whole(Strand& strand, const PageInk& page) {
  measure(strand, page);
  for (const int at : strand.marks) {
    strand.left = std::min(strand.left, page.part(at).left);
    strand.right = std::max(strand.right, page.part(at).right);
  }
}

}  // namespace

void part_columns(std::vector<Strand>& strands, const PageInk& page, const std::vector<Box>& leaders) {
  const Rows rows(strands, page);
  std::vector<Strand> more;
  for (Strand& strand : strands) {
    if (strand.letters.size() < 8) continue;
    const WideGap gap = widest_gap(strand, page);
    if (gap.right == 0) continue;
    const double y = strand.base_at(gap.left) - strand.unit / 2;
    const double unit = strand.unit;
    if (led_across(leaders, gap.left, gap.right, y - unit, y + unit)) continue;
    const Beside above = beside(strands, rows, gap.left, gap.right, y - 3 * unit, y - 0.8 * unit);
    const Beside below = beside(strands, rows, gap.left, gap.right, y + 1.2 * unit, y + 4 * unit);
    if (above == Beside::kPrint || below != Beside::kGap) continue;
    Strand right = cut_off(strand, gap.right, page);
    if (strand.letters.empty() || right.letters.empty()) {
      strand.letters.insert(strand.letters.end(), right.letters.begin(), right.letters.end());
      strand.marks.insert(strand.marks.end(), right.marks.begin(), right.marks.end());
      continue;
    }
    measure_whole(right, page);
    measure_whole(strand, page);
    more.push_back(std::move(right));
  }
  strands.insert(strands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace motcua::read::lines
