// All arithmetic on pixels is integer, so that no compiler's idea of floating
// point can change a byte; strengths become integers before the first pixel.

#include "bench/specimens/scan/effect.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace motcua::specimens {
namespace {

using Byte = std::uint8_t;

Byte clamp(int value) {
  return static_cast<Byte>(std::clamp(value, 0, 255));
}

int in_256ths(double value) {
  return static_cast<int>(std::lround(value * 256));
}

void tint(PageImage& image, double strength, Random& random) {
  // Cream takes most from blue.
  const std::array<int, 3> loss{in_256ths(strength * random.between(0.02, 0.05)),
                                in_256ths(strength * random.between(0.05, 0.08)),
                                in_256ths(strength * random.between(0.14, 0.22))};
  for (std::size_t i = 0; i < image.pixels.size(); ++i) {
    const int cut = loss[image.channels == 3 ? i % 3 : 1];
    image.pixels[i] = clamp(image.pixels[i] * (256 - cut) / 256);
  }
}

void fade(PageImage& image, double strength) {
  const int keep = 256 - in_256ths(strength);
  for (Byte& value : image.pixels) value = clamp(255 - (255 - value) * keep / 256);
}

void dark(PageImage& image, double strength) {
  // The range shrinks towards a murky grey and then goes down.
  const int contrast = 256 - in_256ths(strength * 0.75);
  const int down = in_256ths(strength * 0.55);
  for (Byte& value : image.pixels) {
    const int flat = 150 + (value - 150) * contrast / 256;
    value = clamp(flat * (256 - down) / 256);
  }
}

void lamp(PageImage& image, double strength, Random& random) {
  // In 2^-16 steps with a dither of up to one level, or the light would fall in bands.
  const auto across = static_cast<std::int64_t>(std::llround(strength * random.between(-0.30, 0.30) * 65536));
  const auto down = static_cast<std::int64_t>(std::llround(strength * random.between(-0.18, 0.18) * 65536));
  const auto channels = static_cast<std::size_t>(image.channels);
  for (int y = 0; y < image.height_px; ++y) {
    Byte* row = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes();
    const std::int64_t by_row = (down > 0 ? 0 : -down) + down * y / image.height_px;
    for (int x = 0; x < image.width_px; ++x) {
      const std::int64_t cut = by_row + (across > 0 ? 0 : -across) + across * x / image.width_px;
      const std::int64_t dither =
          static_cast<std::int64_t>((static_cast<std::uint32_t>(x * 7919 + y * 104729) * 2654435761u) >> 16);
      for (std::size_t c = 0; c < channels; ++c) {
        Byte& value = row[static_cast<std::size_t>(x) * channels + c];
        value = clamp(static_cast<int>((value * (65536 - cut) + dither) >> 16));
      }
    }
  }
}

/// One running mean over `count` values that lie `stride` apart.
void mean_across(const Byte* from, Byte* to, int count, std::size_t stride, int radius) {
  const int width = 2 * radius + 1;
  const auto at = [&](int i) {
    return static_cast<int>(from[static_cast<std::size_t>(std::clamp(i, 0, count - 1)) * stride]);
  };
  int sum = 0;
  for (int i = -radius; i <= radius; ++i) sum += at(i);
  for (int i = 0; i < count; ++i) {
    to[static_cast<std::size_t>(i) * stride] = static_cast<Byte>((sum + width / 2) / width);
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/// The same down all columns at once, row by row, which is how memory lies.
void mean_down(const Byte* from, Byte* to, int row_count, std::size_t row_bytes, int radius) {
  const int width = 2 * radius + 1;
  const auto row_at = [&](int y) {
    return from + static_cast<std::size_t>(std::clamp(y, 0, row_count - 1)) * row_bytes;
  };
  std::vector<int> sums(row_bytes, 0);
  for (int y = -radius; y <= radius; ++y) {
    const Byte* row = row_at(y);
    for (std::size_t x = 0; x < row_bytes; ++x) sums[x] += row[x];
  }
  for (int y = 0; y < row_count; ++y) {
    Byte* out = to + static_cast<std::size_t>(y) * row_bytes;
    const Byte* enters = row_at(y + radius + 1);
    const Byte* leaves = row_at(y - radius);
    for (std::size_t x = 0; x < row_bytes; ++x) {
      out[x] = static_cast<Byte>((sums[x] + width / 2) / width);
      sums[x] += enters[x] - leaves[x];
    }
  }
}

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
    const Byte* from = image.pixels.data() + static_cast<std::size_t>(y) * row;
    Byte* to = across.data() + static_cast<std::size_t>(y) * row;
    std::copy_n(from, row, to);
    for (std::size_t x = channels; x + channels < row; ++x)
      to[x] = mix(from[x - channels], from[x], from[x + channels]);
  }
  for (int y = 1; y + 1 < image.height_px; ++y) {
    const Byte* from = across.data() + static_cast<std::size_t>(y) * row;
    Byte* to = image.pixels.data() + static_cast<std::size_t>(y) * row;
    for (std::size_t x = 0; x < row; ++x) to[x] = mix(from[x - row], from[x], from[x + row]);
  }
}

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
  const auto channels = static_cast<std::size_t>(image.channels);
  std::vector<Byte> other(image.pixels.size());
  for (int i = 0; i < 3; ++i) {
    for (int y = 0; y < image.height_px; ++y) {
      for (std::size_t c = 0; c < channels; ++c) {
        const std::size_t start = static_cast<std::size_t>(y) * image.row_bytes() + c;
        mean_across(image.pixels.data() + start, other.data() + start, image.width_px, channels, radius);
      }
    }
    mean_down(other.data(), image.pixels.data(), image.height_px, image.row_bytes(), radius);
  }
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
    for (std::size_t c = 0; c < channels; ++c) image.pixels[i + c] = clamp(image.pixels[i + c] + shift);
  }
}

