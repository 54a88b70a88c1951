#include "pipeline/decode/format.h"

#include <algorithm>

namespace motcua::decode {
namespace {

bool starts_with(ByteView bytes, std::string_view magic) {
  return bytes.size() >= magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

}  // namespace

FileFormat sniff_format(ByteView bytes) {
  using namespace std::string_view_literals;
  if (starts_with(bytes, "\xFF\xD8\xFF"sv)) return FileFormat::kJpeg;
  if (starts_with(bytes, "\x89PNG\r\n\x1A\n"sv)) return FileFormat::kPng;
  // The last two are BigTIFF.
  for (std::string_view magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv}) {
    if (starts_with(bytes, magic)) return FileFormat::kTiff;
  }
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
    case FileFormat::kUnknown: return "unknown";
  }
  return "unknown";
}

}  // namespace motcua::decode
