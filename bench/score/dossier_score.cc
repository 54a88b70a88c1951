#include "bench/score/dossier_score.h"

#include <algorithm>
#include <iterator>

#include "bench/score/mark_score.h"
#include "bench/score/page_score.h"
#include "bench/score/paper_score.h"
#include "bench/score/verdict_score.h"

namespace motcua::bench::score {
namespace {

constexpr std::size_t kWorstLines = 3;

std::vector<WorstLine> worst_lines(const TextScore& score, const truth::TruePage& page) {
  std::vector<LineScore> lines = score.lines;
  std::stable_sort(lines.begin(), lines.end(),
                   [](const LineScore& a, const LineScore& b) { return a.errors > b.errors; });
  std::vector<WorstLine> worst;
  for (const LineScore& line : lines) {
    if (worst.size() == kWorstLines || line.errors == 0) break;
    const truth::TrueLine& is = page.lines[line.line];
    worst.push_back({is.text, line.read, is.box, line.errors});
  }
  return worst;
}

std::string type_of(const truth::TrueDossier& truth, int number) {
  for (const truth::TrueDocument& document : truth.documents) {
    if (std::find(document.pages.begin(), document.pages.end(), number) != document.pages.end()) {
      return document.type;
    }
  }
  return {};
}

std::vector<Mark> marks_on(const Answer& answer, int number) {
  std::vector<Mark> marks;
  for (const ReadDocument& document : answer.documents) {
    std::copy_if(document.marks.begin(), document.marks.end(), std::back_inserter(marks),
                 [number](const Mark& mark) { return mark.page == number; });
  }
  return marks;
}

PageScore score_one_page(const truth::TrueDossier& truth, const truth::TruePage& page, const Answer& answer,
                         const std::string& read_kind) {
  const auto read = std::find_if(answer.pages.begin(), answer.pages.end(),
                                 [&](const ReadPage& other) { return other.number == page.number; });
  PageScore score;
  score.id = truth.id + "/" + std::to_string(page.number);
  score.file = page.file;
  score.file_page = page.file_page;
  score.paper = type_of(truth, page.number);
  score.read_kind = read_kind;
  score.profile = page.profile;
  score.colour = page.colour;
  score.dpi = page.dpi;
  score.blank = page.blank;
  score.unreadable = page.unreadable;
  score.effects = page.effects;
  const TextScore text = score_page(page, read == answer.pages.end() ? nullptr : &*read, score.tally);
  if (!page.blank && !page.unreadable) {
    add(score.tally, "page.kind_right", read_kind == score.paper ? 1 : 0, 1);
  }
  score.worst_lines = worst_lines(text, page);
  return score;
}

}  // namespace

DossierScore score_dossier(const truth::TrueDossier& truth, const Answer& answer,
                           const std::string& trouble) {
  DossierScore score;
  score.id = truth.id;
  score.procedure = truth.procedure;
  score.scenario = truth.scenario;
  score.verdict = truth.verdict;
  score.read_verdict = answer.verdict;
  score.confidence = verdict_confidence(answer);
  score.trouble = trouble;
  add(score.tally, "run.failed", trouble.empty() ? 0 : 1, 1);
  const std::vector<std::string> kinds = types_by_page(truth, answer);
  for (const truth::TruePage& page : truth.pages) {
    score.pages.push_back(
        score_one_page(truth, page, answer, kinds[static_cast<std::size_t>(page.number - 1)]));
    if (page.unreadable) continue;
    score_marks(page, marks_on(answer, page.number), score.pages.back().tally, score.tables, score.claims);
  }
  score_kinds(truth, answer, score.tally, score.tables, score.claims);
  score_splitting(truth, answer, score.tally);
  score_fields(truth, answer, score.tally, score.tables, score.claims);
  score_verdict(truth, answer, score.tally, score.tables, score.claims);
  return score;
}

}  // namespace motcua::bench::score
