// The files that scanners write: JPEG, PNG, TIFF, and PDF around JPEG.
// The bytes depend on the pixels alone: no dates, no random identifiers.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::specimens {

using Bytes = std::vector<std::uint8_t>;

/// Grey or RGB; 4:2:0, baseline, as scanners write. quality 1 to 100.
[[nodiscard]] Bytes encode_jpeg(const PageImage& image, int quality);
/// The pixels after one way through a JPEG of this quality.
[[nodiscard]] PageImage recompressed(const PageImage& image, int quality);
[[nodiscard]] Expected<Bytes> encode_png(const PageImage& image);
/// All pages in one file: each that is black and white alone as Group 4, any other as LZW.
[[nodiscard]] Expected<Bytes> encode_tiff(const std::vector<PageImage>& pages);

/// One page of a scanned PDF: the JPEG and what its dictionary must say.
struct PdfPage {
  Bytes jpeg;
  int width_px = 0;
  int height_px = 0;
  int channels = 3;
  int dpi = 300;
};
[[nodiscard]] Bytes encode_pdf(const std::vector<PdfPage>& pages);

/// A PDF from the bodies of its objects 1, 2, 3 ...: header, cross-reference table
/// and trailer are added. Object 1 is the catalogue.
[[nodiscard]] Bytes pdf_of_objects(const std::vector<std::string>& objects,
                                   const std::string& trailer_entries = "");

}  // namespace motcua::specimens
