// One data file each: its tree in, its entry out, mistakes on the side. Every entry
// keeps the places that the checks across files point at.

#pragma once

#include <string>
#include <vector>

#include "models/catalog/diagnostic.h"
#include "models/catalog/table_reader.h"
#include "models/catalog/toml_tree.h"
#include "models/procedure.h"

namespace motcua::catalog {

struct ComponentPlaces {
  PlacedText id;
  PlacedText document_type;
  PlacedText condition;
  std::vector<PlacedText> alternatives;
  std::vector<PlacedText> must_have;
};

struct ProcedureEntry {
  std::string file;
  Procedure procedure;
  PlacedText code;
  PlacedText field;
  Place in_force;
  std::vector<ComponentPlaces> components;  ///< One for each of procedure.components.
};

struct PaperEntry {
  std::string file;
  DocumentType type;
  PlacedText slug;
};

struct FieldEntry {
  std::string file;
  FieldOfGovernment field;
  PlacedText slug;
};

struct EquivalenceEntry {
  std::string file;
  TypeEquivalence equivalence;
  PlacedText type;
  std::vector<PlacedText> accepts;
};

struct FactEntry {
  std::string file;
  FactQuestion fact;
  PlacedText name;
  std::vector<PlacedText> procedures;
};

struct MarkEntry {
  std::string file;
  MarkWords words;
  PlacedText mark;
};

/// Everything that was read, file by file; cross_checks.h looks at it as a whole.
struct Entries {
  std::string version;
  std::vector<ProcedureEntry> procedures;
  std::vector<PaperEntry> papers;
  std::vector<FieldEntry> fields;
  std::vector<EquivalenceEntry> equivalences;
  std::vector<FactEntry> facts;
  std::vector<MarkEntry> marks;
};

/// Reads the file that `root` is the tree of, by its `schema` key, into `entries`.
void read_entry(const TomlNode& root, Diagnostics& diagnostics, Entries& entries);

void read_procedure(TableReader& file, Diagnostics& diagnostics, Entries& entries);
void read_document_type(TableReader& file, Diagnostics& diagnostics, Entries& entries);
void read_fields(TableReader& file, Diagnostics& diagnostics, Entries& entries);
void read_equivalences(TableReader& file, Diagnostics& diagnostics, Entries& entries);
void read_marks(TableReader& file, Diagnostics& diagnostics, Entries& entries);
void read_facts(TableReader& file, Diagnostics& diagnostics, Entries& entries);

/// The table [provenance] of a procedure or a kind of paper.
[[nodiscard]] Provenance read_provenance(TableReader& owner, Diagnostics& diagnostics);

/// Lower-case letters, digits and single hyphens: "to-khai-ho-tich".
[[nodiscard]] bool is_slug(const std::string& text);
/// "1.004623".
[[nodiscard]] bool is_procedure_code(const std::string& text);

}  // namespace motcua::catalog
