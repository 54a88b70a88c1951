// A frame of rosettes makes the recogniser's layout analysis take the whole page for a
// picture, and nothing is read. At 50 dpi its ornaments, closed, run into one thick ring;
// opened by more than a rule's width, the rules of tables are gone and lines of print lie
// apart. What then still reaches around most of the page is the frame.

#include "pipeline/clean/ornament.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

constexpr int kDpi = 50;
constexpr double kReachShare = 0.4;  ///< Of the page's width and height: two may stand side by side.
constexpr double kFillMax = 0.3;     ///< A ring covers little of what it encloses.
constexpr int kDeep = 30;            ///< 15 mm: what touches the frame and reaches further in, stays.

}  // namespace

void take_off_ornament(PageImage& page) {
  cv::Mat grey = raster::view_of(page);
  const cv::Mat small = raster::reduced(grey, page.dpi, kDpi);
  cv::Mat ink;
  cv::adaptiveThreshold(small, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 41, 16);
  cv::morphologyEx(ink, ink, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
  cv::morphologyEx(ink, ink, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
  // Rosettes may stand apart by their own width, and no line of print begins that near to them.
  cv::Mat joined;
  const cv::Mat around = cv::getStructuringElement(cv::MORPH_RECT, {7, 7});
  cv::dilate(ink, joined, around);
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8, CV_32S);
  for (int i = 1; i < count; ++i) {
    const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                       stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    if (box.width < kReachShare * small.cols || box.height < kReachShare * small.rows) continue;
    if (stats.at<int>(i, cv::CC_STAT_AREA) > kFillMax * box.area()) continue;
    cv::Mat frame = labels == i;
    const cv::Rect within(box.x + kDeep, box.y + kDeep, box.width - 2 * kDeep, box.height - 2 * kDeep);
    if (within.width > 0 && within.height > 0) frame(within).setTo(0);
    cv::dilate(frame, frame, around);
    cv::Mat full;
    cv::resize(frame, full, grey.size(), 0, 0, cv::INTER_NEAREST);
    grey.setTo(cv::Scalar::all(255), full);
  }
}

}  // namespace motcua::clean
