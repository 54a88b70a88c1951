// JPEG 2000 through OpenJPEG. Source of the boxes: ISO/IEC 15444-1, annex I.

#include <openjpeg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

Unexpected damaged() {
  return bad_page(PageProblem::kDamaged, "the JPEG 2000 image is damaged, cut short or of an unknown kind");
}

// OpenJPEG's streams and codecs are of one type, void: each closer stands alone.
struct StreamCloser {
  void operator()(opj_stream_t* stream) const { opj_stream_destroy(stream); }
};
struct CodecCloser {
  void operator()(opj_codec_t* codec) const { opj_destroy_codec(codec); }
};
struct ImageCloser {
  void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};
struct FactsCloser {
  void operator()(opj_codestream_info_v2_t* facts) const { opj_destroy_cstr_info(&facts); }
};
using Stream = std::unique_ptr<opj_stream_t, StreamCloser>;
using Codec = std::unique_ptr<opj_codec_t, CodecCloser>;

// ---- a stream over memory -------------------------------------------------------

struct Source {
  ByteView bytes;
  std::size_t at = 0;
};

OPJ_SIZE_T read_some(void* to, OPJ_SIZE_T size, void* user) {
  auto& source = *static_cast<Source*>(user);
  const std::size_t left = source.bytes.size() - source.at;
  if (left == 0) return static_cast<OPJ_SIZE_T>(-1);
  const std::size_t count = std::min<std::size_t>(left, size);
  std::memcpy(to, source.bytes.data() + source.at, count);
  source.at += count;
  return count;
}

OPJ_BOOL seek_to(OPJ_OFF_T place, void* user) {
  auto& source = *static_cast<Source*>(user);
  if (place < 0 || static_cast<std::size_t>(place) > source.bytes.size()) return OPJ_FALSE;
  source.at = static_cast<std::size_t>(place);
  return OPJ_TRUE;
}

OPJ_OFF_T skip(OPJ_OFF_T count, void* user) {
  const auto& source = *static_cast<Source*>(user);
  return seek_to(static_cast<OPJ_OFF_T>(source.at) + count, user) ? count : -1;
}

Stream stream_over(Source& source) {
  Stream stream(opj_stream_create(std::clamp<std::size_t>(source.bytes.size(), 64, 1u << 20), OPJ_TRUE));
  if (!stream) return stream;
  opj_stream_set_user_data(stream.get(), &source, nullptr);
  opj_stream_set_user_data_length(stream.get(), source.bytes.size());
  opj_stream_set_read_function(stream.get(), read_some);
  opj_stream_set_seek_function(stream.get(), seek_to);
  opj_stream_set_skip_function(stream.get(), skip);
  return stream;
}

// ---- what decoding will cost, from the header alone ------------------------------

/// A small file may ask for millions of precincts or layers; each costs memory and time.
Expected<void> check_cost(opj_codec_t* codec, double pixels) {
  constexpr double kBytesPerPrecinct = 256;
  constexpr double kBytesPerBlock = 160;
  constexpr double kPacketsMax = 50e6;
  const std::unique_ptr<opj_codestream_info_v2_t, FactsCloser> facts(opj_get_cstr_info(codec));
  if (!facts || facts->m_default_tile_info.tccp_info == nullptr) return damaged();
  const double tiles = static_cast<double>(facts->tw) * facts->th;
  double precincts = 0;
  double blocks = 0;
  for (OPJ_UINT32 c = 0; c < facts->nbcomps; ++c) {
    const opj_tccp_info_t& component = facts->m_default_tile_info.tccp_info[c];
    double level_pixels = pixels;
    for (OPJ_UINT32 level = component.numresolutions; level-- > 0; level_pixels /= 4) {
      // Without sizes of its own a component has precincts of 2^15.
      const bool own = (component.csty & 1) != 0;
      const unsigned across = own ? component.prcw[level] : 15;
      const unsigned down = own ? component.prch[level] : 15;
      precincts += level_pixels / std::exp2(across + down) + tiles;
      blocks += level_pixels / std::exp2(std::min(component.cblkw, across) + std::min(component.cblkh, down));
    }
  }
  if (precincts * kBytesPerPrecinct + blocks * kBytesPerBlock > limits::kCodecBytesMax) {
    return bad_page(PageProblem::kTooManyPixels, "the JPEG 2000 image needs more memory than the limit");
  }
  if (precincts * facts->m_default_tile_info.numlayers > kPacketsMax) {
    return bad_page(PageProblem::kTimedOut,
                    "the JPEG 2000 image is made of so many packets that it would take too long");
  }
  return {};
}

