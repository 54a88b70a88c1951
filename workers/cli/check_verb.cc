// `motcua check`: one dossier from files to a verdict, without a server.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "models/catalog/catalogue_reader.h"
#include "pipeline/dossier_pipeline.h"
#include "pipeline/reading_engine.h"
#include "pipeline/result/clerk_report.h"
#include "pipeline/result/result_json.h"
#include "workers/cell/cell_decoder.h"
#include "workers/cli/dossier_options.h"
#include "workers/cli/exit_of.h"
#include "workers/cli/page_reading.h"
#include "workers/cli/verbs.h"

namespace motcua::cli {
namespace {

struct CheckOptions {
  DossierOptions dossier;
  std::string out;
  std::string engine{reading_engine_slug(kUsualEngine)};
};

Expected<void> write_file(const std::filesystem::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (!out) return fail(ErrorCode::kIo, path.string() + ": cannot be written");
  return {};
}

/// result.json and report.txt, for whoever wants to keep them.
Expected<void> keep(const std::string& folder, const DossierJudgement& judgement) {
  std::error_code trouble;
  std::filesystem::create_directories(folder, trouble);
  if (trouble) return fail(ErrorCode::kIo, folder + ": " + trouble.message());
  if (auto json = write_file(std::filesystem::path(folder) / "result.json", result::to_json(judgement));
      !json) {
    return json;
  }
  return write_file(std::filesystem::path(folder) / "report.txt", result::clerk_report(judgement));
}

int run_check(const CheckOptions& options) {
  const auto engine = reading_engine_of(options.engine);
  if (!engine) return exit_of("check", engine.error());
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return exit_of("check", catalogue.error());
  auto dossier = dossier_from(options.dossier);
  if (!dossier) return exit_of("check", dossier.error());
  if (dossier->id.empty()) dossier->id = "check";
  // A wrong code is said before minutes of reading.
  if (!dossier->procedure.empty() && catalogue->procedure(dossier->procedure, dossier->as_of) == nullptr) {
    return exit_of("check", judge_dossier(*dossier, {}, *catalogue).error());
  }
  auto files = read_input_files(options.dossier.files);
  if (!files) return exit_of("check", files.error());
  cell::CellDecoder decoder;
  auto pages = read_all_pages(*files, *catalogue, decoder, *engine);
  if (!pages) return exit_of("check", pages.error());
  const int usable = tell_unusable_pages(*pages);

  auto judgement = judge_dossier(*dossier, std::move(*pages), *catalogue);
  if (!judgement) return exit_of("check", judgement.error());
  std::fputs((options.dossier.json ? result::to_json(*judgement) : result::clerk_report(*judgement)).c_str(),
             stdout);
  if (!options.out.empty()) {
    if (auto kept = keep(options.out, *judgement); !kept) return exit_of("check", kept.error());
  }
  return usable > 0 ? kExitDone : kExitUnusableInput;
}

}  // namespace

void add_check_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* verb = app.add_subcommand("check", "Check one dossier against its procedure, without a server");
  verb->add_option("--procedure", options->dossier.procedure, "Code of the procedure (motcua catalog list)");
  verb->add_option("--out", options->out, "Folder that also gets result.json and report.txt");
  verb->add_option("--engine", options->engine, kEngineOption);
  add_dossier_options(*verb, options->dossier);
  verb->callback([options, &exit_code] { exit_code = run_check(*options); });
}

}  // namespace motcua::cli
