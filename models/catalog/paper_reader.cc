#include <algorithm>
#include <utility>

#include "models/catalog/entry_readers.h"

namespace motcua::catalog {
namespace {

constexpr auto kOptional = TableReader::Presence::kOptional;

/// "ho_ten", or "thanh_vien[]" for a list of such things.
bool is_field_name(std::string_view name) {
  if (name.ends_with("[]")) name.remove_suffix(2);
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

}  // namespace

Provenance read_provenance(TableReader& owner, Diagnostics& diagnostics) {
  Provenance value;
  const TomlNode* node = owner.table("provenance");
  if (node == nullptr) return value;
  TableReader table(*node, owner.path_of("provenance"), diagnostics);
  const bool sourced = table.word("basis", {"sourced", "from-memory"}) == "sourced";
  const auto presence = sourced ? TableReader::Presence::kRequired : kOptional;
  value.basis = sourced ? Provenance::Basis::kSourced : Provenance::Basis::kFromMemory;
  value.source = table.text("source", presence);
  value.url = table.text("url", kOptional);
  value.as_of = table.text("as_of", presence);
  value.note = table.text("note", kOptional);
  table.finish();
  return value;
}

void read_document_type(TableReader& file, Diagnostics& diagnostics, Entries& entries) {
  PaperEntry entry;
  entry.file = diagnostics.file();
  DocumentType& value = entry.type;
  entry.slug = file.placed_text("slug");
  value.slug = entry.slug.text;
  if (!value.slug.empty() && !is_slug(value.slug)) {
    file.complain("slug", "expected lower-case letters, digits and hyphens, as \"giay-khai-sinh\"");
  }
  value.paper_class = file.text("class");
  value.title = file.text("title");
  value.title_variants = file.texts("title_variants");
  value.form_codes = file.texts("form_codes");
  value.key_phrases = file.texts("key_phrases");
  for (const PlacedText& field : file.placed_texts("fields")) {
    if (!is_field_name(field.text)) {
      diagnostics.add(field.place, field.key, "expected lower-case letters, digits and '_', as \"ho_ten\"");
    }
    value.fields.push_back(field.text);
  }
  value.layout = file.text("layout");
  value.national_db = file.text("national_db", kOptional);
  value.provenance = read_provenance(file, diagnostics);
  file.finish();
  entries.papers.push_back(std::move(entry));
}

}  // namespace motcua::catalog
