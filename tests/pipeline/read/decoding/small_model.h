// A model of a few letters, small enough to think through: its charset, and dawgs made of
// word lists in the bytes that a model file has them in.

#pragma once

#include <gtest/gtest.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pipeline/read/decoding/dictionary.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/dawg.h"

namespace motcua::read {

/// Character 0 is the space, which in a dawg stands for "a word" or "a digit".
inline constexpr std::string_view kLetters = " catowl1-()";

inline std::size_t character_of(char letter) {
  return kLetters.find(letter);
}

/// Each letter is spelled by the code of its own number; the null code comes last.
inline constexpr int kNullCode = static_cast<int>(kLetters.size());
inline constexpr int kCodeCount = kNullCode + 1;

inline Charset small_charset() {
  Charset charset;
  for (std::size_t at = 0; at < kLetters.size(); ++at) {
    Character character;
    character.text = std::string(1, kLetters[at]);
    character.digit = kLetters[at] == '1';
    charset.characters.push_back(character);
    charset.spellings.push_back({{static_cast<int>(at)}});
  }
  return charset;
}

/// A trie in the bytes of a dawg.
inline Dawg dawg_of(const std::vector<std::string>& words) {
  struct Node {
    std::map<std::size_t, std::pair<std::size_t, bool>> next;  // By letter: node, whether a word ends.
  };
  std::deque<Node> nodes(1);
  for (const std::string& word : words) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (!nodes[at].next.contains(character_of(word[i]))) {
        nodes[at].next[character_of(word[i])] = {nodes.size(), false};
        nodes.emplace_back();
      }
      auto& [next, ends] = nodes[at].next[character_of(word[i])];
      ends = ends || i + 1 == word.size();
      at = next;
    }
  }
  std::vector<std::uint64_t> first(nodes.size(), 0);
  std::uint64_t edge_count = 0;
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    if (!nodes[at].next.empty()) first[at] = edge_count;
    edge_count += nodes[at].next.size();
  }
  const int letter_bits = std::bit_width(static_cast<std::uint32_t>(kLetters.size()));
  std::vector<std::uint8_t> bytes;
  const auto put = [&bytes](auto value) {
    const auto* from = reinterpret_cast<const std::uint8_t*>(&value);
    bytes.insert(bytes.end(), from, from + sizeof(value));
  };
  put(std::int16_t{42});
  put(static_cast<std::int32_t>(kLetters.size()));
  put(static_cast<std::int32_t>(edge_count));
  for (const Node& node : nodes) {
    std::size_t left = node.next.size();
    for (const auto& [letter, to] : node.next) {
      const std::uint64_t flags = (--left == 0 ? 1U : 0U) | (to.second ? 4U : 0U);
      put(letter | flags << letter_bits | first[to.first] << (letter_bits + 3));
    }
  }
  auto dawg = parse_dawg(bytes, kLetters.size());
  EXPECT_TRUE(dawg);
  return dawg ? *dawg : Dawg();
}

inline Dictionary small_dictionary() {
  return {dawg_of({"cat", "owl", "cow"}), dawg_of({" ", "  ", "  -  "}), dawg_of({" ", "( )", " -", "-"}),
          small_charset().characters};
}

/// Odds of a line: for each step the letters that are likely, '_' for the null code; what is
/// left of 1 goes to all codes alike.
inline CodeOdds odds_of(const std::vector<std::map<char, float>>& steps) {
  CodeOdds odds{.steps = static_cast<int>(steps.size()), .codes = kCodeCount, .odds = {}};
  for (const auto& step : steps) {
    float rest = 1;
    for (const auto& [letter, share] : step) rest -= share;
    std::vector<float> row(kCodeCount, rest / kCodeCount);
    for (const auto& [letter, share] : step) {
      row[letter == '_' ? static_cast<std::size_t>(kNullCode) : character_of(letter)] += share;
    }
    odds.odds.insert(odds.odds.end(), row.begin(), row.end());
  }
  return odds;
}

}  // namespace motcua::read
