// `motcua catalog`: the procedures that the program knows, for the people who answer
// for them: look one up, and check the data files before they are built in.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "models/catalog/catalogue_reader.h"
#include "models/nearest_name.h"
#include "workers/cli/catalog_text.h"
#include "workers/cli/verbs.h"

namespace motcua::cli {
namespace {

struct CatalogOptions {
  std::string folder;  ///< Empty: the catalogue that is built in.
  std::string field;
  std::string code;
  std::string as_of;
  std::string path;
};

std::optional<Catalogue> open_catalogue(const CatalogOptions& options, int& exit_code) {
  Expected<Catalogue> catalogue =
      options.folder.empty() ? catalog::load_embedded() : catalog::load_folder(options.folder);
  if (catalogue) return std::move(*catalogue);
  std::fprintf(stderr, "motcua catalog: %s\n", catalogue.error().message.c_str());
  exit_code = options.folder.empty() ? kExitFault : kExitUsage;
  return std::nullopt;
}

/// "2026-07-01"; today when `text` is empty.
std::optional<std::chrono::year_month_day> day_of(const std::string& text) {
  if (text.empty()) {
    return std::chrono::year_month_day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  }
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  const auto number = [&text](std::size_t at, std::size_t size, auto& value) {
    const char* end = text.data() + at + size;
    return std::from_chars(text.data() + at, end, value).ptr == end;
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
  const std::chrono::year_month_day date = std::chrono::year(year) / month / day;
  return date.ok() ? std::optional(date) : std::nullopt;
}

int list_procedures(const CatalogOptions& options) {
  int exit_code = kExitDone;
  const std::optional<Catalogue> catalogue = open_catalogue(options, exit_code);
  if (!catalogue) return exit_code;
  std::vector<std::string> fields;
  for (const FieldOfGovernment& field : catalogue->fields) fields.push_back(field.slug);
  if (!options.field.empty() && std::find(fields.begin(), fields.end(), options.field) == fields.end()) {
    const std::string nearest = nearest_name(options.field, fields);
    std::fprintf(stderr, "motcua catalog: không có lĩnh vực '%s'%s\n", options.field.c_str(),
                 nearest.empty() ? "" : (". Có phải ý bạn là '" + nearest + "'?").c_str());
    return kExitUsage;
  }
  std::fputs(procedure_table(*catalogue, options.field).c_str(), stdout);
  return kExitDone;
}

int show_procedure(const CatalogOptions& options) {
  const std::optional<std::chrono::year_month_day> day = day_of(options.as_of);
  if (!day) {
    std::fprintf(stderr, "motcua catalog: '%s' không phải là ngày; viết như 2026-07-01\n",
                 options.as_of.c_str());
    return kExitUsage;
  }
  int exit_code = kExitDone;
  const std::optional<Catalogue> catalogue = open_catalogue(options, exit_code);
  if (!catalogue) return exit_code;
  const Procedure* procedure = catalogue->procedure(options.code, *day);
  if (procedure == nullptr) {
    const std::string nearest = catalogue->nearest_procedure(options.code);
    std::fprintf(stderr, "motcua catalog: không có thủ tục '%s'%s\n", options.code.c_str(),
                 nearest.empty() ? ". `motcua catalog list` cho xem các thủ tục đã biết."
                                 : (". Có phải ý bạn là '" + nearest + "'?").c_str());
    return kExitUsage;
  }
  std::fputs(procedure_checklist(*catalogue, *procedure, *day).c_str(), stdout);
  return kExitDone;
}

int check_files(const CatalogOptions& options) {
  std::error_code ignored;
  const Expected<catalog::CheckReport> report = std::filesystem::is_directory(options.path, ignored)
                                                    ? catalog::check_folder(options.path)
                                                    : catalog::check_file(options.path);
  if (!report) {
    std::fprintf(stderr, "motcua catalog: %s\n", report.error().message.c_str());
    return kExitUnusableInput;
  }
  for (const catalog::Diagnostic& problem : report->problems) std::printf("%s\n", to_line(problem).c_str());
  const char* files = report->file_count == 1 ? "file" : "files";
  if (report->problems.empty()) {
    std::printf("%d %s, no problem\n", report->file_count, files);
    return kExitDone;
  }
  std::printf("%d %s, %zu %s\n", report->file_count, files, report->problems.size(),
              report->problems.size() == 1 ? "problem" : "problems");
  return kExitUsage;
}

}  // namespace

void add_catalog_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CatalogOptions>();
  CLI::App* verb = app.add_subcommand("catalog", "The procedures and kinds of paper that are known");
  verb->require_subcommand(1);

  CLI::App* list = verb->add_subcommand("list", "All procedures, one a line");
  list->add_option("--field", options->field, "Only this field of government, by its slug (tu-phap)");
  list->callback([options, &exit_code] { exit_code = list_procedures(*options); });

  CLI::App* show = verb->add_subcommand("show", "The checklist of one procedure");
  show->add_option("CODE", options->code, "Code of the procedure: 1.004623")->required();
  show->add_option("--as-of", options->as_of, "The entry in force on this day (default: today)");
  show->callback([options, &exit_code] { exit_code = show_procedure(*options); });

  for (CLI::App* reading : {list, show}) {
    reading->add_option("--catalog", options->folder,
                        "A folder of data files instead of the built-in catalogue");
  }

  CLI::App* check = verb->add_subcommand("check", "Say what is wrong with data files, line by line");
  check->add_option("FILE", options->path, "A data file, or a folder of them")->required();
  check->callback([options, &exit_code] { exit_code = check_files(*options); });
}

}  // namespace motcua::cli
