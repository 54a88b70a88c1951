// Goal: every vector unit computes the network as its description reads, all of them give
// the same answers to the bit, and an answer depends on neither neighbours nor threads.
// Method: networks by chance, with sizes that suit no vector, run by the book and by each
// unit that this machine has. A failure names the seed;
// --gtest_random_seed sets another.

#include "pipeline/read/network/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "pipeline/read/network/network.h"
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
