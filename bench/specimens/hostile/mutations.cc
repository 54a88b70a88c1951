#include "bench/specimens/hostile/mutations.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>

namespace motcua::specimens {
namespace {

constexpr std::size_t kBytesMax = 1u << 16;

// mt19937 gives the same numbers everywhere; the standard's distributions do not.
std::size_t below(std::size_t count, std::mt19937& random) {
  return count == 0 ? 0 : random() % count;
}

auto place(std::size_t at) {
  return static_cast<std::ptrdiff_t>(at);
}

void flip_bits(Bytes& bytes, std::mt19937& random) {
  for (std::size_t i = 1 + below(8, random); i > 0; --i) {
    bytes[below(bytes.size(), random)] ^= static_cast<std::uint8_t>(1u << below(8, random));
  }
}

void overwrite(Bytes& bytes, std::mt19937& random) {
  constexpr std::array<std::uint8_t, 6> kEdges{0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF};
  for (std::size_t i = 1 + below(6, random); i > 0; --i) {
    bytes[below(bytes.size(), random)] = kEdges[below(kEdges.size(), random)];
  }
}

/// Numbers of two or four bytes of either order, most of them near the head.
void lie_about_lengths(Bytes& bytes, std::mt19937& random) {
  constexpr std::array<std::uint32_t, 12> kLies{0,      1,      2,          0x7F,       0xFFFF,     0x8000,
                                                60'000, 14'000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x10000};
  const std::size_t size = below(2, random) == 0 ? 2 : 4;
  if (bytes.size() < size) return;
  const std::size_t room = below(3, random) == 0 ? bytes.size() : std::min<std::size_t>(bytes.size(), 128);
  const std::size_t at = below(std::max<std::size_t>(room, size) - size + 1, random);
  const std::uint32_t lie = kLies[below(kLies.size(), random)];
  const bool big_endian = below(2, random) == 0;
  for (std::size_t i = 0; i < size; ++i) {
    bytes[at + i] = static_cast<std::uint8_t>(lie >> (8 * (big_endian ? size - 1 - i : i)));
  }
}

/// A run of digits becomes another number, as PDF is attacked.
void lie_in_text(Bytes& bytes, std::mt19937& random) {
  constexpr std::array<const char*, 8> kLies{"0",     "-1",  "4294967295", "99999999999999999999",
                                             "60000", "1e9", "3",          "16"};
  const std::size_t from = below(bytes.size(), random);
  const auto first =
      std::find_if(bytes.begin() + place(from), bytes.end(), [](auto c) { return std::isdigit(c) != 0; });
  const auto last = std::find_if(first, bytes.end(), [](auto c) { return std::isdigit(c) == 0; });
  if (first == bytes.end() || last - first > 12) return;
  const std::string lie = kLies[below(kLies.size(), random)];
  const auto at = bytes.erase(first, last);
  bytes.insert(at, lie.begin(), lie.end());
}

void take_out(Bytes& bytes, std::mt19937& random) {
  const std::size_t from = below(bytes.size(), random);
  const std::size_t count = 1 + below(std::min<std::size_t>(bytes.size() - from, 64), random);
  bytes.erase(bytes.begin() + place(from),
              bytes.begin() + place(from + std::min(count, bytes.size() - from)));
}

void double_a_part(Bytes& bytes, std::mt19937& random) {
  const std::size_t from = below(bytes.size(), random);
  const std::size_t count = 1 + below(std::min<std::size_t>(bytes.size() - from, 256), random);
  const Bytes part(bytes.begin() + place(from), bytes.begin() + place(std::min(from + count, bytes.size())));
  bytes.insert(bytes.begin() + place(below(bytes.size(), random)), part.begin(), part.end());
}

void splice(Bytes& bytes, const Bytes& other, std::mt19937& random) {
  const std::size_t keep = below(bytes.size(), random);
  const std::size_t from = below(other.size(), random);
  bytes.resize(keep);
  bytes.insert(bytes.end(), other.begin() + place(from), other.end());
}

void swap_heads(Bytes& bytes, const Bytes& other, std::mt19937& random) {
  const std::size_t count = std::min({1 + below(32, random), bytes.size(), other.size()});
  std::copy_n(other.begin(), count, bytes.begin());
}

std::uint32_t sum_of(const std::uint8_t* bytes, std::size_t count) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (std::size_t i = 0; i < count; ++i) {
    sum ^= bytes[i];
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0);
  }
  return ~sum;
}

/// Without right sums a broken PNG never comes further than its first broken chunk.
void mend_png_sums(Bytes& bytes) {
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const std::size_t size = std::size_t{bytes[at]} << 24 | std::size_t{bytes[at + 1]} << 16 |
                             std::size_t{bytes[at + 2]} << 8 | bytes[at + 3];
    if (size > bytes.size() - at - 12) return;
    const std::uint32_t sum = sum_of(&bytes[at + 4], size + 4);
    for (std::size_t i = 0; i < 4; ++i)
      bytes[at + 8 + size + i] = static_cast<std::uint8_t>(sum >> (24 - 8 * i));
    at += size + 12;
  }
}

}  // namespace

Bytes mutated(const Bytes& sound, const std::vector<const Bytes*>& others, std::mt19937& random) {
  Bytes bytes = sound;
  for (std::size_t wounds = 1 + below(below(2, random) == 0 ? 1 : 4, random); wounds > 0 && !bytes.empty();
       --wounds) {
    const Bytes& other = *others[below(others.size(), random)];
    switch (below(10, random)) {
      case 0:
      case 1: flip_bits(bytes, random); break;
      case 2: overwrite(bytes, random); break;
      case 3: lie_about_lengths(bytes, random); break;
      case 4: lie_in_text(bytes, random); break;
      case 5: bytes.resize(below(bytes.size(), random)); break;
      case 6: take_out(bytes, random); break;
      case 7: double_a_part(bytes, random); break;
      case 8: splice(bytes, other, random); break;
      default: swap_heads(bytes, other, random); break;
    }
    if (bytes.size() > kBytesMax) bytes.resize(kBytesMax);
  }
  if (bytes.size() > 16 && bytes[1] == 'P' && bytes[2] == 'N' && below(4, random) != 0) mend_png_sums(bytes);
  return bytes;
}

}  // namespace motcua::specimens
