#include "pipeline/decode/fax_tiff.h"

#include <array>

namespace motcua::decode {
namespace {

struct Entry {
  std::uint16_t tag;
  std::uint16_t kind;  // 3: 16 bits, 4: 32 bits.
  std::uint32_t value;
};

void put16(std::vector<std::uint8_t>& out, std::uint32_t value) {
  out.push_back(static_cast<std::uint8_t>(value));
  out.push_back(static_cast<std::uint8_t>(value >> 8));
}

void put32(std::vector<std::uint8_t>& out, std::uint32_t value) {
  put16(out, value);
  put16(out, value >> 16);
}

}  // namespace

std::vector<std::uint8_t> fax_as_tiff(ByteView fax, int width_px, int height_px, int k) {
  constexpr std::uint32_t kHeaderBytes = 8;
  const auto size = static_cast<std::uint32_t>(fax.size());
  const std::array<Entry, 9> entries{{
      {256, 4, static_cast<std::uint32_t>(width_px)},
      {257, 4, static_cast<std::uint32_t>(height_px)},
      {258, 3, 1},                // Bits per sample.
      {259, 3, k < 0 ? 4u : 3u},  // Compression: T.6 or T.4.
      {262, 3, 0},                // 0 is white: PDF's default for fax.
      {273, 4, kHeaderBytes},     // The strip starts after the header.
      {278, 4, static_cast<std::uint32_t>(height_px)},
      {279, 4, size},
      {292, 4, k > 0 ? 1u : 0u},  // T.4 options: two-dimensional lines.
  }};
  std::vector<std::uint8_t> tiff;
  tiff.reserve(kHeaderBytes + fax.size() + 2 + entries.size() * 12 + 8);
  tiff.push_back('I');
  tiff.push_back('I');
  put16(tiff, 42);
  const std::uint32_t directory = kHeaderBytes + size + size % 2;
  put32(tiff, directory);
  tiff.insert(tiff.end(), fax.begin(), fax.end());
  if (size % 2) tiff.push_back(0);
  const std::size_t count = k < 0 ? entries.size() - 1 : entries.size();
  put16(tiff, static_cast<std::uint32_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    put16(tiff, entries[i].tag);
    put16(tiff, entries[i].kind);
    put32(tiff, 1);
    put32(tiff, entries[i].value);
  }
  put32(tiff, 0);
  return tiff;
}

}  // namespace motcua::decode
