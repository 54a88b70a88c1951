// Dots are small round parts; a leader is a row of them at one pitch. Where a pen crosses the
// row its dots hang together with the strokes and are no parts of their own any more: a row
// goes on as long as there is ink at the places where its next dots must be, so that a line
// that was filled by hand is one leader and not its gaps. Words of print between two short
// leaders ("ngày .... tháng ....") have ink at about half of those places and end the row.
//
// A leader is filled when something stands on it, or when what stands before it on its line is
// a value, not a label: print after a colon, where the colon is not the last sign.

#include "pipeline/marks/dotted_lines.h"

#include <algorithm>
#include <cmath>

namespace motcua::marks {
namespace {

constexpr double kDotLeast_mm = 0.18;
constexpr double kDotMost_mm = 1.0;
constexpr double kPitchLeast_mm = 0.55;
constexpr double kPitchMost_mm = 2.3;
constexpr double kLeast_mm = 4.6;
constexpr double kRoomAbove_mm = 5;
constexpr double kRoomBelow_mm = 1;
constexpr std::size_t kLeastDots = 4;      ///< That are free of what stands on the row.
constexpr std::size_t kMostRows = 4000;    ///< More is a halftone picture.
constexpr double kStandingLeast_mm = 1.1;  ///< Height of the smallest sign that fills a line.

struct Dot {
  double x = 0;
  double y = 0;
};

struct Row {
  std::vector<Dot> dots;
  double pitch = 0;
  double left = 0;  ///< Middle of the outermost dots, those under strokes included.
  double right = 0;
  double y = 0;
};

std::vector<Dot> dots_of(const Evidence& evidence, const InkParts& ink) {
  const int least_px = std::max(2, evidence.ink_px(kDotLeast_mm));
  const int most_px = evidence.ink_px(kDotMost_mm);
  std::vector<Dot> dots;
  for (const InkPart& part : ink.parts) {
    const cv::Rect& box = part.box;
    if (box.width < least_px || box.height < least_px || box.width > most_px || box.height > most_px)
      continue;
    if (box.width > 2 * box.height + 1 || box.height > 2 * box.width + 1) continue;
    if (2 * part.area_px < box.width * box.height) continue;
    dots.push_back({box.x + box.width / 2.0, box.y + box.height / 2.0});
  }
  return dots;
}

/// Dots that follow each other at like steps on one height.
std::vector<Row> chains_of(const Evidence& evidence, std::vector<Dot> dots) {
  std::sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return a.x < b.x; });
  const double pitch_least = kPitchLeast_mm / 25.4 * evidence.ink_dpi;
  const double pitch_most = kPitchMost_mm / 25.4 * evidence.ink_dpi;
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
      const Row& row = rows[static_cast<std::size_t>(at)];
      const double step = dot.x - row.dots.back().x;
      if (step < pitch_least || step > pitch_most) continue;
      if (std::abs(dot.y - row.dots.back().y) > drift_px) continue;
      if (row.dots.size() > 1 && std::abs(step - row.pitch) > 0.16 * row.pitch + 0.6) continue;
      best = at;
      break;
    }
    if (best < 0) {
      best = static_cast<int>(rows.size());
      rows.push_back({{dot}, 0, dot.x, dot.x, dot.y});
    } else {
      Row& row = rows[static_cast<std::size_t>(best)];
      row.dots.push_back(dot);
      row.pitch = (dot.x - row.dots.front().x) / static_cast<double>(row.dots.size() - 1);
    }
    row_at[static_cast<std::size_t>(dot.y)] = best;
  }
  std::erase_if(rows, [](const Row& row) { return row.dots.size() < 2; });
  for (Row& row : rows) {
    row.left = row.dots.front().x;
    row.right = row.dots.back().x;
    double sum = 0;
    for (const Dot& dot : row.dots) sum += dot.y;
    row.y = sum / static_cast<double>(row.dots.size());
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

bool is_inked(const cv::Mat& ink, double x, double y) {
  const int cx = static_cast<int>(std::lround(x));
  const int cy = static_cast<int>(std::lround(y));
  for (int dy = -1; dy <= 0; ++dy) {
    for (int dx = -1; dx <= 0; ++dx) {
      const int px = cx + dx;
      const int py = cy + dy;
      if (px < 0 || py < 0 || px >= ink.cols || py >= ink.rows) continue;
      if (ink.at<unsigned char>(py, px) != 0) return true;
    }
  }
  return false;
}

/// How far the row goes on from `from` under what stands on it; `step` is signed.
double last_dot(const cv::Mat& ink, double from, double step, double y) {
  double last = from;
  for (double x = from + step; x >= 0 && x < ink.cols && is_inked(ink, x, y); x += step) last = x;
  return last;
}

/// Goes on with each row on both sides and makes one of those that then meet. Letters of print
/// beside a row have ink at some of its places by chance, but not at many.
std::vector<Row> whole_rows(const Evidence& evidence, std::vector<Row> rows) {
  constexpr double kNoChance = 7.5;  ///< Places.
  struct Reach {
    double left;
    double right;
  };
  const auto reach_of = [&evidence](const Row& row) {
    return Reach{last_dot(evidence.ink, row.left, -row.pitch, row.y),
                 last_dot(evidence.ink, row.right, row.pitch, row.y)};
  };
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.left < b.left; });
  const double drift_px = std::max(1.5, 0.3 / 25.4 * evidence.ink_dpi);
  std::vector<Row> out;
  std::vector<Reach> reaches;
  for (Row& row : rows) {
    const Reach reach = reach_of(row);
    std::size_t at = out.size();
    while (at > 0) {
      const Row& other = out[at - 1];
      if (std::abs(other.y - row.y) <= drift_px && reach.left <= reaches[at - 1].right + 2.6 * row.pitch)
        break;
      --at;
    }
    if (at == 0) {
      out.push_back(std::move(row));
      reaches.push_back(reach);
      continue;
    }
    Row& whole = out[at - 1];
    whole.right = std::max(whole.right, row.right);
    reaches[at - 1].right = std::max(reaches[at - 1].right, reach.right);
    whole.dots.insert(whole.dots.end(), row.dots.begin(), row.dots.end());
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].left - reaches[i].left > kNoChance * out[i].pitch) out[i].left = reaches[i].left;
    if (reaches[i].right - out[i].right > kNoChance * out[i].pitch) out[i].right = reaches[i].right;
  }
  std::erase_if(out, [](const Row& row) { return row.dots.size() < kLeastDots; });
  return out;
}

