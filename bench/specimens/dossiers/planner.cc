#include "bench/specimens/dossiers/planner.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "bench/specimens/dossiers/planting.h"
#include "bench/specimens/dossiers/scenario.h"
#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/profiles.h"
#include "bench/specimens/typesetting/typeface.h"

namespace motcua::specimens {
namespace {

using Piece = Draft::Piece;

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
/// A law that changed: lists that are no longer in force are judged on a day when they were.
constexpr Day kEarlier{std::chrono::year(2025), std::chrono::July, std::chrono::day(15)};

constexpr int kSpoiltPercent = 55;
constexpr int kSpoiltTwicePercent = 12;
constexpr int kOwnProfilePercent = 12;  ///< Papers that did not come through the counter's scanner.
constexpr int kByHandPercent = 30;
constexpr int kDuplexPercent = 20;
constexpr int kShuffledPercent = 8;
constexpr int kCoverPercent = 8;
constexpr int kVariantCount = 6;

/// Original, certified or plain, as the list allows it.
CopyKind copy_for(const Component& component, Random random) {
  const auto takes = [&](std::string_view kind) {
    return std::ranges::any_of(component.copy_kinds,
                               [&](const std::string& taken) { return taken.starts_with(kind); });
  };
  if (component.copy_kinds.empty() || takes("bản chính") || takes("bản gốc")) return CopyKind::kOriginal;
  const bool certified = takes("bản sao có chứng thực") || takes("bản sao hợp lệ");
  const bool plain = std::ranges::any_of(
      component.copy_kinds, [](const std::string& kind) { return kind == "bản sao" || kind == "bản chụp"; });
  if (certified && (!plain || random.chance(50))) return CopyKind::kCertifiedCopy;
  return CopyKind::kPlainCopy;
}

/// What stands on a desk: a scanner, and how it is set today.
struct Desk {
  std::string profile;
  Random device;
};

Desk desk_of(const Random& random) {
  return {std::string(draw_profile(random.stream("profile")).name), random.stream("device")};
}

/// Recipes for more sheets than any paper here has; all of one resolution.
std::vector<ScanRecipe> scans_at(const Desk& desk, const Random& random) {
  constexpr std::uint64_t kSheets = 12;
  std::vector<ScanRecipe> scans;
  for (std::uint64_t sheet = 0; sheet < kSheets; ++sheet)
    scans.push_back(draw_recipe(desk.profile, desk.device, random.stream(sheet)));
  for (ScanRecipe& scan : scans) scan.dpi = scans.front().dpi;
  return scans;
}

PaperPlan paper_for(const Draft& draft, const Answer& answer, const Component& component, Desk desk,
                    Random random) {
  if (random.chance(kOwnProfilePercent)) desk = desk_of(random.stream("own desk"));
  PaperPlan paper{
      .paper = answer.paper, .purpose = answer.purpose, .scans = scans_at(desk, random.stream("scans"))};
  paper.making.variant = random.between(0, kVariantCount - 1);
  if (random.chance(60)) paper.making.family = draw_office_face(random.stream("face"));
  paper.making.copy = copy_for(component, random.stream("copy"));
  paper.making.copied_on = days_before(draft.plan.as_of, random.between(3, 40));
  if (answer.paper.starts_with("don-") || answer.paper.starts_with("to-khai")) {
    if (random.chance(kByHandPercent)) paper.making.hand = random.chance(75) ? Hand::kBlue : Hand::kDark;
  }
  if (component.max_age) {
    const int days = component.max_age->months * 30 + component.max_age->days;
    paper.issued_on = days_before(draft.plan.as_of, random.between(2, std::max(3, days * 2 / 3)));
  }
  if (answer.paper == "anh-chan-dung") paper.purpose = component.originals > 1 ? "2" : "1";
  return paper;
}

void answer_components(Draft& draft, const Desk& desk, const Random& random) {
  for (const Answer& answer : draft.scenario.answers) {
    draft.plan.components.emplace_back(
        answer.component, answer.paper.empty() ? ComponentStatus::kNotRequired : ComponentStatus::kPresent);
    if (answer.paper.empty()) continue;
    const Component& component = *draft.procedure.component(answer.component);
    const PaperPlan paper =
        paper_for(draft, answer, component, desk, random.stream(answer.component + " " + answer.paper));
    draft.pieces.push_back({answer.component, paper});
    // Two photographs are glued on one sheet; two sets of anything else are two papers.
    const int sheets = answer.paper == "anh-chan-dung" ? 1 : std::max(1, component.originals);
    for (int copy = 1; copy < sheets; ++copy) {
      draft.pieces.push_back({answer.component, paper});
      draft.pieces.back().paper.copy_number = copy;
    }
  }
}

Draft complete_draft(const Catalogue& catalogue, const Scenario& scenario, const Desk& desk,
                     const Random& random) {
  const Procedure& procedure = *catalogue.procedure(scenario.procedure, kToday);
  const Day as_of = procedure.in_force.covers(kToday) ? kToday : kEarlier;
  Draft draft{.scenario = scenario,
              .procedure = procedure,
              .story = make_story(random.stream("story").next(), as_of),
              .plan = {},
              .pieces = {}};
  draft.plan.name = procedure.name;
  draft.plan.procedure = procedure.code;
  draft.plan.as_of = as_of;
  draft.plan.facts = Facts(scenario.facts.begin(), scenario.facts.end());
  draft.plan.scenario = scenario.procedure + " " + desk.profile;
  draft.plan.verdict = Verdict::kComplete;
  answer_components(draft, desk, random.stream("papers"));
  return draft;
}

/// Dossiers have about ten pages, so the longer of two is taken: many scenarios are short.
const Scenario& draw_scenario(const std::vector<Scenario>& all, Random random) {
  const auto papers = [](const Scenario& scenario) {
    return std::ranges::count_if(scenario.answers,
                                 [](const Answer& answer) { return !answer.paper.empty(); });
  };
  const Scenario& one = all[random.below(all.size())];
  const Scenario& other = all[random.below(all.size())];
  return papers(one) < papers(other) ? other : one;
}

/// Papers into files as the desk's device hands them over.
void pack_up(Draft& draft, const Desk& desk, Random random) {
  const ScanProfile* profile = find_scan_profile(desk.profile);
  Container container = Container::kPdf;
  Packing packing = Packing::kOneFile;
  if (profile != nullptr && profile->phone) {
    container = Container::kJpeg;
    packing = Packing::kFileAPage;
  } else if (profile != nullptr && profile->bilevel) {
    container = Container::kTiff;
  } else {
    const int drawn = random.between(0, 99);
    if (drawn < 35)
      packing = Packing::kAsPlanned;
    else if (drawn < 50)
      packing = Packing::kPaperAcross;
    else if (drawn < 60)
      packing = Packing::kFileAPage;
    if (packing == Packing::kFileAPage) container = random.chance(70) ? Container::kJpeg : Container::kPng;
  }
  draft.plan.packing = packing;
  draft.plan.shuffled = draft.pieces.size() > 1 && random.chance(kShuffledPercent);
  const bool duplex = !draft.plan.shuffled && random.chance(kDuplexPercent);
  for (Piece& piece : draft.pieces) {
    piece.paper.blank_back = duplex;
    if (packing == Packing::kAsPlanned || draft.plan.files.empty()) {
      const std::string number = std::to_string(draft.plan.files.size() + 1);
      draft.plan.files.push_back(
          {"scan-" + std::string(number.size() < 2 ? "0" : "") + number + ".pdf", container, {}});
    }
    draft.plan.files.back().papers.push_back(piece.paper);
  }
}

/// Nobody hands in papers in the order of the list alone.
void reorder(std::vector<Piece>& pieces, Random random) {
  if (!random.chance(40)) return;
  // The application stays on top.
  for (std::size_t i = pieces.size(); i > 2; --i) std::swap(pieces[i - 1], pieces[1 + random.below(i - 1)]);
}

void put_cover_on(Draft& draft, const Desk& desk, const Random& random) {
  draft.pieces.insert(
      draft.pieces.begin(),
      {"", {.paper = "giay-tiep-nhan-hen-tra", .purpose = {}, .scans = scans_at(desk, random)}});
}

std::string id_of(const char* what, int index) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%s-%04d", what, index + 1);
  return text.data();
}

}  // namespace

