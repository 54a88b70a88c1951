#include "pipeline/decode/page_file.h"

#include <string>
#include <utility>

#include "models/limits.h"
#include "pipeline/decode/pages.h"

namespace motcua::decode {

PageFile::PageFile(std::unique_ptr<Pages> pages, FileFormat format)
    : pages_(std::move(pages)), format_(format) {}
PageFile::PageFile(PageFile&&) noexcept = default;
PageFile& PageFile::operator=(PageFile&&) noexcept = default;
PageFile::~PageFile() = default;

Expected<PageFile> PageFile::open(ByteView bytes, Renderer render) {
  if (bytes.empty()) return bad_page(PageProblem::kEmptyFile, "the file is empty");
  if (bytes.size() > limits::kFileBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, "the file has " + std::to_string(bytes.size()) +
                                                    " bytes; the limit is " +
                                                    std::to_string(limits::kFileBytesMax));
  }
  const FileFormat format = sniff_format(bytes);
  if (format == FileFormat::kUnknown) {
    return bad_page(PageProblem::kUnknownFormat,
                    "the file is not a PDF, TIFF, JPEG, PNG, WebP, JPEG 2000 or BMP");
  }
  auto pages = format == FileFormat::kPdf ? open_pdf(bytes, std::move(render)) : open_raster(bytes, format);
  if (!pages) return Unexpected(pages.error());
  const int count = (*pages)->count();
  if (count == 0) return bad_page(PageProblem::kNoPages, "the file has no pages");
  if (count > limits::kFilePagesMax) {
    return bad_page(PageProblem::kTooManyPages, "the file has " + std::to_string(count) +
                                                    " pages; the limit is " +
                                                    std::to_string(limits::kFilePagesMax));
  }
  return PageFile(std::move(*pages), format);
}

int PageFile::page_count() const {
  return pages_->count();
}

FileFormat PageFile::format() const {
  return format_;
}

Expected<PageImage> PageFile::page(int file_page) const {
  if (file_page < 1 || file_page > pages_->count()) {
    return bad_page(PageProblem::kDamaged, "the file has no page " + std::to_string(file_page));
  }
  return pages_->page(file_page);
}

std::optional<TextLayerPlan> PageFile::text_layer(int file_page) const {
  if (file_page < 1 || file_page > pages_->count()) return std::nullopt;
  return pages_->text_layer(file_page);
}

}  // namespace motcua::decode
