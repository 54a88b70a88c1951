// Light: how it falls on the sheet, and what the device makes of it.

#include <array>

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"
#include "bench/specimens/scan/geometry.h"

namespace motcua::specimens {
namespace {

using Curve = std::array<Byte, 256>;

void bend(PageImage& image, const Curve& curve) {
  for (Byte& value : image.pixels) value = curve[value];
}

}  // namespace

void lamp(PageImage& image, double strength, Random& random) {
  // In 2^-16 steps with a dither of up to one level, or the light would fall in bands.
  const auto across = static_cast<std::int64_t>(std::llround(strength * random.between(-0.30, 0.30) * 65536));
  const auto down = static_cast<std::int64_t>(std::llround(strength * random.between(-0.18, 0.18) * 65536));
  const auto channels = static_cast<std::size_t>(image.channels);
  for (int y = 0; y < image.height_px; ++y) {
    Byte* row = row_of(image, y);
    const std::int64_t by_row = (down > 0 ? 0 : -down) + down * y / image.height_px;
    for (int x = 0; x < image.width_px; ++x) {
      const std::int64_t cut = by_row + (across > 0 ? 0 : -across) + across * x / image.width_px;
      const std::int64_t dither =
          static_cast<std::int64_t>((static_cast<std::uint32_t>(x * 7919 + y * 104729) * 2654435761u) >> 16);
      for (std::size_t c = 0; c < channels; ++c) {
        Byte& value = row[static_cast<std::size_t>(x) * channels + c];
        value = clamp_byte(static_cast<int>((value * (65536 - cut) + dither) >> 16));
      }
    }
  }
}

void darken(PageImage& image, double strength) {
  // The range shrinks towards a murky grey and then goes down.
  const int contrast = 256 - in_256ths(strength * 0.75);
  const int down = in_256ths(strength * 0.55);
  for (Byte& value : image.pixels) {
    const int flat = 150 + (value - 150) * contrast / 256;
    value = clamp_byte(flat * (256 - down) / 256);
  }
}

void warm(PageImage& image, double strength) {
  const int keep[3] = {256 - in_256ths(strength * 0.02), 256 - in_256ths(strength * 0.09),
                       256 - in_256ths(strength * 0.30)};
  for (std::size_t i = 0; i < image.pixels.size(); i += static_cast<std::size_t>(image.channels))
    filter(image.pixels.data() + i, image.channels, keep);
}

void cast_shadow(PageImage& image, double strength, Random& random) {
  // The photographer's arm and telephone: a half-plane with a soft edge.
  const int slope = random.between(-140, 140);  // 256ths: how far the edge leans.
  const bool from_right = random.chance(50);
  const int reach = image.width_px * random.between(25, 60) / 100;
  const int soft = px_of(image, random.between(18.0, 45.0));
  const int depth = in_256ths(strength * 0.55);
  for (int y = 0; y < image.height_px; ++y) {
    Byte* row = row_of(image, y);
    const int edge = reach + (y - image.height_px / 2) * slope / 256;
    for (int x = 0; x < image.width_px; ++x) {
      const int inward = from_right ? image.width_px - 1 - x : x;
      const int under = std::clamp((edge - inward) * 256 / soft + 128, 0, 256);
      if (under == 0) continue;
      // Smoothstep in 256ths, dithered by place against bands.
      const int smooth = under * under / 256 * (768 - 2 * under) / 256;
      const int cut = depth * smooth;
      const int dither = static_cast<int>(hash_at(x, y, 77) >> 16);
      Byte* pixel = row + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels);
      for (int c = 0; c < image.channels; ++c)
        pixel[c] = clamp_byte((pixel[c] * (65536 - cut) + dither) >> 16);
    }
  }
}

void level(PageImage& image, double strength) {
  // What office scanners do by themselves: paper goes to white, ink to black.
  const int white = 255 - static_cast<int>(std::lround(strength * 45));
  const int black = static_cast<int>(std::lround(strength * 40));
  Curve curve{};
  for (int value = 0; value < 256; ++value)
    curve[static_cast<std::size_t>(value)] = clamp_byte((value - black) * 255 / (white - black));
  bend(image, curve);
}

void clean_up(PageImage& image, double strength) {
  // A telephone's scanning program divides by the paper's brightness around each place
  // and steepens the rest, which leaves pale blots where the shadow was deep.
  constexpr int kCell = 16;
  const PageImage grey = grey_of(image);
  PageImage paper;
  paper.channels = 1;
  paper.width_px = (image.width_px + kCell - 1) / kCell;
  paper.height_px = (image.height_px + kCell - 1) / kCell;
  paper.pixels.assign(paper.row_bytes() * static_cast<std::size_t>(paper.height_px), 1);
  for (int y = 0; y < image.height_px; ++y) {
    const Byte* from = row_of(grey, y);
    Byte* to = row_of(paper, y / kCell);
    for (int x = 0; x < image.width_px; ++x) to[x / kCell] = std::max(to[x / kCell], from[x]);
  }
  box_mean(paper, 3);
  const int amount = in_256ths(strength);
  Curve steep{};
  for (int value = 0; value < 256; ++value)
    steep[static_cast<std::size_t>(value)] = clamp_byte((value - 60) * 255 / (228 - 60));
  for (int y = 0; y < image.height_px; ++y) {
    Byte* row = row_of(image, y);
    const Byte* around = row_of(paper, y / kCell);
    for (int x = 0; x < image.width_px; ++x) {
      const int ground = std::max<int>(40, around[x / kCell]);
      Byte* pixel = row + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels);
      for (int c = 0; c < image.channels; ++c) {
        const int cleaned = steep[clamp_byte(pixel[c] * 255 / ground)];
        pixel[c] = clamp_byte(pixel[c] + (cleaned - pixel[c]) * amount / 256);
      }
    }
  }
}

}  // namespace motcua::specimens