/// Halves the size until the picture fits the memory that OpenJPEG takes for it.
int levels_to_drop(double pixels) {
  int levels = 0;
  for (; pixels > limits::kWaveletPixelsMax; pixels /= 4) ++levels;
  return levels;
}

// ---- resolution -------------------------------------------------------------------

std::uint32_t big_endian(ByteView bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | bytes[at + i];
  return value;
}

/// The inside of the first box of this name; empty when there is none.
ByteView box_named(ByteView boxes, std::string_view name) {
  constexpr int kBoxesMax = 100;
  for (int i = 0; i < kBoxesMax && boxes.size() >= 8; ++i) {
    const std::size_t size = big_endian(boxes, 0, 4);
    const std::string_view found(reinterpret_cast<const char*>(boxes.data() + 4), 4);
    if (found == name)
      return size >= 8 && size <= boxes.size() ? boxes.subspan(8, size - 8) : boxes.subspan(8);
    if (size < 8 || size > boxes.size()) break;
    boxes = boxes.subspan(size);
  }
  return {};
}

struct Dpi {
  double x = 0;
  double y = 0;
};

Dpi resolution_of(ByteView file) {
  const ByteView resolution = box_named(box_named(file, "jp2h"), "res ");
  ByteView values = box_named(resolution, "resc");
  if (values.size() < 10) values = box_named(resolution, "resd");
  if (values.size() < 10) return {};
  const auto fraction = [&](std::size_t at, std::size_t exponent) {
    const double under = big_endian(values, at + 2, 2);
    const auto power = static_cast<std::int8_t>(values[exponent]);
    return under == 0 ? 0.0 : big_endian(values, at, 2) / under * std::pow(10.0, power) * 0.0254;
  };
  return {fraction(4, 9), fraction(0, 8)};
}

// ---- samples to pixels --------------------------------------------------------------

/// One component's samples as 8 bits, at any place of the page.
class Plane {
 public:
  Plane() = default;
  Plane(const opj_image_comp_t& component, int width, int height)
      : data_(component.data),
        component_width_(component.w),
        bits_(static_cast<int>(component.prec)),
        offset_(component.sgnd ? std::int64_t{1} << (component.prec - 1) : 0),
        columns_(component.w),
        rows_(component.h),
        width_(static_cast<std::uint64_t>(width)),
        height_(static_cast<std::uint64_t>(height)) {}

  void row(int y, std::uint8_t* out, std::size_t step) const {
    const std::uint64_t from = static_cast<std::uint64_t>(y) * rows_ / height_;
    const OPJ_INT32* in = data_ + from * component_width_;
    if (columns_ == width_) {
      for (std::uint64_t x = 0; x < width_; ++x) out[x * step] = byte(in[x]);
    } else {
      for (std::uint64_t x = 0; x < width_; ++x) out[x * step] = byte(in[x * columns_ / width_]);
    }
  }

 private:
  [[nodiscard]] std::uint8_t byte(OPJ_INT32 sample) const {
    const std::int64_t most = (std::int64_t{1} << bits_) - 1;
    const std::int64_t value = std::clamp<std::int64_t>(sample + offset_, 0, most);
    if (bits_ >= 8) return static_cast<std::uint8_t>(value >> (bits_ - 8));
    return static_cast<std::uint8_t>((value * 255 + most / 2) / most);
  }

  const OPJ_INT32* data_ = nullptr;
  std::size_t component_width_ = 0;
  int bits_ = 8;
  std::int64_t offset_ = 0;
  std::uint64_t columns_ = 0;
  std::uint64_t rows_ = 0;
  std::uint64_t width_ = 1;
  std::uint64_t height_ = 1;
};

void ycc_to_rgb(std::uint8_t* row, std::size_t pixels) {
  const auto byte = [](double value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0));
  };
  for (std::size_t i = 0; i < pixels; ++i, row += 3) {
    const double y = row[0];
    const double cb = row[1] - 128.0;
    const double cr = row[2] - 128.0;
    row[0] = byte(y + 1.402 * cr);
    row[1] = byte(y - 0.344136 * cb - 0.714136 * cr);
    row[2] = byte(y + 1.772 * cb);
  }
}

enum class Colours : std::uint8_t { kGrey, kRgb, kYcc, kCmyk };

struct Layout {
  Colours colours = Colours::kGrey;
  std::size_t channels = 1;  ///< Of colour.
  bool opacity = false;      ///< One more component.
  bool premultiplied = false;
};

