// Low pieces of ink in one row, one soon after the other, are a leader when there are more of
// them than an ellipsis has and they keep step. Print does not: its marks and dots come once
// a syllable, at distances as different as letters are.

#include "pipeline/read/lines/leaders.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace motcua::read::lines {
namespace {

constexpr double kLow = 0.58;         ///< Of a letter's height: dots and dashes are lower.
constexpr double kFull = 0.6;         ///< Of its box that a dot fills.
constexpr double kGap = 1.05;         ///< Between two dots, in heights of a letter.
constexpr double kOffRow = 0.16;      ///< How far a dot leaves the row of its neighbours.
constexpr std::size_t kFewest = 5;    ///< An ellipsis has three.
constexpr double kShortest = 2.5;     ///< A leader's length, in heights of a letter.
constexpr double kClose = 0.4;        ///< Marks of print stand farther apart than that on the whole.
constexpr double kDash = 3.2;         ///< A dash of print is shorter.
constexpr double kStepSpread = 0.30;  ///< Mean difference of two steps, by the mean step.

bool in_step(const PageInk& page, const std::vector<int>& row) {
  double sum = 0;
  double off = 0;
  double before = 0;
  for (std::size_t i = 1; i < row.size(); ++i) {
    const double step = page.part(row[i]).middle_x() - page.part(row[i - 1]).middle_x();
    sum += step;
    if (i > 1) off += std::abs(step - before);
    before = step;
  }
  const auto steps = static_cast<double>(row.size() - 1);
  return off / std::max(1.0, steps - 1) <= std::max(1.2, kStepSpread * sum / steps);
}

/// Dots, or dashes, or dots that ran together to dashes.
bool leads(const PageInk& page, const std::vector<int>& row) {
  const double unit = page.letter_px;
  int inked = 0;
  int widest = 0;
  for (const int dot : row) {
    inked += page.part(dot).width();
    widest = std::max(widest, page.part(dot).width());
  }
  const int span = page.part(row.back()).right - page.part(row.front()).left;
  if (widest >= kDash * unit && inked * 2 >= span) return true;
  if (row.size() < kFewest || span < kShortest * unit) return false;
  const double paper = static_cast<double>(span - inked) / static_cast<double>(row.size() - 1);
  return in_step(page, row) || paper <= kClose * unit;
}

/// The lower dot of a colon.
bool ends_a_word(const PageInk& page, const std::vector<int>& by_left, int dot) {
  const InkPart& lower = page.part(dot);
  const double unit = page.letter_px;
  auto at = std::lower_bound(by_left.begin(), by_left.end(), lower.left - static_cast<int>(0.5 * unit),
                             [&page](int part, int left) { return page.part(part).left < left; });
  for (; at != by_left.end() && page.part(*at).left < lower.right; ++at) {
    const InkPart& upper = page.part(*at);
    if (upper.right <= lower.left || upper.width() > 0.5 * unit) continue;
    const int paper = lower.top - upper.bottom;
    if (paper > 0.15 * unit && paper < 1.1 * unit) return true;
  }
  return false;
}

void take_in(PageInk& page, const std::vector<int>& by_left, int at, Box& leader) {
  const InkPart& dot = page.part(at);
  const double unit = page.letter_px;
  if (page.role(at) != Role::kFree || dot.height() > std::max(3.0, 0.3 * unit)) return;
  if (std::abs(dot.bottom - leader.bottom()) > std::max(2.0, 0.15 * unit) || ends_a_word(page, by_left, at))
    return;
  page.role(at) = Role::kLeader;
  leader = hull(leader, dot.box());
}

/// Dots that stand a little out of step at a leader's ends.
void take_in_ends(PageInk& page, const std::vector<int>& by_left, std::vector<Box>& leaders) {
  const double unit = page.letter_px;
  const int reach = static_cast<int>(0.9 * unit);
  const auto from = [&page](int part, int left) { return page.part(part).left < left; };
  for (Box& leader : leaders) {
    // From the right end outwards, then from the left one: each dot may bring the next near.
    for (auto at = std::lower_bound(by_left.begin(), by_left.end(), leader.x, from);
         at != by_left.end() && page.part(*at).left <= leader.right() + reach; ++at) {
      take_in(page, by_left, *at, leader);
    }
    auto at = std::lower_bound(by_left.begin(), by_left.end(), leader.x, from);
    while (at != by_left.begin() && page.part(*std::prev(at)).right >= leader.x - reach) {
      take_in(page, by_left, *--at, leader);
    }
  }
}

/// Where a leader is written on, two or three of its dots show between words: they are of its
/// size and stand in its row.
void take_in_rests(PageInk& page, const std::vector<int>& by_left, const std::vector<std::vector<int>>& rows,
                   std::vector<Box>& leaders) {
  const double unit = page.letter_px;
  const std::size_t known = leaders.size();
  for (const std::vector<int>& row : rows) {
    if (row.size() < 2 || row.size() >= kFewest || page.role(row.front()) != Role::kFree) continue;
    Box rest;
    for (const int dot : row) rest = hull(rest, page.part(dot).box());
    if (rest.width > 4 * unit) continue;
    const bool of_a_leader = std::any_of(
        leaders.begin(), leaders.begin() + static_cast<std::ptrdiff_t>(known), [&](const Box& leader) {
          const int apart = std::max(leader.x - rest.right(), rest.x - leader.right());
          return std::abs(leader.bottom() - rest.bottom()) <= 1 &&
                 std::abs(leader.height - rest.height) <= 1 && apart < 60 * unit;
        });
    if (!of_a_leader) continue;
    for (const int dot : row) {
      if (!ends_a_word(page, by_left, dot)) page.role(dot) = Role::kLeader;
    }
    leaders.push_back(rest);
  }
}

}  // namespace

