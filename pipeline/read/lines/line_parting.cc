#include "pipeline/read/lines/line_parting.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace motcua::read::lines {
namespace {

constexpr double kTall = 1.9;  ///< Only what is taller than that can stand on two lines; in letters.
constexpr double kWide = 8;    ///< A stroke of a pen across many lines is no letter.
constexpr std::size_t kLinesMax = 3;
constexpr double kInBand = 0.55;  ///< Of a line's letters, that a piece must cover to stand on it.
constexpr int kBucket_px = 16;

/// Row by row, how much of each piece lies there.
using Profile = std::vector<int>;

struct Cut {
  int part = 0;
  std::vector<int> rows;  ///< Where a new piece begins, from the top.
};

/// Baselines of the strands on which a part stands, from the top.
std::vector<const Strand*> lines_under(const InkPart& part, const std::vector<Strand>& strands,
                                       const std::vector<std::size_t>& near) {
  std::vector<const Strand*> lines;
  const double x = part.middle_x();
  for (const std::size_t i : near) {
    const Strand& strand = strands[i];
    // Two letters are too few to say that there is a line.
    if (strand.letters.size() < 3 || strand.unit * kTall > part.height()) continue;
    if (x < strand.left - 1.5 * strand.unit || x > strand.right + 1.5 * strand.unit) continue;
    const double base = strand.base_at(x);
    const double covered =
        std::min<double>(part.bottom, base) - std::max<double>(part.top, base - strand.unit);
    if (covered >= kInBand * strand.unit) lines.push_back(&strand);
  }
  std::sort(lines.begin(), lines.end(),
            [x](const Strand* a, const Strand* b) { return a->base_at(x) < b->base_at(x); });
  return lines;
}

/// The thinnest row between two lines.
int thinnest(const Profile& profile, int top, int from, int to) {
  int best = from;
  int least = std::numeric_limits<int>::max();
  for (int y = from; y <= to; ++y) {
    const int here = profile[static_cast<std::size_t>(y - top)];
    if (here >= least) continue;
    least = here;
    best = y;
  }
  return best;
}

std::vector<Cut> cuts_of(const std::vector<Strand>& strands, const PageInk& page) {
  std::vector<std::vector<std::size_t>> buckets(page.ink.row_begin.size() / kBucket_px + 2);
  for (std::size_t i = 0; i < strands.size(); ++i) {
    const auto at =
        std::clamp(strands[i].base_at_middle() / kBucket_px, 0.0, static_cast<double>(buckets.size() - 1));
    buckets[static_cast<std::size_t>(at)].push_back(i);
  }
  std::vector<int> tall;
  std::vector<std::vector<const Strand*>> lines_of;
  std::vector<int> index(page.ink.parts.size(), -1);
  for (int i = 0; i < static_cast<int>(page.ink.parts.size()); ++i) {
    const InkPart& part = page.part(i);
    if (part.height() < kTall * 0.6 * page.letter_px || part.width() > kWide * page.letter_px) continue;
    if (part.height() > 12 * page.letter_px) continue;
    std::vector<std::size_t> near;
    const auto first = static_cast<std::size_t>(part.top / kBucket_px);
    const auto last = std::min(buckets.size() - 1, static_cast<std::size_t>(part.bottom / kBucket_px) + 2);
    for (std::size_t at = first > 0 ? first - 1 : 0; at <= last; ++at)
      near.insert(near.end(), buckets[at].begin(), buckets[at].end());
    auto lines = lines_under(part, strands, near);
    if (lines.size() < 2 || lines.size() > kLinesMax) continue;
    index[static_cast<std::size_t>(i)] = static_cast<int>(tall.size());
    tall.push_back(i);
    lines_of.push_back(std::move(lines));
  }
  if (tall.empty()) return {};
  std::vector<Profile> profiles;
  for (const int i : tall) profiles.emplace_back(static_cast<std::size_t>(page.part(i).height()), 0);
  for (const InkRun& run : page.ink.runs) {
    const int at = index[static_cast<std::size_t>(run.part)];
    if (at < 0) continue;
    profiles[static_cast<std::size_t>(at)][static_cast<std::size_t>(run.row - page.part(run.part).top)] +=
        run.length();
  }
  std::vector<Cut> cuts;
  for (std::size_t k = 0; k < tall.size(); ++k) {
    const InkPart& part = page.part(tall[k]);
    Cut cut{.part = tall[k], .rows = {}};
    for (std::size_t n = 0; n + 1 < lines_of[k].size(); ++n) {
      const double x = part.middle_x();
      const Strand& upper = *lines_of[k][n];
      const Strand& lower = *lines_of[k][n + 1];
      const int from = static_cast<int>(std::lround(upper.base_at(x) + 0.05 * upper.unit));
      const int to = static_cast<int>(std::lround(lower.base_at(x) - 1.05 * lower.unit));
      if (from > to || from <= part.top || to >= part.bottom - 1) continue;
      cut.rows.push_back(thinnest(profiles[k], part.top, from, to));
    }
    if (!cut.rows.empty()) cuts.push_back(std::move(cut));
  }
  return cuts;
}

}  // namespace

void part_lines(std::vector<Strand>& strands, PageInk& page) {
  const std::vector<Cut> cuts = cuts_of(strands, page);
  if (cuts.empty()) return;
  std::vector<int> first_piece(page.ink.parts.size(), -1);
  std::vector<const Cut*> cut_of(page.ink.parts.size(), nullptr);
  for (const Cut& cut : cuts) {
    first_piece[static_cast<std::size_t>(cut.part)] = static_cast<int>(page.ink.parts.size());
    cut_of[static_cast<std::size_t>(cut.part)] = &cut;
    const InkPart nothing{page.part(cut.part).right, page.part(cut.part).bottom, page.part(cut.part).left,
                          page.part(cut.part).top, 0};
    page.ink.parts.insert(page.ink.parts.end(), cut.rows.size() + 1, nothing);
  }
  page.roles.resize(page.ink.parts.size(), Role::kFree);
  for (InkRun& run : page.ink.runs) {
    const Cut* cut = cut_of[static_cast<std::size_t>(run.part)];
    if (cut == nullptr) continue;
    const auto below = std::upper_bound(cut->rows.begin(), cut->rows.end(), run.row) - cut->rows.begin();
    run.part = first_piece[static_cast<std::size_t>(run.part)] + static_cast<int>(below);
    InkPart& piece = page.ink.parts[static_cast<std::size_t>(run.part)];
    piece.left = std::min(piece.left, run.left);
    piece.right = std::max(piece.right, run.right);
    piece.top = std::min(piece.top, run.row);
    piece.bottom = std::max(piece.bottom, run.row + 1);
    piece.area += run.length();
  }
  for (const Cut& cut : cuts) {
    page.role(cut.part) = Role::kSpeck;
    page.ink.parts[static_cast<std::size_t>(cut.part)].area = 0;
  }
  for (Strand& strand : strands) {
    const auto gone = std::erase_if(strand.letters, [&](int at) {
      return at < static_cast<int>(cut_of.size()) && cut_of[static_cast<std::size_t>(at)] != nullptr;
    });
    if (gone > 0 && !strand.letters.empty()) measure(strand, page);
  }
  std::erase_if(strands, [](const Strand& strand) { return strand.empty(); });
}

}  // namespace motcua::read::lines
