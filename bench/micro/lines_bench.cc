// Lines of an A4 page at 300 dpi: found, and each cut out.

#include <benchmark/benchmark.h>

#include "bench/micro/specimens.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::micro {
namespace {

void find_lines(benchmark::State& state) {
  const PageImage& page = grey_page();
  std::size_t lines = 0;
  for (auto _ : state) {
    const read::lines::PageLines found = read::lines::find_lines(page);
    lines = found.lines().size();
  }
  state.counters["lines"] = static_cast<double>(lines);
}

void cut_lines(benchmark::State& state) {
  const PageImage& page = grey_page();
  const read::lines::PageLines found = read::lines::find_lines(page);
  for (auto _ : state) {
    for (std::size_t i = 0; i < found.lines().size(); ++i) {
      read::lines::LineCrop crop = found.cut(page, i);
      benchmark::DoNotOptimize(crop);
    }
  }
  state.counters["lines"] = static_cast<double>(found.lines().size());
}

BENCHMARK(find_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_lines)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
