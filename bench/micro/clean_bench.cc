// The steps that make a page upright and straight, one by one, on A4 at 300 dpi.

#include <benchmark/benchmark.h>

#include <utility>

#include "bench/micro/specimens.h"
#include "bench/specimens/scan/geometry.h"
#include "pipeline/clean/clean_page.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/clean/page_look.h"
#include "pipeline/clean/strengthened.h"
#include "pipeline/clean/strip.h"
#include "pipeline/clean/turned.h"

namespace motcua::micro {
namespace {

void to_grey(benchmark::State& state) {
  const PageImage& colour = application().front().image;
  for (auto _ : state) benchmark::DoNotOptimize(clean::to_grey(colour).pixels.data());
}

/// Blank, quality and the shape of the ink: which way is up. In colour.
void look_at(benchmark::State& state) {
  clean::keep_to_one_thread();
  const PageImage& page = application().front().image;
  for (auto _ : state) benchmark::DoNotOptimize(clean::look_at(page).orientation.rotation_deg);
}

// The next three consume their page: each turn gets a copy, made while the clock stands.
template <typename Step>
void on_copies(benchmark::State& state, const PageImage& page, Step step) {
  clean::keep_to_one_thread();
  for (auto _ : state) {
    state.PauseTiming();
    PageImage copy = page;
    state.ResumeTiming();
    benchmark::DoNotOptimize(step(std::move(copy)).pixels.data());
  }
}

void turn_upright(benchmark::State& state) {
  on_copies(state, page_on_its_side(), [](PageImage page) { return clean::turned(std::move(page), 270); });
}

void clean(benchmark::State& state, const PageImage& page) {
  const clean::PageLook look = clean::look_at(page);
  on_copies(state, page, [&look](PageImage copy) { return clean::cleaned(std::move(copy), look, 0).grey; });
}

void clean_straight(benchmark::State& state) {
  clean(state, application().front().image);
}

void clean_tilted(benchmark::State& state) {
  clean(state, specimens::tilted(application().front().image, 1.5, 250));
}

void strengthen(benchmark::State& state) {
  on_copies(state, grey_page(), [](PageImage page) { return clean::strengthened(std::move(page)); });
}

void cut_strip(benchmark::State& state) {
  const PageImage& page = grey_page();
  for (auto _ : state) benchmark::DoNotOptimize(clean::busiest_strips(page, 1).front().pixels.data());
}

BENCHMARK(to_grey)->Unit(benchmark::kMillisecond);
BENCHMARK(look_at)->Unit(benchmark::kMillisecond);
BENCHMARK(turn_upright)->Unit(benchmark::kMillisecond);
BENCHMARK(clean_straight)->Unit(benchmark::kMillisecond);
BENCHMARK(clean_tilted)->Unit(benchmark::kMillisecond);
BENCHMARK(strengthen)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_strip)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
