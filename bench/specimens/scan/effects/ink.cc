// Ink and toner: what a printer, a copier and a fax leave of a letter.

#include <array>

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"
#include "bench/specimens/scan/geometry.h"

namespace motcua::specimens {
namespace {

/// Moves every value `amount` 256ths towards the darkest (or lightest) of the nine around it.
template <typename Choose>
void grow(PageImage& image, int amount, Choose choose) {
  const std::size_t row = image.row_bytes();
  const auto channels = static_cast<std::size_t>(image.channels);
  std::vector<Byte> across(image.pixels.size());
  for (int y = 0; y < image.height_px; ++y) {
    const Byte* from = row_of(image, y);
    Byte* to = across.data() + static_cast<std::size_t>(y) * row;
    std::copy_n(from, row, to);
    for (std::size_t x = channels; x + channels < row; ++x)
      to[x] = choose(choose(from[x - channels], from[x]), from[x + channels]);
  }
  for (int y = 1; y + 1 < image.height_px; ++y) {
    const Byte* from = across.data() + static_cast<std::size_t>(y) * row;
    Byte* to = row_of(image, y);
    for (std::size_t x = 0; x < row; ++x) {
      const int most = choose(choose(from[x - row], from[x]), from[x + row]);
      to[x] = static_cast<Byte>(to[x] + (most - to[x]) * amount / 256);
    }
  }
}

Byte darker(Byte one, Byte two) {
  return std::min(one, two);
}
Byte lighter(Byte one, Byte two) {
  return std::max(one, two);
}

}  // namespace

void fade(PageImage& image, double strength) {
  const int keep = 256 - in_256ths(strength);
  for (Byte& value : image.pixels) value = clamp_byte(255 - (255 - value) * keep / 256);
}

void spread_ink(PageImage& image, double strength) {
  grow(image, in_256ths(strength), darker);
}

void thin_ink(PageImage& image, double strength) {
  grow(image, in_256ths(strength * 0.6), lighter);
}

void photocopy(Leaf& leaf, double strength, Random& random) {
  lose_colour(leaf.truth);
  PageImage& image = leaf.image;
  // Colour goes first; then the drum steepens the tones, thickens or thins the
  // strokes, and leaves its dust.
  const PageImage grey = grey_of(image);
  const int gain = 256 + in_256ths(strength * random.between(0.7, 1.3));
  const int middle = random.between(140, 170);
  std::array<Byte, 256> curve{};
  for (int value = 0; value < 256; ++value) {
    const int steep = 128 + (value - middle) * gain / 256 + 24;
    curve[static_cast<std::size_t>(value)] = clamp_byte(std::max(18, steep));
  }
  Clouds toner(image.width_px, image.height_px, px_of(image, 22), random);
  const int uneven = in_256ths(strength * 0.16);
  const auto channels = static_cast<std::size_t>(image.channels);
  std::vector<int> density;
  for (int y = 0; y < image.height_px; ++y) {
    toner.row(y, density);
    const Byte* from = row_of(grey, y);
    Byte* to = row_of(image, y);
    for (std::size_t x = 0; x < static_cast<std::size_t>(image.width_px); ++x) {
      const int value = curve[from[x]];
      const int pale = value + (255 - value) * density[x] * uneven / 65536;
      for (std::size_t c = 0; c < channels; ++c) to[channels * x + c] = clamp_byte(pale);
    }
  }
  const int stroke = in_256ths(strength * random.between(0.3, 0.7));
  if (random.chance(65)) {
    grow(image, stroke, darker);
  } else {
    grow(image, stroke / 2, lighter);
  }
  speckle(image, strength * 0.5, random);
}

void fax(PageImage& image, double strength, Random& random) {
  // Half the lines down, each sent twice; a few start late, a few get lost.
  const std::size_t row = image.row_bytes();
  const int amount = std::min(256, in_256ths(0.4 + strength * 0.6));
  for (int y = 0; y + 1 < image.height_px; y += 2) {
    Byte* upper = row_of(image, y);
    Byte* lower = row_of(image, y + 1);
    for (std::size_t x = 0; x < row; ++x) {
      const int both = (upper[x] + lower[x]) / 2;
      upper[x] = static_cast<Byte>(upper[x] + (both - upper[x]) * amount / 256);
      lower[x] = static_cast<Byte>(lower[x] + (both - lower[x]) * amount / 256);
    }
  }
  const int lost = static_cast<int>(std::lround(strength * 14));
  for (int i = 0; i < lost; ++i) {
    const int y = random.between(0, image.height_px / 2 - 1) * 2;
    if (random.chance(70)) {
      const std::size_t late =
          static_cast<std::size_t>(random.between(2, 6)) * static_cast<std::size_t>(image.channels);
      for (int line = y; line < y + 2; ++line) {
        Byte* at = row_of(image, line);
        std::copy_backward(at, at + row - late, at + row);
      }
    } else {
      const auto from = static_cast<std::size_t>(random.between(0, image.width_px - 1));
      const auto to = std::min(static_cast<std::size_t>(image.width_px),
                               from + static_cast<std::size_t>(px_of(image, random.between(10.0, 60.0))));
      Byte* at = row_of(image, y);
      std::fill(at + from * static_cast<std::size_t>(image.channels),
                at + to * static_cast<std::size_t>(image.channels), random.chance(50) ? 0 : 255);
    }
  }
}

}  // namespace motcua::specimens
