// Decoding one A4 page at 300 dpi, by the container that it comes in.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <jpeglib.h>

#include "bench/micro/specimens.h"
#include "bench/process/cells.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/sound/sound_files.h"
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
Bytes png_colour() {
  return *specimens::encode_png(colour_page());
}
Bytes tiff_lzw_colour() {
  return *specimens::encode_tiff({colour_page()});
}
Bytes webp_colour() {
  return specimens::encode_webp(colour_page());
}
Bytes jpeg2000_colour() {
  return specimens::encode_jpeg2000(colour_page());
}
Bytes bmp_colour() {
  return specimens::encode_bmp(colour_page());
}
Bytes png_grey() {
  return *specimens::encode_png(grey_page());
}
Bytes tiff_fax() {
  return *specimens::encode_tiff({specimens::bilevel_of(grey_page(), kInkThreshold)});
}
Bytes tiff_lzw() {
  return *specimens::encode_tiff({grey_page()});
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

/// What libjpeg-turbo itself needs for it: rows into memory that is already there.
void libjpeg_turbo_alone(benchmark::State& state, Bytes (*make)()) {
  const Bytes bytes = make();
  std::vector<JSAMPLE> pixels;
  for (auto _ : state) {
    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, bytes.data(), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&jpeg, TRUE);
    jpeg_start_decompress(&jpeg);
    const std::size_t row_bytes =
        static_cast<std::size_t>(jpeg.output_width) * static_cast<std::size_t>(jpeg.output_components);
    pixels.resize(row_bytes * jpeg.output_height);
    while (jpeg.output_scanline < jpeg.output_height) {
      std::array<JSAMPROW, 16> rows{};
      for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = pixels.data() +
                  std::min<std::size_t>(jpeg.output_scanline + i, jpeg.output_height - 1) * row_bytes;
      }
      jpeg_read_scanlines(&jpeg, rows.data(), rows.size());
    }
    jpeg_finish_decompress(&jpeg);
    jpeg_destroy_decompress(&jpeg);
    benchmark::DoNotOptimize(pixels.data());
  }
}

/// As the program does it: a process for the page, and its pixels through a pipe.
void decode_in_a_cell(benchmark::State& state, Bytes (*make)()) {
  const Bytes bytes = make();
  cell::CellDecoder cells(bench::cells_of_motcua());
  for (auto _ : state) {
    auto page = cells.page(bytes, 1, std::chrono::seconds(60));
    if (!page || !page->image) {
      state.SkipWithError("a cell gave no page: is motcua beside this program?");
      break;
    }
    benchmark::DoNotOptimize(page->image->pixels.data());
  }
}

BENCHMARK_CAPTURE(libjpeg_turbo_alone, jpeg_colour, jpeg_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(libjpeg_turbo_alone, jpeg_grey, jpeg_grey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, jpeg_colour, jpeg_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, jpeg_grey, jpeg_grey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode_in_a_cell, jpeg_colour, jpeg_colour)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(decode_in_a_cell, jpeg_grey, jpeg_grey)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(decode, png_grey, png_grey)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, png_colour, png_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, tiff_lzw_colour, tiff_lzw_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, webp_colour, webp_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, jpeg2000_colour, jpeg2000_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, bmp_colour, bmp_colour)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, tiff_group4, tiff_fax)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, tiff_lzw_grey, tiff_lzw)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, pdf_around_jpeg, pdf_jpeg)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace motcua::micro
