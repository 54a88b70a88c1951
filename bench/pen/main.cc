// motcua-pen SET SIGNATURES LINES: the measures of what may be a signature, and of lines that
// may be written by hand, on the pages of a set, each with whether it is one, for
// train_stumps.py. Photographs are left out: their boxes lie elsewhere.

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
#include "pipeline/marks/large_marks.h"
#include "pipeline/marks/signature_candidates.h"
#include "pipeline/marks/written_lines.h"

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

void write_row(std::ofstream& out, bool label, int weight, const std::string& key,
               const marks::PenLook& look) {
  out << (label ? 1 : 0) << ' ' << weight << ' ' << key;
  for (const double measure : look.at) out << ' ' << measure;
  out << '\n';
}

/// Share of `box` that is written by hand.
double written_share(const truth::TruePage& page, const Box& box) {
  double common = 0;
  for (const truth::TrueLine& line : page.lines) {
    const int width = std::min(box.right(), line.box.right()) - std::max(box.x, line.box.x);
    const int height = std::min(box.bottom(), line.box.bottom()) - std::max(box.y, line.box.y);
    if (line.by_hand && width > 0 && height > 0) common += static_cast<double>(width) * height;
  }
  return common / (static_cast<double>(box.width) * box.height);
}

void write_lines(std::ofstream& out, const std::string& key, const truth::TruePage& page,
                 const marks::Evidence& evidence, const std::vector<marks::WrittenLine>& lines) {
  // Pages have a hundred lines of print for each that is written: one in four is enough.
  constexpr int kOneIn = 4;
  int printed = 0;
  for (const marks::WrittenLine& line : lines) {
    const Box box = marks::page_box(line.box, evidence.ink_dpi, evidence.grey_dpi);
    const double share = written_share(page, box);
    if (best_overlap(page, box) > 0.02 || (share >= 0.05 && share <= 0.5)) continue;
    if (share > 0.5) {
      write_row(out, true, 1, key, line.look);
    } else if (printed++ % kOneIn == 0) {
      write_row(out, false, kOneIn, key, line.look);
    }
  }
}

void write_page(std::ofstream& out, std::ofstream& lines_out, const std::string& key,
                const truth::TruePage& page, const clean::CleanPage& image) {
  // As good as what counts as found, and as bad as what has nothing in common with one.
  constexpr double kIsOne = 0.3;
  constexpr double kIsNone = 0.02;
  const marks::Evidence evidence = marks::evidence_of(image.grey, image.colour);
  const marks::InkParts ink = marks::parts_of(evidence.ink);
  std::vector<Mark> found = marks::find_large_marks(evidence).marks;
  const std::vector<marks::Leader> leaders = marks::find_leaders(evidence, ink);
  const std::vector<Mark> places = marks::find_fill_in_places(evidence, ink, leaders, found);
  found.insert(found.end(), places.begin(), places.end());
  for (const auto& candidate : marks::find_signature_candidates(evidence, ink, found)) {
    const double best =
        best_overlap(page, marks::page_box(candidate.box, evidence.ink_dpi, evidence.grey_dpi));
    if (best >= kIsNone && best < kIsOne) continue;
    write_row(out, best >= kIsOne, 1, key, candidate.look);
  }
  write_lines(lines_out, key, page, evidence, marks::find_written_lines(evidence, ink, leaders));
}

int run(const std::filesystem::path& set, const char* out_name, const char* lines_name) {
  clean::keep_to_one_thread();
  const auto index = truth::read_set_index(set);
  if (!index) {
    std::fprintf(stderr, "%s\n", index.error().message.c_str());
    return 3;
  }
  std::ofstream out(out_name);
  std::ofstream lines_out(lines_name);
  for (const std::string& id : index->dossiers) {
    const auto dossier = truth::read_dossier(set / id);
    if (!dossier) {
      std::fprintf(stderr, "%s\n", dossier.error().message.c_str());
      return 3;
    }
    for (const truth::TruePage& page : dossier->pages) {
      if (page.blank || page.unreadable || page.profile == "phone") continue;
      const auto image = clean_page(set / id / page.file, page);
      if (image) write_page(out, lines_out, id, page, *image);
    }
  }
  return out.good() && lines_out.good() ? 0 : 70;
}

}  // namespace
}  // namespace motcua::bench

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: motcua-pen SET SIGNATURES LINES\n");
    return 2;
  }
  return motcua::bench::run(arguments[1], arguments[2], arguments[3]);
}
