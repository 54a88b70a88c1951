// Tells a file's format from its first bytes; its name is not asked, because
// scanners and people name files wrongly.

#pragma once

#include <cstdint>
#include <string_view>

#include "models/page_image.h"

namespace motcua::decode {

enum class FileFormat : std::uint8_t { kUnknown, kPdf, kTiff, kJpeg, kPng, kWebp, kJpeg2000, kBmp };

/// A PDF may have up to 1,024 bytes before its header (ISO 32000-1, annex H).
[[nodiscard]] FileFormat sniff_format(ByteView bytes);

/// "PDF", "TIFF", "JPEG", "PNG", "WebP", "JPEG 2000", "BMP" or "unknown", for messages.
[[nodiscard]] std::string_view format_name(FileFormat format);

}  // namespace motcua::decode
