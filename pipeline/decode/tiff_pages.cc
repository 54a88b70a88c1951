// TIFF: its list of pages. Each page is decoded by tiff_picture.h.

#include <tiffio.h>

#include <memory>
#include <utility>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/pages.h"
#include "pipeline/decode/tiff_file.h"
#include "pipeline/decode/tiff_picture.h"

namespace motcua::decode {
namespace {

/// Where the pages' directories lie; 0: the file says that there is one, and it cannot
/// be read. Small copies and masks of other pages are none.
std::vector<std::uint64_t> directories_of(TIFF* tiff) {
  std::vector<std::uint64_t> pages;
  std::vector<std::uint64_t> others;
  while (pages.size() + others.size() <= static_cast<std::size_t>(limits::kFilePagesMax)) {
    std::uint32_t kind = 0;
    TIFFGetField(tiff, TIFFTAG_SUBFILETYPE, &kind);
    const bool page = (kind & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK)) == 0;
    (page ? pages : others).push_back(TIFFCurrentDirOffset(tiff));
    if (TIFFLastDirectory(tiff) != 0) break;
    if (TIFFReadDirectory(tiff) == 0) {
      pages.push_back(0);
      break;
    }
  }
  return pages.empty() ? others : pages;
}

class TiffPages final : public PageFile::Pages {
 public:
  TiffPages(std::unique_ptr<TiffFile> file, std::vector<std::uint64_t> directories)
      : file_(std::move(file)), directories_(std::move(directories)) {}

  int count() const override { return static_cast<int>(directories_.size()); }

  Expected<PageImage> page(int file_page) override {
    const std::uint64_t directory = directories_[static_cast<std::size_t>(file_page - 1)];
    file_->forget_complaints();
    if (directory == 0 || TIFFSetSubDirectory(file_->tiff(), directory) == 0) {
      return bad_page(PageProblem::kDamaged, "the TIFF's page is damaged or cut short");
    }
    return decode_tiff_picture(*file_);
  }

 private:
  std::unique_ptr<TiffFile> file_;
  std::vector<std::uint64_t> directories_;
};

}  // namespace

Expected<std::unique_ptr<PageFile::Pages>> open_tiff(ByteView bytes) {
  auto file = std::make_unique<TiffFile>(bytes);
  if (file->tiff() == nullptr) {
    return bad_page(PageProblem::kDamaged, "the TIFF image is damaged or cut short");
  }
  std::vector<std::uint64_t> directories = directories_of(file->tiff());
  return std::make_unique<TiffPages>(std::move(file), std::move(directories));
}

}  // namespace motcua::decode
