#include "pipeline/read/decoding/wording.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "models/folding.h"

namespace motcua::read {
namespace {

// Set on the real pages of docs/decisions/0021-syllables.md, and not very tender.
constexpr float kOfferedMin = 0.005F;
constexpr double kTrustInSyllables = 0.6;
constexpr double kTrustInNames = 0.15;
constexpr double kGainMin = 0.5;

constexpr std::size_t kOffersMax = 6;
constexpr std::size_t kLettersMin = 2;
constexpr std::size_t kNoCharacter = static_cast<std::size_t>(-1);

// Upper case and lower, letter by letter.
constexpr std::u32string_view kUpper =
    U"ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
constexpr std::u32string_view kLower =
    U"abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
static_assert(kUpper.size() == kLower.size());

std::string utf8_of(char32_t letter) {
  const auto low = [letter](int shift) { return static_cast<char>(0x80 | ((letter >> shift) & 0x3F)); };
  if (letter < 0x80) return {static_cast<char>(letter)};
  if (letter < 0x800) return {static_cast<char>(0xC0 | (letter >> 6)), low(0)};
  return {static_cast<char>(0xE0 | (letter >> 12)), low(6), low(0)};
}

}  // namespace

Wording::Wording(const Charset& charset, const SyllableCounts& syllables) : syllables_(syllables) {
  for (std::size_t at = 0; at < charset.characters.size(); ++at) {
    Letter letter;
    const std::string text = to_nfc(charset.characters[at].text);
    for (std::size_t i = 0; i < kUpper.size(); ++i) {
      letter.upper = text == utf8_of(kUpper[i]);
      if (!letter.upper && text != utf8_of(kLower[i])) continue;
      letter.lower = utf8_of(kLower[i]);
      break;
    }
    const std::vector<int>& codes = charset.spellings[at].codes;
    if (!letter.lower.empty() && codes.size() == 1) {
      letter.code = codes.front();
      const auto code = static_cast<std::size_t>(letter.code);
      if (characters_.size() <= code) characters_.resize(code + 1, kNoCharacter);
      if (characters_[code] == kNoCharacter) characters_[code] = at;
    }
    letters_.push_back(std::move(letter));
  }
  const bool vietnamese = std::any_of(letters_.begin(), letters_.end(),
                                      [](const Letter& letter) { return letter.lower == "\u01B0"; });
  if (!vietnamese) characters_.clear();
}

/// The word's letters in lower case, when they stand in one stretch; otherwise empty.
std::string Wording::stretch_of(std::span<const ReadCharacter> word) const {
  std::string stretch;
  bool over = false;
  for (const ReadCharacter& one : word) {
    const std::string& lower = letters_[one.character].lower;
    if (lower.empty()) {
      over = over || !stretch.empty();
    } else if (over) {
      return {};
    }
    stretch += lower;
  }
  return stretch;
}

std::vector<Wording::Word> Wording::words_of(std::span<ReadCharacter> line) const {
  std::vector<Word> words;
  std::size_t first = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && line[at].character != Charset::kSpace) continue;
    if (at > first) {
      Word word{.characters = line.subspan(first, at - first)};
      const std::string stretch = stretch_of(word.characters);
      word.plain = !stretch.empty();
      word.syllable = syllables_.find(stretch);
      std::size_t letters = 0;
      std::size_t capitals = 0;
      bool first_capital = false;
      for (const ReadCharacter& one : word.characters) {
        if (letters_[one.character].lower.empty()) continue;
        const bool upper = letters_[one.character].upper;
        if (letters == 0) first_capital = upper;
        ++letters;
        if (upper) ++capitals;
      }
      word.name = word.plain && letters > 1 && first_capital && capitals == 1;
      word.plain = word.plain && letters >= kLettersMin;
      words.push_back(word);
    }
    first = at + 1;
  }
  return words;
}

std::vector<Wording::Offer> Wording::offers_of(const Word& word, const CodeOdds& odds) const {
  std::vector<Offer> offers;
  for (std::size_t at = 0; at < word.characters.size(); ++at) {
    const ReadCharacter& one = word.characters[at];
    const int own = letters_[one.character].code;
    if (own < 0) continue;
    const std::size_t first = offers.size();
    for (int step = one.begin_step; step < one.end_step; ++step) {
      const float* row = odds.odds.data() + static_cast<std::ptrdiff_t>(step) * odds.codes;
      for (std::size_t code = 0; code < characters_.size(); ++code) {
        if (row[code] < kOfferedMin || characters_[code] == kNoCharacter || static_cast<int>(code) == own)
          continue;
        const auto same =
            std::find_if(offers.begin() + static_cast<std::ptrdiff_t>(first), offers.end(),
                         [&](const Offer& offer) { return offer.character == characters_[code]; });
        if (same == offers.end()) {
          offers.push_back({.at = at, .character = characters_[code], .odds = row[code]});
        } else {
          same->odds = std::max(same->odds, row[code]);
        }
      }
    }
    for (std::size_t i = first; i < offers.size(); ++i) {
      offers[i].gain = std::log(static_cast<double>(offers[i].odds) / std::max(one.odds, kOfferedMin));
    }
  }
  std::stable_sort(offers.begin(), offers.end(),
                   [](const Offer& a, const Offer& b) { return a.gain > b.gain; });
  if (offers.size() > kOffersMax) offers.resize(kOffersMax);
  return offers;
}

