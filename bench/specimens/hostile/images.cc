// Broken and absurd JPEG, PNG and TIFF.

#include <png.h>

#include <initializer_list>

#include "bench/specimens/hostile/hostile.h"

namespace motcua::specimens {
namespace {

constexpr std::uint32_t kAbsurdSide_px = 60'000;

Bytes first_part(const Bytes& bytes, int percent) {
  return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(
                                             bytes.size() * static_cast<std::size_t>(percent) / 100)};
}

void append(png_structp png, png_bytep bytes, png_size_t size) {
  auto* out = static_cast<Bytes*>(png_get_io_ptr(png));
  out->insert(out->end(), bytes, bytes + size);
}

/// White rows of one bit a pixel, all of them: 450 MB in about half a megabyte.
Expected<Bytes> bomb_png() {
  Bytes out;
  const Bytes row((kAbsurdSide_px + 7) / 8, 0xFF);
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
  if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
    png_destroy_write_struct(&png, &info);
    return fail(ErrorCode::kIo, "libpng could not write an image");
  }
  png_set_write_fn(png, &out, append, nullptr);
  png_set_IHDR(png, info, kAbsurdSide_px, kAbsurdSide_px, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level(png, 9);
  png_write_info(png, info);
  for (std::uint32_t y = 0; y < kAbsurdSide_px; ++y) png_write_row(png, row.data());
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return out;
}

/// The same JPEG, saying in its frame header that it is far larger.
Bytes boastful_jpeg(Bytes jpeg) {
  for (std::size_t i = 2; i + 9 < jpeg.size() && jpeg[i] == 0xFF;) {
    if (jpeg[i + 1] == 0xC0) {
      for (const std::size_t at : {i + 5, i + 7}) {
        jpeg[at] = static_cast<std::uint8_t>(kAbsurdSide_px >> 8);
        jpeg[at + 1] = static_cast<std::uint8_t>(kAbsurdSide_px & 255);
      }
      break;
    }
    i += 2 + (static_cast<std::size_t>(jpeg[i + 2]) << 8 | jpeg[i + 3]);
  }
  return jpeg;
}

struct Tag {
  std::uint16_t number;
  std::uint16_t type;  ///< 3 short, 4 long.
  std::uint32_t value;
};

/// One little-endian directory at offset 8, whose next one is at `next`.
Bytes tiff_of(std::initializer_list<Tag> tags, std::uint32_t next) {
  Bytes out{'I', 'I', 42, 0, 8, 0, 0, 0};
  const auto put = [&out](std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  };
  put(static_cast<std::uint32_t>(tags.size()), 2);
  for (const Tag& tag : tags) {
    put(tag.number, 2);
    put(tag.type, 2);
    put(1, 4);
    put(tag.value, 4);
  }
  put(next, 4);
  out.resize(out.size() + 64, 0);
  return out;
}

}  // namespace

Expected<void> add_hostile_images(std::vector<HostileFile>& files, const Bytes& jpeg, const Bytes& png,
                                  const Bytes& tiff) {
  Expected<Bytes> bomb = bomb_png();
  if (!bomb) return Unexpected(bomb.error());
  files.push_back({"torn.jpg", first_part(jpeg, 40), {"damaged"}, "a JPEG that ends in the middle"});
  files.push_back({"torn.png", first_part(png, 40), {"damaged"}, "a PNG that ends in the middle"});
  files.push_back({"torn.tif", first_part(tiff, 40), {"damaged"}, "a TIFF that ends before its directory"});
  files.push_back(
      {"bomb.png", std::move(*bomb), {"too_many_pixels"}, "60,000 x 60,000 px in about half a megabyte"});
  files.push_back({"boastful.jpg",
                   boastful_jpeg(jpeg),
                   {"too_many_pixels"},
                   "a JPEG that says it is 60,000 x 60,000 px"});
  files.push_back({"absurd.tif",
                   tiff_of({{256, 4, 0x7FFFFFFF},
                            {257, 4, 0x7FFFFFFF},
                            {258, 3, 1},
                            {259, 3, 1},
                            {262, 3, 0},
                            {273, 4, 8},
                            {277, 3, 1},
                            {278, 4, 0x7FFFFFFF},
                            {279, 4, 64}},
                           0),
                   {"too_many_pixels", "damaged"},
                   "a TIFF of 2,147,483,647 px a side"});
  files.push_back({"looping.tif",
                   tiff_of({{256, 4, 16},
                            {257, 4, 16},
                            {258, 3, 1},
                            {259, 3, 1},
                            {262, 3, 0},
                            {273, 4, 0xFFFFFF00},
                            {277, 3, 1},
                            {278, 4, 16},
                            {279, 4, 32}},
                           8),
                   {"damaged", "too_many_pages"},
                   "a TIFF whose directory follows itself, with its pixels beyond the end"});
  return {};
}

}  // namespace motcua::specimens
