#include "models/page_text.h"

namespace motcua {

std::string PageText::text() const {
  std::string all;
  for (const Line& line : lines) {
    all += line.text;
    all += '\n';
  }
  return all;
}

double PageText::confidence() const {
  double sum = 0;
  double weight = 0;
  for (const Line& line : lines) {
    for (const Word& word : line.words) {
      const auto length = static_cast<double>(word.text.size());
      sum += word.confidence * length;
      weight += length;
    }
  }
  return weight > 0 ? sum / weight : 0;
}

}  // namespace motcua
