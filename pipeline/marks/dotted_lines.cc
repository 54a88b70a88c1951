// Dots are small round parts; a leader is a row of them at one pitch. Where a pen crosses the
// row its dots hang together with the strokes and are no parts of their own any more: a row
// goes on as long as there are whole dots of ink where its next ones must be, so that a line
// that was filled by hand is one leader and not its gaps. Words of print between two short
// leaders ("ngày .... tháng ....") seldom cover a dot's place, and end the row.
//
// A leader is filled when something stands on it, or when what stands before it on its line is
// a value, not a label: print after a colon, where the colon is not the last sign.

#include "pipeline/marks/dotted_lines.h"

#include <algorithm>
#include <cmath>

#include "pipeline/marks/line_surroundings.h"

namespace motcua::marks {
namespace {

constexpr double kDotLeast_mm = 0.18;
constexpr double kDotMost_mm = 1.0;
constexpr double kFlat_mm = 0.6;    ///< Height of dots that ran together.
constexpr double kWidest_mm = 3.0;  ///< Their width.
constexpr double kGap_mm = 1.6;     ///< Paper between two dots.
constexpr double kLeast_mm = 4.6;
constexpr double kRoomAbove_mm = 5;
constexpr double kRoomBelow_mm = 1;
constexpr std::size_t kLeastDots = 4;    ///< That are free of what stands on the row.
constexpr std::size_t kMostRows = 4000;  ///< More is a halftone picture.

struct Dot {
  double x = 0;
  double y = 0;
  int left = 0;
  int right = 0;
  int high = 0;

  /// Several dots that ran together on a coarse scan.
  [[nodiscard]] bool is_wide() const { return 2 * (right - left) > 3 * high + 2; }
};

struct Row {
  std::vector<Dot> dots;
  double pitch = 0;
  double left = 0;  ///< Middle of the outermost dots.
  double right = 0;
  double y = 0;
  int dot_px = 1;
  double reach_left = 0;  ///< The same of dots that may lie under what stands beside the free ones.
  double reach_right = 0;
};

std::vector<Dot> dots_of(const Evidence& evidence, const InkParts& ink) {
  const int least_px = std::max(2, evidence.ink_px(kDotLeast_mm));
  const int most_px = evidence.ink_px(kDotMost_mm);
  const int flat_px = evidence.ink_px(kFlat_mm);
  const int widest_px = evidence.ink_px(kWidest_mm);
  std::vector<Dot> dots;
  for (const InkPart& part : ink.parts) {
    const cv::Rect& box = part.box;
    if (box.width < least_px || box.height < least_px || box.height > most_px || box.width > widest_px)
      continue;
    if (2 * box.height > 3 * box.width + 2) continue;
    const Dot dot{box.x + box.width / 2.0, box.y + box.height / 2.0, box.x, box.br().x, box.height};
    if (dot.is_wide() && box.height > flat_px) continue;
    if (2 * part.area_px < box.width * box.height) continue;
    dots.push_back(dot);
  }
  return dots;
}

double median_of(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Its pitch is that of most steps; fewer than that are specks and full stops.
bool has_pitch(Row& row) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < row.dots.size(); ++i) {
    if (!row.dots[i].is_wide() && !row.dots[i - 1].is_wide())
      steps.push_back(row.dots[i].x - row.dots[i - 1].x);
  }
  if (steps.empty()) return false;
  // A step is whole pixels; many of them say the pitch to a hundredth.
  const double usual = median_of(steps);
  double length = 0;
  double places = 0;
  for (const double step : steps) {
    const double count = std::round(step / usual);
    if (count < 1 || std::abs(step - count * usual) > 0.2 * usual) continue;
    length += step;
    places += count;
  }
  row.pitch = places > 0 ? length / places : usual;
  const auto even = std::count_if(steps.begin(), steps.end(), [&row](double step) {
    return std::abs(step - row.pitch) <= 0.16 * row.pitch + 0.6;
  });
  return 10 * even >= 7 * static_cast<std::ptrdiff_t>(steps.size());
}

/// Dots that follow each other on one height with little paper between them.
std::vector<Row> chains_of(const Evidence& evidence, std::vector<Dot> dots) {
  std::sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return a.x < b.x; });
  const int gap_px = evidence.ink_px(kGap_mm);
  const int drift_px = std::max(1, evidence.ink_px(0.2));
  std::vector<Row> rows;
  // The row that last had a dot at each height.
  std::vector<int> row_at(static_cast<std::size_t>(evidence.ink.rows) + 1, -1);
  for (const Dot& dot : dots) {
    int best = -1;
    for (int dy = -drift_px; dy <= drift_px; ++dy) {
      const int y = static_cast<int>(dot.y) + dy;
      if (y < 0 || y >= evidence.ink.rows) continue;
      const int at = row_at[static_cast<std::size_t>(y)];
      if (at < 0) continue;
      const Dot& last = rows[static_cast<std::size_t>(at)].dots.back();
      if (dot.left <= last.right || dot.left - last.right > gap_px || std::abs(dot.y - last.y) > drift_px)
        continue;
      best = at;
      break;
    }
    if (best < 0) {
      best = static_cast<int>(rows.size());
      rows.emplace_back();
    }
    rows[static_cast<std::size_t>(best)].dots.push_back(dot);
    row_at[static_cast<std::size_t>(dot.y)] = best;
  }
  std::erase_if(rows, [](Row& row) { return row.dots.size() < 2 || !has_pitch(row); });
  for (Row& row : rows) {
    row.left = row.dots.front().x;
    row.right = row.dots.back().x;
    std::vector<double> heights;
    std::vector<double> sizes;
    for (const Dot& dot : row.dots) {
      heights.push_back(dot.y);
      sizes.push_back(std::min(dot.high, dot.right - dot.left));
    }
    row.y = median_of(heights);
    row.dot_px = std::max(2, static_cast<int>(median_of(sizes)));
  }
  return rows;
}

