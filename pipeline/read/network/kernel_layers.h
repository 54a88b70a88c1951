// The layers that have weights, over the vectors of one unit; see kernel_arithmetic.h.

#pragma once

#include <cstddef>
#include <cstdint>

#include "pipeline/read/network/kernel_arithmetic.h"

namespace motcua::read {

/// An LSTM's working memory: rows of inputs, of this step and of the next, and states.
template <class V>
struct Memory {
  std::ptrdiff_t stride;
  InputOf<V>* now;
  InputOf<V>* next;
  float* states;  ///< By panel, line, lane.

  Memory(const WeightPanels& by, int lines, Scratch scratch)
      : stride((by.inputs + 2 * kRowSlack - 1) / kRowSlack * kRowSlack) {
    const std::ptrdiff_t values = stride * lines;
    states = reinterpret_cast<float*>(scratch.at);
    const std::ptrdiff_t cells = static_cast<std::ptrdiff_t>(by.panels) * lines * V::kLanes;
    now = reinterpret_cast<InputOf<V>*>(states + cells);
    next = now + values;
    for (std::ptrdiff_t at = 0; at < cells; ++at) states[at] = 0;
    for (std::ptrdiff_t at = 0; at < 2 * values; ++at) now[at] = static_cast<InputOf<V>>(V::kBias);
  }
};

/// One step of an LSTM over some lines, for the cells of one panel: a slot for each gate.
template <class V>
struct LstmStep {
  const WeightPanels& by;
  const Curves& curves;
  const Sequence* lines;
  int count;
  Memory<V>& memory;
  int step;
  int panel;

  template <int kRows>
  void operator()(int first) const {
    Sums<V> sums;
    multiply<V, kRows>(by, panel, memory.now + first * memory.stride, memory.stride, sums);
    const float* scales = by.scales + static_cast<std::ptrdiff_t>(panel) * kSlots * V::kLanes;
    // In two rounds: what a line gives out hangs on its new state, and a processor that waits
    // for one line's finds nothing to do but the next line's.
    float opened[kRows][V::kLanes];
    for (int row = 0; row < kRows; ++row) V::store(renew(first + row, row, sums, scales), opened[row]);
    for (int row = 0; row < kRows; ++row) give(first + row, V::load(opened[row]));
  }

  [[nodiscard]] float* state_of(int line) const {
    return memory.states + (static_cast<std::ptrdiff_t>(panel) * count + line) * V::kLanes;
  }

  /// The cells' new state. Returns how far they open to what reads them.
  [[gnu::always_inline]] inline typename V::Floats renew(int line, int row, const Sums<V>& sums,
                                                         const float* scales) const {
    using Floats = typename V::Floats;
    float* state = state_of(line);
    const Floats fresh = tanh_of<V>(curves, real<V>(sums.at(row, 0), scales));
    const Floats input = logistic_of<V>(curves, real<V>(sums.at(row, 1), scales + V::kLanes));
    const Floats forget = logistic_of<V>(curves, real<V>(sums.at(row, 2), scales + 2 * V::kLanes));
    V::store(V::within(V::load(state) * forget + fresh * input, kStateMax), state);
    return logistic_of<V>(curves, real<V>(sums.at(row, 3), scales + 3 * V::kLanes));
  }

