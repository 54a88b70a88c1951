// On a page with colour, blue signs and black ones never share a line: a label in print and
// what was written beside it then part, though they nearly touch. How a line compares with
// the page's own print (thickness and height of its signs) says more than what it looks like
// alone: one machine printed most of the page.

#include "pipeline/marks/written_lines.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace motcua::marks {
namespace {

constexpr double kLeast_mm = 1.2;      ///< Height of a sign; less is an accent or a dot.
constexpr double kLeastLine_mm = 2.2;  ///< Of the tallest sign of a line.
constexpr double kMost_mm = 11;
constexpr double kMostWide_mm = 60;
constexpr double kGap_mm = 2.2;  ///< Between signs of one line.
constexpr std::size_t kMostSigns = 20'000;

bool is_blue(const Evidence& evidence, const InkParts& ink, const InkPart& part) {
  if (evidence.colour.empty()) return false;
  const double to_colour = static_cast<double>(evidence.colour_dpi) / evidence.ink_dpi;
  int blue = 0;
  int count = 0;
  const auto runs = ink.runs_of(part);
  const std::size_t step = std::max<std::size_t>(1, runs.size() / 8);
  for (std::size_t i = 0; i < runs.size(); i += step) {
    const InkRun& run = ink.runs[static_cast<std::size_t>(runs[i])];
    const int x =
        std::min(static_cast<int>((run.left + run.right) / 2.0 * to_colour), evidence.colour.cols - 1);
    const int y = std::min(static_cast<int>((run.row + 0.5) * to_colour), evidence.colour.rows - 1);
    const auto& rgb = evidence.colour.at<cv::Vec3b>(y, x);
    blue += rgb[2] > rgb[0] + 40 ? 1 : 0;
    ++count;
  }
  return 2 * blue > count;
}

struct Sign {
  int part = 0;
  bool blue = false;
};

double median_of(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// How the feet of signs spread about the line that most of them stand on, in parts of their
/// height: print stands on one line but for a few descenders.
double spread_of_feet(const InkParts& ink, const WrittenLine& line, double height) {
  std::vector<double> feet;
  for (const int at : line.parts) feet.push_back(ink.parts[static_cast<std::size_t>(at)].box.br().y);
  const double usual = median_of(feet);
  for (double& foot : feet) foot = std::abs(foot - usual);
  return median_of(feet) / std::max(1.0, height);
}

class Lines {
 public:
  Lines(const Evidence& evidence, const InkParts& ink, std::span<const Leader> leaders)
      : evidence_(evidence), ink_(ink), leaders_(leaders) {}

  std::vector<WrittenLine> find() {
    take_signs();
    if (signs_.size() > kMostSigns) return {};
    put_on_leaders();
    join_the_rest();
    // An accent is no line of its own.
    std::erase_if(lines_, [this](const WrittenLine& line) {
      return std::none_of(line.parts.begin(), line.parts.end(), [this](int at) {
        return ink_.parts[static_cast<std::size_t>(at)].box.height >= px(kLeastLine_mm);
      });
    });
    measure();
    return std::move(lines_);
  }

 private:
  [[nodiscard]] const InkPart& part_of(std::size_t sign) const {
    return ink_.parts[static_cast<std::size_t>(signs_[sign].part)];
  }
  [[nodiscard]] int px(double mm) const { return evidence_.ink_px(mm); }

  void take_signs() {
    for (std::size_t i = 0; i < ink_.parts.size(); ++i) {
      const InkPart& part = ink_.parts[i];
      if (part.box.height < px(kLeast_mm) || part.box.height > px(kMost_mm)) continue;
      if (part.box.width > px(kMostWide_mm) || part.box.width > 25 * part.box.height) continue;
      if (part.stroke_px() > px(1.2)) continue;
      signs_.push_back({static_cast<int>(i), is_blue(evidence_, ink_, part)});
    }
    taken_.assign(signs_.size(), false);
  }

  void put_on_leaders() {
    for (std::size_t at = 0; at < leaders_.size(); ++at) {
      const Leader& leader = leaders_[at];
      WrittenLine line;
      line.leader = static_cast<int>(at);
      for (std::size_t i = 0; i < signs_.size(); ++i) {
        if (taken_[i]) continue;
        const cv::Rect& box = part_of(i).box;
        if (box.y > leader.baseline) break;
        if (box.br().y < leader.baseline - px(1.3) || box.br().y > leader.baseline + px(3.2)) continue;
        const int inside =
            std::min(box.br().x, leader.reach_right + px(1)) - std::max(box.x, leader.reach_left - px(1));
        if (2 * inside < box.width) continue;
        taken_[i] = true;
        line.parts.push_back(signs_[i].part);
      }
      if (!line.parts.empty()) lines_.push_back(std::move(line));
    }
  }

  void join_the_rest() {
    std::vector<std::size_t> group(signs_.size());
    std::iota(group.begin(), group.end(), 0u);
    const auto root = [&group](std::size_t at) {
      while (group[at] != at) at = group[at] = group[group[at]];
      return at;
    };
    // From left to right; for each height of the page the sign that was seen last.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < signs_.size(); ++i) {
      if (!taken_[i]) order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [this](std::size_t a, std::size_t b) { return part_of(a).box.x < part_of(b).box.x; });
    std::vector<int> last(static_cast<std::size_t>(evidence_.ink.rows), -1);
    for (const std::size_t i : order) {
      const cv::Rect& box = part_of(i).box;
      // Its middle is what it shares with its neighbours, whatever rises or hangs.
      const int top = box.y + box.height / 4;
      const int bottom = box.br().y - box.height / 4;
      int before = -2;
      for (int y = top; y < bottom; ++y) {
        int& seen = last[static_cast<std::size_t>(y)];
        if (seen >= 0 && seen != before) {
          before = seen;
          const cv::Rect& other = part_of(static_cast<std::size_t>(seen)).box;
          if (box.x - other.br().x <= px(kGap_mm) &&
              signs_[i].blue == signs_[static_cast<std::size_t>(seen)].blue) {
            group[root(i)] = root(static_cast<std::size_t>(seen));
          }
        }
        seen = static_cast<int>(i);
      }
    }
    std::vector<int> line_of(signs_.size(), -1);
    for (const std::size_t i : order) {
      int& line = line_of[root(i)];
      if (line < 0) {
        line = static_cast<int>(lines_.size());
        lines_.emplace_back();
      }
      lines_[static_cast<std::size_t>(line)].parts.push_back(signs_[i].part);
    }
  }

  void measure() {
    std::vector<double> strokes;
    std::vector<double> heights;
    for (const Sign& sign : signs_) {
      if (sign.blue) continue;
      const InkPart& part = ink_.parts[static_cast<std::size_t>(sign.part)];
      strokes.push_back(part.stroke_px());
      heights.push_back(part.box.height);
    }
    const double usual_stroke = std::max(0.5, median_of(strokes));
    const double usual_height = std::max(1.0, median_of(heights));
    for (WrittenLine& line : lines_) {
      std::vector<double> own_strokes;
      std::vector<double> own_heights;
      for (const int at : line.parts) {
        const InkPart& part = ink_.parts[static_cast<std::size_t>(at)];
        line.box |= part.box;
        own_strokes.push_back(part.stroke_px());
        own_heights.push_back(part.box.height);
      }
      const double height = median_of(own_heights);
      line.look = look_of(evidence_, ink_, line.parts);
      line.look.at[PenLook::kOnLine] = line.leader >= 0 ? 1 : 0;
      line.look.at[PenLook::kAgainstStroke] = median_of(own_strokes) / usual_stroke;
      line.look.at[PenLook::kAgainstHeight] = height / usual_height;
      line.look.at[PenLook::kFeet] = spread_of_feet(ink_, line, height);
    }
  }

  const Evidence& evidence_;
  const InkParts& ink_;
  std::span<const Leader> leaders_;
  std::vector<Sign> signs_;
  std::vector<bool> taken_;
  std::vector<WrittenLine> lines_;
};

}  // namespace

std::vector<WrittenLine> find_written_lines(const Evidence& evidence, const InkParts& ink,
                                            std::span<const Leader> leaders) {
  return Lines(evidence, ink, leaders).find();
}

}  // namespace motcua::marks
