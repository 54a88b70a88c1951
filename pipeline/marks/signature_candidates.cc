// A seal hides what crosses it: its ring and letters hang together with the strokes. Around
// each seal the ink is taken again without it: on a page with colour without what is red; in
// grey without what is as pale as the seal, where the strokes beside it are darker; and when
// neither tells, without the disc, the part under it being guessed: by law a seal covers a
// third of the signature, on its left (Decree 30/2020/ND-CP, article 32).

#include "pipeline/marks/signature_candidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {
namespace {

constexpr double kLeastWidth_mm = 6;
constexpr double kLeastHeight_mm = 3.5;
constexpr double kMostWidth_mm = 110;
constexpr double kMostHeight_mm = 60;
constexpr double kMostStroke_mm = 1.0;
constexpr double kMostDensity = 0.42;
constexpr double kApart_mm = 5.0;    ///< Pieces of one signature.
constexpr double kUnder_mm = 3.0;    ///< A flourish below the letters.
constexpr double kFlourish_mm = 18;  ///< Words of print that hang together are shorter.
constexpr double kBesideSeal_mm = 48;
constexpr double kAboveSeal_mm = 14;

cv::Rect ink_box(const Evidence& evidence, const Box& box) {
  const double scale = static_cast<double>(evidence.ink_dpi) / evidence.grey_dpi;
  const auto at = [scale](int px) { return static_cast<int>(std::lround(px * scale)); };
  return cv::Rect(at(box.x), at(box.y), at(box.width), at(box.height));
}

cv::Rect grown(const cv::Rect& box, int by_x, int by_y) {
  return {box.x - by_x, box.y - by_y, box.width + 2 * by_x, box.height + 2 * by_y};
}

/// Red ink of a region, at the ink's resolution.
cv::Mat red_of(const Evidence& evidence, const cv::Rect& region) {
  const double scale = static_cast<double>(evidence.colour_dpi) / evidence.ink_dpi;
  const auto at = [scale](int px) { return static_cast<int>(std::lround(px * scale)); };
  const cv::Rect there = cv::Rect(at(region.x), at(region.y), at(region.width), at(region.height)) &
                         cv::Rect(0, 0, evidence.colour.cols, evidence.colour.rows);
  cv::Mat red(region.size(), CV_8UC1, cv::Scalar(0));
  if (there.empty()) return red;
  cv::Mat small(there.size(), CV_8UC1);
  for (int y = 0; y < there.height; ++y) {
    const auto* from = evidence.colour.ptr<cv::Vec3b>(there.y + y) + there.x;
    auto* to = small.ptr<unsigned char>(y);
    for (int x = 0; x < there.width; ++x) {
      const int r = from[x][0];
      const int other = std::max(from[x][1], from[x][2]);
      to[x] = r > other + 30 && r > 95 ? 255 : 0;
    }
  }
  cv::resize(small, red, region.size(), 0, 0, cv::INTER_NEAREST);
  return red;
}

struct Cut {
  cv::Mat ink;
  bool guessed = false;  ///< The disc was taken out whole.
};

double median_tone(const cv::Mat& grey, const cv::Mat& mask) {
  std::array<int, 256> counts{};
  int total = 0;
  for (int y = 0; y < grey.rows; ++y) {
    const auto* g = grey.ptr<unsigned char>(y);
    const auto* m = mask.ptr<unsigned char>(y);
    for (int x = 0; x < grey.cols; ++x) {
      if (m[x] == 0) continue;
      ++counts[g[x]];
      ++total;
    }
  }
  int below = 0;
  for (int tone = 0; tone < 256; ++tone) {
    below += counts[static_cast<std::size_t>(tone)];
    if (2 * below >= total) return tone;
  }
  return 255;
}

/// The ink of a region without the seal in it.
Cut without_seal(const Evidence& evidence, const cv::Rect& region, const cv::Rect& seal, bool red) {
  Cut cut{evidence.ink(region).clone(), false};
  if (red && !evidence.colour.empty()) {
    cv::Mat gone = red_of(evidence, region);
    cv::dilate(gone, gone, cv::Mat());
    cut.ink.setTo(0, gone);
    return cut;
  }
  const cv::Rect at(seal.x - region.x, seal.y - region.y, seal.width, seal.height);
  cv::Mat disc(region.size(), CV_8UC1, cv::Scalar(0));
  const int more = evidence.ink_px(0.7);
  cv::ellipse(disc, cv::Point(at.x + at.width / 2, at.y + at.height / 2),
              cv::Size(at.width / 2 + more, at.height / 2 + more), 0, 0, 360, cv::Scalar(255), cv::FILLED);
  cv::Mat grey;
  const double to_grey = static_cast<double>(evidence.grey_dpi) / evidence.ink_dpi;
  const auto g = [to_grey](int px) { return static_cast<int>(std::lround(px * to_grey)); };
  const cv::Rect there = cv::Rect(g(region.x), g(region.y), g(region.width), g(region.height)) &
                         cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
  cv::resize(evidence.grey(there), grey, region.size(), 0, 0, cv::INTER_AREA);
  cv::Mat inside;
  cv::bitwise_and(cut.ink, disc, inside);
  cv::Mat outside = cut.ink.clone();
  outside.setTo(0, disc);
  const double seal_tone = median_tone(grey, inside);
  const double pen_tone = median_tone(grey, outside);
  constexpr double kTellApart = 28;
  if (seal_tone - pen_tone >= kTellApart) {
    const cv::Mat pale = (grey > (seal_tone + pen_tone) / 2 - 4) & disc;
    cut.ink.setTo(0, pale);
    return cut;
  }
  cut.ink = outside;
  cut.guessed = true;
  return cut;
}

bool may_be_pen(const Evidence& evidence, const InkPart& part) {
  const double mm = 25.4 / evidence.ink_dpi;
  if (part.box.width < kLeastWidth_mm / mm || part.box.height < kLeastHeight_mm / mm) return false;
  if (part.box.width > kMostWidth_mm / mm || part.box.height > kMostHeight_mm / mm) return false;
  if (part.stroke_px() * mm > kMostStroke_mm) return false;
  return part.area_px < kMostDensity * part.box.area();
}

/// Groups of parts that may be a pen's, joined where they are near each other.
std::vector<std::vector<int>> groups_of(const Evidence& evidence, const InkParts& ink) {
  std::vector<int> pens;
  for (std::size_t i = 0; i < ink.parts.size(); ++i) {
    if (may_be_pen(evidence, ink.parts[i])) pens.push_back(static_cast<int>(i));
  }
  constexpr std::size_t kMost = 400;  // More large thin parts than that are a drawing.
  if (pens.size() > kMost) return {};
  std::vector<std::size_t> group(pens.size());
  std::iota(group.begin(), group.end(), 0u);
  const auto root = [&group](std::size_t at) {
    while (group[at] != at) at = group[at] = group[group[at]];
    return at;
  };
  const int apart = evidence.ink_px(kApart_mm);
  const int apart_under = evidence.ink_px(kUnder_mm);
  const auto part_at = [&](std::size_t i) -> const InkPart& {
    return ink.parts[static_cast<std::size_t>(pens[i])];
  };
  for (std::size_t i = 0; i < pens.size(); ++i) {
    for (std::size_t j = i + 1; j < pens.size(); ++j) {
      const cv::Rect& a = part_at(i).box;
      const cv::Rect& b = part_at(j).box;
      const int beside = std::max(a.x, b.x) - std::min(a.br().x, b.br().x);
      const int below = std::max(a.y, b.y) - std::min(a.br().y, b.br().y);
      const bool in_line = beside <= apart && -2 * below >= std::min(a.height, b.height);
      const bool under = below <= apart_under && -2 * beside >= std::min(a.width, b.width) &&
                         std::min(a.width, b.width) >= evidence.ink_px(kFlourish_mm);
      if (in_line || under) group[root(i)] = root(j);
    }
  }
  std::vector<std::vector<int>> by_root(pens.size());
  for (std::size_t i = 0; i < pens.size(); ++i) by_root[root(i)].push_back(pens[i]);
  std::erase_if(by_root, [](const auto& parts) { return parts.empty(); });
  return by_root;
}

/// How many letters stand beside a place, in its own lines.
double letters_beside(const Evidence& evidence, const InkParts& ink, const cv::Rect& box) {
  const int reach = evidence.ink_px(3);
  const int least = evidence.ink_px(1.0);
  const int most = evidence.ink_px(6);
  int count = 0;
  for (const InkPart& part : ink.parts) {
    if (part.box.y > box.br().y) break;
    const int middle = part.box.y + part.box.height / 2;
    if (middle <= box.y || middle >= box.br().y) continue;
    if (part.box.height < least || part.box.height > most || part.box.width > 2 * most) continue;
    const int left_gap = box.x - part.box.br().x;
    const int right_gap = part.box.x - box.br().x;
    if (std::max(left_gap, right_gap) < 0) continue;
    count += std::max(left_gap, right_gap) <= reach ? 1 : 0;
  }
  return count;
}

cv::Rect box_of(const InkParts& ink, std::span<const int> parts) {
  cv::Rect box;
  for (const int at : parts) box |= ink.parts[static_cast<std::size_t>(at)].box;
  return box;
}

}  // namespace

