#include "pipeline/marks/round_seal.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "pipeline/marks/circle_vote.h"
#include "pipeline/marks/ring_look.h"

namespace motcua::marks {
namespace {

constexpr int kInkMin = 60;
constexpr double kRadiusMin_mm = 6.5;  ///< Seals that are printed on cards.
constexpr double kRadiusMax_mm = 22.5;
/// Seals below this radius are looked at from nearer: their rings are too close for the overview.
constexpr double kSmall_mm = 10.0;
constexpr int kNearDpi = 150;

struct Ring {
  RingLook look;  ///< In pixels of the overview.
  double red = 0;
  double blue = 0;
  double confidence = 0;
};

/// The same circle at kNearDpi.
RingLook look_nearer(const Evidence& evidence, const Overview& overview, const Circle& circle) {
  const double to_grey = static_cast<double>(evidence.grey_dpi) / overview.dpi;
  const double reach = circle.radius * 1.5 * to_grey;
  const cv::Rect wanted(static_cast<int>(circle.x * to_grey - reach),
                        static_cast<int>(circle.y * to_grey - reach), static_cast<int>(2 * reach),
                        static_cast<int>(2 * reach));
  const cv::Rect rect = wanted & cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
  if (rect.empty()) return {};
  const double scale = std::min(1.0, static_cast<double>(kNearDpi) / evidence.grey_dpi);
  cv::Mat near;
  cv::resize(evidence.grey(rect), near, {}, scale, scale, cv::INTER_AREA);
  double paper = 255;
  cv::minMaxLoc(near, nullptr, &paper);
  near.convertTo(near, CV_8U, -255 / std::max(1.0, paper), 255);
  const double zoom = to_grey * scale;
  const Circle there{(circle.x * to_grey - rect.x) * scale, (circle.y * to_grey - rect.y) * scale,
                     circle.radius * zoom, circle.support};
  RingLook look = look_at_ring(near, there, kInkMin, overview.px(1) * zoom);
  const auto back_x = [&](double x) { return (x / scale + rect.x) / to_grey; };
  const auto back_y = [&](double y) { return (y / scale + rect.y) / to_grey; };
  look.x = back_x(look.x);
  look.y = back_y(look.y);
  look.radius /= zoom;
  look.box = {back_x(look.box.x), back_y(look.box.y), look.box.width / zoom, look.box.height / zoom};
  return look;
}

/// Weights set by hand beside specimens of seed 71: each has the sign that its reason gives it,
/// and the steps lie where seals and what resembles them part.
double confidence_of(const RingLook& look, bool has_colour, double red, double blue) {
  if (look.outline < 0.45 || look.on_page < 0.3) return 0;
  // Words change along the circle; a filled disc or an empty ring does not.
  const double words = std::min(look.words_change, 0.5) / 0.5;
  double score = -7.0;
  score += 5.0 * std::min(1.0, (look.outline - 0.45) / 0.5);
  score += 4.0 * words;
  score += 2.0 * std::min(1.0, look.inner_ring / 0.4);
  score -= 3.0 * std::clamp((look.ragged - 0.015) / 0.015, 0.0, 1.5);
  if (look.words_ink < 0.05 || look.words_ink > 0.75) score -= 3;
  if (look.on_page < 0.8) score -= 1.5;
  // Round is round, a telephone's view apart; a fingertip is not.
  const double oval =
      std::max(look.box.width, look.box.height) / std::min(look.box.width, look.box.height) - 1;
  score -= 6.0 * std::clamp((oval - 0.05) / 0.08, 0.0, 1.0);
  if (has_colour && red >= 40 && red > 3 * blue) score += 2.0;
  if (has_colour && blue >= 30 && blue > red) score -= 5.0;
  return 1 / (1 + std::exp(-score));
}

Ring judged(const Evidence& evidence, const Overview& overview, const Circle& circle) {
  Ring ring;
  const bool small = overview.mm(circle.radius) < kSmall_mm && evidence.grey_dpi > overview.dpi;
  ring.look = small ? look_nearer(evidence, overview, circle)
                    : look_at_ring(overview.dark, circle, kInkMin, overview.px(1));
  if (overview.has_colour()) {
    ring.red = mean_along(overview.red, ring.look, overview.dark, kInkMin);
    ring.blue = mean_along(overview.blue, ring.look, overview.dark, kInkMin);
  }
  ring.confidence = confidence_of(ring.look, overview.has_colour(), ring.red, ring.blue);
  return ring;
}

/// The circle, or the larger one about it: the ring between words and centre is often
/// drawn more evenly than the outline, whose rubber is worn first.
Ring best_about(const Evidence& evidence, const Overview& overview, const Circle& circle) {
  Ring best = judged(evidence, overview, circle);
  if (best.look.outline < 0.7 || best.look.ragged > 0.03) return best;
  for (const double larger : {1.25, 1.55}) {
    Circle around{best.look.x, best.look.y, best.look.radius * larger, circle.support};
    if (overview.mm(around.radius) > kRadiusMax_mm * 1.05) break;
    const Ring ring = judged(evidence, overview, around);
    if (ring.confidence > best.confidence) best = ring;
  }
  return best;
}

Mark mark_of(const Ring& ring, const Overview& overview, const Evidence& evidence) {
  const double scale = static_cast<double>(evidence.grey_dpi) / overview.dpi;
  const auto& box = ring.look.box;
  const cv::Rect on_page =
      cv::Rect(static_cast<int>(std::lround(box.x * scale)), static_cast<int>(std::lround(box.y * scale)),
               static_cast<int>(std::lround(box.width * scale)),
               static_cast<int>(std::lround(box.height * scale))) &
      cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
  const bool red = overview.has_colour() && ring.red >= 25 && ring.red > ring.blue;
  return {.kind = MarkKind::kSeal,
          .box = {on_page.x, on_page.y, on_page.width, on_page.height},
          .confidence = ring.confidence,
          .colour = red ? InkColour::kRed : InkColour::kGrey,
          .shape = MarkShape::kRound};
}

}  // namespace

std::vector<Mark> find_round_seals(const Evidence& evidence, const Overview& overview) {
  constexpr double kLeastConfidence = 0.2;
  const std::vector<Circle> circles =
      vote_for_circles(overview.dark, {.radius_min = overview.px(kRadiusMin_mm),
                                       .radius_max = overview.px(kRadiusMax_mm),
                                       .edge_min = 20,
                                       .count_max = 10,
                                       .support_min = 0.45});
  std::vector<Ring> rings;
  for (const Circle& circle : circles) {
    Ring ring = best_about(evidence, overview, circle);
    if (ring.confidence >= kLeastConfidence) rings.push_back(ring);
  }
  std::sort(rings.begin(), rings.end(),
            [](const Ring& a, const Ring& b) { return a.confidence > b.confidence; });
  std::vector<Mark> seals;
  for (std::size_t i = 0; i < rings.size(); ++i) {
    const auto inside = [&](const Ring& better) {
      const double apart = std::hypot(better.look.x - rings[i].look.x, better.look.y - rings[i].look.y);
      return apart < 0.8 * std::max(better.look.radius, rings[i].look.radius);
    };
    if (std::any_of(rings.begin(), rings.begin() + static_cast<std::ptrdiff_t>(i), inside)) continue;
    seals.push_back(mark_of(rings[i], overview, evidence));
  }
  return seals;
}

}  // namespace motcua::marks