/// The word as it is written, with one offer taken, or with two of different places.
std::vector<Wording::Reading> Wording::readings_of(const Word& word, std::span<const Offer> offers) const {
  std::vector<Reading> readings{{.syllable = word.syllable}};
  std::vector<ReadCharacter> trial(word.characters.begin(), word.characters.end());
  const auto add = [&](const Offer* one, const Offer* other) {
    Reading reading{.taken = {one, other}};
    for (const Offer* offer : reading.taken) {
      if (offer == nullptr) continue;
      trial[offer->at].character = offer->character;
      reading.gain += offer->gain;
    }
    reading.syllable = syllables_.find(stretch_of(trial));
    for (const Offer* offer : reading.taken) {
      if (offer != nullptr) trial[offer->at] = word.characters[offer->at];
    }
    readings.push_back(reading);
  };
  for (std::size_t i = 0; i < offers.size(); ++i) {
    add(&offers[i], nullptr);
    for (std::size_t k = i + 1; k < offers.size(); ++k) {
      if (offers[k].at != offers[i].at) add(&offers[i], &offers[k]);
    }
  }
  return readings;
}

void Wording::choose(const Word* before, Word& word, const Word* after, bool name,
                     const CodeOdds& odds) const {
  const std::vector<Offer> offers = offers_of(word, odds);
  if (offers.empty()) return;
  std::vector<Reading> readings = readings_of(word, offers);
  const double trust = name ? kTrustInNames : kTrustInSyllables;
  const auto likely = [&](int syllable) {
    double sum =
        syllables_.log_odds(before != nullptr ? before->syllable : SyllableCounts::kUnknown, syllable);
    if (after != nullptr && after->plain) sum += syllables_.log_odds(syllable, after->syllable);
    return trust * sum;
  };
  const double written = likely(word.syllable);
  const Reading* best = &readings.front();
  double best_gain = kGainMin;
  for (Reading& reading : readings) {
    reading.gain += likely(reading.syllable) - written;
    if (&reading == &readings.front() || reading.syllable == SyllableCounts::kUnknown) continue;
    if (reading.gain <= best_gain) continue;
    best = &reading;
    best_gain = reading.gain;
  }
  weigh(word, offers, readings, *best);
  for (const Offer* offer : best->taken) {
    if (offer == nullptr) continue;
    ReadCharacter& one = word.characters[offer->at];
    one.character = offer->character;
    one.certainty = std::min(one.certainty, std::log(offer->odds));
  }
  word.syllable = best->syllable;
}

/// Shares the odds that a place has, of what is written and of all offers, among the readings.
void Wording::weigh(Word& word, std::span<const Offer> offers, std::span<const Reading> readings,
                    const Reading& chosen) const {
  const auto taken_at = [](const Reading& reading, std::size_t at) -> const Offer* {
    for (const Offer* offer : reading.taken) {
      if (offer != nullptr && offer->at == at) return offer;
    }
    return nullptr;
  };
  double all = 0;
  for (const Reading& reading : readings) all += std::exp(reading.gain);
  for (std::size_t at = 0; at < word.characters.size(); ++at) {
    double mass = word.characters[at].odds;
    bool offered = false;
    for (const Offer& offer : offers) {
      if (offer.at != at) continue;
      mass += offer.odds;
      offered = true;
    }
    if (!offered) continue;
    double share = 0;
    for (const Reading& reading : readings) {
      if (taken_at(reading, at) == taken_at(chosen, at)) share += std::exp(reading.gain);
    }
    word.characters[at].odds = static_cast<float>(std::min(1.0, mass) * share / all);
  }
}

void Wording::reconsider(std::span<ReadCharacter> line, const CodeOdds& odds) const {
  std::vector<Word> words = words_of(line);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words[at].plain) continue;
    const Word* before = at > 0 ? &words[at - 1] : nullptr;
    const Word* after = at + 1 < words.size() ? &words[at + 1] : nullptr;
    const bool name =
        words[at].name && ((before != nullptr && before->name) || (after != nullptr && after->name));
    choose(before, words[at], after, name, odds);
  }
}

}  // namespace motcua::read
