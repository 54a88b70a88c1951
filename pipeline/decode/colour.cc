#include "pipeline/decode/colour.h"

#include <array>
#include <cstring>

namespace motcua::decode {
namespace {

/// x / 255, rounded, for x up to 255 * 255.
std::uint8_t by_255(unsigned x) {
  return static_cast<std::uint8_t>((x + 128 + ((x + 128) >> 8)) >> 8);
}

using EightPixels = std::array<std::uint8_t, 8>;

constexpr std::array<EightPixels, 256> grey_of_bits() {
  std::array<EightPixels, 256> table{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    for (unsigned bit = 0; bit < 8; ++bit) table[byte][bit] = (byte >> (7 - bit)) & 1 ? 255 : 0;
  }
  return table;
}

constexpr std::array<EightPixels, 256> kGreyOfBits = grey_of_bits();

}  // namespace

void cmyk_to_rgb(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, Ink ink) {
  const unsigned flip = ink == Ink::kMoreIsDarker ? 255 : 0;
  for (std::size_t i = 0; i < pixels; ++i, in += 4) {
    const unsigned black = in[3] ^ flip;
    for (int c = 0; c < 3; ++c) *out++ = by_255((in[c] ^ flip) * black);
  }
}

void onto_white(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, int channels,
                bool premultiplied) {
  for (std::size_t i = 0; i < pixels; ++i) {
    const unsigned opacity = in[channels];
    const unsigned paper = 255 - opacity;
    for (int c = 0; c < channels; ++c) {
      const unsigned colour = in[c];
      if (premultiplied) {
        *out++ = static_cast<std::uint8_t>(colour + paper > 255 ? 255 : colour + paper);
      } else {
        *out++ = by_255(colour * opacity + 255 * paper);
      }
    }
    in += channels + 1;
  }
}

void bits_to_grey(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, bool zero_is_black) {
  const auto flip = static_cast<std::uint8_t>(zero_is_black ? 0 : 255);
  std::size_t done = 0;
  for (; done + 8 <= pixels; done += 8) {
    std::memcpy(out + done, kGreyOfBits[*in++ ^ flip].data(), 8);
  }
  if (done < pixels) std::memcpy(out + done, kGreyOfBits[*in ^ flip].data(), pixels - done);
}

}  // namespace motcua::decode
