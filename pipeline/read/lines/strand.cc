// Letters come by their left edges. Each goes on the strand whose last letters it stands
// beside: those tell where the line runs and how tall it is, so that a line may rise, bend
// and change its size a little. Marks and dots take no part: what is left stands on the
// baseline, but for descenders.

#include "pipeline/read/lines/strand.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <tuple>

namespace motcua::read::lines {
namespace {

constexpr std::size_t kRemembered = 7;  ///< Letters that tell where a line runs.
constexpr double kGap = 2.4;            ///< Between letters of a line, in heights of its letters.
constexpr double kOverlap = 0.45;       ///< Of the lower of letter and line.
constexpr double kTaller = 2.8;
constexpr double kLower = 0.36;
constexpr int kBucket_px = 8;
constexpr std::size_t kLettersMax = 60'000;  ///< More is no print.

double median(std::array<int, kRemembered> values, std::size_t count) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(count / 2);
  std::nth_element(values.begin(), middle, values.begin() + static_cast<std::ptrdiff_t>(count));
  return *middle;
}

/// The open end of a strand.
struct End {
  std::array<int, kRemembered> bottoms{};
  std::array<int, kRemembered> heights{};
  std::size_t count = 0;
  int right = 0;
  double base = 0;
  double height = 0;

  void add(const InkPart& letter) {
    const std::size_t at = count % kRemembered;
    bottoms[at] = letter.bottom;
    heights[at] = letter.height();
    ++count;
    const std::size_t known = std::min(count, kRemembered);
    base = median(bottoms, known);
    height = median(heights, known);
    right = std::max(right, letter.right);
  }
};

/// How badly a letter goes on a strand; negative when it does not.
double misfit(const End& end, const InkPart& letter) {
  const double gap = letter.left - end.right;
  const double tall = std::max<double>(end.height, std::min<double>(letter.height(), 1.5 * end.height));
  if (gap > kGap * tall || gap < -3.0 * end.height) return -1;
  if (letter.height() > kTaller * end.height || letter.height() < kLower * end.height) return -1;
  const double common =
      std::min<double>(letter.bottom, end.base) - std::max(letter.top + 0.0, end.base - end.height);
  const double lower = std::min<double>(letter.height(), end.height);
  if (common < kOverlap * lower) return -1;
  const double off = std::abs(letter.bottom - end.base) / end.height;
  if (off > 0.8) return -1;
  return std::max(0.0, gap) / tall + 2 * off;
}

}  // namespace

std::vector<Strand> strands_of(PageInk& page, double least_px, double most_px) {
  std::vector<int> letters;
  for (int i = 0; i < static_cast<int>(page.roles.size()); ++i) {
    const InkPart& part = page.part(i);
    if (page.role(i) != Role::kFree || part.height() < least_px || part.height() > most_px) continue;
    if (part.width() > 12 * part.height()) continue;
    letters.push_back(i);
  }
  if (letters.size() > kLettersMax) return {};
  std::sort(letters.begin(), letters.end(), [&page](int a, int b) {
    return std::tuple(page.part(a).left, page.part(a).top, a) <
           std::tuple(page.part(b).left, page.part(b).top, b);
  });

  std::vector<Strand> strands;
  std::vector<End> ends;
  std::vector<std::vector<int>> by_height(page.ink.row_begin.size() / kBucket_px + 2);
  for (const int at : letters) {
    const InkPart& letter = page.part(at);
    int best = -1;
    double least = 0;
    const auto first =
        static_cast<std::size_t>(std::max(0.0, letter.top - 0.5 * letter.height()) / kBucket_px);
    const auto last = std::min(by_height.size() - 1,
                               static_cast<std::size_t>((letter.bottom + letter.height()) / kBucket_px));
    for (std::size_t bucket = first; bucket <= last; ++bucket) {
      std::vector<int>& open = by_height[bucket];
      for (std::size_t i = 0; i < open.size();) {
        const End& end = ends[static_cast<std::size_t>(open[i])];
        if (letter.left - end.right > kGap * 1.5 * end.height) {
          open[i] = open.back();
          open.pop_back();
          continue;
        }
        const double cost = misfit(end, letter);
        if (cost >= 0 && (best < 0 || cost < least || (cost == least && open[i] < best)) &&
            !parted(page.ruling, end.right, letter.left, letter.middle_y())) {
          best = open[i];
          least = cost;
        }
        ++i;
      }
    }
    if (best < 0) {
      best = static_cast<int>(strands.size());
      strands.emplace_back();
      ends.emplace_back();
      by_height[static_cast<std::size_t>(letter.bottom / kBucket_px)].push_back(best);
      ends.back().add(letter);
    } else {
      End& end = ends[static_cast<std::size_t>(best)];
      const auto before = static_cast<std::size_t>(end.base / kBucket_px);
      end.add(letter);
      const auto now = static_cast<std::size_t>(end.base / kBucket_px);
      if (now != before) {
        std::erase(by_height[before], best);
        by_height[now].push_back(best);
      }
    }
    strands[static_cast<std::size_t>(best)].letters.push_back(at);
    page.role(at) = Role::kLetter;
  }
  for (Strand& strand : strands) measure(strand, page);
  return strands;
}