DossierPlan plan_dossier(const Catalogue& catalogue, std::uint64_t seed, int index) {
  const std::string id = id_of("set", index);
  const Random random = Random(seed).stream("plan").stream(id);
  Random draw = random.stream("draw");
  const std::vector<Scenario> all = scenarios();
  const std::span<const Reason> reasons = reasons_to_plant();
  const bool spoilt = draw.chance(kSpoiltPercent);
  const bool twice = draw.chance(kSpoiltTwicePercent);
  // The reasons come round in turn, so that rare ones are not left to luck.
  const Reason reason = reasons[static_cast<std::size_t>(index) % reasons.size()];
  for (std::uint64_t attempt = 0;; ++attempt) {
    const Random own = random.stream(attempt);
    const Scenario& scenario = draw_scenario(all, own.stream("scenario"));
    const Desk desk = desk_of(own.stream("desk"));
    Draft draft = complete_draft(catalogue, scenario, desk, own);
    if (spoilt && !plant(draft, reason, own.stream("plant"))) continue;
    if (spoilt && twice && draft.plan.verdict == Verdict::kIncomplete) {
      // A second fault never changes the verdict, whether or not there is a place for it.
      static_cast<void>(plant(draft, Reason::kSignatureMissing, own.stream("plant again")));
    }
    if (draft.pieces.empty()) continue;
    reorder(draft.pieces, own.stream("order"));
    if (own.stream("cover").next() % 100 < kCoverPercent) put_cover_on(draft, desk, own.stream("cover scan"));
    pack_up(draft, desk, own.stream("pack"));
    draft.plan.id = id;
    return draft.plan;
  }
}

