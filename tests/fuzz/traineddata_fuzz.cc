// Any bytes as a model file: what is no model is refused, and whatever is taken for one can be
// run and decoded.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "models/page_image.h"
#include "models/syllables/syllable_counts.h"
#include "pipeline/read/decoding/beam_search.h"
#include "pipeline/read/decoding/wording.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/container.h"
#include "pipeline/read/traineddata/dawg.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {
namespace {

std::optional<Dawg> dawg_of(ByteView part, std::size_t characters) {
  auto dawg = parse_dawg(part, characters);
  return dawg ? std::optional<Dawg>(std::move(*dawg)) : std::nullopt;
}

/// A line of stripes, as high as the network wants it.
CodeOdds run_on_stripes(const Network& network) {
  Plane line{.width = 40, .height = network.line_height_px(), .depth = 1, .values = {}};
  for (int at = 0; at < line.width * line.height; ++at) {
    line.values.push_back(static_cast<std::int8_t>(at % line.width / 4 % 2 == 0 ? -100 : 100));
  }
  return network.run(line);
}

void read_model(ByteView file) {
  const auto container = open_container(file);
  if (!container) return;
  const auto layers = parse_network(container->network);
  if (!layers) return;
  const auto charset = parse_charset(container->characters, container->codes, layers->network.outputs);
  if (!charset) return;
  const auto network = Network::open(*layers);
  if (!network) return;
  const std::size_t characters = charset->characters.size();
  const Vocabulary vocabulary{
      .spellings = Spellings(*charset, layers->network.outputs, layers->null_code),
      .dictionary = Dictionary(dawg_of(container->words, characters), dawg_of(container->numbers, characters),
                               dawg_of(container->punctuation, characters), charset->characters),
      .null_code = layers->null_code};
  const CodeOdds odds = run_on_stripes(*network);
  BeamSearch search(vocabulary);
  const auto read = search.decode(odds);
  Wording(*charset, SyllableCounts::built_in()).reconsider(read, odds);
  for (const ReadCharacter& one : read) {
    if (one.character >= characters || one.begin_step >= one.end_step || one.end_step > odds.steps)
      __builtin_trap();
  }
}

}  // namespace
}  // namespace motcua::read

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  motcua::read::read_model({bytes, size_bytes});
  return 0;
}
