#include "pipeline/decode/format.h"

#include <algorithm>

namespace motcua::decode {
namespace {

bool starts_with(ByteView bytes, std::string_view magic) {
  return bytes.size() >= magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// "BM" alone begins many a text; the size of the header that follows tells.
bool is_bmp(ByteView bytes) {
  if (!starts_with(bytes, "BM") || bytes.size() < 26) return false;
  const unsigned size = bytes[14] | bytes[15] << 8;
  const bool known =
      size == 12 || size == 40 || size == 52 || size == 56 || size == 64 || size == 108 || size == 124;
  return known && bytes[16] == 0 && bytes[17] == 0;
}

}  // namespace

FileFormat sniff_format(ByteView bytes) {
  using namespace std::string_view_literals;
  if (starts_with(bytes, "\xFF\xD8\xFF"sv)) return FileFormat::kJpeg;
  if (starts_with(bytes, "\x89PNG\r\n\x1A\n"sv)) return FileFormat::kPng;
  if (starts_with(bytes, "RIFF"sv) &&
      starts_with(bytes.subspan(std::min<std::size_t>(bytes.size(), 8)), "WEBP"sv)) {
    return FileFormat::kWebp;
  }
  // A JP2 file's signature box; a bare codestream's first two marks.
  if (starts_with(bytes, "\0\0\0\x0CjP  \r\n\x87\n"sv) || starts_with(bytes, "\xFF\x4F\xFF\x51"sv)) {
    return FileFormat::kJpeg2000;
  }
  // The last two are BigTIFF.
  for (std::string_view magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv}) {
    if (starts_with(bytes, magic)) return FileFormat::kTiff;
  }
  if (is_bmp(bytes)) return FileFormat::kBmp;
  const std::string_view head(reinterpret_cast<const char*>(bytes.data()),
                              std::min<std::size_t>(bytes.size(), 1024));
  if (head.find("%PDF-") != std::string_view::npos) return FileFormat::kPdf;
  return FileFormat::kUnknown;
}

std::string_view format_name(FileFormat format) {
  switch (format) {
    case FileFormat::kPdf: return "PDF";
    case FileFormat::kTiff: return "TIFF";
    case FileFormat::kJpeg: return "JPEG";
    case FileFormat::kPng: return "PNG";
    case FileFormat::kWebp: return "WebP";
    case FileFormat::kJpeg2000: return "JPEG 2000";
    case FileFormat::kBmp: return "BMP";
    case FileFormat::kUnknown: return "unknown";
  }
  return "unknown";
}

}  // namespace motcua::decode
