// Goal: the installed Vietnamese model is read as what its makers wrote, and no other
// file, cut or damaged, is more than an ordinary error.
// Method: the model of the Debian package, whose network is known from its own
// description; then the same bytes cut short and with bytes changed, with a fixed seed.
// Tesseract says where its models lie.

#include <gtest/gtest.h>
#include <tesseract/baseapi.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/container.h"
#include "pipeline/read/traineddata/dawg.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {
namespace {

std::vector<std::uint8_t> read_installed() {
  tesseract::TessBaseAPI api;
  if (api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0) return {};
  std::ifstream in(std::string(api.GetDatapath()) + "/vie.traineddata", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const std::vector<std::uint8_t>& installed() {
  static const std::vector<std::uint8_t> bytes = read_installed();
  return bytes;
}

/// Everything that can be read of a file; false at the first error.
bool reads(ByteView file) {
  const auto container = open_container(file);
  if (!container) return false;
  const auto network = parse_network(container->network);
  if (!network) return false;
  const auto charset = parse_charset(container->characters, container->codes, network->network.outputs);
  if (!charset) return false;
  const std::size_t count = charset->characters.size();
  return parse_dawg(container->punctuation, count) && parse_dawg(container->words, count) &&
         parse_dawg(container->numbers, count);
}

TEST(Traineddata, TellsTheLayersThatTheModelSaysItHas) {
  const auto container = open_container(installed());
  ASSERT_TRUE(container) << container.error().message;
  const auto file = parse_network(container->network);
  ASSERT_TRUE(file) << file.error().message;

  EXPECT_EQ(file->spelling, "[1,36,0,1Ct3,3,16Mp3,3Lfys48Lfx96Lrx96Lfx192O1c1]");
  ASSERT_EQ(file->network.kind, LayerKind::kSeries);
  const std::vector<Layer>& parts = file->network.parts;
  ASSERT_EQ(parts.size(), 8U);
  const LayerKind kinds[] = {LayerKind::kInput,      LayerKind::kSeries, LayerKind::kMaxpool,
                             LayerKind::kTransposed, LayerKind::kLstm,   LayerKind::kXReversed,
                             LayerKind::kLstm,       LayerKind::kSoftmax};
  const int outputs[] = {1, 16, 16, 48, 96, 96, 192, 269};
  for (std::size_t at = 0; at < parts.size(); ++at) {
    EXPECT_EQ(parts[at].kind, kinds[at]) << at;
    EXPECT_EQ(parts[at].outputs, outputs[at]) << at;
  }
  EXPECT_EQ(parts[0].y, 36);
  EXPECT_EQ(parts[6].weights[0].rows, 192U);
  EXPECT_EQ(parts[6].weights[0].columns, 96U + 192U + 1U);
  EXPECT_EQ(parts[6].weights[3].quantised.size(), 192U * 289U);
}

TEST(Traineddata, TellsTheCharactersOfVietnamese) {
  const auto container = open_container(installed());
  ASSERT_TRUE(container);
  const auto file = parse_network(container->network);
  ASSERT_TRUE(file);

  const auto charset = parse_charset(container->characters, container->codes, file->network.outputs);

  ASSERT_TRUE(charset) << charset.error().message;
  EXPECT_EQ(charset->characters[Charset::kSpace].text, " ");
  ASSERT_EQ(charset->spellings[Charset::kSpace].codes.size(), 1U);
  EXPECT_EQ(charset->spellings[Charset::kSpace].codes[0], 0);
  EXPECT_EQ(charset->characters[4].text, "Â");
  EXPECT_TRUE(charset->characters[4].upper);
}

TEST(Traineddata, KnowsAWordOfItsDawg) {
  const auto container = open_container(installed());
  ASSERT_TRUE(container);
  const auto file = parse_network(container->network);
  ASSERT_TRUE(file);
  const auto charset = parse_charset(container->characters, container->codes, file->network.outputs);
  ASSERT_TRUE(charset);
  const auto words = parse_dawg(container->words, charset->characters.size());
  ASSERT_TRUE(words) << words.error().message;

  std::size_t node = 0;
  bool ends = false;
  for (const char* letter : {"t", "r", "o", "n", "g"}) {
    std::uint32_t id = 0;
    while (charset->characters[id].text != letter) ++id;
    const auto edge = words->follow(node, id);
    ASSERT_TRUE(edge) << letter;
    node = edge->next;
    ends = edge->ends;
  }

  EXPECT_TRUE(ends);
}

TEST(Traineddata, AFileCutShortIsAnError) {
  const std::vector<std::uint8_t>& whole = installed();
  ASSERT_TRUE(reads(whole));
  std::mt19937 random(19);
  for (int round = 0; round < 200; ++round) {
    std::uniform_int_distribution<std::size_t> anywhere(0, 526'000);  // Up to where the dawgs end.
    const std::size_t size = round < 100 ? static_cast<std::size_t>(round) * 5 : anywhere(random);
    const std::vector<std::uint8_t> cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    EXPECT_FALSE(reads(cut)) << size;
  }
}

TEST(Traineddata, ADamagedFileEndsInAnAnswer) {
  std::mt19937 random(20);
  std::uniform_int_distribution<std::size_t> anywhere(0, installed().size() - 1);
  std::uniform_int_distribution<std::size_t> early(0, 1'000);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::uint8_t> bytes = installed();
    for (int change = 0; change < 8; ++change) {
      bytes[change < 2 ? early(random) : anywhere(random)] = static_cast<std::uint8_t>(random());
    }
    static_cast<void>(reads(bytes));
  }
}

}  // namespace
}  // namespace motcua::read
