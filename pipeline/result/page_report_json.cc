#include "pipeline/result/page_report_json.h"

#include <exception>
#include <nlohmann/json.hpp>

#include "pipeline/result/json_values.h"

namespace motcua::result {
namespace {

using Json = nlohmann::ordered_json;

Json word_json(const Word& word) {
  return Json{{"text", word.text}, {"box", box_json(word.box)}, {"confidence", rounded(word.confidence)}};
}

Json line_json(const Line& line) {
  Json words = Json::array();
  for (const Word& word : line.words) words.push_back(word_json(word));
  return Json{{"text", line.text},
              {"box", box_json(line.box)},
              {"confidence", rounded(line.confidence)},
              {"words", words}};
}

Box box_from(const Json& json) {
  return {json.at(0).get<int>(), json.at(1).get<int>(), json.at(2).get<int>(), json.at(3).get<int>()};
}

Line line_from(const Json& json) {
  Line line{
      json.at("text").get<std::string>(), box_from(json.at("box")), json.at("confidence").get<double>(), {}};
  for (const Json& word : json.at("words")) {
    line.words.push_back(
        {word.at("text").get<std::string>(), box_from(word.at("box")), word.at("confidence").get<double>()});
  }
  return line;
}

Json kind_json(const PageKind& kind) {
  return Json{{"type", kind.type},
              {"confidence", rounded(kind.confidence)},
              {"first_page", kind.first_page},
              {"state_header", kind.state_header},
              {"title", kind.title},
              {"title_box", box_json(kind.title_box)},
              {"printed_number", kind.printed_number},
              {"printed_count", kind.printed_count},
              {"signed_off", kind.signed_off},
              {"runner_up", kind.runner_up},
              {"evidence", kind.evidence}};
}

PageKind kind_from(const Json& json) {
  return {.type = json.at("type").get<std::string>(),
          .confidence = json.at("confidence").get<double>(),
          .first_page = json.at("first_page").get<bool>(),
          .state_header = json.at("state_header").get<bool>(),
          .title = json.at("title").get<std::string>(),
          .title_box = box_from(json.at("title_box")),
          .printed_number = json.at("printed_number").get<int>(),
          .printed_count = json.at("printed_count").get<int>(),
          .signed_off = json.at("signed_off").get<bool>(),
          .runner_up = json.at("runner_up").get<std::string>(),
          .evidence = json.at("evidence").get<std::string>()};
}

Expected<PageReport> report_from(const Json& json) {
  PageReport report;
  report.number = json.at("number").get<int>();
  report.file = json.at("file").get<std::string>();
  report.file_page = json.at("file_page").get<int>();
  report.file_page_count = json.at("file_page_count").get<int>();
  report.width_px = json.at("width_px").get<int>();
  report.height_px = json.at("height_px").get<int>();
  report.dpi = json.at("dpi").get<int>();
  report.rotation_deg = json.at("rotation_deg").get<int>();
  report.skew_deg = json.at("skew_deg").get<double>();
  report.blank = json.at("blank").get<bool>();
  report.unreadable = json.at("unreadable").get<bool>();
  report.quality.score = json.at("quality").at("score").get<double>();
  for (const Json& slug : json.at("quality").at("problems")) {
    report.quality.problems.push_back(page_problem_of(slug.get<std::string>()));
  }
  report.text.engine = json.at("engine").get<std::string>();
  report.text.weights = json.at("weights").get<std::string>();
  for (const Json& line : json.at("lines")) report.text.lines.push_back(line_from(line));
  if (const auto layer = json.find("text_layer"); layer != json.end()) {
    report.text_layer.engine = layer->at("source").get<std::string>();
    for (const Json& line : layer->at("lines")) report.text_layer.lines.push_back(line_from(line));
  }
  report.kind = kind_from(json.at("kind"));
  for (const Json& field : json.at("fields")) {
    report.fields.push_back({field.at("name").get<std::string>(), field.at("value").get<std::string>(),
                             field.at("confidence").get<double>(), field.at("page").get<int>(),
                             box_from(field.at("box")), field.at("source").get<std::string>()});
  }
  for (const Json& mark : json.at("marks")) {
    const auto kind = mark_kind_of(mark.at("kind").get<std::string>());
    if (!kind) return Unexpected(kind.error());
    report.marks.push_back({.kind = *kind,
                            .page = mark.at("page").get<int>(),
                            .box = box_from(mark.at("box")),
                            .confidence = mark.at("confidence").get<double>(),
                            .colour = ink_colour_of(mark.value("colour", "")),
                            .shape = mark_shape_of(mark.value("shape", "")),
                            .state = mark_state_of(mark.value("state", ""))});
  }
  for (const Json& code : json.at("barcodes")) {
    report.barcodes.push_back(
        {code.at("format").get<std::string>(), code.at("text").get<std::string>(), box_from(code.at("box"))});
  }
  report.timing_ms = json.at("timing_ms").get<std::map<std::string, double>>();
  return report;
}

}  // namespace

std::string page_report_to_json(const PageReport& report) {
  Json lines = Json::array();
  for (const Line& line : report.text.lines) lines.push_back(line_json(line));
  Json fields = Json::array();
  for (const Field& field : report.fields) fields.push_back(field_json(field));
  Json marks = Json::array();
  for (const Mark& mark : report.marks) marks.push_back(mark_json(mark));
  Json barcodes = Json::array();
  for (const Barcode& code : report.barcodes) barcodes.push_back(barcode_json(code));
  Json json{{"number", report.number},
            {"file", report.file},
            {"file_page", report.file_page},
            {"file_page_count", report.file_page_count},
            {"width_px", report.width_px},
            {"height_px", report.height_px},
            {"dpi", report.dpi},
            {"rotation_deg", report.rotation_deg},
            {"skew_deg", rounded(report.skew_deg)},
            {"blank", report.blank},
            {"unreadable", report.unreadable},
            {"quality", quality_json(report.quality)},
            {"engine", report.text.engine},
            {"weights", report.text.weights},
            {"lines", lines},
            {"kind", kind_json(report.kind)},
            {"fields", fields},
            {"marks", marks},
            {"barcodes", barcodes},
            {"timing_ms", report.timing_ms}};
  if (!report.text_layer.lines.empty()) {
    json["text_layer"] = {{"source", report.text_layer.engine}, {"lines", Json::array()}};
    for (const Line& line : report.text_layer.lines) json["text_layer"]["lines"].push_back(line_json(line));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Expected<PageReport> page_report_from_json(std::string_view text) {
  try {
    return report_from(Json::parse(text));
  } catch (const std::exception& e) {
    return fail(ErrorCode::kCorrupt, std::string("a page report does not read back: ") + e.what());
  }
}

}  // namespace motcua::result
