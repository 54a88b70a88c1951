#include "models/syllables/syllable_counts.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "models/syllables/syllable_table.h"

namespace motcua {
namespace {

// What was never seen is this likely, in counts; an even share of it over as many syllables
// as Vietnamese has.
constexpr double kUnseen = 0.02;
constexpr double kSyllables = 20'000;

// A syllable seen this often tells half of what follows it.
constexpr double kHalfKnown = 20;

std::uint64_t key_of(int before, int syllable) {
  return static_cast<std::uint64_t>(before) << 32 | static_cast<std::uint32_t>(syllable);
}

std::string_view take_until(std::string_view& text, char end) {
  const std::size_t at = text.find(end);
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return taken;
}

bool to_count(std::string_view text, double& count) {
  std::uint32_t whole = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), whole);
  count = whole;
  return trouble == std::errc() && end == text.data() + text.size() && whole > 0;
}

Unexpected corrupt(std::string_view line) {
  return fail(ErrorCode::kCorrupt, "the table of syllables cannot be read at: " + std::string(line));
}

/// A line's parts.
struct Row {
  std::string_view syllable;
  double count = 0;
  std::string_view followers;
};

}  // namespace

Expected<SyllableCounts> SyllableCounts::parse(std::string_view table) {
  SyllableCounts read;
  std::vector<Row> rows;
  while (!table.empty()) {
    std::string_view line = take_until(table, '\n');
    if (line.empty() || line.front() == '#') continue;
    const std::string_view whole = line;
    Row row;
    row.syllable = take_until(line, '\t');
    if (row.syllable.empty() || !to_count(take_until(line, '\t'), row.count)) return corrupt(whole);
    row.followers = line;
    if (row.syllable == "*") {
      read.total_ = row.count;
      continue;
    }
    if (!read.indices_.emplace(row.syllable, static_cast<int>(rows.size())).second) return corrupt(whole);
    read.counts_.push_back(row.count);
    rows.push_back(row);
  }
  for (std::size_t at = 0; at < rows.size(); ++at) {
    while (!rows[at].followers.empty()) {
      std::string_view one = take_until(rows[at].followers, ' ');
      const int second = read.find(take_until(one, ':'));
      double count = 0;
      if (second == kUnknown || !to_count(one, count)) return corrupt(rows[at].syllable);
      read.pairs_[key_of(static_cast<int>(at), second)] = count;
    }
  }
  return read;
}

const SyllableCounts& SyllableCounts::built_in() {
  static const SyllableCounts counts = [] {
    auto read = parse(syllable_table());
    if (!read) std::abort();  // A table of this build, which its tests have read.
    return std::move(*read);
  }();
  return counts;
}

int SyllableCounts::find(std::string_view syllable) const {
  const auto found = indices_.find(syllable);
  return found == indices_.end() ? kUnknown : found->second;
}

double SyllableCounts::log_odds(int before, int syllable) const {
  const double seen = syllable == kUnknown ? 0 : counts_[static_cast<std::size_t>(syllable)];
  const double anywhere = (seen + kUnseen) / (total_ + kUnseen * kSyllables);
  if (before == kUnknown) return std::log(anywhere);
  const double first = counts_[static_cast<std::size_t>(before)];
  const auto pair = pairs_.find(key_of(before, syllable));
  const double together = syllable == kUnknown || pair == pairs_.end() ? 0 : pair->second;
  const double known = first / (first + kHalfKnown);
  return std::log(known * together / first + (1 - known) * anywhere);
}

}  // namespace motcua
