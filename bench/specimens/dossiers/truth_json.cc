#include "bench/specimens/dossiers/truth_json.h"

#include <nlohmann/json.hpp>

namespace motcua::specimens {
namespace {

using Json = nlohmann::ordered_json;

Json box_json(const Box& box) {
  return Json::array({box.x, box.y, box.width, box.height});
}

const char* colour_slug(Colour colour) {
  switch (colour) {
    case Colour::kColour: return "colour";
    case Colour::kGrey: return "grey";
    case Colour::kBilevel: return "bilevel";
  }
  return "colour";
}

}  // namespace

Json truth_json(const ScannedPage& page, int file_page) {
  const bool sideways = page.recipe.turn_deg % 180 != 0;
  Json out;
  out["file_page"] = file_page;
  out["paper"] = page.truth.paper;
  out["paper_page"] = page.truth.paper_page;
  out["paper_page_count"] = page.truth.paper_page_count;
  out["printed_number"] = page.truth.printed_number;
  out["printed_count"] = page.truth.printed_count;
  out["width_px"] = sideways ? page.image.height_px : page.image.width_px;
  out["height_px"] = sideways ? page.image.width_px : page.image.height_px;
  out["dpi"] = page.recipe.dpi;
  out["rotation_deg"] = page.rotation_deg;
  out["skew_deg"] = page.recipe.skew_deg;
  out["colour"] = colour_slug(page.recipe.colour);
  if (!page.recipe.profile.empty()) out["profile"] = page.recipe.profile;
  out["effects"] = Json::array();
  for (const Effect& effect : page.recipe.effects) {
    out["effects"].push_back({{"kind", effect_slug(effect.kind)}, {"strength", effect.strength}});
  }
  if (page.corners) {
    out["corners"] = Json::array();
    for (const Corner& corner : *page.corners) out["corners"].push_back({corner.x_px, corner.y_px});
  }
  out["lines"] = Json::array();
  for (const TruthLine& line : page.truth.lines) {
    Json entry{{"text", line.text}, {"box", box_json(line.box)}};
    if (line.hand) entry["hand"] = true;
    out["lines"].push_back(std::move(entry));
  }
  out["fields"] = Json::array();
  for (const TruthField& field : page.truth.fields) {
    Json entry{{"name", field.name}, {"value", field.value}};
    if (!field.box.empty()) entry["box"] = box_json(field.box);
    out["fields"].push_back(std::move(entry));
  }
  out["marks"] = Json::array();
  for (const TruthMark& mark : page.truth.marks) {
    Json entry{{"kind", mark_kind_slug(mark.kind)}, {"box", box_json(mark.box)}};
    if (mark.colour != InkColour::kUnknown) entry["colour"] = ink_colour_slug(mark.colour);
    if (mark.shape != MarkShape::kUnknown) entry["shape"] = mark_shape_slug(mark.shape);
    if (mark.state != MarkState::kNone) entry["state"] = mark_state_slug(mark.state);
    out["marks"].push_back(std::move(entry));
  }
  return out;
}

}  // namespace motcua::specimens
