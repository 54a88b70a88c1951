#include "pipeline/read/traineddata/dawg.h"

#include <bit>
#include <utility>

#include "pipeline/read/traineddata/byte_reader.h"

namespace motcua::read {
namespace {

constexpr std::int16_t kMagic = 42;

// Flags of an edge, above the bits of its character and below those of its next node.
constexpr std::uint64_t kLastOfNode = 1;
constexpr std::uint64_t kBackward = 2;
constexpr std::uint64_t kEndsWord = 4;
constexpr int kFlagBits = 3;

}  // namespace

std::optional<Dawg::Edge> Dawg::follow(std::size_t node, std::uint32_t character) const {
  const std::uint64_t letter_mask = (std::uint64_t{1} << letter_bits_) - 1;
  for (std::size_t at = node; at < edges_.size(); ++at) {
    const std::uint64_t edge = edges_[at];
    const std::uint64_t flags = edge >> letter_bits_;
    if ((flags & kBackward) == 0 && (edge & letter_mask) == character) {
      return Edge{.next = static_cast<std::size_t>(edge >> (letter_bits_ + kFlagBits)),
                  .ends = (flags & kEndsWord) != 0};
    }
    if ((flags & kLastOfNode) != 0) break;
  }
  return std::nullopt;
}

Expected<Dawg> parse_dawg(ByteView part, std::size_t character_count) {
  ByteReader reader(part);
  std::int16_t magic = 0;
  std::int32_t characters = 0;
  std::int32_t edge_count = 0;
  if (!reader.take(magic) || magic != kMagic || !reader.take(characters) || !reader.take(edge_count)) {
    return fail(ErrorCode::kCorrupt, "a dawg of a model file has no head");
  }
  if (characters <= 0 || static_cast<std::size_t>(characters) != character_count || edge_count <= 0) {
    return fail(ErrorCode::kCorrupt, "a dawg of a model file is of other characters");
  }
  Dawg dawg;
  if (!reader.take(dawg.edges_, static_cast<std::size_t>(edge_count))) {
    return fail(ErrorCode::kCorrupt, "a dawg of a model file is cut short");
  }
  // One more value than there are characters must fit.
  dawg.letter_bits_ = std::bit_width(static_cast<std::uint32_t>(characters));
  for (const std::uint64_t edge : dawg.edges_) {
    if (edge >> (dawg.letter_bits_ + kFlagBits) >= dawg.edges_.size()) {
      return fail(ErrorCode::kCorrupt, "a dawg of a model file points outside of itself");
    }
  }
  return dawg;
}

}  // namespace motcua::read
