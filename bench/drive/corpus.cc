#include "bench/drive/corpus.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include "bench/truth/json_file.h"
#include "bench/truth/page_folder.h"
#include "bench/truth/set_index.h"
#include "models/day.h"
#include "models/verdict.h"
#include "pipeline/page_pipeline.h"

namespace motcua::bench::drive {
namespace {

using std::filesystem::path;

Expected<CorpusFile> load_file(const path& file) {
  CorpusFile loaded{
      .path = file, .name = file.filename().string(), .bytes = {}, .page_count = 1, .truth = {}};
  std::ifstream in(file, std::ios::binary);
  loaded.bytes.assign(std::istreambuf_iterator<char>(in), {});
  if (loaded.bytes.empty()) return fail(ErrorCode::kIo, file.string() + ": cannot be read, or is empty");
  loaded.page_count = count_file_pages(loaded.bytes, *decoder_in_this_process());
  return loaded;
}

Expected<Dossier> request_of(const truth::TrueDossier& truth) {
  Dossier request;
  request.id = truth.id;
  request.procedure = truth.procedure;
  request.facts = truth.facts;
  const auto day = day_of(truth.as_of);
  if (!day) return Unexpected(day.error());
  request.as_of = *day;
  for (const auto& [component, how] : truth.attestations) {
    const auto attested = attestation_of(how);
    if (!attested) return Unexpected(attested.error());
    request.attestations[component] = *attested;
  }
  return request;
}

/// Which of `count` to take so that `wanted` of them lie evenly.
std::vector<std::size_t> evenly(std::size_t count, std::size_t wanted) {
  std::vector<std::size_t> taken;
  for (std::size_t i = 0; i < wanted; ++i) taken.push_back(i * count / wanted);
  return taken;
}

/// The dossiers to read so that there are about `pages_max` pages; all when it is 0.
Expected<std::vector<std::string>> picked(const path& set, const std::vector<std::string>& all,
                                          int pages_max) {
  if (pages_max == 0) return all;
  int pages = 0;
  for (const std::string& id : all) {
    const auto json = read_json_file(set / id / "dossier.json");
    if (!json) return Unexpected(json.error());
    pages += json->value("page_count", 0);
  }
  if (pages <= pages_max) return all;
  const std::size_t wanted =
      all.size() * static_cast<std::size_t>(pages_max) / static_cast<std::size_t>(pages);
  std::vector<std::string> ids;
  for (const std::size_t i : evenly(all.size(), std::max<std::size_t>(1, wanted))) ids.push_back(all[i]);
  return ids;
}

Expected<void> add_dossier(Corpus& corpus, const path& folder) {
  const auto truth = truth::read_dossier(folder);
  if (!truth) return Unexpected(truth.error());
  auto request = request_of(*truth);
  if (!request) return Unexpected(request.error());
  CorpusDossier dossier{
      .request = *std::move(request), .files = {}, .page_count = 0, .true_verdict = truth->verdict};
  auto page = truth->pages.begin();
  for (const std::string& name : truth->files) {
    auto file = load_file(folder / name);
    if (!file) return Unexpected(file.error());
    file->truth.assign(page, page + file->page_count);
    page += file->page_count;
    dossier.page_count += file->page_count;
    dossier.files.push_back(corpus.files.size());
    corpus.files.push_back(*std::move(file));
  }
  corpus.page_count += dossier.page_count;
  corpus.dossiers.push_back(std::move(dossier));
  return {};
}

/// A page of a folder that says no more than its text.
struct PagePath {
  path file;
  std::vector<std::string> lines;
};

Expected<std::vector<PagePath>> pages_in(const path& folder) {
  std::vector<PagePath> pages;
  if (auto with_text = truth::read_page_folder(folder)) {
    for (auto& page : *with_text) pages.push_back({page.image, std::move(page.lines)});
    return pages;
  } else if (with_text.error().code != ErrorCode::kBadUsage) {
    return Unexpected(with_text.error());
  }
  const auto files = truth::page_files(folder);
  if (!files) return Unexpected(files.error());
  for (const path& file : *files) pages.push_back({file, {}});
  return pages;
}

}  // namespace

Expected<Corpus> load_set(const path& set, int pages_max) {
  const auto index = truth::read_set_index(set);
  if (!index) return Unexpected(index.error());
  const auto ids = picked(set, index->dossiers, pages_max);
  if (!ids) return Unexpected(ids.error());
  Corpus corpus;
  for (const std::string& id : *ids) {
    if (auto added = add_dossier(corpus, set / id); !added) return Unexpected(added.error());
  }
  return corpus;
}

Expected<Corpus> load_pages(const std::vector<std::string>& paths, int pages_max) {
  std::vector<PagePath> all;
  for (const std::string& given : paths) {
    std::error_code trouble;
    if (!std::filesystem::is_directory(given, trouble)) {
      all.push_back({given, {}});
      continue;
    }
    auto inside = pages_in(given);
    if (!inside) return Unexpected(inside.error());
    std::move(inside->begin(), inside->end(), std::back_inserter(all));
  }
  const std::size_t wanted =
      pages_max > 0 ? std::min(all.size(), static_cast<std::size_t>(pages_max)) : all.size();
  Corpus corpus;
  for (const std::size_t i : evenly(all.size(), wanted)) {
    auto file = load_file(all[i].file);
    if (!file) return Unexpected(file.error());
    if (!all[i].lines.empty()) {
      truth::TruePage page;
      page.number = 1;
      for (std::string& line : all[i].lines) page.lines.push_back({std::move(line), {}, false});
      file->truth.push_back(std::move(page));
    }
    corpus.page_count += file->page_count;
    corpus.files.push_back(*std::move(file));
  }
  return corpus;
}

}  // namespace motcua::bench::drive
