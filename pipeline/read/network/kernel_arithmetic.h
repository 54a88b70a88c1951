// Sums of products and the curves after them, over the vectors of one unit. Part of
// the translation units of the kernels; see kernels.h for what may be included here.
//
// A unit `V` lies in an unnamed namespace, so that what is made of these templates
// stays in its translation unit. It has
//   kLanes, kGroup, kRows, kBias, Input, Weight, Ints, Floats
// and the functions that are called below.

#pragma once

#include <cstddef>
#include <cstdint>

#include "pipeline/read/network/kernels.h"

namespace motcua::read {

inline constexpr float kCurvePerUnit = 256;
inline constexpr float kStateMax = 100;
inline constexpr int kRowSlack = 32;  // Values that a unit may read past a row.

template <class V>
using InputOf = typename V::Input;

/// Vectors that hold all of `count` values.
template <class V>
constexpr int vectors(int count) {
  return (count + V::kLanes - 1) / V::kLanes;
}

template <class V>
void widen(const std::int8_t* from, int count, InputOf<V>* to) {
  for (int at = 0; at < count; ++at) to[at] = static_cast<InputOf<V>>(from[at] + V::kBias);
}

/// The sums of some rows for the vectors of a panel, in memory: kept in registers past the
/// loop, they would crowd out what comes after it.
template <class V>
struct Sums {
  alignas(64) std::int32_t lanes[V::kRows][kSlots][V::kLanes];

  [[nodiscard]] typename V::Ints at(int row, int slot) const { return V::load(lanes[row][slot]); }
};

/// The products of one group of inputs. Whichever of inputs and weights are fewer stay in
/// registers, beside the sums.
template <class V, int kRows>
[[gnu::always_inline]] inline void add_group(const typename V::Weight* weights, const InputOf<V>* rows,
                                             std::ptrdiff_t stride, typename V::Ints (&sums)[kRows][kSlots]) {
  constexpr std::ptrdiff_t kVector = V::kLanes * V::kGroup;
  typename V::Ints held[kRows < kSlots ? kRows : kSlots];
  if constexpr (kRows < kSlots) {
#pragma GCC unroll 8
    for (int row = 0; row < kRows; ++row) held[row] = V::broadcast(rows + row * stride);
#pragma GCC unroll 4
    for (int slot = 0; slot < kSlots; ++slot) {
      const typename V::Ints column = V::load(weights + slot * kVector);
#pragma GCC unroll 8
      for (int row = 0; row < kRows; ++row) V::add_products(sums[row][slot], held[row], column);
    }
  } else {
#pragma GCC unroll 4
    for (int slot = 0; slot < kSlots; ++slot) held[slot] = V::load(weights + slot * kVector);
#pragma GCC unroll 8
    for (int row = 0; row < kRows; ++row) {
      const typename V::Ints inputs = V::broadcast(rows + row * stride);
#pragma GCC unroll 4
      for (int slot = 0; slot < kSlots; ++slot) V::add_products(sums[row][slot], inputs, held[slot]);
    }
  }
}

/// Bias and products of each row, for the vectors of a panel.
template <class V, int kRows>
[[gnu::always_inline]] inline void multiply(const WeightPanels& by, int panel, const InputOf<V>* rows,
                                            std::ptrdiff_t stride, Sums<V>& to) {
  const std::int32_t* bias = by.bias + static_cast<std::ptrdiff_t>(panel) * kSlots * V::kLanes;
  constexpr std::ptrdiff_t kVector = V::kLanes * V::kGroup;
  const auto* weights = static_cast<const typename V::Weight*>(by.weights) +
                        static_cast<std::ptrdiff_t>(panel) * by.groups * kSlots * kVector;
  typename V::Ints sums[kRows][kSlots];
#pragma GCC unroll 8
  for (int row = 0; row < kRows; ++row) {
#pragma GCC unroll 4
    for (int slot = 0; slot < kSlots; ++slot) sums[row][slot] = V::load(bias + slot * V::kLanes);
  }
  for (int group = 0; group < by.groups; ++group, weights += kSlots * kVector, rows += V::kGroup) {
    add_group<V, kRows>(weights, rows, stride, sums);
  }
#pragma GCC unroll 8
  for (int row = 0; row < kRows; ++row) {
#pragma GCC unroll 4
    for (int slot = 0; slot < kSlots; ++slot) V::store(sums[row][slot], to.lanes[row][slot]);
  }
}

/// Does `work.template operator()<n>(first)` for all rows, as many at once as the unit
/// takes and as evenly as can be.
template <class V, class Work>
void by_rows(int count, const Work& work) {
  int turns = (count + V::kRows - 1) / V::kRows;
  for (int first = 0; first < count; --turns) {
    const int rows = (count - first + turns - 1) / turns;
    if constexpr (V::kRows >= 6) {
      if (rows == 6) work.template operator()<6>(first);
      if (rows == 5) work.template operator()<5>(first);
    }
    if constexpr (V::kRows >= 4) {
      if (rows == 4) work.template operator()<4>(first);
    }
    if constexpr (V::kRows >= 3) {
      if (rows == 3) work.template operator()<3>(first);
    }
    if (rows == 2) work.template operator()<2>(first);
    if (rows == 1) work.template operator()<1>(first);
    first += rows;
  }
}

/// A table's value at x >= 0, 1/256 a step, interpolated; 1 from its end on.
template <class V>
[[gnu::always_inline]] inline typename V::Floats curve_at(const float* table, typename V::Floats x) {
  typename V::Floats low;
  typename V::Floats high;
  x = V::less_or(x * V::all(kCurvePerUnit), V::all(kCurveSize - 1), V::all(kCurveSize));
  const typename V::Floats step = V::gather(table, x, low, high);
  return low + (high - low) * (x - step);
}

template <class V>
[[gnu::always_inline]] inline typename V::Floats tanh_of(const Curves& curves, typename V::Floats x) {
  return V::with_sign(curve_at<V>(curves.tanh, V::magnitude(x)), x);
}

template <class V>
[[gnu::always_inline]] inline typename V::Floats logistic_of(const Curves& curves, typename V::Floats x) {
  const typename V::Floats y = curve_at<V>(curves.logistic, V::magnitude(x));
  return V::if_negative(x, V::all(1) - y, y);
}

/// -1 to 1 as -127 to 127, halves away from zero.
template <class V>
[[gnu::always_inline]] inline typename V::Ints rounded(typename V::Floats value) {
  const typename V::Floats wide = value * V::all(127);
  return V::truncate(wide + V::with_sign(V::all(0.5F), wide));
}

/// The lanes of `value`, -1 to 1; at most `left` of them.
template <class V>
[[gnu::always_inline]] inline void put(typename V::Floats value, int left, std::int8_t* to) {
  if (left >= V::kLanes) {
    V::narrow(rounded<V>(value), to);
  } else {
    std::int8_t all[V::kLanes];
    V::narrow(rounded<V>(value), all);
    __builtin_memcpy(to, all, static_cast<std::size_t>(left));
  }
}

/// Sums to what they stand for.
template <class V>
[[gnu::always_inline]] inline typename V::Floats real(typename V::Ints sum, const float* scales) {
  return V::to_floats(sum) * V::load(scales);
}

}  // namespace motcua::read
