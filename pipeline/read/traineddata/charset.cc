#include "pipeline/read/traineddata/charset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "pipeline/read/traineddata/byte_reader.h"

namespace motcua::read {
namespace {

constexpr std::size_t kCharactersMax = 1U << 16;
constexpr std::size_t kCharacterBytesMax = 64;
constexpr int kCodesMax = 9;  // Longest spelling that the format allows.

constexpr unsigned kLetterBit = 1;
constexpr unsigned kLowerBit = 2;
constexpr unsigned kUpperBit = 4;
constexpr unsigned kDigitBit = 8;
constexpr unsigned kPunctuationBit = 16;

constexpr std::array<std::string_view, 5> kUnspacedScripts = {"Han", "Thai", "Hangul", "Hiragana",
                                                              "Katakana"};

/// Cuts `text` at the first of `at`, and takes what stood before it.
std::string_view take_until(std::string_view& text, std::string_view at) {
  const std::size_t end = text.find_first_of(at);
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return taken;
}

template <typename Number>
bool to_number(std::string_view text, Number& number, int radix) {
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number, radix);
  return trouble == std::errc() && end == text.data() + text.size();
}

/// "T 5 0,255,0,255,0,0,0,0,0,0 Latin 168 0 3 T": character, properties in
/// hexadecimal, measures that only the old recogniser needs and older files leave out,
/// script, and what else there is.
bool take_character(std::string_view line, Character& character) {
  const std::string_view text = take_until(line, " \t");
  unsigned properties = 0;
  if (text.empty() || text.size() > kCharacterBytesMax) return false;
  if (!to_number(take_until(line, " \t"), properties, 16)) return false;
  character.text = text == "NULL" ? " " : text;
  character.letter = (properties & kLetterBit) != 0;
  character.lower = (properties & kLowerBit) != 0;
  character.upper = (properties & kUpperBit) != 0;
  character.digit = (properties & kDigitBit) != 0;
  character.punctuation = (properties & kPunctuationBit) != 0;
  std::string_view script = take_until(line, " \t");
  if (script.find(',') != std::string_view::npos) script = take_until(line, " \t");
  character.spaced =
      std::find(kUnspacedScripts.begin(), kUnspacedScripts.end(), script) == kUnspacedScripts.end();
  return true;
}

bool take_spelling(ByteReader& reader, Spelling& spelling, int output_count) {
  std::int8_t self_normalised = 0;
  std::int32_t length = 0;
  if (!reader.take(self_normalised) || !reader.take(length) || length < 0 || length > kCodesMax) return false;
  std::vector<std::int32_t> codes;
  if (!reader.take(codes, static_cast<std::size_t>(length))) return false;
  for (const std::int32_t code : codes) {
    if (code < 0 || code >= output_count) return false;
  }
  spelling.codes.assign(codes.begin(), codes.end());
  return true;
}

}  // namespace

Expected<Charset> parse_charset(ByteView characters, ByteView codes, int output_count) {
  Charset charset;
  const std::vector<char> letters(characters.begin(), characters.end());
  std::string_view text(letters.data(), letters.size());
  std::size_t count = 0;
  if (!to_number(take_until(text, "\n"), count, 10) || count == 0 || count > kCharactersMax) {
    return fail(ErrorCode::kCorrupt, "a model file does not say how many characters it has");
  }
  for (std::size_t at = 0; at < count; ++at) {
    Character character;
    if (text.empty() || !take_character(take_until(text, "\n"), character)) {
      return fail(ErrorCode::kCorrupt, "the characters of a model file cannot be read");
    }
    charset.characters.push_back(std::move(character));
  }
  ByteReader reader(codes);
  std::uint32_t spelling_count = 0;
  if (!reader.take(spelling_count) || spelling_count != count) {
    return fail(ErrorCode::kCorrupt, "characters and codes of a model file do not belong together");
  }
  for (std::size_t at = 0; at < count; ++at) {
    Spelling spelling;
    if (!take_spelling(reader, spelling, output_count)) {
      return fail(ErrorCode::kCorrupt, "the codes of a model file cannot be read");
    }
    charset.spellings.push_back(std::move(spelling));
  }
  return charset;
}

}  // namespace motcua::read
