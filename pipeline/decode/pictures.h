// One decoder a format of single pictures, all with the same terms. TIFF holds many
// pages and stands in pages.h.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/decode/colour.h"

namespace motcua::decode {

// Take     the whole file; nothing of it is kept.
// Return   grey where the file is grey, otherwise RGB; transparency on white paper; the
//          file's own orientation applied; dpi as far as it is believable.
// Errors   kBadPage: damaged or cut short, over a bound of limits.h, or so made that
//          decoding would take too long. The size is judged from the header, before
//          pixels take memory.
// Threads  any number at once.

/// What a JPEG cannot say by itself when it lies in a PDF or TIFF.
struct JpegTerms {
  /// How to read four channels; in a file of its own Adobe's mark means less is darker.
  enum class Cmyk : std::uint8_t { kByAdobeMark, kMoreIsDarker, kLessIsDarker } cmyk = Cmyk::kByAdobeMark;
  /// Apply the orientation that EXIF names.
  bool orientation = true;
};

/// Baseline, extended and progressive JPEG of 8 bits (libjpeg-turbo).
[[nodiscard]] Expected<PageImage> decode_jpeg(ByteView bytes, const JpegTerms& terms = {});

/// Every depth, palette, transparency, interlaced or not (libpng).
[[nodiscard]] Expected<PageImage> decode_png(ByteView bytes);

/// Lossy and lossless; of a moving picture none (libwebp).
[[nodiscard]] Expected<PageImage> decode_webp(ByteView bytes);

/// JPEG 2000: a JP2 file or a bare codestream (OpenJPEG). Above kWaveletPixelsMax at
/// half the size, or a quarter.
[[nodiscard]] Expected<PageImage> decode_jpeg2000(ByteView bytes);

/// Windows and OS/2 bitmaps of 1, 4, 8, 16, 24 and 32 bits, either way up, run-length
/// coded or not (our own reader: the format is a table and rows).
[[nodiscard]] Expected<PageImage> decode_bmp(ByteView bytes);

}  // namespace motcua::decode
