// What the law asks for: procedures with their components, and the kinds of paper.
// Values only; models/catalog/ reads them from their data files.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/condition.h"

namespace motcua {

/// Where a statement of the catalogue comes from, and whether it was read there.
struct Provenance {
  enum class Basis : std::uint8_t { kSourced, kFromMemory };
  Basis basis = Basis::kFromMemory;
  std::string source;  ///< The document or page it was read in.
  std::string url;     ///< May be empty.
  std::string as_of;   ///< When it was read there: "2026-07".
  std::string note;    ///< Which part of the entry the basis does not hold for; may be empty.
};

/// The days on which an entry is law; a missing end is "until further notice".
struct InForce {
  std::chrono::year_month_day from{};
  std::optional<std::chrono::year_month_day> until;  ///< Last day, inclusive.
  std::string from_basis;   ///< "law", or "crawl-day": seen in force then, begun on a day unknown.
  std::string until_basis;  ///< What ended it; empty without an end.
  [[nodiscard]] bool covers(std::chrono::year_month_day day) const {
    return from <= day && (!until || day <= *until);
  }
};

/// How old a paper may be, in calendar units as the law counts.
struct MaxAge {
  int months = 0;
  int days = 0;
};

/// One paper that a procedure demands.
struct Component {
  std::string id;    ///< Unique in its procedure.
  std::string name;  ///< Verbatim, Vietnamese.
  std::string document_type;
  std::optional<std::string> form_code;  ///< As published: "Mẫu số 18 (NĐ 151/2025/NĐ-CP)".
  std::vector<std::string> form_codes;   ///< As printed on the form; any of them: "Mẫu số 18".
  int originals = 0;
  int copies = 0;
  std::vector<std::string> copy_kinds;  ///< Any of them will do: "bản chính", "bản sao có chứng thực" ...
  bool required = true;                 ///< false: optional, or only to be shown.
  std::string part_of;                  ///< The heading it stands under in the published list; may be empty.
  std::string condition_text;           ///< The condition in the words of the law; empty: always.
  std::optional<Condition> condition;
  bool condition_is_ours = false;  ///< Read out of a heading or the text; the list does not state it.
  std::string condition_note;
  std::vector<std::string> alternatives;  ///< Component ids; any one of the group suffices.
  std::optional<MaxAge> max_age;
  std::string validity;                ///< In words, where no number says it.
  std::vector<std::string> must_have;  ///< "signature:applicant", "seal:issuer" ...
  std::string must_have_basis;         ///< "text" of the component, or "from-memory".
  std::string note;
  Provenance provenance;  ///< Its own basis; source, url and as_of are the procedure's unless it has some.
};

/// What the citizen gets in the end.
struct ProcedureResult {
  std::string name;
  std::string code;  ///< In the national list of results; may be empty.
};

struct Procedure {
  std::string code;
  std::string name;
  std::string field;  ///< Slug of a Field of government ("tu-phap").
  std::string agency;
  std::string agency_as_published;
  std::string level;
  std::vector<std::string> legal_basis;
  std::string announcing_decision;
  std::optional<int> working_days;
  std::optional<int> calendar_days;
  std::string fee;
  std::vector<ProcedureResult> results;
  std::string notes;
  std::string not_modelled;  ///< Parts of the published list that this entry leaves out.
  InForce in_force;
  Provenance provenance;
  std::vector<Component> components;

  [[nodiscard]] const Component* component(const std::string& id) const {
    for (const Component& c : components) {
      if (c.id == id) return &c;
    }
    return nullptr;
  }
};

/// A kind of paper and how to know it.
struct DocumentType {
  std::string slug;
  std::string paper_class;  ///< "identity", "civil-status" ...
  std::string title;
  std::vector<std::string> title_variants;
  std::vector<std::string> form_codes;
  std::vector<std::string> key_phrases;
  std::vector<std::string> fields;
  std::string layout;       ///< Where its look is described.
  std::string national_db;  ///< The database that may stand in for it; may be empty.
  Provenance provenance;
};

/// Another paper that will do.
struct AcceptedType {
  std::string type;
  std::optional<std::chrono::year_month_day> until;  ///< Last day on which it is taken.
  /// Words of which the component's name must hold one; compared without tones.
  std::vector<std::string> named_by;
};

/// A component typed `type` is also met by a paper of these types.
struct TypeEquivalence {
  std::string type;
  std::vector<AcceptedType> accepts;
  bool only_where_named = false;  ///< Holds only for components whose text names the other paper.
  std::string note;
  std::string basis;  ///< "sourced", "from-memory" or "ours".
};

struct FieldOfGovernment {
  std::string slug;
  std::string name;
  std::string agency;
};

enum class FactKind : std::uint8_t { kBoolean, kText, kNumber, kChoice };

struct FactChoice {
  std::string value;  ///< As conditions write it: "truc_tiep".
  std::string label;  ///< As a clerk reads it.
};

/// What a paper must bear, as data ("signature:applicant") and as a clerk reads it.
struct MarkWords {
  std::string mark;
  std::string words;
};

/// Something that conditions ask and no paper answers.
struct FactQuestion {
  std::string name;
  FactKind kind = FactKind::kText;
  std::string question;                 ///< Vietnamese, put to the clerk.
  std::vector<FactChoice> choices;      ///< Of kChoice.
  std::vector<std::string> procedures;  ///< Only for these codes; empty: for all.
};

}  // namespace motcua
