// Kuhn's augmenting paths for bipartite matching: a component that finds every
// paper of its kind taken may move another component to a second paper. Lists have
// at most a few dozen entries.

#include "pipeline/check/matching.h"

#include <algorithm>
#include <cstddef>

namespace motcua::check {
namespace {

class Matching {
 public:
  explicit Matching(std::size_t document_count) : owner_(document_count, -1) {}

  void choose_from(std::vector<std::vector<int>> choices) { choices_ = std::move(choices); }

  bool place(int component, std::vector<bool>& tried) {
    for (const int document : choices_[static_cast<std::size_t>(component)]) {
      const auto d = static_cast<std::size_t>(document);
      if (tried[d]) continue;
      tried[d] = true;
      if (owner_[d] < 0 || place(owner_[d], tried)) {
        owner_[d] = component;
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] const std::vector<int>& owners() const { return owner_; }

 private:
  std::vector<std::vector<int>> choices_;
  std::vector<int> owner_;
};

/// 0: surely asked for; 1: perhaps; 2: optional. Others have no rank.
int rank_of(const Component& component, Truth asked) {
  if (asked == Truth::kFalse) return -1;
  if (asked == Truth::kTrue && (component.required || component.condition)) return 0;
  return component.required ? 1 : 2;
}

std::vector<std::vector<int>> choices_of(const Procedure& procedure, const std::vector<Truth>& asked,
                                         const Catalogue& catalogue, const std::vector<Document>& documents,
                                         bool exact_only, std::chrono::year_month_day day) {
  std::vector<std::vector<int>> choices(procedure.components.size());
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (asked[i] == Truth::kFalse) continue;
    const Component& component = procedure.components[i];
    const auto is_exact = [&](int d) {
      return documents[static_cast<std::size_t>(d)].type == component.document_type;
    };
    for (int d = 0; d < static_cast<int>(documents.size()); ++d) {
      const Document& document = documents[static_cast<std::size_t>(d)];
      if (document.type.empty() || (exact_only && !is_exact(d))) continue;
      if (catalogue.accepts(component, document.type, day)) choices[i].push_back(d);
    }
    std::stable_sort(choices[i].begin(), choices[i].end(), [&](int a, int b) {
      if (is_exact(a) != is_exact(b)) return is_exact(a);
      return documents[static_cast<std::size_t>(a)].confidence >
             documents[static_cast<std::size_t>(b)].confidence;
    });
  }
  return choices;
}

}  // namespace

std::vector<std::optional<int>> match_documents(const Procedure& procedure, const std::vector<Truth>& asked,
                                                const Catalogue& catalogue,
                                                const std::vector<Document>& documents,
                                                std::chrono::year_month_day day) {
  const std::size_t count = procedure.components.size();
  Matching matching(documents.size());
  std::vector<bool> placed(count, false);
  // Papers of the very type first: an equivalent paper never takes one that is asked
  // for by name. What is surely asked for chooses before what may be, for the same reason.
  for (const bool exact : {true, false}) {
    matching.choose_from(choices_of(procedure, asked, catalogue, documents, exact, day));
    for (const int rank : {0, 1, 2}) {
      for (std::size_t i = 0; i < count; ++i) {
        if (placed[i] || rank_of(procedure.components[i], asked[i]) != rank) continue;
        std::vector<bool> tried(documents.size(), false);
        placed[i] = matching.place(static_cast<int>(i), tried);
      }
    }
  }
  std::vector<std::optional<int>> matched(count);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const int component = matching.owners()[d];
    if (component >= 0) matched[static_cast<std::size_t>(component)] = static_cast<int>(d);
  }
  return matched;
}

}  // namespace motcua::check
