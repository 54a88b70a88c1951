// Walks a PDF page's content stream for what could be seen on it. Source of the
// operators: ISO 32000-1, annex A.

#pragma once

#include <array>
#include <string>
#include <vector>

class QPDFPageObjectHelper;

namespace motcua::decode {

/// A picture as placed: the unit square under [a b c d e f].
struct PlacedImage {
  std::string name;  ///< Of the XObject in the page's resources.
  std::array<double, 6> matrix{};
};

struct PdfContent {
  std::vector<PlacedImage> objects;  ///< Every XObject shown, pictures and forms.
  bool visible_text = false;         ///< Text in a rendering mode that paints.
  bool painted_after_image = false;  ///< Lines, fills or shadings over the first picture.
  bool inline_image = false;
  bool understood = true;  ///< false: too long or malformed, so nothing above is sure.
};

/// Reads at most 200,000 operators; a longer page is surely no scan.
[[nodiscard]] PdfContent read_content(QPDFPageObjectHelper& page);

}  // namespace motcua::decode
