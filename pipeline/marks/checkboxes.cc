// A printed square is two short rules across of one extent, as far apart as they are long, with
// ink all along both sides between them: a tick that leaves the box, or crosses its edge, does
// not hide it. A circle is a thin ring without neighbours (an "O" has some, and is thick at its
// sides); a pair of brackets is two mirrored hooks with little or nothing between them.
// What is inside, beside and around then tells empty, ticked and struck out apart.

#include "pipeline/marks/checkboxes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace motcua::marks {
namespace {

constexpr double kSideLeast_mm = 2.3;
constexpr double kSideMost_mm = 6.3;
constexpr double kEdgeMost_mm = 0.5;  ///< Thicker edges are a code's modules or a frame.
constexpr double kUneven_mm = 0.45;   ///< Between the ends of edges that should meet.
constexpr double kSideInked = 0.86;

/// Looks at ink with the page's edge as paper.
class Paper {
 public:
  explicit Paper(const cv::Mat& ink) : ink_(ink) {}

  [[nodiscard]] bool at(int x, int y) const {
    return x >= 0 && y >= 0 && x < ink_.cols && y < ink_.rows && ink_.at<unsigned char>(y, x) != 0;
  }
  [[nodiscard]] bool any_across(int left, int right, int y) const {
    for (int x = left; x <= right; ++x) {
      if (at(x, y)) return true;
    }
    return false;
  }
  [[nodiscard]] bool any_down(int x, int top, int bottom) const {
    for (int y = top; y <= bottom; ++y) {
      if (at(x, y)) return true;
    }
    return false;
  }
  /// Share of `box` that is ink.
  [[nodiscard]] double share(const cv::Rect& box) const {
    const cv::Rect inside = box & cv::Rect(0, 0, ink_.cols, ink_.rows);
    if (inside.empty()) return 0;
    return static_cast<double>(cv::countNonZero(ink_(inside))) / inside.area();
  }
  /// Share of the rows from `top` to `bottom` with ink within `reach` of `x`.
  [[nodiscard]] double down_share(int x, int top, int bottom, int reach) const {
    if (bottom <= top) return 0;
    int count = 0;
    for (int y = top; y < bottom; ++y) count += any_across(x - reach, x + reach, y) ? 1 : 0;
    return static_cast<double>(count) / (bottom - top);
  }
  /// Share of 32 directions in which a ring of ink is met at `radius` from the middle.
  [[nodiscard]] double ring_share(double cx, double cy, double rx, double ry, int reach) const {
    constexpr int kDirections = 32;
    int count = 0;
    for (int i = 0; i < kDirections; ++i) {
      const double angle = 2 * std::numbers::pi * i / kDirections;
      for (int step = -reach; step <= reach; ++step) {
        const int x = static_cast<int>(std::lround(cx + (rx + step) * std::cos(angle)));
        const int y = static_cast<int>(std::lround(cy + (ry + step) * std::sin(angle)));
        if (!at(x, y)) continue;
        ++count;
        break;
      }
    }
    return static_cast<double>(count) / kDirections;
  }

 private:
  const cv::Mat& ink_;
};

class Finder {
 public:
  Finder(const Evidence& evidence, const InkParts& ink, const Ruling& ruling)
      : evidence_(evidence), ink_(ink), ruling_(ruling), paper_(evidence.ink) {
    reach_px_ = std::max(1, evidence.ink_px(0.18));
  }

  std::vector<TickBox> find() {
    find_squares();
    find_circles();
    find_brackets();
    std::vector<TickBox> out;
    for (const TickBox& box : found_) {
      // The edges of a thick print may be found twice.
      const bool again = std::any_of(out.begin(), out.end(), [&box](const TickBox& other) {
        return 2 * (other.box & box.box).area() > std::min(other.box.area(), box.box.area());
      });
      if (!again) out.push_back(box);
    }
    return out;
  }

