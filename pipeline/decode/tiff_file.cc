#include "pipeline/decode/tiff_file.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <string_view>

#include "models/limits.h"

namespace motcua::decode {

struct TiffFile::Calls {
  static tmsize_t read_bytes(thandle_t self, void* to, tmsize_t size) {
    auto& file = *static_cast<TiffFile*>(self);
    const std::size_t left = file.at_ < file.bytes_.size() ? file.bytes_.size() - file.at_ : 0;
    const std::size_t count = std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(size, 0)));
    if (count > 0) std::memcpy(to, file.bytes_.data() + file.at_, count);
    file.at_ += count;
    return static_cast<tmsize_t>(count);
  }

  static toff_t seek(thandle_t self, toff_t offset, int whence) {
    auto& file = *static_cast<TiffFile*>(self);
    if (whence == SEEK_CUR) offset += file.at_;
    if (whence == SEEK_END) offset += file.bytes_.size();
    file.at_ = static_cast<std::size_t>(offset);
    return offset;
  }

  static int complain(TIFF*, void* self, const char* module, const char* format, va_list values) {
    constexpr int kHandled = 1;
    TiffComplaints& complaints = static_cast<TiffFile*>(self)->complaints_;
    const std::string_view who = module != nullptr ? module : "";
    if (who == "JPEGLib" || who == "LibJpeg") {
      ++complaints.codec_faults;
      return kHandled;
    }
    std::array<char, 256> text{};
    std::vsnprintf(text.data(), text.size(), format, values);
    if (std::strstr(text.data(), "IO error") != nullptr) {
      // Such a tag is ignored, and a palette would come out as grey.
      for (const char* tag : {"ColorMap", "BitsPerSample", "ExtraSamples", "SampleFormat"}) {
        if (std::strstr(text.data(), tag) != nullptr) complaints.unsure_layout = true;
      }
    }
    if (who.starts_with("Fax")) {
      ++complaints.fax_faults;
      const char* at = std::strstr(text.data(), "at line ");
      unsigned line = 0;
      if (at == nullptr || std::sscanf(at, "at line %u", &line) != 1) line = 0;
      complaints.first_fax_line = std::min(complaints.first_fax_line, line);
    }
    return kHandled;
  }
};

TiffFile::TiffFile(ByteView bytes) : bytes_(bytes) {
  TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
  if (options == nullptr) return;
  TIFFOpenOptionsSetMaxSingleMemAlloc(options, static_cast<tmsize_t>(limits::kCodecBytesMax));
  TIFFOpenOptionsSetErrorHandlerExtR(options, Calls::complain, this);
  TIFFOpenOptionsSetWarningHandlerExtR(options, Calls::complain, this);
  tiff_ = TIFFClientOpenExt(
      "upload", "r", this, Calls::read_bytes, [](thandle_t, void*, tmsize_t) { return tmsize_t{0}; },
      Calls::seek, [](thandle_t) { return 0; },
      [](thandle_t self) { return static_cast<toff_t>(static_cast<TiffFile*>(self)->bytes_.size()); },
      [](thandle_t self, void** base, toff_t* size) {
        // libtiff only reads a mapped file.
        auto& file = *static_cast<TiffFile*>(self);
        *base = const_cast<std::uint8_t*>(file.bytes_.data());
        *size = file.bytes_.size();
        return 1;
      },
      [](thandle_t, void*, toff_t) {}, options);
  TIFFOpenOptionsFree(options);
}

TiffFile::~TiffFile() {
  if (tiff_ != nullptr) TIFFClose(tiff_);
}

}  // namespace motcua::decode
