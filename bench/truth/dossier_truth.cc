#include "bench/truth/dossier_truth.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>

#include "bench/truth/json_file.h"
#include "models/page_image.h"
#include "pipeline/decode/page_file.h"

namespace motcua::bench::truth {
namespace {

using Json = nlohmann::json;
using std::filesystem::path;

constexpr const char* kDossierSchema = "motcua.specimen-dossier/1";
constexpr const char* kTruthSchema = "motcua.truth/1";
constexpr const char* kAdvice = "; generate the set again";
/// A box may stand out of its page by this share of the page's side: strokes of a seal
/// or a signature do, and so do edges that a tilt has cut.
constexpr double kOverhangShareMax = 0.05;

Unexpected wrong(const path& file, const std::string& what) {
  return fail(ErrorCode::kCorrupt, file.string() + ": " + what + kAdvice);
}

Box box_from(const Json& json) {
  return {json.at(0).get<int>(), json.at(1).get<int>(), json.at(2).get<int>(), json.at(3).get<int>()};
}

Box box_of(const Json& entry) {
  const auto box = entry.find("box");
  return box == entry.end() ? Box{} : box_from(*box);
}

bool on_page(const Box& box, const TruePage& page) {
  const int x_more = static_cast<int>(page.width_px * kOverhangShareMax);
  const int y_more = static_cast<int>(page.height_px * kOverhangShareMax);
  return box.empty() || (box.x >= -x_more && box.y >= -y_more && box.right() <= page.width_px + x_more &&
                         box.bottom() <= page.height_px + y_more);
}

/// May throw what nlohmann-json throws; Error is left in `trouble` for what it cannot see.
TruePage page_from(const Json& json, std::string& trouble) {
  TruePage page;
  page.file_page = json.at("file_page").get<int>();
  page.paper = json.at("paper").get<std::string>();
  page.width_px = json.at("width_px").get<int>();
  page.height_px = json.at("height_px").get<int>();
  page.dpi = json.at("dpi").get<int>();
  page.rotation_deg = json.at("rotation_deg").get<int>();
  page.skew_deg = json.at("skew_deg").get<double>();
  page.colour = json.at("colour").get<std::string>();
  page.profile = json.value("profile", "");
  for (const Json& effect : json.at("effects")) {
    page.effects.push_back({effect.at("kind").get<std::string>(), effect.at("strength").get<double>()});
  }
  for (const Json& line : json.at("lines")) {
    page.lines.push_back({line.at("text").get<std::string>(), box_of(line), line.value("hand", false)});
  }
  for (const Json& field : json.at("fields")) {
    page.fields.push_back(
        {field.at("name").get<std::string>(), field.at("value").get<std::string>(), box_of(field)});
  }
  for (const Json& mark : json.at("marks")) {
    const auto slug = mark.at("kind").get<std::string>();
    const auto kind = mark_kind_of(slug);
    if (!kind) trouble = "has a mark of the unknown kind '" + slug + "'";
    page.marks.push_back({.kind = kind.value_or(MarkKind::kSeal),
                          .box = box_of(mark),
                          .colour = ink_colour_of(mark.value("colour", "")),
                          .shape = mark_shape_of(mark.value("shape", "")),
                          .state = mark_state_of(mark.value("state", ""))});
  }
  const auto outside = [&page](const auto& thing) { return !on_page(thing.box, page); };
  if (std::any_of(page.lines.begin(), page.lines.end(), outside) ||
      std::any_of(page.fields.begin(), page.fields.end(), outside) ||
      std::any_of(page.marks.begin(), page.marks.end(), outside)) {
    trouble = "page " + std::to_string(page.file_page) + " has a box outside of the page";
  }
  return page;
}

Expected<int> pages_in(const path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return wrong(file, "is named in the dossier and is not there");
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  const auto* begin = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto opened = decode::PageFile::open(ByteView(begin, text.size()));
  if (!opened) return wrong(file, "cannot be opened (" + opened.error().message + ")");
  return opened->page_count();
}

/// Adds the pages of `name` to the dossier.
Expected<void> read_file_truth(const path& folder, const std::string& name, TrueDossier& dossier) {
  const auto count = pages_in(folder / name);
  if (!count) return Unexpected(count.error());
  const path file = folder / "truth" / (name + ".json");
  const auto json = read_json_file(file);
  if (!json) return Unexpected(json.error());
  try {
    if (json->at("schema") != kTruthSchema)
      return wrong(file, std::string("its schema is not ") + kTruthSchema);
    const Json& pages = json->at("pages");
    if (pages.size() != static_cast<std::size_t>(*count)) {
      return wrong(file, "tells of " + std::to_string(pages.size()) + " pages, and " + name + " has " +
                             std::to_string(*count));
    }
    for (const Json& entry : pages) {
      std::string trouble;
      TruePage page = page_from(entry, trouble);
      page.number = static_cast<int>(dossier.pages.size()) + 1;
      page.file = name;
      if (page.file_page != static_cast<int>(&entry - &pages[0]) + 1) trouble = "its pages are out of order";
      if (!trouble.empty()) return wrong(file, trouble);
      dossier.pages.push_back(std::move(page));
    }
  } catch (const std::exception& error) {
    return wrong(file, std::string("is no truth of ours (") + error.what() + ")");
  }
  return {};
}

/// May throw what nlohmann-json throws.
void read_expected(const Json& json, TrueDossier& dossier) {
  dossier.verdict = json.at("verdict").get<std::string>();
  dossier.components = json.at("components").get<std::map<std::string, std::string>>();
  dossier.findings = json.at("findings").get<std::vector<std::string>>();
  if (const auto found = json.find("component_findings"); found != json.end()) {
    dossier.component_findings = found->get<std::map<std::string, std::vector<std::string>>>();
  }
  for (const Json& document : json.at("documents")) {
    dossier.documents.push_back(
        {document.at("type").get<std::string>(), document.at("pages").get<std::vector<int>>()});
  }
}

/// May throw what nlohmann-json throws. False: a number beyond the pages.
bool mark_pages(const Json& numbers, bool TruePage::*flag, TrueDossier& dossier) {
  for (const int number : numbers.get<std::vector<int>>()) {
    if (number < 1 || number > static_cast<int>(dossier.pages.size())) return false;
    dossier.pages[static_cast<std::size_t>(number - 1)].*flag = true;
  }
  return true;
}

bool each_page_once(const TrueDossier& dossier) {
  std::vector<int> times(dossier.pages.size(), 0);
  for (const TrueDocument& document : dossier.documents) {
    for (const int number : document.pages) {
      if (number < 1 || number > static_cast<int>(times.size())) return false;
      ++times[static_cast<std::size_t>(number - 1)];
    }
  }
  return std::all_of(times.begin(), times.end(), [](int count) { return count == 1; });
}

}  // namespace

Expected<TrueDossier> read_dossier(const path& folder) {
  const path file = folder / "dossier.json";
  const auto json = read_json_file(file);
  if (!json) return Unexpected(json.error());
  TrueDossier dossier;
  try {
    if (json->at("schema") != kDossierSchema) {
      return wrong(file, std::string("its schema is not ") + kDossierSchema);
    }
    dossier.id = json->at("id").get<std::string>();
    dossier.procedure = json->at("procedure").get<std::string>();
    dossier.scenario = json->value("scenario", "");
    dossier.facts = json->at("facts").get<std::map<std::string, std::string>>();
    dossier.attestations = json->at("attestations").get<std::map<std::string, std::string>>();
    dossier.as_of = json->at("as_of").get<std::string>();
    dossier.files = json->at("files").get<std::vector<std::string>>();
    for (const std::string& name : dossier.files) {
      if (auto read = read_file_truth(folder, name, dossier); !read) return Unexpected(read.error());
    }
    if (json->at("page_count") != dossier.pages.size()) {
      return wrong(file, "says " + json->at("page_count").dump() + " pages, and its files have " +
                             std::to_string(dossier.pages.size()));
    }
    const Json& expected = json->at("expected");
    read_expected(expected, dossier);
    if (!mark_pages(expected.at("blank_pages"), &TruePage::blank, dossier) ||
        !mark_pages(expected.at("unreadable_pages"), &TruePage::unreadable, dossier) ||
        !each_page_once(dossier)) {
      return wrong(file, "its documents do not hold each page once, or name a page that is not there");
    }
    for (const Json& planted : json->value("planted", Json::array())) {
      dossier.planted.push_back({planted.value("component", ""), planted.at("reason").get<std::string>()});
    }
  } catch (const std::exception& error) {
    return wrong(file, std::string("is no dossier of ours (") + error.what() + ")");
  }
  return dossier;
}

}  // namespace motcua::bench::truth
