// motcua-pen SET OUT: the measures of what may be a signature on the pages of a set, each with
// whether it is one, for train_stumps.py. Photographs are left out: their boxes lie elsewhere.

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "bench/truth/dossier_truth.h"
#include "bench/truth/set_index.h"
#include "pipeline/clean/clean_page.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/clean/page_look.h"
#include "pipeline/decode/page_file.h"
#include "pipeline/marks/fill_in_places.h"
#include "pipeline/marks/overview.h"
#include "pipeline/marks/round_seal.h"
#include "pipeline/marks/signature_candidates.h"

namespace motcua::bench {
namespace {

double overlap(const Box& a, const Box& b) {
  const int width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  const int height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const double common = static_cast<double>(width) * height;
  return common /
         (static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - common);
}

/// Of the true signatures, the one that `box` covers best.
double best_overlap(const truth::TruePage& page, const Box& box) {
  double best = 0;
  for (const truth::TrueMark& mark : page.marks) {
    if (mark.kind == MarkKind::kSignature) best = std::max(best, overlap(mark.box, box));
  }
  return best;
}

Expected<clean::CleanPage> clean_page(const std::filesystem::path& file, const truth::TruePage& page) {
  std::ifstream in(file, std::ios::binary);
  const std::vector<char> bytes((std::istreambuf_iterator<char>(in)), {});
  const auto pages =
      decode::PageFile::open(ByteView(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
  if (!pages) return Unexpected(pages.error());
  auto image = pages->page(page.file_page);
  if (!image) return Unexpected(image.error());
  const clean::PageLook look = clean::look_at(*image);
  return clean::cleaned(std::move(*image), look, page.rotation_deg);
}

void write_page(std::ofstream& out, const std::string& key, const truth::TruePage& page,
                const clean::CleanPage& image) {
  // As good as what counts as found, and as bad as what has nothing in common with one.
  constexpr double kIsOne = 0.3;
  constexpr double kIsNone = 0.02;
  const marks::Evidence evidence = marks::evidence_of(image.grey, image.colour);
  const marks::InkParts ink = marks::parts_of(evidence.ink);
  std::vector<Mark> found = marks::find_round_seals(evidence, marks::overview_of(evidence));
  const std::vector<marks::Leader> leaders = marks::find_leaders(evidence, ink);
  const std::vector<Mark> places = marks::find_fill_in_places(evidence, ink, leaders, found);
  found.insert(found.end(), places.begin(), places.end());
  for (const auto& candidate : marks::find_signature_candidates(evidence, ink, found)) {
    const double best =
        best_overlap(page, marks::page_box(candidate.box, evidence.ink_dpi, evidence.grey_dpi));
    if (best >= kIsNone && best < kIsOne) continue;
    out << (best >= kIsOne ? 1 : 0) << " 1 " << key;
    for (const double measure : candidate.look.at) out << ' ' << measure;
    out << '\n';
  }
}

int run(const std::filesystem::path& set, const char* out_name) {
  clean::keep_to_one_thread();
  const auto index = truth::read_set_index(set);
  if (!index) {
    std::fprintf(stderr, "%s\n", index.error().message.c_str());
    return 3;
  }
  std::ofstream out(out_name);
  for (const std::string& id : index->dossiers) {
    const auto dossier = truth::read_dossier(set / id);
    if (!dossier) {
      std::fprintf(stderr, "%s\n", dossier.error().message.c_str());
      return 3;
    }
    for (const truth::TruePage& page : dossier->pages) {
      if (page.blank || page.unreadable || page.profile == "phone") continue;
      const auto image = clean_page(set / id / page.file, page);
      if (image) write_page(out, id, page, *image);
    }
  }
  return out.good() ? 0 : 70;
}

}  // namespace
}  // namespace motcua::bench

int main(int count, char** arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: motcua-pen SET OUT\n");
    return 2;
  }
  return motcua::bench::run(arguments[1], arguments[2]);
}
