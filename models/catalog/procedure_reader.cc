#include <algorithm>
#include <utility>

#include "models/catalog/entry_readers.h"

namespace motcua::catalog {
namespace {

constexpr auto kOptional = TableReader::Presence::kOptional;

/// Sheets of one paper that a procedure may ask for, and days or months it may take.
constexpr int kSheetsMax = 50;
constexpr int kDaysMax = 1'000;

void read_condition(TableReader& component, Component& value, ComponentPlaces& places,
                    Diagnostics& diagnostics) {
  const TomlNode* node = component.table("condition", kOptional);
  if (node == nullptr) return;
  TableReader table(*node, component.path_of("condition"), diagnostics);
  value.condition_text = table.text("text");
  places.condition = table.placed_text("expr");
  value.condition_is_ours = table.word("basis", {"text", "ours"}, kOptional) == "ours";
  value.condition_note = table.text("note", kOptional);
  if (!places.condition.text.empty()) {
    if (Expected<Condition> parsed = Condition::parse(places.condition.text)) {
      value.condition = std::move(*parsed);
    } else {
      table.complain("expr", parsed.error().message);
    }
  }
  table.finish();
}

std::optional<MaxAge> read_max_age(TableReader& component, Diagnostics& diagnostics) {
  const TomlNode* node = component.table("max_age", kOptional);
  if (node == nullptr) return std::nullopt;
  TableReader table(*node, component.path_of("max_age"), diagnostics);
  MaxAge age;
  age.months = table.number("months", 1, kDaysMax, kOptional).value_or(0);
  age.days = table.number("days", 1, kDaysMax, kOptional).value_or(0);
  if (!table.has("months") && !table.has("days")) {
    component.complain("max_age", "expected { months = 6 } or { days = 90 }");
  }
  table.finish();
  return age;
}

void read_must_have(TableReader& table, Component& value, ComponentPlaces& places) {
  places.must_have = table.placed_texts("must_have", kOptional);
  for (const PlacedText& mark : places.must_have) value.must_have.push_back(mark.text);
  value.must_have_basis = table.word("must_have_basis", {"text", "from-memory"},
                                     value.must_have.empty() ? kOptional : TableReader::Presence::kRequired);
}

void read_component(const TomlNode& node, std::string path, const Provenance& inherited,
                    Diagnostics& diagnostics, ProcedureEntry& entry) {
  TableReader table(node, std::move(path), diagnostics);
  Component value;
  ComponentPlaces places;
  places.id = table.placed_text("id");
  value.id = places.id.text;
  if (!value.id.empty() && !is_slug(value.id)) {
    table.complain("id", "expected lower-case letters, digits and hyphens, as \"to-khai\"");
  }
  value.name = table.text("name");
  places.document_type = table.placed_text("document_type");
  value.document_type = places.document_type.text;
  if (std::string code = table.text("form_code", kOptional); !code.empty()) value.form_code = std::move(code);
  value.form_codes = table.texts("form_codes", kOptional);
  if (value.form_code && !table.has("form_codes")) value.form_codes = {*value.form_code};
  value.originals = table.number("originals", 0, kSheetsMax).value_or(0);
  value.copies = table.number("copies", 0, kSheetsMax).value_or(0);
  value.copy_kinds = table.texts("copy_kinds");
  value.required = table.flag("required").value_or(true);
  value.part_of = table.text("part_of", kOptional);
  read_condition(table, value, places, diagnostics);
  places.alternatives = table.placed_texts("alternatives", kOptional);
  for (const PlacedText& one : places.alternatives) value.alternatives.push_back(one.text);
  value.max_age = read_max_age(table, diagnostics);
  value.validity = table.text("validity", kOptional);
  read_must_have(table, value, places);
  value.note = table.text("note", kOptional);
  value.provenance = inherited;
  value.provenance.note.clear();
  value.provenance.basis = table.word("basis", {"sourced", "from-memory"}) == "sourced"
                               ? Provenance::Basis::kSourced
                               : Provenance::Basis::kFromMemory;
  if (std::string source = table.text("source", kOptional); !source.empty()) {
    value.provenance.source = std::move(source);
    value.provenance.url = table.text("url", kOptional);
    value.provenance.as_of = table.text("as_of");
  }
  table.finish();
  entry.procedure.components.push_back(std::move(value));
  entry.components.push_back(std::move(places));
}

InForce read_in_force(TableReader& file, Diagnostics& diagnostics) {
  InForce value;
  const TomlNode* node = file.table("in_force");
  if (node == nullptr) return value;
  TableReader table(*node, "in_force", diagnostics);
  value.from = table.date("from").value_or(std::chrono::year_month_day{});
  value.from_basis = table.word("from_basis", {"law", "crawl-day"});
  value.until = table.date("until", kOptional);
  value.until_basis = table.text("until_basis", value.until ? TableReader::Presence::kRequired : kOptional);
  if (value.until && *value.until < value.from)
    table.complain("until", "expected a day that is not before `from`");
  table.finish();
  return value;
}

std::vector<ProcedureResult> read_results(TableReader& file, Diagnostics& diagnostics) {
  std::vector<ProcedureResult> all;
  for (const TomlNode* node : file.tables("results", kOptional)) {
    TableReader table(*node, "results[" + std::to_string(all.size() + 1) + ']', diagnostics);
    ProcedureResult result;
    result.name = table.text("name");
    result.code = table.text("code", kOptional);
    table.finish();
    all.push_back(std::move(result));
  }
  return all;
}

void read_processing_time(TableReader& file, Diagnostics& diagnostics, Procedure& value) {
  const TomlNode* node = file.table("processing_time", kOptional);
  if (node == nullptr) return;
  TableReader table(*node, "processing_time", diagnostics);
  value.working_days = table.number("working_days", 1, kDaysMax, kOptional);
  value.calendar_days = table.number("calendar_days", 1, kDaysMax, kOptional);
  table.finish();
}

}  // namespace

void read_procedure(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  ProcedureEntry entry;
  entry.file = diagnostics.file();
  Procedure& value = entry.procedure;
  entry.code = file.placed_text("code");
  value.code = entry.code.text;
  if (!value.code.empty() && !is_procedure_code(value.code)) {
    file.complain("code", "expected one digit, a dot and six digits, as \"1.004623\"");
  }
  value.name = file.text("name");
  entry.field = file.placed_text("field");
  value.field = entry.field.text;
  value.agency = file.text("agency");
  value.agency_as_published = file.text("agency_as_published", kOptional);
  value.level = file.text("level");
  value.announcing_decision = file.text("announcing_decision", kOptional);
  value.legal_basis = file.texts("legal_basis");
  value.fee = file.text("fee", kOptional);
  value.results = read_results(file, diagnostics);
  value.notes = file.text("notes", kOptional);
  value.not_modelled = file.text("not_modelled", kOptional);
  read_processing_time(file, diagnostics, value);
  entry.in_force = file.place("in_force");
  value.in_force = read_in_force(file, diagnostics);
  value.provenance = read_provenance(file, diagnostics);
  int number = 0;
  for (const TomlNode* node : file.tables("components")) {
    read_component(*node, "components[" + std::to_string(++number) + ']', value.provenance, diagnostics,
                   entry);
  }
  file.finish();
  entries.procedures.push_back(std::move(entry));
}

}  // namespace motcua::catalog
