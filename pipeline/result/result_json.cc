#include "pipeline/result/result_json.h"

#include <nlohmann/json.hpp>

#include "pipeline/result/json_values.h"

namespace motcua::result {
namespace {

using Json = nlohmann::ordered_json;

Json finding_json(const Finding& finding) {
  Json json{{"reason", reason_slug(finding.reason)}, {"message", finding.message}, {"rule", finding.rule}};
  if (finding.page > 0) json["page"] = finding.page;
  if (!finding.box.empty()) json["box"] = box_json(finding.box);
  json["confidence"] = rounded(finding.confidence);
  return json;
}

template <typename Values, typename Convert>
Json array_of(const Values& values, Convert convert) {
  Json array = Json::array();
  for (const auto& value : values) array.push_back(convert(value));
  return array;
}

Json component_json(const ComponentJudgement& component) {
  Json json{{"id", component.id},
            {"name", component.name},
            {"status", status_slug(component.status)},
            {"documents", component.documents}};
  if (component.attested) json["attested"] = attestation_slug(*component.attested);
  json["confidence"] = rounded(component.confidence);
  json["findings"] = array_of(component.findings, finding_json);
  if (!component.to_confirm.empty()) json["to_confirm"] = component.to_confirm;
  return json;
}

Json document_json(const Document& document) {
  return Json{{"type", document.type},
              {"title", document.title},
              {"pages", document.pages},
              {"confidence", rounded(document.confidence)},
              {"fields", array_of(document.fields, field_json)},
              {"marks", array_of(document.marks, mark_json)}};
}

Json page_json(const PageReport& page) {
  Json json{{"number", page.number},
            {"file", page.file},
            {"file_page", page.file_page},
            {"width_px", page.width_px},
            {"height_px", page.height_px},
            {"dpi", page.dpi},
            {"rotation_deg", page.rotation_deg},
            {"skew_deg", rounded(page.skew_deg)},
            {"blank", page.blank},
            {"unreadable", page.unreadable},
            {"same_as", page.same_as},
            {"quality", quality_json(page.quality)},
            {"text", page.text.text()}};
  json["lines"] = array_of(page.text.lines, [](const Line& line) {
    return Json{{"text", line.text}, {"box", box_json(line.box)}, {"confidence", rounded(line.confidence)}};
  });
  json["barcodes"] = array_of(page.barcodes, barcode_json);
  if (!page.text_layer.lines.empty()) {
    json["text_layer"] = {{"source", page.text_layer.engine}, {"text", page.text_layer.text()}};
  }
  json["kind"] = Json{{"type", page.kind.type},
                      {"confidence", rounded(page.kind.confidence)},
                      {"runner_up", page.kind.runner_up},
                      {"evidence", page.kind.evidence}};
  return json;
}

Json dossier_json(const Dossier& dossier) {
  Json json{{"id", dossier.id},
            {"procedure", dossier.procedure},
            {"procedure_source", procedure_source_slug(dossier.procedure_source)}};
  if (!dossier.station.empty()) json["station"] = dossier.station;
  if (!dossier.received_at.empty()) json["received_at"] = dossier.received_at;
  return json;
}

}  // namespace

std::string to_json(const DossierJudgement& judgement) {
  Json timing = Json::object();
  for (const auto& [stage, ms] : judgement.timing_ms) timing[stage] = rounded(ms);
  const Json json{{"schema", "motcua.result/1"},
                  {"dossier", dossier_json(judgement.dossier)},
                  {"verdict", verdict_slug(judgement.verdict)},
                  {"components", array_of(judgement.components, component_json)},
                  {"documents", array_of(judgement.documents, document_json)},
                  {"pages", array_of(judgement.pages, page_json)},
                  {"findings", array_of(judgement.findings, finding_json)},
                  {"timing_ms", timing},
                  {"versions",
                   {{"program", judgement.versions.program},
                    {"catalogue", judgement.versions.catalogue},
                    {"engine", judgement.versions.engine},
                    {"weights", judgement.versions.weights}}}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace motcua::result
