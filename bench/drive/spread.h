// Many measurements as few figures: where the middle is, and how far they scatter. A
// time without its spread is an anecdote.

#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <vector>

namespace motcua::bench::drive {

/// Of no values every figure is 0 and count says so.
struct Spread {
  std::size_t count = 0;
  double median = 0;
  double low = 0;        ///< The smallest value.
  double quarter = 0;    ///< A quarter of the values lie below.
  double quarters3 = 0;  ///< Three quarters of the values lie below.
  double high = 0;       ///< The largest value.
};

/// The value below which a share (0 to 1) of the values lies, linear between two
/// neighbours (Hyndman and Fan 1996, type 7). 0 of no values.
[[nodiscard]] double percentile(std::vector<double> values, double share);

[[nodiscard]] Spread spread_of(const std::vector<double>& values);

/// {n, median, min, p25, p75, max}
[[nodiscard]] nlohmann::ordered_json spread_json(const std::vector<double>& values);

/// {n, mean, p50, p95, p99, max}, for times that a person or a page waits.
[[nodiscard]] nlohmann::ordered_json latency_json(const std::vector<double>& values);

/// One of the figures that every result lists by name: the median, between the extremes.
/// {value, low, high, better}; `more_is_better` or less.
[[nodiscard]] nlohmann::ordered_json spread_figure(const std::vector<double>& values, bool more_is_better);
/// The same of a single value.
[[nodiscard]] nlohmann::ordered_json single_figure(double value, bool more_is_better);

struct Trend {
  double per_step = 0;  ///< Slope: growth from one value to the next.
  double error = 0;     ///< Standard error of the slope.
};

/// The straight line of least squares through values in order. Zero for fewer than 3.
[[nodiscard]] Trend trend_of(const std::vector<double>& values);

}  // namespace motcua::bench::drive
