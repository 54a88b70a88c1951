// The short lists: fields of government, equivalences, facts, marks; and the dispatch.

#include <algorithm>
#include <array>
#include <utility>

#include "models/catalog/entry_readers.h"

namespace motcua::catalog {
namespace {

constexpr auto kOptional = TableReader::Presence::kOptional;

std::string item_path(std::string_view list, std::size_t number) {
  return std::string(list) + '[' + std::to_string(number) + ']';
}

void read_accepted(const TomlNode& node, const std::string& path, bool only_where_named,
                   Diagnostics& diagnostics, EquivalenceEntry& entry) {
  TableReader table(node, path, diagnostics);
  AcceptedType accepted;
  entry.accepts.push_back(table.placed_text("type"));
  accepted.type = entry.accepts.back().text;
  accepted.until = table.date("until", kOptional);
  accepted.named_by =
      table.texts("named_by", only_where_named ? TableReader::Presence::kRequired : kOptional);
  if (!only_where_named && !accepted.named_by.empty()) {
    table.complain("named_by", "has no effect without only_where_named = true");
  }
  table.finish();
  entry.equivalence.accepts.push_back(std::move(accepted));
}

void read_choices(TableReader& table, Diagnostics& diagnostics, FactQuestion& fact) {
  const bool choice = fact.kind == FactKind::kChoice;
  std::size_t number = 0;
  for (const TomlNode* node : table.tables("values", choice ? TableReader::Presence::kRequired : kOptional)) {
    TableReader one(*node, table.path_of(item_path("values", ++number)), diagnostics);
    FactChoice value;
    value.value = one.text("value");
    value.label = one.text("label");
    one.finish();
    fact.choices.push_back(std::move(value));
  }
  if (!choice && !fact.choices.empty()) table.complain("values", "only a fact of kind \"choice\" has values");
}

FactKind kind_of(const std::string& word) {
  if (word == "boolean") return FactKind::kBoolean;
  if (word == "number") return FactKind::kNumber;
  return word == "choice" ? FactKind::kChoice : FactKind::kText;
}

void read_version(TableReader& file, Diagnostics&, Entries& entries) {
  if (const auto day = file.date("version")) {
    const auto two = [](unsigned value) { return (value < 10 ? "-0" : "-") + std::to_string(value); };
    entries.version = std::to_string(static_cast<int>(day->year())) +
                      two(static_cast<unsigned>(day->month())) + two(static_cast<unsigned>(day->day()));
  }
  file.finish();
}

struct Kind {
  std::string_view schema;
  void (*read)(TableReader&, Diagnostics&, Entries&);
};

constexpr std::array<Kind, 7> kKinds{{
    {"motcua.procedure/1", read_procedure},
    {"motcua.document-type/1", read_document_type},
    {"motcua.fields/1", read_fields},
    {"motcua.equivalences/1", read_equivalences},
    {"motcua.facts/1", read_facts},
    {"motcua.marks/1", read_marks},
    {"motcua.catalogue/1", read_version},
}};

}  // namespace

bool is_slug(const std::string& text) {
  return !text.empty() && text.front() != '-' && text.back() != '-' && text.find("--") == std::string::npos &&
         std::ranges::all_of(
             text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool is_procedure_code(const std::string& text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() == 8 && digit(text[0]) && text[1] == '.' && std::ranges::all_of(text.substr(2), digit);
}

void read_fields(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  std::size_t number = 0;
  for (const TomlNode* node : file.tables("fields")) {
    TableReader table(*node, item_path("fields", ++number), diagnostics);
    FieldEntry entry;
    entry.file = diagnostics.file();
    entry.slug = table.placed_text("slug");
    entry.field = {entry.slug.text, table.text("name"), table.text("agency")};
    table.finish();
    entries.fields.push_back(std::move(entry));
  }
  file.finish();
}

void read_equivalences(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  std::size_t number = 0;
  for (const TomlNode* node : file.tables("equivalences")) {
    TableReader table(*node, item_path("equivalences", ++number), diagnostics);
    EquivalenceEntry entry;
    entry.file = diagnostics.file();
    entry.type = table.placed_text("type");
    entry.equivalence.type = entry.type.text;
    entry.equivalence.only_where_named = table.flag("only_where_named", kOptional).value_or(false);
    entry.equivalence.note = table.text("note", kOptional);
    entry.equivalence.basis = table.word("basis", {"sourced", "from-memory", "ours"});
    std::size_t place = 0;
    for (const TomlNode* accepted : table.tables("accepts")) {
      read_accepted(*accepted, table.path_of(item_path("accepts", ++place)),
                    entry.equivalence.only_where_named, diagnostics, entry);
    }
    table.finish();
    entries.equivalences.push_back(std::move(entry));
  }
  file.finish();
}

void read_facts(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  std::size_t number = 0;
  for (const TomlNode* node : file.tables("facts")) {
    TableReader table(*node, item_path("facts", ++number), diagnostics);
    FactEntry entry;
    entry.file = diagnostics.file();
    entry.name = table.placed_text("name");
    entry.fact.name = entry.name.text;
    entry.fact.kind = kind_of(table.word("kind", {"boolean", "text", "number", "choice"}));
    entry.fact.question = table.text("question");
    read_choices(table, diagnostics, entry.fact);
    entry.procedures = table.placed_texts("procedures", kOptional);
    for (const PlacedText& code : entry.procedures) entry.fact.procedures.push_back(code.text);
    table.finish();
    entries.facts.push_back(std::move(entry));
  }
  file.finish();
}

void read_marks(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  std::size_t number = 0;
  for (const TomlNode* node : file.tables("marks")) {
    TableReader table(*node, item_path("marks", ++number), diagnostics);
    MarkEntry entry;
    entry.file = diagnostics.file();
    entry.mark = table.placed_text("mark");
    entry.words = {entry.mark.text, table.text("words")};
    table.finish();
    entries.marks.push_back(std::move(entry));
  }
  file.finish();
}

void read_entry(const TomlNode& root, Diagnostics& diagnostics, Entries& entries) {
  TableReader file(root, "", diagnostics);
  const std::string schema = file.text("schema");
  std::vector<std::string> known;
  for (const Kind& kind : kKinds) {
    if (schema == kind.schema) return kind.read(file, diagnostics, entries);
    known.emplace_back(kind.schema);
  }
  if (schema.empty()) return;
  std::string expected;
  for (const std::string& name : known) expected += (expected.empty() ? "" : ", ") + name;
  file.complain("schema",
                "\"" + schema + "\" is not known; expected one of " + expected + did_you_mean(schema, known));
}

}  // namespace motcua::catalog
