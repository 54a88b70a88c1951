#include "pipeline/marks/code_places.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace motcua::marks {
namespace {

/// Mean step from pixel to pixel in each cell of about a millimetre, across and down.
struct Changes {
  cv::Mat across;
  cv::Mat down;
  double cell_px = 0;
};

Changes changes_of(const Overview& overview) {
  const cv::Mat& dark = overview.dark;
  cv::Mat across(dark.size(), CV_8UC1, cv::Scalar(0));
  cv::Mat down(dark.size(), CV_8UC1, cv::Scalar(0));
  cv::absdiff(dark.colRange(1, dark.cols), dark.colRange(0, dark.cols - 1), across.colRange(1, dark.cols));
  cv::absdiff(dark.rowRange(1, dark.rows), dark.rowRange(0, dark.rows - 1), down.rowRange(1, dark.rows));
  Changes changes;
  changes.cell_px = std::max(1.0, std::round(overview.px(1)));
  const cv::Size cells(std::max(1, static_cast<int>(dark.cols / changes.cell_px)),
                       std::max(1, static_cast<int>(dark.rows / changes.cell_px)));
  for (auto [from, to] : {std::pair{&across, &changes.across}, std::pair{&down, &changes.down}}) {
    cv::resize(*from, *to, cells, 0, 0, cv::INTER_AREA);
    cv::blur(*to, *to, {3, 3});
  }
  return changes;
}

struct Search {
  CodeShape shape;
  cv::Size window_mm;  ///< All of which must change ...
  int least;           ///< ... at least this much.
  int still;           ///< The rest of the code changes this much.
};

cv::Rect box_of(const cv::Mat& stats, int i) {
  return {stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
          stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT)};
}

/// Where a whole window changes, with all that changes around it.
void add_places(const cv::Mat& change, const Search& search, double cell_px, const Overview& overview,
                std::vector<CodePlace>& places) {
  cv::Mat least;
  cv::erode(change, least, cv::getStructuringElement(cv::MORPH_RECT, search.window_mm), {-1, -1}, 1,
            cv::BORDER_CONSTANT, cv::Scalar(0));
  double best = 0;
  cv::minMaxLoc(least, nullptr, &best);
  if (best < search.least) return;
  const cv::Mat changing = change >= search.still;
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(changing, labels, stats, centres, 4, CV_32S);
  for (int i = 1; i < count; ++i) {
    const cv::Rect island = box_of(stats, i);
    if (island.width < search.window_mm.width || island.height < search.window_mm.height) continue;
    double fit = 0;
    cv::Point at;
    cv::minMaxLoc(least(island), nullptr, &fit, nullptr, &at, labels(island) == i);
    if (fit < search.least) continue;
    // Codes are up to 60 mm wide; what is larger has grown together with print.
    constexpr int kLongest = 60;
    constexpr int kQuiet = 3;
    const cv::Rect near(island.x + at.x - kLongest / 2, island.y + at.y - kLongest / 2, kLongest, kLongest);
    const cv::Rect inner = std::max(island.width, island.height) <= kLongest ? island : island & near;
    const cv::Rect cells(inner.x - kQuiet, inner.y - kQuiet, inner.width + 2 * kQuiet,
                         inner.height + 2 * kQuiet);
    const auto px = [cell_px](int cell) { return static_cast<int>(cell * cell_px); };
    const cv::Rect box =
        cv::Rect(px(cells.x), px(cells.y), px(cells.width), px(cells.height)) & overview.all();
    if (!box.empty()) places.push_back({box, search.shape, static_cast<int>(fit)});
  }
}

}  // namespace

std::vector<CodePlace> find_code_places(const Overview& overview) {
  const Changes changes = changes_of(overview);
  std::vector<CodePlace> places;
  cv::Mat both;
  cv::min(changes.across, changes.down, both);
  add_places(both, {CodeShape::kSquares, {6, 6}, 28, 20}, changes.cell_px, overview, places);
  cv::Mat one_way;
  cv::scaleAdd(changes.down, -2.0, changes.across, one_way);
  add_places(one_way, {CodeShape::kBars, {12, 4}, 12, 8}, changes.cell_px, overview, places);
  cv::scaleAdd(changes.across, -2.0, changes.down, one_way);
  add_places(one_way, {CodeShape::kBars, {4, 12}, 12, 8}, changes.cell_px, overview, places);
  std::sort(places.begin(), places.end(),
            [](const CodePlace& a, const CodePlace& b) { return a.fit > b.fit; });
  if (places.size() > static_cast<std::size_t>(kCodePlacesMax)) places.resize(kCodePlacesMax);
  return places;
}

}  // namespace motcua::marks