namespace {

double quantile(std::vector<double>& values, double share) {
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

/// Least squares through the feet that lie near the line; descenders and quotes do not.
void fit(Strand& strand, const PageInk& page, double tolerance) {
  double n = 0;
  double sx = 0;
  double sy = 0;
  double sxx = 0;
  double sxy = 0;
  const double origin = (strand.left + strand.right) / 2.0;
  for (const int at : strand.letters) {
    const InkPart& letter = page.part(at);
    const double x = letter.middle_x();
    if (std::abs(letter.bottom - strand.base_at(x)) > tolerance) continue;
    n += 1;
    sx += x - origin;
    sy += letter.bottom;
    sxx += (x - origin) * (x - origin);
    sxy += (x - origin) * letter.bottom;
  }
  if (n < 1) return;
  const double spread = sxx - sx * sx / n;
  double slope = 0;
  const bool long_enough = n >= 6 && strand.right - strand.left > 8 * strand.unit;
  if (long_enough && spread > 0) slope = (sxy - sx * sy / n) / spread;
  slope = std::clamp(slope, -0.06, 0.06);
  strand.slope = slope;
  strand.base = (sy - slope * sx) / n - slope * origin;
}

}  // namespace

void measure(Strand& strand, const PageInk& page) {
  if (strand.letters.empty()) return;
  std::sort(strand.letters.begin(), strand.letters.end(), [&page](int a, int b) {
    return std::pair(page.part(a).left, a) < std::pair(page.part(b).left, b);
  });
  std::vector<double> heights;
  std::vector<double> feet;
  strand.left = page.part(strand.letters.front()).left;
  strand.right = 0;
  for (const int at : strand.letters) {
    heights.push_back(page.part(at).height());
    feet.push_back(page.part(at).bottom);
    strand.right = std::max(strand.right, page.part(at).right);
  }
  strand.unit = quantile(heights, 0.5);
  // Long lines may tilt by more than a letter's foot is uncertain: begin with both halves.
  const std::size_t half = feet.size() / 2;
  strand.slope = 0;
  strand.base = 0;
  if (feet.size() >= 8) {
    std::vector<double> left_feet(feet.begin(), feet.begin() + static_cast<std::ptrdiff_t>(half));
    std::vector<double> right_feet(feet.begin() + static_cast<std::ptrdiff_t>(half), feet.end());
    const double run = (page.part(strand.letters[half + half / 2]).middle_x() -
                        page.part(strand.letters[half / 2]).middle_x());
    if (run > 4 * strand.unit) {
      strand.slope = std::clamp((quantile(right_feet, 0.5) - quantile(left_feet, 0.5)) / run, -0.06, 0.06);
    }
  }
  std::vector<double> levels;
  for (const int at : strand.letters) {
    levels.push_back(page.part(at).bottom - strand.slope * page.part(at).middle_x());
  }
  strand.base = quantile(levels, 0.45);
  fit(strand, page, std::max(1.5, 0.25 * strand.unit));
  fit(strand, page, std::max(1.2, 0.15 * strand.unit));
  heights.clear();
  for (const int at : strand.letters) {
    const InkPart& letter = page.part(at);
    heights.push_back(std::max(1.0, strand.base_at(letter.middle_x()) - letter.top));
  }
  strand.unit = quantile(heights, 0.4);
}

}  // namespace motcua::read::lines
