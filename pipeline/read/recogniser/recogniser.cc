#include "pipeline/read/recogniser/recogniser.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "models/folding.h"
#include "pipeline/read/network/line_odds.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/container.h"

namespace motcua::read {
namespace {

constexpr std::streamsize kModelBytesMax = 64 << 20;
constexpr std::size_t kLinesAtOnce = 256;  // More than most pages have; their odds are held together.

// The model writes Icelandic Eth where Vietnamese has D with stroke; they look the same.
constexpr std::string_view kEth = "\u00D0";
constexpr std::string_view kDStroke = "\u0110";

/// A run of steps that agree on one code.
struct Run {
  int code = 0;
  int begin = 0;
  int end = 0;
  float odds = 0;  ///< The best of the run.
};

std::vector<Run> best_path(const CodeOdds& odds, int null_code) {
  std::vector<Run> runs;
  int before = null_code;
  for (int step = 0; step < odds.steps; ++step) {
    const auto begin = odds.odds.begin() + static_cast<std::ptrdiff_t>(step) * odds.codes;
    const auto best = std::max_element(begin, begin + odds.codes);
    const int code = static_cast<int>(best - begin);
    if (code != null_code) {
      if (code != before) runs.push_back({.code = code, .begin = step, .end = step, .odds = *best});
      runs.back().end = step + 1;
      runs.back().odds = std::max(runs.back().odds, *best);
    }
    before = code;
  }
  return runs;
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
  int null_code = 0;
  std::map<std::vector<int>, std::string> texts;  ///< By spelling.
  std::size_t spelling_max = 1;

  [[nodiscard]] RecognisedLine words_of(const CodeOdds& odds, const PageImage& line) const {
    const std::vector<Run> runs = best_path(odds, null_code);
    const double px = static_cast<double>(network.step_px()) * line.height_px / network.line_height_px();
    RecognisedLine read;
    bool in_word = false;
    for (std::size_t at = 0; at < runs.size();) {
      std::vector<int> spelling;
      const std::string* text = nullptr;
      while (text == nullptr && at < runs.size() && spelling.size() < spelling_max) {
        spelling.push_back(runs[at++].code);
        const auto found = texts.find(spelling);
        if (found != texts.end()) text = &found->second;
      }
      if (text == nullptr) continue;
      if (*text == " ") {
        in_word = false;
        continue;
      }
      const Run& first = runs[at - spelling.size()];
      if (!in_word) {
        read.words.push_back(
            {.text = {}, .left_px = static_cast<int>(first.begin * px), .right_px = 0, .confidence = 1});
      }
      in_word = true;
      RecognisedWord& word = read.words.back();
      word.text += *text;
      word.right_px = std::min(line.width_px, static_cast<int>(runs[at - 1].end * px) + 1);
      for (std::size_t part = at - spelling.size(); part < at; ++part) {
        word.confidence = std::min(word.confidence, static_cast<double>(runs[part].odds));
      }
    }
    for (RecognisedWord& word : read.words) word.text = to_nfc(word.text);
    return read;
  }
};

Expected<Recogniser> Recogniser::open(const std::filesystem::path& model) {
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
  loaded->null_code = file->null_code;
  for (std::size_t at = 0; at < charset->characters.size(); ++at) {
    const std::string& text = charset->characters[at].text;
    const std::vector<int>& codes = charset->spellings[at].codes;
    loaded->texts.emplace(codes, text == kEth ? std::string(kDStroke) : text);
    loaded->spelling_max = std::max(loaded->spelling_max, codes.size());
  }
  Recogniser recogniser;
  recogniser.model_ = std::move(loaded);
  return recogniser;
}

Expected<std::vector<RecognisedLine>> Recogniser::read(std::span<const LineCrop> lines) const {
  std::vector<RecognisedLine> read;
  for (std::size_t first = 0; first < lines.size(); first += kLinesAtOnce) {
    const auto some = lines.subspan(first, std::min(kLinesAtOnce, lines.size() - first));
    std::vector<const PageImage*> images;
    for (const LineCrop& line : some) images.push_back(&line.grey);
    const auto odds = read_line_odds(model_->network, images, model_->null_code);
    if (!odds) return Unexpected(odds.error());
    for (std::size_t at = 0; at < some.size(); ++at)
      read.push_back(model_->words_of((*odds)[at], some[at].grey));
  }
  return read;
}

}  // namespace motcua::read