/// What stands near a line, seen from the line: parts by their place.
class Surroundings {
 public:
  Surroundings(const Evidence& evidence, const InkParts& ink) : evidence_(evidence) {
    by_band_.resize(static_cast<std::size_t>(evidence.ink.rows / kBand_px + 1));
    for (const InkPart& part : ink.parts) {
      const int band = std::min(part.box.br().y, evidence.ink.rows - 1) / kBand_px;
      by_band_[static_cast<std::size_t>(band)].push_back(&part);
    }
  }

  /// Calls `see(part)` for parts whose foot is from `top` to `bottom`.
  template <typename See>
  void feet_between(int top, int bottom, See see) const {
    const int last = static_cast<int>(by_band_.size()) - 1;
    for (int band = std::clamp(top / kBand_px, 0, last); band <= std::clamp(bottom / kBand_px, 0, last);
         ++band) {
      for (const InkPart* part : by_band_[static_cast<std::size_t>(band)]) {
        if (part->box.br().y >= top && part->box.br().y <= bottom) see(*part);
      }
    }
  }

  /// Sum of the widths of what stands on the line, in pixels.
  [[nodiscard]] int standing_px(const Leader& line) const {
    const int least_px = evidence_.ink_px(kStandingLeast_mm);
    const int in_px = evidence_.ink_px(0.5);
    int sum = 0;
    feet_between(line.baseline - evidence_.ink_px(1.3), line.baseline + evidence_.ink_px(2.8),
                 [&](const InkPart& part) {
                   const int inside = std::min(part.box.br().x, line.right - in_px) -
                                      std::max(part.box.x, line.left + in_px);
                   if (inside <= 0 || 2 * inside < part.box.width) return;
                   if (line.baseline - part.box.y < least_px) return;
                   sum += inside;
                 });
    return sum;
  }

