#include "pipeline/decode/tiff_samples.h"

#include <algorithm>
#include <cstring>

#include "pipeline/decode/colour.h"

namespace motcua::decode {
namespace {

/// `bits` (at most 16) that begin at bit `at`, the first in the highest bit.
unsigned bits_at(const std::uint8_t* in, std::size_t at, unsigned bits) {
  unsigned value = 0;
  for (unsigned taken = 0; taken < bits;) {
    const unsigned in_byte = static_cast<unsigned>(at & 7);
    const unsigned now = std::min(8 - in_byte, bits - taken);
    value = value << now | ((in[at >> 3] >> (8 - in_byte - now)) & ((1u << now) - 1));
    taken += now;
    at += now;
  }
  return value;
}

}  // namespace

TiffRowMaker::TiffRowMaker(const TiffLayout& layout) : layout_(layout) {}

void TiffRowMaker::spread(const std::uint8_t* in, std::size_t first, std::size_t step, std::uint8_t* out,
                          std::size_t out_step, std::size_t pixels) const {
  const auto bits = static_cast<unsigned>(layout_.bits);
  const bool index = layout_.colours == TiffColours::kPalette;
  if (bits == 8) {
    for (std::size_t i = 0; i < pixels; ++i) out[i * out_step] = in[first + i * step];
  } else if (bits == 16) {
    for (std::size_t i = 0; i < pixels; ++i) {
      std::uint16_t value = 0;
      std::memcpy(&value, in + 2 * (first + i * step), 2);
      out[i * out_step] = static_cast<std::uint8_t>(index ? std::min<unsigned>(value, 255) : value >> 8);
    }
  } else if (bits == 32) {
    for (std::size_t i = 0; i < pixels; ++i) {
      std::uint32_t value = 0;
      std::memcpy(&value, in + 4 * (first + i * step), 4);
      out[i * out_step] = static_cast<std::uint8_t>(value >> 24);
    }
  } else {
    const unsigned most = (1u << bits) - 1;
    for (std::size_t i = 0; i < pixels; ++i) {
      const unsigned value = bits_at(in, (first + i * step) * bits, bits);
      out[i * out_step] =
          static_cast<std::uint8_t>(index ? std::min(value, 255u) : (value * 255 + most / 2) / most);
    }
  }
}

void TiffRowMaker::make(const std::vector<const std::uint8_t*>& planes, std::uint8_t* out,
                        std::size_t pixels) {
  const bool opaque = layout_.opacity_sample < 0;
  if (layout_.colours == TiffColours::kGrey && opaque && layout_.bits == 1 && layout_.samples == 1) {
    bits_to_grey(planes[0], out, pixels, !layout_.zero_is_white);
    return;
  }
  const auto colours = static_cast<std::size_t>(layout_.colour_samples());
  const std::size_t wanted = colours + (opaque ? 0 : 1);
  mixed_.resize(pixels * wanted);
  for (std::size_t c = 0; c < wanted; ++c) {
    const std::size_t sample = c < colours ? c : static_cast<std::size_t>(layout_.opacity_sample);
    const bool separate = layout_.separate;
    spread(planes[separate ? sample : 0], separate ? 0 : sample,
           separate ? 1 : static_cast<std::size_t>(layout_.samples), mixed_.data() + c, wanted, pixels);
  }
  if (layout_.zero_is_white) {
    for (std::size_t i = 0; i < pixels; ++i) {
      mixed_[i * wanted] = static_cast<std::uint8_t>(255 - mixed_[i * wanted]);
    }
  }
  switch (layout_.colours) {
    case TiffColours::kPalette:
      for (std::size_t i = 0; i < pixels; ++i) {
        const std::uint8_t index = mixed_[i * wanted];
        const std::array<std::uint8_t, 3> colour =
            index < layout_.palette.size() ? layout_.palette[index] : std::array<std::uint8_t, 3>{};
        *out++ = colour[0];
        if (layout_.grey_palette) continue;
        *out++ = colour[1];
        *out++ = colour[2];
      }
      break;
    case TiffColours::kCmyk: cmyk_to_rgb(mixed_.data(), out, pixels, Ink::kMoreIsDarker); break;
    case TiffColours::kGrey:
    case TiffColours::kRgb:
      if (opaque) {
        std::copy(mixed_.begin(), mixed_.end(), out);
      } else {
        onto_white(mixed_.data(), out, pixels, layout_.channels(), layout_.premultiplied);
      }
      break;
  }
}

}  // namespace motcua::decode