/// The forms of a page are set in one size: a short row takes its pitch from the long ones.
/// Two dots or three are no row unless the page has rows of that pitch.
void settle_pitches(std::vector<Row>& rows) {
  constexpr std::size_t kLongRow = 12;
  std::vector<double> known;
  for (const Row& row : rows) {
    if (row.dots.size() >= kLongRow) known.push_back(row.pitch);
  }
  std::erase_if(rows, [&known](Row& row) {
    if (row.dots.size() >= kLongRow) return false;
    const auto near = std::min_element(known.begin(), known.end(), [&row](double a, double b) {
      return std::abs(a - row.pitch) < std::abs(b - row.pitch);
    });
    const double slack = row.dots.size() < kLeastDots ? 0.08 : 0.05;
    const bool is_known = near != known.end() && std::abs(*near - row.pitch) < slack * row.pitch;
    if (is_known) row.pitch = *near;
    return !is_known && row.dots.size() < kLeastDots;
  });
}

/// Looks for a dot of `size` at a place, under a stroke or not: it is ink all over. Takes the
/// place to the dot when there is one.
bool find_dot(const cv::Mat& ink, double& x, double& y, int size) {
  size = std::max(2, (3 * size + 2) / 4);  // The square inside of it.
  double fewest = size * size / 4 + 1;
  double best_x = x;
  double best_y = y;
  for (int shift = 0; shift < 9; ++shift) {
    const double at_x = x + shift % 3 - 1;
    const double at_y = y + shift / 3 - 1;
    const int left = static_cast<int>(std::lround(at_x - size / 2.0));
    const int top = static_cast<int>(std::lround(at_y - size / 2.0));
    if (left < 0 || top < 0 || left + size > ink.cols || top + size > ink.rows) continue;
    // Of equals the place itself.
    const double missing =
        size * size - cv::countNonZero(ink(cv::Rect(left, top, size, size))) + (shift == 4 ? 0 : 0.5);
    if (missing >= fewest) continue;
    fewest = missing;
    best_x = at_x;
    best_y = at_y;
  }
  if (fewest > size * size / 4) return false;
  x = best_x;
  y = best_y;
  return true;
}

/// Follows the dots of a row under what stands on it. Counts places, those with a dot, and
/// those between with ink all over, too: a pen leaves paper between dots, print does not.
class DotWalk {
 public:
  DotWalk(const cv::Mat& ink, const Row& row, double x, double y, double step)
      : ink_(ink), dot_px_(row.dot_px), x_(x), y_(y), step_(step) {}

