#include "pipeline/decode/pdf_render.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace motcua::decode {
namespace {

constexpr int kHeadBytesMax = 64;

/// The next number of a pixmap's head; -1 when there is none. One white space follows it.
int number_in(std::string_view& head) {
  int value = -1;
  const auto [end, trouble] = std::from_chars(head.data(), head.data() + head.size(), value);
  if (trouble != std::errc() || end == head.data() + head.size() || value < 0) return -1;
  head.remove_prefix(static_cast<std::size_t>(end - head.data()) + 1);
  return value;
}

}  // namespace

std::vector<std::string> render_arguments(int file_page, const RenderSize& size) {
  const std::string page = std::to_string(file_page);
  // By resolution: -scale-to-x and -scale-to-y are taken before /Rotate, and a page that
  // lies on its side would be stretched.
  return {"pdftoppm", "-q", "-cropbox", "-f", page, "-l", page, "-r", std::to_string(size.dpi), "/dev/stdin"};
}

std::size_t rendered_bytes_max(const RenderSize& size) {
  return static_cast<std::size_t>(size.width_px + 2) * static_cast<std::size_t>(size.height_px + 2) * 3 +
         kHeadBytesMax;
}

Expected<PageImage> rendered_page(ByteView pixmap, const RenderSize& size) {
  const Unexpected no_picture = bad_page(PageProblem::kDamaged, "the PDF page cannot be rendered");
  std::string_view head(reinterpret_cast<const char*>(pixmap.data()),
                        std::min<std::size_t>(pixmap.size(), kHeadBytesMax));
  const bool grey = head.starts_with("P5\n");
  if (!grey && !head.starts_with("P6\n")) return no_picture;
  head.remove_prefix(3);
  PageImage page;
  page.width_px = number_in(head);
  page.height_px = number_in(head);
  page.channels = grey ? 1 : 3;
  page.dpi = static_cast<int>(std::lround(size.dpi));
  // poppler rounds up where we round.
  if (number_in(head) != 255 || std::abs(page.width_px - size.width_px) > 2 ||
      std::abs(page.height_px - size.height_px) > 2 || page.width_px < 1 || page.height_px < 1) {
    return no_picture;
  }
  const auto head_bytes =
      static_cast<std::size_t>(head.data() - reinterpret_cast<const char*>(pixmap.data()));
  const std::size_t pixel_bytes = page.row_bytes() * static_cast<std::size_t>(page.height_px);
  if (pixmap.size() != head_bytes + pixel_bytes) return no_picture;
  const auto pixels = pixmap.subspan(head_bytes);
  page.pixels.assign(pixels.begin(), pixels.end());
  return page;
}

}  // namespace motcua::decode
