// A dossier as it is planned: which papers, how made and scanned, in which files,
// and what the system should say about them. Data only; dossier.h makes files of it.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bench/specimens/scan/scan.h"
#include "bench/specimens/stories/wording.h"
#include "bench/specimens/typesetting/making.h"
#include "models/verdict.h"

namespace motcua::specimens {

enum class Container { kJpeg, kPng, kTiff, kPdf };

/// Whose name and numbers a paper bears.
enum class Holder {
  kApplicant,
  kSomebodyElse,   ///< Another person altogether.
  kOtherNumber,    ///< The applicant, with one digit of the personal number changed.
  kOtherBirthday,  ///< The applicant, born on another day.
};

/// A paper of the dossier. Page i is scanned by scans[i]; the last one serves the rest.
struct PaperPlan {
  std::string paper;    ///< Name of a PaperKind.
  std::string purpose;  ///< Variant, where the kind has several.
  std::vector<ScanRecipe> scans;
  bool legible = true;  ///< false: scanned so badly that nobody can read it.

  Making making = {};  ///< Resolution and chance are the maker's to fill in.
  std::optional<Day> issued_on = std::nullopt;
  Holder holder = Holder::kApplicant;
  int copy_number = 0;      ///< 0 for the first copy of a paper in a dossier, 1 for the second ...
  int lost_page = 0;        ///< This page of the paper was not handed in; 0: none is lost.
  bool blank_back = false;  ///< The scanner took the back, too, where the last page has one.
};

struct FilePlan {
  std::string name;
  Container container = Container::kJpeg;
  std::vector<PaperPlan> papers;
};

/// How the pages of a dossier, taken from its papers in their order, come as files.
enum class Packing {
  kAsPlanned,    ///< One file for each FilePlan.
  kOneFile,      ///< All of them in one PDF or TIFF.
  kFileAPage,    ///< A JPEG or PNG for each page.
  kPaperAcross,  ///< Cut in two files at a page that may be in the middle of a paper.
};

/// One thing done wrong on purpose, and to which component; empty: to none in particular.
struct Planted {
  std::string component;
  Reason reason = Reason::kMissing;
};

struct DossierPlan {
  std::string id;
  std::string name;  ///< Vietnamese, for people.
  std::string procedure;
  Facts facts;
  std::map<std::string, Attestation> attestations;
  Day as_of{};
  std::vector<FilePlan> files;  ///< In page order.
  Packing packing = Packing::kAsPlanned;
  bool shuffled = false;  ///< The pages fell on the floor: they come in any order.

  Verdict verdict = Verdict::kNeedsReview;
  std::vector<std::pair<std::string, ComponentStatus>> components;
  std::vector<Reason> findings;

  std::string scenario = {};  ///< Which scenario and scan profile it was planned from; empty: by hand.
  std::vector<Planted> planted = {};
};

}  // namespace motcua::specimens
