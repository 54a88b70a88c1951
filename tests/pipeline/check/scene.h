// A dossier told in few words: which papers are asked for, which pages lie there.
// For the tests of check/ only; every page is a value, nothing is read.

#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "models/catalogue.h"
#include "models/dossier.h"
#include "models/page_report.h"
#include "models/verdict.h"
#include "pipeline/check/completeness.h"

namespace motcua::check {

inline constexpr std::chrono::year_month_day kToday{std::chrono::year(2026), std::chrono::November,
                                                    std::chrono::day(23)};

inline Component component_of(const std::string& id, const std::string& type) {
  Component component;
  component.id = id;
  component.name = "Giấy " + id;
  component.document_type = type;
  return component;
}

inline Document document_of(const std::string& type, double confidence, std::vector<int> pages = {}) {
  Document document;
  document.type = type;
  document.confidence = confidence;
  document.pages = std::move(pages);
  return document;
}

/// The procedure is invented: real lists come from models/catalog/.
struct Scene {
  Procedure procedure;
  Catalogue catalogue;
  Dossier dossier;
  std::vector<Document> documents;
  std::vector<PageReport> pages;

  Scene() {
    procedure.code = "9.000001";
    procedure.name = "Thủ tục thử";
    dossier.procedure = procedure.code;
    dossier.as_of = kToday;
  }

  Component& ask(const std::string& id, const std::string& type) {
    return procedure.components.emplace_back(component_of(id, type));
  }
  Component& ask_when(const std::string& id, const std::string& type, const char* expression) {
    Component& component = ask(id, type);
    component.condition = *Condition::parse(expression);
    component.condition_text = "nếu có";
    return component;
  }
  /// A paper of `page_count` new pages.
  Document& lay(const std::string& type, double confidence = 0.95, int page_count = 1) {
    Document document = document_of(type, confidence);
    for (int i = 0; i < page_count; ++i) {
      document.pages.push_back(add_page());
      pages.back().kind.type = type;
      pages.back().kind.confidence = confidence;
    }
    return documents.emplace_back(std::move(document));
  }
  void lay_unknown() { lay("", 0); }
  void lay_unreadable() {
    lay("", 0);
    pages.back().unreadable = true;
    pages.back().quality.problems = {PageProblem::kDamaged};
  }
  int add_page() {
    PageReport page;
    page.number = static_cast<int>(pages.size()) + 1;
    pages.push_back(page);
    return page.number;
  }
  void print_number(int page, int number, int count) {
    PageKind& kind = pages[static_cast<std::size_t>(page - 1)].kind;
    kind.printed_number = number;
    kind.printed_count = count;
  }

  [[nodiscard]] Judged judge() const { return check::judge(dossier, procedure, catalogue, documents, pages); }
};

inline Field field_of(const char* name, const char* value, double confidence = 0.95) {
  return {.name = name, .value = value, .confidence = confidence, .page = 1, .box = {}, .source = "label"};
}

}  // namespace motcua::check
