#include "bench/lines/agreement.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <map>
#include <memory>
#include <sstream>
#include <utility>

#include "bench/lines/cpu_clock.h"
#include "bench/score/edits.h"
#include "bench/score/letters.h"
#include "bench/score/page_score.h"
#include "bench/score/text_score.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/read/installed_model.h"
#include "pipeline/read/lines/text_lines.h"
#include "pipeline/read/recogniser/recogniser.h"

namespace motcua::bench::lines {
namespace {

constexpr std::chrono::seconds kDeadline{120};

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

/// Whether `some` are words of `all`, in their order.
bool among(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  std::size_t met = 0;
  for (const std::string& word : all) {
    if (met < some.size() && some[met] == word) ++met;
  }
  return met == some.size();
}

std::string joined(const read::RecognisedLine& line) {
  std::string text;
  for (const read::RecognisedWord& word : line.words) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

/// Every word read that is scored, against the words that the page has.
void claim(std::vector<read::RecognisedWord> read, const truth::TruePage& page,
           std::vector<score::Claim>& claims) {
  std::map<score::Letters, int> there;
  for (const truth::TrueLine& line : page.lines) {
    for (const score::Letters& word : score::words(score::scored(line.text))) ++there[word];
  }
  std::stable_sort(read.begin(), read.end(),
                   [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
  for (const read::RecognisedWord& word : read) {
    const score::Letters text = score::scored(word.text);
    if (text.empty()) continue;
    int& left = there[text];
    claims.push_back({word.confidence, left > 0});
    if (left > 0) --left;
  }
}

struct Readers {
  std::unique_ptr<read::Engine> reference;
  read::Recogniser own;
  read::Recogniser own_freely;
  read::Recogniser own_whole;
};

Expected<Readers> open_readers() {
  const read::TesseractOptions options;
  auto reference = read::open_tesseract(options);
  if (!reference) return Unexpected(reference.error());
  const auto model = read::installed_model(options.language);
  if (!model) return Unexpected(model.error());
  auto own = read::Recogniser::open(*model, {.syllables = false});
  if (!own) return Unexpected(own.error());
  auto own_freely = read::Recogniser::open(*model, {.dictionary = false, .syllables = false});
  if (!own_freely) return Unexpected(own_freely.error());
  auto own_whole = read::Recogniser::open(*model);
  if (!own_whole) return Unexpected(own_whole.error());
  return Readers{std::move(*reference), std::move(*own), std::move(*own_freely), std::move(*own_whole)};
}

Expected<std::string> read_by_reference(Readers& readers, const PageImage& crop) {
  const auto text = readers.reference->read(crop, read::Layout::kLine, kDeadline);
  if (!text) return Unexpected(text.error());
  std::string joined;
  for (const Line& piece : text->lines) {
    // Of two spaces in a row Tesseract gives one to the word that follows.
    for (const std::string& word : words_of(piece.text)) joined += (joined.empty() ? "" : " ") + word;
  }
  return joined;
}

Expected<void> read_page(const PagePlace& place, Readers& readers, AgreementOutcome& outcome) {
  const auto page = upright(place, *readers.reference);
  if (!page) return Unexpected(page.error());
  const read::lines::PageLines found = read::lines::find_lines(page->grey, {.no_print = page->pictures});
  std::vector<std::string> texts[4];
  std::vector<read::RecognisedWord> words;
  for (std::size_t at = 0; at < found.lines().size(); ++at) {
    const std::vector<read::LineCrop> crop{{found.cut(page->grey, at).grey}};
    if (crop[0].grey.empty()) continue;
    LinePair pair;
    pair.page = place.id;
    pair.line = at;
    double before = cpu_ms();
    auto reference = read_by_reference(readers, crop[0].grey);
    if (!reference) return Unexpected(reference.error());
    outcome.reference_ms += cpu_ms() - before;
    before = cpu_ms();
    const auto own = readers.own.read(crop);
    outcome.own_ms += cpu_ms() - before;
    const auto freely = readers.own_freely.read(crop);
    const auto whole = readers.own_whole.read(crop);
    for (const auto* read : {&own, &freely, &whole}) {
      if (!*read) return Unexpected(read->error());
    }
    pair.reference = std::move(*reference);
    pair.own = joined(own->front());
    pair.own_freely = joined(freely->front());
    pair.difference = compare(pair);
    texts[0].push_back(pair.reference);
    texts[1].push_back(pair.own);
    texts[2].push_back(pair.own_freely);
    texts[3].push_back(joined(whole->front()));
    words.insert(words.end(), whole->front().words.begin(), whole->front().words.end());
    outcome.lines.push_back(std::move(pair));
  }
  std::vector<score::LineOfTruth> truth;
  for (const truth::TrueLine& line : place.truth.lines) truth.push_back({line.text, line.by_hand});
  score::tally_text(score::score_text(truth, texts[0]), outcome.reference);
  score::tally_text(score::score_text(truth, texts[1]), outcome.own);
  score::tally_text(score::score_text(truth, texts[2]), outcome.own_freely);
  score::tally_text(score::score_text(truth, texts[3]), outcome.own_whole);
  if (!truth.empty()) claim(std::move(words), place.truth, outcome.claims);
  return {};
}

}  // namespace

const char* name_of(Difference difference) {
  switch (difference) {
    case Difference::kNone: return "same";
    case Difference::kSpacing: return "spacing";
    case Difference::kLeftOut: return "left-out";
    case Difference::kDictionary: return "dictionary";
    case Difference::kOneLetter: return "one-letter";
    case Difference::kMore: break;
  }
  return "more";
}

Difference compare(const LinePair& pair) {
  if (pair.reference == pair.own) return Difference::kNone;
  if (without_spaces(pair.reference) == without_spaces(pair.own)) return Difference::kSpacing;
  if (among(words_of(pair.reference), words_of(pair.own))) return Difference::kLeftOut;
  if (pair.reference == pair.own_freely) return Difference::kDictionary;
  const auto distance = score::distance(score::scored(pair.reference), score::scored(pair.own));
  return distance <= 1 ? Difference::kOneLetter : Difference::kMore;
}

Expected<AgreementOutcome> measure_agreement(const std::vector<PagePlace>& pages,
                                             const OnProgress& progress) {
  clean::keep_to_one_thread();
  auto readers = open_readers();
  if (!readers) return Unexpected(readers.error());
  AgreementOutcome outcome;
  auto done = for_each(pages.size(), 1, "Reading lines twice", progress,
                       [&](std::size_t at) { return read_page(pages[at], *readers, outcome); });
  if (!done) return Unexpected(done.error());
  return outcome;
}

}  // namespace motcua::bench::lines
