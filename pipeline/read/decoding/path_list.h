// The best ways to read a line up to one step, a few of each sort.

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "pipeline/read/decoding/dictionary.h"
#include "pipeline/read/decoding/spellings.h"

namespace motcua::read {

inline constexpr int kNothing = -1;

/// One way to read a line up to a step. Its run is the stretch of steps with one code
/// that it ends with.
struct Path {
  double score = 0;  ///< Sum of log-odds.
  std::uint64_t characters_hash = 0;
  int code = kNothing;
  int character = kNothing;  ///< Complete with this run; kNothing for the null code.
  int prefix = Spellings::kRoot;
  WordKind kind = WordKind::kUnknown;
  bool begins_word = false;  ///< The run is a space that a word of the dictionary may follow.

  int run_begin = 0;
  float run_best = 0;   ///< Best odds of the code in the run.
  float run_worst = 0;  ///< Worst log-odds of a step of the run.
  float gap_worst = 0;  ///< The same of the null codes before it.
  int history = kNothing;
  int closed = kNothing;  ///< Of this run, once something followed it.

  int last = kNothing;  ///< The last complete character, and what the dictionary says of it.
  WordKind last_kind = WordKind::kUnknown;
  bool last_ends_word = false;
  bool last_in_word = false;    ///< Its positions say how the word goes on.
  std::uint32_t positions = 0;  ///< Where they begin in the line's positions.
  std::uint32_t position_count = 0;
};

/// Paths of one sort, at most `limit`, in no order.
class PathList {
 public:
  static constexpr std::size_t kMax = 16;

  void clear() { size_ = 0; }
  void limit_to(std::size_t limit) { limit_ = std::min(limit, kMax); }
  [[nodiscard]] bool empty() const { return size_ == 0; }

  /// Whether a path of this score has a chance to be kept.
  [[nodiscard]] bool admits(double score) const { return size_ < limit_ || score > paths_[worst_].score; }

  /// Keeps a path that admits() let pass, unless it reads the same as a better one.
  void keep(const Path& path) {
    for (std::size_t at = 0; at < size_; ++at) {
      Path& other = paths_[at];
      if (other.code != path.code || other.characters_hash != path.characters_hash ||
          other.kind != path.kind || other.begins_word != path.begins_word) {
        continue;
      }
      if (path.score > other.score) {
        other = path;
        find_worst();
      }
      return;
    }
    paths_[size_ < limit_ ? size_++ : worst_] = path;
    find_worst();
  }

  Path* begin() { return paths_.data(); }
  Path* end() { return paths_.data() + size_; }
  [[nodiscard]] const Path* begin() const { return paths_.data(); }
  [[nodiscard]] const Path* end() const { return paths_.data() + size_; }

 private:
  void find_worst() {
    worst_ = 0;
    for (std::size_t at = 1; at < size_; ++at) {
      if (paths_[at].score < paths_[worst_].score) worst_ = at;
    }
  }

  std::array<Path, kMax> paths_;
  std::size_t size_ = 0;
  std::size_t limit_ = 5;
  std::size_t worst_ = 0;
};

}  // namespace motcua::read
