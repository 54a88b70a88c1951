#include "pipeline/read/network/noise.h"

namespace motcua::read {

Noise::Noise(std::int64_t seed) : random_(static_cast<std::minstd_rand::result_type>(seed)) {
  static_cast<void>(random_());
}

std::int8_t Noise::next() {
  constexpr double kRange = 127;
  constexpr double kDrawnMax = 2147483647.0;
  const double drawn = kRange * 2.0 * static_cast<std::int32_t>(random_()) / kDrawnMax - kRange;
  return static_cast<std::int8_t>(drawn >= 0 ? static_cast<int>(drawn + 0.5)
                                             : -static_cast<int>(-drawn + 0.5));
}

}  // namespace motcua::read