std::vector<SignatureCandidate> find_signature_candidates(const Evidence& evidence, const InkParts& ink,
                                                          std::span<const Mark> found) {
  const cv::Rect page(0, 0, evidence.ink.cols, evidence.ink.rows);
  std::vector<SignatureCandidate> out;
  std::vector<cv::Rect> seals;
  std::vector<cv::Rect> pictures;  // And lines to fill in: what stands on them is no signature.
  for (const Mark& mark : found) {
    const cv::Rect box = ink_box(evidence, mark.box);
    if (mark.kind == MarkKind::kSeal && mark.shape == MarkShape::kRound) {
      seals.push_back(box);
      const cv::Rect region =
          grown(box, evidence.ink_px(kBesideSeal_mm), evidence.ink_px(kAboveSeal_mm)) & page;
      if (region.empty()) continue;
      const Cut cut = without_seal(evidence, region, box, mark.colour == InkColour::kRed);
      const InkParts around = parts_of(cut.ink);
      for (const auto& parts : groups_of(evidence, around)) {
        SignatureCandidate candidate{box_of(around, parts), look_of(evidence, around, parts, region.tl()),
                                     true};
        candidate.box += region.tl();
        const cv::Rect near = grown(box, evidence.ink_px(2), 0);
        if ((candidate.box & near).empty()) continue;
        if (cut.guessed && candidate.box.x > box.x) {
          const int more = std::max(candidate.box.width / 2, box.width / 2);
          const int left = std::max(box.x, candidate.box.x - more);
          candidate.box = cv::Rect(left, candidate.box.y, candidate.box.br().x - left, candidate.box.height);
        }
        candidate.look.at[PenLook::kBeside] = letters_beside(evidence, ink, candidate.box);
        out.push_back(candidate);
      }
    } else if (mark.kind == MarkKind::kPhoto || mark.kind == MarkKind::kQr ||
               mark.kind == MarkKind::kFingerprint || mark.kind == MarkKind::kMrz ||
               mark.kind == MarkKind::kDottedLine) {
      pictures.push_back(box);
    }
  }
  for (const auto& parts : groups_of(evidence, ink)) {
    const cv::Rect box = box_of(ink, parts);
    const auto covers = [&box](const cv::Rect& other) { return 3 * (other & box).area() > box.area(); };
    if (std::any_of(seals.begin(), seals.end(), covers)) continue;
    if (std::any_of(pictures.begin(), pictures.end(), covers)) continue;
    const auto again = [&box](const SignatureCandidate& other) {
      return 2 * (other.box & box).area() > std::min(box.area(), other.box.area());
    };
    if (std::any_of(out.begin(), out.end(), again)) continue;
    out.push_back({box, look_of(evidence, ink, parts), false});
    out.back().look.at[PenLook::kBeside] = letters_beside(evidence, ink, box);
  }
  return out;
}

}  // namespace motcua::marks
