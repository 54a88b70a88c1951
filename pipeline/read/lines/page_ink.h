// What lies on a page and what each piece of it is taken for, inside lines/ only. The steps
// of find_lines() hand it on, each giving roles to what it knows.

#pragma once

#include <cstdint>
#include <vector>

#include "pipeline/read/lines/ink_parts.h"
#include "pipeline/read/lines/ruling.h"

namespace motcua::read::lines {

enum class Role : std::uint8_t {
  kFree,    ///< Not known yet.
  kSpeck,   ///< Too small for anything, or alone.
  kLetter,  ///< Stands on a line.
  kMark,    ///< Small, and belongs to a line: tone marks, dots, commas, hyphens.
  kLeader,  ///< A dot or dash of a line to fill in.
  kFrame,   ///< A box to tick, the rest of a rule.
  kLarge,   ///< Picture, signature, stamp: larger than any letter.
};

struct PageInk {
  InkParts ink;
  Ruling ruling;
  std::vector<Role> roles;  ///< Of each part.
  int width_px = 0;         ///< Of the ink.
  double px_per_mm = 0;     ///< Of the ink.
  double letter_px = 0;     ///< The commonest height of a letter: mostly that of x.

  [[nodiscard]] const InkPart& part(int at) const { return ink.parts[static_cast<std::size_t>(at)]; }
  [[nodiscard]] Role& role(int at) { return roles[static_cast<std::size_t>(at)]; }
  [[nodiscard]] Role role(int at) const { return roles[static_cast<std::size_t>(at)]; }
};

/// Ink, rules and parts of a page, specks and what is too large for letters set aside.
[[nodiscard]] PageInk page_ink_of(const PageImage& grey, int scale);

}  // namespace motcua::read::lines
