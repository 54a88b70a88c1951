// A rule across is a stack of long runs; a rule down is a chain of short runs, each under the
// one before. Pieces that lie in one line with a small gap (a letter that touches, a crack in
// the ink) are one rule. Nothing here looks at pixels: the runs are enough.

#include "pipeline/marks/ruling.h"

#include <algorithm>
#include <numeric>

namespace motcua::marks {
namespace {

constexpr double kLeastAcross_mm = 2.2;    ///< A side of the smallest box to tick.
constexpr double kLeastDown_mm = 3.6;      ///< More than a letter's stem.
constexpr std::size_t kMostPieces = 4000;  ///< More is a picture or dirt, and rules nothing.
constexpr double kThickest_mm = 1.3;       ///< More is a bar or a picture.
constexpr double kTableRule_mm =
    9.0;  ///< Shorter ones are ornament; a column's rule is as high as all its cells.
constexpr double kCrack_mm = 0.3;
constexpr double kTouch_mm = 0.9;  ///< Between the ends of rules that should meet.

/// Long runs under each other, nearly of one extent, are one stroke.
std::vector<Rule> strokes_across(const InkParts& ink, int least_px, int thickest_px) {
  struct Open {
    cv::Rect box;
    int last_row;
    int left;
    int right;
  };
  std::vector<Rule> out;
  std::vector<Open> open;
  const auto close = [&](const Open& stroke) {
    if (stroke.box.height <= thickest_px) out.push_back({stroke.box});
  };
  for (const InkRun& run : ink.runs) {
    if (run.length() < least_px) continue;
    bool taken = false;
    for (std::size_t i = 0; i < open.size();) {
      Open& stroke = open[i];
      if (stroke.last_row + 1 < run.row) {
        close(stroke);
        stroke = open.back();
        open.pop_back();
        continue;
      }
      if (!taken && run.left < stroke.right && stroke.left < run.right) {
        stroke.box |= cv::Rect(run.left, run.row, run.length(), 1);
        stroke.last_row = run.row;
        stroke.left = run.left;
        stroke.right = run.right;
        taken = true;
      }
      ++i;
    }
    if (!taken) open.push_back({cv::Rect(run.left, run.row, run.length(), 1), run.row, run.left, run.right});
  }
  for (const Open& stroke : open) close(stroke);
  return out;
}

std::vector<Rule> strokes_down(const InkParts& ink, int least_px, int thickest_px) {
  struct Chain {
    cv::Rect box;
    int left = 0;
    int right = 0;
  };
  std::vector<Rule> out;
  std::vector<Chain> before;
  std::vector<Chain> now;
  const auto close = [&](const Chain& chain) {
    if (chain.box.height >= least_px && chain.box.width <= thickest_px) out.push_back({chain.box});
  };
  for (std::size_t row = 0; row + 1 < ink.row_begin.size(); ++row) {
    now.clear();
    std::size_t next = 0;
    for (int at = ink.row_begin[row]; at < ink.row_begin[row + 1]; ++at) {
      const InkRun& run = ink.runs[static_cast<std::size_t>(at)];
      if (run.length() > thickest_px) continue;
      if (ink.parts[static_cast<std::size_t>(run.part)].box.height < least_px) continue;
      while (next < before.size() && before[next].right <= run.left) close(before[next++]);
      Chain chain{cv::Rect(run.left, run.row, run.length(), 1), run.left, run.right};
      if (next < before.size() && before[next].left < run.right) {
        // A slanted stem leaves the rule's width and is no rule; its end may still be one.
        const cv::Rect joined = chain.box | before[next].box;
        if (joined.width <= thickest_px) {
          chain.box = joined;
        } else {
          close(before[next]);
        }
        ++next;
      }
      now.push_back(chain);
    }
    while (next < before.size()) close(before[next++]);
    std::swap(before, now);
  }
  for (const Chain& chain : before) close(chain);
  return out;
}

cv::Rect turned(const cv::Rect& box) {
  return {box.y, box.x, box.height, box.width};
}

/// Joins pieces across that lie in one line; `reach_px` of paper may part them.
std::vector<Rule> joined_across(std::vector<Rule> pieces, int reach_px, int thickest_px) {
  if (pieces.size() > kMostPieces) return {};
  std::sort(pieces.begin(), pieces.end(), [](const Rule& a, const Rule& b) {
    return std::pair(a.box.x, a.box.y) < std::pair(b.box.x, b.box.y);
  });
  std::vector<Rule> out;
  for (const Rule& piece : pieces) {
    const auto fits = [&](const Rule& rule) {
      return piece.box.x - rule.box.br().x <= reach_px && piece.box.br().x > rule.box.br().x &&
             piece.box.y <= rule.box.br().y + 1 && rule.box.y <= piece.box.br().y + 1 &&
             (piece.box | rule.box).height <= thickest_px;
    };
    const auto rule = std::find_if(out.rbegin(), out.rend(), fits);
    if (rule == out.rend()) {
      out.push_back(piece);
    } else {
      rule->box |= piece.box;
    }
  }
  std::sort(out.begin(), out.end(), [](const Rule& a, const Rule& b) {
    return std::pair(a.box.y, a.box.x) < std::pair(b.box.y, b.box.x);
  });
  return out;
}

std::vector<Rule> joined_down(std::vector<Rule> pieces, int reach_px, int thickest_px) {
  for (Rule& piece : pieces) piece.box = turned(piece.box);
  std::vector<Rule> out = joined_across(std::move(pieces), reach_px, thickest_px);
  for (Rule& rule : out) rule.box = turned(rule.box);
  return out;
}

/// How many different places there are among `at`, places nearer than `apart` being one.
int count_places(std::vector<int> at, int apart) {
  std::sort(at.begin(), at.end());
  int count = 0;
  int last = 0;
  for (const int place : at) {
    if (count == 0 || place - last > apart) ++count;
    last = place;
  }
  return count;
}

}  // namespace

Ruling ruling_of(const Evidence& evidence, const InkParts& ink) {
  const int thickest_px = evidence.ink_px(kThickest_mm);
  const int crack_px = evidence.ink_px(kCrack_mm);
  return {joined_across(strokes_across(ink, evidence.ink_px(kLeastAcross_mm), thickest_px), crack_px,
                        thickest_px),
          joined_down(strokes_down(ink, evidence.ink_px(kLeastDown_mm), thickest_px), crack_px, thickest_px)};
}

std::vector<cv::Rect> find_table_boxes(const Evidence& evidence, const Ruling& ruling) {
  const int least_px = evidence.ink_px(kTableRule_mm);
  const int touch_px = evidence.ink_px(kTouch_mm);
  // Rules across cut those down into pieces, and letters that touch cut both.
  const int thickest_px = evidence.ink_px(kThickest_mm);
  std::vector<Rule> across = joined_across(ruling.across, 3 * touch_px, thickest_px);
  std::vector<Rule> down = joined_down(ruling.down, 3 * touch_px, thickest_px);
  std::erase_if(across, [least_px](const Rule& rule) { return rule.box.width < least_px; });
  std::erase_if(down, [least_px](const Rule& rule) { return rule.box.height < least_px; });

  std::vector<std::size_t> group(across.size() + down.size());
  std::iota(group.begin(), group.end(), 0u);
  const auto root = [&group](std::size_t at) {
    while (group[at] != at) at = group[at] = group[group[at]];
    return at;
  };
  for (std::size_t i = 0; i < across.size(); ++i) {
    const cv::Rect& h = across[i].box;
    const cv::Rect wide(h.x - touch_px, h.y - touch_px, h.width + 2 * touch_px, h.height + 2 * touch_px);
    for (std::size_t j = 0; j < down.size(); ++j) {
      if (!(wide & down[j].box).empty()) group[root(i)] = root(across.size() + j);
    }
  }

  std::vector<cv::Rect> tables;
  std::vector<std::vector<int>> rows(group.size());
  std::vector<std::vector<int>> columns(group.size());
  std::vector<cv::Rect> boxes(group.size());
  for (std::size_t i = 0; i < group.size(); ++i) {
    const std::size_t of = root(i);
    const Rule& rule = i < across.size() ? across[i] : down[i - across.size()];
    (i < across.size() ? rows : columns)[of].push_back(i < across.size() ? rule.middle_y() : rule.middle_x());
    boxes[of] |= rule.box;
  }
  for (std::size_t of = 0; of < group.size(); ++of) {
    if (count_places(rows[of], 2 * touch_px) >= 3 && count_places(columns[of], 2 * touch_px) >= 3) {
      tables.push_back(boxes[of]);
    }
  }
  return tables;
}

}  // namespace motcua::marks
