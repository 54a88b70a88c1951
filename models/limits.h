// Every bound of the program in one place. A page that breaks one is told so by
// name and costs only itself; tests/system/reading_test.py sends files that do.

#pragma once

#include <chrono>
#include <cstddef>

namespace motcua::limits {

/// One file as it arrives. A 600-dpi colour A3 page as lossless PNG is near 60 MB.
inline constexpr std::size_t kFileBytesMax = 64u << 20;

/// Pixels of a side after decoding: A3 at 600 dpi is 9,921.
inline constexpr int kSidePxMax = 14'000;

/// Pixels of one page: A3 at 600 dpi is 70 million.
inline constexpr long kPagePixelsMax = 100'000'000;

/// Memory that a codec may take beside the page's own pixels: the coefficients of a
/// progressive A3 page at 600 dpi in colour are 420 MB.
inline constexpr std::size_t kCodecBytesMax = 512u << 20;

/// JPEG 2000 is decoded at half the size above this: A4 at 600 dpi is 35 million, and
/// its decoder takes 24 bytes a colour pixel.
inline constexpr long kWaveletPixelsMax = 36'000'000;

/// Scans of one progressive JPEG, and how many pixels they may touch in all: each scan
/// goes over the page again. Real files have 1 to 12.
inline constexpr long kJpegScansMax = 100;
inline constexpr long kJpegScanPixelsMax = 3'000'000'000;

/// Drawing instructions of one PDF page, unfolded: a page of dense vector drawing has 5 MB.
inline constexpr std::size_t kPdfContentBytesMax = 16u << 20;

/// A PDF page's text layer as poppler writes it: 150 bytes a word.
inline constexpr std::size_t kTextLayerBytesMax = 8u << 20;

/// Strips of one scan on a PDF page: scanners write up to a hundred.
inline constexpr std::size_t kPdfStripsMax = 400;

/// Pages of one file. A bound report has up to 300.
inline constexpr int kFilePagesMax = 500;

/// Pages of one dossier, over all its files.
inline constexpr int kDossierPagesMax = 1'000;

/// Time for one page, decode to fields. A dense A4 page takes 2-4 s of a core.
inline constexpr std::chrono::seconds kPageDeadline{60};

/// Workers that one page may cost before it is set aside as unreadable.
inline constexpr int kPageAttemptsMax = 2;

/// Text kept of one page: a dense A4 page holds 6,000 bytes.
inline constexpr std::size_t kPageTextBytesMax = 256u << 10;

/// What one code for machines may say: the largest QR code holds 2,953 bytes, PDF417 less.
inline constexpr std::size_t kBarcodeTextBytesMax = 8u << 10;

/// Facts and attestations that one dossier may carry, and bytes of each.
inline constexpr std::size_t kFactsMax = 200;
inline constexpr std::size_t kFactBytesMax = 1'024;

/// One file of the catalogue: the longest procedure known needs 12 kB.
inline constexpr std::size_t kCatalogueFileBytesMax = 1u << 20;

/// Files of a catalogue: the country has about 4,500 procedures.
inline constexpr std::size_t kCatalogueFilesMax = 20'000;

/// A condition, and how deep its brackets and negations may go.
inline constexpr std::size_t kConditionBytesMax = 1'024;
inline constexpr int kConditionDepthMax = 32;

}  // namespace motcua::limits
