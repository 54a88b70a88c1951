// Everything is measured on one small picture of 100 dpi, out of which the desk of a
// photograph has been cut: what is blank and what is legible in quality.cc, which way is
// up in upright.cc, where a photographed sheet lies in sheet.cc.

#include "pipeline/clean/page_look.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "pipeline/clean/flat_sheet.h"
#include "pipeline/clean/folded_corner.h"
#include "pipeline/clean/quality.h"
#include "pipeline/clean/sheet.h"
#include "pipeline/clean/upright.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::grey_page;
using raster::reduced;
using raster::view_of;

namespace {

constexpr int kLookDpi = 100;
constexpr int kSheetDpi = 50;
constexpr double kA4LongInches = 11.69;

int believable_dpi(const PageImage& page) {
  const int longest = std::max(page.width_px, page.height_px);
  const double inches = page.dpi > 0 ? static_cast<double>(longest) / page.dpi : 0;
  if (inches > 3 && inches < 24) return page.dpi;
  return std::clamp(static_cast<int>(std::lround(longest / kA4LongInches)), 60, 1200);
}

/// Below this a photographed sheet has too few pixels for tone marks.
constexpr double kSheetDpiMin = 120;

/// Of a sheet that is taken for A4, by the longer of its sides.
double dpi_of(const SheetCorners& sheet) {
  double longest = 0;
  for (std::size_t i = 0; i < sheet.size(); ++i) {
    const Corner& from = sheet[i];
    const Corner& to = sheet[(i + 1) % sheet.size()];
    longest = std::max(longest, std::hypot(to.x_px - from.x_px, to.y_px - from.y_px));
  }
  return longest / kA4LongInches;
}

/// Colours go as soon as there are fewer pixels, and before there are few.
cv::Mat small_grey(const PageImage& page, int dpi) {
  if (page.channels == 1) return reduced(view_of(page), dpi, kLookDpi);
  const int half_dpi = std::min(dpi, std::max(kLookDpi, dpi / 2));
  cv::Mat grey;
  cv::cvtColor(reduced(view_of(page), dpi, half_dpi), grey, cv::COLOR_RGB2GRAY);
  return reduced(grey, half_dpi, kLookDpi);
}

cv::Mat ink_of(const cv::Mat& grey, double darker) {
  cv::Mat ink;
  cv::adaptiveThreshold(grey, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV,
                        kLookDpi / 4 * 2 + 1, darker);
  return ink;
}

SheetCorners scaled(SheetCorners corners, double scale) {
  for (Corner& corner : corners) {
    corner.x_px *= scale;
    corner.y_px *= scale;
  }
  return corners;
}

/// What is too faint for writing and yet stands in lines was written on the other side.
bool shows_through(const cv::Mat& grey) {
  constexpr double kDarker = 6;
  constexpr std::size_t kLettersMin = 300;
  cv::Mat calm;
  cv::GaussianBlur(grey, calm, {0, 0}, 1.2);
  const Feet feet = feet_of(ink_of(calm, kDarker));
  constexpr double kClearnessMin = 1.5;
  return feet.letters.size() >= kLettersMin && skew_of(feet).clearness > kClearnessMin;
}

}  // namespace

PageImage to_grey(const PageImage& page) {
  PageImage grey = grey_page(page.width_px, page.height_px, believable_dpi(page));
  if (page.channels == 1) {
    grey.pixels = page.pixels;
  } else {
    cv::Mat out = view_of(grey);
    cv::cvtColor(view_of(page), out, cv::COLOR_RGB2GRAY);
  }
  return grey;
}

PageLook look_at(const PageImage& page) {
  PageLook look;
  look.dpi = believable_dpi(page);
  constexpr int kSidePxMin = 32;
  if (std::min(page.width_px, page.height_px) < kSidePxMin) {
    look.blank = true;
    look.quality = {.score = 0, .problems = {PageProblem::kLowResolution}};
    return look;
  }
  cv::Mat grey = small_grey(page, look.dpi);
  const int dpi = std::min(look.dpi, kLookDpi);
  if (const auto sheet = sheet_in(reduced(grey, dpi, kSheetDpi))) {
    const SheetCorners corners = scaled(*sheet, static_cast<double>(dpi) / std::min(dpi, kSheetDpi));
    look.sheet = scaled(corners, static_cast<double>(look.dpi) / dpi);
    grey = warped(grey, flattening(corners, grey.size(), 0));
  }
  const cv::Mat ink = ink_of(grey, 20);
  const Legibility legibility = legibility_of(grey, ink, look.dpi);
  look.blank = legibility.blank;
  look.illegible = legibility.illegible;
  look.quality = legibility.quality;
  // A sheet that lies wholly within its picture is cut by nothing.
  if (look.sheet) std::erase(look.quality.problems, PageProblem::kCutOff);
  if (!look.blank && has_folded_corner(reduced(grey, dpi, kSheetDpi))) {
    look.quality.problems.push_back(PageProblem::kFolded);
  }
  if (look.sheet && dpi_of(*look.sheet) < kSheetDpiMin) {
    // The picture's own resolution, of which less is said, follows from it.
    std::erase(look.quality.problems, PageProblem::kLowResolution);
    look.quality.problems.push_back(PageProblem::kTooSmall);
  }
  if (look.blank && shows_through(grey)) look.quality.problems.push_back(PageProblem::kWrongSide);
  if (!look.blank) look.orientation = orientation_of(ink);
  return look;
}

}  // namespace motcua::clean
