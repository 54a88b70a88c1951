// Codes for machines: what a card or a new certificate says once more in squares.

#pragma once

#include <string>
#include <string_view>

#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

/// A QR code (ISO/IEC 18004, level M) of UTF-8 `payload` with its quiet zone inside the square; a mark
/// of its own, and the field named `field` unless that is empty. A payload that no code holds (none, or
/// over 2,331 bytes) leaves the place empty.
void draw_qr(Sheet& sheet, double x_mm, double y_mm, double size_mm, const std::string& payload,
             std::string_view field = {});

}  // namespace motcua::specimens
