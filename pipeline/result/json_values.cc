#include "pipeline/result/json_values.h"

namespace motcua::result {

using Json = nlohmann::ordered_json;

Json box_json(const Box& box) {
  return Json::array({box.x, box.y, box.width, box.height});
}

Json field_json(const Field& field) {
  return Json{{"name", field.name}, {"value", field.value},       {"confidence", rounded(field.confidence)},
              {"page", field.page}, {"box", box_json(field.box)}, {"source", field.source}};
}

Json mark_json(const Mark& mark) {
  Json json{{"kind", mark_kind_slug(mark.kind)},
            {"page", mark.page},
            {"box", box_json(mark.box)},
            {"confidence", rounded(mark.confidence)}};
  // Only what is known of it, so that a reader never takes a gap for a statement.
  if (mark.colour != InkColour::kUnknown) json["colour"] = ink_colour_slug(mark.colour);
  if (mark.shape != MarkShape::kUnknown) json["shape"] = mark_shape_slug(mark.shape);
  if (mark.state != MarkState::kNone) json["state"] = mark_state_slug(mark.state);
  return json;
}

Json barcode_json(const Barcode& barcode) {
  return Json{{"format", barcode.format}, {"text", barcode.text}, {"box", box_json(barcode.box)}};
}

Json quality_json(const Quality& quality) {
  Json problems = Json::array();
  for (const PageProblem problem : quality.problems) problems.push_back(page_problem_slug(problem));
  return Json{{"score", rounded(quality.score)}, {"problems", problems}};
}

}  // namespace motcua::result
