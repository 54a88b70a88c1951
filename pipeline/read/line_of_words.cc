#include "pipeline/read/line_of_words.h"

namespace motcua::read {

void take_from_words(Line& line) {
  line.text.clear();
  line.confidence = 0;
  double weight = 0;
  for (const Word& word : line.words) {
    if (!line.text.empty()) line.text += ' ';
    line.text += word.text;
    const auto length = static_cast<double>(word.text.size());
    line.confidence += word.confidence * length;
    weight += length;
  }
  if (weight > 0) line.confidence /= weight;
}

}  // namespace motcua::read
