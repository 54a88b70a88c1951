// A rule is what an opening along its direction leaves, if that is thin. The opening looks at
// one direction alone, so that print which touches a rule does not cut it into pieces. Rules
// down are scanned a little ragged and are hardly ever wider than two pixels: they are looked
// for in ink grown by a pixel to both sides. Rules across are not: bold words would run
// together.

#include "pipeline/read/lines/ruling.h"

#include <algorithm>
#include <tuple>

#include "pipeline/read/lines/ink_parts.h"

namespace motcua::read::lines {
namespace {

constexpr double kAcross_mm = 9.0;  ///< More than two bold capitals that run together.
constexpr double kDown_mm = 8.5;    ///< More than the tallest letter of a title.
constexpr double kThickest_mm = 1.0;
constexpr double kTilt = 0.012;  ///< What cleaning and paper leave: a rule's box is so much higher.

void clear(InkBits& ink, int y, int left, int right) {
  if (y < 0 || y >= ink.height) return;
  std::uint64_t* row = ink.row(y);
  for (int x = std::max(0, left); x < std::min(ink.width, right);) {
    const int bit = x % 64;
    const int count = std::min({64 - bit, ink.width - x, right - x});
    const std::uint64_t mask = count == 64 ? ~0ULL : ((1ULL << count) - 1) << bit;
    row[x / 64] &= ~mask;
    x += count;
  }
}

bool is_rule(int length, int breadth, int area, double grown, double thickest_px) {
  const double thickness = static_cast<double>(area) / std::max(1, length) - grown;
  return thickness <= thickest_px && breadth <= thickest_px + grown + kTilt * length;
}

}  // namespace

Ruling take_off_rules(InkBits& ink, double px_per_mm) {
  const double thickest_px = std::max(2.0, kThickest_mm * px_per_mm);
  Ruling ruling;
  const InkParts across = parts_of(opened_across(ink, static_cast<int>(kAcross_mm * px_per_mm)));
  const InkParts down = parts_of(opened_down(grown_across(ink), static_cast<int>(kDown_mm * px_per_mm)));
  std::vector<char> across_is(across.parts.size());
  for (std::size_t i = 0; i < across.parts.size(); ++i) {
    const InkPart& part = across.parts[i];
    across_is[i] = is_rule(part.width(), part.height(), part.area, 0, thickest_px) ? 1 : 0;
    if (across_is[i] != 0) ruling.across.push_back(part.box());
  }
  std::vector<char> down_is(down.parts.size());
  for (std::size_t i = 0; i < down.parts.size(); ++i) {
    const InkPart& part = down.parts[i];
    down_is[i] = is_rule(part.height(), part.width(), part.area, 2, thickest_px) ? 1 : 0;
    if (down_is[i] != 0) ruling.down.push_back({part.left + 1, part.top, part.width() - 2, part.height()});
  }
  for (const InkRun& run : across.runs) {
    if (across_is[static_cast<std::size_t>(run.part)] == 0) continue;
    for (int y = run.row - 1; y <= run.row + 1; ++y) clear(ink, y, run.left, run.right);
  }
  for (const InkRun& run : down.runs) {
    if (down_is[static_cast<std::size_t>(run.part)] != 0) clear(ink, run.row, run.left, run.right);
  }
  std::sort(ruling.across.begin(), ruling.across.end(),
            [](const Box& a, const Box& b) { return std::tie(a.y, a.x) < std::tie(b.y, b.x); });
  std::sort(ruling.down.begin(), ruling.down.end(),
            [](const Box& a, const Box& b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); });
  return ruling;
}

bool parted(const Ruling& ruling, int left_end, int right_begin, int y) {
  // Rules are few and thin, and lie by their left edges.
  const int reach = 2;
  auto at = std::lower_bound(ruling.down.begin(), ruling.down.end(), left_end - reach,
                             [](const Box& rule, int x) { return rule.right() < x; });
  for (; at != ruling.down.end() && at->x <= right_begin + reach; ++at) {
    const int middle = at->x + at->width / 2;
    if (y >= at->y && y < at->bottom() && middle >= left_end - reach && middle <= right_begin + reach)
      return true;
  }
  return false;
}

}  // namespace motcua::read::lines
