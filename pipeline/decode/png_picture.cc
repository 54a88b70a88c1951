// PNG through libpng. The library leaves by longjmp when it gives up, so each call
// that may do so stands in a member function without objects of its own.

#include <png.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstring>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

class PngReader {
 public:
  explicit PngReader(ByteView bytes) : bytes_(bytes) {}
  PngReader(const PngReader&) = delete;
  PngReader& operator=(const PngReader&) = delete;
  ~PngReader() { png_destroy_read_struct(&png_, &info_, nullptr); }

  bool read_header() {
    png_ = png_create_read_struct(
        PNG_LIBPNG_VER_STRING, this,
        [](png_structp png, png_const_charp) {
          longjmp(static_cast<PngReader*>(png_get_error_ptr(png))->way_out_, 1);
        },
        [](png_structp, png_const_charp) {});
    info_ = png_ != nullptr ? png_create_info_struct(png_) : nullptr;
    if (info_ == nullptr) return false;
    if (setjmp(way_out_) != 0) return false;
    // The size is ours to judge, so that the clerk is told which bound it was.
    png_set_user_limits(png_, 0x7fffffff, 0x7fffffff);
    png_set_chunk_malloc_max(png_, 1u << 20);
    png_set_chunk_cache_max(png_, 64);
    png_set_read_fn(png_, this, [](png_structp png, png_bytep to, std::size_t size) {
      auto& reader = *static_cast<PngReader*>(png_get_io_ptr(png));
      if (size > reader.bytes_.size() - reader.at_) png_error(png, "cut short");
      std::memcpy(to, reader.bytes_.data() + reader.at_, size);
      reader.at_ += size;
    });
    png_read_info(png_, info_);
    return true;
  }

  /// 8 bits a sample from here on; a palette stays as its indexes.
  bool choose_samples(int* passes) {
    if (setjmp(way_out_) != 0) return false;
    if (has_palette()) {
      png_set_packing(png_);
    } else {
      png_set_expand(png_);
      png_set_scale_16(png_);
    }
    *passes = png_set_interlace_handling(png_);
    png_read_update_info(png_, info_);
    return true;
  }

  bool read_row(png_bytep row) {
    if (setjmp(way_out_) != 0) return false;
    png_read_row(png_, row, nullptr);
    return true;
  }

  bool finish() {
    if (setjmp(way_out_) != 0) return false;
    png_read_end(png_, nullptr);
    return true;
  }

  [[nodiscard]] bool has_palette() const { return png_get_color_type(png_, info_) == PNG_COLOR_TYPE_PALETTE; }
  [[nodiscard]] long width_px() const { return png_get_image_width(png_, info_); }
  [[nodiscard]] long height_px() const { return png_get_image_height(png_, info_); }
  [[nodiscard]] int samples() const { return png_get_channels(png_, info_); }

  /// In pixels a metre; 0: it does not say.
  [[nodiscard]] std::pair<double, double> per_metre() const {
    png_uint_32 x = 0;
    png_uint_32 y = 0;
    int unit = 0;
    if (png_get_pHYs(png_, info_, &x, &y, &unit) == 0 || unit != PNG_RESOLUTION_METER) return {0, 0};
    return {x, y};
  }

  /// R G B of each index, on white paper.
  [[nodiscard]] std::array<std::array<std::uint8_t, 3>, 256> palette() const {
    std::array<std::array<std::uint8_t, 3>, 256> colours{};
    png_colorp table = nullptr;
    int count = 0;
    png_get_PLTE(png_, info_, &table, &count);
    png_bytep opacity = nullptr;
    int opacity_count = 0;
    png_get_tRNS(png_, info_, &opacity, &opacity_count, nullptr);
    for (int i = 0; i < std::min(count, 256); ++i) {
      const std::uint8_t alpha = opacity != nullptr && i < opacity_count ? opacity[i] : 255;
      const std::array<std::uint8_t, 4> colour{table[i].red, table[i].green, table[i].blue, alpha};
      onto_white(colour.data(), colours[static_cast<std::size_t>(i)].data(), 1, 3, /*premultiplied=*/false);
    }
    return colours;
  }

 private:
  ByteView bytes_;
  std::size_t at_ = 0;
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
  std::jmp_buf way_out_{};
};

/// One row of samples to one row of the page.
class RowMaker {
 public:
  explicit RowMaker(const PngReader& reader) : samples_(reader.samples()) {
    if (!reader.has_palette()) return;
    palette_ = reader.palette();
    grey_palette_ = std::all_of(palette_.begin(), palette_.end(),
                                [](const auto& c) { return c[0] == c[1] && c[1] == c[2]; });
    indexed_ = true;
  }

  [[nodiscard]] int channels() const {
    if (indexed_) return grey_palette_ ? 1 : 3;
    return samples_ >= 3 ? 3 : 1;
  }
  [[nodiscard]] bool as_stored() const { return !indexed_ && samples_ == channels(); }

  void make(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels) const {
    if (as_stored()) {
      std::memcpy(out, in, pixels * static_cast<std::size_t>(samples_));
    } else if (!indexed_) {
      onto_white(in, out, pixels, channels(), /*premultiplied=*/false);
    } else if (grey_palette_) {
      for (std::size_t i = 0; i < pixels; ++i) out[i] = palette_[in[i]][0];
    } else {
      for (std::size_t i = 0; i < pixels; ++i, out += 3) std::memcpy(out, palette_[in[i]].data(), 3);
    }
  }

 private:
  int samples_;
  bool indexed_ = false;
  bool grey_palette_ = false;
  std::array<std::array<std::uint8_t, 3>, 256> palette_{};
};

bool read_rows(PngReader& reader, const RowMaker& maker, int passes, PageImage& image) {
  const auto height = static_cast<std::size_t>(image.height_px);
  const auto width = static_cast<std::size_t>(image.width_px);
  const std::size_t stored_bytes = width * static_cast<std::size_t>(reader.samples());
  // Interlaced rows come in several passes and must stay until the last.
  const bool kept = passes > 1 && !maker.as_stored();
  std::vector<std::uint8_t> stored(maker.as_stored() ? 0 : stored_bytes * (kept ? height : 1));
  for (int pass = 0; pass < passes; ++pass) {
    const bool last = pass + 1 == passes;
    for (std::size_t y = 0; y < height; ++y) {
      std::uint8_t* row = image.pixels.data() + y * image.row_bytes();
      std::uint8_t* in = maker.as_stored() ? row : stored.data() + (kept ? y * stored_bytes : 0);
      if (!reader.read_row(in)) return false;
      if (last && !maker.as_stored()) maker.make(in, row, width);
    }
  }
  return true;
}

}  // namespace

Expected<PageImage> decode_png(ByteView bytes) {
  const auto damaged = [] {
    return bad_page(PageProblem::kDamaged, "the PNG image is damaged or cut short");
  };
  PngReader reader(bytes);
  if (!reader.read_header()) return damaged();
  if (auto size = check_size(reader.width_px(), reader.height_px()); !size) return Unexpected(size.error());
  int passes = 1;
  if (!reader.choose_samples(&passes)) return damaged();
  const RowMaker maker(reader);
  PageImage image =
      image_of(static_cast<int>(reader.width_px()), static_cast<int>(reader.height_px()), maker.channels());
  if (!read_rows(reader, maker, passes, image) || !reader.finish()) return damaged();
  const auto [x, y] = reader.per_metre();
  image.dpi = believable_dpi(x * 0.0254, y * 0.0254, image.width_px, image.height_px);
  return image;
}

}  // namespace motcua::decode
