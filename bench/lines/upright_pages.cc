#include "bench/lines/upright_pages.h"

#include <chrono>
#include <fstream>
#include <iterator>
#include <utility>

#include "bench/truth/page_folder.h"
#include "bench/truth/set_index.h"
#include "pipeline/clean/clean_page.h"
#include "pipeline/clean/page_look.h"
#include "pipeline/decode/page_file.h"
#include "pipeline/marks/find_marks.h"
#include "pipeline/orientation.h"

namespace motcua::bench::lines {

Expected<std::vector<PagePlace>> pages_of_folder(const std::filesystem::path& folder) {
  const auto pages = truth::read_page_folder(folder);
  if (!pages) return Unexpected(pages.error());
  std::vector<PagePlace> places;
  for (const truth::PageWithText& page : *pages) {
    PagePlace place;
    place.id = page.name;
    place.kind = page.name.substr(0, page.name.rfind('_'));
    place.file = page.image;
    for (const std::string& line : page.lines) place.truth.lines.push_back({line, {}, false});
    places.push_back(std::move(place));
  }
  return places;
}

Expected<std::vector<PagePlace>> pages_of_set(const std::filesystem::path& set) {
  const auto index = truth::read_set_index(set);
  if (!index) return Unexpected(index.error());
  std::vector<PagePlace> places;
  for (const std::string& id : index->dossiers) {
    const auto dossier = truth::read_dossier(set / id);
    if (!dossier) return Unexpected(dossier.error());
    for (const truth::TruePage& page : dossier->pages) {
      if (page.blank || page.unreadable) continue;
      PagePlace place;
      place.id = id + "/" + std::to_string(page.number);
      place.kind = page.profile.empty() ? "none" : page.profile;
      place.file = set / id / page.file;
      place.file_page = page.file_page;
      place.truth = page;
      // A photograph's sheet is made to fill the picture, and its lines are moved with it.
      place.boxes_known = page.profile != "phone";
      place.rotation_known = true;
      places.push_back(std::move(place));
    }
  }
  return places;
}

Expected<UprightPage> upright(const PagePlace& place, read::Engine& engine) {
  std::ifstream in(place.file, std::ios::binary);
  if (!in) return fail(ErrorCode::kIo, place.file.string() + ": cannot be read");
  const std::vector<char> bytes((std::istreambuf_iterator<char>(in)), {});
  const auto pages =
      decode::PageFile::open(ByteView(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
  if (!pages) return Unexpected(pages.error());
  auto image = pages->page(place.file_page);
  if (!image) return Unexpected(image.error());
  const clean::PageLook look = clean::look_at(*image);
  int rotation_deg = place.truth.rotation_deg;
  if (!place.rotation_known) {
    const auto settled = settle_orientation(engine, *image, look.orientation, std::chrono::seconds(60));
    if (!settled) return Unexpected(settled.error());
    rotation_deg = *settled;
  }
  clean::CleanPage page = clean::cleaned(std::move(*image), look, rotation_deg);
  UprightPage upright;
  for (const Mark& mark : marks::find_marks(page.grey, page.colour).marks) {
    const bool picture =
        mark.kind == MarkKind::kQr || mark.kind == MarkKind::kPhoto || mark.kind == MarkKind::kFingerprint;
    if (picture && mark.confidence >= 0.5) upright.pictures.push_back(mark.box);
  }
  upright.grey = std::move(page.grey);
  return upright;
}

}  // namespace motcua::bench::lines
