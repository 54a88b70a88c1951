// What the network looks at a line with, over the vectors of one unit: convolution, tanh
// and pool in one. Tanh rises, and all places of an output share their scale, so that the
// largest sum is the largest tanh: one curve is followed where nine would be.

#pragma once

#include <cstddef>
#include <cstdint>

#include "pipeline/read/network/kernel_arithmetic.h"

namespace motcua::read {

inline constexpr int kColumnValues = 4;  // Three of a column of neighbours, one to fill.
inline constexpr int kNeighbours = 3;
inline constexpr int kLookInputs = kNeighbours * kColumnValues;

/// The inputs of one row of places: kLookInputs each, `pitch` values apart.
template <class V>
struct LookRow {
  InputOf<V>* at;
  std::ptrdiff_t pitch;
};

/// What lies outside of the line is drawn, for each place anew, in the order of rows.
template <class V>
struct LookRows {
  const Look& look;
  const std::int8_t* border;

  [[nodiscard]] const std::int8_t* line(int y) const {
    return look.line + static_cast<std::ptrdiff_t>(y) * look.width;
  }

  void draw(InputOf<V>* to) {
    for (int at = 0; at < kNeighbours; ++at) to[at] = static_cast<InputOf<V>>(*border++ + V::kBias);
  }

  /// Neighbouring places share two of their three columns; only the ends are drawn.
  void inner(int y, LookRow<V>& row) {
    row.pitch = kColumnValues;
    draw(row.at);
    const std::int8_t* above = line(y - 1);
    const std::int8_t* here = line(y);
    const std::int8_t* below = line(y + 1);
    InputOf<V>* to = row.at + kColumnValues;
    for (int x = 0; x < look.width; ++x, to += kColumnValues) {
      to[0] = static_cast<InputOf<V>>(above[x] + V::kBias);
      to[1] = static_cast<InputOf<V>>(here[x] + V::kBias);
      to[2] = static_cast<InputOf<V>>(below[x] + V::kBias);
      to[3] = 0;
    }
    draw(to);
  }

  void outer(int y, LookRow<V>& row) {
    row.pitch = kLookInputs;
    for (int x = 0; x < look.width; ++x) {
      InputOf<V>* to = row.at + x * row.pitch;
      for (int from_x = x - 1; from_x <= x + 1; ++from_x, to += kColumnValues) {
        for (int at = 0; at < kNeighbours; ++at) {
          const int from_y = y - 1 + at;
          const bool inside = from_x >= 0 && from_x < look.width && from_y >= 0 && from_y < look.height;
          const std::int8_t value = inside ? line(from_y)[from_x] : *border++;
          to[at] = static_cast<InputOf<V>>(value + V::kBias);
        }
      }
    }
  }

  void fill(int y, LookRow<V>& row) {
    if (y == 0 || y + 1 == look.height) {
      outer(y, row);
    } else {
      inner(y, row);
    }
  }
};

/// One vector of outputs, pooled over the places that begin at `x`.
template <class V>
[[gnu::always_inline]] inline typename V::Ints largest_sum(const Look& look, const LookRow<V>* rows, int x,
                                                           const typename V::Ints* weights,
                                                           typename V::Ints bias) {
  typename V::Ints most = V::all_ints(INT32_MIN);
  for (int y = 0; y < look.pool_y; ++y) {
    const InputOf<V>* place = rows[y].at + x * rows[y].pitch;
    for (int at = 0; at < look.pool_x; ++at, place += rows[y].pitch) {
      typename V::Ints sum = bias;
#pragma GCC unroll 8
      for (int group = 0; group < kLookInputs / V::kGroup; ++group)
        V::add_products(sum, V::broadcast(place + group * V::kGroup), weights[group]);
      most = V::larger_int(most, sum);
    }
  }
  return most;
}

template <class V>
void look(const WeightPanels& by, const Curves& curves, const Look& look, Scratch scratch) {
  constexpr int kGroups = kLookInputs / V::kGroup;
  constexpr std::ptrdiff_t kVector = V::kLanes * V::kGroup;
  const std::ptrdiff_t row_values = static_cast<std::ptrdiff_t>(look.width + 2) * kLookInputs;
  LookRow<V> rows[kPoolMax];
  for (int y = 0; y < look.pool_y; ++y)
    rows[y].at = reinterpret_cast<InputOf<V>*>(scratch.at) + y * row_values;
  LookRows<V> source{look, look.border};
  const int width = look.width / look.pool_x;
  std::int8_t* out = look.out;
  for (int y = 0; y + look.pool_y <= look.height; y += look.pool_y) {
    for (int at = 0; at < look.pool_y; ++at) source.fill(y + at, rows[at]);
    for (int block = 0; block * V::kLanes < by.outputs; ++block) {
      const int panel = block / kSlots;
      const int slot = block % kSlots;
      const auto* packed = static_cast<const typename V::Weight*>(by.weights);
      typename V::Ints weights[kGroups];
      for (int group = 0; group < kGroups; ++group)
        weights[group] = V::load(packed + ((panel * kGroups + group) * kSlots + slot) * kVector);
      const int output = block * V::kLanes;
      const typename V::Ints bias = V::load(by.bias + output);
      for (int x = 0; x < width; ++x) {
        const typename V::Ints sum = largest_sum<V>(look, rows, x * look.pool_x, weights, bias);
        put<V>(tanh_of<V>(curves, real<V>(sum, by.scales + output)), by.outputs - output,
               out + static_cast<std::ptrdiff_t>(x) * by.outputs + output);
      }
    }
    out += static_cast<std::ptrdiff_t>(width) * by.outputs;
  }
}

}  // namespace motcua::read
