#include "pipeline/read/lines/columns.h"

#include <algorithm>
#include <cmath>

namespace motcua::read::lines {
namespace {

double base_of(const TextLine& line) {
  return line.baseline_at(line.box.x + line.box.width / 2.0);
}

bool share_width(const Box& a, const Box& b) {
  return std::min(a.right(), b.right()) > std::max(a.x, b.x);
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::size_t kSeveral = static_cast<std::size_t>(-2);

}  // namespace

std::vector<LineColumn> columns_of(const std::vector<TextLine>& lines, const std::vector<std::size_t>& which,
                                   double pitch, double alike) {
  std::vector<std::size_t> by_base = which;
  std::sort(by_base.begin(), by_base.end(), [&lines](std::size_t a, std::size_t b) {
    return std::tuple(base_of(lines[a]), lines[a].box.x, a) <
           std::tuple(base_of(lines[b]), lines[b].box.x, b);
  });
  // The one line under (over) each; kSeveral where two stand there side by side.
  std::vector<std::size_t> below(lines.size(), kNone);
  std::vector<std::size_t> above(lines.size(), kNone);
  const auto look = [&](std::size_t at, bool down) {
    const TextLine& line = lines[by_base[at]];
    std::size_t found = kNone;
    double nearest = 0;
    for (std::size_t k = at; down ? ++k < by_base.size() : k-- > 0;) {
      const TextLine& other = lines[by_base[k]];
      const double off = std::abs(base_of(other) - base_of(line));
      if (off < 0.6 * std::min(line.x_height_px, other.x_height_px)) continue;
      if (found != kNone && off > nearest + 0.8 * std::max(line.x_height_px, other.x_height_px)) break;
      if (found == kNone && off > 3 * pitch * line.x_height_px) break;
      if (!share_width(line.box, other.box)) continue;
      if (found != kNone) return kSeveral;
      found = by_base[k];
      nearest = off;
    }
    return found;
  };
  for (std::size_t i = 0; i < by_base.size(); ++i) {
    below[by_base[i]] = look(i, true);
    above[by_base[i]] = look(i, false);
  }
  std::vector<LineColumn> columns;
  std::vector<std::size_t> column_of(lines.size(), kNone);
  for (const std::size_t at : by_base) {
    const std::size_t over = above[at];
    bool follows = over != kNone && over != kSeveral && below[over] == at;
    if (follows) {
      const double small = std::min(lines[over].x_height_px, lines[at].x_height_px);
      const double large = std::max(lines[over].x_height_px, lines[at].x_height_px);
      follows = large <= alike * small && base_of(lines[at]) - base_of(lines[over]) <= pitch * large;
    }
    if (!follows) {
      column_of[at] = columns.size();
      columns.emplace_back();
    } else {
      column_of[at] = column_of[over];
    }
    LineColumn& column = columns[column_of[at]];
    column.lines.push_back(at);
    column.box = hull(column.box, lines[at].box);
  }
  return columns;
}

bool in_step(const std::vector<TextLine>& lines, const LineColumn& a, const LineColumn& b) {
  const LineColumn& fewer = a.lines.size() <= b.lines.size() ? a : b;
  const LineColumn& more = a.lines.size() <= b.lines.size() ? b : a;
  if (share_width(a.box, b.box) || fewer.lines.size() < 2) return false;
  std::size_t beside = 0;
  for (const std::size_t i : fewer.lines) {
    for (const std::size_t k : more.lines) {
      if (std::abs(base_of(lines[i]) - base_of(lines[k])) > 0.4 * lines[i].x_height_px) continue;
      ++beside;
      break;
    }
  }
  return beside * 4 >= fewer.lines.size() * 3 && fewer.lines.size() * 2 >= more.lines.size();
}

}  // namespace motcua::read::lines