Layout layout_of(const opj_image_t& image) {
  Layout layout;
  const OPJ_UINT32 count = image.numcomps;
  if (image.color_space == OPJ_CLRSPC_CMYK && count >= 4) {
    layout = {Colours::kCmyk, 4, false, false};
  } else if (count >= 3) {
    const bool thin_chroma = image.comps[1].dx > image.comps[0].dx && image.color_space != OPJ_CLRSPC_SRGB;
    const bool ycc =
        image.color_space == OPJ_CLRSPC_SYCC || image.color_space == OPJ_CLRSPC_EYCC || thin_chroma;
    layout = {ycc ? Colours::kYcc : Colours::kRgb, 3, false, false};
  }
  if (layout.channels < count && image.comps[layout.channels].alpha != 0 &&
      layout.colours != Colours::kCmyk) {
    layout.opacity = true;
    layout.premultiplied = image.comps[layout.channels].alpha == 2;
  }
  return layout;
}

Expected<PageImage> pixels_of(const opj_image_t& decoded) {
  const Layout layout = layout_of(decoded);
  const std::size_t samples = layout.channels + (layout.opacity ? 1 : 0);
  OPJ_UINT32 columns = 0;
  OPJ_UINT32 rows = 0;
  for (std::size_t c = 0; c < samples; ++c) {
    const opj_image_comp_t& component = decoded.comps[c];
    if (component.data == nullptr || component.w == 0 || component.h == 0 || component.prec == 0 ||
        component.prec > 31) {
      return damaged();
    }
    columns = std::max(columns, component.w);
    rows = std::max(rows, component.h);
  }
  if (auto size = check_size(columns, rows); !size) return Unexpected(size.error());
  PageImage image = image_of(static_cast<int>(columns), static_cast<int>(rows), layout.channels == 1 ? 1 : 3);
  std::array<Plane, 5> planes;
  for (std::size_t c = 0; c < samples; ++c)
    planes[c] = Plane(decoded.comps[c], image.width_px, image.height_px);
  std::vector<std::uint8_t> mixed(columns * samples);
  for (int y = 0; y < image.height_px; ++y) {
    std::uint8_t* out = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes();
    for (std::size_t c = 0; c < samples; ++c) planes[c].row(y, mixed.data() + c, samples);
    if (layout.opacity) {
      onto_white(mixed.data(), out, columns, image.channels, layout.premultiplied);
    } else if (layout.colours == Colours::kCmyk) {
      cmyk_to_rgb(mixed.data(), out, columns, Ink::kMoreIsDarker);
    } else {
      std::copy(mixed.begin(), mixed.end(), out);
    }
    if (layout.colours == Colours::kYcc) ycc_to_rgb(out, columns);
  }
  return image;
}

}  // namespace

Expected<PageImage> decode_jpeg2000(ByteView bytes) {
  const bool bare = bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0x4F;
  Source source{bytes};
  const Stream stream = stream_over(source);
  const Codec codec(opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
  opj_dparameters_t terms;
  opj_set_default_decoder_parameters(&terms);
  if (!stream || !codec || !opj_setup_decoder(codec.get(), &terms)) {
    return fail(ErrorCode::kEngineFailed, "OpenJPEG could not be set up");
  }
  opj_image_t* header = nullptr;
  const bool read = opj_read_header(stream.get(), codec.get(), &header);
  const std::unique_ptr<opj_image_t, ImageCloser> image(header);
  if (!read || !image || image->numcomps == 0 || image->numcomps > 5) return damaged();
  const long width = long{image->x1} - image->x0;
  const long height = long{image->y1} - image->y0;
  if (auto size = check_size(width, height); !size) return Unexpected(size.error());
  const double pixels = static_cast<double>(width) * static_cast<double>(height);
  if (auto cost = check_cost(codec.get(), pixels); !cost) return Unexpected(cost.error());
  const int dropped = levels_to_drop(pixels);
  if (dropped > 0 && !opj_set_decoded_resolution_factor(codec.get(), static_cast<OPJ_UINT32>(dropped))) {
    return bad_page(PageProblem::kTooManyPixels, "the JPEG 2000 image needs more memory than the limit");
  }
  if (!opj_decode(codec.get(), stream.get(), image.get())) return damaged();
  auto page = pixels_of(*image);
  if (!page) return page;
  const Dpi dpi = resolution_of(bytes);
  const double shrunk = std::exp2(dropped);
  page->dpi = believable_dpi(dpi.x / shrunk, dpi.y / shrunk, page->width_px, page->height_px);
  return page;
}

}  // namespace motcua::decode
