// The dossier without its pages as JSON: what an open says, what the store keeps
// and what a worker is told are the same text.

#include <nlohmann/json.hpp>

#include "models/day.h"
#include "models/verdict.h"
#include "workers/wire/header.h"
#include "workers/wire/station_message.h"

namespace motcua::wire {
namespace {

// An object of texts, each within its bound; anything else is named by its key. How
// many there may be is for the reader of an open to say, who has a refusal for it.
std::map<std::string, std::string> read_texts(const nlohmann::ordered_json& header, const char* key,
                                              HeaderReader& reader) {
  std::map<std::string, std::string> texts;
  const auto found = header.find(key);
  if (found == header.end()) return texts;
  if (!found->is_object()) {
    reader.wrong("'" + std::string(key) + "' is not an object");
    return texts;
  }
  for (const auto& [name, value] : found->items()) {
    const bool fits = value.is_string() && !name.empty() && name.size() <= limits::kFactBytesMax &&
                      value.get_ref<const std::string&>().size() <= limits::kFactBytesMax;
    if (!fits) {
      reader.wrong("an entry of '" + std::string(key) + "' is not a text of at most " +
                   std::to_string(limits::kFactBytesMax) + " bytes");
      return texts;
    }
    texts.emplace(name, value.get<std::string>());
  }
  return texts;
}

ProcedureSource source_of(const std::string& slug) {
  if (slug == procedure_source_slug(ProcedureSource::kCover)) return ProcedureSource::kCover;
  if (slug == procedure_source_slug(ProcedureSource::kRecognised)) return ProcedureSource::kRecognised;
  return ProcedureSource::kGiven;
}

}  // namespace

std::string dossier_to_json(const Dossier& dossier) {
  nlohmann::json json = {{"dossier", dossier.id}, {"procedure", dossier.procedure}};
  json["procedure_source"] = procedure_source_slug(dossier.procedure_source);
  if (!dossier.station.empty()) json["station"] = dossier.station;
  if (!dossier.received_at.empty()) json["received_at"] = dossier.received_at;
  if (dossier.as_of.ok()) json["as_of"] = day_text(dossier.as_of);
  if (!dossier.facts.empty()) json["facts"] = dossier.facts;
  for (const auto& [component, how] : dossier.attestations) {
    json["attestations"][component] = attestation_slug(how);
  }
  return dump_header(json);
}

Expected<Dossier> dossier_from_json(std::string_view json) {
  const auto header = parse_header(json);
  if (!header) return Unexpected(header.error());
  HeaderReader reader(*header);
  Dossier dossier;
  dossier.id = reader.text("dossier", kNameBytesMax, /*needed=*/true);
  dossier.procedure = reader.text("procedure", kNameBytesMax, /*needed=*/true);
  dossier.procedure_source = source_of(reader.text("procedure_source", kNameBytesMax));
  dossier.station = reader.text("station", kNameBytesMax);
  dossier.received_at = reader.text("received_at", kNameBytesMax);
  const std::string as_of = reader.text("as_of", kNameBytesMax);
  if (!as_of.empty()) {
    const auto day = day_of(as_of);
    if (day) dossier.as_of = *day;
    if (!day) reader.wrong("'as_of' is not a day written as 2026-07-29");
  }
  dossier.facts = read_texts(*header, "facts", reader);
  for (const auto& [component, slug] : read_texts(*header, "attestations", reader)) {
    const auto how = attestation_of(slug);
    if (how) dossier.attestations.emplace(component, *how);
    if (!how) reader.wrong("an attestation is neither 'shown' nor 'database'");
  }
  if (!reader.good()) return fail(ErrorCode::kCorrupt, reader.what_is_wrong());
  return dossier;
}

}  // namespace motcua::wire
