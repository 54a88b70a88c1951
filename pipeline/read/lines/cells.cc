// Rules that touch make a grid. Each field of the grid is joined with its neighbour where no
// rule parts them: what hangs together is a cell.

#include "pipeline/read/lines/cells.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace motcua::read::lines {
namespace {

constexpr double kTouch_mm = 1.2;         ///< Between ends of rules that should meet.
constexpr double kSamePlace_mm = 1.5;     ///< Rules nearer to each other are the two strokes of one.
constexpr double kParts = 0.5;            ///< Of a field's side that a rule must cover.
constexpr std::size_t kRulesMax = 1'200;  ///< More is a drawing.
constexpr std::size_t kPlacesMax = 150;   ///< Columns or rows.

class Groups {
 public:
  explicit Groups(std::size_t count) : of_(count) { std::iota(of_.begin(), of_.end(), std::size_t{0}); }
  std::size_t root(std::size_t at) {
    while (of_[at] != at) at = of_[at] = of_[of_[at]];
    return at;
  }
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    of_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> of_;
};

std::vector<int> places_of(std::vector<int> at, int apart) {
  std::sort(at.begin(), at.end());
  std::vector<int> places;
  int last = 0;
  for (const int place : at) {
    if (places.empty() || place - last > apart) places.push_back(place);
    last = place;
  }
  return places;
}

int common(int a, int a_end, int b, int b_end) {
  return std::min(a_end, b_end) - std::max(a, b);
}

/// Whether rules at `place` cover enough of from..to. `down`: the rules run down.
bool is_parted(const std::vector<Box>& rules, bool down, int place, int from, int to, int apart) {
  int covered = 0;
  for (const Box& rule : rules) {
    const int middle = down ? rule.x + rule.width / 2 : rule.y + rule.height / 2;
    if (middle < place - apart || middle > place + 2 * apart) continue;
    covered +=
        std::max(0, down ? common(rule.y, rule.bottom(), from, to) : common(rule.x, rule.right(), from, to));
  }
  return covered >= kParts * (to - from);
}

RuledTable table_of(const std::vector<Box>& across, const std::vector<Box>& down, int apart) {
  RuledTable table;
  std::vector<int> xs;
  std::vector<int> ys;
  for (const Box& rule : down) xs.push_back(rule.x + rule.width / 2);
  for (const Box& rule : across) ys.push_back(rule.y + rule.height / 2);
  for (const Box& rule : down) table.box = hull(table.box, rule);
  for (const Box& rule : across) table.box = hull(table.box, rule);
  // A side without a rule is closed by the ends of the rules that lead to it.
  xs.push_back(table.box.x);
  xs.push_back(table.box.right());
  ys.push_back(table.box.y);
  ys.push_back(table.box.bottom());
  table.xs = places_of(std::move(xs), apart);
  table.ys = places_of(std::move(ys), apart);
  if (table.xs.size() < 2 || table.ys.size() < 2) return {};
  if (table.xs.size() > kPlacesMax || table.ys.size() > kPlacesMax) return {};
  table.xs.back() = std::max(table.xs.back(), table.box.right());
  table.ys.back() = std::max(table.ys.back(), table.box.bottom());

  const std::size_t columns = table.xs.size() - 1;
  const std::size_t rows = table.ys.size() - 1;
  Groups fields(columns * rows);
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t c = 0; c < columns; ++c) {
      const std::size_t at = r * columns + c;
      if (c + 1 < columns && !is_parted(down, true, table.xs[c + 1], table.ys[r], table.ys[r + 1], apart)) {
        fields.join(at, at + 1);
      }
      if (r + 1 < rows && !is_parted(across, false, table.ys[r + 1], table.xs[c], table.xs[c + 1], apart)) {
        fields.join(at, at + columns);
      }
    }
  }
  std::vector<int> number(columns * rows, -1);
  int cells = 0;
  for (std::size_t at = 0; at < columns * rows; ++at) {
    const std::size_t root = fields.root(at);
    if (number[root] < 0) number[root] = cells++;
    table.cells.push_back(number[root]);
  }
  if (cells < 2) return {};
  return table;
}

}  // namespace

int RuledTable::cell_at(int x, int y) const {
  if (x < xs.front() || x >= xs.back() || y < ys.front() || y >= ys.back()) return -1;
  const auto column = static_cast<std::size_t>(std::upper_bound(xs.begin(), xs.end(), x) - xs.begin()) - 1;
  const auto row = static_cast<std::size_t>(std::upper_bound(ys.begin(), ys.end(), y) - ys.begin()) - 1;
  return cells[row * (xs.size() - 1) + column];
}

std::vector<RuledTable> tables_of(const Ruling& ruling, double px_per_mm) {
  const std::size_t count = ruling.across.size() + ruling.down.size();
  if (count > kRulesMax || ruling.down.empty()) return {};
  const int touch = std::max(2, static_cast<int>(kTouch_mm * px_per_mm));
  const int apart = std::max(2, static_cast<int>(kSamePlace_mm * px_per_mm));
  Groups groups(count);
  for (std::size_t i = 0; i < ruling.across.size(); ++i) {
    const Box& rule = ruling.across[i];
    for (std::size_t k = 0; k < ruling.down.size(); ++k) {
      const Box& other = ruling.down[k];
      if (common(rule.x - touch, rule.right() + touch, other.x, other.right()) > 0 &&
          common(rule.y - touch, rule.bottom() + touch, other.y, other.bottom()) > 0) {
        groups.join(i, ruling.across.size() + k);
      }
    }
  }
  std::vector<std::vector<Box>> across(count);
  std::vector<std::vector<Box>> down(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (i < ruling.across.size()) {
      across[groups.root(i)].push_back(ruling.across[i]);
    } else {
      down[groups.root(i)].push_back(ruling.down[i - ruling.across.size()]);
    }
  }
  std::vector<RuledTable> tables;
  for (std::size_t of = 0; of < count; ++of) {
    if (across[of].size() < 2 || down[of].empty()) continue;
    RuledTable table = table_of(across[of], down[of], apart);
    if (!table.cells.empty()) tables.push_back(std::move(table));
  }
  std::sort(tables.begin(), tables.end(), [](const RuledTable& a, const RuledTable& b) {
    return std::pair(a.box.y, a.box.x) < std::pair(b.box.y, b.box.x);
  });
  return tables;
}

}  // namespace motcua::read::lines
