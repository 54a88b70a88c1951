// Windows and OS/2 bitmaps, read by hand: the format is a header, a table of colours
// and rows. Source: the BITMAPINFOHEADER family of the Windows API.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <optional>
#include <vector>

#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

constexpr std::size_t kFileHeaderBytes = 14;

enum class Coding : std::uint32_t { kPlain = 0, kRle8 = 1, kRle4 = 2, kMasks = 3, kMasksAndAlpha = 6 };

struct Header {
  long width_px = 0;
  long height_px = 0;
  bool top_down = false;
  int bits = 0;
  Coding coding = Coding::kPlain;
  double per_metre_x = 0;
  double per_metre_y = 0;
  std::size_t colours_at = 0;
  std::size_t colour_count = 0;
  std::size_t colour_bytes = 4;
  std::size_t pixels_at = 0;
  std::array<std::uint32_t, 3> masks{};  ///< Red, green, blue, for 16 and 32 bits.
};

std::uint32_t number(ByteView bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | bytes[at + i];
  return value;
}

std::optional<Header> header_of(ByteView bytes) {
  if (bytes.size() < kFileHeaderBytes + 12) return std::nullopt;
  Header header;
  header.pixels_at = number(bytes, 10, 4);
  const std::size_t size = number(bytes, 14, 4);
  if (size != 12 && size < 40) return std::nullopt;
  if (bytes.size() < kFileHeaderBytes + size || size > 1024) return std::nullopt;
  header.colours_at = kFileHeaderBytes + size;
  if (size == 12) {
    header.width_px = number(bytes, 18, 2);
    header.height_px = number(bytes, 20, 2);
    header.bits = static_cast<int>(number(bytes, 24, 2));
    header.colour_bytes = 3;
  } else {
    header.width_px = static_cast<std::int32_t>(number(bytes, 18, 4));
    const long height = static_cast<std::int32_t>(number(bytes, 22, 4));
    header.top_down = height < 0;
    header.height_px = std::abs(height);
    header.bits = static_cast<int>(number(bytes, 28, 2));
    header.coding = static_cast<Coding>(number(bytes, 30, 4));
    header.per_metre_x = number(bytes, 38, 4);
    header.per_metre_y = number(bytes, 42, 4);
    header.colour_count = number(bytes, 46, 4);
  }
  if (header.bits == 16) header.masks = {0x7C00, 0x03E0, 0x001F};
  if (header.bits == 32) header.masks = {0xFF0000, 0x00FF00, 0x0000FF};
  if (header.coding == Coding::kMasks || header.coding == Coding::kMasksAndAlpha) {
    if (header.bits != 16 && header.bits != 32) return std::nullopt;
    // They follow the old header and are part of the newer ones: the same place.
    if (bytes.size() < kFileHeaderBytes + 40 + 12) return std::nullopt;
    for (std::size_t c = 0; c < 3; ++c) header.masks[c] = number(bytes, kFileHeaderBytes + 40 + 4 * c, 4);
  }
  if (header.bits <= 8 && (header.colour_count == 0 || header.colour_count > 256)) {
    header.colour_count = std::size_t{1} << std::clamp(header.bits, 0, 8);
  }
  return header;
}

/// One value of a masked pixel, spread over 0 to 255.
std::uint8_t masked(std::uint32_t pixel, std::uint32_t mask) {
  if (mask == 0) return 0;
  const int shift = std::countr_zero(mask);
  const std::uint64_t most = mask >> shift;
  return static_cast<std::uint8_t>(((pixel & mask) >> shift) * std::uint64_t{255} / most);
}

using Palette = std::array<std::array<std::uint8_t, 3>, 256>;

/// R G B of each index; what the file does not hold is black.
Palette palette_of(ByteView bytes, const Header& header) {
  Palette palette{};
  for (std::size_t i = 0; i < std::min<std::size_t>(header.colour_count, 256); ++i) {
    const std::size_t at = header.colours_at + i * header.colour_bytes;
    if (at + 3 > bytes.size()) break;
    palette[i] = {bytes[at + 2], bytes[at + 1], bytes[at]};
  }
  return palette;
}

/// Run-length codes to indexes, rows in the order of the file. False: cut short.
bool unroll(ByteView codes, int bits, std::size_t width, std::size_t height,
            std::vector<std::uint8_t>& indexes) {
  std::size_t x = 0;
  std::size_t y = 0;
  const auto put = [&](std::uint8_t index) {
    if (x < width && y < height) indexes[y * width + x] = index;
    ++x;
  };
  const auto nibble = [bits](std::uint8_t byte, std::size_t i) -> std::uint8_t {
    if (bits == 8) return byte;
    return i % 2 == 0 ? byte >> 4 : byte & 15;
  };
  std::size_t at = 0;
  while (y < height) {
    if (at + 2 > codes.size()) return false;
    const std::uint8_t count = codes[at];
    const std::uint8_t value = codes[at + 1];
    at += 2;
    if (count > 0) {
      for (std::size_t i = 0; i < count; ++i) put(nibble(value, i));
    } else if (value == 0) {
      x = 0;
      ++y;
    } else if (value == 1) {
      return true;
    } else if (value == 2) {
      if (at + 2 > codes.size()) return false;
      x += codes[at];
      y += codes[at + 1];
      at += 2;
    } else {
      const std::size_t stored = bits == 8 ? value : (value + 1u) / 2;
      if (at + stored > codes.size()) return false;
      for (std::size_t i = 0; i < value; ++i) put(nibble(codes[at + (bits == 8 ? i : i / 2)], i));
      at += stored + stored % 2;
    }
  }
  return true;
}

