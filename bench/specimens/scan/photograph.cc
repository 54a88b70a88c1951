// A homography carries the sheet onto the photograph. It is worked out in floating point
// once a page and rounded to 2^-40 before any pixel is touched; the corners in the truth
// come from the same rounded numbers' source, to a hundredth of a pixel.

#include "bench/specimens/scan/photograph.h"

#include <cmath>
#include <numbers>

#include "bench/specimens/scan/effects/pixels.h"

namespace motcua::specimens {
namespace {

/// x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1)
struct Homography {
  double a, b, c, d, e, f, g, h;
};

/// From the rectangle (0, 0)-(width, height) onto four corners.
Homography onto(const Corners& at, double width, double height) {
  const double dx1 = at[1].x_px - at[2].x_px;
  const double dx2 = at[3].x_px - at[2].x_px;
  const double sx = at[0].x_px - at[1].x_px + at[2].x_px - at[3].x_px;
  const double dy1 = at[1].y_px - at[2].y_px;
  const double dy2 = at[3].y_px - at[2].y_px;
  const double sy = at[0].y_px - at[1].y_px + at[2].y_px - at[3].y_px;
  const double below = dx1 * dy2 - dx2 * dy1;
  const double g = (sx * dy2 - dx2 * sy) / below;
  const double h = (dx1 * sy - sx * dy1) / below;
  return {(at[1].x_px - at[0].x_px + g * at[1].x_px) / width,
          (at[3].x_px - at[0].x_px + h * at[3].x_px) / height,
          at[0].x_px,
          (at[1].y_px - at[0].y_px + g * at[1].y_px) / width,
          (at[3].y_px - at[0].y_px + h * at[3].y_px) / height,
          at[0].y_px,
          g / width,
          h / height};
}

Homography inverse(const Homography& m) {
  const double a = m.e - m.f * m.h;
  const double b = m.c * m.h - m.b;
  const double c = m.b * m.f - m.c * m.e;
  const double d = m.f * m.g - m.d;
  const double e = m.a - m.c * m.g;
  const double f = m.c * m.d - m.a * m.f;
  const double g = m.d * m.h - m.e * m.g;
  const double h = m.b * m.g - m.a * m.h;
  const double i = m.a * m.e - m.b * m.d;
  return {a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i};
}

Corners draw_corners(int width, int height, double strength, double roll_deg, Random& random) {
  // Held a little off the middle and leaning: one side comes out shorter.
  const double inset = random.between(0.02, 0.03 + 0.03 * strength);
  const double lean_across = random.between(-0.07, 0.07) * strength;
  const double lean_down = random.between(-0.07, 0.07) * strength;
  const double sine = std::sin(roll_deg * std::numbers::pi / 180);
  const double cosine = std::cos(roll_deg * std::numbers::pi / 180);
  Corners corners;
  for (std::size_t i = 0; i < 4; ++i) {
    const double side = i == 1 || i == 2 ? 1 : -1;
    const double end = i >= 2 ? 1 : -1;
    const double shrink =
        1 - 2 * inset - std::abs(lean_across) - std::abs(lean_down) + lean_across * side + lean_down * end;
    const double x = side * shrink * width / 2 + random.between(-0.004, 0.004) * strength * width;
    const double y = end * shrink * height / 2 + random.between(-0.004, 0.004) * strength * height;
    const auto hundredths = [](double value) { return static_cast<double>(std::llround(value * 100)) / 100; };
    corners[i] = {hundredths(width / 2.0 + x * cosine - y * sine),
                  hundredths(height / 2.0 + x * sine + y * cosine)};
  }
  return corners;
}

/// A desk: wood, stone or cloth, by three colours and a grain.
PageImage desk_like(const PageImage& sheet, Random& random) {
  struct Board {
    int level[3];
    int grain;
  };
  constexpr std::array<Board, 5> kBoards{{{{118, 82, 52}, 40},
                                          {{168, 128, 88}, 34},
                                          {{96, 98, 104}, 14},
                                          {{58, 52, 50}, 18},
                                          {{150, 152, 150}, 10}}};
  const Board& board = random.pick(kBoards);
  PageImage desk = sheet;
  // Wood runs along: clouds stretched twelvefold.
  Clouds grain(sheet.width_px / 12 + 1, sheet.height_px, px_of(sheet, 1.6), random);
  Clouds light(sheet.width_px, sheet.height_px, px_of(sheet, 60), random);
  const auto salt = static_cast<std::uint32_t>(random.next());
  std::vector<int> fibres;
  std::vector<int> glow;
  for (int y = 0; y < desk.height_px; ++y) {
    grain.row(y, fibres);
    light.row(y, glow);
    Byte* row = row_of(desk, y);
    for (int x = 0; x < desk.width_px; ++x) {
      const int shift = (fibres[static_cast<std::size_t>(x / 12)] - 128) * board.grain / 128 +
                        (glow[static_cast<std::size_t>(x)] - 128) / 8 +
                        static_cast<int>(hash_at(x, y, salt) % 9);
      for (int c = 0; c < desk.channels; ++c)
        row[x * desk.channels + c] = clamp_byte(board.level[desk.channels == 1 ? 1 : c] + shift);
    }
  }
  return desk;
}

}  // namespace

Photograph photographed(const PageImage& sheet, double strength, double roll_deg, Random random) {
  Random place = random.stream("place");
  Random surface = random.stream("desk");
  Photograph photograph;
  photograph.corners = draw_corners(sheet.width_px, sheet.height_px, strength, roll_deg, place);
  photograph.image = desk_like(sheet, surface);
  PageImage& out = photograph.image;
  const Homography back = inverse(
      onto(photograph.corners, static_cast<double>(sheet.width_px), static_cast<double>(sheet.height_px)));
  constexpr int kBits = 40;
  const auto fixed = [](double value) {
    return static_cast<std::int64_t>(std::llround(std::ldexp(value, kBits)));
  };
  const std::int64_t a = fixed(back.a), b = fixed(back.b), c = fixed(back.c);
  const std::int64_t d = fixed(back.d), e = fixed(back.e), f = fixed(back.f);
  const std::int64_t g = fixed(back.g), h = fixed(back.h);
  constexpr std::int64_t kOne = std::int64_t{1} << kBits;
  const int shade = px_of(sheet, 3.5);
  const auto channels = static_cast<std::size_t>(sheet.channels);
  const std::size_t row_bytes = sheet.row_bytes();
  for (int y = 0; y < out.height_px; ++y) {
    Byte* row = row_of(out, y);
    for (int x = 0; x < out.width_px; ++x) {
      // Centres of pixels; 2^-8 pixels of the sheet come out.
      const std::int64_t x2 = 2 * std::int64_t{x} + 1;
      const std::int64_t y2 = 2 * std::int64_t{y} + 1;
      const std::int64_t below = (g * x2 + h * y2) / 2 + kOne;
      const std::int64_t scaled = below >> 9;  // One bit is kept for the half pixel.
      const std::int64_t u = ((a * x2 + b * y2) / 2 + c) / scaled / 2 - 128;
      const std::int64_t v = ((d * x2 + e * y2) / 2 + f) / scaled / 2 - 128;
      const auto u0 = static_cast<int>(u >> 8);
      const auto v0 = static_cast<int>(v >> 8);
      Byte* to = row + static_cast<std::size_t>(x) * channels;
      if (u0 < 0 || v0 < 0 || u0 + 1 >= sheet.width_px || v0 + 1 >= sheet.height_px) {
        // The sheet's own shadow on the desk, to the right and below.
        const int beyond = std::max({-u0, -v0, u0 - sheet.width_px, v0 - sheet.height_px});
        const int side = u0 < 0 || v0 < 0 ? shade / 3 : shade;
        if (beyond < side) towards(to, sheet.channels, 15, 150 * (side - beyond) / side);
        continue;
      }
      const int fx = static_cast<int>(u & 255);
      const int fy = static_cast<int>(v & 255);
      const Byte* from = row_of(sheet, v0) + static_cast<std::size_t>(u0) * channels;
      for (std::size_t i = 0; i < channels; ++i) {
        const int top = from[i] * (256 - fx) + from[i + channels] * fx;
        const int bottom = from[i + row_bytes] * (256 - fx) + from[i + row_bytes + channels] * fx;
        to[i] = static_cast<Byte>((top * (256 - fy) + bottom * fy + (1 << 15)) >> 16);
      }
    }
  }
  return photograph;
}

Corner place_in_photograph(const Corners& corners, int width_px, int height_px, Corner on_sheet) {
  const Homography m = onto(corners, width_px, height_px);
  const double below = m.g * on_sheet.x_px + m.h * on_sheet.y_px + 1;
  return {(m.a * on_sheet.x_px + m.b * on_sheet.y_px + m.c) / below,
          (m.d * on_sheet.x_px + m.e * on_sheet.y_px + m.f) / below};
}

}  // namespace motcua::specimens
