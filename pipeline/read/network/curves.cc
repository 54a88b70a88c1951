#include "pipeline/read/network/curves.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace motcua::read {
namespace {

constexpr double kPerUnit = 256;

/// Two entries past the end, where both functions are taken to be 1.
using Table = std::array<float, kCurveSize + 2>;

template <class Function>
Table table_of(Function function) {
  Table table{};
  table.fill(1);
  for (std::size_t at = 0; at < kCurveSize; ++at)
    table[at] = static_cast<float>(function(static_cast<double>(at) / kPerUnit));
  return table;
}

}  // namespace

const Curves& curves() {
  static const Table to_tanh = table_of([](double x) { return std::tanh(x); });
  static const Table to_logistic = table_of([](double x) { return 1 / (1 + std::exp(-x)); });
  static const Curves both{.tanh = to_tanh.data(), .logistic = to_logistic.data()};
  return both;
}

}  // namespace motcua::read