  /// What stands before the line: nothing, a label that ends in a colon, a value after a
  /// colon or at the end of a full line above, or other print.
  enum class Before { kNothing, kColon, kValue, kPrint };
  [[nodiscard]] Before before(const Leader& line) const {
    const int gap_px = evidence_.ink_px(7);
    const int dot_px = evidence_.ink_px(kDotMost_mm);
    // Print of this line: its foot is near the baseline, accents and commas included.
    std::vector<cv::Rect> boxes;
    feet_between(line.baseline - evidence_.ink_px(3.6), line.baseline + evidence_.ink_px(1.6),
                 [&](const InkPart& part) {
                   if (part.box.x < line.left && part.box.height < evidence_.ink_px(9))
                     boxes.push_back(part.box);
                 });
    std::sort(boxes.begin(), boxes.end(),
              [](const cv::Rect& a, const cv::Rect& b) { return a.br().x > b.br().x; });
    int edge = line.left;
    int walked_px = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const cv::Rect& box = boxes[i];
      if (edge - box.br().x > gap_px) break;
      if (is_colon(boxes, i, line, dot_px)) {
        return walked_px < evidence_.ink_px(1.2) ? Before::kColon : Before::kValue;
      }
      edge = std::min(edge, box.x);
      if (box.height > dot_px || box.width > dot_px) walked_px += box.width;
    }
    if (walked_px == 0) return Before::kNothing;
    return goes_on_from_above(line, edge) ? Before::kValue : Before::kPrint;
  }

 private:
  static constexpr int kBand_px = 16;

  /// The line above is full, from about `left` to where the leader ends.
  [[nodiscard]] bool goes_on_from_above(const Leader& line, int left) const {
    int first = line.right;
    int last = 0;
    feet_between(line.baseline - evidence_.ink_px(9), line.baseline - evidence_.ink_px(3.7),
                 [&](const InkPart& part) {
                   if (part.box.height < evidence_.ink_px(1.2) || part.box.height > evidence_.ink_px(9))
                     return;
                   first = std::min(first, part.box.x);
                   last = std::max(last, part.box.br().x);
                 });
    return first < left + evidence_.ink_px(14) && last > line.right - evidence_.ink_px(20);
  }

  /// Two dots, one over the other, the lower one on the line.
  bool is_colon(const std::vector<cv::Rect>& boxes, std::size_t at, const Leader& line, int dot_px) const {
    const cv::Rect& low = boxes[at];
    if (low.width > dot_px || low.height > dot_px) return false;
    if (std::abs(low.br().y - line.baseline) > evidence_.ink_px(0.9)) return false;
    const int near_px = evidence_.ink_px(0.35);
    for (std::size_t i = at > 2 ? at - 2 : 0; i < std::min(boxes.size(), at + 3); ++i) {
      const cv::Rect& high = boxes[i];
      if (i == at || high.width > dot_px || high.height > dot_px) continue;
      if (std::abs(high.x + high.width / 2 - low.x - low.width / 2) > near_px) continue;
      const int rise_px = low.y - high.y;
      if (rise_px < evidence_.ink_px(0.9) || rise_px > evidence_.ink_px(2.6)) continue;
      return 2 * std::abs(high.width - low.width) <= dot_px;
    }
    return false;
  }

  const Evidence& evidence_;
  std::vector<std::vector<const InkPart*>> by_band_;
};

/// Confidence 0: print stands before it, and whether that is a label nobody can see.
void judge(Leader& line, const Surroundings& around, const Evidence& evidence) {
  const int standing_px = around.standing_px(line);
  if (standing_px >= evidence.ink_px(0.9)) {
    line.filled = true;
    line.stands_on = true;
    line.starts_row = around.before(line) == Surroundings::Before::kNothing;
    line.confidence = standing_px >= evidence.ink_px(2.2) ? 0.95 : 0.8;
    return;
  }
  switch (around.before(line)) {
    case Surroundings::Before::kColon:
      line.filled = false;
      line.confidence = 0.95;
      return;
    case Surroundings::Before::kValue:
      line.filled = true;
      line.confidence = 0.93;
      return;
    case Surroundings::Before::kNothing:
      line.starts_row = true;
      line.filled = false;
      line.confidence = 0.9;
      return;
    case Surroundings::Before::kPrint: line.confidence = 0; return;
  }
}

}  // namespace

cv::Rect Leader::room(const Evidence& evidence) const {
  const int above_px = evidence.ink_px(kRoomAbove_mm);
  return {left, std::max(0, baseline - above_px), right - left, above_px + evidence.ink_px(kRoomBelow_mm)};
}

namespace {

/// A form is filled as a whole or left empty: where a line does not say, the others do.
void settle_doubtful(std::vector<Leader>& lines) {
  int filled = 0;
  int empty = 0;
  for (const Leader& line : lines) {
    if (line.confidence > 0) ++(line.filled ? filled : empty);
  }
  for (Leader& line : lines) {
    if (line.confidence > 0) continue;
    line.filled = filled > empty;
    line.confidence = std::max(filled, empty) >= 3 * std::min(filled, empty) + 2 ? 0.8 : 0.55;
  }
}

}  // namespace

std::vector<Leader> find_leaders(const Evidence& evidence, const InkParts& ink) {
  std::vector<Row> rows = chains_of(evidence, dots_of(evidence, ink));
  if (rows.size() > kMostRows) return {};
  settle_pitches(rows);
  rows = whole_rows(evidence, std::move(rows));
  const Surroundings around(evidence, ink);
  std::vector<Leader> out;
  for (const Row& row : rows) {
    const int half_px = static_cast<int>(row.pitch / 2);
    Leader line;
    line.left = static_cast<int>(row.left) - half_px;
    line.right = static_cast<int>(row.right) + half_px + 1;
    line.baseline = static_cast<int>(std::lround(row.y));
    if (line.right - line.left < evidence.ink_px(kLeast_mm)) continue;
    judge(line, around, evidence);
    out.push_back(line);
  }
  settle_doubtful(out);
  return out;
}

}  // namespace motcua::marks
