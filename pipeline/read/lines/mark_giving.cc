// In tight lines a dot under one line and a hook over the next lie at the same height. What
// tells them apart is the paper between mark and letter: half as much to the own letter as
// to the other.

#include "pipeline/read/lines/mark_giving.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace motcua::read::lines {
namespace {

constexpr double kAbove = 1.15;  ///< How far over its letters a mark may lie, in their heights.
constexpr double kBelow = 0.75;
constexpr double kPaperUnderMark = 0.75;
constexpr double kPaperOverDot = 0.5;
constexpr double kSpeck = 0.014;    ///< Of a letter's height, squared: the area of dust.
constexpr double kFarBeside = 2.3;  ///< How far before a line the hyphen or bullet of an item may stand.
constexpr double kBeside = 1.0;     ///< How far beyond a line's ends anything else may.
constexpr int kBucket_px = 16;

/// Paper between a mark and the nearest letter above or below it in the strand, in heights
/// of its letters; negative when it is too far off.
double distance(const Strand& strand, const PageInk& page, const InkPart& mark) {
  const double unit = strand.unit;
  if (mark.area < kSpeck * unit * unit) return -1;
  const double off = std::max<double>(strand.left - mark.right, mark.left - strand.right) / unit;
  const bool begins_item = mark.right <= strand.left && mark.height() <= 0.7 * unit &&
                           mark.width() <= 1.3 * unit && std::max(mark.width(), mark.height()) >= 0.35 * unit;
  if (off > (begins_item ? kFarBeside : kBeside)) return -1;
  // A hole, a fold, a stroke of a pen: no letter is as tall.
  if (mark.height() > 2.2 * unit) return -1;
  const double x = mark.middle_x();
  const double base = strand.base_at(x);
  const double top = base - unit;
  const bool in_band = mark.middle_y() > top && mark.middle_y() < base + 0.1 * unit;
  // Off the letters no mark is as wide; a dash there is what is left of a rule.
  if (!in_band && mark.width() > 2.5 * unit) return -1;
  if (!in_band && mark.height() <= 0.25 * unit && mark.width() >= 1.6 * unit) return -1;
  if (top - mark.bottom > kAbove * unit || mark.top - base > kBelow * unit) return -1;
  // Within the band of the letters it can belong to nobody else.
  if (in_band) return std::max(0.0, 0.1 * off);
  if (off > kBeside) return -1;

  const double reach = 0.25 * unit;
  auto at = std::lower_bound(strand.letters.begin(), strand.letters.end(), mark.left - 12 * unit,
                             [&page](int letter, double left) { return page.part(letter).left < left; });
  double nearest = -1;
  for (; at != strand.letters.end() && page.part(*at).left < mark.right + reach; ++at) {
    const InkPart& letter = page.part(*at);
    if (letter.right < mark.left - reach) continue;
    const bool over_it = mark.middle_y() < letter.middle_y();
    // No letter with a descender has a dot but y, and that hardly ever.
    if (!over_it && letter.bottom > strand.base_at(letter.middle_x()) + 0.2 * unit) continue;
    const int paper = std::max(0, over_it ? letter.top - mark.bottom : mark.top - letter.bottom);
    // Dots lie closer to their letters than what stands over them.
    if (paper > (over_it ? kPaperUnderMark : kPaperOverDot) * unit) continue;
    const double far = paper / unit * (over_it ? 1.0 : 1.4);
    if (nearest < 0 || far < nearest) nearest = far;
  }
  // Quotes and commas stand beside letters, and near the band.
  if (nearest < 0 && mark.bottom > top - 0.6 * unit && mark.top < base + 0.15 * unit) return 0.6;
  return nearest;
}

/// Marks on each other, an acute over a circumflex: all go with the one nearest to a letter.
class Stacks {
 public:
  Stacks(const PageInk& page, const std::vector<int>& marks) : above_(marks.size(), kNone) {
    const int paper = std::max(2, static_cast<int>(std::lround(0.2 * page.letter_px)));
    const int most = static_cast<int>(std::lround(0.75 * page.letter_px));
    std::vector<std::size_t> by_left;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (page.part(marks[i]).height() <= most && page.part(marks[i]).width() <= 2 * most)
        by_left.push_back(i);
    }
    std::sort(by_left.begin(), by_left.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(page.part(marks[a]).left, a) < std::pair(page.part(marks[b]).left, b);
    });
    for (std::size_t k = 0; k < by_left.size(); ++k) {
      const InkPart& one = page.part(marks[by_left[k]]);
      for (std::size_t n = k + 1; n < by_left.size() && page.part(marks[by_left[n]]).left < one.right; ++n) {
        const InkPart& other = page.part(marks[by_left[n]]);
        const int between = std::max(one.top, other.top) - std::min(one.bottom, other.bottom);
        if (between > paper) continue;
        const bool one_is_upper = one.middle_y() < other.middle_y();
        above_[one_is_upper ? by_left[n] : by_left[k]] = one_is_upper ? by_left[k] : by_left[n];
      }
    }
  }

  /// The mark on this one; kNone where there is none.
  [[nodiscard]] std::size_t above(std::size_t mark) const { return above_[mark]; }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

 private:
  std::vector<std::size_t> above_;
};

