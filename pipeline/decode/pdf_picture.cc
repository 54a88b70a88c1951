#include "pipeline/decode/pdf_picture.h"

#include <algorithm>
#include <cstdint>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <utility>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/fax_picture.h"
#include "pipeline/decode/pdf_colour.h"
#include "pipeline/decode/pdf_stream.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"

namespace motcua::decode {
namespace {

using MaybePicture = Expected<std::optional<PageImage>>;
using Ranges = std::vector<std::array<double, 2>>;

MaybePicture for_a_renderer() {
  return std::optional<PageImage>();
}

QPDFObjectHandle entry(QPDFObjectHandle dict, const char* key, const char* short_key) {
  if (!dict.isDictionary()) return QPDFObjectHandle::newNull();
  QPDFObjectHandle value = dict.getKey(key);
  return value.isNull() && short_key != nullptr ? dict.getKey(short_key) : value;
}

int int_entry(QPDFObjectHandle dict, const char* key, int otherwise, const char* short_key = nullptr) {
  QPDFObjectHandle value = entry(std::move(dict), key, short_key);
  return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

bool bool_entry(QPDFObjectHandle dict, const char* key, const char* short_key = nullptr) {
  QPDFObjectHandle value = entry(std::move(dict), key, short_key);
  return value.isBool() && value.getBoolValue();
}

void invert(PageImage& image) {
  for (std::uint8_t& value : image.pixels) value = static_cast<std::uint8_t>(255 - value);
}

/// Whether a decoded picture has the channels that the colour space speaks of.
bool fits(const PageImage& image, const PdfColourSpace& space) {
  if (space.indexed) return false;
  return (image.channels == 1) == (space.colours == PdfColours::kGrey);
}

MaybePicture from_jpeg(const PdfBytes& stream, const std::optional<PdfColourSpace>& space,
                       const Ranges& ranges) {
  const PdfSense sense = sense_of(ranges);
  if (!space || space->indexed || sense == PdfSense::kOther ||
      int_entry(*stream.parms, "/ColorTransform", -1) >= 0) {
    return for_a_renderer();
  }
  // PDF says by /Decode which way ink is counted; Adobe's mark says nothing here.
  const bool inks = space->colours == PdfColours::kCmyk;
  const auto cmyk =
      sense == PdfSense::kInverted ? JpegTerms::Cmyk::kLessIsDarker : JpegTerms::Cmyk::kMoreIsDarker;
  auto image = decode_jpeg(stream.bytes, {.cmyk = cmyk, .orientation = false});
  if (!image) return Unexpected(image.error());
  if (!fits(*image, *space)) return for_a_renderer();
  if (!inks && sense == PdfSense::kInverted) invert(*image);
  return std::optional(std::move(*image));
}

MaybePicture from_jpeg2000(const PdfBytes& stream, QPDFObjectHandle dict,
                           const std::optional<PdfColourSpace>& space) {
  // Its own colour space counts when the dictionary names none.
  const bool named = !dict.getKey("/ColorSpace").isNull();
  if ((named && !space) || !dict.getKey("/Decode").isNull() || int_entry(dict, "/SMaskInData", 0) != 0) {
    return for_a_renderer();
  }
  auto image = decode_jpeg2000(stream.bytes);
  if (!image) return Unexpected(image.error());
  if (named && !fits(*image, *space)) return for_a_renderer();
  return std::optional(std::move(*image));
}

/// The first columns of each row.
PageImage narrowed(PageImage image, int width_px) {
  if (width_px >= image.width_px) return image;
  PageImage out = image_of(width_px, image.height_px, image.channels);
  for (std::size_t y = 0; y < static_cast<std::size_t>(image.height_px); ++y) {
    std::copy_n(image.pixels.data() + y * image.row_bytes(), out.row_bytes(),
                out.pixels.data() + y * out.row_bytes());
  }
  return out;
}

MaybePicture from_fax(const PdfBytes& stream, int width, int height, bool inverted) {
  const FaxTerms terms{.k = int_entry(*stream.parms, "/K", 0),
                       .columns = int_entry(*stream.parms, "/Columns", 1728),
                       .end_of_line = bool_entry(*stream.parms, "/EndOfLine"),
                       .byte_aligned = bool_entry(*stream.parms, "/EncodedByteAlign")};
  // Rows are read as bytes: columns beyond the picture fall off within the last one only.
  if (terms.columns < width || terms.columns > (width + 7) / 8 * 8) return for_a_renderer();
  auto image = decode_fax(stream.bytes, height, terms);
  if (!image && image.error().code == ErrorCode::kUnavailable) return for_a_renderer();
  if (!image) return Unexpected(image.error());
  if (bool_entry(*stream.parms, "/BlackIs1") != inverted) invert(*image);
  return std::optional(narrowed(std::move(*image), width));
}

}  // namespace

PdfPictureSize stored_size(const PlacedImage& placed) {
  QPDFObjectHandle dict = placed.image->getDict();
  return {int_entry(dict, "/Width", 0, "/W"), int_entry(dict, "/Height", 0, "/H")};
}

Expected<std::optional<PageImage>> stored_picture(const PlacedImage& placed) {
  QPDFObjectHandle stream = *placed.image;
  QPDFObjectHandle dict = stream.getDict();
  for (const char* key : {"/SMask", "/Mask"}) {
    if (!dict.getKey(key).isNull()) return for_a_renderer();
  }
  const auto [width, height] = stored_size(placed);
  if (auto size = check_size(width, height); !size) return Unexpected(size.error());

  const bool stencil = bool_entry(dict, "/ImageMask", "/IM");
  if (stencil && !placed.black_fill) return for_a_renderer();
  std::optional<PdfColourSpace> space;
  if (stencil) {
    space = PdfColourSpace{};  // Samples of 0 are painted black, and the paper is white.
  } else {
    space = colour_space_of(entry(dict, "/ColorSpace", "/CS"));
  }
  const int bits = stencil ? 1 : int_entry(dict, "/BitsPerComponent", 8, "/BPC");
  Ranges ranges;
  if (space) {
    auto read = decode_ranges(entry(dict, "/Decode", "/D"), *space, bits);
    if (!read) return for_a_renderer();
    ranges = std::move(*read);
  }

  const std::size_t components = space ? static_cast<std::size_t>(space->components()) : 4;
  const std::size_t row_bytes =
      (static_cast<std::size_t>(width) * components * static_cast<std::size_t>(std::clamp(bits, 1, 16)) + 7) /
      8;
  const bool coded = !dict.getKey("/Filter").isNull();
  const PdfBytes bytes = decoded_stream(
      stream, coded ? std::max(row_bytes * static_cast<std::size_t>(height), limits::kFileBytesMax)
                    : row_bytes * static_cast<std::size_t>(height));
  if (!bytes.known) return for_a_renderer();
  if (bytes.coding == "/DCTDecode") return from_jpeg(bytes, space, ranges);
  if (bytes.coding == "/JPXDecode") return from_jpeg2000(bytes, dict, space);
  if (!space) return for_a_renderer();
  if (bytes.coding == "/CCITTFaxDecode") {
    if (bits != 1 || space->indexed || space->components() != 1 || sense_of(ranges) == PdfSense::kOther) {
      return for_a_renderer();
    }
    return from_fax(bytes, width, height, sense_of(ranges) == PdfSense::kInverted);
  }
  if (!bytes.coding.empty()) return for_a_renderer();
  if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16) return for_a_renderer();
  auto image = unpack_samples(bytes.bytes, width, height, bits, *space, ranges);
  if (!image) return bad_page(PageProblem::kDamaged, "the PDF's picture is cut short");
  return std::optional(std::move(*image));
}

}  // namespace motcua::decode
