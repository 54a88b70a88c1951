#include "bench/score/figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <tuple>

namespace motcua::bench::score {
namespace {

constexpr std::uint64_t kSeed = 20261124;
constexpr int kResamplings = 1000;
constexpr int kPairedResamplings = 2000;

constexpr auto kMore = Better::kMore;
constexpr auto kLess = Better::kLess;

double rounded(double value) {
  return std::round(value * 1e6) / 1e6;
}

/// The middle 95 % of `values`.
Interval middle(std::vector<double>& values) {
  std::sort(values.begin(), values.end());
  const auto last = static_cast<double>(values.size() - 1);
  return {values[static_cast<std::size_t>(std::floor(0.025 * last))],
          values[static_cast<std::size_t>(std::ceil(0.975 * last))]};
}

/// The engine is fixed by the standard; its distributions are not, so that the remainder is
/// taken by hand. Its bias is below 2^-40 for any set of ours.
std::size_t draw(std::mt19937_64& chance, std::size_t count) {
  return static_cast<std::size_t>(chance() % count);
}

}  // namespace

const std::vector<FigureKind>& figure_kinds() {
  static const std::vector<FigureKind> kinds{
      {"verdict.decided", kMore, true, "dossiers decided without a person"},
      {"verdict.wrong_complete", kLess, true, "of those, wrongly called complete"},
      {"verdict.wrong_incomplete", kLess, true, "of those, wrongly called incomplete"},
      {"verdict.right", kMore, true, "verdicts as they should be"},
      {"component.right", kMore, true, "components with the right status"},
      {"planted.found", kMore, true, "planted defects named at their component"},
      {"reason.recall", kMore, true, "reasons that hold and were given"},
      {"reason.precision", kMore, true, "reasons given that hold"},
      {"kind.known_right", kMore, true, "known papers called by their kind"},
      {"kind.known_called_unknown", kLess, true, "known papers called unknown"},
      {"kind.known_called_another", kLess, true, "known papers called another kind"},
      {"kind.unknown_forced", kLess, true, "unknown papers forced to a kind"},
      {"page.kind_right", kMore, true, "pages in a document of their kind"},
      {"split.boundary_recall", kMore, true, "boundaries between papers found"},
      {"split.boundary_precision", kMore, true, "boundaries found that are there"},
      {"split.document_exact", kMore, true, "papers with exactly their pages"},
      {"split.dossier_exact", kMore, true, "dossiers split exactly"},
      {"field.right", kMore, true, "fields read rightly"},
      {"field.wrong", kLess, true, "fields read wrongly"},
      {"field.missing", kLess, true, "fields left empty"},
      {"field.invented", kLess, true, "fields read that stand nowhere on the paper"},
      {"field.box_overlap", kMore, false, "overlap of a field's box with the true one"},
      {"mark.found", kMore, true, "seals, signatures ... found"},
      {"mark.precision", kMore, true, "marks found that are there"},
      {"mark.seal.found", kMore, true, "seals and stamps found"},
      {"mark.seal.precision", kMore, true, "seals and stamps found that are there"},
      {"mark.signature.found", kMore, true, "signatures found"},
      {"mark.signature.precision", kMore, true, "signatures found that are there"},
      {"mark.photo.found", kMore, true, "photographs found"},
      {"mark.photo.precision", kMore, true, "photographs found that are there"},
      {"mark.fingerprint.found", kMore, true, "fingerprints found"},
      {"mark.fingerprint.precision", kMore, true, "fingerprints found that are there"},
      {"mark.qr.found", kMore, true, "QR codes found"},
      {"mark.qr.precision", kMore, true, "QR codes found that are there"},
      {"mark.handwriting.found", kMore, true, "places written by hand found"},
      {"mark.handwriting.precision", kMore, true, "places written by hand found that are there"},
      {"mark.checkbox.found", kMore, true, "boxes to tick found"},
      {"mark.checkbox.precision", kMore, true, "boxes to tick found that are there"},
      {"mark.dotted_line.found", kMore, true, "lines to fill in found"},
      {"mark.dotted_line.precision", kMore, true, "lines to fill in found that are there"},
      {"mark.mrz.found", kMore, true, "machine-readable zones found"},
      {"mark.mrz.precision", kMore, true, "machine-readable zones found that are there"},
      {"mark.table.found", kMore, true, "tables found"},
      {"mark.table.precision", kMore, true, "tables found that are there"},
      {"mark.colour_right", kMore, true, "marks found with their colour"},
      {"mark.shape_right", kMore, true, "seals found with their shape"},
      {"mark.state_right", kMore, true, "boxes and lines found with their state"},
      {"page.rotation_right", kMore, true, "pages turned upright"},
      {"page.skew_right", kMore, true, "skew within 0.1 degrees"},
      {"page.skew_far", kLess, true, "skew off by more than half a degree"},
      {"page.blank_found", kMore, true, "blank pages called blank"},
      {"page.blank_precision", kMore, true, "pages called blank that are"},
      {"page.asked_again", kLess, true, "legible pages to be scanned again"},
      {"page.unreadable_found", kMore, true, "unreadable pages called so"},
      {"page.unreadable_precision", kMore, true, "pages called unreadable that are"},
      {"text.cer", kLess, false, "character error rate"},
      {"text.printed_cer", kLess, false, "the same, printed lines alone"},
      {"text.hand_cer", kLess, false, "the same, handwriting alone"},
      {"text.tone_errors", kLess, false, "letters with another tone"},
      {"text.diacritic_errors", kLess, false, "letters with other marks"},
      {"text.letter_errors", kLess, false, "other letters"},
      {"text.digit_errors", kLess, false, "digits misread, a letter of text"},
      {"text.punctuation_errors", kLess, false, "punctuation misread"},
      {"text.deleted", kLess, false, "letters not read"},
      {"text.inserted", kLess, false, "letters read that are not there"},
      {"text.wer", kLess, false, "word error rate"},
      {"text.words_of_other_marks", kLess, false, "words wrong only in tones or marks"},
      {"text.word_recall", kMore, false, "words found, in any order"},
      {"text.word_precision", kMore, false, "words read that are there"},
      {"text.number_recall", kMore, false, "numbers found, in any order"},
      {"text.number_precision", kMore, false, "numbers read that are there"},
      {"line.exact", kMore, true, "lines of print found as they are"},
      {"line.beside", kLess, true, "lines found together with one of their row"},
      {"line.joined", kLess, true, "lines found together with one above or below"},
      {"line.split", kLess, true, "lines found in pieces"},
      {"line.missed", kLess, true, "lines not found"},
      {"line.false", kLess, true, "lines found where no print is"},
      {"run.failed", kLess, true, "dossiers without an answer"},
      {"kind_forced", kLess, true, "pages of nothing we ask for that were called a kind"},
  };
  return kinds;
}

const FigureKind* figure_kind(std::string_view name) {
  for (const std::string_view prefix : {"real.", "nothing."}) {
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
  }
  const auto& kinds = figure_kinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [name](const FigureKind& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

nlohmann::ordered_json figure_json(const Figure& figure) {
  nlohmann::ordered_json json{{"value", rounded(figure.value)},
                              {"low", rounded(figure.low)},
                              {"high", rounded(figure.high)},
                              {"better", figure.better == Better::kMore ? "more" : "less"}};
  if (figure.whole > 0) {
    json["part"] = rounded(figure.part);
    json["whole"] = rounded(figure.whole);
  }
  return json;
}

Figure figure_of(const FigureKind& kind, const std::vector<const Tally*>& units) {
  std::vector<Ratio> ratios;
  Figure figure;
  figure.better = kind.better;
  for (const Tally* unit : units) {
    const auto found = unit->find(kind.name);
    if (found == unit->end()) continue;
    ratios.push_back(found->second);
    figure.part += found->second.part;
    figure.whole += found->second.whole;
  }
  figure.value = Ratio{figure.part, figure.whole}.value();
  if (kind.yes_or_no || ratios.empty()) {
    const Interval interval = wilson(figure.part, figure.whole);
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
  }
  std::mt19937_64 chance(kSeed);
  std::vector<double> values;
  for (int round = 0; round < kResamplings; ++round) {
    Ratio sum;
    for (std::size_t i = 0; i < ratios.size(); ++i) {
      const Ratio& ratio = ratios[draw(chance, ratios.size())];
      sum.part += ratio.part;
      sum.whole += ratio.whole;
    }
    values.push_back(sum.value());
  }
  const Interval interval = middle(values);
  figure.low = interval.low;
  figure.high = interval.high;
  return figure;
}

Difference difference_of(const std::vector<Pair>& pairs) {
  return difference_of(pairs.size(), [&pairs](const std::vector<std::size_t>& drawn) {
    Pair sum;
    for (const std::size_t i : drawn) {
      sum.before.part += pairs[i].before.part;
      sum.before.whole += pairs[i].before.whole;
      sum.after.part += pairs[i].after.part;
      sum.after.whole += pairs[i].after.whole;
    }
    return std::pair(sum.before.value(), sum.after.value());
  });
}

Difference difference_of(
    std::size_t units, const std::function<std::pair<double, double>(const std::vector<std::size_t>&)>& of) {
  Difference difference;
  difference.units = static_cast<int>(units);
  if (units == 0) return difference;
  std::vector<std::size_t> drawn(units);
  std::iota(drawn.begin(), drawn.end(), std::size_t{0});
  std::tie(difference.before, difference.after) = of(drawn);
  std::mt19937_64 chance(kSeed);
  std::vector<double> values;
  for (int round = 0; round < kPairedResamplings; ++round) {
    for (std::size_t& index : drawn) index = draw(chance, units);
    const auto [before, after] = of(drawn);
    values.push_back(after - before);
  }
  const Interval interval = middle(values);
  difference.low = interval.low;
  difference.high = interval.high;
  return difference;
}

}  // namespace motcua::bench::score
