// The order of two pieces of a page is often certain: one is above the other, or beside it
// with nothing across both between. The order of all follows from these (T. M. Breuel, "High
// performance document layout analysis", 2003), so that of the two columns of a letter's head
// the left one is read to its end first, and the title after both. Ruled tables and tables set
// without rules are one piece each, and read row by row.

#include "pipeline/read/lines/reading_order.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "pipeline/read/lines/cells.h"
#include "pipeline/read/lines/columns.h"

namespace motcua::read::lines {
namespace {

constexpr std::size_t kPiecesMax = 600;   ///< More are taken from the top.
constexpr std::size_t kLinesMax = 3'000;  ///< The same.
constexpr double kBlockPitch = 3.4;       ///< Baselines of a block's lines, in heights of their letters.
constexpr double kColumnPitch = 7.5;
constexpr double kAlike = 1.5;
constexpr double kBesides =
    5.0;  ///< How far below its neighbour what stands to the left is still read first.

/// What is read as one: its lines in order.
struct Piece {
  std::vector<std::size_t> lines;
  Box box;
  double letter_px = 0;
};

bool over_each_other(const Box& a, const Box& b) {
  const int common = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  return common > 0 && common * 10 > std::min(a.width, b.width);
}

int middle_y(const Box& box) {
  return box.y + box.height / 2;
}

/// Whether something that reaches over both lies below `upper` and above `lower`.
bool parted_across(const std::vector<Piece>& pieces, const Box& upper, const Box& lower) {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& between) {
    const int y = middle_y(between.box);
    return y > upper.bottom() - upper.height / 4 && y < lower.y + lower.height / 4 &&
           over_each_other(between.box, upper) && over_each_other(between.box, lower);
  });
}

bool before(const std::vector<Piece>& pieces, const Piece& a, const Piece& b) {
  if (over_each_other(a.box, b.box)) return middle_y(a.box) < middle_y(b.box);
  const bool left = a.box.x < b.box.x;
  const Piece& leftmost = left ? a : b;
  const Piece& other = left ? b : a;
  // The left one first, unless it lies well below the other.
  const double fall = leftmost.box.y - other.box.bottom();
  const bool far_below = fall > kBesides * std::max(leftmost.letter_px, other.letter_px);
  const bool leftmost_first = !far_below && !(fall > 0 && parted_across(pieces, other.box, leftmost.box));
  return left == leftmost_first;
}

/// Visits what must come before, then the piece itself.
std::vector<std::size_t> sorted(const std::vector<Piece>& pieces) {
  std::vector<std::size_t> from_top(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) from_top[i] = i;
  std::sort(from_top.begin(), from_top.end(), [&pieces](std::size_t a, std::size_t b) {
    return std::tuple(pieces[a].box.y, pieces[a].box.x, a) < std::tuple(pieces[b].box.y, pieces[b].box.x, b);
  });
  if (pieces.size() > kPiecesMax) return from_top;
  std::vector<std::size_t> order;
  std::vector<char> seen(pieces.size(), 0);
  // Depth first without recursion: a piece stays on the stack until all before it are out.
  std::vector<std::size_t> stack;
  for (const std::size_t first : from_top) {
    if (seen[first] == 0) stack.push_back(first);
    while (!stack.empty()) {
      const std::size_t at = stack.back();
      seen[at] = std::max(seen[at], char{1});
      bool waits = false;
      for (const std::size_t other : from_top) {
        if (seen[other] != 0 || !before(pieces, pieces[other], pieces[at])) continue;
        stack.push_back(other);
        waits = true;
        break;
      }
      if (waits) continue;
      stack.pop_back();
      if (seen[at] == 2) continue;
      seen[at] = 2;
      order.push_back(at);
    }
  }
  return order;
}

Piece piece_of(const std::vector<TextLine>& lines, std::vector<std::size_t> which) {
  Piece piece;
  for (const std::size_t i : which) {
    piece.box = hull(piece.box, lines[i].box);
    piece.letter_px = std::max(piece.letter_px, lines[i].x_height_px);
  }
  piece.lines = std::move(which);
  return piece;
}

void sort_rows(const std::vector<TextLine>& lines, std::vector<std::size_t>& which) {
  std::sort(which.begin(), which.end(), [&lines](std::size_t a, std::size_t b) {
    return std::tuple(lines[a].baseline_at(lines[a].box.x), a) <
           std::tuple(lines[b].baseline_at(lines[b].box.x), b);
  });
  // Lines of one row, from the left.
  for (std::size_t i = 0; i < which.size();) {
    const TextLine& first = lines[which[i]];
    std::size_t end = i + 1;
    while (end < which.size() &&
           lines[which[end]].baseline_at(lines[which[end]].box.x) - first.baseline_at(first.box.x) <
               0.6 * first.x_height_px) {
      ++end;
    }
    std::sort(which.begin() + static_cast<std::ptrdiff_t>(i),
              which.begin() + static_cast<std::ptrdiff_t>(end), [&lines](std::size_t a, std::size_t b) {
                return std::tuple(lines[a].box.x, a) < std::tuple(lines[b].box.x, b);
              });
    i = end;
  }
}