DossierPlan plan_nothing(std::uint64_t seed, int index) {
  DossierPlan plan;
  plan.id = id_of("nothing", index);
  const Random random = Random(seed).stream("plan").stream(plan.id);
  std::vector<std::string> foreign;
  for (const PaperKind& kind : paper_kinds()) {
    if (kind.document.empty()) foreign.emplace_back(kind.name);
  }
  const Desk desk = desk_of(random.stream("desk"));
  PaperPlan paper{.paper = foreign[static_cast<std::size_t>(index) % foreign.size()],
                  .purpose = {},
                  .scans = scans_at(desk, random.stream("scans"))};
  paper.making.variant = index / static_cast<int>(foreign.size());
  plan.name = "Giấy tờ không thuộc danh mục";
  const Scenario scenario = scenarios().front();
  plan.procedure = scenario.procedure;
  plan.facts = Facts(scenario.facts.begin(), scenario.facts.end());
  plan.as_of = kToday;
  plan.scenario = "nothing " + desk.profile;
  for (const Answer& answer : scenario.answers)
    plan.components.emplace_back(answer.component, ComponentStatus::kUncertain);
  plan.planted = {{"", Reason::kUnknownDocument}};
  plan.findings = {Reason::kUnknownDocument};
  plan.files = {{"scan-01.pdf", Container::kPdf, {paper}}};
  return plan;
}

std::optional<DossierPlan> plan_with(const Catalogue& catalogue, const Scenario& scenario, Reason reason,
                                     Random random) {
  const Desk desk{"office", random.stream("device")};
  Draft draft = complete_draft(catalogue, scenario, desk, random);
  if (!plant(draft, reason, random.stream("plant")) || draft.pieces.empty()) return std::nullopt;
  pack_up(draft, desk, random.stream("pack"));
  draft.plan.id = "one-" + std::string(reason_slug(reason));
  std::ranges::replace(draft.plan.id, '_', '-');
  return draft.plan;
}

}  // namespace motcua::specimens
