// Bytes out of a PDF's streams, never more than asked for: a few kilobytes of Flate
// may unfold into gigabytes.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QPDFObjectHandle;

namespace motcua::decode {

struct PdfBytes {
  std::vector<std::uint8_t> bytes;
  /// The last filter of the chain when it is a picture's coding ("/DCTDecode",
  /// "/CCITTFaxDecode", "/JPXDecode", "/JBIG2Decode"), which is then not undone; "" when
  /// every filter was undone.
  std::string coding;
  std::shared_ptr<QPDFObjectHandle> parms;  ///< Of that last filter; a PDF null when it has none.
  bool known = true;  ///< false: a filter is not known, or not in a place that we understand.
};

/// Undoes the stream's filters up to its picture coding. Stops at `bytes_max`.
/// Throws what qpdf throws.
[[nodiscard]] PdfBytes decoded_stream(QPDFObjectHandle stream, std::size_t bytes_max);

}  // namespace motcua::decode
