#include "workers/cli/dossier_options.h"

#include <CLI/CLI.hpp>
#include <utility>

#include "models/day.h"
#include "models/limits.h"
#include "models/verdict.h"

namespace motcua::cli {
namespace {

using NamedValue = std::pair<std::string, std::string>;

Expected<NamedValue> split(const std::string& option, const std::string& text) {
  const auto equals = text.find('=');
  if (equals == 0 || equals == std::string::npos) {
    return fail(ErrorCode::kBadUsage, option + " '" + text + "': write it as NAME=VALUE");
  }
  if (text.size() > limits::kFactBytesMax) {
    return fail(ErrorCode::kBadUsage,
                option + ": longer than " + std::to_string(limits::kFactBytesMax) + " bytes");
  }
  return NamedValue{text.substr(0, equals), text.substr(equals + 1)};
}

}  // namespace

void add_dossier_options(CLI::App& verb, DossierOptions& options) {
  verb.add_option("--fact", options.facts, "Answers a condition of the catalogue: NAME=VALUE")
      ->take_all()
      ->allow_extra_args(false);
  verb.add_option("--attest", options.attestations,
                  "The clerk's word for a component: COMPONENT=shown|database")
      ->take_all()
      ->allow_extra_args(false);
  verb.add_option("--as-of", options.as_of,
                  "Day against which validity is judged (default: today), YYYY-MM-DD");
  verb.add_flag("--json", options.json, "Print the result as JSON (motcua.result/1)");
  verb.add_option("FILE", options.files,
                  "Scanned files in page order: PDF, TIFF, JPEG, PNG, WebP, JPEG 2000, BMP")
      ->required();
}

Expected<Dossier> dossier_from(const DossierOptions& options) {
  Dossier dossier;
  dossier.id = options.dossier_id;
  dossier.procedure = options.procedure;
  if (options.facts.size() + options.attestations.size() > limits::kFactsMax) {
    return fail(ErrorCode::kBadUsage,
                "more than " + std::to_string(limits::kFactsMax) + " facts and attestations");
  }
  for (const std::string& text : options.facts) {
    auto fact = split("--fact", text);
    if (!fact) return Unexpected(fact.error());
    dossier.facts.insert_or_assign(fact->first, fact->second);
  }
  for (const std::string& text : options.attestations) {
    auto pair = split("--attest", text);
    if (!pair) return Unexpected(pair.error());
    auto how = attestation_of(pair->second);
    if (!how) return fail(ErrorCode::kBadUsage, "--attest " + text + ": " + how.error().message);
    dossier.attestations.insert_or_assign(pair->first, *how);
  }
  dossier.as_of = today();
  if (!options.as_of.empty()) {
    auto day = day_of(options.as_of);
    if (!day) return fail(ErrorCode::kBadUsage, "--as-of: " + day.error().message);
    dossier.as_of = *day;
  }
  return dossier;
}

}  // namespace motcua::cli
