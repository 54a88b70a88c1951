// What an office does to a sheet: holes, staples, coffee, corners turned over.

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"

namespace motcua::specimens {
namespace {

Byte* pixel_at(PageImage& image, int x, int y) {
  if (x < 0 || y < 0 || x >= image.width_px || y >= image.height_px) return nullptr;
  return row_of(image, y) + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels);
}

/// Whole square root, rounded down.
int root_of(std::int64_t square) {
  auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(square)));
  while (root * root > square) --root;
  while ((root + 1) * (root + 1) <= square) ++root;
  return static_cast<int>(root);
}

}  // namespace

void punch_holes(PageImage& image, double strength, Random& random) {
  // Two holes 80 mm apart, as the standard's punches make them; the lid shows through.
  const int radius = px_of(image, 2.9);
  const int x = px_of(image, random.between(8.0, 12.0));
  const int middle = image.height_px / 2 + px_of(image, 20) * random.between(-10, 10) / 10;
  const int half = px_of(image, 40);
  const int level = 235 - static_cast<int>(std::lround(strength * 205));
  for (const int y : {middle - half, middle + half}) {
    for (int dy = -radius - 2; dy <= radius + 2; ++dy) {
      for (int dx = -radius - 2; dx <= radius + 2; ++dx) {
        Byte* pixel = pixel_at(image, x + dx, y + dy);
        if (pixel == nullptr) continue;
        const int far = root_of((dx * dx + dy * dy) * std::int64_t{65536}) - radius * 256;
        if (far > 0) {
          // A grey rim, where the paper bends down.
          towards(pixel, image.channels, 150, std::max(0, 150 - far / 3) * in_256ths(strength) / 256);
        } else {
          const int shade = dx + dy < -radius * 4 / 5 ? 30 : 0;  // The sheet's own shadow.
          towards(pixel, image.channels, std::max(5, level - shade), std::min(256, 40 - far));
        }
      }
    }
  }
}

void staple(PageImage& image, double strength, Random& random) {
  const int length = px_of(image, 11);
  const int thick = std::max(2, px_of(image, 0.5));
  const int x0 = px_of(image, random.between(9.0, 15.0));
  const int y0 = px_of(image, random.between(8.0, 13.0));
  const int run = random.between(170, 240);  // 256ths along x; the rest down.
  const int rise = root_of(65536 - run * run) * (random.chance(80) ? -1 : 1);
  const int amount = std::min(256, in_256ths(0.35 + strength * 0.65));
  const int shadow = in_256ths(strength * 0.45);
  const int drop = px_of(image, 0.6);
  for (int step = 0; step < length * 2; ++step) {
    const int x = x0 + step * run / 512;
    const int y = y0 + length / 2 + step * rise / 512;
    for (int side = -thick; side <= thick + drop; ++side) {
      Byte* pixel = pixel_at(image, x, y + side);
      if (pixel == nullptr) continue;
      if (side > thick) {
        towards(pixel, image.channels, 70, shadow * (thick + drop - side + 1) / (drop + 1) / 2);
      } else {
        const int shine = side < -thick / 3 ? 225 : side < thick / 2 ? 165 : 85;
        towards(pixel, image.channels, shine, amount);
      }
    }
  }
}

void spill_coffee(PageImage& image, double strength, Random& random) {
  // The ring of a cup, uneven round about, and a paler disc within.
  const int radius = px_of(image, random.between(33.0, 41.0));
  const int width = px_of(image, random.between(0.9, 2.2));
  const int cx = random.between(image.width_px / 6, image.width_px * 5 / 6);
  const int cy = random.between(image.height_px / 6, image.height_px * 5 / 6);
  Clouds uneven(image.width_px, image.height_px, px_of(image, 9), random);
  const int dense = in_256ths(strength * 0.5);
  std::vector<int> cloud;
  for (int y = std::max(0, cy - radius - 3 * width); y < std::min(image.height_px, cy + radius + 3 * width);
       ++y) {
    uneven.row(y, cloud);
    for (int x = std::max(0, cx - radius - 3 * width); x < std::min(image.width_px, cx + radius + 3 * width);
         ++x) {
      const std::int64_t dx = x - cx;
      const std::int64_t dy = y - cy;
      const int lump = cloud[static_cast<std::size_t>(x)];
      const int far = root_of(dx * dx + dy * dy) + (lump - 128) * width / 256;
      int wet = 0;  // 256ths
      if (std::abs(far - radius) < width) {
        wet = 256 - 200 * std::abs(far - radius) / width;
        wet = wet * (60 + lump) / 315;
      } else if (far < radius) {
        wet = 22 + 26 * lump / 255;
      }
      if (wet == 0) continue;
      const int stain = wet * dense / 256;
      const int keep[3] = {256 - stain * 45 / 100, 256 - stain * 70 / 100, 256 - stain};
      filter(pixel_at(image, x, y), image.channels, keep);
    }
  }
}

void dog_ear(PageImage& image, double strength, Random& random) {
  // The fold cuts the sheet's sides at `a` and `b` from the corner; beyond it lies the lid, within it
  // the turned-over corner, mirrored, with its shadow.
  const std::int64_t a = px_of(image, 10 + 40 * strength);
  const std::int64_t b = a * random.between(160, 380) / 256;
  const bool right = random.chance(70);
  const bool bottom = random.chance(30);
  const int lid = random.chance(70) ? 246 : 36;
  const std::int64_t square = a * a + b * b;
  const std::int64_t length = root_of(square);
  const int line = px_of(image, 0.35);
  const int soft = px_of(image, 1.6);
  for (int v = 0; v < std::min<std::int64_t>(image.height_px, 2 * std::max(a, b)); ++v) {
    for (int u = 0; u < std::min<std::int64_t>(image.width_px, 2 * std::max(a, b)); ++u) {
      Byte* pixel = pixel_at(image, right ? image.width_px - 1 - u : u, bottom ? image.height_px - 1 - v : v);
      const std::int64_t side = u * b + v * a - a * b;  // Distance from the fold, times `length`.
      if (side < 0) {
        towards(pixel, image.channels, lid, 256);
        continue;
      }
      const std::int64_t corner_u = u - 2 * side * b / square;
      const std::int64_t corner_v = v - 2 * side * a / square;
      const auto from_flap = static_cast<int>(-std::min(corner_u, corner_v));
      if (from_flap <= 0) {
        const int far = static_cast<int>(side / length);
        towards(pixel, image.channels, far < line ? 96 : 236, far < line ? 170 : 240);
      } else if (from_flap < soft) {
        towards(pixel, image.channels, 70, 150 * (soft - from_flap) / soft);
      }
    }
  }
}

}  // namespace motcua::specimens
