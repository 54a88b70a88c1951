// Reading a strip of a page: what a trial reading for the orientation costs, and what a
// line of print costs.

#include <benchmark/benchmark.h>

#include <chrono>

#include "bench/micro/specimens.h"
#include "pipeline/clean/strip.h"
#include "pipeline/read/engine.h"

namespace motcua::micro {
namespace {

constexpr std::chrono::seconds kDeadline{60};

void open_engine(benchmark::State& state) {
  for (auto _ : state) {
    const auto engine = read::open_tesseract({});
    if (!engine) {
      state.SkipWithError(engine.error().message.c_str());
      break;
    }
    benchmark::DoNotOptimize(engine->get());
  }
}

void read_strip(benchmark::State& state) {
  const auto engine = read::open_tesseract({});
  if (!engine) {
    state.SkipWithError(engine.error().message.c_str());
    return;
  }
  const PageImage strip = clean::busiest_strips(grey_page(), 1).front();
  std::size_t lines = 0;
  for (auto _ : state) {
    const auto text = (*engine)->read(strip, read::Layout::kBlock, kDeadline);
    if (!text) {
      state.SkipWithError(text.error().message.c_str());
      break;
    }
    lines = text->lines.size();
  }
  state.counters["lines"] = static_cast<double>(lines);
}

BENCHMARK(open_engine)->Unit(benchmark::kMillisecond);
BENCHMARK(read_strip)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
