#include "bench/lines/line_score.h"

#include <algorithm>
#include <cstddef>

namespace motcua::bench::lines {
namespace {

double common_area(const Box& a, const Box& b) {
  const int width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  const int height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  return width > 0 && height > 0 ? static_cast<double>(width) * height : 0;
}

double area(const Box& box) {
  return static_cast<double>(box.width) * box.height;
}

/// Whether `box` holds a part of the line that somebody could read: a fifth of its length,
/// more than half as high as the line.
bool holds(const Box& box, const Box& line) {
  const int width = std::min(box.right(), line.right()) - std::max(box.x, line.x);
  const int height = std::min(box.bottom(), line.bottom()) - std::max(box.y, line.y);
  return height > 0.5 * std::min(line.height, box.height) && width > 0.2 * line.width;
}

bool in_one_row(const Box& a, const Box& b) {
  const int height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  return height > 0.5 * std::min(a.height, b.height) &&
         std::min(a.right(), b.right()) - std::max(a.x, b.x) < 0.1 * std::min(a.width, b.width);
}

}  // namespace

void score_lines(const truth::TruePage& page, const std::vector<Box>& found, score::Tally& tally) {
  constexpr double kWhole = 0.85;
  constexpr double kSomething = 0.25;
  for (const truth::TrueLine& line : page.lines) {
    if (line.by_hand || line.box.empty()) continue;
    int pieces = 0;
    int covered = 0;
    bool joined = false;
    bool beside = false;
    for (const Box& box : found) {
      if (common_area(box, line.box) < 0.5 * std::min(area(box), 0.2 * area(line.box))) continue;
      const int height = std::min(box.bottom(), line.box.bottom()) - std::max(box.y, line.box.y);
      if (height < 0.5 * std::min(box.height, line.box.height)) continue;
      ++pieces;
      covered += std::min(box.right(), line.box.right()) - std::max(box.x, line.box.x);
      for (const truth::TrueLine& other : page.lines) {
        if (&other == &line || other.by_hand || other.box.empty() || !holds(box, other.box)) continue;
        (in_one_row(line.box, other.box) ? beside : joined) = true;
      }
    }
    const bool whole = covered >= kWhole * line.box.width;
    const bool missed = covered < 0.5 * line.box.width;
    add(tally, "line.exact", whole && pieces == 1 && !joined && !beside ? 1 : 0, 1);
    add(tally, "line.beside", !missed && !joined && beside ? 1 : 0, 1);
    add(tally, "line.joined", !missed && joined ? 1 : 0, 1);
    add(tally, "line.split", !missed && !joined && !beside && pieces > 1 ? 1 : 0, 1);
    add(tally, "line.missed", missed ? 1 : 0, 1);
  }
  for (const Box& box : found) {
    double known = 0;
    for (const truth::TrueLine& line : page.lines) known += common_area(box, line.box);
    for (const truth::TrueMark& mark : page.marks) known += common_area(box, mark.box);
    add(tally, "line.false", known < kSomething * area(box) ? 1 : 0, 1);
  }
}

}  // namespace motcua::bench::lines
