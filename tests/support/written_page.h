// Page text as a recogniser would give it, written down by hand: words with boxes on
// a page of 2,480 by 3,508 pixels (A4 at 300 dpi).

#pragma once

#include <algorithm>
#include <string>

#include "models/page_text.h"

namespace motcua::support {

inline constexpr int kPageWidthPx = 2480;

/// Letters of one size, so a line's width follows from its text.
inline constexpr int kLetterWidthPx = 24;
inline constexpr int kLetterHeightPx = 44;

class WrittenPage {
 public:
  /// One line beginning at `x_px`, below the line before. Two or more spaces are a gap
  /// between columns.
  WrittenPage& line(const std::string& text, int x_px = 300) {
    Line line;
    int x = x_px;
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t spaces = text.find_first_not_of(' ', at) - at;
      if (spaces > 1) x += kColumnGapPx;
      at += spaces;
      const std::size_t end = std::min(text.find(' ', at), text.size());
      Word word{.text = text.substr(at, end - at), .box = {}, .confidence = confidence_};
      word.box = {x, y_px_, letters(word.text) * kLetterWidthPx, kLetterHeightPx};
      x = word.box.right() + kLetterWidthPx;
      line.text += (line.text.empty() ? "" : " ") + word.text;
      line.box = hull(line.box, word.box);
      line.words.push_back(std::move(word));
      at = end;
    }
    line.confidence = confidence_;
    text_.lines.push_back(std::move(line));
    y_px_ += kLineStepPx;
    return *this;
  }
  WrittenPage& centred(const std::string& text) {
    return line(text, (kPageWidthPx - letters(text) * kLetterWidthPx) / 2);
  }
  WrittenPage& gap(int lines = 1) {
    y_px_ += lines * 2 * kLineStepPx;
    return *this;
  }
  /// How sure the recogniser is of the lines that follow.
  WrittenPage& read_with(double confidence) {
    confidence_ = confidence;
    return *this;
  }
  [[nodiscard]] const PageText& text() const { return text_; }

 private:
  static constexpr int kColumnGapPx = 400;
  static constexpr int kLineStepPx = 66;

  static int letters(const std::string& utf8) {
    int count = 0;
    for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
  }

  PageText text_;
  int y_px_ = 200;
  double confidence_ = 0.93;
};

}  // namespace motcua::support
