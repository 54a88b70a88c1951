// PDF through qpdf: structure, page list and the scans themselves. See pdf_scan.h
// for what counts as a scan and pdf_render.h for the rest.

#include <algorithm>
#include <cmath>
#include <exception>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <utility>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/leptonica_image.h"
#include "pipeline/decode/pages.h"
#include "pipeline/decode/pdf_render.h"
#include "pipeline/decode/pdf_scan.h"

namespace motcua::decode {
namespace {

/// Born-digital pages are rendered at what a good scanner gives.
constexpr int kRenderDpi = 300;

RenderSize render_size(const PdfPageLook& look) {
  // A page that is mostly a picture is rendered at the picture's own resolution.
  double dpi = look.image_dpi >= 100 && look.image_dpi <= 600 ? look.image_dpi : kRenderDpi;
  double width_pt = look.crop.width();
  double height_pt = look.crop.height();
  if (look.rotate_deg % 180 != 0) std::swap(width_pt, height_pt);
  const double longest_pt = std::max({width_pt, height_pt, 1.0});
  // Less than the limits: the renderer rounds up.
  dpi = std::min(dpi, (limits::kSidePxMax - 1) * 72.0 / longest_pt);
  const double pixels = width_pt * height_pt / (72.0 * 72.0) * dpi * dpi;
  const double pixels_max = 0.999 * limits::kPagePixelsMax;
  if (pixels > pixels_max) dpi *= std::sqrt(pixels_max / pixels);
  return {std::max(1, static_cast<int>(std::lround(width_pt / 72 * dpi))),
          std::max(1, static_cast<int>(std::lround(height_pt / 72 * dpi))), dpi};
}

/// Where the scan lies on the upright page, as shares of its sides.
void place_on_page(const PdfPageLook& look, TextLayerPlan& plan) {
  const PdfArea seen = seen_area(look);
  const double left = (seen.left - look.crop.left) / look.crop.width();
  const double right = (seen.right - look.crop.left) / look.crop.width();
  const double top = (look.crop.top - seen.top) / look.crop.height();
  const double bottom = (look.crop.top - seen.bottom) / look.crop.height();
  switch (look.rotate_deg) {
    case 90: plan.left = 1 - bottom, plan.right = 1 - top, plan.top = left, plan.bottom = right; break;
    case 180:
      plan.left = 1 - right, plan.right = 1 - left, plan.top = 1 - bottom, plan.bottom = 1 - top;
      break;
    case 270: plan.left = top, plan.right = bottom, plan.top = 1 - right, plan.bottom = 1 - left; break;
    default: plan.left = left, plan.right = right, plan.top = top, plan.bottom = bottom; break;
  }
}

class PdfPages final : public PageFile::Pages {
 public:
  PdfPages(std::unique_ptr<QPDF> pdf, std::vector<QPDFPageObjectHelper> pages, Renderer render)
      : pdf_(std::move(pdf)), pages_(std::move(pages)), render_(std::move(render)) {}

  int count() const override { return static_cast<int>(pages_.size()); }

  Expected<PageImage> page(int file_page) override {
    QPDFPageObjectHelper& page = pages_[static_cast<std::size_t>(file_page - 1)];
    const PdfPageLook look = look_at_page(page);
    if (!look.strips.empty()) {
      auto scan = take_scan(look);
      if (!scan) return Unexpected(scan.error());
      if (*scan) return std::move(**scan);
    }
    if (look.crop.area() <= 0) {
      return bad_page(PageProblem::kDamaged, "the PDF page has no size");
    }
    if (!render_) return fail(ErrorCode::kUnavailable, "a PDF page is no scan, and nobody renders it here");
    return render_(file_page, render_size(look));
  }

  std::optional<TextLayerPlan> text_layer(int file_page) override {
    const PdfPageLook look = look_at_page(pages_[static_cast<std::size_t>(file_page - 1)]);
    if (!look.has_text || look.crop.area() <= 0) return std::nullopt;
    TextLayerPlan plan;
    plan.argv = text_layer_arguments(file_page);
    plan.on_its_side = look.rotate_deg % 180 != 0;
    if (!look.strips.empty()) place_on_page(look, plan);
    return plan;
  }

 private:
  std::unique_ptr<QPDF> pdf_;  // Owns what the pages refer to.
  std::vector<QPDFPageObjectHelper> pages_;
  Renderer render_;
};

}  // namespace

Expected<std::unique_ptr<PageFile::Pages>> open_pdf(ByteView bytes, Renderer render) {
  silence_image_libraries();
  try {
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("upload", reinterpret_cast<const char*>(bytes.data()), bytes.size());
    QPDFObjectHandle count = pdf->getRoot().getKey("/Pages").getKey("/Count");
    if (count.isInteger() && count.getIntValue() > limits::kFilePagesMax) {
      return bad_page(PageProblem::kTooManyPages, "the file has " + std::to_string(count.getIntValue()) +
                                                      " pages; the limit is " +
                                                      std::to_string(limits::kFilePagesMax));
    }
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*pdf).getAllPages();
    return std::make_unique<PdfPages>(std::move(pdf), std::move(pages), std::move(render));
  } catch (const QPDFExc& e) {
    if (e.getErrorCode() == qpdf_e_password) {
      return bad_page(PageProblem::kEncrypted, "the PDF is protected by a password");
    }
    return bad_page(PageProblem::kDamaged, "the PDF is damaged or cut short");
  } catch (const std::exception&) {
    return bad_page(PageProblem::kDamaged, "the PDF is damaged or cut short");
  }
}

}  // namespace motcua::decode
