// Words and numbers as HTML: escaped, and with as many digits as they deserve.

#pragma once

#include <string>
#include <string_view>

namespace motcua::bench::report {

/// For text and for attribute values. Bytes that are not UTF-8, and control characters,
/// become U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

/// "97.3 %", "0.42 %", "100 %".
[[nodiscard]] std::string per_cent(double share);

/// Three significant digits, never an exponent: "0.0123", "4.57", "1240".
[[nodiscard]] std::string number(double value);

/// A coordinate: at most one digit behind the point.
[[nodiscard]] std::string px(double value);

/// <TAG class="CLASS">INNER</TAG>; `inner` is HTML already.
[[nodiscard]] std::string element(std::string_view tag, std::string_view css_class, std::string_view inner);

}  // namespace motcua::bench::report
