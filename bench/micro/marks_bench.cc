// The finders of marks, one by one, on A4 at 300 dpi; what they share is made before the clock.

#include <benchmark/benchmark.h>

#include "bench/micro/specimens.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/marks/barcodes.h"
#include "pipeline/marks/checkboxes.h"
#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/find_marks.h"
#include "pipeline/marks/fingerprint.h"
#include "pipeline/marks/handwriting.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/mrz.h"
#include "pipeline/marks/overview.h"
#include "pipeline/marks/photo.h"
#include "pipeline/marks/round_seal.h"
#include "pipeline/marks/ruling.h"
#include "pipeline/marks/signatures.h"
#include "pipeline/marks/stamp.h"

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

const marks::Overview& overview() {
  static const marks::Overview made = marks::overview_of(evidence());
  return made;
}

template <typename Find>
void timed(benchmark::State& state, Find find) {
  static_cast<void>(ruling());
  static_cast<void>(overview());
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
void mark_overview(benchmark::State& state) {
  timed(state, [] { return marks::overview_of(evidence()); });
}
void mark_round_seals(benchmark::State& state) {
  timed(state, [] { return marks::find_round_seals(evidence(), overview()); });
}
void mark_stamps(benchmark::State& state) {
  timed(state, [] { return marks::find_stamps(evidence(), overview()); });
}
void mark_photos(benchmark::State& state) {
  timed(state, [] { return marks::find_photos(evidence(), overview()); });
}
void mark_fingerprints(benchmark::State& state) {
  timed(state, [] { return marks::find_fingerprints(evidence(), overview()); });
}
void mark_mrz(benchmark::State& state) {
  timed(state, [] { return marks::find_mrz(evidence(), overview()); });
}
void mark_codes(benchmark::State& state) {
  timed(state, [] { return marks::find_codes(evidence(), overview()); });
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

void mark_handwriting(benchmark::State& state) {
  const std::vector<marks::Leader> leaders = marks::find_leaders(evidence(), ink_parts());
  timed(state, [&leaders] { return marks::find_handwriting(evidence(), ink_parts(), leaders, {}); });
}

BENCHMARK(find_marks)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_evidence)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_overview)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_round_seals)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_stamps)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_photos)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_fingerprints)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_mrz)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_codes)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_ink_parts)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_ruling)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_tables)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_checkboxes)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_dotted_lines)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_signatures)->Unit(benchmark::kMillisecond);
BENCHMARK(mark_handwriting)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