/// Columns; three and more whose rows stand in step are a table and one piece.
std::vector<Piece> pieces_of(const std::vector<TextLine>& lines, const std::vector<std::size_t>& which) {
  std::vector<LineColumn> columns = columns_of(lines, which, kColumnPitch, kAlike);
  std::vector<Piece> pieces;
  std::vector<char> taken(columns.size(), 0);
  const bool few = columns.size() <= kPiecesMax;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (taken[i] != 0) continue;
    std::vector<std::size_t> table{i};
    for (std::size_t k = 0; few && k < columns.size(); ++k) {
      if (k == i || taken[k] != 0) continue;
      const bool fits = std::all_of(table.begin(), table.end(),
                                    [&](std::size_t t) { return in_step(lines, columns[t], columns[k]); });
      if (fits) table.push_back(k);
    }
    if (table.size() < 3) {
      pieces.push_back(piece_of(lines, columns[i].lines));
      continue;
    }
    std::vector<std::size_t> all;
    for (const std::size_t t : table) {
      taken[t] = 1;
      all.insert(all.end(), columns[t].lines.begin(), columns[t].lines.end());
    }
    sort_rows(lines, all);
    pieces.push_back(piece_of(lines, std::move(all)));
  }
  return pieces;
}

/// Gives lines their cells. Returns a piece for each table that has lines.
std::vector<Piece> take_tables(std::vector<TextLine>& lines, const Ruling& ruling, int scale,
                               double px_per_mm) {
  std::vector<Piece> pieces;
  const std::vector<RuledTable> tables = tables_of(ruling, px_per_mm);
  for (std::size_t t = 0; t < tables.size(); ++t) {
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Box& box = lines[i].box;
      const int cell = tables[t].cell_at((box.x + box.width / 2) / scale, middle_y(box) / scale);
      if (cell < 0 || lines[i].cell >= 0) continue;
      lines[i].table = static_cast<int>(t);
      lines[i].cell = cell;
      inside.push_back(i);
    }
    if (inside.empty()) continue;
    sort_rows(lines, inside);
    std::stable_sort(inside.begin(), inside.end(),
                     [&lines](std::size_t a, std::size_t b) { return lines[a].cell < lines[b].cell; });
    Piece piece = piece_of(lines, std::move(inside));
    piece.box = {tables[t].box.x * scale, tables[t].box.y * scale, tables[t].box.width * scale,
                 tables[t].box.height * scale};
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

void number_blocks(std::vector<TextLine>& lines, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> outside;
  for (const std::size_t i : order) {
    if (lines[i].cell < 0) outside.push_back(i);
  }
  const std::vector<LineColumn> blocks = columns_of(lines, outside, kBlockPitch, kAlike);
  std::vector<int> block_of(lines.size(), -1);
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    int column = 0;
    for (const LineColumn& other : blocks) {
      const int common =
          std::min(other.box.bottom(), blocks[b].box.bottom()) - std::max(other.box.y, blocks[b].box.y);
      if (other.box.right() <= blocks[b].box.x && common > 0) ++column;
    }
    for (const std::size_t i : blocks[b].lines) {
      block_of[i] = static_cast<int>(b);
      lines[i].column = column;
    }
  }
  // Numbered as they are read; the lines of a cell are a block, too.
  std::vector<int> number(blocks.size(), -1);
  int next = 0;
  const TextLine* last = nullptr;
  for (const std::size_t i : order) {
    TextLine& line = lines[i];
    if (line.cell >= 0) {
      const bool same = last != nullptr && last->table == line.table && last->cell == line.cell;
      line.block = same ? last->block : next++;
    } else {
      int& known = number[static_cast<std::size_t>(block_of[i])];
      if (known < 0) known = next++;
      line.block = known;
    }
    last = &line;
  }
}

}  // namespace

std::vector<std::size_t> put_in_order(std::vector<TextLine>& lines, const Ruling& ruling, int scale,
                                      double px_per_mm) {
  std::vector<Piece> pieces = take_tables(lines, ruling, scale, px_per_mm);
  std::vector<std::size_t> outside;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].cell < 0) outside.push_back(i);
  }
  std::vector<std::size_t> order;
  if (lines.size() > kLinesMax) {
    for (std::size_t i = 0; i < lines.size(); ++i) order.push_back(i);
    sort_rows(lines, order);
    return order;
  }
  std::vector<Piece> more = pieces_of(lines, outside);
  pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  for (const std::size_t piece : sorted(pieces)) {
    order.insert(order.end(), pieces[piece].lines.begin(), pieces[piece].lines.end());
  }
  number_blocks(lines, order);
  return order;
}

}  // namespace motcua::read::lines
