#include "pipeline/marks/pen_look.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace motcua::marks {
namespace {

/// Steps between a run and the one that lies over it, where exactly one does.
struct Steps {
  int count = 0;
  int upright = 0;
  double sum = 0;
  double squares = 0;

  void add(int step) {
    ++count;
    upright += step == 0 ? 1 : 0;
    sum += step;
    squares += static_cast<double>(step) * step;
  }
};

struct Tones {
  int count = 0;
  int blue = 0;
  int red = 0;
  double dark = 0;
};

void add_tone(const Evidence& evidence, int x, int y, Tones& tones) {
  ++tones.count;
  const double to_grey = static_cast<double>(evidence.grey_dpi) / evidence.ink_dpi;
  const int gx = std::clamp(static_cast<int>((x + 0.5) * to_grey), 0, evidence.grey.cols - 1);
  const int gy = std::clamp(static_cast<int>((y + 0.5) * to_grey), 0, evidence.grey.rows - 1);
  tones.dark += 1 - evidence.grey.at<unsigned char>(gy, gx) / 255.0;
  if (evidence.colour.empty()) return;
  const double to_colour = static_cast<double>(evidence.colour_dpi) / evidence.ink_dpi;
  const int cx = std::clamp(static_cast<int>((x + 0.5) * to_colour), 0, evidence.colour.cols - 1);
  const int cy = std::clamp(static_cast<int>((y + 0.5) * to_colour), 0, evidence.colour.rows - 1);
  const auto& rgb = evidence.colour.at<cv::Vec3b>(cy, cx);
  constexpr int kTinted = 28;
  if (rgb[2] > rgb[0] + kTinted) ++tones.blue;
  if (rgb[0] > rgb[2] + kTinted && rgb[0] > rgb[1] + kTinted) ++tones.red;
}

}  // namespace

PenLook look_of(const Evidence& evidence, const InkParts& ink, std::span<const int> parts,
                const cv::Point& origin) {
  PenLook look;
  if (parts.empty()) return look;
  cv::Rect box;
  int area = 0;
  int edge = 0;
  int largest = 0;
  for (const int at : parts) {
    const InkPart& part = ink.parts[static_cast<std::size_t>(at)];
    box |= part.box;
    area += part.area_px;
    edge += part.edge_px;
    largest = std::max(largest, part.area_px);
  }
  const double stroke_px = std::max(1.0, 2.0 * area / std::max(1, edge));
  const int level_px = evidence.ink_px(2.0);
  int level = 0;
  int thick = 0;
  int runs = 0;
  Steps steps;
  Tones tones;
  std::vector<int> in_row(static_cast<std::size_t>(box.height), 0);
  for (const int at : parts) {
    const auto indices = ink.runs_of(ink.parts[static_cast<std::size_t>(at)]);
    std::size_t above = 0;
    for (std::size_t i = 0; i < indices.size(); ++i) {
      const InkRun& run = ink.runs[static_cast<std::size_t>(indices[i])];
      ++runs;
      ++in_row[static_cast<std::size_t>(run.row - box.y)];
      if (run.length() >= level_px) level += run.length();
      if (run.length() >= 3 * stroke_px) thick += run.length();
      if (i % 4 == 0) add_tone(evidence, origin.x + (run.left + run.right) / 2, origin.y + run.row, tones);
      // The first run of the row above that reaches this one.
      while (above < i) {
        const InkRun& other = ink.runs[static_cast<std::size_t>(indices[above])];
        if (other.row >= run.row - 1 && (other.row == run.row || other.right > run.left)) break;
        ++above;
      }
      const InkRun& other = ink.runs[static_cast<std::size_t>(indices[above])];
      if (other.row != run.row - 1 || other.left >= run.right) continue;
      if (run.length() > 3 * stroke_px || other.length() > 3 * stroke_px) continue;
      steps.add(other.left - run.left);
      steps.add(other.right - run.right);
    }
  }
  const double mm = 25.4 / evidence.ink_dpi;
  const double step_mean = steps.count > 0 ? steps.sum / steps.count : 0;
  const double share = 1.0 / std::max(1, area);
  look.at[PenLook::kWidth] = box.width * mm;
  look.at[PenLook::kHeight] = box.height * mm;
  look.at[PenLook::kDensity] = static_cast<double>(area) / box.area();
  look.at[PenLook::kStroke] = stroke_px * mm;
  look.at[PenLook::kUpright] = steps.count > 0 ? static_cast<double>(steps.upright) / steps.count : 0;
  look.at[PenLook::kLevel] = level * share;
  look.at[PenLook::kThick] = thick * share;
  look.at[PenLook::kSlant] = step_mean;
  look.at[PenLook::kWander] =
      steps.count > 0 ? std::sqrt(std::max(0.0, steps.squares / steps.count - step_mean * step_mean)) : 0;
  look.at[PenLook::kCrossings] = static_cast<double>(runs) / box.height;
  look.at[PenLook::kBusyRow] = *std::max_element(in_row.begin(), in_row.end());
  look.at[PenLook::kPieces] = static_cast<double>(parts.size()) / std::max(1.0, box.width * mm / 10);
  look.at[PenLook::kLargest] = largest * share;
  if (tones.count > 0) {
    look.at[PenLook::kBlue] = static_cast<double>(tones.blue) / tones.count;
    look.at[PenLook::kRed] = static_cast<double>(tones.red) / tones.count;
    look.at[PenLook::kDark] = tones.dark / tones.count;
  }
  look.at[PenLook::kPlaceX] = (origin.x + box.x + box.width / 2.0) / evidence.ink.cols;
  look.at[PenLook::kPlaceY] = (origin.y + box.y + box.height / 2.0) / evidence.ink.rows;
  return look;
}

}  // namespace motcua::marks
