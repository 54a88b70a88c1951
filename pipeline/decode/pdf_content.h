// Walks a PDF page's content stream, and those of the forms it shows, for what could be
// seen on it. Source of the operators: ISO 32000-1, annex A.

#pragma once

#include <array>
#include <memory>
#include <vector>

class QPDFObjectHandle;
class QPDFPageObjectHelper;

namespace motcua::decode {

using PdfMatrix = std::array<double, 6>;

/// A picture as placed: the unit square under [a b c d e f].
struct PlacedImage {
  std::shared_ptr<QPDFObjectHandle> image;  ///< The stream.
  PdfMatrix matrix{};
  bool black_fill = true;  ///< A stencil would be painted black.
};

struct PdfContent {
  std::vector<PlacedImage> images;   ///< In the order in which they are painted.
  bool visible_text = false;         ///< Text in a rendering mode that paints.
  bool any_text = false;             ///< Text in any mode: there is a text layer.
  bool painted_after_image = false;  ///< Lines, fills or shadings over the first picture.
  bool inline_image = false;
  bool blended = false;    ///< Transparency or soft masks are used.
  bool understood = true;  ///< false: too long, too deep or malformed, so nothing above is sure.
};

/// Reads at most 200,000 operators of at most kPdfContentBytesMax bytes, forms to a depth
/// of 8; a page beyond that is surely no scan. Never fails.
[[nodiscard]] PdfContent read_content(QPDFPageObjectHelper& page);

}  // namespace motcua::decode
