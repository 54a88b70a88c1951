#include "pipeline/read/recogniser/recogniser.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "models/folding.h"
#include "models/syllables/syllable_counts.h"
#include "pipeline/read/decoding/beam_search.h"
#include "pipeline/read/decoding/word_confidence.h"
#include "pipeline/read/decoding/wording.h"
#include "pipeline/read/network/line_odds.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/container.h"
#include "pipeline/read/traineddata/dawg.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {
namespace {

constexpr std::streamsize kModelBytesMax = 64 << 20;
constexpr std::size_t kLinesAtOnce = 256;  // More than most pages have; their odds are held together.

// The model writes Icelandic Eth where Vietnamese has D with stroke; they look the same.
constexpr std::string_view kEth = "\u00D0";
constexpr std::string_view kDStroke = "\u0110";

/// A dawg that the model may lack.
Expected<std::optional<Dawg>> dawg_of(ByteView part, std::size_t character_count) {
  if (part.empty()) return std::optional<Dawg>();
  auto dawg = parse_dawg(part, character_count);
  if (!dawg) return Unexpected(dawg.error());
  return std::optional<Dawg>(std::move(*dawg));
}

Expected<Vocabulary> vocabulary_of(const Container& container, const Charset& charset, int code_count,
                                   int null_code) {
  const std::size_t count = charset.characters.size();
  auto words = dawg_of(container.words, count);
  if (!words) return Unexpected(words.error());
  auto numbers = dawg_of(container.numbers, count);
  if (!numbers) return Unexpected(numbers.error());
  auto punctuation = dawg_of(container.punctuation, count);
  if (!punctuation) return Unexpected(punctuation.error());
  return Vocabulary{.spellings = Spellings(charset, code_count, null_code),
                    .dictionary = Dictionary(std::move(*words), std::move(*numbers), std::move(*punctuation),
                                             charset.characters),
                    .null_code = null_code};
}

Expected<std::vector<std::uint8_t>> bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  const std::streamsize size = in ? static_cast<std::streamsize>(in.tellg()) : -1;
  if (size < 0 || size > kModelBytesMax) {
    return fail(ErrorCode::kUnavailable, "there is no model at " + path.string());
  }
  in.seekg(0);
  return std::vector<std::uint8_t>{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

struct Recogniser::Model {
  Network network;
  Vocabulary vocabulary;
  std::optional<Wording> wording;
  std::vector<std::string> texts;  ///< By character.

  [[nodiscard]] RecognisedLine words_of(std::span<const ReadCharacter> characters,
                                        const PageImage& line) const {
    const double px = static_cast<double>(network.step_px()) * line.height_px / network.line_height_px();
    RecognisedLine read;
    std::size_t first = 0;
    for (std::size_t at = 0; at <= characters.size(); ++at) {
      if (at < characters.size() && characters[at].character != Charset::kSpace) continue;
      if (at > first) {
        const auto of_word = characters.subspan(first, at - first);
        RecognisedWord word;
        for (const ReadCharacter& one : of_word) word.text += texts[one.character];
        word.text = to_nfc(word.text);
        word.left_px = static_cast<int>(of_word.front().begin_step * px);
        word.right_px = std::min(line.width_px, static_cast<int>(of_word.back().end_step * px) + 1);
        word.confidence = word_confidence(of_word);
        read.words.push_back(std::move(word));
      }
      first = at + 1;
    }
    return read;
  }
};

Expected<Recogniser> Recogniser::open(const std::filesystem::path& model, const RecogniserOptions& options) {
  const auto bytes = bytes_of(model);
  if (!bytes) return Unexpected(bytes.error());
  const auto container = open_container(*bytes);
  if (!container) return Unexpected(container.error());
  const auto file = parse_network(container->network);
  if (!file) return Unexpected(file.error());
  const auto charset = parse_charset(container->characters, container->codes, file->network.outputs);
  if (!charset) return Unexpected(charset.error());
  auto network = Network::open(*file);
  if (!network) return Unexpected(network.error());
  auto loaded = std::make_shared<Model>();
  loaded->network = std::move(*network);
  auto vocabulary = vocabulary_of(*container, *charset, file->network.outputs, file->null_code);
  if (!vocabulary) return Unexpected(vocabulary.error());
  loaded->vocabulary = std::move(*vocabulary);
  if (options.syllables) loaded->wording.emplace(*charset, SyllableCounts::built_in());
  if (!options.dictionary) loaded->vocabulary.dictionary = {};
  for (const Character& character : charset->characters) {
    loaded->texts.push_back(character.text == kEth ? std::string(kDStroke) : character.text);
  }
  Recogniser recogniser;
  recogniser.model_ = std::move(loaded);
  return recogniser;
}

Expected<std::vector<RecognisedLine>> Recogniser::read(std::span<const LineCrop> lines) const {
  BeamSearch search(model_->vocabulary);
  std::vector<RecognisedLine> read;
  for (std::size_t first = 0; first < lines.size(); first += kLinesAtOnce) {
    const auto some = lines.subspan(first, std::min(kLinesAtOnce, lines.size() - first));
    std::vector<const PageImage*> images;
    for (const LineCrop& line : some) images.push_back(&line.grey);
    const auto odds = read_line_odds(model_->network, images, model_->vocabulary.null_code);
    if (!odds) return Unexpected(odds.error());
    for (std::size_t at = 0; at < some.size(); ++at) {
      const std::span<ReadCharacter> characters = search.decode((*odds)[at]);
      if (model_->wording) model_->wording->reconsider(characters, (*odds)[at]);
      read.push_back(model_->words_of(characters, some[at].grey));
    }
  }
  return read;
}

}  // namespace motcua::read
