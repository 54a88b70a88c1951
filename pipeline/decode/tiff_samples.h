// Rows of a TIFF's samples, of any depth and meaning, turned into rows of a page.

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "models/page_image.h"

namespace motcua::decode {

enum class TiffColours : std::uint8_t { kGrey, kPalette, kRgb, kCmyk };

struct TiffLayout {
  long width_px = 0;
  long height_px = 0;
  int bits = 1;
  int samples = 1;        ///< Stored with each pixel, those of no use included.
  bool separate = false;  ///< Each sample in a plane of its own.
  TiffColours colours = TiffColours::kGrey;
  bool zero_is_white = false;
  int opacity_sample = -1;  ///< -1: none.
  bool premultiplied = false;
  std::vector<std::array<std::uint8_t, 3>> palette;
  bool grey_palette = false;

  /// Samples that make the colour.
  [[nodiscard]] int colour_samples() const {
    return colours == TiffColours::kRgb ? 3 : colours == TiffColours::kCmyk ? 4 : 1;
  }
  /// Of the page.
  [[nodiscard]] int channels() const {
    return colours == TiffColours::kGrey || (colours == TiffColours::kPalette && grey_palette) ? 1 : 3;
  }
  /// A stored row is a row of the page.
  [[nodiscard]] bool as_stored() const {
    return bits == 8 && !separate && samples == channels() && colours != TiffColours::kPalette &&
           !zero_is_white && opacity_sample < 0;
  }
};

/// Not shared between threads: it keeps a row.
class TiffRowMaker {
 public:
  explicit TiffRowMaker(const TiffLayout& layout);

  /// Takes   the row's beginning in each plane (one plane when not `separate`); `pixels`
  ///         of it. Sixteen and 32 bits stand in the machine's order.
  void make(const std::vector<const std::uint8_t*>& planes, std::uint8_t* out, std::size_t pixels);

 private:
  /// Sample `index` of each pixel as 8 bits (a palette's index as it is).
  void spread(const std::uint8_t* in, std::size_t first, std::size_t step, std::uint8_t* out,
              std::size_t out_step, std::size_t pixels) const;

  const TiffLayout& layout_;
  std::vector<std::uint8_t> mixed_;
};

}  // namespace motcua::decode
