#include "bench/look/look.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <utility>

#include "bench/accuracy/for_each.h"
#include "bench/drive/corpus.h"
#include "bench/process/cells.h"
#include "bench/score/mark_score.h"
#include "bench/score/page_score.h"
#include "bench/truth/set_index.h"
#include "models/scan_advice.h"
#include "pipeline/page_pipeline.h"

namespace motcua::bench {
namespace {

struct Place {
  const drive::CorpusFile* file;
  std::size_t index;  ///< Of the page in its file.
  std::size_t dossier;
  std::size_t page;  ///< Of the dossier.
};

score::PageScore described(const truth::TruePage& page, const std::string& dossier) {
  score::PageScore score;
  score.id = dossier + "/" + std::to_string(page.number);
  score.file = page.file;
  score.file_page = page.file_page;
  score.paper = page.paper;
  score.profile = page.profile;
  score.colour = page.colour;
  score.dpi = page.dpi;
  score.blank = page.blank;
  score.unreadable = page.unreadable;
  score.effects = page.effects;
  return score;
}

/// All that lies between the threads.
struct Sums {
  std::mutex mutex;
  LookOutcome& look;
  std::vector<PageReader> idle;
};

void add_times(const PageReport& report, LookOutcome& look) {
  double all = 0;
  for (const auto& [step, ms] : report.timing_ms) {
    look.step_ms[step].push_back(ms);
    all += ms;
  }
  if (report.timing_ms.contains("marks")) look.step_ms["all"].push_back(all);
}

void score_look(const truth::TruePage& is, const PageReport& said, score::DossierScore& dossier,
                score::PageScore& page, LookOutcome& look) {
  score::ReadPage read;
  read.rotation_deg = said.rotation_deg;
  read.skew_deg = said.skew_deg;
  read.blank = said.blank;
  read.unreadable = said.unreadable;
  score::tally_lie(is, &read, page.tally);
  add_times(said, look);
  for (const PageProblem problem : said.quality.problems) {
    ++dossier.tables["problem"][is.profile.empty() ? "none" : is.profile]
                    [std::string(page_problem_slug(problem))];
  }
  if (is.unreadable) return;
  score::tally_advice(scan_advice(said.quality, said.unreadable), page.tally);
  score::score_marks(is, said.marks, page.tally, dossier.tables, dossier.claims);
  if (!is.blank && read.rotation_deg == is.rotation_deg) {
    look.skew_off_deg.push_back(std::abs(said.skew_deg - is.skew_deg));
  }
}

}  // namespace

Expected<LookOutcome> look_at_set(const std::filesystem::path& set, const Catalogue& catalogue, int jobs,
                                  const OnProgress& progress) {
  const auto index = truth::read_set_index(set);
  if (!index) return Unexpected(index.error());
  const auto corpus = drive::load_set(set, 0);
  if (!corpus) return Unexpected(corpus.error());
  LookOutcome look;
  look.outcome.set = *index;
  look.outcome.dossiers.resize(corpus->dossiers.size());
  std::vector<Place> places;
  for (std::size_t i = 0; i < corpus->dossiers.size(); ++i) {
    score::DossierScore& dossier = look.outcome.dossiers[i];
    dossier.id = corpus->dossiers[i].request.id;
    dossier.procedure = corpus->dossiers[i].request.procedure;
    for (const std::size_t file : corpus->dossiers[i].files) {
      for (std::size_t k = 0; k < corpus->files[file].truth.size(); ++k) {
        places.push_back({&corpus->files[file], k, i, dossier.pages.size()});
        dossier.pages.push_back(described(corpus->files[file].truth[k], dossier.id));
      }
    }
  }
  cell::CellDecoder decoder(cells_of_motcua());
  Sums sums{.mutex = {}, .look = look, .idle = {}};
  const auto lent = [&]() -> Expected<PageReader> {
    {
      const std::lock_guard lock(sums.mutex);
      if (!sums.idle.empty()) {
        PageReader reader = std::move(sums.idle.back());
        sums.idle.pop_back();
        return reader;
      }
    }
    return PageReader::open(catalogue, decoder);
  };
  auto done =
      for_each(places.size(), jobs, "Looking at pages", progress, [&](std::size_t i) -> Expected<void> {
        auto reader = lent();
        if (!reader) return Unexpected(reader.error());
        const Place& place = places[i];
        const auto said = reader->look_at_page({.file_bytes = place.file->bytes,
                                                .file_name = place.file->name,
                                                .file_page = static_cast<int>(place.index) + 1});
        if (!said) return Unexpected(said.error());
        const std::lock_guard lock(sums.mutex);
        sums.idle.push_back(std::move(*reader));
        score::DossierScore& dossier = look.outcome.dossiers[place.dossier];
        score_look(place.file->truth[place.index], *said, dossier, dossier.pages[place.page], look);
        return {};
      });
  if (!done) return Unexpected(done.error());
  std::sort(look.skew_off_deg.begin(), look.skew_off_deg.end());
  return look;
}

}  // namespace motcua::bench
