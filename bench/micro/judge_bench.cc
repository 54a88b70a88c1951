// From text to verdict: what is left to do once the words of a page, or of a dossier,
// are known. The text is the truth, so that no recogniser's faults decide the figures.

#include <benchmark/benchmark.h>

#include <string>

#include "bench/micro/specimens.h"
#include "models/catalog/catalogue_reader.h"
#include "pipeline/assemble/documents.h"
#include "pipeline/check/completeness.h"
#include "pipeline/classify/classifier.h"
#include "pipeline/dossier_pipeline.h"
#include "pipeline/extract/fields.h"
#include "pipeline/result/clerk_report.h"
#include "pipeline/result/page_report_json.h"
#include "pipeline/result/result_json.h"

namespace motcua::micro {
namespace {

void load_catalogue(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(catalog::load_embedded()->procedures.data());
}

void prepare_classifier(benchmark::State& state) {
  const Catalogue& papers = catalogue();
  for (auto _ : state) benchmark::DoNotOptimize(classify::Classifier(papers));
}

void classify_page(benchmark::State& state) {
  const classify::Classifier classifier(catalogue());
  const PageText text = text_of(application().front().truth);
  const int width_px = application().front().image.width_px;
  for (auto _ : state) benchmark::DoNotOptimize(classifier.classify(text, width_px).confidence);
}

void extract_page(benchmark::State& state) {
  const PageText text = text_of(application().front().truth);
  std::size_t fields = 0;
  for (auto _ : state) fields = extract::take_fields(text).size();
  state.counters["fields"] = static_cast<double>(fields);
}

void assemble_dossier(benchmark::State& state) {
  const auto& pages = reports();
  for (auto _ : state) benchmark::DoNotOptimize(assemble::assemble_documents(pages).data());
  state.counters["pages"] = static_cast<double>(reports().size());
}

void check_dossier(benchmark::State& state) {
  const auto documents = assemble::assemble_documents(reports());
  const Procedure* procedure = catalogue().procedure(dossier().procedure, dossier().as_of);
  if (procedure == nullptr) {
    state.SkipWithError("the procedure is not in the catalogue");
    return;
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(check::judge(dossier(), *procedure, catalogue(), documents, reports()).verdict);
  }
}

/// The JSON that a station is told, from the judgement of a whole dossier.
void result_json(benchmark::State& state) {
  const auto judgement = judge_dossier(dossier(), reports(), catalogue());
  if (!judgement) {
    state.SkipWithError(judgement.error().message.c_str());
    return;
  }
  std::size_t bytes = 0;
  for (auto _ : state) bytes = result::to_json(*judgement).size();
  state.counters["kB"] = static_cast<double>(bytes) / 1000;
}

void clerk_report(benchmark::State& state) {
  const auto judgement = judge_dossier(dossier(), reports(), catalogue());
  if (!judgement) {
    state.SkipWithError(judgement.error().message.c_str());
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(result::clerk_report(*judgement).data());
}

/// A page's report on its way from a worker to the front door and back into a value.
void report_there_and_back(benchmark::State& state) {
  const PageReport& report = reports().front();
  for (auto _ : state) {
    const std::string json = result::page_report_to_json(report);
    benchmark::DoNotOptimize(result::page_report_from_json(json)->text.lines.data());
  }
}

BENCHMARK(load_catalogue)->Unit(benchmark::kMillisecond);
BENCHMARK(prepare_classifier)->Unit(benchmark::kMillisecond);
BENCHMARK(classify_page)->Unit(benchmark::kMillisecond);
BENCHMARK(extract_page)->Unit(benchmark::kMillisecond);
BENCHMARK(assemble_dossier)->Unit(benchmark::kMicrosecond);
BENCHMARK(check_dossier)->Unit(benchmark::kMicrosecond);
BENCHMARK(result_json)->Unit(benchmark::kMillisecond);
BENCHMARK(clerk_report)->Unit(benchmark::kMicrosecond);
BENCHMARK(report_there_and_back)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
