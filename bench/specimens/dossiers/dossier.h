// A planned dossier made real: files in memory with the truth about every page.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/dossiers/plan.h"
#include "bench/specimens/typesetting/making.h"
#include "models/expected.h"

namespace motcua::specimens {

/// A file of the dossier's folder. `name` may have one folder in it: "truth/...".
struct MadeFile {
  std::string name;
  Bytes bytes;
};

/// The scans, "dossier.json" (bench/specimens/dossiers/dossier.schema.json) and one
/// "truth/FILE.json" for each scan. The same plan and seed give the same bytes.
/// Errors: kBadUsage for a paper that does not exist; kIo when an encoder fails.
[[nodiscard]] Expected<std::vector<MadeFile>> make_dossier(const DossierPlan& plan, std::uint64_t seed);

/// One paper alone: PNG pages, upright and clean, with their truth. `variant` and `copy` as Making has them,
/// `purpose` as PaperRequest has it.
[[nodiscard]] Expected<std::vector<MadeFile>> make_paper(const std::string& paper, std::uint64_t seed,
                                                         int dpi, int variant = 0,
                                                         const std::string& purpose = "",
                                                         CopyKind copy = CopyKind::kOriginal);

}  // namespace motcua::specimens
