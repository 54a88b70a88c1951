// Lens, sensor, and the compression inside the device.

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"

namespace motcua::specimens {
namespace {

/// (1 weight 1) / (weight + 2) both ways, for deviations below one pixel.
void soften(PageImage& image, int weight) {
  const std::size_t row = image.row_bytes();
  const auto channels = static_cast<std::size_t>(image.channels);
  // A reciprocal in 2^-16 steps: the divisor is the same for every pixel.
  const int reciprocal = 65536 / (weight + 2);
  const auto mix = [weight, reciprocal](int before, int here, int after) {
    return static_cast<Byte>(std::min(255, ((before + weight * here + after) * reciprocal + 32768) >> 16));
  };
  std::vector<Byte> across(image.pixels.size());
  for (int y = 0; y < image.height_px; ++y) {
    const Byte* from = row_of(image, y);
    Byte* to = across.data() + static_cast<std::size_t>(y) * row;
    std::copy_n(from, row, to);
    for (std::size_t x = channels; x + channels < row; ++x)
      to[x] = mix(from[x - channels], from[x], from[x + channels]);
  }
  for (int y = 1; y + 1 < image.height_px; ++y) {
    const Byte* from = across.data() + static_cast<std::size_t>(y) * row;
    Byte* to = row_of(image, y);
    for (std::size_t x = 0; x < row; ++x) to[x] = mix(from[x - row], from[x], from[x + row]);
  }
}

}  // namespace

void blur(PageImage& image, double strength) {
  const double sigma_px = strength * (image.dpi > 0 ? image.dpi : 300) / 25.4;
  if (sigma_px < 0.2) return;
  if (sigma_px < 0.9) {
    // The variance of (1 w 1) is 2 / (w + 2).
    return soften(image, std::max(0, static_cast<int>(std::lround(2 / (sigma_px * sigma_px))) - 2));
  }
  // Three running means of width w have a variance of (w * w - 1) / 4.
  const int radius =
      std::max(1, static_cast<int>(std::lround((std::sqrt(4 * sigma_px * sigma_px + 1) - 1) / 2)));
  for (int i = 0; i < 3; ++i) box_mean(image, radius);
}

void noise(PageImage& image, double strength, Random& random) {
  // Sixteen bytes' sum is near enough to a bell; its deviation is 295.
  constexpr int kTableSize = 4096;
  std::vector<signed char> bell(kTableSize);
  const int amplitude = in_256ths(strength * 60);
  for (signed char& value : bell) {
    int sum = -2040;
    for (int half = 0; half < 2; ++half) {
      std::uint64_t bytes = random.next();
      for (int i = 0; i < 8; ++i, bytes >>= 8) sum += static_cast<int>(bytes & 255);
    }
    value = static_cast<signed char>(std::clamp(sum * amplitude / (295 * 256), -127, 127));
  }
  const auto channels = static_cast<std::size_t>(image.channels);
  std::uint64_t bits = 0;
  int left = 0;
  for (std::size_t i = 0; i < image.pixels.size(); i += channels) {
    if (left == 0) {
      bits = random.next();
      left = 5;
    }
    const int shift = bell[bits & (kTableSize - 1)];
    bits >>= 12;
    --left;
    for (std::size_t c = 0; c < channels; ++c) image.pixels[i + c] = clamp_byte(image.pixels[i + c] + shift);
  }
}

void recompress(PageImage& image, double strength) {
  // One more generation: written and read again, as a picture sent on by telephone is.
  const int quality = 88 - static_cast<int>(std::lround(strength * 63));
  image = recompressed(image, quality);
}

}  // namespace motcua::specimens
