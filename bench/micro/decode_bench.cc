// Decoding one A4 page at 300 dpi, by the container that it comes in.

#include <benchmark/benchmark.h>

#include <string>

#include "bench/micro/specimens.h"
#include "bench/specimens/scan/geometry.h"
#include "pipeline/decode/page_file.h"

namespace motcua::micro {
namespace {

constexpr int kJpegQuality = 75;
constexpr int kInkThreshold = 128;

using specimens::Bytes;

const PageImage& colour_page() {
  return application().front().image;
}

Bytes jpeg_colour() {
  return specimens::encode_jpeg(colour_page(), kJpegQuality);
}
Bytes jpeg_grey() {
  return specimens::encode_jpeg(grey_page(), kJpegQuality);
}
Bytes png_grey() {
  return *specimens::encode_png(grey_page());
}
Bytes tiff_fax() {
  return *specimens::encode_tiff({specimens::bilevel_of(grey_page(), kInkThreshold)}, /*bilevel=*/true);
}
Bytes tiff_lzw() {
  return *specimens::encode_tiff({grey_page()}, /*bilevel=*/false);
}
Bytes pdf_jpeg() {
  const PageImage& page = colour_page();
  return specimens::encode_pdf({{jpeg_colour(), page.width_px, page.height_px, page.channels, page.dpi}});
}

void decode(benchmark::State& state, Bytes (*make)()) {
  const Bytes bytes = make();
  for (auto _ : state) {
    auto file = decode::PageFile::open(bytes);
    auto page = file ? file->page(1) : Expected<PageImage>(Unexpected(file.error()));
    if (!page) {
      state.SkipWithError(page.error().message.c_str());
      break;
    }
    benchmark::DoNotOptimize(page->pixels.data());
  }
  state.counters["file_kB"] = static_cast<double>(bytes.size()) / 1000;
}

BENCHMARK_CAPTURE(decode, jpeg_colour, jpeg_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, jpeg_grey, jpeg_grey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, png_grey, png_grey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, tiff_group4, tiff_fax)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, tiff_lzw_grey, tiff_lzw)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, pdf_around_jpeg, pdf_jpeg)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
