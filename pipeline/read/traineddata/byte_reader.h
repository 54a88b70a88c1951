// Walks little-endian bytes of a file and never past their end. Each taking answers
// whether there was something to take; after a failed one the reader stays where it is.

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "models/page_image.h"

namespace motcua::read {

static_assert(std::endian::native == std::endian::little, "the files are little-endian, and so must we be");

class ByteReader {
 public:
  /// Takes bytes that outlive the reader.
  explicit ByteReader(ByteView bytes) : left_(bytes) {}

  template <typename T>
  [[nodiscard]] bool take(T& value) {
    if (left_.size() < sizeof(T)) return false;
    std::memcpy(&value, left_.data(), sizeof(T));
    left_ = left_.subspan(sizeof(T));
    return true;
  }

  /// `count` values in a row. No memory is taken before the bytes are known to be there.
  template <typename T>
  [[nodiscard]] bool take(std::vector<T>& values, std::size_t count) {
    if (left_.size() / sizeof(T) < count) return false;
    values.resize(count);
    if (count > 0) std::memcpy(values.data(), left_.data(), count * sizeof(T));
    left_ = left_.subspan(count * sizeof(T));
    return true;
  }

  /// A string behind its length in 32 bits.
  [[nodiscard]] bool take(std::string& text) {
    ByteReader ahead = *this;
    std::uint32_t size = 0;
    std::vector<char> letters;
    if (!ahead.take(size) || !ahead.take(letters, size)) return false;
    text.assign(letters.begin(), letters.end());
    *this = ahead;
    return true;
  }

  [[nodiscard]] std::size_t left() const { return left_.size(); }

 private:
  ByteView left_;
};

}  // namespace motcua::read