 private:
  [[nodiscard]] int px(double mm) const { return evidence_.ink_px(mm); }

  void find_squares() {
    std::vector<cv::Rect> edges;
    for (const Rule& rule : ruling_.across) {
      if (rule.box.width < px(kSideLeast_mm) || rule.box.width > px(kSideMost_mm + 0.8)) continue;
      if (rule.box.height > px(kEdgeMost_mm) + 1) continue;
      edges.push_back(rule.box);
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
      for (std::size_t j = i + 1; j < edges.size(); ++j) {
        const int high = edges[j].br().y - edges[i].y;
        if (high > px(kSideMost_mm)) break;
        try_square(edges[i], edges[j]);
      }
    }
  }

  void try_square(const cv::Rect& top, const cv::Rect& bottom) {
    const int uneven = px(kUneven_mm) + 1;
    const int left = std::max(top.x, bottom.x);
    const int right = std::min(top.br().x, bottom.br().x);
    const int high = bottom.br().y - top.y;
    const int wide = right - left;
    if (wide < px(kSideLeast_mm) || high < px(kSideLeast_mm) || wide > px(kSideMost_mm)) return;
    if (std::abs(high - wide) > 1 + 0.12 * std::min(high, wide)) return;
    if (std::abs(top.x - bottom.x) > uneven || std::abs(top.br().x - bottom.br().x) > uneven) return;
    const int in = std::max(top.height, bottom.height) + 1;
    const double left_share = paper_.down_share(left + 1, top.y, bottom.br().y, reach_px_);
    const double right_share = paper_.down_share(right - 2, top.y, bottom.br().y, reach_px_);
    if (left_share < kSideInked || right_share < kSideInked) return;
    const cv::Rect box(left, top.y, wide, high);
    if (!has_paper_above_and_below(box) || !has_corners(box) || !has_even_edges(box) || has_neighbour(box))
      return;
    if (goes_on(box) || is_code_corner(box)) return;
    TickBox found{box, MarkState::kEmpty, 0};
    judge(found, in);
    const double shape = std::min(left_share, right_share);
    found.confidence *= shape > 0.95 ? 1.0 : 0.9;
    found_.push_back(found);
  }

  /// The outer edge of a side, row by row: how far out of the box ink reaches that hangs
  /// together with the side.
  [[nodiscard]] std::vector<int> outline(const cv::Rect& box, bool on_right) const {
    const int out = px(0.5) + 1;
    std::vector<int> edge;
    for (int y = box.y; y < box.br().y; ++y) {
      int reach = -out;
      for (int i = -1; i <= out; ++i) {
        if (paper_.at(on_right ? box.br().x - 1 + i : box.x - i, y)) {
          reach = i;
        } else if (i > 0) {
          break;
        }
      }
      edge.push_back(reach);
    }
    return edge;
  }

  /// The rules are the outermost ink: those found in an "O" have the rest of its arcs beyond them.
  [[nodiscard]] bool has_paper_above_and_below(const cv::Rect& box) const {
    int above = 0;
    int below = 0;
    for (int x = box.x + 2; x < box.br().x - 2; ++x) {
      above += paper_.any_down(x, box.y - 3, box.y - 2) ? 1 : 0;
      below += paper_.any_down(x, box.br().y + 1, box.br().y + 2) ? 1 : 0;
    }
    return std::max(above, below) < 0.3 * box.width;
  }

