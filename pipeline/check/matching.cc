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
  Matching(std::vector<std::vector<int>> choices, std::size_t document_count)
      : choices_(std::move(choices)), owner_(document_count, -1) {}

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

}  // namespace

std::vector<std::optional<int>> match_documents(const Procedure& procedure, const std::vector<bool>& wanted,
                                                const Catalogue& catalogue,
                                                const std::vector<Document>& documents) {
  const std::size_t count = procedure.components.size();
  std::vector<std::vector<int>> choices(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (!wanted[i]) continue;
    const Component& component = procedure.components[i];
    for (std::size_t d = 0; d < documents.size(); ++d) {
      if (!documents[d].type.empty() && catalogue.accepts(component, documents[d].type)) {
        choices[i].push_back(static_cast<int>(d));
      }
    }
    std::stable_sort(choices[i].begin(), choices[i].end(), [&](int a, int b) {
      const Document& left = documents[static_cast<std::size_t>(a)];
      const Document& right = documents[static_cast<std::size_t>(b)];
      const bool left_exact = left.type == component.document_type;
      const bool right_exact = right.type == component.document_type;
      if (left_exact != right_exact) return left_exact;
      return left.confidence > right.confidence;
    });
  }
  Matching matching(std::move(choices), documents.size());
  // Required papers choose first, so that an optional one never takes theirs.
  for (const bool required : {true, false}) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!wanted[i] || procedure.components[i].required != required) continue;
      std::vector<bool> tried(documents.size(), false);
      matching.place(static_cast<int>(i), tried);
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
