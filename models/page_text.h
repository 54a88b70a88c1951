// What was read on a page, with places. Text is UTF-8 in NFC throughout.

#pragma once

#include <string>
#include <vector>

#include "models/geometry.h"

namespace motcua {

struct Word {
  std::string text;
  Box box;
  double confidence = 0;  ///< 0 (a guess) to 1 (sure).
};

struct Line {
  std::string text;  ///< Its words, one space between two.
  Box box;
  double confidence = 0;  ///< Mean over the words, weighted by their length.
  std::vector<Word> words;
};

/// Lines in reading order.
struct PageText {
  std::vector<Line> lines;
  std::string engine;   ///< Which recogniser read it, with its version.
  std::string weights;  ///< The trained model that it used.

  /// All lines, each ended by a newline.
  [[nodiscard]] std::string text() const;
  /// Mean confidence over all words, weighted by length; 0 for an empty page.
  [[nodiscard]] double confidence() const;
};

}  // namespace motcua
