#include "bench/network/measure_network.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

#include "bench/lines/cpu_clock.h"
#include "pipeline/read/installed_model.h"
#include "pipeline/read/network/batch.h"
#include "pipeline/read/network/kernels.h"
#include "pipeline/read/network/line_plane.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/recogniser/recogniser.h"
#include "pipeline/read/traineddata/container.h"

namespace motcua::bench::network {
namespace {

constexpr std::chrono::seconds kDeadline{120};
constexpr read::VectorUnit kUnits[] = {read::VectorUnit::kPlain, read::VectorUnit::kAvx2,
                                       read::VectorUnit::kAvxVnni, read::VectorUnit::kAvx512Vnni};

template <class Work>
double us_of(const Work& work) {
  const double before = cpu_ms();
  work();
  return 1e3 * (cpu_ms() - before);
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

template <class Work>
double median_us(int rounds, const Work& work) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) times.push_back(us_of(work));
  return median(std::move(times));
}

Expected<read::NetworkFile> file_of(const std::filesystem::path& model) {
  std::ifstream in(model, std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  const auto container = read::open_container(bytes);
  if (!container) return Unexpected(container.error());
  return read::parse_network(container->network);
}

/// Products a second of a full layer whose weights and inputs stay close to the processor.
double most_products_per_s(const read::Kernels& kernels, int rounds) {
  constexpr int kInputs = 512;
  constexpr int kPlaces = 48;
  constexpr int kTurns = 200;
  const int outputs = read::kSlots * kernels.layout.lanes;  // One panel.
  read::WeightMatrix matrix;
  matrix.rows = static_cast<std::size_t>(outputs);
  matrix.columns = kInputs + 1;
  matrix.quantised.assign(matrix.rows * matrix.columns, 3);
  matrix.scales.assign(matrix.rows, 1);
  const read::PackedWeights packed(std::span(&matrix, 1), read::Spread::kRows, kernels.layout);
  const std::vector<std::int8_t> values(std::size_t{kPlaces} * kInputs, 5);
  std::vector<std::int32_t> sums(kPlaces * matrix.rows);
  std::vector<std::uint8_t> memory(packed.scratch_bytes(kernels.layout.rows));
  const read::Sequence places{.in = values.data(), .in_stride = kInputs, .steps = kPlaces};
  const double us = median_us(rounds, [&] {
    for (int turn = 0; turn < kTurns; ++turn)
      kernels.sum(packed.panels(), places, sums.data(), {memory.data()});
  });
  return static_cast<double>(outputs) * kInputs * kPlaces * kTurns / us * 1e6;
}

/// One pass over all lines, `side_by_side` at once: the time of each step, of the odds at last.
std::vector<double> layer_times(const std::vector<read::Step>& steps, const read::PackedWeights& codes,
                                const read::Kernels& kernels, std::span<const read::Plane> planes,
                                std::size_t side_by_side, read::Workspace& workspace) {
  std::vector<double> us(steps.size() + 1);
  std::vector<float> odds;
  for (std::size_t first = 0; first < planes.size(); first += side_by_side) {
    std::vector<read::View> views;
    for (const read::Plane& plane : planes.subspan(first, std::min(side_by_side, planes.size() - first)))
      views.push_back(read::row_major(plane.values.data(), plane.width, plane.height, plane.depth));
    read::Batch batch(kernels, 1, std::move(views), workspace);
    for (std::size_t step = 0; step < steps.size(); ++step)
      us[step] += us_of([&] { batch.run(std::span(&steps[step], 1)); });
    us.back() += us_of([&] {
      for (const read::View& view : batch.views()) {
        const read::Sequence places{.in = view.at, .in_stride = view.step_x, .steps = view.width};
        odds.resize(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(codes.panels().outputs));
        kernels.weigh(codes.panels(), places, odds.data(),
                      batch.scratch(codes.scratch_bytes(kernels.layout.rows)));
      }
    });
  }
  return us;
}

struct Measured {
  const read::NetworkFile& file;
  const NetworkRequest& request;
  std::span<const read::Plane> planes;
  NetworkOutcome& outcome;

  void run(const read::Kernels& kernels) const {
    std::vector<read::Step> steps;
    const std::span<const read::Layer> layers = file.network.parts;
    const auto network = read::Network::open(file, kernels);
    if (!network || !read::make_steps(layers.subspan(1, layers.size() - 2), kernels.layout, steps)) return;
    const read::PackedWeights codes(layers.back().weights, read::Spread::kRows, kernels.layout);
    outcome.layers = work_of(file, steps);
    const double products =
        std::accumulate(outcome.layers.begin(), outcome.layers.end(), 0.0,
                        [](double sum, const auto& layer) { return sum + layer.products; });
    const double most = most_products_per_s(kernels, request.rounds);
    read::Workspace workspace;
    const auto all_steps = static_cast<double>(outcome.steps);
    for (const int side_by_side : request.side_by_side) {
      const auto some = static_cast<std::size_t>(side_by_side);
      NetworkTime time;
      time.unit = kernels.name;
      time.side_by_side = side_by_side;
      time.products_per_s_most = most;
      time.all_us = median_us(request.rounds,
                              [&] {
                                for (std::size_t first = 0; first < planes.size(); first += some)
                                  static_cast<void>(network->run(
                                      planes.subspan(first, std::min(some, planes.size() - first))));
                              }) /
                    all_steps;
      time.products_per_s = products / time.all_us * 1e6;
      std::vector<std::vector<double>> rounds(outcome.layers.size());
      for (int round = 0; round < request.rounds; ++round) {
        const auto us = layer_times(steps, codes, kernels, planes, some, workspace);
        for (std::size_t layer = 0; layer < us.size(); ++layer)
          rounds[layer].push_back(us[layer] / all_steps);
      }
      for (std::vector<double>& times : rounds) time.layer_us.push_back(median(std::move(times)));
      outcome.times.push_back(std::move(time));
    }
  }
};

}  // namespace

Expected<NetworkOutcome> measure_network(const NetworkRequest& request, read::Engine& tesseract,
                                         const std::string& language) {
  const auto model = read::installed_model(language);
  if (!model) return Unexpected(model.error());
  const auto file = file_of(*model);
  if (!file) return Unexpected(file.error());
  const auto recogniser = read::Recogniser::open(*model);
  if (!recogniser) return Unexpected(recogniser.error());
  const int height = file->network.parts.front().y;
  std::vector<read::Plane> planes;
  std::vector<read::LineCrop> crops;
  for (const PageImage& line : request.lines) {
    auto plane = read::normalise_line(line, height);
    if (!plane) return Unexpected(plane.error());
    planes.push_back(std::move(*plane));
    crops.push_back({line});
  }
  // Lines of like length beside each other, as Network::run() would put them.
  std::stable_sort(planes.begin(), planes.end(),
                   [](const auto& one, const auto& other) { return one.width > other.width; });
  NetworkOutcome outcome;
  for (const read::CodeOdds& odds : read::Network::open(*file)->run(planes)) outcome.steps += odds.steps;
  const auto steps = static_cast<double>(std::max(outcome.steps, 1L));
  for (const read::VectorUnit unit : kUnits) {
    if (const read::Kernels* kernels = read::kernels_of(unit))
      Measured{*file, request, planes, outcome}.run(*kernels);
  }
  outcome.scaling_us = median_us(request.rounds,
                                 [&] {
                                   for (const PageImage& line : request.lines)
                                     static_cast<void>(read::normalise_line(line, height));
                                 }) /
                       steps;
  outcome.own_us = median_us(request.rounds, [&] { static_cast<void>(recogniser->read(crops)); }) / steps;
  outcome.tesseract_us = us_of([&] {
                           for (const PageImage& line : request.lines)
                             static_cast<void>(tesseract.read(line, read::Layout::kLine, kDeadline));
                         }) /
                         steps;
  return outcome;
}

}  // namespace motcua::bench::network
