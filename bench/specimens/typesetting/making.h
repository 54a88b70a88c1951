// How one copy of a paper is made, apart from what it says: by which office's
// printer, filled with which pen, copied or not, and with what left out.

#pragma once

#include <cstdint>
#include <string_view>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/stories/wording.h"

namespace motcua::specimens {

/// What is left out on purpose, so that the system has something to find.
struct Flaws {
  bool unsigned_by_all = false;  ///< Nobody signed; the names under the signatures stay.
  bool no_seal = false;          ///< No round seal anywhere.
  bool no_photo = false;         ///< The photograph's frame is empty.
  bool unfilled = false;         ///< The printed form with its dotted lines empty.
  bool head_torn_off = false;    ///< Header and title are gone from the first page.
  bool old_form = false;         ///< Printed with the code of a form that is no longer in use.
};

/// The pen that fills the dotted lines.
enum class Hand : std::uint8_t {
  kNone,  ///< Filled in on a computer.
  kBlue,
  kDark,
};

enum class CopyKind : std::uint8_t {
  kOriginal,
  kPlainCopy,      ///< A photocopy: its seals are grey.
  kCertifiedCopy,  ///< A photocopy that bears the stamp and the seal of whoever compared it.
};

struct Making {
  int dpi = 300;
  Random chance{0};  ///< For what the story leaves open: numbers, strokes, wear.
  Flaws flaws = {};
  Hand hand = Hand::kNone;
  CopyKind copy = CopyKind::kOriginal;
  /// The day that a certified copy's stamp bears.
  Day copied_on{std::chrono::year(2026), std::chrono::November, std::chrono::day(12)};
  /// Which of the paper's wordings, sizes and orders; every number stands for one, 0 for the plainest.
  int variant = 0;
  std::string_view family = {};  ///< Takes the place of the paper's serif face; empty: as the paper says.
};

}  // namespace motcua::specimens
