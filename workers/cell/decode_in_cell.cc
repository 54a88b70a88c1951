#include <algorithm>
#include <optional>
#include <utility>

#include "pipeline/decode/page_file.h"
#include "workers/cell/cell_host.h"

namespace motcua::cell {
namespace {

void tell(const Error& error, AnswerHead& head) {
  head.outcome = Outcome::kError;
  head.error_code = static_cast<std::uint32_t>(error.code);
  head.problem = static_cast<std::uint32_t>(error.problem);
  const std::size_t length = std::min(error.message.size(), head.message.size() - 1);
  std::copy_n(error.message.begin(), length, head.message.begin());
}

}  // namespace

PageImage decode_in_cell(const Request& request, ByteView file, AnswerHead& head) {
  std::optional<decode::RenderSize> wanted;
  const decode::Renderer note_wish = [&wanted](int, const decode::RenderSize& size) -> Expected<PageImage> {
    wanted = size;
    return fail(ErrorCode::kUnavailable, "to be rendered by another process");
  };
  const auto opened = decode::PageFile::open(file, note_wish);
  if (!opened) {
    tell(opened.error(), head);
    return {};
  }
  head.file_page_count = opened->page_count();
  if (request.task == Task::kCountPages) {
    head.outcome = Outcome::kCount;
    return {};
  }
  if (const auto layer = opened->text_layer(request.file_page); layer) {
    head.has_text_layer = 1;
    head.on_its_side = layer->on_its_side ? 1 : 0;
    head.left = layer->left;
    head.top = layer->top;
    head.right = layer->right;
    head.bottom = layer->bottom;
  }
  auto image = opened->page(request.file_page);
  if (image) {
    head.outcome = Outcome::kPage;
    head.width_px = image->width_px;
    head.height_px = image->height_px;
    head.channels = image->channels;
    head.image_dpi = image->dpi;
    return std::move(*image);
  }
  if (!wanted) {
    tell(image.error(), head);
    return {};
  }
  head.outcome = Outcome::kToBeRendered;
  head.width_px = wanted->width_px;
  head.height_px = wanted->height_px;
  head.render_dpi = wanted->dpi;
  return {};
}

}  // namespace motcua::cell
