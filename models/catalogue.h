// The whole catalogue as one immutable value: what every stage asks.

#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "models/procedure.h"

namespace motcua {

/// Immutable after it was built; share it by const reference among threads.
class Catalogue {
 public:
  std::string version;  ///< "2026-11-23": the day on which its data were last changed.
  std::vector<FieldOfGovernment> fields;
  std::vector<Procedure> procedures;  ///< Several entries of one code differ in in_force.
  std::vector<DocumentType> document_types;
  std::vector<TypeEquivalence> equivalences;
  std::vector<FactQuestion> facts;
  std::vector<MarkWords> marks;

  /// The entry of `code` in force on `day`; when none is, the newest entry of that
  /// code; nullptr when the code is not known. Suffixes that provincial portals
  /// append ("1.004623.000.00.00.H15") are ignored: the first 8 characters count.
  [[nodiscard]] const Procedure* procedure(std::string_view code, std::chrono::year_month_day day) const;
  [[nodiscard]] const DocumentType* document_type(std::string_view slug) const;
  /// Whether a paper of type `found` meets `component` on `day`: it is of the very
  /// type, or of one that an equivalence takes for it.
  [[nodiscard]] bool accepts(const Component& component, std::string_view found,
                             std::chrono::year_month_day day) const;
  /// The same without a day: papers whose acceptance has an end are not taken.
  [[nodiscard]] bool accepts(const Component& component, std::string_view found) const;
  /// What to ask for the fact `name` in the procedure `code`; nullptr when not known.
  [[nodiscard]] const FactQuestion* fact(std::string_view name, std::string_view code) const;
  /// A component's must_have in Vietnamese: "chữ ký của người đề nghị"; `mark` itself
  /// when the catalogue has no words for it.
  [[nodiscard]] std::string mark_words(std::string_view mark) const;
  /// The known procedure code most like `code`; empty when nothing is near.
  [[nodiscard]] std::string nearest_procedure(std::string_view code) const;
};

}  // namespace motcua