  /// What the cells say, to the next step and to the layer that follows.
  [[gnu::always_inline]] inline void give(int line, typename V::Floats opened) const {
    const typename V::Floats kept = V::load(state_of(line));
    std::int8_t last[V::kLanes];
    V::narrow(rounded<V>(tanh_of<V>(curves, kept) * opened), last);
    const int cell = panel * V::kLanes;
    widen<V>(last, V::kLanes, memory.next + line * memory.stride + by.inputs - by.outputs + cell);
    const Sequence& at = lines[line];
    if (at.out_stride == 0 && step + 1 < at.steps) return;
    std::int8_t* out = at.out + step * at.out_stride + cell;
    const int left = by.outputs - cell;
    __builtin_memcpy(out, last, static_cast<std::size_t>(left < V::kLanes ? left : V::kLanes));
  }
};

template <class V>
void remember(const WeightPanels& by, const Curves& curves, const Sequence* lines, int count,
              Scratch scratch) {
  Memory<V> memory(by, count, scratch);
  int active = count;
  for (int step = 0; step < lines[0].steps; ++step) {
    while (lines[active - 1].steps <= step) --active;
    for (int line = 0; line < active; ++line) {
      widen<V>(lines[line].in + step * lines[line].in_stride, by.inputs - by.outputs,
               memory.now + line * memory.stride);
    }
    for (int panel = 0; panel < by.panels; ++panel) {
      by_rows<V>(active, LstmStep<V>{by, curves, lines, count, memory, step, panel});
    }
    InputOf<V>* const done = memory.now;
    memory.now = memory.next;
    memory.next = done;
  }
}

/// Rows of a full layer's inputs, some at a time, each panel's sums handed to `use`
/// as use(place, first output, sums of its vectors, scales).
template <class V, class Use>
struct FullLayer {
  const WeightPanels& by;
  const Sequence& places;
  InputOf<V>* rows;
  const Use& use;

  template <int kRows>
  void operator()(int first) const {
    const std::ptrdiff_t stride = (by.inputs + 2 * kRowSlack - 1) / kRowSlack * kRowSlack;
    for (int row = 0; row < kRows; ++row)
      widen<V>(places.in + (first + row) * places.in_stride, by.inputs, rows + row * stride);
    for (int panel = 0; panel < by.panels; ++panel) {
      Sums<V> sums;
      multiply<V, kRows>(by, panel, rows, stride, sums);
      const float* scales = by.scales + static_cast<std::ptrdiff_t>(panel) * kSlots * V::kLanes;
      for (int row = 0; row < kRows; ++row) use(first, row, panel * kSlots * V::kLanes, sums, scales);
    }
    use.done(first, kRows);
  }
};

template <class V>
struct TanhUse {
  const WeightPanels& by;
  const Curves& curves;
  const Sequence& places;

  void operator()(int first, int row, int output, const Sums<V>& sums, const float* scales) const {
    std::int8_t* out = places.out + (first + row) * places.out_stride + output;
    for (int slot = 0; slot < kSlots; ++slot) {
      const int left = by.outputs - output - slot * V::kLanes;
      if (left <= 0) return;
      put<V>(tanh_of<V>(curves, real<V>(sums.at(row, slot), scales + slot * V::kLanes)), left,
             out + slot * V::kLanes);
    }
  }
  void done(int, int) const {}
};

template <class V>
void activate(const WeightPanels& by, const Curves& curves, const Sequence& places, Scratch scratch) {
  const TanhUse<V> use{by, curves, places};
  by_rows<V>(places.steps,
             FullLayer<V, TanhUse<V>>{by, places, reinterpret_cast<InputOf<V>*>(scratch.at), use});
}

template <class V>
struct SumUse {
  const WeightPanels& by;
  std::int32_t* to;

  void operator()(int first, int row, int output, const Sums<V>& sums, const float*) const {
    const std::int32_t* from = sums.lanes[row][0];
    std::int32_t* out = to + static_cast<std::ptrdiff_t>(first + row) * by.outputs + output;
    for (int at = 0; at < kSlots * V::kLanes && output + at < by.outputs; ++at) out[at] = from[at];
  }
  void done(int, int) const {}
};

template <class V>
void sum(const WeightPanels& by, const Sequence& places, std::int32_t* sums, Scratch scratch) {
  const SumUse<V> use{by, sums};
  by_rows<V>(places.steps,
             FullLayer<V, SumUse<V>>{by, places, reinterpret_cast<InputOf<V>*>(scratch.at), use});
}

}  // namespace motcua::read
