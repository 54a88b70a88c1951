#include "bench/score/answer.h"

#include <exception>

namespace motcua::bench::score {
namespace {

using Json = nlohmann::ordered_json;

// The functions below may throw what nlohmann-json throws; read_answer() catches it.

Box box_of(const Json& json) {
  const auto box = json.find("box");
  if (box == json.end()) return {};
  return {box->at(0).get<int>(), box->at(1).get<int>(), box->at(2).get<int>(), box->at(3).get<int>()};
}

std::vector<std::string> reasons_of(const Json& findings) {
  std::vector<std::string> reasons;
  for (const Json& finding : findings) reasons.push_back(finding.at("reason").get<std::string>());
  return reasons;
}

ReadPage page_from(const Json& json) {
  ReadPage page;
  page.number = json.at("number").get<int>();
  page.rotation_deg = json.at("rotation_deg").get<int>();
  page.skew_deg = json.at("skew_deg").get<double>();
  page.blank = json.at("blank").get<bool>();
  page.unreadable = json.at("unreadable").get<bool>();
  for (const Json& line : json.at("lines")) page.lines.push_back(line.at("text").get<std::string>());
  if (const auto kind = json.find("kind"); kind != json.end()) {
    page.kind = kind->at("type").get<std::string>();
  }
  if (const auto fields = json.find("fields"); fields != json.end()) {
    page.field_count = static_cast<int>(fields->size());
  }
  return page;
}

ReadDocument document_from(const Json& json) {
  ReadDocument document;
  document.type = json.at("type").get<std::string>();
  document.pages = json.at("pages").get<std::vector<int>>();
  document.confidence = json.at("confidence").get<double>();
  for (const Json& field : json.at("fields")) {
    document.fields.push_back({field.at("name").get<std::string>(), field.at("value").get<std::string>(),
                               field.at("confidence").get<double>(), field.at("page").get<int>(),
                               box_of(field), field.value("source", "")});
  }
  for (const Json& mark : json.at("marks")) {
    const auto kind = mark_kind_of(mark.at("kind").get<std::string>());
    if (!kind) continue;  // A kind that the truth does not know cannot be scored.
    document.marks.push_back({.kind = *kind,
                              .page = mark.at("page").get<int>(),
                              .box = box_of(mark),
                              .confidence = mark.value("confidence", 0.0),
                              .colour = ink_colour_of(mark.value("colour", "")),
                              .shape = mark_shape_of(mark.value("shape", "")),
                              .state = mark_state_of(mark.value("state", ""))});
  }
  return document;
}

ReadComponent component_from(const Json& json) {
  return {json.at("id").get<std::string>(), json.at("status").get<std::string>(),
          json.at("confidence").get<double>(), reasons_of(json.at("findings"))};
}

}  // namespace

Expected<Answer> read_answer(const Json& result, const std::string& what) {
  Answer answer;
  try {
    answer.verdict = result.at("verdict").get<std::string>();
    for (const Json& json : result.at("components")) answer.components.push_back(component_from(json));
    for (const Json& json : result.at("documents")) answer.documents.push_back(document_from(json));
    for (const Json& json : result.at("pages")) answer.pages.push_back(page_from(json));
    answer.reasons = reasons_of(result.at("findings"));
    answer.versions = result.at("versions");
  } catch (const std::exception& error) {
    return fail(ErrorCode::kCorrupt, what + ": no result of motcua.result/1 (" + error.what() + ")");
  }
  return answer;
}

Expected<std::vector<ReadPage>> read_pages(const Json& pages, const std::string& what) {
  std::vector<ReadPage> read;
  try {
    for (const Json& json : pages) read.push_back(page_from(json));
  } catch (const std::exception& error) {
    return fail(ErrorCode::kCorrupt, what + ": no pages of motcua ocr (" + error.what() + ")");
  }
  return read;
}

}  // namespace motcua::bench::score
