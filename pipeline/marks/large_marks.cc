#include "pipeline/marks/large_marks.h"

#include <algorithm>
#include <utility>

#include "pipeline/marks/barcodes.h"
#include "pipeline/marks/fingerprint.h"
#include "pipeline/marks/mrz.h"
#include "pipeline/marks/overview.h"
#include "pipeline/marks/photo.h"
#include "pipeline/marks/round_seal.h"
#include "pipeline/marks/stamp.h"

namespace motcua::marks {
namespace {

void add(MarkFindings& found, std::vector<Mark> marks) {
  for (Mark& mark : marks) found.marks.push_back(std::move(mark));
}

/// Share of the smaller box that lies in the other.
double common_share(const Box& a, const Box& b) {
  const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return width * height /
         std::min(static_cast<double>(a.width) * a.height, static_cast<double>(b.width) * b.height);
}

/// A seal may lie over anything; of the others only one can be right.
bool exclude_each_other(MarkKind a, MarkKind b) {
  const auto one_of = [&](MarkKind x, MarkKind y) { return (a == x && b == y) || (a == y && b == x); };
  return one_of(MarkKind::kPhoto, MarkKind::kQr) || one_of(MarkKind::kPhoto, MarkKind::kFingerprint) ||
         one_of(MarkKind::kQr, MarkKind::kFingerprint) || one_of(MarkKind::kSeal, MarkKind::kFingerprint) ||
         one_of(MarkKind::kSeal, MarkKind::kQr);
}

void keep_the_surer(std::vector<Mark>& marks) {
  std::vector<Mark> kept;
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark& a, const Mark& b) { return a.confidence > b.confidence; });
  for (const Mark& mark : marks) {
    const bool taken = std::any_of(kept.begin(), kept.end(), [&](const Mark& other) {
      return exclude_each_other(mark.kind, other.kind) && common_share(mark.box, other.box) > 0.5;
    });
    if (!taken) kept.push_back(mark);
  }
  marks = std::move(kept);
}

}  // namespace

MarkFindings find_large_marks(const Evidence& evidence) {
  MarkFindings found;
  const Overview overview = overview_of(evidence);
  add(found, find_round_seals(evidence, overview));
  add(found, find_stamps(evidence, overview));
  add(found, find_photos(evidence, overview));
  add(found, find_fingerprints(evidence, overview));
  add(found, find_mrz(evidence, overview));
  FoundCodes codes = find_codes(evidence, overview);
  add(found, std::move(codes.marks));
  found.barcodes = std::move(codes.barcodes);
  keep_the_surer(found.marks);
  return found;
}

}  // namespace motcua::marks
