#include "pipeline/read/lines/page_ink.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace motcua::read::lines {
namespace {

constexpr double kSmallestLetter_mm = 0.7;  ///< x in 5-pt print.
constexpr double kLargestLetter_mm = 16.0;
constexpr double kLargestDot_mm = 1.1;
constexpr double kDotFull = 0.6;
constexpr double kLowShare = 0.6;       ///< Of as many tall letters there are at least so many low ones.
constexpr double kPageWidth_in = 8.27;  ///< A4, where no resolution is known.

/// The height that most letters have, weighed by height, so that dust and marks count less. Where
/// capitals and tall letters outweigh the low ones by that, it is still the low ones' height.
double letter_height(const InkParts& ink, double px_per_mm) {
  std::array<double, 512> counts{};
  const int least = std::max(3, static_cast<int>(kSmallestLetter_mm * px_per_mm));
  const int most = std::clamp(static_cast<int>(kLargestLetter_mm * px_per_mm), least, 500);
  for (const InkPart& part : ink.parts) {
    const int height = part.height();
    if (height < least || height > most) continue;
    if (part.width() * 5 < height || part.width() > 6 * height) continue;
    // A form has more dots to write on than letters.
    const bool full = part.area > kDotFull * part.width() * height;
    if (full && height < kLargestDot_mm * px_per_mm && part.width() < 2 * height) continue;
    counts[static_cast<std::size_t>(height)] += 1;
  }
  const auto about = [&counts](int height) {
    const auto i = static_cast<std::size_t>(height);
    return counts[i - 1] + 2 * counts[i] + counts[i + 1];
  };
  int tall = least;
  for (int height = least; height <= most; ++height) {
    if (about(height) * height > about(tall) * tall) tall = height;
  }
  int low = tall;
  double best = kLowShare * about(tall);
  for (int height = std::max(least, static_cast<int>(0.55 * tall)); height <= static_cast<int>(0.8 * tall);
       ++height) {
    if (about(height) < best) continue;
    best = about(height);
    low = height;
  }
  return low;
}

}  // namespace

PageInk page_ink_of(const PageImage& grey, int scale) {
  PageInk page;
  const double dpi = grey.dpi > 0 ? grey.dpi : grey.width_px / kPageWidth_in;
  page.px_per_mm = std::max(1.0, dpi / scale / 25.4);
  InkBits bits = ink_of(grey, scale);
  page.width_px = bits.width;
  page.ruling = take_off_rules(bits, page.px_per_mm);
  page.ink = parts_of(bits);
  page.letter_px = letter_height(page.ink, page.px_per_mm);
  page.roles.resize(page.ink.parts.size(), Role::kFree);
  for (std::size_t i = 0; i < page.roles.size(); ++i) {
    const InkPart& part = page.ink.parts[i];
    if (part.area <= 1) {
      page.roles[i] = Role::kSpeck;
    } else if (part.height() > kLargestLetter_mm * page.px_per_mm || part.height() > 7 * page.letter_px ||
               part.width() > 45 * page.letter_px) {
      page.roles[i] = Role::kLarge;
    }
  }
  return page;
}

}  // namespace motcua::read::lines
