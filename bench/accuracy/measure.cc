#include "bench/accuracy/measure.h"

#include <algorithm>
#include <vector>

#include "bench/score/page_score.h"
#include "bench/truth/page_folder.h"

namespace motcua::bench {
namespace {

using std::filesystem::path;

/// A name that can be a file's: the path of a file in its folder, without slashes.
std::string flat_name(const path& file, const path& folder) {
  std::string name = file.lexically_relative(folder).string();
  std::replace(name.begin(), name.end(), '/', '~');
  return name;
}

/// Asks for the pages of one file; trouble is noted and gives no pages.
Expected<std::vector<score::ReadPage>> pages_of(const Asking& asking, const path& file,
                                                const std::string& name, std::string& trouble) {
  const auto kept = asking.ocr(file, name);
  if (!kept) return Unexpected(kept.error());
  trouble = kept->trouble;
  if (!trouble.empty()) return std::vector<score::ReadPage>{};
  auto pages = score::read_pages(kept->result, file.string());
  if (pages) return pages;
  trouble = pages.error().message;
  return std::vector<score::ReadPage>{};
}

}  // namespace

Expected<void> measure_set(const path& set, const Asking& asking, int jobs, const OnProgress& progress,
                           Outcome& outcome) {
  auto index = truth::read_set_index(set);
  if (!index) return Unexpected(index.error());
  outcome.set = *index;
  const std::size_t count = index->dossiers.size();
  std::vector<truth::TrueDossier> truths(count);
  auto read = for_each(count, jobs, "Reading the truth", progress, [&](std::size_t i) -> Expected<void> {
    auto dossier = truth::read_dossier(set / index->dossiers[i]);
    if (!dossier) return Unexpected(dossier.error());
    truths[i] = std::move(*dossier);
    return {};
  });
  if (!read) return read;

  outcome.dossiers.resize(count);
  std::vector<nlohmann::ordered_json> versions(count);
  auto asked = for_each(count, jobs, "Checking dossiers", progress, [&](std::size_t i) -> Expected<void> {
    const auto kept = asking.check(set / index->dossiers[i], truths[i], index->seed);
    if (!kept) return Unexpected(kept.error());
    std::string trouble = kept->trouble;
    score::Answer answer;
    if (trouble.empty()) {
      auto said = score::read_answer(kept->result, truths[i].id);
      if (said) {
        answer = std::move(*said);
        versions[i] = answer.versions;
      } else {
        trouble = said.error().message;
      }
    }
    outcome.dossiers[i] = score::score_dossier(truths[i], answer, trouble);
    return {};
  });
  if (!asked) return asked;
  for (std::size_t i = 0; i < count; ++i) {
    const score::DossierScore& dossier = outcome.dossiers[i];
    if (!dossier.trouble.empty()) outcome.failures.emplace_back(dossier.id, dossier.trouble);
    if (outcome.versions.is_null()) outcome.versions = versions[i];
  }
  return {};
}

Expected<void> measure_pages(const path& folder, const Asking& asking, int jobs, const OnProgress& progress,
                             Outcome& outcome) {
  const auto pages = truth::read_page_folder(folder);
  if (!pages) return Unexpected(pages.error());
  outcome.real.resize(pages->size());
  std::vector<std::string> troubles(pages->size());
  auto done = for_each(pages->size(), jobs, "Reading pages", progress, [&](std::size_t i) -> Expected<void> {
    const truth::PageWithText& page = (*pages)[i];
    const auto read = pages_of(asking, page.image, "real/" + page.name, troubles[i]);
    if (!read) return Unexpected(read.error());
    std::vector<score::LineOfTruth> is;
    for (const std::string& line : page.lines) is.push_back({line, false});
    std::vector<std::string> said;
    for (const score::ReadPage& one : *read) said.insert(said.end(), one.lines.begin(), one.lines.end());
    score::PageScore& unit = outcome.real[i];
    unit.id = "real/" + page.name;
    unit.file = page.image.filename().string();
    const score::TextScore text = score::score_text(is, said);
    score::tally_text(text, unit.tally);
    add(unit.tally, "run.failed", troubles[i].empty() ? 0 : 1, 1);
    std::vector<score::LineScore> lines = text.lines;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.errors > b.errors; });
    for (std::size_t k = 0; k < std::min<std::size_t>(3, lines.size()) && lines[k].errors > 0; ++k) {
      unit.worst_lines.push_back({page.lines[lines[k].line], lines[k].read, {}, lines[k].errors});
    }
    return {};
  });
  for (std::size_t i = 0; i < troubles.size(); ++i) {
    if (!troubles[i].empty()) outcome.failures.emplace_back(outcome.real[i].id, troubles[i]);
  }
  return done;
}

Expected<void> measure_nothing(const path& folder, const Asking& asking, int jobs, const OnProgress& progress,
                               Outcome& outcome) {
  const auto files = truth::page_files(folder);
  if (!files) return Unexpected(files.error());
  std::vector<std::vector<score::PageScore>> units(files->size());
  std::vector<std::string> troubles(files->size());
  auto done = for_each(files->size(), jobs, "Reading what is nothing", progress,
                       [&](std::size_t i) -> Expected<void> {
                         const path& file = (*files)[i];
                         const std::string name = flat_name(file, folder);
                         const auto read = pages_of(asking, file, "nothing/" + name, troubles[i]);
                         if (!read) return Unexpected(read.error());
                         for (const score::ReadPage& page : *read) {
                           score::PageScore unit;
                           unit.id = "nothing/" + name + "/" + std::to_string(page.number);
                           unit.file = name;
                           unit.file_page = page.number;
                           unit.read_kind = page.kind;
                           add(unit.tally, "kind_forced", page.kind.empty() ? 0 : 1, 1);
                           units[i].push_back(std::move(unit));
                         }
                         return {};
                       });
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (!troubles[i].empty())
      outcome.failures.emplace_back("nothing/" + flat_name((*files)[i], folder), troubles[i]);
    outcome.nothing.insert(outcome.nothing.end(), units[i].begin(), units[i].end());
  }
  return done;
}

}  // namespace motcua::bench
