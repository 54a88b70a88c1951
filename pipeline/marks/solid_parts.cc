#include "pipeline/marks/solid_parts.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {

std::vector<SolidPart> solid_parts(const Overview& overview) {
  constexpr double kTone = 36;
  const int window = std::max(3, static_cast<int>(overview.px(1.9)) | 1);
  cv::Mat least;
  cv::erode(overview.dark, least, cv::getStructuringElement(cv::MORPH_RECT, {window, window}));
  // From here on in cells of a millimetre.
  const double cell_px = std::max(1.0, overview.px(1));
  const cv::Size cells(std::max(1, static_cast<int>(least.cols / cell_px)),
                       std::max(1, static_cast<int>(least.rows / cell_px)));
  cv::Mat share;
  cv::resize(least >= kTone, share, cells, 0, 0, cv::INTER_AREA);
  cv::Mat solid = share >= 80;
  cv::dilate(solid, solid, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
  cv::Mat joined;
  cv::morphologyEx(solid, joined, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 9}));
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 4, CV_32S);
  std::vector<SolidPart> parts;
  constexpr std::size_t kPartsMax = 64;
  for (int i = 1; i < count && parts.size() < kPartsMax; ++i) {
    const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                       stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    if (box.width < 8 || box.height < 5) continue;
    SolidPart part;
    part.filled = cv::countNonZero(solid(box) & (labels(box) == i)) / static_cast<double>(box.area());
    part.on_edge =
        box.x <= 1 || box.y <= 1 || box.br().x >= cells.width - 1 || box.br().y >= cells.height - 1;
    part.box = cv::Rect(static_cast<int>(box.x * cell_px), static_cast<int>(box.y * cell_px),
                        static_cast<int>(box.width * cell_px), static_cast<int>(box.height * cell_px)) &
               overview.all();
    if (!part.box.empty()) parts.push_back(part);
  }
  return parts;
}

}  // namespace motcua::marks
