#include "pipeline/decode/fax_picture.h"

#include <tiffio.h>

#include <array>
#include <vector>

#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/tiff_file.h"
#include "pipeline/decode/tiff_picture.h"

namespace motcua::decode {
namespace {

struct Entry {
  std::uint16_t tag;
  std::uint16_t kind;  // 3: 16 bits, 4: 32 bits.
  std::uint32_t value;
};

void put16(std::vector<std::uint8_t>& out, std::uint32_t value) {
  out.push_back(static_cast<std::uint8_t>(value));
  out.push_back(static_cast<std::uint8_t>(value >> 8));
}

void put32(std::vector<std::uint8_t>& out, std::uint32_t value) {
  put16(out, value);
  put16(out, value >> 16);
}

/// A TIFF of one strip around it. `compression` is TIFF's number.
std::vector<std::uint8_t> fax_as_tiff(ByteView fax, int width_px, int height_px, std::uint32_t compression,
                                      bool two_dimensional) {
  constexpr std::uint32_t kHeaderBytes = 8;
  const auto size = static_cast<std::uint32_t>(fax.size());
  const std::array<Entry, 9> entries{{
      {256, 4, static_cast<std::uint32_t>(width_px)},
      {257, 4, static_cast<std::uint32_t>(height_px)},
      {258, 3, 1},  // Bits per sample.
      {259, 3, compression},
      {262, 3, 0},             // 0 is white: PDF's default for fax.
      {273, 4, kHeaderBytes},  // The strip starts after the header.
      {278, 4, static_cast<std::uint32_t>(height_px)},
      {279, 4, size},
      {292, 4, two_dimensional ? 1u : 0u},  // T.4 options: two-dimensional lines.
  }};
  std::vector<std::uint8_t> tiff;
  tiff.reserve(kHeaderBytes + fax.size() + 2 + entries.size() * 12 + 8);
  tiff.push_back('I');
  tiff.push_back('I');
  put16(tiff, 42);
  const std::uint32_t directory = kHeaderBytes + size + size % 2;
  put32(tiff, directory);
  tiff.insert(tiff.end(), fax.begin(), fax.end());
  if (size % 2) tiff.push_back(0);
  const std::size_t count = compression == COMPRESSION_CCITTFAX3 ? entries.size() : entries.size() - 1;
  put16(tiff, static_cast<std::uint32_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    put16(tiff, entries[i].tag);
    put16(tiff, entries[i].kind);
    put32(tiff, 1);
    put32(tiff, entries[i].value);
  }
  put32(tiff, 0);
  return tiff;
}

/// Eleven zeros and a one near the beginning: the code that parts lines in T.4.
bool begins_with_end_of_line(ByteView fax) {
  unsigned zeros = 0;
  for (std::size_t bit = 0; bit < 64 && bit / 8 < fax.size(); ++bit) {
    if ((fax[bit / 8] >> (7 - bit % 8)) & 1) return zeros >= 11;
    ++zeros;
  }
  return false;
}

}  // namespace

Expected<PageImage> decode_fax(ByteView fax, int height_px, const FaxTerms& terms) {
  if (auto size = check_size(terms.columns, height_px); !size) return Unexpected(size.error());
  const bool lines_alone = terms.k == 0 && !terms.end_of_line && !begins_with_end_of_line(fax);
  if (terms.byte_aligned && !lines_alone) {
    return fail(ErrorCode::kUnavailable, "a byte-aligned fax of two dimensions is for a renderer");
  }
  const std::uint32_t compression = terms.k < 0   ? COMPRESSION_CCITTFAX4
                                    : lines_alone ? COMPRESSION_CCITTRLE
                                                  : COMPRESSION_CCITTFAX3;
  const std::vector<std::uint8_t> bytes =
      fax_as_tiff(fax, terms.columns, height_px, compression, terms.k > 0);
  TiffFile file(bytes);
  if (file.tiff() == nullptr) return bad_page(PageProblem::kDamaged, "the fax is damaged");
  if (lines_alone && !terms.byte_aligned) {
    TIFFSetField(file.tiff(), TIFFTAG_FAXMODE, FAXMODE_NORTC | FAXMODE_NOEOL);
  }
  file.forget_complaints();
  return decode_tiff_picture(file);
}

}  // namespace motcua::decode
