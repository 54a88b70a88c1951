#include "pipeline/read/decoding/beam_search.h"

#include <algorithm>
#include <utility>

namespace motcua::read {
namespace {

constexpr std::size_t kPathsInSpelling = PathList::kMax;
constexpr std::size_t kPaths = 5;

constexpr float kOutsideOfWords = 2.25F;    // Log-odds count so much more there.
constexpr float kWorstInWords = -25.F / 7;  // A word of the dictionary explains no less likely step.
constexpr float kWorstOutside = -20;

constexpr int kSpace = static_cast<int>(Charset::kSpace);

std::uint64_t hash_on(std::uint64_t hash, int code) {
  return (hash ^ (static_cast<std::uint64_t>(code) + 1)) * 0x9E3779B97F4A7C15ULL;
}

}  // namespace

BeamSearch::BeamSearch(const Vocabulary& vocabulary) : vocabulary_(vocabulary), odds_(vocabulary.null_code) {
  for (Beam& beam : beams_) {
    for (const bool in_words : {false, true}) {
      for (const Following following : {kAnything, kOnlySame, kOnlyOther}) {
        beam.list(in_words, false, following).limit_to(kPaths);
        beam.list(in_words, true, following).limit_to(kPathsInSpelling);
      }
    }
  }
}

void BeamSearch::Beam::clear() {
  for (PathList& list : lists) list.clear();
  for (Path& path : word_begins) path.code = kNothing;
}

std::span<ReadCharacter> BeamSearch::decode(const CodeOdds& odds) {
  characters_.clear();
  begin_line();
  const auto codes = static_cast<std::size_t>(odds.codes);
  for (at_ = 0; at_ < odds.steps; ++at_) {
    odds_.look_at({odds.odds.data() + static_cast<std::size_t>(at_) * codes, codes});
    if (all_null_ && odds_.only_null()) {
      step_over_null();
    } else {
      step();
    }
  }
  if (Path* best = best_path(); best != nullptr) unfold(*best);
  return characters_;
}

void BeamSearch::begin_line() {
  runs_.clear();
  positions_ = vocabulary_.dictionary.begin();
  now_ = &beams_[0];
  next_ = &beams_[1];
  now_->clear();
  now_->list(false, false, kAnything).keep({});
  if (!vocabulary_.dictionary.empty()) {
    const auto begin = static_cast<std::uint32_t>(positions_.size());
    now_->list(true, false, kAnything).keep({.last_in_word = true, .position_count = begin});
  }
  all_null_ = false;
}

/// Every path is in the middle of a gap, and the gap goes on: nothing moves.
void BeamSearch::step_over_null() {
  const float log_odds = odds_.null().alone;
  for (const bool in_words : {false, true}) {
    for (const bool in_spelling : {false, true}) {
      const float cost = in_words ? log_odds : log_odds * kOutsideOfWords;
      for (Path& path : now_->list(in_words, in_spelling, kAnything)) {
        path.score += cost;
        path.run_worst = std::min(path.run_worst, cost);
      }
    }
  }
}

void BeamSearch::step() {
  next_->clear();
  for (const bool in_words : {false, true}) {
    for (const Following following : {kAnything, kOnlySame, kOnlyOther}) {
      for (const bool in_spelling : {false, true}) {
        for (Path& path : now_->list(in_words, in_spelling, following)) extend(path, in_words, following);
      }
    }
  }
  for (const Following following : {kAnything, kOnlySame, kOnlyOther}) {
    const Path& path = next_->word_begins[following];
    PathList& list = next_->list(true, false, following);
    if (path.code != kNothing && list.admits(path.score)) list.keep(path);
  }
  all_null_ = odds_.only_null();
  std::swap(now_, next_);
}

void BeamSearch::extend(Path& from, bool in_words, Following following) {
  const int null_code = vocabulary_.null_code;
  if (const StepOdds::Code* same = odds_.find(from.code); same != nullptr) {
    if (following != kOnlyOther) repeat(from, in_words, kAnything, *same, same->alone);
    if (following == kAnything && from.code != null_code) {
      repeat(from, in_words, kOnlyOther, *same, same->with_null);
    }
  }
  if (following == kOnlySame) return;
  for (const StepOdds::Code& code : odds_.codes()) {
    if (code.code == from.code) continue;
    if (code.code == null_code) {
      go_on_with_null(from, in_words);
    } else {
      go_on(from, in_words, following, code);
    }
  }
}

void BeamSearch::repeat(const Path& from, bool in_words, Following following, const StepOdds::Code& code,
                        float log_odds) {
  if (in_words ? log_odds <= kWorstInWords
               : log_odds * kOutsideOfWords < kWorstOutside && code.code != vocabulary_.null_code) {
    return;
  }
  const float cost = in_words ? log_odds : log_odds * kOutsideOfWords;
  PathList& list = next_->list(in_words, from.prefix != Spellings::kRoot, following);
  if (!list.admits(from.score + cost)) return;
  Path path = from;
  path.score += cost;
  path.begins_word = false;
  path.run_best = std::max(path.run_best, code.odds);
  path.run_worst = std::min(path.run_worst, cost);
  path.closed = kNothing;
  list.keep(path);
}

/// A gap may stand in the middle of a spelling, too.
void BeamSearch::go_on_with_null(Path& from, bool in_words) {
  const StepOdds::Code& null = odds_.null();
  if (in_words && null.alone <= kWorstInWords) return;
  const float cost = in_words ? null.alone : null.alone * kOutsideOfWords;
  const bool in_spelling = from.prefix != Spellings::kRoot;
  PathList& list = next_->list(in_words, in_spelling, kAnything);
  if (!list.admits(from.score + cost)) return;
  Path path = with_run(from, null, cost, kNothing);
  path.prefix = from.prefix;
  path.characters_hash = from.characters_hash;
  path.kind = in_spelling ? from.kind : (in_words ? WordKind::kUnknown : WordKind::kFree);
  list.keep(path);
}

void BeamSearch::go_on(Path& from, bool in_words, Following following, const StepOdds::Code& code) {
  const Spellings::Next next = vocabulary_.spellings.follow(from.prefix, code.code);
  const float shared = following == kAnything ? odds_.between(from.code, code) : code.with_null;
  if (next.character != Spellings::kNone && code.alone >= kWorstOutside) {
    write(from, in_words, kAnything, code, code.alone, next.character);
    write(from, in_words, kOnlySame, code, shared, next.character);
  }
  if (next.prefix != Spellings::kNone) {
    spell_on(from, in_words, kAnything, code, code.alone, next.prefix);
    spell_on(from, in_words, kOnlySame, code, shared, next.prefix);
  }
}

void BeamSearch::spell_on(Path& from, bool in_words, Following following, const StepOdds::Code& code,
                          float log_odds, int prefix) {
  if (in_words ? log_odds <= kWorstInWords : log_odds * kOutsideOfWords < kWorstOutside) return;
  const float cost = in_words ? log_odds : log_odds * kOutsideOfWords;
  PathList& list = next_->list(in_words, true, following);
  if (!list.admits(from.score + cost)) return;
  Path path = with_run(from, code, cost, kNothing);
  path.prefix = prefix;
  path.kind = from.kind;
  list.keep(path);
}

void BeamSearch::write(Path& from, bool in_words, Following following, const StepOdds::Code& code,
                       float log_odds, int character) {
  if (in_words) {
    if (log_odds > kWorstInWords) write_in_word(from, following, code, log_odds, character);
    return;
  }
  const float cost = log_odds * kOutsideOfWords;
  PathList& list = next_->list(false, false, following);
  if (list.admits(from.score + cost)) {
    Path path = with_run(from, code, cost, character);
    path.kind = path.last_kind = WordKind::kFree;
    list.keep(path);
  }
  if (character == kSpace && log_odds > kWorstInWords && !vocabulary_.dictionary.empty()) {
    offer_word_begin(from, following, code, log_odds, WordKind::kUnknown);
  }
}

void BeamSearch::write_in_word(Path& from, Following following, const StepOdds::Code& code, float log_odds,
                               int character) {
  PathList& words = next_->list(true, false, following);
  PathList& outside = next_->list(false, false, following);
  const double score = from.score + log_odds;
  if (!words.admits(score) && !outside.admits(score)) return;
  if (character == kSpace) {
    if (!from.last_ends_word) return;
    offer_word_begin(from, following, code, log_odds, from.last_kind);
    if (!outside.admits(score)) return;
    Path path = with_run(from, code, log_odds, character);
    path.kind = path.last_kind = from.last_kind;
    outside.keep(path);
    return;
  }
  if (!from.last_in_word) return;
  const std::size_t first = positions_.size();
  const Dictionary::Advance reached = vocabulary_.dictionary.advance(
      positions_, from.positions, from.position_count, static_cast<std::size_t>(character));
  if (reached.kind == WordKind::kUnknown || !words.admits(score)) {
    positions_.resize(first);
    return;
  }
  Path path = with_run(from, code, log_odds, character);
  path.kind = path.last_kind = reached.kind;
  path.last_ends_word = reached.ends;
  path.last_in_word = true;
  path.positions = static_cast<std::uint32_t>(first);
  path.position_count = static_cast<std::uint32_t>(positions_.size() - first);
  words.keep(path);
}

/// All words begin alike, so that one beginning a step is enough: the best.
void BeamSearch::offer_word_begin(Path& from, Following following, const StepOdds::Code& code, float log_odds,
                                  WordKind kind) {
  Path& best = next_->word_begins[following];
  if (best.code != kNothing && from.score + log_odds <= best.score) return;
  best = with_run(from, code, log_odds, kSpace);
  best.kind = best.last_kind = kind;
  best.begins_word = true;
  best.last_in_word = true;
  best.positions = 0;
  best.position_count = static_cast<std::uint32_t>(vocabulary_.dictionary.begin().size());
}

/// `from`, and at this step a run of another code, which ends a character or not.
Path BeamSearch::with_run(Path& from, const StepOdds::Code& code, float cost, int character) {
  const bool after_gap = from.code == vocabulary_.null_code;
  Path path = from;
  path.score += cost;
  path.characters_hash = hash_on(from.characters_hash, code.code);
  path.code = code.code;
  path.character = character;
  path.prefix = Spellings::kRoot;
  path.begins_word = false;
  path.history = close(from);
  path.closed = kNothing;
  path.run_begin = at_;
  path.run_best = code.odds;
  path.run_worst = cost;
  path.gap_worst = after_gap ? from.run_worst : 0;
  if (character != kNothing) {
    path.last = character;
    path.last_ends_word = false;
    path.last_in_word = false;
  }
  return path;
}

/// Writes down the run that a path ends with, once, and answers where.
int BeamSearch::close(Path& path) {
  if (path.code == kNothing || path.code == vocabulary_.null_code) return path.history;
  if (path.closed == kNothing) {
    path.closed = static_cast<int>(runs_.size());
    runs_.push_back({.character = path.character,
                     .begin = path.run_begin,
                     .end = at_,
                     .best = path.run_best,
                     .worst = path.run_worst,
                     .gap_worst = path.gap_worst,
                     .kind = path.kind,
                     .before = path.history});
  }
  return path.closed;
}

Path* BeamSearch::best_path() {
  Path* best = nullptr;
  for (const bool in_words : {false, true}) {
    for (const Following following : {kAnything, kOnlyOther}) {
      for (Path& path : now_->list(in_words, false, following)) {
        if (in_words && !path.last_ends_word && path.last != kSpace) continue;
        if (best == nullptr || path.score > best->score) best = &path;
      }
    }
  }
  return best;
}

void BeamSearch::unfold(Path& path) {
  const float last_gap = path.code == vocabulary_.null_code ? path.run_worst : 0;
  std::size_t first_part = characters_.size();
  for (int at = close(path); at != kNothing; at = runs_[static_cast<std::size_t>(at)].before) {
    const Run& run = runs_[static_cast<std::size_t>(at)];
    // From the last run to the first: a part of a spelling belongs to what was met before.
    if (run.character == kNothing) {
      if (characters_.size() == first_part) continue;
      ReadCharacter& whole = characters_.back();
      whole.begin_step = run.begin;
      whole.odds = std::min(whole.odds, run.best);
      whole.certainty = std::min({whole.certainty, run.worst, run.gap_worst});
      continue;
    }
    characters_.push_back({.character = static_cast<std::size_t>(run.character),
                           .begin_step = run.begin,
                           .end_step = run.end,
                           .odds = run.best,
                           .certainty = std::min(run.worst, run.gap_worst),
                           .kind = run.kind});
  }
  std::reverse(characters_.begin(), characters_.end());
  if (!characters_.empty()) characters_.back().certainty = std::min(characters_.back().certainty, last_gap);
}

}  // namespace motcua::read
