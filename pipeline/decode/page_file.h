// Opens a file from outside and hands out its pages as pixels. First step of a
// page's way; clean/ comes next.

#pragma once

#include <memory>
#include <optional>

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/decode/format.h"
#include "pipeline/decode/pdf_render.h"
#include "pipeline/decode/text_layer.h"

namespace motcua::decode {

/// A file of pages: PDF, TIFF, JPEG, PNG, WebP, JPEG 2000 or BMP.
/// Threads: one call at a time.
class PageFile {
 public:
  /// Looks at the file's structure; no page is decoded yet.
  /// Takes   bytes that outlive this object, and who renders a PDF page that is no scan;
  ///         without one, such a page is kUnavailable.
  /// Errors  kBadPage with the problem: empty, unknown format, damaged,
  ///         encrypted, no pages, or over a bound of limits.h.
  [[nodiscard]] static Expected<PageFile> open(ByteView bytes, Renderer render = {});

  [[nodiscard]] int page_count() const;
  [[nodiscard]] FileFormat format() const;

  /// Decodes one page, `file_page` from 1, as the file shows it: a PDF's or an
  /// image's own rotation is applied. A PDF page that is one scan gives that
  /// scan's pixels as they are; any other page is rendered.
  /// Errors   kBadPage: this page cannot be decoded or breaks a limit.
  ///          Those of the renderer.
  [[nodiscard]] Expected<PageImage> page(int file_page) const;

  /// How to get at the page's text layer, `file_page` from 1: nothing when it has none, as
  /// every page that is no PDF.
  [[nodiscard]] std::optional<TextLayerPlan> text_layer(int file_page) const;

  PageFile(PageFile&&) noexcept;
  PageFile& operator=(PageFile&&) noexcept;
  ~PageFile();

  /// One implementation a family of formats; defined in the .cc files.
  class Pages;

 private:
  explicit PageFile(std::unique_ptr<Pages> pages, FileFormat format);
  std::unique_ptr<Pages> pages_;
  FileFormat format_;
};

}  // namespace motcua::decode
