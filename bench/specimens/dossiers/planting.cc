// The consequences stated here are those of docs/decisions/0007: what is surely wrong
// with a paper that is asked for makes a dossier incomplete; what nobody can be sure
// of makes it a person's business.

#include "bench/specimens/dossiers/planting.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "bench/specimens/dossiers/scanning.h"
#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/profiles.h"

namespace motcua::specimens {
namespace {

using Status = ComponentStatus;
using Piece = Draft::Piece;

constexpr auto kReasons = std::to_array<Reason>(
    {Reason::kMissing, Reason::kUnreadable, Reason::kWrongForm, Reason::kNotCertified, Reason::kSealMissing,
     Reason::kSignatureMissing, Reason::kPhotoMissing, Reason::kUnfilled, Reason::kExpired,
     Reason::kPageMissing, Reason::kTooFewCopies, Reason::kNameMismatch, Reason::kIdMismatch,
     Reason::kDateMismatch, Reason::kUnknownDocument, Reason::kLowConfidence, Reason::kConditionUnknown});

/// Papers that bear the applicant's name, number and birthday in print.
constexpr auto kOfOnePerson = std::to_array<std::string_view>(
    {"can-cuoc-cong-dan", "the-can-cuoc", "giay-kham-suc-khoe", "phieu-ly-lich-tu-phap"});

const Component& component_of(const Draft& draft, const std::string& id) {
  return *draft.procedure.component(id);
}

bool demands(const Component& component, std::string_view mark) {
  return std::ranges::any_of(component.must_have, [&](const std::string& must) {
    // "seal:first-page" is about one page of many; whose signature it is does not matter.
    return must.starts_with(mark) && must != "seal:first-page" && must != "seal:overlapping-pages";
  });
}

bool wants_certified(const Component& component) {
  return component.originals == 0 && std::ranges::count(component.copy_kinds, "bản sao có chứng thực") == 1 &&
         std::ranges::all_of(component.copy_kinds, [](const std::string& kind) {
           return kind == "bản sao có chứng thực" || kind.starts_with("bản điện tử");
         });
}

bool is_application(const Piece& piece) {
  return piece.paper.paper.starts_with("don-") || piece.paper.paper.starts_with("to-khai") ||
         piece.paper.paper.starts_with("giay-de-nghi");
}

/// Whether `reason` can be made true of this piece.
bool has_place_for(const Draft& draft, const Piece& piece, Reason reason) {
  if (piece.component.empty() || piece.paper.copy_number > 0) return false;
  const Component& component = component_of(draft, piece.component);
  const bool is_photo = piece.paper.paper == "anh-chan-dung";
  switch (reason) {
    case Reason::kMissing: return component.required && component.alternatives.empty();
    case Reason::kUnreadable: return true;
    case Reason::kWrongForm: return !component.form_codes.empty() && is_application(piece);
    case Reason::kNotCertified: return wants_certified(component);
    case Reason::kSealMissing: return demands(component, "seal:");
    case Reason::kSignatureMissing: return demands(component, "signature:");
    case Reason::kPhotoMissing: return demands(component, "photo:") && !is_photo;
    case Reason::kUnfilled: return is_application(piece);
    case Reason::kExpired: return component.max_age.has_value() && !is_photo;
    case Reason::kPageMissing: {
      const std::vector<PageTruth> pages = words_of(piece.paper, draft.story, Random(1));
      return pages.size() > 1 && pages.front().printed_count > 0;
    }
    case Reason::kTooFewCopies: return component.originals > 1;
    case Reason::kNameMismatch:
    case Reason::kIdMismatch:
    case Reason::kDateMismatch:
      return std::ranges::count(kOfOnePerson, piece.paper.paper) > 0 && draft.pieces.size() > 1;
    case Reason::kLowConfidence: return is_application(piece);
    case Reason::kUnknownDocument:
    case Reason::kConditionUnknown: return false;  // Not about a paper that is there.
  }
  return false;
}

void state(Draft& draft, const std::string& component, Reason reason, Status status) {
  draft.plan.planted.push_back({component, reason});
  draft.plan.findings.push_back(reason);
  for (auto& [id, stated] : draft.plan.components) {
    if (id == component) stated = status;
  }
  const bool sure = status == Status::kMissing || status == Status::kDefective;
  if (sure)
    draft.plan.verdict = Verdict::kIncomplete;
  else if (draft.plan.verdict == Verdict::kComplete)
    draft.plan.verdict = Verdict::kNeedsReview;
}

Day older_than(const MaxAge& limit, Day as_of, Random& random) {
  return days_before(as_of, limit.months * 31 + limit.days + random.between(20, 500));
}

/// Does it to the piece at `index`; the piece may be gone afterwards.
Status spoil(Draft& draft, std::size_t index, Reason reason, Random random) {
  PaperPlan& paper = draft.pieces[index].paper;
  const Component& component = component_of(draft, draft.pieces[index].component);
  switch (reason) {
    case Reason::kMissing:
      std::erase_if(draft.pieces, [id = component.id](const Piece& piece) { return piece.component == id; });
      return Status::kMissing;
    case Reason::kUnreadable:
      paper.legible = false;
      for (ScanRecipe& scan : paper.scans)
        scan = draw_recipe("failed", random.stream("lamp"), random.stream("sheet"));
      return Status::kUncertain;
    case Reason::kLowConfidence: paper.making.flaws.head_torn_off = true; return Status::kUncertain;
    case Reason::kWrongForm: paper.making.flaws.old_form = true; break;
    case Reason::kNotCertified: paper.making.copy = CopyKind::kPlainCopy; break;
    case Reason::kSealMissing: paper.making.flaws.no_seal = true; break;
    case Reason::kSignatureMissing: paper.making.flaws.unsigned_by_all = true; break;
    case Reason::kPhotoMissing: paper.making.flaws.no_photo = true; break;
    case Reason::kUnfilled: paper.making.flaws.unfilled = true; break;
    case Reason::kExpired: paper.issued_on = older_than(*component.max_age, draft.plan.as_of, random); break;
    case Reason::kPageMissing:
      // A first page lost is a missing title; a later one is what clerks overlook.
      paper.lost_page = static_cast<int>(words_of(paper, draft.story, Random(1)).size());
      break;
    case Reason::kTooFewCopies:
      std::erase_if(draft.pieces, [id = component.id](const Piece& piece) {
        return piece.component == id && piece.paper.copy_number > 0;
      });
      if (paper.paper == "anh-chan-dung") paper.purpose = std::string("1");
      break;
    case Reason::kNameMismatch: paper.holder = Holder::kSomebodyElse; break;
    case Reason::kIdMismatch: paper.holder = Holder::kOtherNumber; break;
    case Reason::kDateMismatch: paper.holder = Holder::kOtherBirthday; break;
    case Reason::kUnknownDocument:
    case Reason::kConditionUnknown: break;
  }
  return Status::kDefective;
}

/// A flaw that leaves no trace on this kind of paper would be false truth: a form that
/// bears no code cannot bear an old one.
bool differ(const std::vector<PageTruth>& a, const std::vector<PageTruth>& b) {
  const auto written = [](const std::vector<PageTruth>& pages) {
    std::string all;
    for (const PageTruth& page : pages) {
      for (const TruthLine& line : page.lines) all.append(line.text).push_back('\n');
      for (const TruthField& field : page.fields) all.append(field.name).append(field.value).push_back('\n');
      for (const TruthMark& mark : page.marks) all.append(mark_kind_slug(mark.kind)).push_back('\n');
    }
    return all;
  };
  return written(a) != written(b);
}

bool shows_on_paper(Reason reason) {
  return reason != Reason::kMissing && reason != Reason::kUnreadable && reason != Reason::kPageMissing &&
         reason != Reason::kTooFewCopies;
}

bool plant_foreign_paper(Draft& draft, Random random) {
  std::vector<std::string> foreign;
  for (const PaperKind& kind : paper_kinds()) {
    if (kind.document.empty()) foreign.emplace_back(kind.name);
  }
  if (foreign.empty() || draft.pieces.empty()) return false;
  Piece piece = draft.pieces[random.below(draft.pieces.size())];
  piece.component.clear();
  piece.paper = {.paper = foreign[random.below(foreign.size())], .purpose = {}, .scans = piece.paper.scans};
  const auto place = static_cast<std::ptrdiff_t>(random.below(draft.pieces.size() + 1));
  draft.pieces.insert(draft.pieces.begin() + place, std::move(piece));
  state(draft, "", Reason::kUnknownDocument, Status::kUncertain);
  return true;
}

bool plant_unknown_condition(Draft& draft, Random random) {
  std::vector<const Answer*> open;
  for (const Answer& answer : draft.scenario.answers) {
    if (answer.paper.empty() && !answer.fact.empty()) open.push_back(&answer);
  }
  if (open.empty()) return false;
  const std::string fact = open[random.below(open.size())]->fact;
  draft.plan.facts.erase(fact);
  for (const Answer* answer : open) {
    if (answer->fact == fact) state(draft, answer->component, Reason::kConditionUnknown, Status::kUncertain);
  }
  return true;
}

}  // namespace

std::span<const Reason> reasons_to_plant() {
  return kReasons;
}

bool plant(Draft& draft, Reason reason, Random random) {
  if (reason == Reason::kUnknownDocument) return plant_foreign_paper(draft, random);
  if (reason == Reason::kConditionUnknown) return plant_unknown_condition(draft, random);
  const auto spoilt = [&](const std::string& component) {
    return std::ranges::any_of(draft.plan.planted,
                               [&](const Planted& planted) { return planted.component == component; });
  };
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < draft.pieces.size(); ++i) {
    if (!spoilt(draft.pieces[i].component) && has_place_for(draft, draft.pieces[i], reason))
      places.push_back(i);
  }
  while (!places.empty()) {
    const std::size_t drawn = random.below(places.size());
    const std::size_t index = places[drawn];
    const std::vector<Piece> before = draft.pieces;
    const std::string component = before[index].component;
    const Status status = spoil(draft, index, reason, random.stream("spoil"));
    if (!shows_on_paper(reason) || differ(words_of(before[index].paper, draft.story, Random(1)),
                                          words_of(draft.pieces[index].paper, draft.story, Random(1)))) {
      state(draft, component, reason, status);
      return true;
    }
    draft.pieces = before;
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(drawn));
  }
  return false;
}

}  // namespace motcua::specimens
