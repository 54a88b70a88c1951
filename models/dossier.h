// What the citizen hands in, as the station or the command line states it.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace motcua {

/// The clerk's word about a component that need not be on paper.
enum class Attestation : std::uint8_t {
  kShown,     ///< The original was shown at the counter.
  kDatabase,  ///< A national database holds the paper.
};

/// Facts answer conditions of the catalogue that the papers cannot answer:
/// "submitter.kind" -> "to_chuc_duoc_uy_quyen", "facts.has_debt" -> "true".
using Facts = std::map<std::string, std::string>;

enum class ProcedureSource : std::uint8_t { kGiven, kCover, kRecognised };

/// The request: everything about a dossier except its pages.
struct Dossier {
  std::string id;
  std::string procedure;  ///< Code as the catalogue writes it: "2.000620".
  ProcedureSource procedure_source = ProcedureSource::kGiven;
  std::string station;      ///< Empty when no station sent it.
  std::string received_at;  ///< RFC 3339, empty when it did not come over the wire.
  Facts facts;
  std::map<std::string, Attestation> attestations;  ///< By component id.
  std::chrono::year_month_day as_of{};              ///< The day against which validity is judged.
};

}  // namespace motcua
