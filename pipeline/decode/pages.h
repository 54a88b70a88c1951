// The inside of PageFile: pages of one opened file, whatever its format.

#pragma once

#include <memory>
#include <optional>

#include "pipeline/decode/page_file.h"

namespace motcua::decode {

class PageFile::Pages {
 public:
  virtual ~Pages() = default;
  [[nodiscard]] virtual int count() const = 0;
  /// `file_page` is within 1..count().
  [[nodiscard]] virtual Expected<PageImage> page(int file_page) = 0;
  /// Only PDF has text layers.
  [[nodiscard]] virtual std::optional<TextLayerPlan> text_layer(int) { return std::nullopt; }
};

/// Every format but PDF.
[[nodiscard]] Expected<std::unique_ptr<PageFile::Pages>> open_raster(ByteView bytes, FileFormat format);

/// TIFF (libtiff).
[[nodiscard]] Expected<std::unique_ptr<PageFile::Pages>> open_tiff(ByteView bytes);

/// PDF (qpdf; pages that are no scan are left to `render`).
[[nodiscard]] Expected<std::unique_ptr<PageFile::Pages>> open_pdf(ByteView bytes, Renderer render);

}  // namespace motcua::decode