  /// The sides stand upright to their ends: those of a "D" and an "O" are round. One corner
  /// may be hidden by a pen.
  [[nodiscard]] bool has_corners(const cv::Rect& box) const {
    const int end = std::max(3, box.height / 6);
    int good = 0;
    for (const bool on_right : {false, true}) {
      const std::vector<int> edge = outline(box, on_right);
      std::vector<int> sorted = edge;
      std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2),
                       sorted.end());
      const int usual = sorted[sorted.size() / 2];
      const auto is_off = [usual](int at) { return std::abs(at - usual) > 1; };
      const auto ends = static_cast<std::ptrdiff_t>(end);
      // The outermost row may be half in the paper.
      good += std::count_if(edge.begin() + 1, edge.begin() + ends, is_off) == 0 ? 1 : 0;
      good += std::count_if(edge.end() - ends, edge.end() - 1, is_off) == 0 ? 1 : 0;
      if (std::count_if(edge.begin(), edge.end(), is_off) > 0.25 * box.height) return false;
    }
    return good >= 3;
  }

  /// Thin on all four sides: stems and serifs of letters differ.
  [[nodiscard]] bool has_even_edges(const cv::Rect& box) const {
    const int most = px(0.8) + 1;
    // For each side the usual length of ink inwards from it.
    const auto usual = [&](auto ink_at, int length) {
      std::vector<int> thick;
      for (int along = length / 4; along < length - length / 4; ++along) {
        int i = -1;
        while (i < 2 && !ink_at(along, i)) ++i;
        int count = 0;
        while (count <= most && ink_at(along, i + count)) ++count;
        thick.push_back(count);
      }
      const auto middle = thick.begin() + static_cast<std::ptrdiff_t>(thick.size() / 2);
      std::nth_element(thick.begin(), middle, thick.end());
      return *middle;
    };
    const int edges[4] = {
        usual([&](int y, int i) { return paper_.at(box.x + i, box.y + y); }, box.height),
        usual([&](int y, int i) { return paper_.at(box.br().x - 1 - i, box.y + y); }, box.height),
        usual([&](int x, int i) { return paper_.at(box.x + x, box.y + i); }, box.width),
        usual([&](int x, int i) { return paper_.at(box.x + x, box.br().y - 1 - i); }, box.width)};
    std::vector<int> sorted(edges, edges + 4);
    std::sort(sorted.begin(), sorted.end());
    // A blob hides how thick the edges are on most sides.
    if (sorted[0] > most) return true;
    return sorted[0] > 0 && (sorted[2] <= 1.6 * sorted[0] + 0.8 || sorted[1] > most);
  }

  /// A cell of a table or of a comb: its edges go on to the next one.
  [[nodiscard]] bool goes_on(const cv::Rect& box) const {
    const int beyond = px(1.2);
    const auto down = [&](int x) {
      return paper_.down_share(x, box.y - beyond, box.y - 1, reach_px_) > 0.8 ||
             paper_.down_share(x, box.br().y + 1, box.br().y + beyond, reach_px_) > 0.8;
    };
    if (down(box.x + 1) && down(box.br().x - 2)) return true;
    const auto across = [&](int y) {
      int before = 0;
      int after = 0;
      for (int i = 1; i <= beyond; ++i) {
        before += paper_.any_down(box.x - 1 - i, y - reach_px_, y + reach_px_) ? 1 : 0;
        after += paper_.any_down(box.br().x + i, y - reach_px_, y + reach_px_) ? 1 : 0;
      }
      return std::max(before, after) > 0.8 * beyond;
    };
    return across(box.y + 1) && across(box.br().y - 2);
  }

  /// The corner of a QR code: a solid square in the middle, paper all around it.
  [[nodiscard]] bool is_code_corner(const cv::Rect& box) const {
    const auto inset = [&box](double part) {
      const int x = static_cast<int>(std::lround(part * box.width));
      const int y = static_cast<int>(std::lround(part * box.height));
      return cv::Rect(box.x + x, box.y + y, box.width - 2 * x, box.height - 2 * y);
    };
    const cv::Rect core = inset(2.6 / 7);
    const cv::Rect ring = inset(1.3 / 7);
    const cv::Rect hole = inset(1.7 / 7);
    const double moat = paper_.share(ring) * ring.area() - paper_.share(hole) * hole.area();
    return paper_.share(core) > 0.9 && moat < 0.15 * (ring.area() - hole.area());
  }

  /// `in_px` is how far the edges reach into the box.
  void judge(TickBox& found, int in_px) const {
    const cv::Rect& box = found.box;
    const int in = in_px + std::max(1, px(0.12));
    const cv::Rect inner(box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in);
    const double inside = inner.width > 2 && inner.height > 2 ? paper_.share(inner) : 0;
    // Strokes that leave the box on both sides, on several heights.
    const int out_px = std::max(2, box.width / 6);
    int crossed = 0;
    for (int y = box.y + box.height / 6; y < box.br().y - box.height / 6; ++y) {
      const bool left = paper_.any_across(box.x - out_px, box.x - 2, y);
      const bool right = paper_.any_across(box.br().x + 1, box.br().x + out_px - 1, y);
      crossed += left && right ? 1 : 0;
    }
    const double crossed_share = crossed / (box.height * 2.0 / 3);
    const double cx = box.x + box.width / 2.0;
    const double cy = box.y + box.height / 2.0;
    if (inside > 0.25 && crossed_share > 0.25) {
      found.state = MarkState::kStruckOut;
      found.confidence = 0.85;
      return;
    }
    if (inside >= 0.045) {
      found.state = MarkState::kTicked;
      found.confidence = inside >= 0.08 ? 0.97 : 0.8;
      return;
    }
    for (double factor = 0.78; factor < 1.25; factor += 0.04) {
      const double ring = paper_.ring_share(cx, cy, factor * box.width, factor * 0.9 * box.height, reach_px_);
      if (ring < 0.9) continue;
      found.state = MarkState::kTicked;
      found.confidence = 0.85;
      return;
    }
    found.state = MarkState::kEmpty;
    found.confidence = inside < 0.02 ? 0.97 : 0.85;
  }

  /// A neighbour of about its height, as near as letters stand.
  [[nodiscard]] bool has_neighbour(const cv::Rect& box) const {
    const int near = px(0.75);
    const int top = box.y + box.height / 4;
    const int bottom = box.br().y - box.height / 6;
    for (int y = top; y < bottom; ++y) {
      const auto begin = ink_.runs.begin() + ink_.row_begin[static_cast<std::size_t>(y)];
      const auto end = ink_.runs.begin() + ink_.row_begin[static_cast<std::size_t>(y) + 1];
      for (auto run =
               std::lower_bound(begin, end, box.x - near, [](const InkRun&a, int x) { return a.right <= x; });
           run != end && run->left < box.br().x + near; ++run) {
        if (run->right > box.x - 1 && run->left < box.br().x + 1) continue;
        const cv::Rect& other = ink_.parts[static_cast<std::size_t>(run->part)].box;
        // The tick belongs to the box; a letter stands beside it.
        if ((other & box).area() * 4 > other.area()) continue;
        if (other.height > px(1.2) && other.height < 2.2 * box.height) return true;
      }
    }
    return false;
  }

  /// Thin everywhere: a letter is thick at its sides.
  [[nodiscard]] bool is_even_ring(const cv::Rect& box) const {
    const int most = px(0.5) + 1;
    int thick[4] = {0, 0, 0, 0};
    const int cx = box.x + box.width / 2;
    const int cy = box.y + box.height / 2;
    for (int i = 0; i <= 2 * most; ++i) {
      thick[0] += paper_.at(box.x + i, cy) ? 1 : 0;
      thick[1] += paper_.at(box.br().x - 1 - i, cy) ? 1 : 0;
      thick[2] += paper_.at(cx, box.y + i) ? 1 : 0;
      thick[3] += paper_.at(cx, box.br().y - 1 - i) ? 1 : 0;
    }
    const int sides = std::min(thick[0], thick[1]);
    const int ends = std::min(thick[2], thick[3]);
    return sides > 0 && ends > 0 && sides <= most && sides <= ends + std::max(1, ends / 2);
  }

  void find_circles() {
    for (const InkPart& part : ink_.parts) {
      const cv::Rect& box = part.box;
      if (box.width < px(2.8) || box.width > px(5.4)) continue;
      if (std::abs(box.width - box.height) > 2 + box.width / 14) continue;
      const double r = box.width / 2.0 - 1;
      const double cx = box.x + box.width / 2.0 - 0.5;
      const double cy = box.y + box.height / 2.0 - 0.5;
      if (paper_.ring_share(cx, cy, r, box.height / 2.0 - 1, 1) < 0.94) continue;
      // A square meets a ring at four places only; a filled disc everywhere inside, too.
      const double r_out = std::hypot(box.width, box.height) / 2 - 2;
      if (paper_.ring_share(cx, cy, r_out, r_out, 1) > 0.1) continue;
      if (has_neighbour(box) || !is_even_ring(box)) continue;
      TickBox found{box, MarkState::kEmpty, 0};
      judge(found, box.width / 5);
      found.confidence *= 0.93;
      found_.push_back(found);
    }
  }

  [[nodiscard]] bool is_bracket(const cv::Rect& box, bool opening) const {
    const int stem = opening ? box.x + 1 : box.br().x - 2;
    if (paper_.down_share(stem, box.y, box.br().y, 1) < 0.95) return false;
    const int tip = opening ? box.br().x - 1 - box.width / 3 : box.x + box.width / 3;
    const int third = box.height / 6;
    return paper_.any_down(tip, box.y, box.y + third) &&
           paper_.any_down(tip, box.br().y - third, box.br().y) &&
           !paper_.any_down(tip, box.y + 2 * third, box.br().y - 2 * third);
  }

  void find_brackets() {
    std::vector<cv::Rect> opening;
    std::vector<cv::Rect> closing;
    for (const InkPart& part : ink_.parts) {
      const cv::Rect& box = part.box;
      if (box.height < px(2.8) || box.height > px(6) || box.width < px(0.5) || box.width > px(1.5)) continue;
      if (is_bracket(box, true)) opening.push_back(box);
      if (is_bracket(box, false)) closing.push_back(box);
    }
    constexpr std::size_t kMost = 1000;
    if (opening.size() > kMost || closing.size() > kMost) return;
    for (const cv::Rect& from : opening) {
      for (const cv::Rect& to : closing) {
        const cv::Rect box = from | to;
        if (to.x <= from.br().x || box.width < px(2.9) || box.width > px(6.5)) continue;
        if (std::abs(from.y - to.y) > px(0.3) || std::abs(from.height - to.height) > px(0.4)) continue;
        if (signs_within(cv::Rect(from.br().x, box.y, to.x - from.br().x, box.height)) > 1) continue;
        TickBox found{box, MarkState::kEmpty, 0};
        judge(found, from.width);
        found.confidence *= 0.9;
        found_.push_back(found);
      }
    }
  }

  [[nodiscard]] int signs_within(const cv::Rect& room) const {
    int count = 0;
    for (int y = std::max(0, room.y); y < std::min(evidence_.ink.rows, room.br().y); ++y) {
      for (int at = ink_.row_begin[static_cast<std::size_t>(y)];
           at < ink_.row_begin[static_cast<std::size_t>(y) + 1]; ++at) {
        const InkRun& run = ink_.runs[static_cast<std::size_t>(at)];
        if (run.left < room.x || run.right > room.br().x) continue;
        const InkPart& part = ink_.parts[static_cast<std::size_t>(run.part)];
        if (part.box.y == run.row && part.box.height > px(0.8)) ++count;
      }
    }
    return count;
  }

  const Evidence& evidence_;
  const InkParts& ink_;
  const Ruling& ruling_;
  Paper paper_;
  int reach_px_ = 1;
  std::vector<TickBox> found_;
};

}  // namespace

std::vector<TickBox> find_tick_boxes(const Evidence& evidence, const InkParts& ink, const Ruling& ruling) {
  return Finder(evidence, ink, ruling).find();
}

}  // namespace motcua::marks
