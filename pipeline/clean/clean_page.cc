// Colours are looked at small, letters in full; each of the two pictures is resampled once.

#include "pipeline/clean/clean_page.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <utility>

#include "pipeline/clean/even_light.h"
#include "pipeline/clean/flat_sheet.h"
#include "pipeline/clean/ornament.h"
#include "pipeline/clean/seal_fading.h"
#include "pipeline/clean/sheet.h"
#include "pipeline/clean/skew.h"
#include "pipeline/clean/small_turn.h"
#include "pipeline/clean/strengthened.h"
#include "pipeline/clean/turned.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::empty_page;
using raster::ink_of;
using raster::reduced;
using raster::view_of;

namespace {

constexpr int kSkewDpi = 100;

/// Below this the recogniser follows the lines better than pixels can be turned; measured
/// in docs/decisions/0014-clean.md.
constexpr double kTurnDegMin = 0.15;

PageImage page_of(const cv::Mat& picture, int dpi) {
  PageImage page = empty_page(picture.cols, picture.rows, picture.channels(), dpi);
  cv::Mat out = view_of(page);
  picture.copyTo(out);
  return page;
}

PageImage flat(const PageImage& page, const Flattening& flattening) {
  return page_of(warped(view_of(page), flattening), page.dpi);
}

bool is_faint(const PageLook& look) {
  const auto& problems = look.quality.problems;
  return std::find(problems.begin(), problems.end(), PageProblem::kFaint) != problems.end();
}

/// The tilt that is left in a page once its sheet fills the picture.
double tilt_of(const PageImage& grey, const std::optional<SheetCorners>& sheet) {
  PageImage small = page_of(reduced(view_of(grey), grey.dpi, kSkewDpi), std::min(grey.dpi, kSkewDpi));
  if (sheet) {
    const double scale = static_cast<double>(small.dpi) / grey.dpi;
    small = flat(small, scaled(flattening(*sheet, view_of(grey).size(), 0), scale));
  }
  return skew_of(feet_of(ink_of(small, kSkewDpi))).deg;
}

/// How the pixels of a page become upright, straight and evenly lit.
struct Straightening {
  bool faint = false;
  int rotation_deg = 0;
  std::optional<Flattening> flattening;  ///< None: it is straight as it is.
  double tilt_deg = 0;
  bool is_small_turn = false;

  [[nodiscard]] PageImage lit_and_upright(PageImage grey) const {
    if (faint) grey = strengthened(std::move(grey));
    even_light(grey);
    return turned(std::move(grey), rotation_deg);
  }

  [[nodiscard]] PageImage straight(PageImage grey) const {
    if (is_small_turn) {
      grey = page_of(turned_a_little(view_of(grey), tilt_deg), grey.dpi);
    } else if (flattening) {
      grey = flat(grey, *flattening);
    }
    take_off_ornament(grey);
    return grey;
  }
};

}  // namespace

CleanPage cleaned(PageImage page, const PageLook& look, int rotation_deg) {
  CleanPage clean;
  std::optional<SheetCorners> sheet = look.sheet;
  if (sheet) sheet = turned(*sheet, page.width_px, page.height_px, rotation_deg);
  clean.grey = to_grey(page);
  if (page.channels == 3) {
    const cv::Mat small = reduced(view_of(page), clean.grey.dpi, kColourDpi);
    clean.colour = page_of(small, std::min(clean.grey.dpi, kColourDpi));
    if (const auto seals = red_seals_in(clean.colour, clean.grey.dpi); !seals.empty()) {
      clean.sealed = clean.grey;
      fade_seals(page, seals, clean.grey);
    }
    clean.colour = turned(std::move(clean.colour), rotation_deg);
  }
  page = {};

  Straightening how{.faint = is_faint(look), .rotation_deg = rotation_deg, .flattening = {}};
  clean.grey = how.lit_and_upright(std::move(clean.grey));
  how.tilt_deg = tilt_of(clean.grey, sheet);
  clean.skew_deg = how.tilt_deg + (sheet ? roll_deg_of(*sheet) : 0);
  if (sheet || std::abs(how.tilt_deg) >= kTurnDegMin) {
    const cv::Size size = view_of(clean.grey).size();
    how.flattening = sheet ? flattening(*sheet, size, how.tilt_deg) : untilting(size, how.tilt_deg);
    how.is_small_turn = !sheet && std::abs(how.tilt_deg) <= kSmallTurnDegMax;
    if (!clean.colour.empty()) {
      const double scale = static_cast<double>(clean.colour.dpi) / clean.grey.dpi;
      clean.colour = flat(clean.colour, scaled(*how.flattening, scale));
    }
  }
  clean.grey = how.straight(std::move(clean.grey));
  if (!clean.sealed.empty()) {
    clean.sealed = how.straight(how.lit_and_upright(std::move(clean.sealed)));
  }
  return clean;
}

}  // namespace motcua::clean
