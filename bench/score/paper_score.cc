#include "bench/score/paper_score.h"

#include <algorithm>
#include <set>

namespace motcua::bench::score {
namespace {

using truth::TrueDocument;
using truth::TrueDossier;

constexpr int kNoDocument = -1;

/// Of each page, the index of its document; what stands in none is kNoDocument.
template <typename Documents>
std::vector<int> document_by_page(const Documents& documents, std::size_t page_count) {
  std::vector<int> index(page_count, kNoDocument);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (const int number : documents[i].pages) {
      if (number >= 1 && number <= static_cast<int>(page_count)) {
        index[static_cast<std::size_t>(number - 1)] = static_cast<int>(i);
      }
    }
  }
  return index;
}

bool nobody_can_read(const TrueDocument& document, const TrueDossier& truth) {
  return std::all_of(document.pages.begin(), document.pages.end(), [&](int number) {
    return truth.pages[static_cast<std::size_t>(number - 1)].unreadable;
  });
}

/// The document of the answer that holds most pages of `document`, the first among equals.
const ReadDocument* counterpart(const TrueDocument& document, const Answer& answer) {
  const ReadDocument* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const ReadDocument& read : answer.documents) {
    const auto common = std::count_if(document.pages.begin(), document.pages.end(), [&](int number) {
      return std::find(read.pages.begin(), read.pages.end(), number) != read.pages.end();
    });
    if (common > most) {
      most = common;
      best = &read;
    }
  }
  return best;
}

std::string slug_or_unknown(const std::string& type) {
  return type.empty() ? "unknown" : type;
}

std::set<std::set<int>> page_sets(const auto& documents) {
  std::set<std::set<int>> sets;
  for (const auto& document : documents) sets.insert({document.pages.begin(), document.pages.end()});
  return sets;
}

}  // namespace

std::vector<std::string> types_by_page(const TrueDossier& truth, const Answer& answer) {
  std::vector<std::string> types;
  for (const int index : document_by_page(answer.documents, truth.pages.size())) {
    types.push_back(index == kNoDocument ? "" : answer.documents[static_cast<std::size_t>(index)].type);
  }
  return types;
}

void score_kinds(const TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                 Claims& claims) {
  for (const TrueDocument& document : truth.documents) {
    if (nobody_can_read(document, truth)) continue;
    const ReadDocument* read = counterpart(document, answer);
    const std::string said = read == nullptr ? "" : read->type;
    ++tables["kind"][slug_or_unknown(document.type)][slug_or_unknown(said)];
    if (document.type.empty()) {
      add(tally, "kind.unknown_forced", said.empty() ? 0 : 1, 1);
    } else {
      add(tally, "kind.known_right", said == document.type ? 1 : 0, 1);
      add(tally, "kind.known_called_unknown", said.empty() ? 1 : 0, 1);
      add(tally, "kind.known_called_another", !said.empty() && said != document.type ? 1 : 0, 1);
    }
    if (!said.empty()) claims["kind"].push_back({read->confidence, said == document.type});
  }
}

void score_splitting(const TrueDossier& truth, const Answer& answer, Tally& tally) {
  const auto is = document_by_page(truth.documents, truth.pages.size());
  const auto said = document_by_page(answer.documents, truth.pages.size());
  for (std::size_t i = 1; i < is.size(); ++i) {
    const bool true_boundary = is[i] != is[i - 1];
    const bool said_boundary = said[i] != said[i - 1];
    const double both = true_boundary && said_boundary ? 1 : 0;
    if (true_boundary) add(tally, "split.boundary_recall", both, 1);
    if (said_boundary) add(tally, "split.boundary_precision", both, 1);
  }
  const auto wanted = page_sets(truth.documents);
  const auto given = page_sets(answer.documents);
  for (const std::set<int>& pages : wanted) {
    add(tally, "split.document_exact", given.contains(pages) ? 1 : 0, 1);
  }
  add(tally, "split.dossier_exact", wanted == given ? 1 : 0, 1);
}

}  // namespace motcua::bench::score
