// One dossier of a set with everything that is true of it: what was handed in, page by
// page, and what should be said about it (docs/specimens.md).

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_report.h"

namespace motcua::bench::truth {

struct TrueLine {
  std::string text;
  Box box;  ///< Empty where no place is known.
  bool by_hand = false;
};

struct TrueField {
  std::string name;
  std::string value;
  Box box;
};

struct TrueMark {
  MarkKind kind = MarkKind::kSeal;
  Box box;
  InkColour colour = InkColour::kUnknown;
  MarkShape shape = MarkShape::kUnknown;
  MarkState state = MarkState::kNone;
};

struct Effect {
  std::string kind;
  double strength = 0;  ///< 0 to 1.
};

struct TruePage {
  int number = 0;  ///< In the dossier, from 1.
  std::string file;
  int file_page = 1;
  std::string paper;  ///< Slug of the catalogue; empty: no kind of it.
  int width_px = 0;   ///< Of the upright page.
  int height_px = 0;
  int dpi = 0;
  int rotation_deg = 0;
  double skew_deg = 0;
  std::string colour;
  std::string profile;  ///< Name of the scan profile; empty: none named.
  std::vector<Effect> effects;
  std::vector<TrueLine> lines;
  std::vector<TrueField> fields;
  std::vector<TrueMark> marks;
  bool blank = false;
  bool unreadable = false;
};

struct TrueDocument {
  std::string type;  ///< Empty: no kind of the catalogue, or unreadable.
  std::vector<int> pages;
};

struct Planted {
  std::string component;  ///< Empty: of no single component.
  std::string reason;
};

struct TrueDossier {
  std::string id;
  std::string procedure;
  std::string scenario;
  std::map<std::string, std::string> facts;
  std::map<std::string, std::string> attestations;
  std::string as_of;
  std::vector<std::string> files;  ///< In page order.
  std::vector<TruePage> pages;     ///< In page order.

  std::string verdict;
  std::map<std::string, std::string> components;  ///< Status by id.
  /// Reasons by component, where the truth tells them apart.
  std::map<std::string, std::vector<std::string>> component_findings;
  std::vector<std::string> findings;  ///< Reasons that must be among the findings.
  std::vector<TrueDocument> documents;
  std::vector<Planted> planted;
};

/// Takes    the folder of one dossier: dossier.json, its files, truth/FILE.json each.
/// Returns  pages in page order, marked blank and unreadable as `expected` says.
/// Errors   kCorrupt, naming the file, what does not fit and what to do: a schema that is
///          not known, a file that is missing, page counts that differ (the file's own
///          pages are counted), a box outside its page, a page in no document or in two.
[[nodiscard]] Expected<TrueDossier> read_dossier(const std::filesystem::path& folder);

}  // namespace motcua::bench::truth
