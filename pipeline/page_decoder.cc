#include "pipeline/page_decoder.h"

#include <utility>

#include "pipeline/decode/page_file.h"

namespace motcua {
namespace {

class DecoderInThisProcess final : public PageDecoder {
 public:
  Expected<DecodedPage> page(ByteView file_bytes, int file_page, std::chrono::milliseconds) override {
    auto file = decode::PageFile::open(file_bytes);
    if (!file) return Unexpected(file.error());
    return DecodedPage{file->page_count(), file->page(file_page), {}};
  }

  Expected<int> page_count(ByteView file_bytes) override {
    const auto file = decode::PageFile::open(file_bytes);
    if (!file) return Unexpected(file.error());
    return file->page_count();
  }
};

}  // namespace

std::unique_ptr<PageDecoder> decoder_in_this_process() {
  return std::make_unique<DecoderInThisProcess>();
}

}  // namespace motcua
