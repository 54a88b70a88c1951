#include "pipeline/read/decoding/dictionary.h"

#include <algorithm>
#include <utility>

namespace motcua::read {
namespace {

constexpr std::uint32_t kNowhere = ~std::uint32_t{0};

/// An edge says 0 where nothing follows; 0 is also where all words begin.
std::uint32_t after(const Dawg::Edge& edge) {
  return edge.next == 0 ? kNowhere : static_cast<std::uint32_t>(edge.next);
}

std::optional<Dawg::Edge> follow(const Dawg& dawg, std::uint32_t node, std::uint32_t character) {
  if (node == kNowhere) return std::nullopt;
  return dawg.follow(node, character);
}

}  // namespace

/// One character's step from several positions.
struct Dictionary::Step {
  std::vector<Position>& positions;
  std::size_t first_new;
  std::uint32_t character;
  std::uint32_t number_character;  ///< All digits are one character there.
  Advance reached;

  void reach(const Position& position, WordKind kind, bool ends) {
    reached.kind = std::max(reached.kind, kind);
    reached.ends = reached.ends || ends;
    const auto begin = positions.begin() + static_cast<std::ptrdiff_t>(first_new);
    if (std::find(begin, positions.end(), position) == positions.end()) positions.push_back(position);
  }
};

Dictionary::Dictionary(std::optional<Dawg> words, std::optional<Dawg> numbers,
                       std::optional<Dawg> punctuation, const std::vector<Character>& characters)
    : words_(std::move(words)), numbers_(std::move(numbers)), punctuation_(std::move(punctuation)) {
  for (const Character& character : characters) digits_.push_back(character.digit ? 1 : 0);
  // With patterns of punctuation among which the bare word is one, every word begins in them.
  const auto bare = punctuation_ ? punctuation_->follow(0, Dawg::kPattern) : std::nullopt;
  if (punctuation_) begin_.push_back({});
  if (bare && bare->ends) return;
  if (words_)
    begin_.push_back({.punctuation_node = kNowhere, .core = WordKind::kWord, .punctuation_ends = true});
  if (numbers_) {
    begin_.push_back({.punctuation_node = kNowhere, .core = WordKind::kNumber, .punctuation_ends = true});
  }
}

void Dictionary::enter_core(Step& step, const Position& from) const {
  const auto pattern = follow(*punctuation_, from.punctuation_node, Dawg::kPattern);
  if (pattern) {
    for (const WordKind core : {WordKind::kWord, WordKind::kNumber}) {
      const bool word = core == WordKind::kWord;
      const std::optional<Dawg>& dawg = word ? words_ : numbers_;
      if (!dawg) continue;
      const auto edge = dawg->follow(0, word ? step.character : step.number_character);
      if (!edge) continue;
      step.reach({.core_node = after(*edge),
                  .punctuation_node = after(*pattern),
                  .core = core,
                  .core_ends = edge->ends,
                  .punctuation_ends = pattern->ends},
                 core, edge->ends && pattern->ends);
    }
  }
  const auto mark = follow(*punctuation_, from.punctuation_node, step.character);
  if (mark) step.reach({.punctuation_node = after(*mark)}, WordKind::kPunctuation, mark->ends);
}

void Dictionary::leave_core(Step& step, const Position& from) const {
  if (!punctuation_ || !from.core_ends) return;
  const auto mark = follow(*punctuation_, from.punctuation_node, step.character);
  if (!mark) return;
  Position next = from;
  next.punctuation_node = after(*mark);
  next.core_is_over = true;
  step.reach(next, from.core, mark->ends);
}

void Dictionary::go_on_in_core(Step& step, const Position& from) const {
  const bool word = from.core == WordKind::kWord;
  const auto edge =
      follow(word ? *words_ : *numbers_, from.core_node, word ? step.character : step.number_character);
  if (!edge) return;
  Position next = from;
  next.core_node = after(*edge);
  next.core_ends = edge->ends;
  step.reach(next, from.core, edge->ends && from.punctuation_ends);
}

Dictionary::Advance Dictionary::advance(std::vector<Position>& positions, std::size_t first,
                                        std::size_t count, std::size_t character) const {
  // The pattern's own sign is no character that a word may hold.
  if (character == Dawg::kPattern) return {};
  const auto sign = static_cast<std::uint32_t>(character);
  Step step{.positions = positions,
            .first_new = positions.size(),
            .character = sign,
            .number_character = digits_[character] != 0 ? Dawg::kPattern : sign,
            .reached = {}};
  for (std::size_t at = first; at < first + count; ++at) {
    const Position from = positions[at];  // A copy: reaching on may move them all.
    if (from.core == WordKind::kUnknown) {
      enter_core(step, from);
      continue;
    }
    leave_core(step, from);
    if (!from.core_is_over) go_on_in_core(step, from);
  }
  return step.reached;
}

}  // namespace motcua::read
