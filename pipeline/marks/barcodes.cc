#include "pipeline/marks/barcodes.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <opencv2/imgproc.hpp>

#include "pipeline/marks/code_places.h"
#include "pipeline/marks/qr_square.h"
#include "pipeline/marks/safe_text.h"

namespace motcua::marks {
namespace {

/// How a place is looked at: as scanned, then with what helps blurred and faint codes.
struct View {
  double scale;
  double blur_px;  ///< Before it is enlarged: takes the steps out of black and white.
  double sharpen;  ///< How much of the difference to its blurred self is added.
  ZXing::Binarizer binarizer;
};

constexpr std::array<View, 7> kViews{{
    {1.0, 0.0, 0.0, ZXing::Binarizer::LocalAverage},
    {1.75, 0.7, 0.0, ZXing::Binarizer::LocalAverage},
    {3.0, 0.9, 0.0, ZXing::Binarizer::LocalAverage},
    {2.0, 0.0, 1.5, ZXing::Binarizer::LocalAverage},
    {3.0, 0.0, 2.5, ZXing::Binarizer::GlobalHistogram},
    {1.0, 0.0, 0.0, ZXing::Binarizer::GlobalHistogram},
    {0.5, 0.0, 0.0, ZXing::Binarizer::LocalAverage},
}};

/// Codes on paper are this wide at most; above that a view costs more than it gives.
constexpr int kViewSideMax_px = 1600;

struct Reading {
  std::string format;
  std::string text;  ///< Empty: located only.
  cv::Rect2d box;    ///< In pixels of the place.
  bool qr = false;
};

/// Each step gives a picture of its own: `place` is a view of the page, which others read on.
cv::Mat seen(const cv::Mat& place, const View& view) {
  cv::Mat smooth = place;
  if (view.blur_px > 0) {
    smooth = cv::Mat();
    cv::GaussianBlur(place, smooth, {0, 0}, view.blur_px);
  }
  cv::Mat sized = smooth;
  if (view.scale != 1.0) {
    sized = cv::Mat();
    cv::resize(smooth, sized, {}, view.scale, view.scale, view.scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
  }
  if (view.sharpen <= 0) return sized;
  cv::Mat soft;
  cv::GaussianBlur(sized, soft, {0, 0}, 1.2 * view.scale);
  cv::Mat sharp;
  cv::addWeighted(sized, 1 + view.sharpen, soft, -view.sharpen, 0, sharp);
  return sharp;
}

cv::Rect2d box_of(const ZXing::Position& position, double scale) {
  double left = position[0].x;
  double right = left;
  double top = position[0].y;
  double bottom = top;
  for (const auto& corner : position) {
    left = std::min<double>(left, corner.x);
    right = std::max<double>(right, corner.x);
    top = std::min<double>(top, corner.y);
    bottom = std::max<double>(bottom, corner.y);
  }
  return {left / scale, top / scale, (right - left) / scale, (bottom - top) / scale};
}

/// The library throws on some damaged codes; those are not read.
std::vector<Reading> read_view(const cv::Mat& place, const View& view, CodeShape shape) try {
  using Format = ZXing::BarcodeFormat;
  const cv::Mat image = seen(place, view);
  ZXing::DecodeHints hints;
  hints.setFormats(shape == CodeShape::kBars ? ZXing::BarcodeFormats(Format::LinearCodes) | Format::PDF417
                                             : Format::QRCode | Format::MicroQRCode | Format::DataMatrix |
                                                   Format::Aztec | Format::PDF417);
  hints.setBinarizer(view.binarizer);
  hints.setTryRotate(shape == CodeShape::kBars);
  hints.setTryDownscale(false);
  hints.setReturnErrors(true);
  hints.setMaxNumberOfSymbols(4);
  const ZXing::ImageView pixels(image.data, image.cols, image.rows, ZXing::ImageFormat::Lum,
                                static_cast<int>(image.step));
  std::vector<Reading> readings;
  for (const ZXing::Result& result : ZXing::ReadBarcodes(pixels, hints)) {
    const bool qr = result.format() == Format::QRCode || result.format() == Format::MicroQRCode;
    // A damaged code of another kind may be anything, print included.
    if (!result.isValid() && !qr) continue;
    readings.push_back({ZXing::ToString(result.format()), result.isValid() ? as_safe_text(result.text()) : "",
                        box_of(result.position(), view.scale), qr});
  }
  return readings;
} catch (const std::exception&) {
  return {};
}

bool any_text(const std::vector<Reading>& readings) {
  return std::any_of(readings.begin(), readings.end(),
                     [](const Reading& reading) { return !reading.text.empty(); });
}

/// The first view from `first` on that gives a text, or else what the first of them located.
std::vector<Reading> read_views(const cv::Mat& place, CodeShape shape, std::size_t first, std::size_t end) {
  std::vector<Reading> located;
  for (std::size_t i = first; i < end; ++i) {
    const View& view = kViews[i];
    if (std::max(place.cols, place.rows) * view.scale > kViewSideMax_px) continue;
    std::vector<Reading> readings = read_view(place, view, shape);
    if (any_text(readings)) return readings;
    if (located.empty()) located = std::move(readings);
  }
  return located;
}

/// As it is; then, with trouble, the square about the three corners of a QR code; then the
/// whole place again if it looks much like a code.
std::vector<Reading> read_place(const cv::Mat& place, const CodePlace& where) {
  std::vector<Reading> readings = read_views(place, where.shape, 0, 1);
  if (any_text(readings)) return readings;
  const auto square = where.shape == CodeShape::kSquares ? find_qr_square(place) : std::nullopt;
  if (!square) {
    if (where.fit < kGoodFit) return readings;
    std::vector<Reading> more = read_views(place, where.shape, 1, 4);
    return any_text(more) || readings.empty() ? more : readings;
  }
  const int margin = static_cast<int>(square->width * 0.04);
  const cv::Rect near =
      cv::Rect(static_cast<int>(square->x) - margin, static_cast<int>(square->y) - margin,
               static_cast<int>(square->width) + 2 * margin, static_cast<int>(square->height) + 2 * margin) &
      cv::Rect(0, 0, place.cols, place.rows);
  readings = read_views(place(near), where.shape, 1, kViews.size());
  if (!any_text(readings)) return {{"QRCode", "", *square, true}};
  for (Reading& reading : readings) {
    reading.box.x += near.x;
    reading.box.y += near.y;
  }
  return readings;
}

constexpr double kReadConfidence = 0.99;
constexpr double kLocatedConfidence = 0.8;

/// The corners that the library gives are those of the code itself or the middles of its
/// finders; its place is drawn with a little of the quiet zone.
Box page_place(const cv::Rect2d& box, const cv::Rect& place, const Evidence& evidence) {
  const double quiet = std::max(box.width, box.height) * 0.05;
  const cv::Rect rect(static_cast<int>(box.x - quiet) + place.x, static_cast<int>(box.y - quiet) + place.y,
                      static_cast<int>(box.width + 2 * quiet), static_cast<int>(box.height + 2 * quiet));
  const cv::Rect on_page = rect & cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
  return {on_page.x, on_page.y, on_page.width, on_page.height};
}

}  // namespace

FoundCodes find_codes(const Evidence& evidence, const Overview& overview) {
  FoundCodes found;
  const double scale = static_cast<double>(evidence.grey_dpi) / overview.dpi;
  for (const CodePlace& where : find_code_places(overview)) {
    const cv::Rect place =
        cv::Rect(static_cast<int>(where.box.x * scale), static_cast<int>(where.box.y * scale),
                 static_cast<int>(where.box.width * scale), static_cast<int>(where.box.height * scale)) &
        cv::Rect(0, 0, evidence.grey.cols, evidence.grey.rows);
    if (place.empty()) continue;
    for (Reading& reading : read_place(evidence.grey(place), where)) {
      const Box box = page_place(reading.box, place, evidence);
      if (reading.qr) {
        found.marks.push_back({.kind = MarkKind::kQr,
                               .box = box,
                               .confidence = reading.text.empty() ? kLocatedConfidence : kReadConfidence});
      }
      const auto same = [&](const Barcode& other) {
        return other.text == reading.text && other.format == reading.format;
      };
      if (reading.text.empty() || std::any_of(found.barcodes.begin(), found.barcodes.end(), same)) continue;
      found.barcodes.push_back({std::move(reading.format), std::move(reading.text), box});
    }
  }
  return found;
}

}  // namespace motcua::marks