class RowMaker {
 public:
  RowMaker(const Header& header, const Palette& palette) : header_(header), palette_(palette) {
    grey_ = header.bits <= 8 && std::all_of(palette.begin(), palette.end(),
                                            [](const auto& c) { return c[0] == c[1] && c[1] == c[2]; });
  }

  [[nodiscard]] int channels() const { return grey_ ? 1 : 3; }

  /// `bits`: of one pixel in `in`; 8 for indexes that were unrolled.
  void make(const std::uint8_t* in, std::uint8_t* out, std::size_t pixels, int bits) const {
    if (bits <= 8) {
      const auto per_byte = static_cast<std::size_t>(8 / bits);
      const unsigned mask = (1u << bits) - 1;
      for (std::size_t x = 0; x < pixels; ++x) {
        const unsigned shift = 8 - static_cast<unsigned>(bits) * static_cast<unsigned>(x % per_byte + 1);
        put(palette_[in[x / per_byte] >> shift & mask], out);
      }
    } else if (bits == 24) {
      for (std::size_t x = 0; x < pixels; ++x, in += 3) put({in[2], in[1], in[0]}, out);
    } else {
      const auto bytes = static_cast<std::size_t>(bits / 8);
      for (std::size_t x = 0; x < pixels; ++x, in += bytes) {
        const std::uint32_t pixel = number({in, bytes}, 0, bytes);
        put({masked(pixel, header_.masks[0]), masked(pixel, header_.masks[1]),
             masked(pixel, header_.masks[2])},
            out);
      }
    }
  }

 private:
  void put(const std::array<std::uint8_t, 3>& colour, std::uint8_t*& out) const {
    *out++ = colour[0];
    if (grey_) return;
    *out++ = colour[1];
    *out++ = colour[2];
  }

  const Header& header_;
  const Palette& palette_;
  bool grey_ = false;
};

}  // namespace

Expected<PageImage> decode_bmp(ByteView bytes) {
  const auto damaged = [] {
    return bad_page(PageProblem::kDamaged, "the BMP image is damaged, cut short or of an unknown kind");
  };
  const std::optional<Header> header = header_of(bytes);
  if (!header) return damaged();
  if (auto size = check_size(header->width_px, header->height_px); !size) return Unexpected(size.error());
  constexpr std::array<int, 6> kDepths{1, 4, 8, 16, 24, 32};
  if (std::find(kDepths.begin(), kDepths.end(), header->bits) == kDepths.end()) return damaged();
  const auto width = static_cast<std::size_t>(header->width_px);
  const auto height = static_cast<std::size_t>(header->height_px);
  if (header->pixels_at > bytes.size()) return damaged();
  ByteView rows = bytes.subspan(header->pixels_at);

  std::vector<std::uint8_t> indexes;
  int bits = header->bits;
  std::size_t row_bytes = (width * static_cast<std::size_t>(bits) + 31) / 32 * 4;
  if (header->coding == Coding::kRle8 || header->coding == Coding::kRle4) {
    if (bits != (header->coding == Coding::kRle8 ? 8 : 4)) return damaged();
    // Pixels that no code names show the first colour.
    indexes.assign(width * height, 0);
    if (!unroll(rows, bits, width, height, indexes)) return damaged();
    rows = indexes;
    row_bytes = width;
    bits = 8;
  } else if (header->coding != Coding::kPlain && header->coding != Coding::kMasks &&
             header->coding != Coding::kMasksAndAlpha) {
    return damaged();
  }
  if (rows.size() < row_bytes * (height - 1) + (width * static_cast<std::size_t>(bits) + 7) / 8)
    return damaged();

  const Palette palette = palette_of(bytes, *header);
  const RowMaker maker(*header, palette);
  PageImage image =
      image_of(static_cast<int>(header->width_px), static_cast<int>(header->height_px), maker.channels());
  for (std::size_t y = 0; y < height; ++y) {
    const std::size_t from = header->top_down ? y : height - 1 - y;
    maker.make(rows.data() + from * row_bytes, image.pixels.data() + y * image.row_bytes(), width, bits);
  }
  image.dpi = believable_dpi(header->per_metre_x * 0.0254, header->per_metre_y * 0.0254, image.width_px,
                             image.height_px);
  return image;
}

}  // namespace motcua::decode
