// The scanner's glass: dust on it, a dirty sensor below it, and what shows beside the sheet.

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"

namespace motcua::specimens {
namespace {

/// A speck: a blot of a few pixels with ragged sides.
void blot(PageImage& image, int cx, int cy, int size, int level, std::uint32_t salt) {
  for (int y = cy - size; y <= cy + size; ++y) {
    for (int x = cx - size; x <= cx + size; ++x) {
      if (x < 0 || y < 0 || x >= image.width_px || y >= image.height_px) continue;
      const int far = (x - cx) * (x - cx) + (y - cy) * (y - cy);
      const int reach = size * size * static_cast<int>(hash_at(x, y, salt) % 100 + 50) / 100;
      if (far > reach) continue;
      Byte* pixel = row_of(image, y) + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels);
      for (int c = 0; c < image.channels; ++c) pixel[c] = std::min(pixel[c], static_cast<Byte>(level));
    }
  }
}

}  // namespace

void speckle(PageImage& image, double strength, Random& random) {
  // Most of it is fine dust; some of it lies in clusters, and the odd crumb is large.
  const int count = static_cast<int>(std::lround(strength * 900));
  const auto salt = static_cast<std::uint32_t>(random.next());
  const int unit = std::max(1, px_of(image, 0.09));
  int near_x = image.width_px / 2;
  int near_y = image.height_px / 2;
  for (int i = 0; i < count; ++i) {
    int x = random.between(2, image.width_px - 3);
    int y = random.between(2, image.height_px - 3);
    if (random.chance(30)) {
      const int around = px_of(image, 4);
      x = std::clamp(near_x + random.between(-around, around), 2, image.width_px - 3);
      y = std::clamp(near_y + random.between(-around, around), 2, image.height_px - 3);
    } else {
      near_x = x;
      near_y = y;
    }
    const int kind = random.between(0, 99);
    const int size = kind < 82 ? 0 : kind < 97 ? unit : 2 * unit;
    blot(image, x, y, size, random.between(20, 150), salt);
  }
}

void streaks(PageImage& image, double strength, Random& random) {
  // A grain on the sensor of a sheet feeder draws a line down the whole page.
  const int count = 1 + static_cast<int>(std::lround(strength * 5));
  for (int i = 0; i < count; ++i) {
    const int x = random.between(image.width_px / 50, image.width_px - 1 - image.width_px / 50);
    const int width = random.chance(75) ? 1 : 2;
    const int level = random.chance(60) ? random.between(90, 170) : 255;
    const int tinge = random.between(0, 2);
    const int amount = in_256ths(std::min(0.85, strength * random.between(0.5, 0.9) + 0.1));
    const int begin = random.chance(80) ? 0 : random.between(0, image.height_px / 2);
    for (int y = begin; y < image.height_px; ++y) {
      for (int at = x; at < x + width; ++at) {
        Byte* pixel =
            row_of(image, y) + static_cast<std::size_t>(at) * static_cast<std::size_t>(image.channels);
        towards(pixel, image.channels, level, amount);
        if (image.channels == 3 && level < 255) pixel[tinge] = clamp_byte(pixel[tinge] + amount / 8);
      }
    }
  }
}

void black_edges(PageImage& image, double strength, Random& random) {
  // The open lid shows black where the sheet ends; the sheet's own edge throws a grey shade.
  const int deepest = px_of(image, strength * 9);
  const int shade = px_of(image, 1.2);
  const int sides = random.between(1, 15);
  for (int side = 0; side < 4; ++side) {
    const int at_begin = random.between(deepest / 4, deepest);
    const int at_end = random.between(0, deepest);
    const int black = random.between(8, 40);
    if ((sides >> side & 1) == 0) continue;
    const bool upright = side < 2;  // Left and right edges.
    const int length = upright ? image.height_px : image.width_px;
    const int across = upright ? image.width_px : image.height_px;
    for (int along = 0; along < length; ++along) {
      const int depth = at_begin + (at_end - at_begin) * along / length;
      if (depth <= 0) continue;
      for (int in = 0; in < std::min(across, depth + shade); ++in) {
        const int place = side % 2 == 0 ? in : across - 1 - in;
        const int x = upright ? place : along;
        const int y = upright ? along : place;
        Byte* pixel =
            row_of(image, y) + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels);
        const int grain = static_cast<int>(hash_at(x, y, 5) % 7);
        if (in < depth) {
          towards(pixel, image.channels, black + grain, 250);
        } else {
          towards(pixel, image.channels, black + 60, 110 * (depth + shade - in) / shade);
        }
      }
    }
  }
}

}  // namespace motcua::specimens
