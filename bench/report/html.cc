#include "bench/report/html.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace motcua::bench::report {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string printed(const char* format, int digits, double value) {
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, digits, value);
  return buffer.data();
}

/// Bytes of the UTF-8 character that begins at `text[at]`; 0 when none does.
std::size_t character_bytes(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t length = first < 0x80                    ? 1
                             : first >= 0xC2 && first < 0xE0 ? 2
                             : first >= 0xE0 && first < 0xF0 ? 3
                             : first >= 0xF0 && first < 0xF5 ? 4
                                                             : 0;
  if (length == 0 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80) return 0;
  }
  return length;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = character_bytes(text, at);
    const auto first = static_cast<unsigned char>(text[at]);
    if (length == 0 || (first < 0x20 && first != '\n' && first != '\t') || first == 0x7F) {
      out += kReplacement;
      at += std::max<std::size_t>(1, length);
      continue;
    }
    switch (text[at]) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += text.substr(at, length);
    }
    at += length;
  }
  return out;
}

std::string per_cent(double share) {
  const double value = share * 100;
  const double size = std::fabs(value);
  if (size < 1e-9 || size == 100) return printed("%.*f", 0, size) + " %";
  // Close to all as close to nothing: what is missing counts.
  const int digits = size < 1 || (size > 99 && size < 100) ? 2 : 1;
  return printed("%.*f", digits, value) + " %";
}

std::string number(double value) {
  const double size = std::fabs(value);
  if (size < 1e-9 || !std::isfinite(value)) return "0";
  const int digits = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 6);
  std::string text = printed("%.*f", digits, value);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text;
}

std::string px(double value) {
  std::string text = printed("%.*f", 1, value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

std::string element(std::string_view tag, std::string_view css_class, std::string_view inner) {
  std::string out = "<" + std::string(tag);
  if (!css_class.empty()) out += " class=\"" + std::string(css_class) + "\"";
  return out + ">" + std::string(inner) + "</" + std::string(tag) + ">";
}

}  // namespace motcua::bench::report
