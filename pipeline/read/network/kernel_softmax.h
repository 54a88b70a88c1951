// The last layer, sums to odds, over the vectors of one unit; see kernel_arithmetic.h.

#pragma once

#include <cstddef>
#include <cstdint>

#include "pipeline/read/network/kernel_layers.h"

namespace motcua::read {

inline constexpr int kSoftmaxLanes =
    16;  // Partial sums of every unit: the order of adding is part of the answer.
inline constexpr float kExponentMin = -86;
inline constexpr float kNever = -1e30F;

/// e to the x, for kExponentMin <= x <= 0, to 2e-7 of its value.
template <class V>
[[gnu::always_inline]] inline typename V::Floats power_of_e(typename V::Floats x) {
  // Added and taken away again, it rounds to whole numbers; these then stand in the lowest bits.
  const typename V::Floats rounder = V::all(12582912.0F);
  const typename V::Floats shifted = x * V::all(1.44269504F) + rounder;
  const typename V::Floats whole = shifted - rounder;
  // ln 2 in two parts, so that the first product is exact.
  const typename V::Floats rest = (x - whole * V::all(0.693359375F)) - whole * V::all(-2.12194440e-4F);
  typename V::Floats sum = V::all(1.0F / 5040);
  sum = sum * rest + V::all(1.0F / 720);
  sum = sum * rest + V::all(1.0F / 120);
  sum = sum * rest + V::all(1.0F / 24);
  sum = sum * rest + V::all(1.0F / 6);
  sum = sum * rest + V::all(0.5F);
  sum = sum * rest + V::all(1);
  sum = sum * rest + V::all(1);
  return V::times_two_to(sum, shifted);
}

template <class V>
struct OddsUse {
  const WeightPanels& by;
  float* logits;  ///< By row, padded.
  float* odds;

  [[nodiscard]] std::ptrdiff_t stride() const {
    return static_cast<std::ptrdiff_t>(by.panels) * kSlots * V::kLanes + kSoftmaxLanes;
  }

  void operator()(int, int row, int output, const Sums<V>& sums, const float* scales) const {
    float* to = logits + row * stride() + output;
    for (int slot = 0; slot < kSlots; ++slot)
      V::store(real<V>(sums.at(row, slot), scales + slot * V::kLanes), to + slot * V::kLanes);
  }

  void done(int first, int rows) const {
    for (int row = 0; row < rows; ++row)
      spread(logits + row * stride(), odds + static_cast<std::ptrdiff_t>(first + row) * by.outputs);
  }

  /// Sums to odds, whose sum is 1.
  void spread(float* sums, float* to) const {
    using Floats = typename V::Floats;
    constexpr int kParts = kSoftmaxLanes / V::kLanes;
    const int padded = (by.outputs + kSoftmaxLanes - 1) / kSoftmaxLanes * kSoftmaxLanes;
    for (int at = by.outputs; at < padded; ++at) sums[at] = kNever;
    Floats most = V::load(sums);
    for (int at = V::kLanes; at < padded; at += V::kLanes) most = V::larger(most, V::load(sums + at));
    float lanes[kSoftmaxLanes];
    V::store(most, lanes);
    float largest = lanes[0];
    for (int lane = 1; lane < V::kLanes; ++lane) largest = lanes[lane] > largest ? lanes[lane] : largest;
    Floats totals[kParts];
    for (int part = 0; part < kParts; ++part) totals[part] = V::all(0);
    for (int at = 0; at < padded; at += kSoftmaxLanes) {
      for (int part = 0; part < kParts; ++part) {
        float* here = sums + at + part * V::kLanes;
        const Floats value = V::larger(V::load(here) - V::all(largest), V::all(kExponentMin));
        const Floats share = power_of_e<V>(value);
        V::store(share, here);
        totals[part] = totals[part] + share;
      }
    }
    for (int part = 0; part < kParts; ++part) V::store(totals[part], lanes + part * V::kLanes);
    float total = 0;
    for (const float lane : lanes) total += lane;
    const float share = 1 / total;
    for (int at = 0; at < by.outputs; ++at) to[at] = sums[at] * share;
  }
};

template <class V>
void weigh(const WeightPanels& by, const Sequence& places, float* odds, Scratch scratch) {
  const OddsUse<V> use{by, reinterpret_cast<float*>(scratch.at), odds};
  auto* rows = reinterpret_cast<InputOf<V>*>(use.logits + V::kRows * use.stride());
  by_rows<V>(places.steps, FullLayer<V, OddsUse<V>>{by, places, rows, use});
}

}  // namespace motcua::read
