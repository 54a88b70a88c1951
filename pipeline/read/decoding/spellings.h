// Codes to characters, one code at a time: a character may be spelled by several.

#pragma once

#include <span>
#include <utility>
#include <vector>

#include "pipeline/read/traineddata/charset.h"

namespace motcua::read {

/// Threads: constant once made, so any number may ask.
class Spellings {
 public:
  static constexpr int kRoot = 0;  ///< No character is begun.
  static constexpr int kNone = -1;

  struct Next {
    int character = kNone;  ///< The character that is complete with the code.
    int prefix = kNone;     ///< Where a longer spelling goes on.
  };

  Spellings() = default;

  /// A character that is spelled by `null_code` alone, or by nothing, cannot be read.
  Spellings(const Charset& charset, int code_count, int null_code);

  /// Takes a prefix and a code that there is.
  [[nodiscard]] Next follow(int prefix, int code) const {
    if (prefix == kRoot) return first_[static_cast<std::size_t>(code)];
    return follow_longer(prefix, code);
  }

 private:
  [[nodiscard]] Next follow_longer(int prefix, int code) const;
  Next& place(int prefix, int code);

  std::vector<Next> first_;                                ///< By code.
  std::vector<std::vector<std::pair<int, Next>>> longer_;  ///< By prefix, then by code, in no order.
};

}  // namespace motcua::read