std::vector<Box> take_out_leaders(PageInk& page) {
  const double unit = page.letter_px;
  const int low = std::max(3, static_cast<int>(std::lround(kLow * unit)));
  const int gap = static_cast<int>(std::lround(kGap * unit));
  const int off_row = std::max(1, static_cast<int>(std::lround(kOffRow * unit)));
  std::vector<int> by_left;
  for (int i = 0; i < static_cast<int>(page.roles.size()); ++i) {
    const InkPart& part = page.part(i);
    // Letters of a small note are as low as dots of large print, and not as full.
    if (page.role(i) != Role::kFree || part.height() > low) continue;
    if (part.height() > std::max(3.0, 0.3 * unit) && part.area < kFull * part.width() * part.height())
      continue;
    by_left.push_back(i);
  }
  std::sort(by_left.begin(), by_left.end(), [&page](int a, int b) {
    return std::pair(page.part(a).left, a) < std::pair(page.part(b).left, b);
  });

  // The open end of a row by the height at which it lies; dots come from the left.
  std::vector<std::vector<int>> rows;
  const auto height = static_cast<int>(page.ink.row_begin.size());
  std::vector<int> row_at(static_cast<std::size_t>(std::max(1, height)), -1);
  for (const int dot : by_left) {
    const InkPart& part = page.part(dot);
    int best = -1;
    int best_off = off_row + 1;
    for (int y = std::max(0, part.middle_y() - off_row); y <= std::min(height - 1, part.middle_y() + off_row);
         ++y) {
      const int row = row_at[static_cast<std::size_t>(y)];
      if (row < 0) continue;
      const InkPart& last = page.part(rows[static_cast<std::size_t>(row)].back());
      const int off = std::abs(last.middle_y() - part.middle_y());
      if (part.left - last.right > gap || off >= best_off) continue;
      best = row;
      best_off = off;
    }
    if (best < 0) {
      best = static_cast<int>(rows.size());
      rows.emplace_back();
    }
    rows[static_cast<std::size_t>(best)].push_back(dot);
    row_at[static_cast<std::size_t>(part.middle_y())] = best;
  }

  std::vector<Box> leaders;
  for (const std::vector<int>& row : rows) {
    if (!leads(page, row)) continue;
    Box box;
    for (const int dot : row) {
      if (ends_a_word(page, by_left, dot)) continue;
      page.role(dot) = Role::kLeader;
      box = hull(box, page.part(dot).box());
    }
    leaders.push_back(box);
  }
  take_in_ends(page, by_left, leaders);
  take_in_rests(page, by_left, rows, leaders);
  return leaders;
}

}  // namespace motcua::read::lines
