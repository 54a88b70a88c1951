// Rows of 8-bit samples turned into rows of grey or RGB.

#pragma once

#include <cstddef>
#include <cstdint>

namespace motcua::decode {

/// Which way ink is counted in CMYK: 255 all of it, or 255 none (Adobe's JPEG).
enum class Ink : std::uint8_t { kMoreIsDarker, kLessIsDarker };

/// `pixels` times C M Y K to R G B. Without a profile, as screens do it: what an ink
/// leaves of the light is what black leaves of that.
void cmyk_to_rgb(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, Ink ink);

/// Colours and then opacity, `in`, onto white paper: `channels` (1 or 3) of each pixel
/// stay. `premultiplied`: colours are already weakened by their opacity.
void onto_white(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, int channels,
                bool premultiplied);

/// One bit a pixel, the first in the highest bit, to 8 bits.
void bits_to_grey(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, bool zero_is_black);

}  // namespace motcua::decode
