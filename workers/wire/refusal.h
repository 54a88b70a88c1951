// Why a front door refuses, as a slug that programs act on and as advice that a
// clerk can follow.

#pragma once

#include <cstdint>
#include <string_view>

namespace motcua::wire {

enum class Refusal : std::uint8_t {
  kBadMessage,      ///< The frames are not a message of this protocol.
  kUnknownVersion,  ///< Another version of the protocol.
  kBadDossierId,
  kTooManyFacts,
  kUnknownProcedure,
  kUnknownComponent,  ///< An attestation names no component of the procedure.
  kDossierDiffers,    ///< The id is taken by a dossier opened with other words.
  kUnknownDossier,
  kDossierClosed,
  kDossierCancelled,
  kDossierDone,
  kPageDiffers,  ///< This page number already holds another file.
  kShaMismatch,  ///< The bytes that arrived are not those that were sent.
  kTooManyBytes,
  kTooManyPages,
  kPagesMissing,   ///< Closed, but not all pages have come.
  kJudgingFailed,  ///< The dossier step failed on every try.
};

/// "page_differs": stable, part of the protocol.
[[nodiscard]] std::string_view refusal_slug(Refusal refusal);

/// One or two sentences in Vietnamese for whoever stands at the station.
[[nodiscard]] std::string_view refusal_advice(Refusal refusal);

}  // namespace motcua::wire
