// After C. Clausner, S. Pletschacher and A. Antonacopoulos, "Flexible character accuracy
// measure for reading-order-independent evaluation of text recognition", Pattern
// Recognition Letters 131 (2020): the longest line of the truth first takes the best
// piece of what was read, what is left of either goes back to its heap, until nothing
// fits any more. Ours differs in three ways: pieces begin and end between words, so that
// words can be scored, too; the best piece is the one with the largest gain (letters of
// the shorter text less twice its errors), which needs none of the paper's five weights
// and their search; it goes in rounds, from pieces without a flaw to pieces half wrong.

#include "bench/score/line_match.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "bench/score/edits.h"

namespace motcua::bench::score {
namespace {

struct Fragment {
  std::size_t line = kNoLine;
  Letters text;
};

/// Counts of letters by bucket: a bound on how well two texts can fit, long before they
/// are compared letter by letter.
using Bag = std::array<int, 64>;

Bag bag_of(const Letters& text) {
  Bag bag{};
  for (const char32_t c : text) ++bag[c % bag.size()];
  return bag;
}

int shared(const Bag& a, const Bag& b) {
  int sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::min(a[i], b[i]);
  return sum;
}

struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;
  int errors = 0;
};

/// The piece of `hay`, from word to word, that is nearest to `needle`.
Place find_within(const Letters& needle, const Letters& hay) {
  struct Cell {
    int errors;
    std::size_t begin;
  };
  const std::size_t width = hay.size() + 1;
  std::vector<Cell> above(width);
  std::vector<Cell> row(width);
  for (std::size_t j = 0; j < width; ++j) {
    const bool word_begins = j == 0 || hay[j - 1] == U' ';
    above[j] = word_begins ? Cell{0, j} : Cell{above[j - 1].errors + 1, above[j - 1].begin};
  }
  for (std::size_t i = 1; i <= needle.size(); ++i) {
    row[0] = {static_cast<int>(i), 0};
    for (std::size_t j = 1; j < width; ++j) {
      Cell best{above[j - 1].errors + (needle[i - 1] == hay[j - 1] ? 0 : 1), above[j - 1].begin};
      if (above[j].errors + 1 < best.errors) best = {above[j].errors + 1, above[j].begin};
      if (row[j - 1].errors + 1 < best.errors) best = {row[j - 1].errors + 1, row[j - 1].begin};
      row[j] = best;
    }
    std::swap(above, row);
  }
  Place place{0, 0, static_cast<int>(needle.size())};
  for (std::size_t j = 0; j < width; ++j) {
    const bool word_ends = j == hay.size() || hay[j] == U' ';
    if (word_ends && above[j].errors < place.errors) place = {above[j].begin, j, above[j].errors};
  }
  return place;
}

/// What stands before and behind a piece, without the spaces at the cut.
std::vector<Letters> around(const Letters& text, const Place& place) {
  std::vector<Letters> rest;
  if (place.begin > 1) rest.push_back(text.substr(0, place.begin - 1));
  if (place.end + 1 < text.size()) rest.push_back(text.substr(place.end + 1));
  return rest;
}

/// Keeps fragments longest first, equal ones in the order of their coming.
void put_back(std::vector<Fragment>& heap, Fragment fragment) {
  const auto at = std::find_if(heap.begin(), heap.end(), [&](const Fragment& other) {
    return other.text.size() < fragment.text.size();
  });
  heap.insert(at, std::move(fragment));
}

struct Choice {
  std::size_t read = 0;  ///< Index of the fragment that was read.
  Place place;           ///< Within the longer of the two texts.
  int gain = 0;
};

/// How alike a piece must be, from round to round: what is certain is taken first, so that
/// a misread line never takes the piece that another line fits without a flaw. Short texts
/// ("1", "Nam") stand inside many others by chance and wait for the last round.
struct Round {
  double error_share_max;
  std::size_t letters_min;
};
constexpr std::array<Round, 3> kRounds{{{0.0, 8}, {0.2, 8}, {0.499, 1}}};

std::optional<Choice> best_piece(const Letters& truth, const std::vector<Fragment>& read,
                                 const Round& round) {
  std::optional<Choice> best;
  const Bag truth_bag = bag_of(truth);
  for (std::size_t i = 0; i < read.size(); ++i) {
    const Letters& text = read[i].text;
    if (std::min(truth.size(), text.size()) < round.letters_min) continue;
    const int shorter = static_cast<int>(std::min(truth.size(), text.size()));
    const int errors_max = static_cast<int>(round.error_share_max * shorter);
    const int gain_needed = std::max(best ? best->gain + 1 : 1, shorter - 2 * errors_max);
    if (2 * shared(truth_bag, bag_of(text)) - shorter < gain_needed) continue;
    const Place place = text.size() >= truth.size() ? find_within(truth, text) : find_within(text, truth);
    const int gain = shorter - 2 * place.errors;
    if (gain >= gain_needed) best = Choice{i, place, gain};
  }
  return best;
}

void pair_equal_lines(std::vector<Fragment>& truth, std::vector<Fragment>& read,
                      std::vector<MatchedPiece>& pieces) {
  std::map<Letters, std::vector<std::size_t>> places;
  for (std::size_t i = read.size(); i-- > 0;) places[read[i].text].push_back(i);
  for (Fragment& line : truth) {
    const auto found = places.find(line.text);
    if (found == places.end() || found->second.empty()) continue;
    Fragment& twin = read[found->second.back()];
    found->second.pop_back();
    pieces.push_back({line.line, std::move(line.text), std::move(twin.text)});
    line.text.clear();
    twin.text.clear();
  }
  const auto paired = [](const Fragment& fragment) { return fragment.text.empty(); };
  std::erase_if(truth, paired);
  std::erase_if(read, paired);
}

/// What fits nowhere well: pairs that still share a quarter of their letters are misread
/// lines; the others are lines that were not read, and readings of nothing.
void pair_what_is_left(std::vector<Fragment> truth, std::vector<Fragment> read,
                       std::vector<MatchedPiece>& pieces) {
  for (Fragment& line : truth) {
    std::size_t best = kNoLine;
    double least = 0.75;
    for (std::size_t i = 0; i < read.size(); ++i) {
      const auto longer = static_cast<double>(std::max(line.text.size(), read[i].text.size()));
      const double share = static_cast<double>(distance(line.text, read[i].text)) / longer;
      if (share < least) {
        least = share;
        best = i;
      }
    }
    Letters text;
    if (best != kNoLine) {
      text = std::move(read[best].text);
      read.erase(read.begin() + static_cast<std::ptrdiff_t>(best));
    }
    pieces.push_back({line.line, std::move(line.text), std::move(text)});
  }
  for (Fragment& fragment : read) pieces.push_back({kNoLine, {}, std::move(fragment.text)});
}

/// Finds the best piece for the longest line of the heap; without one the line goes to `left`.
void take_longest(std::vector<Fragment>& heap, std::vector<Fragment>& read, const Round& round,
                  std::vector<MatchedPiece>& pieces, std::vector<Fragment>& left) {
  Fragment line = std::move(heap.front());
  heap.erase(heap.begin());
  const auto choice = best_piece(line.text, read, round);
  if (!choice) {
    left.push_back(std::move(line));
    return;
  }
  Fragment other = std::move(read[choice->read]);
  read.erase(read.begin() + static_cast<std::ptrdiff_t>(choice->read));
  const Place& place = choice->place;
  const std::size_t length = place.end - place.begin;
  if (other.text.size() >= line.text.size()) {
    for (Letters& rest : around(other.text, place)) read.push_back({other.line, std::move(rest)});
    pieces.push_back({line.line, std::move(line.text), other.text.substr(place.begin, length)});
  } else {
    for (Letters& rest : around(line.text, place)) put_back(heap, {line.line, std::move(rest)});
    pieces.push_back({line.line, line.text.substr(place.begin, length), std::move(other.text)});
  }
}

std::vector<Fragment> fragments_of(const std::vector<Letters>& lines) {
  std::vector<Fragment> fragments;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].empty()) fragments.push_back({i, lines[i]});
  }
  return fragments;
}

}  // namespace

std::vector<MatchedPiece> match_lines(const std::vector<Letters>& truth, const std::vector<Letters>& read) {
  std::vector<MatchedPiece> pieces;
  std::vector<Fragment> read_heap = fragments_of(read);
  std::vector<Fragment> lines = fragments_of(truth);
  pair_equal_lines(lines, read_heap, pieces);
  std::vector<Fragment> heap;
  for (Fragment& line : lines) put_back(heap, std::move(line));

  for (const Round& round : kRounds) {
    std::vector<Fragment> left;
    while (!heap.empty()) take_longest(heap, read_heap, round, pieces, left);
    heap = std::move(left);
  }
  pair_what_is_left(std::move(heap), std::move(read_heap), pieces);
  return pieces;
}

}  // namespace motcua::bench::score