using Buckets = std::vector<std::vector<std::size_t>>;

/// Strands by the heights at which their marks may lie.
Buckets buckets_of(const std::vector<Strand>& strands, const PageInk& page) {
  Buckets buckets(page.ink.row_begin.size() / kBucket_px + 2);
  for (std::size_t i = 0; i < strands.size(); ++i) {
    const Strand& strand = strands[i];
    const double ends[] = {strand.base_at(strand.left), strand.base_at(strand.right)};
    const double top = std::min(ends[0], ends[1]) - (1 + kAbove) * strand.unit;
    const double bottom = std::max(ends[0], ends[1]) + kBelow * strand.unit;
    const auto first = static_cast<std::size_t>(std::max(0.0, top) / kBucket_px);
    const auto last =
        std::min(buckets.size() - 1, static_cast<std::size_t>(std::max(0.0, bottom) / kBucket_px));
    for (std::size_t at = first; at <= last; ++at) buckets[at].push_back(i);
  }
  return buckets;
}

struct Claim {
  std::size_t strand = Stacks::kNone;
  double distance = 0;
};

}  // namespace

void give_marks(std::vector<Strand>& strands, PageInk& page) {
  const Buckets buckets = buckets_of(strands, page);
  std::vector<int> marks;
  for (int i = 0; i < static_cast<int>(page.roles.size()); ++i) {
    if (page.role(i) == Role::kFree) marks.push_back(i);
  }
  std::vector<Claim> claims(marks.size());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const InkPart& mark = page.part(marks[i]);
    Claim& claim = claims[i];
    for (const std::size_t at : buckets[static_cast<std::size_t>(mark.middle_y() / kBucket_px)]) {
      const double off = distance(strands[at], page, mark);
      if (off < 0 || (claim.strand != Stacks::kNone && off >= claim.distance)) continue;
      claim = {at, off};
    }
  }
  const Stacks stacks(page, marks);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t above = stacks.above(i);
    if (above == Stacks::kNone || claims[i].strand == Stacks::kNone) continue;
    if (claims[above].strand == Stacks::kNone || claims[i].distance < claims[above].distance)
      claims[above] = claims[i];
  }
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (claims[i].strand == Stacks::kNone) continue;
    const InkPart& mark = page.part(marks[i]);
    Strand& strand = strands[claims[i].strand];
    strand.marks.push_back(marks[i]);
    strand.left = std::min(strand.left, mark.left);
    strand.right = std::max(strand.right, mark.right);
    page.role(marks[i]) = Role::kMark;
  }
}

}  // namespace motcua::read::lines
