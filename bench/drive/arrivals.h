// When dossiers are handed in at the counter: steadily, in a morning's peak, or over a
// working day. The same seed gives the same moments on every machine.

#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include "models/expected.h"

namespace motcua::bench::drive {

enum class Shape : std::uint8_t {
  kSteady,  ///< One after the other at equal distances.
  kPeak,    ///< By chance (Poisson), most of them around a third of the time: the morning.
  kDay,     ///< By chance over 8 working hours, busiest at nine and at half past two.
};

/// "steady", "peak", "day". Errors: kBadUsage, naming the three.
[[nodiscard]] Expected<Shape> shape_of(std::string_view slug);
[[nodiscard]] std::string_view shape_slug(Shape shape);

using Seconds = std::chrono::duration<double>;

/// How busy the counter is at `share` (0 to 1) of the time, where 1 is the mean.
[[nodiscard]] double busyness(Shape shape, double share);

/// `count` moments from the start, ascending, all within `length`.
[[nodiscard]] std::vector<Seconds> arrivals(Shape shape, std::size_t count, Seconds length,
                                            std::uint64_t seed);

}  // namespace motcua::bench::drive
