#include "pipeline/decode/exif.h"

#include <algorithm>
#include <array>
#include <optional>

namespace motcua::decode {
namespace {

/// Numbers of either byte order at checked places.
class Reader {
 public:
  Reader(ByteView bytes, bool big_endian) : bytes_(bytes), big_endian_(big_endian) {}

  [[nodiscard]] std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
    if (at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
      value = value << 8 | bytes_[at + (big_endian_ ? i : size - 1 - i)];
    }
    return value;
  }

  /// The fraction that the entry at `entry` points to; 0 when there is none.
  [[nodiscard]] double fraction(std::size_t entry) const {
    const auto place = number(entry + 8, 4);
    const auto over = place ? number(*place, 4) : std::nullopt;
    const auto under = place ? number(std::size_t{*place} + 4, 4) : std::nullopt;
    return over && under && *under != 0 ? static_cast<double>(*over) / *under : 0;
  }

 private:
  ByteView bytes_;
  bool big_endian_;
};

}  // namespace

Exif read_exif(ByteView bytes) {
  constexpr std::array<std::uint8_t, 6> kPreface{'E', 'x', 'i', 'f', 0, 0};
  constexpr std::uint32_t kEntriesMax = 512;
  constexpr std::uint32_t kCentimetres = 3;
  if (bytes.size() >= kPreface.size() && std::equal(kPreface.begin(), kPreface.end(), bytes.begin())) {
    bytes = bytes.subspan(kPreface.size());
  }
  Exif exif;
  if (bytes.size() < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M')) return exif;
  const Reader reader(bytes, bytes[0] == 'M');
  const std::size_t directory = reader.number(4, 4).value_or(0);
  const std::uint32_t count = std::min(reader.number(directory, 2).value_or(0), kEntriesMax);
  std::uint32_t unit = 2;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + 12 * static_cast<std::size_t>(i);
    const auto tag = reader.number(entry, 2);
    const auto value = reader.number(entry + 8, 2);
    if (!tag || !value) break;
    switch (*tag) {
      case 0x0112:
        if (*value >= 1 && *value <= 8) exif.orientation = static_cast<int>(*value);
        break;
      case 0x011A: exif.dpi_x = reader.fraction(entry); break;
      case 0x011B: exif.dpi_y = reader.fraction(entry); break;
      case 0x0128: unit = *value; break;
      default: break;
    }
  }
  if (unit == kCentimetres) {
    exif.dpi_x *= 2.54;
    exif.dpi_y *= 2.54;
  }
  return exif;
}

}  // namespace motcua::decode
