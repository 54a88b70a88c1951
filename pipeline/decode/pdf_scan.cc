#include "pipeline/decode/pdf_scan.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <utility>
#include <vector>

#include "pipeline/decode/fax_tiff.h"
#include "pipeline/decode/orientation.h"
#include "pipeline/decode/pages.h"
#include "pipeline/decode/pdf_content.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

/// The picture must cover this share of the page to be the page.
constexpr double kCoverShareMin = 0.80;

struct Extent {
  double left, bottom, right, top;
  [[nodiscard]] double area() const { return std::max(0.0, right - left) * std::max(0.0, top - bottom); }
};

Extent extent_of(const std::array<double, 6>& m) {
  const double xs[] = {m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]};
  const double ys[] = {m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]};
  return {*std::min_element(xs, xs + 4), *std::min_element(ys, ys + 4), *std::max_element(xs, xs + 4),
          *std::max_element(ys, ys + 4)};
}

/// Clockwise turn of a picture placed by `m`; -1 when it is mirrored or slanted.
int turn_of(const std::array<double, 6>& m) {
  const double size = std::max({std::abs(m[0]), std::abs(m[1]), std::abs(m[2]), std::abs(m[3])});
  const auto none = [size](double v) { return std::abs(v) < size * 1e-3; };
  if (none(m[1]) && none(m[2])) {
    if (m[0] > 0 && m[3] > 0) return 0;
    if (m[0] < 0 && m[3] < 0) return 180;
  }
  if (none(m[0]) && none(m[3])) {
    if (m[1] < 0 && m[2] > 0) return 90;
    if (m[1] > 0 && m[2] < 0) return 270;
  }
  return -1;
}

int rotate_of(QPDFPageObjectHelper& page) {
  QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
  if (!rotate.isInteger()) return 0;
  const int turn = rotate.getIntValueAsInt() % 360;
  return (turn + 360) % 360 / 90 * 90;
}

QPDFObjectHandle image_named(QPDFPageObjectHelper& page, const std::string& name) {
  std::map<std::string, QPDFObjectHandle> images = page.getImages();
  const auto found = images.find(name);
  return found == images.end() ? QPDFObjectHandle::newNull() : found->second;
}

/// Components of a colour space that we turn into grey or RGB ourselves; 0: others.
int plain_components(QPDFObjectHandle space) {
  if (space.isName()) {
    if (space.getName() == "/DeviceGray" || space.getName() == "/CalGray") return 1;
    if (space.getName() == "/DeviceRGB" || space.getName() == "/CalRGB") return 3;
    return 0;
  }
  if (!space.isArray() || space.getArrayNItems() < 2 || !space.getArrayItem(0).isName()) return 0;
  const std::string family = space.getArrayItem(0).getName();
  if (family == "/CalGray") return 1;
  if (family == "/CalRGB") return 3;
  if (family == "/ICCBased" && space.getArrayItem(1).isStream()) {
    QPDFObjectHandle n = space.getArrayItem(1).getDict().getKey("/N");
    if (n.isInteger() && (n.getIntValue() == 1 || n.getIntValue() == 3)) return n.getIntValueAsInt();
  }
  return 0;
}

std::string only_filter(QPDFObjectHandle dict) {
  QPDFObjectHandle filter = dict.getKey("/Filter");
  if (filter.isName()) return filter.getName();
  if (filter.isArray() && filter.getArrayNItems() == 1 && filter.getArrayItem(0).isName()) {
    return filter.getArrayItem(0).getName();
  }
  return filter.isNull() || (filter.isArray() && filter.getArrayNItems() == 0) ? "none" : "several";
}

int int_key(QPDFObjectHandle dict, const char* key, int otherwise) {
  QPDFObjectHandle value = dict.isDictionary() ? dict.getKey(key) : QPDFObjectHandle::newNull();
  return value.isInteger() ? value.getIntValueAsInt() : otherwise;
}

bool bool_key(QPDFObjectHandle dict, const char* key) {
  QPDFObjectHandle value = dict.isDictionary() ? dict.getKey(key) : QPDFObjectHandle::newNull();
  return value.isBool() && value.getBoolValue();
}

ByteView view_of(const std::shared_ptr<Buffer>& buffer) {
  return {buffer->getBuffer(), buffer->getSize()};
}

/// The first page of a picture file held in memory.
Expected<PageImage> decode_picture(ByteView bytes, FileFormat format) {
  auto pages = open_raster(bytes, format);
  if (!pages) return Unexpected(pages.error());
  return (*pages)->page(1);
}

