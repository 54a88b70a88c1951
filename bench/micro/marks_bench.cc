// The finders of marks, one by one, on A4 at 300 dpi; what they share is made before the clock.

#include <benchmark/benchmark.h>

#include "bench/micro/specimens.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/marks/checkboxes.h"
#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/find_marks.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/ruling.h"
#include "pipeline/marks/signatures.h"

namespace motcua::micro {
namespace {

const marks::Evidence& evidence() {
  static const marks::Evidence made = [] {
    clean::keep_to_one_thread();
    return marks::evidence_of(grey_page(), {});
  }();
  return made;
}

const marks::InkParts& ink_parts() {
  static const marks::InkParts made = marks::parts_of(evidence().ink);
  return made;
}

const marks::Ruling& ruling() {
  static const marks::Ruling made = marks::ruling_of(evidence(), ink_parts());
  return made;
}

template <typename Find>
void timed(benchmark::State& state, Find find) {
  static_cast<void>(ruling());
  for (auto _ : state) {
    auto found = find();
    benchmark::DoNotOptimize(found);
  }
}

void find_marks(benchmark::State& state) {
  timed(state, [] { return marks::find_marks(grey_page(), {}); });
}
void mark_evidence(benchmark::State& state) {
  timed(state, [] { return marks::evidence_of(grey_page(), {}); });
}
void mark_ink_parts(benchmark::State& state) {
  timed(state, [] { return marks::parts_of(evidence().ink); });
}
void mark_ruling(benchmark::State& state) {
  timed(state, [] { return marks::ruling_of(evidence(), ink_parts()); });
}
void mark_tables(benchmark::State& state) {
  timed(state, [] { return marks::find_table_boxes(evidence(), ruling()); });
}
void mark_checkboxes(benchmark::State& state) {
  timed(state, [] { return marks::find_tick_boxes(evidence(), ink_parts(), ruling()); });
}
void mark_dotted_lines(benchmark::State& state) {
  timed(state, [] { return marks::find_leaders(evidence(), ink_parts()); });
}

void mark_signatures(benchmark::State& state) {
  timed(state, [] { return marks::find_signatures(evidence(), ink_parts(), {}); });
}

BENCHMARK(find_marks)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_evidence)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_ink_parts)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_ruling)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_tables)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_checkboxes)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_dotted_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_signatures)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
