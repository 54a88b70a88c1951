#include "models/catalogue.h"

#include <algorithm>

#include "models/folding.h"
#include "models/nearest_name.h"

namespace motcua {
namespace {

/// "1.004623": what the country agrees on; the rest of a code is a province's own.
constexpr std::size_t kCodeLength = 8;

bool names_one(const Component& component, const std::vector<std::string>& words) {
  const std::string name = ' ' + fold(component.name) + ' ';
  return std::ranges::any_of(
      words, [&](const std::string& word) { return name.find(' ' + fold(word) + ' ') != std::string::npos; });
}

template <typename InTime>
bool meets(const Catalogue& catalogue, const Component& component, std::string_view found, InTime in_time) {
  if (component.document_type == found) return true;
  for (const TypeEquivalence& equivalence : catalogue.equivalences) {
    if (equivalence.type != component.document_type) continue;
    for (const AcceptedType& accepted : equivalence.accepts) {
      if (accepted.type != found || !in_time(accepted)) continue;
      if (!equivalence.only_where_named || names_one(component, accepted.named_by)) return true;
    }
  }
  return false;
}

}  // namespace

const Procedure* Catalogue::procedure(std::string_view code, std::chrono::year_month_day day) const {
  code = code.substr(0, kCodeLength);
  const Procedure* newest = nullptr;
  for (const Procedure& entry : procedures) {
    if (entry.code != code) continue;
    if (entry.in_force.covers(day)) return &entry;
    if (newest == nullptr || newest->in_force.from < entry.in_force.from) newest = &entry;
  }
  return newest;
}

const DocumentType* Catalogue::document_type(std::string_view slug) const {
  const auto type = std::ranges::find(document_types, slug, &DocumentType::slug);
  return type == document_types.end() ? nullptr : &*type;
}

bool Catalogue::accepts(const Component& component, std::string_view found,
                        std::chrono::year_month_day day) const {
  return meets(*this, component, found,
               [day](const AcceptedType& accepted) { return !accepted.until || day <= *accepted.until; });
}

bool Catalogue::accepts(const Component& component, std::string_view found) const {
  return meets(*this, component, found, [](const AcceptedType& accepted) { return !accepted.until; });
}

const FactQuestion* Catalogue::fact(std::string_view name, std::string_view code) const {
  code = code.substr(0, kCodeLength);
  const FactQuestion* general = nullptr;
  for (const FactQuestion& question : facts) {
    if (question.name != name) continue;
    if (question.procedures.empty()) general = &question;
    if (std::ranges::find(question.procedures, code) != question.procedures.end()) return &question;
  }
  return general;
}

std::string Catalogue::mark_words(std::string_view mark) const {
  const auto found = std::ranges::find(marks, mark, &MarkWords::mark);
  return found == marks.end() ? std::string(mark) : found->words;
}

std::string Catalogue::nearest_procedure(std::string_view code) const {
  std::vector<std::string> known;
  known.reserve(procedures.size());
  for (const Procedure& entry : procedures) known.push_back(entry.code);
  return nearest_name(code.substr(0, kCodeLength), known);
}

}  // namespace motcua