  /// Goes to the next place; false beyond the page.
  bool go() {
    double between_x = x_ + step_ / 2;
    double between_y = y_;
    x_ += step_;
    if (x_ < 1 || x_ + 1 >= ink_.cols) return false;
    ++places_;
    between_ += find_dot(ink_, between_x, between_y, dot_px_) ? 1 : 0;
    double dot_x = x_;
    double dot_y = y_;
    if (find_dot(ink_, dot_x, dot_y, dot_px_)) {
      ++hits_;
      lost_ = 0;
      // Pulled, not thrown: a stroke beside the dot must not lead the walk away.
      x_ += 0.25 * (dot_x - x_);
      y_ += 0.25 * (dot_y - y_);
    } else {
      ++lost_;
    }
    return true;
  }

  [[nodiscard]] bool is_row() const { return 100 * hits_ >= 85 * places_ && 100 * between_ <= 55 * places_; }
  [[nodiscard]] int places() const { return places_; }
  [[nodiscard]] int hits() const { return hits_; }
  [[nodiscard]] int lost() const { return lost_; }
  [[nodiscard]] double x() const { return x_; }

 private:
  const cv::Mat& ink_;
  int dot_px_;
  double x_;
  double y_;
  double step_;
  int places_ = 0;
  int hits_ = 0;
  int between_ = 0;
  int lost_ = 0;
};

/// Whether one row goes on up to the next: in step with both ends, a dot at each place.
bool goes_on(const cv::Mat& ink, const Row& row, const Row& next) {
  const double gap = next.left - row.right;
  const int steps = static_cast<int>(std::lround(gap / row.pitch));
  if (steps <= 1) return steps == 1 || gap > 0;
  if (std::abs(gap - steps * row.pitch) > 0.22 * row.pitch + 0.01 * gap) return false;
  if (steps == 2) return true;
  DotWalk walk(ink, row, row.right, row.dots.back().y, gap / steps);
  while (walk.places() + 1 < steps && walk.go()) {
  }
  return walk.places() < 3 ? walk.hits() == walk.places() : walk.is_row();
}

/// How far a row goes on beyond its outermost free dot.
double last_dot(const cv::Mat& ink, const Row& row, const Dot& from, double step) {
  constexpr int kLeastPlaces = 4;
  constexpr int kLeastDot_px = 3;  // Smaller dots are met anywhere in print.
  double last = from.x;
  if (row.dot_px < kLeastDot_px) return last;
  DotWalk walk(ink, row, from.x, from.y, step);
  while (walk.lost() < 2 && walk.go()) {
    if (walk.places() >= kLeastPlaces && walk.lost() == 0 && walk.is_row()) last = walk.x();
  }
  return last;
}

/// Makes one row of those between which the dots go on.
std::vector<Row> whole_rows(const Evidence& evidence, std::vector<Row> rows) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.left < b.left; });
  const double drift_px = std::max(1.5, 0.3 / 25.4 * evidence.ink_dpi);
  std::vector<Row> out;
  for (Row& row : rows) {
    const auto meets = [&](const Row& other) {
      return std::abs(other.pitch - row.pitch) <= 0.12 * row.pitch && goes_on(evidence.ink, other, row);
    };
    // The nearest on its left on the same height decides.
    const auto near = [&](const Row& other) {
      return std::abs(other.dots.back().y - row.dots.front().y) <= drift_px && other.right < row.left;
    };
    auto found = out.end();
    for (auto at = out.begin(); at != out.end(); ++at) {
      if (near(*at) && (found == out.end() || at->right > found->right)) found = at;
    }
    if (found == out.end() || !meets(*found)) {
      out.push_back(std::move(row));
      continue;
    }
    found->right = std::max(found->right, row.right);
    found->dots.insert(found->dots.end(), row.dots.begin(), row.dots.end());
  }
  std::erase_if(out, [](const Row& row) { return row.dots.size() < kLeastDots; });
  for (Row& row : out) {
    row.reach_left = row.left;
    row.reach_right = row.right;
    const double left = last_dot(evidence.ink, row, row.dots.front(), -row.pitch);
    const double right = last_dot(evidence.ink, row, row.dots.back(), row.pitch);
    // Not into another row of the same height.
    const auto reaches_into = [&](const Row& other) {
      if (&other == &row || std::abs(other.y - row.y) > drift_px) return false;
      return other.right > left && other.left < right;
    };
    if (std::any_of(out.begin(), out.end(), reaches_into)) continue;
    row.reach_left = left;
    row.reach_right = right;
  }
  return out;
}

