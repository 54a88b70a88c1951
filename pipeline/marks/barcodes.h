// Codes for machines: QR, Data Matrix, Aztec, PDF417 and bars, read where they may be.
// Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

struct FoundCodes {
  std::vector<Barcode> barcodes;  ///< What was read, each once.
  std::vector<Mark> marks;        ///< QR codes, read or only located.
};

/// A code that is located and does not give its text is tried again enlarged, sharpened and
/// with another threshold. Texts are at most limits::kBarcodeTextBytesMax long.
[[nodiscard]] FoundCodes find_codes(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
