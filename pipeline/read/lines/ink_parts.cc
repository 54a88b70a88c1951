// Runs are taken from words of bits, and linked to those that they touch in the row above
// (union-find over runs, after Rosenfeld and Pfaltz, 1966).

#include "pipeline/read/lines/ink_parts.h"

#include <algorithm>
#include <bit>

namespace motcua::read::lines {
namespace {

/// Appends the runs of one row.
void take_runs(const std::uint64_t* row, std::size_t count, int y, std::vector<InkRun>& runs) {
  int open = -1;  // Where the run began that reaches the word's left end.
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t word = row[i];
    const int base = static_cast<int>(i) * 64;
    if (open >= 0) {
      if (word == ~0ULL) continue;
      const int length = std::countr_one(word);
      runs.push_back({y, open, base + length, 0});
      open = -1;
      word &= length == 0 ? ~0ULL : ~((1ULL << length) - 1);
    }
    while (word != 0) {
      const int first = std::countr_zero(word);
      const int length = std::countr_one(word >> first);
      if (first + length == 64) {
        open = base + first;
        break;
      }
      runs.push_back({y, base + first, base + first + length, 0});
      word &= ~(((1ULL << length) - 1) << first);
    }
  }
  if (open >= 0) runs.push_back({y, open, static_cast<int>(count) * 64, 0});
}

int root_of(std::vector<int>& parent, int at) {
  while (parent[static_cast<std::size_t>(at)] != at) {
    int& up = parent[static_cast<std::size_t>(at)];
    up = parent[static_cast<std::size_t>(up)];
    at = up;
  }
  return at;
}

/// Joins what touches; the earlier run becomes the root.
void join_rows(const InkParts& ink, std::vector<int>& parent) {
  for (std::size_t row = 1; row + 1 < ink.row_begin.size(); ++row) {
    int above = ink.row_begin[row - 1];
    const int above_end = ink.row_begin[row];
    const int end = ink.row_begin[row + 1];
    for (int at = above_end; at < end; ++at) {
      const InkRun& run = ink.runs[static_cast<std::size_t>(at)];
      while (above < above_end && ink.runs[static_cast<std::size_t>(above)].right < run.left) ++above;
      for (int other = above; other < above_end; ++other) {
        if (ink.runs[static_cast<std::size_t>(other)].left > run.right) break;
        const int a = root_of(parent, at);
        const int b = root_of(parent, other);
        parent[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
      }
    }
  }
}

}  // namespace

InkParts parts_of(const InkBits& ink) {
  InkParts out;
  out.row_begin.reserve(static_cast<std::size_t>(ink.height) + 1);
  for (int y = 0; y < ink.height; ++y) {
    out.row_begin.push_back(static_cast<int>(out.runs.size()));
    take_runs(ink.row(y), ink.words_per_row, y, out.runs);
    if (out.runs.size() > kRunsMax) {
      out.runs.clear();
      out.row_begin.assign(static_cast<std::size_t>(ink.height) + 1, 0);
      return out;
    }
  }
  out.row_begin.push_back(static_cast<int>(out.runs.size()));

  const std::size_t count = out.runs.size();
  std::vector<int> parent(count);
  for (std::size_t i = 0; i < count; ++i) parent[i] = static_cast<int>(i);
  join_rows(out, parent);
  for (std::size_t i = 0; i < count; ++i) {
    InkRun& run = out.runs[i];
    const auto root = static_cast<std::size_t>(root_of(parent, static_cast<int>(i)));
    if (root == i) {
      run.part = static_cast<int>(out.parts.size());
      out.parts.push_back({run.left, run.row, run.right, run.row + 1, run.length()});
      continue;
    }
    run.part = out.runs[root].part;
    InkPart& part = out.parts[static_cast<std::size_t>(run.part)];
    part.left = std::min(part.left, run.left);
    part.right = std::max(part.right, run.right);
    part.bottom = run.row + 1;
    part.area += run.length();
  }
  return out;
}

}  // namespace motcua::read::lines
