// A dossier as it is planned: which papers, how scanned, in which files, and what
// the system should say about them. Data only; dossier.h makes files of it.

#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/specimens/scan/scan.h"
#include "bench/specimens/stories/wording.h"
#include "models/verdict.h"

namespace motcua::specimens {

enum class Container { kJpeg, kPng, kTiff, kPdf };

/// A paper in a file. Page i is scanned by scans[i]; the last one serves the rest.
struct PaperPlan {
  std::string paper;    ///< Name of a PaperKind.
  std::string purpose;  ///< Variant, where the kind has several.
  std::vector<ScanRecipe> scans;
  bool legible = true;  ///< false: scanned so badly that nobody can read it.
};

struct FilePlan {
  std::string name;
  Container container = Container::kJpeg;
  std::vector<PaperPlan> papers;
};

struct DossierPlan {
  std::string id;
  std::string name;  ///< Vietnamese, for people.
  std::string procedure;
  Facts facts;
  std::map<std::string, Attestation> attestations;
  Day as_of{};
  std::vector<FilePlan> files;  ///< In page order.

  Verdict verdict = Verdict::kNeedsReview;
  std::vector<std::pair<std::string, ComponentStatus>> components;
  std::vector<Reason> findings;
};

/// The six dossiers that the program demonstrates itself with: two complete, two
/// with a paper missing, one with an unreadable page, one with a foreign paper.
[[nodiscard]] std::vector<DossierPlan> demo_plans();

}  // namespace motcua::specimens
