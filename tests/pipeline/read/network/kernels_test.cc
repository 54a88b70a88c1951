// Goal: every vector unit computes the network as its description reads, all of them give
// the same answers to the bit, and an answer depends on neither neighbours nor threads.
// Method: networks by chance, with sizes that suit no vector, run by the book and by each
// unit that this machine has. A failure names the seed;
// --gtest_random_seed sets another.

#include "pipeline/read/network/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "pipeline/read/network/network.h"
#include "pipeline/read/network/packed_weights.h"
#include "tests/pipeline/read/network/by_the_book.h"
#include "tests/pipeline/read/network/random_network.h"

namespace motcua::read {
namespace {

constexpr int kNetworks = 24;

/// What --gtest_random_seed says, so that chance can be tried again and otherwise.
unsigned seed() {
  return static_cast<unsigned>(testing::GTEST_FLAG(random_seed));
}

std::vector<const Kernels*> units() {
  std::vector<const Kernels*> found;
  for (const VectorUnit unit :
       {VectorUnit::kPlain, VectorUnit::kAvx2, VectorUnit::kAvxVnni, VectorUnit::kAvx512Vnni}) {
    if (const Kernels* kernels = kernels_of(unit)) found.push_back(kernels);
  }
  return found;
}

Network opened(const NetworkFile& file, const Kernels& kernels) {
  auto network = Network::open(file, kernels);
  EXPECT_TRUE(network) << network.error().message;
  return *network;
}

std::vector<Plane> random_lines(std::mt19937& random, const Network& network, int count) {
  std::vector<Plane> lines;
  for (int at = 0; at < count; ++at) {
    const int width = std::uniform_int_distribution<int>(1, 90)(random);
    lines.push_back(random_line(random, width, network.line_height_px()));
  }
  return lines;
}

class Kernel : public testing::TestWithParam<const Kernels*> {
 protected:
  Kernel() : random_(seed()) {}

  testing::ScopedTrace trace_{__FILE__, __LINE__, "--gtest_random_seed=" + std::to_string(seed())};
  std::mt19937 random_;
};

TEST_P(Kernel, SumsAsLongArithmeticDoes) {
  const auto between = [this](int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(random_);
  };
  for (int at = 0; at < kNetworks; ++at) {
    const int rows = between(1, 200);
    const int inputs = between(1, 300);
    const int places = between(1, 20);
    WeightMatrix matrix;
    matrix.rows = static_cast<std::size_t>(rows);
    matrix.columns = static_cast<std::size_t>(inputs) + 1;
    // Now and then nothing but extremes: there a product of too few bits would stop growing.
    const int spread = at % 4 == 0 ? 100'000 : 200;
    const auto value = [&] {
      return static_cast<std::int8_t>(std::clamp(between(-spread, spread), -127, 127));
    };
    for (std::size_t i = 0; i < matrix.rows * matrix.columns; ++i) matrix.quantised.push_back(value());
    matrix.scales.resize(matrix.rows);
    std::vector<std::int8_t> values(static_cast<std::size_t>(places * inputs));
    for (std::int8_t& one : values) one = value();
    const PackedWeights packed(std::span(&matrix, 1), Spread::kRows, GetParam()->layout);
    std::vector<std::uint8_t> memory(packed.scratch_bytes(GetParam()->layout.rows));
    std::vector<std::int32_t> sums(static_cast<std::size_t>(places * rows));

    GetParam()->sum(packed.panels(), {.in = values.data(), .in_stride = inputs, .steps = places}, sums.data(),
                    {memory.data()});

    for (int place = 0; place < places; ++place) {
      for (int row = 0; row < rows; ++row) {
        const std::int8_t* weights = &matrix.quantised[static_cast<std::size_t>(row) * matrix.columns];
        std::int64_t sum = 127 * weights[inputs];
        for (int i = 0; i < inputs; ++i)
          sum += weights[i] * values[static_cast<std::size_t>(place * inputs + i)];
        ASSERT_EQ(sums[static_cast<std::size_t>(place * rows + row)], sum) << rows << " by " << inputs;
      }
    }
  }
}

TEST_P(Kernel, ComputesTheNetworkAsItsDescriptionReads) {
  for (int at = 0; at < kNetworks; ++at) {
    const NetworkFile file = random_network(random_, /*plain_look=*/at % 3 == 0);
    const Network network = opened(file, *GetParam());
    const Plane line = random_lines(random_, network, 1).front();
    if (line.width < network.step_px()) continue;

    const CodeOdds odds = network.run(line);
    const CodeOdds expected = run_by_the_book(file, line);

    ASSERT_EQ(odds.steps, expected.steps);
    ASSERT_EQ(odds.codes, expected.codes);
    // One activation that is rounded to its neighbour moves odds by a thousand times as much.
    for (std::size_t i = 0; i < odds.odds.size(); ++i)
      ASSERT_NEAR(odds.odds[i], expected.odds[i], 2e-6F + 1e-5F * expected.odds[i]);
  }
}

TEST_P(Kernel, AnswersToTheBitAsThePlainOneWhateverRunsBeside) {
  for (int at = 0; at < kNetworks; ++at) {
    const NetworkFile file = random_network(random_, /*plain_look=*/at % 3 == 0);
    const Network plain = opened(file, *kernels_of(VectorUnit::kPlain));
    const Network network = opened(file, *GetParam());
    const std::vector<Plane> lines = random_lines(random_, network, at == 0 ? 150 : 13);

    const std::vector<CodeOdds> together = network.run(lines);

    ASSERT_EQ(together.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      ASSERT_EQ(together[i].steps, lines[i].width / network.step_px());
      ASSERT_EQ(together[i].odds, plain.run(lines[i]).odds);
    }
  }
}

TEST_P(Kernel, AnswersTheSameOnManyThreads) {
  const Network network = opened(random_network(random_, false), *GetParam());
  const std::vector<Plane> lines = random_lines(random_, network, 40);
  const std::vector<CodeOdds> alone = network.run(lines);
  constexpr std::size_t kThreads = 4;
  std::vector<std::vector<CodeOdds>> read(kThreads);

  {
    std::vector<std::jthread> threads;
    for (std::size_t at = 0; at < kThreads; ++at) {
      threads.emplace_back([&, at] { read[at] = network.run(std::span(lines).subspan(at * 10, 10)); });
    }
  }

  for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(read[i / 10][i % 10].odds, alone[i].odds);
}

INSTANTIATE_TEST_SUITE_P(Each, Kernel, testing::ValuesIn(units()), [](const auto& row) {
  std::string name = row.param->name;
  std::erase(name, '-');
  return name;
});

TEST(TheBestKernels, AreThoseOfAUnitThatThisMachineHas) {
  EXPECT_EQ(kernels_of(best_kernels().unit), &best_kernels());
  EXPECT_NE(kernels_of(VectorUnit::kPlain), nullptr);
}

}  // namespace
}  // namespace motcua::read
