#include "bench/specimens/dossiers/scanning.h"

#include <algorithm>
#include <mutex>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {
namespace {

constexpr const char* kBlankBack = "trang-trang";

/// The world in which the paper was made out: the story's, or one in which its holder differs.
Story story_for(const Story& story, Holder holder, const Random& random) {
  Story other = story;
  Person& person = other.applicant;
  switch (holder) {
    case Holder::kApplicant: break;
    case Holder::kSomebodyElse: person = make_person(random.stream("somebody else"), story.today); break;
    case Holder::kOtherNumber: {
      char& digit = person.id_number[8];
      digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
      break;
    }
    case Holder::kOtherBirthday: {
      const unsigned day = static_cast<unsigned>(person.born.day()) % 28 + 1;
      person.born = Day(person.born.year(), person.born.month(), std::chrono::day(day));
      break;
    }
  }
  return other;
}

std::vector<Leaf> set_paper(const PaperKind& kind, const PaperPlan& plan, const Story& story, int dpi,
                            const Random& random) {
  const Story told = story_for(story, plan.holder, random);
  Making making = plan.making;
  making.dpi = dpi;
  making.chance = random.stream(plan.paper);
  // cairo 1.16 holds at most ten font files open at a time, and two threads that set with more
  // than ten faces close each other's: letters turn into empty boxes, or the program ends. So
  // one paper is set at a time; scanning it, which costs more, is done side by side.
  static std::mutex setting;
  const std::lock_guard<std::mutex> guard(setting);
  return kind.set({.story = told, .making = making, .purpose = plan.purpose, .issued_on = plan.issued_on});
}

Expected<void> add_paper(const PaperPlan& plan, std::size_t paper, std::size_t file, const Story& story,
                         const Random& random, std::vector<ArrivingPage>& pages) {
  const std::optional<PaperKind> kind = find_paper(plan.paper);
  if (!kind) return fail(ErrorCode::kBadUsage, "there is no paper '" + plan.paper + "'");
  std::vector<Leaf> leaves = set_paper(*kind, plan, story, plan.scans.front().dpi, random);
  const int count = static_cast<int>(leaves.size());
  if (plan.lost_page > count || (plan.lost_page > 0 && count < 2)) {
    return fail(ErrorCode::kBadUsage, "paper '" + plan.paper + "' has " + std::to_string(count) +
                                          " pages, so page " + std::to_string(plan.lost_page) +
                                          " cannot be lost from it");
  }
  const auto recipe = [&](std::size_t i) { return plan.scans[std::min(i, plan.scans.size() - 1)]; };
  const Random glass = random.stream("scan " + plan.paper);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    if (static_cast<int>(i) + 1 == plan.lost_page) continue;
    pages.push_back(
        {scan(std::move(leaves[i]), recipe(i), glass.stream(i)), paper, file, plan.paper == kBlankBack});
  }
  if (!plan.blank_back || count % 2 == 0) return {};
  const PaperPlan back{.paper = kBlankBack, .purpose = {}, .scans = {recipe(leaves.size())}};
  std::vector<Leaf> blank = set_paper(*find_paper(kBlankBack), back, story, plan.scans.front().dpi, random);
  pages.push_back(
      {scan(std::move(blank.front()), recipe(leaves.size()), glass.stream("back")), paper, file, true});
  return {};
}

void shuffle(std::vector<ArrivingPage>& pages, Random random) {
  for (std::size_t i = pages.size(); i > 1; --i) std::swap(pages[i - 1], pages[random.below(i)]);
}

/// Says for each page in which file it comes.
void pack(Packing packing, std::vector<ArrivingPage>& pages, Random random) {
  if (packing == Packing::kAsPlanned) return;
  const std::size_t cut = pages.size() < 2 ? pages.size() : 1 + random.below(pages.size() - 1);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    pages[i].file = packing == Packing::kFileAPage     ? i
                    : packing == Packing::kPaperAcross ? static_cast<std::size_t>(i >= cut)
                                                       : 0;
  }
}

}  // namespace

Expected<std::vector<ArrivingPage>> scan_papers(const DossierPlan& plan, const Story& story,
                                                const Random& random) {
  std::vector<ArrivingPage> pages;
  std::size_t paper = 0;
  for (std::size_t file = 0; file < plan.files.size(); ++file) {
    for (const PaperPlan& planned : plan.files[file].papers) {
      // Two copies of one paper are two sheets, scanned each for itself.
      const Random own =
          planned.copy_number == 0 ? random : random.stream(static_cast<std::uint64_t>(planned.copy_number));
      if (auto added = add_paper(planned, paper++, file, story, own, pages); !added)
        return Unexpected(added.error());
    }
  }
  if (plan.shuffled) shuffle(pages, random.stream("floor"));
  pack(plan.packing, pages, random.stream("packing"));
  return pages;
}

std::vector<PageTruth> words_of(const PaperPlan& paper, const Story& story, const Random& random) {
  // Lines break at the same words at any resolution.
  constexpr int kCoarse_dpi = 30;
  std::vector<PageTruth> truths;
  if (const std::optional<PaperKind> kind = find_paper(paper.paper)) {
    for (Leaf& leaf : set_paper(*kind, paper, story, kCoarse_dpi, random))
      truths.push_back(std::move(leaf.truth));
  }
  return truths;
}

}  // namespace motcua::specimens
