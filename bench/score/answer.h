// What the program said of one dossier ("motcua.result/1", docs/result.md) or of one file
// (`motcua ocr --format json`), as plain values.

#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_report.h"

namespace motcua::bench::score {

struct ReadPage {
  int number = 0;
  int rotation_deg = 0;
  double skew_deg = 0;
  bool blank = false;
  bool unreadable = false;
  std::vector<std::string> lines;
  std::string kind;     ///< As the page alone seems; empty: unknown.
  int field_count = 0;  ///< Of a page read alone; fields of a dossier stand with its documents.
};

struct ReadDocument {
  std::string type;
  std::vector<int> pages;
  double confidence = 0;
  std::vector<Field> fields;
  std::vector<Mark> marks;
};

struct ReadComponent {
  std::string id;
  std::string status;
  double confidence = 0;
  std::vector<std::string> reasons;
};

/// All empty: the program said nothing, which is scored like any other answer.
struct Answer {
  std::string verdict;
  std::vector<ReadComponent> components;
  std::vector<ReadDocument> documents;
  std::vector<ReadPage> pages;
  std::vector<std::string> reasons;  ///< Of findings about no single component.
  nlohmann::ordered_json versions;
};

/// Errors: kCorrupt, naming what is missing; `what` says whose answer it is.
[[nodiscard]] Expected<Answer> read_answer(const nlohmann::ordered_json& result, const std::string& what);

/// Takes    the array that `motcua ocr --format json` prints. Errors as above.
[[nodiscard]] Expected<std::vector<ReadPage>> read_pages(const nlohmann::ordered_json& pages,
                                                         const std::string& what);

}  // namespace motcua::bench::score
