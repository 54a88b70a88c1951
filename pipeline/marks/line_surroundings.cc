#include "pipeline/marks/line_surroundings.h"

#include <algorithm>
#include <cstdlib>

namespace motcua::marks {
namespace {

constexpr double kDotMost_mm = 1.0;
constexpr double kStandingLeast_mm = 1.1;  ///< Height of the smallest sign that fills a line.
constexpr double kWordGap_mm = 7;          ///< More paper than that parts two columns.
constexpr double kTallest_mm = 9;          ///< Of what belongs to a line of print.

}  // namespace

LineSurroundings::LineSurroundings(const Evidence& evidence, const InkParts& ink)
    : evidence_(evidence), dot_px_(evidence.ink_px(kDotMost_mm)) {
  by_band_.resize(static_cast<std::size_t>(evidence.ink.rows / kBand_px + 1));
  for (const InkPart& part : ink.parts) {
    const int band = std::min(part.box.br().y, evidence.ink.rows - 1) / kBand_px;
    by_band_[static_cast<std::size_t>(band)].push_back(&part);
  }
}

/// Calls `see(box)` for parts whose foot is from `top` to `bottom`.
template <typename See>
void LineSurroundings::feet_between(int top, int bottom, See see) const {
  const int last = static_cast<int>(by_band_.size()) - 1;
  for (int band = std::clamp(top / kBand_px, 0, last); band <= std::clamp(bottom / kBand_px, 0, last);
       ++band) {
    for (const InkPart* part : by_band_[static_cast<std::size_t>(band)]) {
      if (part->box.br().y >= top && part->box.br().y <= bottom) see(part->box);
    }
  }
}

int LineSurroundings::standing_px(const LinePlace& line) const {
  const int least_px = evidence_.ink_px(kStandingLeast_mm);
  const int in_px = evidence_.ink_px(0.5);
  int sum = 0;
  feet_between(
      line.baseline - evidence_.ink_px(1.3), line.baseline + evidence_.ink_px(2.8), [&](const cv::Rect& box) {
        const int inside = std::min(box.br().x, line.right - in_px) - std::max(box.x, line.left + in_px);
        if (inside <= 0 || 2 * inside < box.width) return;
        if (line.baseline - box.y >= least_px) sum += inside;
      });
  return sum;
}

LineSurroundings::Before LineSurroundings::before(const LinePlace& line, int other_leader_right) const {
  // Print of this line: its foot is near the baseline, accents and commas included.
  std::vector<cv::Rect> boxes;
  feet_between(line.baseline - evidence_.ink_px(3.6), line.baseline + evidence_.ink_px(1.6),
               [&](const cv::Rect& box) {
                 if (box.x < line.left && box.br().x > other_leader_right &&
                     box.height < evidence_.ink_px(kTallest_mm))
                   boxes.push_back(box);
               });
  std::sort(boxes.begin(), boxes.end(),
            [](const cv::Rect& a, const cv::Rect& b) { return a.br().x > b.br().x; });
  int edge = line.left;
  int walked_px = 0;
  bool to_the_start = true;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const cv::Rect& box = boxes[i];
    if (edge - box.br().x > evidence_.ink_px(kWordGap_mm)) {
      to_the_start = false;
      break;
    }
    if (std::abs(box.br().y - line.baseline) <= evidence_.ink_px(0.9) && has_colon(boxes, i)) {
      return walked_px < evidence_.ink_px(1.2) ? Before::kColon : Before::kValue;
    }
    edge = std::min(edge, box.x);
    if (box.height > dot_px_ || box.width > dot_px_) walked_px += box.width;
  }
  if (walked_px == 0) return Before::kNothing;
  const bool first_of_row = to_the_start && other_leader_right <= 0;
  return first_of_row && goes_on_from_above(line, edge) ? Before::kValueFromAbove : Before::kPrint;
}

bool LineSurroundings::is_colon_at(int x, int y) const {
  const int near_px = evidence_.ink_px(0.35);
  std::vector<cv::Rect> dots;
  feet_between(y - evidence_.ink_px(3.2), y + evidence_.ink_px(0.8), [&](const cv::Rect& box) {
    if (std::abs(box.x + box.width / 2 - x) <= near_px) dots.push_back(box);
  });
  for (std::size_t i = 0; i < dots.size(); ++i) {
    if (std::abs(dots[i].y + dots[i].height / 2 - y) <= near_px && has_colon(dots, i)) return true;
  }
  return false;
}

/// The line above is full, from about `left` to where the leader ends, and has a label.
bool LineSurroundings::goes_on_from_above(const LinePlace& line, int left) const {
  int first = line.right;
  int last = 0;
  std::vector<cv::Rect> boxes;
  feet_between(line.baseline - evidence_.ink_px(9), line.baseline - evidence_.ink_px(3.7),
               [&](const cv::Rect& box) {
                 if (box.height > evidence_.ink_px(kTallest_mm)) return;
                 boxes.push_back(box);
                 if (box.height < evidence_.ink_px(1.2)) return;
                 first = std::min(first, box.x);
                 last = std::max(last, box.br().x);
               });
  if (first >= left + evidence_.ink_px(14) || last <= line.right - evidence_.ink_px(20)) return false;
  std::sort(boxes.begin(), boxes.end(),
            [](const cv::Rect& a, const cv::Rect& b) { return a.br().x > b.br().x; });
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (has_colon(boxes, i)) return true;
  }
  return false;
}

bool LineSurroundings::are_colon(const cv::Rect& low, const cv::Rect& high) const {
  if (high.width > dot_px_ || high.height > dot_px_ || low.width > dot_px_ || low.height > dot_px_)
    return false;
  const int apart_px = std::abs(high.x + high.width / 2 - low.x - low.width / 2);
  const int rise_px = low.y - high.y;
  return apart_px <= evidence_.ink_px(0.35) && rise_px >= evidence_.ink_px(0.9) &&
         rise_px <= evidence_.ink_px(2.6) && 2 * std::abs(high.width - low.width) <= dot_px_;
}

/// `boxes` from right to left; two dots of a colon are near each other in it.
bool LineSurroundings::has_colon(const std::vector<cv::Rect>& boxes, std::size_t at) const {
  for (std::size_t i = at > 2 ? at - 2 : 0; i < std::min(boxes.size(), at + 3); ++i) {
    if (i != at && are_colon(boxes[at], boxes[i])) return true;
  }
  return false;
}

}  // namespace motcua::marks
