// What `check` and `submit` both ask on the command line about a dossier.

#pragma once

#include <string>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"

namespace CLI {
class App;
}

namespace motcua::cli {

struct DossierOptions {
  std::string procedure;
  std::string dossier_id;
  std::vector<std::string> facts;         ///< "NAME=VALUE"
  std::vector<std::string> attestations;  ///< "COMPONENT=shown|database"
  std::string as_of;                      ///< Empty: today.
  bool json = false;
  std::vector<std::string> files;
};

/// Adds --fact, --attest, --as-of, --json and FILE... to `verb`. `options` outlives it.
void add_dossier_options(CLI::App& verb, DossierOptions& options);

/// Errors: kBadUsage, naming the option and how to write it.
[[nodiscard]] Expected<Dossier> dossier_from(const DossierOptions& options);

}  // namespace motcua::cli
