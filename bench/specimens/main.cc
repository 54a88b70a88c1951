// motcua-specimens: typeset papers with known truth, for demonstrations, tests
// and measurements.

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdint>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "bench/specimens/demo/demo_plans.h"
#include "bench/specimens/dossiers/dossier.h"
#include "bench/specimens/dossiers/folder.h"
#include "bench/specimens/hostile/hostile.h"
#include "bench/specimens/papers/paper.h"
#include "bench/specimens/typesetting/typeface.h"

namespace motcua::specimens {
namespace {

constexpr int kExitDone = 0;
constexpr int kExitUsage = 2;
constexpr int kExitFault = 70;
constexpr std::uint64_t kDemoSeed = 20261123;

int complain(const Error& error) {
  std::fprintf(stderr, "motcua-specimens: %s\n", error.message.c_str());
  return error.code == ErrorCode::kBadUsage ? kExitUsage : kExitFault;
}

/// One line on a terminal that replaces itself; nothing elsewhere.
void progress(std::size_t done, std::size_t total, const std::string& what) {
  if (::isatty(STDERR_FILENO) == 0) return;
  std::fprintf(stderr, "\r\033[K[%zu/%zu] %s", done, total, what.c_str());
  if (done == total) std::fputs("\r\033[K", stderr);
}

Bytes bytes_of(const nlohmann::ordered_json& json) {
  const std::string text = json.dump(1) + "\n";
  return {text.begin(), text.end()};
}

Expected<void> make_demo(const std::string& out, std::uint64_t seed) {
  Expected<FolderInTheMaking> folder = FolderInTheMaking::begin(out, "demo.json");
  if (!folder) return Unexpected(folder.error());
  const std::vector<DossierPlan> plans = demo_plans();
  nlohmann::ordered_json index{
      {"schema", "motcua.specimen-set/1"}, {"seed", seed}, {"dossiers", nlohmann::json::array()}};
  for (std::size_t i = 0; i < plans.size(); ++i) {
    progress(i, plans.size(), plans[i].name);
    const Expected<std::vector<MadeFile>> files = make_dossier(plans[i], seed);
    if (!files) return Unexpected(files.error());
    for (const MadeFile& file : *files) {
      if (auto added = folder->add({plans[i].id + "/" + file.name, file.bytes}); !added) return added;
    }
    index["dossiers"].push_back(plans[i].id);
  }
  progress(plans.size(), plans.size(), "");
  return folder->finish(bytes_of(index));
}

Expected<void> make_page(const std::string& kind, std::uint64_t seed, int dpi, int variant,
                         const std::string& purpose, CopyKind copy, const std::string& out) {
  const Expected<std::vector<MadeFile>> files = make_paper(kind, seed, dpi, variant, purpose, copy);
  if (!files) return Unexpected(files.error());
  Expected<FolderInTheMaking> folder = FolderInTheMaking::begin(out, "paper.json");
  if (!folder) return Unexpected(folder.error());
  for (const MadeFile& file : *files) {
    if (auto added = folder->add(file); !added) return added;
  }
  return folder->finish(bytes_of({{"schema", "motcua.specimen-paper/1"},
                                  {"paper", kind},
                                  {"seed", seed},
                                  {"dpi", dpi},
                                  {"variant", variant}}));
}

Expected<void> make_hostile(const std::string& out) {
  const Expected<std::vector<HostileFile>> files = hostile_files();
  if (!files) return Unexpected(files.error());
  Expected<FolderInTheMaking> folder = FolderInTheMaking::begin(out, "hostile.json");
  if (!folder) return Unexpected(folder.error());
  nlohmann::ordered_json index{{"schema", "motcua.hostile/1"}, {"files", nlohmann::json::array()}};
  for (const HostileFile& file : *files) {
    if (auto added = folder->add({file.name, file.bytes}); !added) return added;
    index["files"].push_back(
        {{"file", file.name}, {"problems", file.problems}, {"blank", file.blank}, {"why", file.why}});
  }
  return folder->finish(bytes_of(index));
}

}  // namespace

int run(int argc, char** argv) {
  CLI::App app{"Typeset papers with known truth"};
  app.require_subcommand(1);
  std::string out;
  std::string kind;
  std::uint64_t seed = kDemoSeed;
  int dpi = 300;
  int variant = 0;
  std::string purpose;
  CopyKind copy = CopyKind::kOriginal;

  CLI::App* demo = app.add_subcommand("demo", "Make the six demonstration dossiers");
  demo->add_option("--out", out, "The folder to make")->required();
  demo->add_option("--seed", seed, "Another seed gives other people and other strokes");

  CLI::App* page = app.add_subcommand("page", "Make one paper, clean and upright, as PNG with its truth");
  page->add_option("--kind", kind, "A name from 'list'")->required();
  page->add_option("--seed", seed);
  page->add_option("--dpi", dpi, "Dots an inch")->check(CLI::Range(72, 600));
  page->add_option("--purpose", purpose, "What it is made for, where a kind has several forms");
  page->add_option("--copy", copy, "Which copy")
      ->transform(
          CLI::CheckedTransformer(std::map<std::string, CopyKind>{{"original", CopyKind::kOriginal},
                                                                  {"plain", CopyKind::kPlainCopy},
                                                                  {"certified", CopyKind::kCertifiedCopy}}));
  page->add_option("--variant", variant, "Another office's wording and layout; 0 is the plainest")
      ->check(CLI::NonNegativeNumber);
  page->add_option("--out", out, "The folder to make")->required();

  CLI::App* hostile =
      app.add_subcommand("hostile", "Make broken, locked and absurd files, with what must be said of each");
  hostile->add_option("--out", out, "The folder to make")->required();

  CLI::App* list = app.add_subcommand("list", "Name the kinds of paper");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitDone : kExitUsage;
  }
  if (*list) {
    for (const PaperKind& paper : paper_kinds()) {
      std::printf("%-32s %s\n", std::string(paper.name).c_str(),
                  paper.document.empty() ? "(in no catalogue)" : std::string(paper.document).c_str());
    }
    return kExitDone;
  }
  if (auto fonts = require_typefaces(); !fonts) return complain(fonts.error());
  const Expected<void> made = *demo      ? make_demo(out, seed)
                              : *hostile ? make_hostile(out)
                                         : make_page(kind, seed, dpi, variant, purpose, copy, out);
  return made ? kExitDone : complain(made.error());
}

}  // namespace motcua::specimens

int main(int argc, char** argv) {
  return motcua::specimens::run(argc, argv);
}