/// Rows of 1 or 8 bits a component as PDF stores them, each row on a byte border.
std::optional<PageImage> unpack(ByteView rows, int width, int height, int bits, int components) {
  const std::size_t row_bytes =
      (static_cast<std::size_t>(width) * static_cast<std::size_t>(components * bits) + 7) / 8;
  if (rows.size() < row_bytes * static_cast<std::size_t>(height)) return std::nullopt;
  PageImage image{.width_px = width, .height_px = height, .channels = components, .dpi = 0, .pixels = {}};
  image.pixels.resize(image.row_bytes() * static_cast<std::size_t>(height));
  for (int y = 0; y < height; ++y) {
    const std::uint8_t* in = rows.data() + row_bytes * static_cast<std::size_t>(y);
    std::uint8_t* out = image.pixels.data() + image.row_bytes() * static_cast<std::size_t>(y);
    if (bits == 8) {
      std::copy(in, in + image.row_bytes(), out);
    } else {
      for (int x = 0; x < width; ++x) out[x] = (in[x >> 3] >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return image;
}

/// The picture's pixels before any turn, or nothing when only a renderer knows it.
Expected<std::optional<PageImage>> stored_pixels(QPDFObjectHandle image) {
  QPDFObjectHandle dict = image.getDict();
  for (const char* key : {"/SMask", "/Mask", "/Decode"}) {
    if (dict.hasKey(key)) return std::nullopt;
  }
  if (bool_key(dict, "/ImageMask")) return std::nullopt;
  const int components = plain_components(dict.getKey("/ColorSpace"));
  const int bits = int_key(dict, "/BitsPerComponent", 0);
  const int width = int_key(dict, "/Width", 0);
  const int height = int_key(dict, "/Height", 0);
  if (auto size = check_size(width, height); !size) return Unexpected(size.error());
  if (components == 0) return std::nullopt;

  const std::string filter = only_filter(dict);
  if (filter == "/DCTDecode") {
    auto picture = decode_picture(view_of(image.getRawStreamData()), FileFormat::kJpeg);
    if (!picture) return Unexpected(picture.error());
    return std::optional(std::move(*picture));
  }
  if (filter == "/CCITTFaxDecode") {
    QPDFObjectHandle parms = dict.getKey("/DecodeParms");
    if (parms.isArray() && parms.getArrayNItems() == 1) parms = parms.getArrayItem(0);
    if (bool_key(parms, "/BlackIs1") || bool_key(parms, "/EncodedByteAlign")) return std::nullopt;
    if (int_key(parms, "/Columns", 1728) != width) return std::nullopt;
    const std::vector<std::uint8_t> tiff =
        fax_as_tiff(view_of(image.getRawStreamData()), width, height, int_key(parms, "/K", 0));
    auto picture = decode_picture(tiff, FileFormat::kTiff);
    if (!picture) return Unexpected(picture.error());
    return std::optional(std::move(*picture));
  }
  if ((filter == "/FlateDecode" || filter == "/LZWDecode" || filter == "none") &&
      (bits == 8 || (bits == 1 && components == 1))) {
    return unpack(view_of(image.getStreamData(qpdf_dl_specialized)), width, height, bits, components);
  }
  return std::nullopt;
}

}  // namespace

PdfPageLook look_at_page(QPDFPageObjectHelper& page) {
  PdfPageLook look;
  try {
    const QPDFObjectHandle::Rectangle crop = page.getCropBox().getArrayAsRectangle();
    look.page_width_pt = std::abs(crop.urx - crop.llx);
    look.page_height_pt = std::abs(crop.ury - crop.lly);
    look.rotate_deg = rotate_of(page);
    const PdfContent content = read_content(page);
    const Extent paper{crop.llx, crop.lly, crop.urx, crop.ury};
    double largest = 0;
    int turn = -1;
    for (const PlacedImage& placed : content.objects) {
      QPDFObjectHandle image = image_named(page, placed.name);
      if (!image.isStream()) continue;
      const Extent at = extent_of(placed.matrix);
      const Extent shown{std::max(at.left, paper.left), std::max(at.bottom, paper.bottom),
                         std::min(at.right, paper.right), std::min(at.top, paper.top)};
      // Against the picture's own area too: one that the crop box cuts is not shown as it is.
      const double share =
          std::min(shown.area() / std::max(1.0, paper.area()), shown.area() / std::max(1.0, at.area()));
      if (share <= largest) continue;
      largest = share;
      turn = turn_of(placed.matrix);
      look.image_width_px = int_key(image.getDict(), "/Width", 0);
      look.image_height_px = int_key(image.getDict(), "/Height", 0);
      const double width_pt = std::hypot(placed.matrix[0], placed.matrix[1]);
      look.image_dpi = width_pt > 0 ? look.image_width_px * 72.0 / width_pt : 0;
    }
    look.one_scan = content.understood && content.objects.size() == 1 && largest >= kCoverShareMin &&
                    turn >= 0 && !content.visible_text && !content.painted_after_image &&
                    !content.inline_image && page.getAnnotations().empty();
    look.turn_deg = turn >= 0 ? (turn + look.rotate_deg) % 360 : 0;
  } catch (const std::exception&) {
    look.one_scan = false;
  }
  return look;
}

Expected<std::optional<PageImage>> take_scan(QPDFPageObjectHelper& page, const PdfPageLook& look) {
  try {
    std::map<std::string, QPDFObjectHandle> images = page.getImages();
    const PdfContent content = read_content(page);
    if (content.objects.size() != 1) return std::nullopt;
    const auto found = images.find(content.objects.front().name);
    if (found == images.end()) return std::nullopt;
    auto stored = stored_pixels(found->second);
    if (!stored) return Unexpected(stored.error());
    if (!*stored) return std::nullopt;
    (*stored)->dpi = believable_dpi(look.image_dpi, 0, (*stored)->width_px, (*stored)->height_px);
    return std::optional(turned_clockwise(std::move(**stored), look.turn_deg));
  } catch (const std::exception& e) {
    return bad_page(PageProblem::kDamaged, "the PDF's picture cannot be taken out");
  }
}

}  // namespace motcua::decode
