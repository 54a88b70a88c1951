// Lines that look like a pen's become places: those that follow each other on one row, and a
// row that begins with writing under a row of writing, are one place.

#include "pipeline/marks/handwriting.h"

#include <algorithm>

#include "models/weights/handwriting_stumps.h"
#include "pipeline/marks/written_lines.h"

namespace motcua::marks {
namespace {

constexpr double kLeastChance = 0.5;
constexpr std::size_t kMostPlaces = 2000;  ///< More is a picture or dirt.
constexpr double kLeastWidth_mm = 1.5;
constexpr double kWordGap_mm = 5.5;
constexpr double kRowsApart_mm = 9.0;

struct Place {
  cv::Rect box;
  double chance = 0;
  double blue = 0;
  int leader = -1;  ///< Its last one.
};

bool is_inside(const Box& box, std::span<const Mark> found) {
  const int x = box.x + box.width / 2;
  const int y = box.y + box.height / 2;
  return std::any_of(found.begin(), found.end(), [&](const Mark& mark) {
    if (mark.kind == MarkKind::kDottedLine || mark.kind == MarkKind::kTable) return false;
    return mark.box.x <= x && x < mark.box.right() && mark.box.y <= y && y < mark.box.bottom();
  });
}

/// Words of one row that follow each other; two lines to fill in are two places.
bool follow(const Evidence& evidence, const Place& place, const Place& next) {
  if (place.leader >= 0 && next.leader >= 0) return false;
  const int common = std::min(place.box.br().y, next.box.br().y) - std::max(place.box.y, next.box.y);
  const int gap = std::max(place.box.x, next.box.x) - std::min(place.box.br().x, next.box.br().x);
  return 2 * common > std::min(place.box.height, next.box.height) && gap <= evidence.ink_px(kWordGap_mm);
}

/// The row of `next` begins with writing and lies under that of `place`.
bool goes_on(const Evidence& evidence, std::span<const Leader> leaders, const Place& place,
             const Place& next) {
  if (place.leader < 0 || next.leader < 0 || place.leader == next.leader) return false;
  const Leader& upper = leaders[static_cast<std::size_t>(place.leader)];
  const Leader& lower = leaders[static_cast<std::size_t>(next.leader)];
  const int step = lower.baseline - upper.baseline;
  return lower.starts_row && step > 0 && step <= evidence.ink_px(kRowsApart_mm) && lower.left < upper.left &&
         std::abs(lower.right - upper.right) < evidence.ink_px(6);
}

}  // namespace

Handwriting find_handwriting(const Evidence& evidence, const InkParts& ink, std::span<const Leader> leaders,
                             std::span<const Mark> found) {
  Handwriting out;
  out.on_leaders.assign(leaders.size(), 0);
  std::vector<Place> places;
  for (const WrittenLine& line : find_written_lines(evidence, ink, leaders)) {
    if (line.box.width < evidence.ink_px(kLeastWidth_mm)) continue;
    const double chance =
        weights::chance_of(weights::kHandwritingStumpsBias, weights::kHandwritingStumps, line.look.at);
    if (chance < kLeastChance) continue;
    if (is_inside(page_box(line.box, evidence.ink_dpi, evidence.grey_dpi), found)) continue;
    if (line.leader >= 0) out.on_leaders[static_cast<std::size_t>(line.leader)] = chance;
    places.push_back({line.box, chance, line.look[PenLook::kBlue], line.leader});
  }
  if (places.size() > kMostPlaces) return Handwriting{{}, std::vector<double>(leaders.size(), 0)};
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return a.box.br().y != b.box.br().y ? a.box.br().y < b.box.br().y : a.box.x < b.box.x;
  });
  std::vector<Place> joined;
  for (const Place& place : places) {
    const auto other = std::find_if(joined.begin(), joined.end(), [&](const Place& before) {
      return follow(evidence, before, place) || goes_on(evidence, leaders, before, place);
    });
    if (other == joined.end()) {
      joined.push_back(place);
      continue;
    }
    other->box |= place.box;
    other->chance = std::max(other->chance, place.chance);
    if (place.leader >= 0) other->leader = place.leader;
  }
  for (const Place& place : joined) {
    const InkColour colour = evidence.colour.empty() ? InkColour::kGrey
                             : place.blue > 0.4      ? InkColour::kBlue
                                                     : InkColour::kBlack;
    out.marks.push_back({.kind = MarkKind::kHandwriting,
                         .box = page_box(place.box, evidence.ink_dpi, evidence.grey_dpi),
                         .confidence = place.chance,
                         .colour = colour});
  }
  return out;
}

}  // namespace motcua::marks
