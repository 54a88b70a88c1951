// The sheet itself: its colour and fibres, its creases, and what shows through from its back.

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"
#include "bench/specimens/scan/geometry.h"

namespace motcua::specimens {

void tint_paper(PageImage& image, double strength, Random& random) {
  // Cream takes most from blue.
  const int keep[3] = {256 - in_256ths(strength * random.between(0.02, 0.05)),
                       256 - in_256ths(strength * random.between(0.05, 0.08)),
                       256 - in_256ths(strength * random.between(0.14, 0.22))};
  const auto channels = static_cast<std::size_t>(image.channels);
  for (std::size_t i = 0; i < image.pixels.size(); i += channels)
    filter(image.pixels.data() + i, image.channels, keep);
}

void grain_paper(PageImage& image, double strength, Random& random) {
  // Clouds of the pulp, and fibres a pixel wide.
  Clouds pulp(image.width_px, image.height_px, px_of(image, 3.5), random);
  Clouds felt(image.width_px, image.height_px, px_of(image, 0.7), random);
  const auto salt = static_cast<std::uint32_t>(random.next());
  const int deep = in_256ths(strength * 0.09);
  const auto channels = static_cast<std::size_t>(image.channels);
  std::vector<int> coarse;
  std::vector<int> fine;
  for (int y = 0; y < image.height_px; ++y) {
    pulp.row(y, coarse);
    felt.row(y, fine);
    Byte* row = row_of(image, y);
    for (int x = 0; x < image.width_px; ++x) {
      const auto at = static_cast<std::size_t>(x);
      const int grain = static_cast<int>(hash_at(x, y, salt) & 63);
      const int cut = (coarse[at] / 2 + fine[at] / 2 + 2 * grain) * deep;  // At most 381 * deep.
      Byte* pixel = row + at * channels;
      for (std::size_t c = 0; c < channels; ++c)
        pixel[c] = static_cast<Byte>((pixel[c] * (131072 - cut)) >> 17);
    }
  }
}

void fold(PageImage& image, double strength, Random& random) {
  // Folded in half, in thirds or crosswise, then opened again: the crease breaks the
  // toner and throws a shade to one side.
  struct Crease {
    bool upright;
    int per_mille;
  };
  std::vector<Crease> creases;
  switch (random.between(0, 3)) {
    case 0: creases = {{false, 500}}; break;
    case 1: creases = {{false, 333}, {false, 667}}; break;
    case 2: creases = {{false, 500}, {true, 500}}; break;
    default: creases = {{true, 500}}; break;
  }
  const int shade_reach = px_of(image, 9);
  const int crease_reach = px_of(image, 0.22);
  const auto channels = image.channels;
  for (const Crease& crease : creases) {
    const int length = crease.upright ? image.height_px : image.width_px;
    const int across = crease.upright ? image.width_px : image.height_px;
    const int at = across * (crease.per_mille + random.between(-12, 12)) / 1000;
    const int lean = random.between(-6, 6);  // Per mille.
    const bool to_light = random.chance(50);
    const auto salt = static_cast<std::uint32_t>(random.next());
    const int deep = in_256ths(strength * 0.22);
    const int broken = in_256ths(strength * 0.75);
    for (int along = 0; along < length; ++along) {
      const int wander = static_cast<int>(hash_at(along / px_of(image, 3), 1, salt) % 3) - 1;
      const int middle = at + (along - length / 2) * lean / 1000 + wander;
      for (int away = -crease_reach; away <= shade_reach; ++away) {
        const int place = middle + (to_light ? away : -away);
        if (place < 0 || place >= across) continue;
        const int x = crease.upright ? place : along;
        const int y = crease.upright ? along : place;
        Byte* pixel = row_of(image, y) + static_cast<std::size_t>(x) * static_cast<std::size_t>(channels);
        const int far = std::max(0, away);
        const int shade = deep * (shade_reach - far) / shade_reach * (shade_reach - far) / shade_reach;
        const int dither = static_cast<int>(hash_at(x, y, salt) & 255);
        for (int c = 0; c < channels; ++c) pixel[c] = clamp_byte((pixel[c] * (256 - shade) + dither) >> 8);
        if (std::abs(away) <= crease_reach) {
          const auto roll = static_cast<int>(hash_at(x / 2, y / 2, salt) % 100);
          if (roll < 45) {
            towards(pixel, channels, 215, broken);
          } else if (roll < 70) {
            towards(pixel, channels, 120, broken / 2);
          }
        }
      }
    }
  }
}

void bleed_through(PageImage& image, double strength, Random& random) {
  // The back is printed much like the front, mirrored, and seen through the fibres.
  PageImage back = grey_of(image);
  box_mean(back, px_of(image, 0.18));
  const int depth = in_256ths(strength * 0.30);
  const int down = px_of(image, random.between(2.0, 14.0));
  const auto channels = static_cast<std::size_t>(image.channels);
  for (int y = 0; y < image.height_px; ++y) {
    const Byte* behind = row_of(back, (y + down) % image.height_px);
    Byte* row = row_of(image, y);
    for (int x = 0; x < image.width_px; ++x) {
      const int cut = (255 - behind[image.width_px - 1 - x]) * depth;
      if (cut == 0) continue;
      Byte* pixel = row + static_cast<std::size_t>(x) * channels;
      for (std::size_t c = 0; c < channels; ++c)
        pixel[c] = static_cast<Byte>((pixel[c] * (65536 - cut)) >> 16);
    }
  }
}

}  // namespace motcua::specimens
