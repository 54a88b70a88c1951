#include "pipeline/marks/mrz.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {
namespace {

struct Row {
  cv::Rect box;  ///< In pixels of the overview.
};

double mm(double px, double dpi) {
  return px * 25.4 / dpi;
}

/// Lines of letters that may belong to a zone, from top to bottom.
std::vector<Row> rows_of(const cv::Mat& ink, double dpi) {
  cv::Mat joined;
  const auto px = [dpi](double length_mm) { return std::max(1, static_cast<int>(length_mm / 25.4 * dpi)); };
  cv::morphologyEx(ink, joined, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {px(3.2), 1}));
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8, CV_32S);
  std::vector<Row> rows;
  constexpr std::size_t kRowsMax = 200;
  for (int i = 1; i < count && rows.size() < kRowsMax; ++i) {
    const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                       stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    const double width_mm = mm(box.width, dpi);
    const double height_mm = mm(box.height, dpi);
    if (width_mm > 60 && width_mm < 125 && height_mm > 1.6 && height_mm < 5.5) rows.push_back({box});
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.box.y < b.box.y; });
  return rows;
}

bool belong_together(const Row& upper, const Row& lower, double dpi) {
  const double pitch_mm =
      mm(lower.box.y + lower.box.height / 2.0 - upper.box.y - upper.box.height / 2.0, dpi);
  const double edge_mm = std::max(mm(std::abs(upper.box.x - lower.box.x), dpi),
                                  mm(std::abs(upper.box.br().x - lower.box.br().x), dpi));
  return pitch_mm > 3.4 && pitch_mm < 7.5 && edge_mm < 4;
}

/// How strongly the columns of these lines repeat after a letter's width, -1 to 1; the best
/// width goes to `pitch_mm`. Lines in pixels of `ink`.
double repetition(const cv::Mat& ink, const std::vector<cv::Rect>& lines, double dpi, double& pitch_mm) {
  cv::Rect about = lines.front();
  for (const cv::Rect& line : lines) about |= line;
  std::vector<double> columns(static_cast<std::size_t>(about.width), 0.0);
  for (const cv::Rect& line : lines) {
    cv::Mat sum;
    cv::reduce(ink(line), sum, 0, cv::REDUCE_AVG, CV_32F);
    for (int x = 0; x < line.width; ++x) {
      columns[static_cast<std::size_t>(line.x - about.x + x)] += static_cast<double>(sum.at<float>(0, x));
    }
  }
  double mean = 0;
  for (const double column : columns) mean += column / static_cast<double>(columns.size());
  double power = 0;
  for (double& column : columns) {
    column -= mean;
    power += column * column;
  }
  if (power <= 0) return 0;
  double best = -1;
  // Over five letters at once: a tenth of a pixel in the width of one is half of one there.
  for (double pitch = 1.9; pitch <= 2.9; pitch += 0.02) {
    double sum = 0;
    for (const int letters : {1, 2, 5}) {
      const auto lag = static_cast<std::size_t>(std::lround(pitch * letters / 25.4 * dpi));
      if (lag >= columns.size()) continue;
      double product = 0;
      for (std::size_t x = 0; x + lag < columns.size(); ++x) product += columns[x] * columns[x + lag];
      sum +=
          product / power * static_cast<double>(columns.size()) / static_cast<double>(columns.size() - lag);
    }
    if (sum / 3 > best) {
      best = sum / 3;
      pitch_mm = pitch;
    }
  }
  return best;
}

}  // namespace

std::vector<Mark> find_mrz(const Evidence& evidence, const Overview& overview) {
  constexpr int kInkMin = 50;
  const double dpi = overview.dpi;
  const std::vector<Row> rows = rows_of(overview.dark >= kInkMin, dpi);
  const double to_ink = static_cast<double>(evidence.ink_dpi) / overview.dpi;
  const cv::Rect all_ink(0, 0, evidence.ink.cols, evidence.ink.rows);
  std::vector<Mark> zones;
  std::vector<bool> used(rows.size(), false);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (used[i]) continue;
    std::vector<std::size_t> members{i};
    for (std::size_t k = i + 1; k < rows.size() && members.size() < 3; ++k) {
      if (!used[k] && belong_together(rows[members.back()], rows[k], dpi)) members.push_back(k);
    }
    if (members.size() < 2) continue;
    cv::Rect about = rows[i].box;
    std::vector<cv::Rect> lines;
    for (const std::size_t member : members) {
      const cv::Rect& box = rows[member].box;
      about |= box;
      const cv::Rect line(static_cast<int>(box.x * to_ink), static_cast<int>(box.y * to_ink),
                          static_cast<int>(box.width * to_ink), static_cast<int>(box.height * to_ink));
      lines.push_back(line & all_ink);
    }
    if (std::any_of(lines.begin(), lines.end(), [](const cv::Rect& line) { return line.empty(); })) continue;
    double pitch_mm = 0;
    const double repeats = repetition(evidence.ink, lines, evidence.ink_dpi, pitch_mm);
    const double letters = mm(rows[i].box.width, dpi) / std::max(1.0, pitch_mm);
    constexpr double kRepeatsMin = 0.56;  // Dotted forms reach 0.5, zones have 0.66 and more.
    if (repeats < kRepeatsMin || letters < 27 || letters > 47) continue;
    for (const std::size_t member : members) used[member] = true;
    zones.push_back({.kind = MarkKind::kMrz,
                     .box = page_box(about, overview.dpi, evidence.grey_dpi),
                     .confidence = 1 / (1 + std::exp(-(repeats - 0.58) * 25))});
  }
  return zones;
}

}  // namespace motcua::marks
