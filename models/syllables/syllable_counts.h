// How likely one syllable is after another in Vietnamese office papers.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/expected.h"

namespace motcua {

/// Threads: constant once read, so any number may ask.
class SyllableCounts {
 public:
  static constexpr int kUnknown = -1;

  /// Reads a table as syllable_table() describes it.
  /// Errors: kCorrupt, naming the line.
  [[nodiscard]] static Expected<SyllableCounts> parse(std::string_view table);

  /// The table that the program was built with.
  [[nodiscard]] static const SyllableCounts& built_in();

  /// Takes a syllable in lower case, NFC. Returns its index, or kUnknown.
  [[nodiscard]] int find(std::string_view syllable) const;

  /// Natural logarithm of how likely `syllable` is after `before`; either may be kUnknown, which
  /// as `before` also stands for the beginning of a stretch.
  [[nodiscard]] double log_odds(int before, int syllable) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Indices = std::unordered_map<std::string, int, Hash, std::equal_to<>>;

  double total_ = 1;
  Indices indices_;
  std::vector<double> counts_;
  std::unordered_map<std::uint64_t, double> pairs_;  ///< By both indices.
};

}  // namespace motcua
