// Goal: the bench counts a network's products right, and measures every unit that there is.
// Method: a network small enough to be counted by hand; lines of a set paper, read once. No
// time is judged.

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "bench/network/layer_cost.h"
#include "bench/network/measure_network.h"
#include "pipeline/read/engine.h"
#include "pipeline/read/network/kernels.h"
#include "tests/support/specimen_pages.h"
#include "tests/support/tesseract_lines.h"

namespace motcua::bench::network {
namespace {

using read::Layer;
using read::LayerKind;

read::WeightMatrix weights(std::size_t rows, std::size_t inputs) {
  read::WeightMatrix matrix;
  matrix.rows = rows;
  matrix.columns = inputs + 1;
  matrix.quantised.assign(matrix.rows * matrix.columns, 1);
  matrix.scales.assign(rows, 1);
  return matrix;
}

Layer layer(LayerKind kind, int inputs, int outputs, int x, int y, std::vector<Layer> parts,
            std::vector<read::WeightMatrix> matrices) {
  Layer made;
  made.kind = kind;
  made.inputs = inputs;
  made.outputs = outputs;
  made.x = x;
  made.y = y;
  made.parts = std::move(parts);
  made.weights = std::move(matrices);
  return made;
}

TEST(TheNetworkBench, CountsTheProductsOfAStep) {
  read::NetworkFile file;
  const Layer columns = layer(LayerKind::kSummaryLstm, 2, 4, 0, 0, {}, std::vector(4, weights(4, 6)));
  file.network = layer(LayerKind::kSeries, 1, 5, 0, 0,
                       {layer(LayerKind::kInput, 1, 1, 0, 6, {}, {}),
                        layer(LayerKind::kSeries, 1, 2, 0, 0,
                              {layer(LayerKind::kConvolve, 1, 9, 1, 1, {}, {}),
                               layer(LayerKind::kTanh, 9, 2, 0, 0, {}, {weights(2, 9)})},
                              {}),
                        layer(LayerKind::kMaxpool, 2, 2, 3, 3, {}, {}),
                        layer(LayerKind::kTransposed, 2, 4, 0, 0, {columns}, {}),
                        layer(LayerKind::kSoftmax, 4, 5, 0, 0, {}, {weights(5, 4)})},
                       {});
  std::vector<read::Step> steps;
  const std::span<const Layer> layers = file.network.parts;
  ASSERT_TRUE(read::make_steps(layers.subspan(1, layers.size() - 2), read::best_kernels().layout, steps));

  const std::vector<LayerWork> work = work_of(file, steps);

  ASSERT_EQ(work.size(), 3U);
  EXPECT_EQ(work[0].name, "look 2");
  EXPECT_EQ(work[0].products, 3 * 6 * 2 * 9);  // Three columns of six places, two outputs, nine inputs.
  EXPECT_EQ(work[1].name, "columns 4");
  EXPECT_EQ(work[1].products, 2 * 4 * 4 * 6);  // Two places left of the column, four gates.
  EXPECT_EQ(work[2].name, "codes 5");
  EXPECT_EQ(work[2].products, 5 * 4);
}

TEST(TheNetworkBench, MeasuresEveryUnitOfThisMachine) {
  const auto engine = read::open_tesseract({});
  ASSERT_TRUE(engine) << engine.error().message;
  std::vector<PageImage> lines =
      support::lines_as_tesseract_lays_out(support::specimen_page("giay-moi-hop-phu-huynh", 150));
  ASSERT_GT(lines.size(), 2U);
  lines.resize(2);

  const auto outcome =
      measure_network({.lines = std::move(lines), .side_by_side = {1, 2}, .rounds = 1}, **engine, "vie");

  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_GT(outcome->steps, 0);
  EXPECT_EQ(outcome->layers.size(), 6U);
  for (const read::VectorUnit unit : {read::VectorUnit::kPlain, read::best_kernels().unit}) {
    const auto times = std::count_if(outcome->times.begin(), outcome->times.end(), [unit](const auto& time) {
      return time.unit == read::kernels_of(unit)->name && time.layer_us.size() == 6U;
    });
    EXPECT_EQ(times, 2);
  }
}

}  // namespace
}  // namespace motcua::bench::network
