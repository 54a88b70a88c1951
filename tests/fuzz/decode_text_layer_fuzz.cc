// Goal: whatever poppler is made to answer, the text layer's words lie on the page and
// stay within the bounds.
// Method: any bytes are read as pdftotext's answer for a page of 1,000 x 1,400 pixels.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "models/limits.h"
#include "pipeline/decode/text_layer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  constexpr int kWidth = 1000;
  constexpr int kHeight = 1400;
  const std::string_view answer(reinterpret_cast<const char*>(bytes), size_bytes);
  const auto text = motcua::decode::read_text_layer(answer, {}, kWidth, kHeight);
  if (!text) return 0;
  std::size_t total = 0;
  for (const motcua::Line& line : text->lines) {
    total += line.text.size() + 1;
    for (const motcua::Word& word : line.words) {
      const motcua::Box& box = word.box;
      if (box.x < 0 || box.y < 0 || box.width <= 0 || box.height <= 0 || box.x + box.width > kWidth ||
          box.y + box.height > kHeight || word.text.empty()) {
        std::abort();
      }
    }
  }
  if (total > motcua::limits::kPageTextBytesMax) std::abort();
  return 0;
}
