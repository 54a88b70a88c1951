#include "bench/drive/spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "bench/score/figures.h"

namespace motcua::bench::drive {
namespace {

double mean_of(const std::vector<double>& values) {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Six significant digits: more would only be noise in a file.
double rounded(double value) {
  if (value == 0 || !std::isfinite(value)) return 0;
  const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::fabs(value))));
  return std::round(value * scale) / scale;
}

double at_share(const std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

std::vector<double> in_order(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

}  // namespace

double percentile(std::vector<double> values, double share) {
  return at_share(in_order(std::move(values)), share);
}

Spread spread_of(const std::vector<double>& values) {
  const std::vector<double> sorted = in_order(values);
  return {.count = sorted.size(),
          .median = at_share(sorted, 0.5),
          .low = at_share(sorted, 0),
          .quarter = at_share(sorted, 0.25),
          .quarters3 = at_share(sorted, 0.75),
          .high = at_share(sorted, 1)};
}

nlohmann::ordered_json spread_json(const std::vector<double>& values) {
  const Spread spread = spread_of(values);
  return {{"n", spread.count},
          {"median", rounded(spread.median)},
          {"min", rounded(spread.low)},
          {"p25", rounded(spread.quarter)},
          {"p75", rounded(spread.quarters3)},
          {"max", rounded(spread.high)}};
}

nlohmann::ordered_json latency_json(const std::vector<double>& values) {
  const std::vector<double> sorted = in_order(values);
  return {{"n", sorted.size()},
          {"mean", rounded(mean_of(sorted))},
          {"p50", rounded(at_share(sorted, 0.5))},
          {"p95", rounded(at_share(sorted, 0.95))},
          {"p99", rounded(at_share(sorted, 0.99))},
          {"max", rounded(at_share(sorted, 1))}};
}

nlohmann::ordered_json spread_figure(const std::vector<double>& values, bool more_is_better) {
  const Spread spread = spread_of(values);
  score::Figure figure;
  figure.value = spread.median;
  figure.low = spread.low;
  figure.high = spread.high;
  figure.better = more_is_better ? score::Better::kMore : score::Better::kLess;
  return score::figure_json(figure);
}

nlohmann::ordered_json single_figure(double value, bool more_is_better) {
  return spread_figure({value}, more_is_better);
}

Trend trend_of(const std::vector<double>& values) {
  const auto count = static_cast<double>(values.size());
  if (values.size() < 3) return {};
  const double middle_x = (count - 1) / 2;
  const double middle_y = mean_of(values);
  double xx = 0;
  double xy = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = static_cast<double>(i) - middle_x;
    xx += x * x;
    xy += x * (values[i] - middle_y);
  }
  const double slope = xy / xx;
  double rest = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double off = values[i] - middle_y - slope * (static_cast<double>(i) - middle_x);
    rest += off * off;
  }
  return {.per_step = slope, .error = std::sqrt(rest / (count - 2) / xx)};
}

}  // namespace motcua::bench::drive
