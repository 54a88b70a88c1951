#include "bench/drive/versus.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>
#include <utility>

#include "bench/drive/spread.h"
#include "bench/drive/temporary_folder.h"
#include "bench/score/text_score.h"
#include "pipeline/decode/format.h"

namespace motcua::bench::drive {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kMethod =
    "Every round runs each program once over all pages, on all cores, in an order that turns from round to "
    "round; "
    "loading its model is part of its time. Ratios are taken inside each round, so that what else the "
    "machine does "
    "touches both sides. pages_per_cpu_s counts the processor time of all its processes.";

struct Results {
  std::unique_ptr<Contestant> contestant;
  std::vector<double> wall_s;
  std::vector<double> cpu_s;
  std::vector<double> peak_rss_mb;
  std::vector<std::string> texts;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

struct Sums {
  int pages = 0;
  int letters = 0;
  int errors = 0;
  int tone = 0;
  int words = 0;
  int words_read = 0;
  int words_found = 0;
};

double share(int part, int whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

Json text_json(const Sums& sums) {
  return {{"pages", sums.pages},
          {"letters", sums.letters},
          {"cer", share(sums.errors, sums.letters)},
          {"tone_error_rate", share(sums.tone, sums.letters)},
          {"words", sums.words},
          {"word_recall", share(sums.words_found, sums.words)},
          {"word_precision", share(sums.words_found, sums.words_read)}};
}

/// Sums over the pages whose truth is known and that somebody can read; `upright_only`:
/// those that lay the right way up.
Json accuracy(const Corpus& corpus, const std::vector<std::size_t>& files,
              const std::vector<std::string>& texts, bool upright_only) {
  Sums sums;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto& truth = corpus.files[files[i]].truth;
    if (truth.empty() || truth.front().unreadable) continue;
    if (upright_only && truth.front().rotation_deg != 0) continue;
    std::vector<score::LineOfTruth> lines;
    for (const truth::TrueLine& line : truth.front().lines) lines.push_back({line.text, line.by_hand});
    const score::TextScore page = score::score_text(lines, lines_of(texts[i]));
    sums.pages += 1;
    sums.letters += page.letters;
    sums.errors += page.errors();
    sums.tone += page.tone;
    sums.words += page.words;
    sums.words_read += page.words_read;
    sums.words_found += page.words_found;
  }
  return text_json(sums);
}

Json program_json(const Results& results, double pages, int cores) {
  const auto rates = [&](const std::vector<double>& seconds, double of) {
    std::vector<double> all;
    for (const double s : seconds) all.push_back(of / s);
    return spread_json(all);
  };
  return {{"name", results.contestant->name()},
          {"version", results.contestant->version()},
          {"command", results.contestant->command()},
          {"wall_s", spread_json(results.wall_s)},
          {"cpu_s", spread_json(results.cpu_s)},
          {"peak_rss_mb", spread_json(results.peak_rss_mb)},
          {"pages_per_s", rates(results.wall_s, pages)},
          {"pages_per_s_core", rates(results.wall_s, pages / cores)},
          {"pages_per_cpu_s", rates(results.cpu_s, pages)}};
}

struct Ratios {
  std::vector<double> wall;
  std::vector<double> cpu;
};

/// How many times as fast as `other` this program was, round by round.
Ratios ratios_of(const Results& ours, const Results& other) {
  Ratios ratios;
  for (std::size_t round = 0; round < ours.wall_s.size(); ++round) {
    ratios.wall.push_back(other.wall_s[round] / ours.wall_s[round]);
    ratios.cpu.push_back(other.cpu_s[round] / ours.cpu_s[round]);
  }
  return ratios;
}

Expected<std::unique_ptr<Contestant>> enter(const std::string& name, const std::string& motcua,
                                            const Pages& pages) {
  const std::string ours = "motcua-";
  if (name.starts_with(ours)) return enter_motcua(motcua, name.substr(ours.size()), pages);
  if (name == "tesseract") return enter_tesseract(pages);
  if (name == "ocrmypdf") return enter_ocrmypdf(pages);
  return fail(ErrorCode::kBadUsage, "nothing here compares with '" + name +
                                        "': tesseract, ocrmypdf, motcua-fast or motcua-tesseract");
}

}  // namespace

std::vector<std::size_t> single_images(const Corpus& corpus, int pages_max) {
  std::vector<std::size_t> files;
  for (std::size_t i = 0; i < corpus.files.size(); ++i) {
    const CorpusFile& file = corpus.files[i];
    const decode::FileFormat format = decode::sniff_format(file.bytes);
    if (file.page_count == 1 && format != decode::FileFormat::kPdf && format != decode::FileFormat::kUnknown)
      files.push_back(i);
  }
  const auto wanted = static_cast<std::size_t>(std::max(0, pages_max));
  if (wanted == 0 || files.size() <= wanted) return files;
  std::vector<std::size_t> spread;
  for (std::size_t i = 0; i < wanted; ++i) spread.push_back(files[i * files.size() / wanted]);
  return spread;
}

Expected<Json> measure_versus(const Corpus& corpus, const VersusTerms& terms,
                              const std::function<void(int done, int total)>& told) {
  const std::vector<std::size_t> chosen = single_images(corpus, terms.pages_max);
  if (chosen.empty()) {
    return fail(ErrorCode::kBadUsage,
                "no file there is the image of one page (JPEG, PNG or TIFF), which every program can read");
  }
  const auto folder = TemporaryFolder::make("motcua-versus");
  if (!folder) return Unexpected(folder.error());
  Pages pages{.files = {}, .folder = folder->path(), .cores = terms.cores};
  for (const std::size_t file : chosen) pages.files.push_back(corpus.files[file].path);

  std::vector<Results> all;
  Json missing = Json::array();
  auto ours = enter_motcua(terms.motcua, terms.engine, pages);
  if (!ours) return Unexpected(ours.error());
  all.push_back({*std::move(ours), {}, {}, {}, {}});
  for (const std::string& name : terms.with) {
    auto other = enter(name, terms.motcua, pages);
    if (other) {
      all.push_back({*std::move(other), {}, {}, {}, {}});
    } else if (other.error().code == ErrorCode::kBadUsage) {
      return Unexpected(other.error());
    } else {
      missing.push_back({{"name", name}, {"why", other.error().message}});
    }
  }

  const int total = terms.rounds * static_cast<int>(all.size());
  int done = 0;
  for (int round = 0; round < terms.rounds; ++round) {
    for (std::size_t turn = 0; turn < all.size(); ++turn) {
      Results& results = all[(turn + static_cast<std::size_t>(round)) % all.size()];
      told(done++, total);
      auto reading = results.contestant->read();
      if (!reading) return Unexpected(reading.error());
      results.wall_s.push_back(reading->wall_s);
      results.cpu_s.push_back(reading->cpu_s);
      results.peak_rss_mb.push_back(static_cast<double>(reading->peak_rss_bytes) / 1e6);
      results.texts = std::move(reading->texts);
    }
  }

  Json out;
  out["pages"] = chosen.size();
  out["rounds"] = terms.rounds;
  out["cores"] = terms.cores;
  out["method"] = kMethod;
  out["programs"] = Json::array();
  for (const Results& results : all) {
    Json program = program_json(results, static_cast<double>(chosen.size()), terms.cores);
    program["text"] = accuracy(corpus, chosen, results.texts, /*upright_only=*/false);
    program["text_upright"] = accuracy(corpus, chosen, results.texts, /*upright_only=*/true);
    out["programs"].push_back(std::move(program));
  }
  out["ratios"] = Json::array();
  out["figures"] = Json::object();
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::string& name = all[i].contestant->name();
    const Ratios ratios = ratios_of(all.front(), all[i]);
    out["ratios"].push_back(
        {{"against", name}, {"by_wall", spread_json(ratios.wall)}, {"by_cpu", spread_json(ratios.cpu)}});
    out["figures"]["versus." + name + ".times_by_wall"] = spread_figure(ratios.wall, true);
    out["figures"]["versus." + name + ".times_by_cpu"] = spread_figure(ratios.cpu, true);
  }
  for (const Json& program : out["programs"]) {
    if (program["text"]["pages"].get<int>() == 0) continue;
    out["figures"]["versus." + program["name"].get<std::string>() + ".cer"] =
        single_figure(program["text"]["cer"].get<double>(), false);
  }
  out["missing"] = std::move(missing);
  return out;
}

}  // namespace motcua::bench::drive
