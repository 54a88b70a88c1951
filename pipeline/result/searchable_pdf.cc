// The words are drawn first and the page's picture over them, so that nothing of them
// is seen and everything is found. Each word is stretched to the width of its box, so
// that what a reader marks lies on the print.

#include "pipeline/result/searchable_pdf.h"

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace motcua::result {
namespace {

struct SurfaceCloser {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceCloser>;

struct ContextCloser {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Context = std::unique_ptr<cairo_t, ContextCloser>;

cairo_status_t append(void* out, const unsigned char* bytes, unsigned int size) {
  static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), size);
  return CAIRO_STATUS_SUCCESS;
}

/// Cairo sees that the three channels are alike and stores one.
Surface picture_of(const PageImage& page) {
  Surface picture(cairo_image_surface_create(CAIRO_FORMAT_RGB24, page.width_px, page.height_px));
  if (cairo_surface_status(picture.get()) != CAIRO_STATUS_SUCCESS) return picture;
  unsigned char* rows = cairo_image_surface_get_data(picture.get());
  const int stride = cairo_image_surface_get_stride(picture.get());
  const std::uint8_t* in = page.pixels.data();
  for (int y = 0; y < page.height_px; ++y) {
    auto* out = reinterpret_cast<std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
    for (int x = 0; x < page.width_px; ++x, ++in) out[x] = static_cast<std::uint32_t>(*in) * 0x010101U;
  }
  cairo_surface_mark_dirty(picture.get());
  return picture;
}

void draw_word(cairo_t* context, const Word& word) {
  if (word.text.empty() || word.box.empty()) return;
  cairo_set_font_size(context, word.box.height);
  cairo_text_extents_t extents;
  cairo_text_extents(context, word.text.c_str(), &extents);
  if (extents.x_advance <= 0) return;
  cairo_save(context);
  cairo_translate(context, word.box.x, word.box.bottom());
  cairo_scale(context, word.box.width / extents.x_advance, 1);
  cairo_move_to(context, 0, 0);
  // The space keeps words apart for whoever reads the text out.
  cairo_show_text(context, (word.text + " ").c_str());
  cairo_restore(context);
}

}  // namespace

struct SearchablePdf::Document {
  std::string bytes;
  Surface surface;
};

SearchablePdf::SearchablePdf(std::unique_ptr<Document> document) : document_(std::move(document)) {}
SearchablePdf::SearchablePdf(SearchablePdf&&) noexcept = default;
SearchablePdf& SearchablePdf::operator=(SearchablePdf&&) noexcept = default;
SearchablePdf::~SearchablePdf() = default;

Expected<SearchablePdf> SearchablePdf::begin() {
  auto document = std::make_unique<Document>();
  document->surface.reset(cairo_pdf_surface_create_for_stream(append, &document->bytes, 1, 1));
  if (cairo_surface_status(document->surface.get()) != CAIRO_STATUS_SUCCESS) {
    return fail(ErrorCode::kUnavailable, "cairo cannot begin a PDF");
  }
  cairo_pdf_surface_set_metadata(document->surface.get(), CAIRO_PDF_METADATA_CREATOR, "motcua");
  return SearchablePdf(std::move(document));
}

Expected<void> SearchablePdf::add_page(const PageImage& upright, const PageReport& page) {
  if (upright.channels != 1 || upright.empty() || upright.dpi <= 0) {
    return fail(ErrorCode::kBadUsage, "a page of a searchable PDF must be grey and have a resolution");
  }
  const double points_per_px = 72.0 / upright.dpi;
  cairo_pdf_surface_set_size(document_->surface.get(), upright.width_px * points_per_px,
                             upright.height_px * points_per_px);
  const Context context(cairo_create(document_->surface.get()));
  cairo_scale(context.get(), points_per_px, points_per_px);
  cairo_select_font_face(context.get(), "Liberation Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  for (const Line& line : page.text.lines) {
    for (const Word& word : line.words) draw_word(context.get(), word);
  }
  const Surface picture = picture_of(upright);
  cairo_set_source_surface(context.get(), picture.get(), 0, 0);
  cairo_paint(context.get());
  cairo_show_page(context.get());
  if (cairo_status(context.get()) != CAIRO_STATUS_SUCCESS) {
    return fail(ErrorCode::kIo, "cairo cannot write a page of a PDF");
  }
  return {};
}

Expected<std::string> SearchablePdf::finish() {
  cairo_surface_finish(document_->surface.get());
  if (cairo_surface_status(document_->surface.get()) != CAIRO_STATUS_SUCCESS) {
    return fail(ErrorCode::kIo, "cairo cannot end a PDF");
  }
  return std::move(document_->bytes);
}

}  // namespace motcua::result
