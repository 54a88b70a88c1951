// Bytes of a code for machines as text that is safe to pass on. Inside marks/ only.

#pragma once

#include <string>
#include <string_view>

namespace motcua::marks {

/// What a code says, as text that is safe to pass on: what is no UTF-8, NUL and other
/// control characters than tab and line ends become U+FFFD, and what is longer than
/// limits::kBarcodeTextBytesMax is cut.
[[nodiscard]] std::string as_safe_text(std::string_view payload);

}  // namespace motcua::marks
