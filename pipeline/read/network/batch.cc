#include "pipeline/read/network/batch.h"

#include <algorithm>
#include <utility>

#include "pipeline/read/network/curves.h"

namespace motcua::read {
namespace {

constexpr std::size_t kVectorBytes = 64;
constexpr int kLookBytesPerPlace = 12 * 2;  // Three columns of neighbours, filled up to four, of 16 bits.

/// Neighbours outside of a plane, of all its places in 3 x 3.
std::size_t border_values(int width, int height) {
  return 9 * values_of(width, height, 1) - values_of(3 * width - 2, 3 * height - 2, 1);
}

/// Places that a step's outputs lie at.
struct Shape {
  int width = 0;
  int height = 0;
  int depth = 0;
};

/// Where a step writes a plane that lies row by row.
std::int8_t* writable(const View& view) {
  return const_cast<std::int8_t*>(view.at);
}

}  // namespace

Batch::Batch(const Kernels& kernels, std::int64_t noise_seed, std::vector<View> lines, Workspace& workspace)
    : kernels_(kernels),
      workspace_(workspace),
      views_(std::move(lines)),
      noise_(views_.size(), Noise(noise_seed)) {}

Scratch Batch::scratch(std::size_t bytes) {
  std::vector<std::uint8_t>& memory = workspace_.scratch;
  if (memory.size() < bytes + kVectorBytes) memory.resize(bytes + kVectorBytes);
  const auto address = reinterpret_cast<std::uintptr_t>(memory.data());
  return {memory.data() + (kVectorBytes - address % kVectorBytes) % kVectorBytes};
}

/// Planes for the outputs of the next step, one for each line.
template <class ShapeOf>
std::vector<View> Batch::lay_out(const ShapeOf& shape_of) {
  std::size_t bytes = 0;
  for (const View& view : views_) {
    const Shape shape = shape_of(view);
    bytes += values_of(shape.width, shape.height, shape.depth);
  }
  written_ = 1 - written_;
  std::vector<std::int8_t>& memory = workspace_.planes[written_];
  if (memory.size() < bytes) memory.resize(bytes);
  std::vector<View> out;
  const std::int8_t* at = memory.data();
  for (const View& view : views_) {
    const Shape shape = shape_of(view);
    out.push_back(row_major(at, shape.width, shape.height, shape.depth));
    at += values_of(shape.width, shape.height, shape.depth);
  }
  return out;
}

void Batch::run(std::span<const Step> steps) {
  for (const Step& step : steps) run_one(step);
}

void Batch::run_one(const Step& step) {
  const auto through = [this](View (View::*turned)() const) {
    for (View& view : views_) view = (view.*turned)();
  };
  switch (step.kind) {
    case StepKind::kSeries: run(step.parts); break;
    case StepKind::kLook: look(step); break;
    case StepKind::kConvolve:
    case StepKind::kPool: move_values(step); break;
    case StepKind::kLstm:
    case StepKind::kSummaryLstm: remember(step); break;
    case StepKind::kTanh: activate(step); break;
    case StepKind::kXReversed:
    case StepKind::kYReversed:
    case StepKind::kTransposed: {
      const auto turn = step.kind == StepKind::kXReversed   ? &View::reversed_x
                        : step.kind == StepKind::kYReversed ? &View::reversed_y
                                                            : &View::transposed;
      through(turn);
      run(step.parts);
      through(turn);
      break;
    }
  }
}

void Batch::look(const Step& step) {
  const std::vector<View> out = lay_out([&step](const View& in) {
    return Shape{in.width / step.x, in.height / step.y, step.outputs};
  });
  for (std::size_t line = 0; line < views_.size(); ++line) {
    const View& in = views_[line];
    workspace_.border.resize(border_values(in.width, in.height));
    for (std::int8_t& value : workspace_.border) value = noise_[line].next();
    const Look look{.line = in.at,
                    .border = workspace_.border.data(),
                    .width = in.width,
                    .height = in.height,
                    .pool_x = step.x,
                    .pool_y = step.y,
                    .out = writable(out[line])};
    kernels_.look(step.weights.panels(), curves(), look,
                  scratch(values_of(in.width + 2, step.y, kLookBytesPerPlace)));
  }
  views_ = out;
}

void Batch::move_values(const Step& step) {
  const bool pools = step.kind == StepKind::kPool;
  const std::vector<View> out = lay_out([&step, pools](const View& in) {
    return pools ? Shape{in.width / step.x, in.height / step.y, in.depth}
                 : Shape{in.width, in.height, in.depth * (2 * step.x + 1) * (2 * step.y + 1)};
  });
  for (std::size_t line = 0; line < views_.size(); ++line) {
    if (pools) {
      pool(views_[line], step.x, step.y, writable(out[line]));
    } else {
      convolve(views_[line], step.x, step.y, noise_[line], writable(out[line]));
    }
  }
  views_ = out;
}

void Batch::remember(const Step& step) {
  const bool summary = step.kind == StepKind::kSummaryLstm;
  const std::vector<View> out = lay_out([&step, summary](const View& in) {
    return Shape{summary ? 1 : in.width, in.height, step.outputs};
  });
  std::vector<Sequence> rows;
  for (std::size_t line = 0; line < views_.size(); ++line) {
    const View& in = views_[line];
    // What is remembered of nothing is nothing.
    if (in.width == 0)
      std::fill_n(writable(out[line]), values_of(out[line].width, in.height, step.outputs), 0);
    for (int y = 0; y < in.height && in.width > 0; ++y) {
      rows.push_back({.in = in.place(0, y),
                      .in_stride = in.step_x,
                      .out = writable(out[line]) + y * out[line].step_y,
                      .out_stride = summary ? 0 : out[line].step_x,
                      .steps = in.width});
    }
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Sequence& one, const Sequence& other) { return one.steps > other.steps; });
  const Scratch memory = scratch(step.weights.scratch_bytes(kStripLines));
  for (std::size_t first = 0; first < rows.size(); first += kStripLines) {
    const std::size_t count = std::min<std::size_t>(kStripLines, rows.size() - first);
    kernels_.remember(step.weights.panels(), curves(), &rows[first], static_cast<int>(count), memory);
  }
  views_ = out;
}

void Batch::activate(const Step& step) {
  const std::vector<View> out = lay_out([&step](const View& in) {
    return Shape{in.width, in.height, step.outputs};
  });
  const Scratch memory = scratch(step.weights.scratch_bytes(kernels_.layout.rows));
  for (std::size_t line = 0; line < views_.size(); ++line) {
    const View& in = views_[line];
    for (int y = 0; y < in.height; ++y) {
      const Sequence places{.in = in.place(0, y),
                            .in_stride = in.step_x,
                            .out = writable(out[line]) + y * out[line].step_y,
                            .out_stride = out[line].step_x,
                            .steps = in.width};
      kernels_.activate(step.weights.panels(), curves(), places, memory);
    }
  }
  views_ = out;
}

}  // namespace motcua::read
