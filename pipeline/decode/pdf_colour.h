// A PDF picture's colour space and samples, turned into grey or RGB. Source: ISO 32000-1,
// 8.6 and 8.9.5.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/page_image.h"

class QPDFObjectHandle;

namespace motcua::decode {

enum class PdfColours : std::uint8_t { kGrey, kRgb, kCmyk };

struct PdfColourSpace {
  PdfColours colours = PdfColours::kGrey;
  bool indexed = false;
  std::vector<std::array<std::uint8_t, 3>> palette;  ///< R G B of each index.

  /// Stored with each pixel.
  [[nodiscard]] int components() const {
    if (indexed) return 1;
    return colours == PdfColours::kGrey ? 1 : colours == PdfColours::kRgb ? 3 : 4;
  }
};

/// Device, calibrated and ICC colours of 1, 3 or 4 components, and indexes into them.
/// Nothing: a space that only a renderer knows (Lab, Separation, DeviceN, Pattern).
[[nodiscard]] std::optional<PdfColourSpace> colour_space_of(QPDFObjectHandle space);

/// The /Decode array: for each component the value of the lowest and the highest sample,
/// from 0 to 1 (of an index: as it is). Nothing: it is malformed.
[[nodiscard]] std::optional<std::vector<std::array<double, 2>>> decode_ranges(QPDFObjectHandle decode,
                                                                              const PdfColourSpace& space,
                                                                              int bits);

/// Every range is upside down, or none is.
enum class PdfSense : std::uint8_t { kPlain, kInverted, kOther };
[[nodiscard]] PdfSense sense_of(const std::vector<std::array<double, 2>>& ranges);

/// Takes   rows of 1, 2, 4, 8 or 16 bits a component, each begun on a byte.
/// Returns nothing when more than a hundredth of the rows is missing; fewer are white.
[[nodiscard]] std::optional<PageImage> unpack_samples(ByteView rows, int width_px, int height_px, int bits,
                                                      const PdfColourSpace& space,
                                                      const std::vector<std::array<double, 2>>& ranges);

}  // namespace motcua::decode
