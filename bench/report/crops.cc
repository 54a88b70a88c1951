#include "bench/report/crops.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

#include "bench/process/cells.h"
#include "bench/specimens/containers/containers.h"
#include "bench/truth/dossier_truth.h"
#include "models/page_report.h"
#include "pipeline/page_pipeline.h"

namespace motcua::bench::report {

Expected<PageImage> page_of_set(const std::filesystem::path& dossier, int number) {
  const auto truth = truth::read_dossier(dossier);
  if (!truth) return Unexpected(truth.error());
  if (number < 1 || number > static_cast<int>(truth->pages.size()))
    return fail(ErrorCode::kCorrupt, dossier.string() + ": has no page " + std::to_string(number));
  const truth::TruePage& page = truth->pages[static_cast<std::size_t>(number - 1)];
  std::ifstream in(dossier / page.file, std::ios::binary);
  const std::vector<char> read((std::istreambuf_iterator<char>(in)), {});
  const std::vector<std::uint8_t> bytes(read.begin(), read.end());
  PageReport report;
  report.file_page = page.file_page;
  report.rotation_deg = page.rotation_deg;
  report.skew_deg = page.skew_deg;
  cell::CellDecoder decoder(cells_of_motcua());
  return upright_page(bytes, report, decoder);
}

PageImage cut(const PageImage& page, const Box& box, int margin_px) {
  if (box.empty()) return page;
  const int left = std::clamp(box.x - margin_px, 0, page.width_px - 1);
  const int top = std::clamp(box.y - margin_px, 0, page.height_px - 1);
  const int right = std::clamp(box.right() + margin_px, left + 1, page.width_px);
  const int bottom = std::clamp(box.bottom() + margin_px, top + 1, page.height_px);
  PageImage part{.width_px = right - left,
                 .height_px = bottom - top,
                 .channels = page.channels,
                 .dpi = page.dpi,
                 .pixels = {}};
  for (int y = top; y < bottom; ++y) {
    const auto row = page.pixels.begin() + static_cast<std::ptrdiff_t>(page.row_bytes()) * y;
    part.pixels.insert(part.pixels.end(), row + left * page.channels, row + right * page.channels);
  }
  return part;
}

PageImage shrunk(const PageImage& page, int width_px_max) {
  if (page.width_px <= width_px_max || page.channels != 1) return page;
  PageImage small{.width_px = width_px_max,
                  .height_px = std::max(1, page.height_px * width_px_max / page.width_px),
                  .channels = 1,
                  .dpi = 0,
                  .pixels = {}};
  for (int y = 0; y < small.height_px; ++y) {
    const int top = y * page.height_px / small.height_px;
    const int bottom = std::max(top + 1, (y + 1) * page.height_px / small.height_px);
    for (int x = 0; x < small.width_px; ++x) {
      const int left = x * page.width_px / small.width_px;
      const int right = std::max(left + 1, (x + 1) * page.width_px / small.width_px);
      long sum = 0;
      for (int i = top; i < bottom; ++i) {
        for (int j = left; j < right; ++j)
          sum += page.pixels[page.row_bytes() * static_cast<std::size_t>(i) + static_cast<std::size_t>(j)];
      }
      small.pixels.push_back(static_cast<std::uint8_t>(sum / ((bottom - top) * (right - left))));
    }
  }
  return small;
}

std::string as_picture(const PageImage& grey, int jpeg_quality) {
  return "data:image/jpeg;base64," + base64(specimens::encode_jpeg(grey, jpeg_quality));
}

std::string base64(ByteView bytes) {
  constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i) group = group << 8 | (i < count ? bytes[at + i] : 0U);
    for (std::size_t i = 0; i < 4; ++i) out += i <= count ? kLetters[group >> (18 - 6 * i) & 63U] : '=';
  }
  return out;
}

}  // namespace motcua::bench::report