void speckle(PageImage& image, double strength, Random& random) {
  const int count = static_cast<int>(std::lround(strength * 900));
  const auto channels = static_cast<std::size_t>(image.channels);
  for (int i = 0; i < count; ++i) {
    const int cx = random.between(2, image.width_px - 3);
    const int cy = random.between(2, image.height_px - 3);
    const int size = random.chance(80) ? 1 : 2;
    const int level = random.between(30, 140);
    for (int y = cy; y < cy + size; ++y) {
      for (int x = cx; x < cx + size; ++x) {
        for (std::size_t c = 0; c < channels; ++c) {
          image.pixels[static_cast<std::size_t>(y) * image.row_bytes() +
                       static_cast<std::size_t>(x) * channels + c] = static_cast<Byte>(level);
        }
      }
    }
  }
}

}  // namespace

bool on_paper(EffectKind kind) {
  return kind == EffectKind::kPaperTint || kind == EffectKind::kFade;
}

std::string_view effect_slug(EffectKind kind) {
  switch (kind) {
    case EffectKind::kPaperTint: return "paper-tint";
    case EffectKind::kFade: return "fade";
    case EffectKind::kLamp: return "lamp";
    case EffectKind::kDark: return "dark";
    case EffectKind::kBlur: return "blur";
    case EffectKind::kNoise: return "noise";
    case EffectKind::kSpeckle: return "speckle";
  }
  return "";
}

void apply(const Effect& effect, PageImage& image, Random random) {
  if (effect.strength <= 0 || image.empty()) return;
  switch (effect.kind) {
    case EffectKind::kPaperTint: return tint(image, effect.strength, random);
    case EffectKind::kFade: return fade(image, effect.strength);
    case EffectKind::kLamp: return lamp(image, effect.strength, random);
    case EffectKind::kDark: return dark(image, effect.strength);
    case EffectKind::kBlur: return blur(image, effect.strength);
    case EffectKind::kNoise: return noise(image, effect.strength, random);
    case EffectKind::kSpeckle: return speckle(image, effect.strength, random);
  }
}

}  // namespace motcua::specimens
