// Goal: on the same image of a line our network says what Tesseract's says, step for
// step, and its answer depends on that line alone.
// Method: lines as Tesseract itself finds them on set papers, each given to both.
// Tesseract lays its odds open with lstm_choice_mode: of each step all above 0.01. A
// probability that is the same to 0.001 at every step comes from the same sums.

#include "pipeline/read/network/network.h"

#include <gtest/gtest.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "pipeline/read/network/line_odds.h"
#include "pipeline/read/network/line_plane.h"
#include "pipeline/read/traineddata/container.h"
#include "tests/support/specimen_pages.h"
#include "tests/support/tesseract_lines.h"

namespace motcua::read {
namespace {

using Steps = std::vector<std::vector<float>>;  // Of each step, falling, the odds of its codes.

constexpr float kSame = 0.001F;
constexpr float kShown = 0.01F;  // Tesseract does not show less.
constexpr int kNullCode = 268;   // Of the model `vie`.

std::unique_ptr<tesseract::TessBaseAPI> open_reference(tesseract::PageSegMode mode) {
  auto api = std::make_unique<tesseract::TessBaseAPI>();
  EXPECT_EQ(api->Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY), 0);
  api->SetVariable("lstm_choice_mode", "1");
  api->SetVariable("lstm_choice_iterations", "0");
  api->SetPageSegMode(mode);
  return api;
}

Network open_network() {
  const auto api = open_reference(tesseract::PSM_RAW_LINE);
  std::ifstream in(std::string(api->GetDatapath()) + "/vie.traineddata", std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  const auto container = open_container(bytes);
  EXPECT_TRUE(container);
  const auto file = parse_network(container->network);
  EXPECT_TRUE(file);
  auto network = Network::open(*file);
  EXPECT_TRUE(network) << network.error().message;
  return *network;
}

Steps reference_steps(tesseract::TessBaseAPI& api, const PageImage& line) {
  api.SetImage(line.pixels.data(), line.width_px, line.height_px, 1, line.width_px);
  api.SetSourceResolution(line.dpi);
  Steps steps;
  if (api.Recognize(nullptr) != 0) return steps;
  const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
  if (!at || at->Empty(tesseract::RIL_WORD)) return steps;
  do {
    const auto* letters = at->GetRawLSTMTimesteps();
    if (letters == nullptr) continue;
    for (const auto& letter : *letters) {
      for (const auto& choices : letter) {
        std::vector<float> odds;
        for (const auto& choice : choices) odds.push_back(choice.second);
        std::sort(odds.rbegin(), odds.rend());
        steps.push_back(std::move(odds));
      }
    }
  } while (at->Next(tesseract::RIL_WORD));
  return steps;
}

Steps own_steps(const Network& network, const PageImage& line) {
  const PageImage* const one[] = {&line};
  const auto read = read_line_odds(network, one, kNullCode);
  EXPECT_TRUE(read);
  const CodeOdds& odds = read->front();
  Steps steps;
  for (int step = 0; step < odds.steps; ++step) {
    const auto begin = odds.odds.begin() + static_cast<std::ptrdiff_t>(step) * odds.codes;
    std::vector<float> shown;
    std::copy_if(begin, begin + odds.codes, std::back_inserter(shown),
                 [](float value) { return value >= kShown; });
    std::sort(shown.rbegin(), shown.rend());
    steps.push_back(std::move(shown));
  }
  return steps;
}

bool same(const std::vector<float>& one, const std::vector<float>& other) {
  const std::size_t shown = std::min(one.size(), other.size());
  for (std::size_t at = 0; at < shown; ++at) {
    if (std::abs(one[at] - other[at]) > kSame) return false;
  }
  return true;
}

/// Whether `reference` is `own` with one run of steps left out, or none: Tesseract drops a
/// word that it ends up writing nothing for, and the word's steps with it.
bool same_but_for_a_word(const Steps& own, const Steps& reference) {
  if (own.size() < reference.size()) return false;
  std::size_t begin = 0;
  while (begin < reference.size() && same(own[begin], reference[begin])) ++begin;
  std::size_t end = 0;
  while (end < reference.size() && same(own[own.size() - 1 - end], reference[reference.size() - 1 - end]))
    ++end;
  return begin + end >= reference.size();
}

TEST(TheNetwork, SaysStepForStepWhatTesseractSays) {
  const Network network = open_network();
  const auto api = open_reference(tesseract::PSM_RAW_LINE);
  int lines = 0;
  int alike = 0;
  int shorter = 0;
  for (const int dpi : {150, 300}) {
    for (const PageImage& line :
         support::lines_as_tesseract_lays_out(support::specimen_page("giay-moi-hop-phu-huynh", dpi))) {
      const Steps reference = reference_steps(*api, line);
      const Steps own = own_steps(network, line);
      ++lines;
      if (same_but_for_a_word(own, reference)) ++alike;
      if (reference.size() < own.size()) ++shorter;
    }
  }
  EXPECT_GT(lines, 20);
  EXPECT_EQ(alike, lines);
  EXPECT_LE(shorter, lines / 10);
}

TEST(TheNetwork, SaysTheSameAboutALineWhateverItReadBefore) {
  const Network network = open_network();
  const std::vector<PageImage> lines =
      support::lines_as_tesseract_lays_out(support::specimen_page("giay-moi-hop-phu-huynh", 150));
  ASSERT_GT(lines.size(), 3U);

  const Steps alone = own_steps(network, lines[1]);
  static_cast<void>(own_steps(network, lines[2]));

  EXPECT_EQ(own_steps(network, lines[1]), alone);
}

TEST(TheNetwork, SaysTheSameAboutLinesReadSideBySide) {
  const Network network = open_network();
  const std::vector<PageImage> lines =
      support::lines_as_tesseract_lays_out(support::specimen_page("giay-moi-hop-phu-huynh", 150));
  std::vector<const PageImage*> all;
  for (const PageImage& line : lines) all.push_back(&line);

  const auto together = read_line_odds(network, all, kNullCode);

  ASSERT_TRUE(together);
  ASSERT_EQ(together->size(), lines.size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    const auto alone = read_line_odds(network, std::span(all).subspan(at, 1), kNullCode);
    ASSERT_TRUE(alone);
    EXPECT_EQ((*together)[at].odds, alone->front().odds);
  }
}

TEST(TheNetwork, HasNoStepsForALineNarrowerThanOne) {
  const Network network = open_network();
  const PageImage sliver{.width_px = 2, .height_px = 36, .channels = 1, .dpi = 300, .pixels = Pixels(72)};

  EXPECT_TRUE(own_steps(network, sliver).empty());
}

TEST(ALine, WithoutPixelsOrLongerThanAnyPageIsRefused) {
  EXPECT_FALSE(normalise_line({}, 36));
  const PageImage thread{
      .width_px = 40'000, .height_px = 1, .channels = 1, .dpi = 300, .pixels = Pixels(40'000)};
  EXPECT_FALSE(normalise_line(thread, 36));
}

}  // namespace
}  // namespace motcua::read
