// TIFF, JPEG and PNG through Leptonica, from memory only. The header is read and
// its size checked before any pixel is decoded, so that a small file cannot ask
// for a huge allocation.

#include <leptonica/allheaders.h>

#include <cstdio>
#include <memory>
#include <string>

#include "pipeline/decode/leptonica_image.h"
#include "pipeline/decode/pages.h"

namespace motcua::decode {
namespace {

Unexpected damaged(FileFormat format) {
  return bad_page(PageProblem::kDamaged,
                  "the " + std::string(format_name(format)) + " image is damaged or cut short");
}

/// A JPEG that was cut short decodes with its lower part grey and only a warning;
/// the end-of-image marker is what tells. Some scanners pad the file afterwards.
bool jpeg_is_whole(ByteView bytes) {
  const std::size_t tail = bytes.size() > 4096 ? bytes.size() - 4096 : 0;
  for (std::size_t i = bytes.size() - 1; i > tail; --i) {
    if (bytes[i] == 0xD9 && bytes[i - 1] == 0xFF) return true;
  }
  return false;
}

class RasterPages final : public PageFile::Pages {
 public:
  RasterPages(ByteView bytes, FileFormat format, int count) : bytes_(bytes), format_(format), count_(count) {}

  int count() const override { return count_; }

  Expected<PageImage> page(int file_page) override {
    auto size = checked_size(file_page);
    if (!size) return Unexpected(size.error());
    PixPtr pix(decode(file_page));
    if (!pix) return damaged(format_);
    return to_page_image(std::move(pix));
  }

 private:
  Expected<void> checked_size(int file_page) const {
    l_int32 width = 0;
    l_int32 height = 0;
    l_int32 bits = 0;
    l_int32 samples = 0;
    l_int32 failed = 1;
    switch (format_) {
      case FileFormat::kJpeg:
        failed = readHeaderMemJpeg(bytes_.data(), bytes_.size(), &width, &height, &samples, nullptr, nullptr);
        if (!failed && !jpeg_is_whole(bytes_)) failed = 1;
        break;
      case FileFormat::kPng:
        failed = readHeaderMemPng(bytes_.data(), bytes_.size(), &width, &height, &bits, &samples, nullptr);
        break;
      case FileFormat::kTiff:
        failed = readHeaderMemTiff(bytes_.data(), bytes_.size(), file_page - 1, &width, &height, &bits,
                                   &samples, nullptr, nullptr, nullptr);
        break;
      default: break;
    }
    if (failed) return damaged(format_);
    return check_size(width, height);
  }

  Pix* decode(int file_page) const {
    switch (format_) {
      case FileFormat::kJpeg: return pixReadMemJpeg(bytes_.data(), bytes_.size(), 0, 1, nullptr, 0);
      case FileFormat::kPng: return pixReadMemPng(bytes_.data(), bytes_.size());
      case FileFormat::kTiff: return pixReadMemTiff(bytes_.data(), bytes_.size(), file_page - 1);
      default: return nullptr;
    }
  }

  ByteView bytes_;
  FileFormat format_;
  int count_;
};

int tiff_page_count(ByteView bytes) {
  const std::unique_ptr<FILE, int (*)(FILE*)> file(fopenReadFromMemory(bytes.data(), bytes.size()), &fclose);
  l_int32 count = 0;
  if (!file || tiffGetCount(file.get(), &count) != 0) return 0;
  return count;
}

}  // namespace

Expected<std::unique_ptr<PageFile::Pages>> open_raster(ByteView bytes, FileFormat format) {
  silence_image_libraries();
  int count = 1;
  if (format == FileFormat::kTiff) {
    count = tiff_page_count(bytes);
    if (count == 0) return damaged(format);
  }
  return std::make_unique<RasterPages>(bytes, format, count);
}

}  // namespace motcua::decode