/// Confidence 0: print stands before it, and whether that is a label nobody can see.
void judge(Leader& line, const LineSurroundings& around, const Evidence& evidence, int other_leader_right) {
  using Before = LineSurroundings::Before;
  const LinePlace place{line.left, line.right, line.baseline};
  const Before before = around.before(place, other_leader_right);
  line.starts_row = before == Before::kNothing && other_leader_right <= 0;
  const int standing_px = around.standing_px(place);
  if (standing_px >= evidence.ink_px(0.9)) {
    line.filled = true;
    line.stands_on = true;
    // A printed "(1)" may stand there, too: sure is what is seen to be written by hand.
    line.confidence = standing_px >= evidence.ink_px(2.2) ? 0.87 : 0.8;
    return;
  }
  line.filled = before == Before::kValue || before == Before::kValueFromAbove;
  switch (before) {
    case Before::kColon: line.confidence = 0.97; return;
    case Before::kValue: line.confidence = 0.87; return;
    case Before::kValueFromAbove: line.confidence = 0.75; return;
    case Before::kNothing: line.confidence = 0.93; return;
    case Before::kPrint: line.confidence = 0; return;
  }
}

}  // namespace

cv::Rect Leader::room(const Evidence& evidence) const {
  const int above_px = evidence.ink_px(kRoomAbove_mm);
  return {left, std::max(0, baseline - above_px), right - left, above_px + evidence.ink_px(kRoomBelow_mm)};
}

namespace {

/// A form is filled as a whole or left empty: where a line does not say, the others may.
/// Never surely: a label without a colon stands before its empty line as a value does.
void settle_doubtful(std::vector<Leader>& lines) {
  int filled = 0;
  int empty = 0;
  for (const Leader& line : lines) {
    if (line.confidence > 0.85) ++(line.filled ? filled : empty);
  }
  for (Leader& line : lines) {
    if (line.confidence > 0) continue;
    line.filled = filled > empty;
    line.confidence = std::max(filled, empty) >= 3 * std::min(filled, empty) + 2 ? 0.65 : 0.5;
  }
}

}  // namespace

std::vector<Leader> find_leaders(const Evidence& evidence, const InkParts& ink) {
  std::vector<Row> rows = chains_of(evidence, dots_of(evidence, ink));
  if (rows.size() > kMostRows) return {};
  settle_pitches(rows);
  rows = whole_rows(evidence, std::move(rows));
  const LineSurroundings around(evidence, ink);
  std::vector<Leader> out;
  for (const Row& row : rows) {
    double left = row.left;
    // The dot of the label's colon may stand where a dot of the row would.
    for (int i = 0; i < 2 && around.is_colon_at(static_cast<int>(left), static_cast<int>(row.y)); ++i)
      left += row.pitch;
    const int half_px = static_cast<int>(row.pitch / 2);
    Leader line;
    line.left = static_cast<int>(left) - half_px + 1;
    line.right = static_cast<int>(row.right) + half_px + 1;
    line.baseline = static_cast<int>(std::lround(row.y));
    line.reach_left = std::min(line.left, static_cast<int>(row.reach_left) - half_px);
    line.reach_right = std::max(line.right, static_cast<int>(row.reach_right) + half_px);
    if (line.right - line.left >= evidence.ink_px(kLeast_mm)) out.push_back(line);
  }
  for (Leader& line : out) {
    int other_right = 0;
    for (const Leader& other : out) {
      if (std::abs(other.baseline - line.baseline) <= evidence.ink_px(1) && other.right <= line.left)
        other_right = std::max(other_right, other.right);
    }
    judge(line, around, evidence, other_right);
  }
  settle_doubtful(out);
  return out;
}

}  // namespace motcua::marks
