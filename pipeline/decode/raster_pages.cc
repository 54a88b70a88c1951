// Files of one picture: JPEG, PNG, WebP, JPEG 2000, BMP.

#include <memory>

#include "pipeline/decode/pages.h"
#include "pipeline/decode/pictures.h"

namespace motcua::decode {
namespace {

class OnePicture final : public PageFile::Pages {
 public:
  OnePicture(ByteView bytes, FileFormat format) : bytes_(bytes), format_(format) {}

  int count() const override { return 1; }

  Expected<PageImage> page(int) override {
    switch (format_) {
      case FileFormat::kJpeg: return decode_jpeg(bytes_);
      case FileFormat::kPng: return decode_png(bytes_);
      case FileFormat::kWebp: return decode_webp(bytes_);
      case FileFormat::kJpeg2000: return decode_jpeg2000(bytes_);
      case FileFormat::kBmp: return decode_bmp(bytes_);
      default: return bad_page(PageProblem::kUnknownFormat, "the file is no picture");
    }
  }

 private:
  ByteView bytes_;
  FileFormat format_;
};

}  // namespace

Expected<std::unique_ptr<PageFile::Pages>> open_raster(ByteView bytes, FileFormat format) {
  if (format == FileFormat::kTiff) return open_tiff(bytes);
  return std::make_unique<OnePicture>(bytes, format);
}

}  // namespace motcua::decode
