#include "pipeline/decode/pdf_scan.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <utility>

#include "models/limits.h"
#include "pipeline/decode/orientation.h"
#include "pipeline/decode/pdf_picture.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

/// The picture must cover this share of the page to be the page.
constexpr double kCoverShareMin = 0.80;

PdfArea area_of(const PdfMatrix& m) {
  const double xs[] = {m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]};
  const double ys[] = {m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]};
  return {*std::min_element(xs, xs + 4), *std::min_element(ys, ys + 4), *std::max_element(xs, xs + 4),
          *std::max_element(ys, ys + 4)};
}

PdfArea common(const PdfArea& a, const PdfArea& b) {
  return {std::max(a.left, b.left), std::max(a.bottom, b.bottom), std::min(a.right, b.right),
          std::min(a.top, b.top)};
}

PdfArea around(const PdfArea& a, const PdfArea& b) {
  return {std::min(a.left, b.left), std::min(a.bottom, b.bottom), std::max(a.right, b.right),
          std::max(a.top, b.top)};
}

/// Clockwise turn of a picture placed by `m`; -1 when it is mirrored or slanted.
int turn_of(const PdfMatrix& m) {
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

/// Links and pop-ups leave no ink.
bool annotated(QPDFPageObjectHelper& page) {
  std::vector<QPDFAnnotationObjectHelper> all = page.getAnnotations();
  return std::any_of(all.begin(), all.end(), [](QPDFAnnotationObjectHelper& one) {
    return one.getSubtype() != "/Link" && one.getSubtype() != "/Popup";
  });
}

/// Where a strip's first and last rows lie, along the way from the first to the last.
struct Span {
  double first = 0;
  double last = 0;
};

Span span_of(const PdfArea& area, int turn) {
  switch (turn) {
    case 0: return {-area.top, -area.bottom};
    case 90: return {-area.right, -area.left};
    case 180: return {area.bottom, area.top};
    default: return {area.left, area.right};
  }
}

Span across(const PdfArea& area, int turn) {
  return turn % 180 == 0 ? Span{area.left, area.right} : Span{area.bottom, area.top};
}

/// The pictures as strips of one scan in the order of its rows; empty when they are not.
std::vector<PlacedImage> strips_of(std::vector<PlacedImage> images) {
  if (images.empty() || images.size() > limits::kPdfStripsMax) return {};
  const int turn = turn_of(images.front().matrix);
  if (turn < 0) return {};
  if (images.size() == 1) return images;
  std::stable_sort(images.begin(), images.end(), [turn](const PlacedImage& a, const PlacedImage& b) {
    return span_of(area_of(a.matrix), turn).first < span_of(area_of(b.matrix), turn).first;
  });
  const Span sides = across(area_of(images.front().matrix), turn);
  const int width = stored_size(images.front()).width_px;
  double rows_end = span_of(area_of(images.front().matrix), turn).first;
  long rows = 0;
  for (const PlacedImage& image : images) {
    const PdfArea area = area_of(image.matrix);
    const Span own = span_of(area, turn);
    const PdfPictureSize size = stored_size(image);
    if (turn_of(image.matrix) != turn || size.width_px != width || size.height_px <= 0 || width <= 0)
      return {};
    const double pixel = (own.last - own.first) / size.height_px;
    const double wide = (sides.last - sides.first) / width;
    const Span side = across(area, turn);
    // Scanners round each strip's place; a pixel and a half is no gap.
    if (std::abs(own.first - rows_end) > 1.5 * pixel || std::abs(pixel / wide - 1) > 0.25 ||
        std::abs(side.first - sides.first) > 1.5 * wide || std::abs(side.last - sides.last) > 1.5 * wide) {
      return {};
    }
    rows_end = own.last;
    rows += size.height_px;
  }
  return check_size(width, rows) ? images : std::vector<PlacedImage>{};
}

void look_at_pictures(const PdfContent& content, PdfPageLook& look) {
  double largest = 0;
  for (const PlacedImage& placed : content.images) {
    const double share = common(area_of(placed.matrix), look.crop).area();
    if (share <= largest) continue;
    largest = share;
    const double width_pt = std::hypot(placed.matrix[0], placed.matrix[1]);
    look.image_dpi = width_pt > 0 ? stored_size(placed).width_px * 72.0 / width_pt : 0;
  }
}

PageImage joined(const std::vector<PageImage>& parts) {
  const bool colour =
      std::any_of(parts.begin(), parts.end(), [](const PageImage& p) { return p.channels == 3; });
  int height = 0;
  for (const PageImage& part : parts) height += part.height_px;
  PageImage whole = image_of(parts.front().width_px, height, colour ? 3 : 1);
  std::uint8_t* out = whole.pixels.data();
  for (const PageImage& part : parts) {
    if (part.channels == whole.channels) {
      out = std::copy(part.pixels.begin(), part.pixels.end(), out);
      continue;
    }
    for (const std::uint8_t grey : part.pixels) {
      for (int c = 0; c < 3; ++c) *out++ = grey;
    }
  }
  return whole;
}

/// Cuts off what lies outside the crop box; the picture is still as stored.
PageImage cropped(PageImage image, const PdfPageLook& look, int turn) {
  const PdfArea seen = seen_area(look);
  const Span rows = span_of(look.scan, turn);
  const Span seen_rows = span_of(seen, turn);
  // Columns run with x when upright, and against it (or with y, against y) when turned.
  const bool backwards = turn == 180 || turn == 90;
  Span columns = across(look.scan, turn);
  Span seen_columns = across(seen, turn);
  if (backwards) {
    columns = {-columns.last, -columns.first};
    seen_columns = {-seen_columns.last, -seen_columns.first};
  }
  const auto cut = [](const Span& all, const Span& part, int pixels, int& first, int& count) {
    const double scale = pixels / std::max(all.last - all.first, 1e-9);
    const double from = (part.first - all.first) * scale;
    const double to = (part.last - all.first) * scale;
    // What boxes differ by less than a pixel and a half is rounding.
    first = from < 1.5 ? 0 : static_cast<int>(std::lround(from));
    const int end = to > pixels - 1.5 ? pixels : static_cast<int>(std::lround(to));
    count = std::max(1, std::min(end, pixels) - std::min(first, pixels - 1));
    first = std::min(first, pixels - 1);
  };
  int top = 0;
  int left = 0;
  int height = 0;
  int width = 0;
  cut(rows, seen_rows, image.height_px, top, height);
  cut(columns, seen_columns, image.width_px, left, width);
  if (width == image.width_px && height == image.height_px) return image;
  PageImage part = image_of(width, height, image.channels);
  for (int y = 0; y < height; ++y) {
    const std::uint8_t* from = image.pixels.data() + static_cast<std::size_t>(top + y) * image.row_bytes() +
                               static_cast<std::size_t>(left) * static_cast<std::size_t>(image.channels);
    std::memcpy(part.pixels.data() + static_cast<std::size_t>(y) * part.row_bytes(), from, part.row_bytes());
  }
  return part;
}

}  // namespace

PdfArea seen_area(const PdfPageLook& look) {
  return common(look.scan, look.crop);
}

PdfPageLook look_at_page(QPDFPageObjectHelper& page) {
  PdfPageLook look;
  try {
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    look.crop = {std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx),
                 std::max(box.lly, box.ury)};
    look.rotate_deg = rotate_of(page);
    const PdfContent content = read_content(page);
    look.has_text = content.any_text;
    look_at_pictures(content, look);
    if (!content.understood || content.visible_text || content.painted_after_image || content.inline_image ||
        content.blended || annotated(page)) {
      return look;
    }
    std::vector<PlacedImage> strips = strips_of(content.images);
    if (strips.empty()) return look;
    look.scan = area_of(strips.front().matrix);
    for (const PlacedImage& strip : strips) look.scan = around(look.scan, area_of(strip.matrix));
    if (seen_area(look).area() < kCoverShareMin * std::max(1.0, look.crop.area())) return look;
    look.turn_deg = (turn_of(strips.front().matrix) + look.rotate_deg) % 360;
    look.strips = std::move(strips);
  } catch (const std::exception&) {
    look.strips.clear();
  }
  return look;
}

Expected<std::optional<PageImage>> take_scan(const PdfPageLook& look) {
  try {
    std::vector<PageImage> parts;
    long rows = 0;
    for (const PlacedImage& strip : look.strips) {
      auto stored = stored_picture(strip);
      if (!stored) return Unexpected(stored.error());
      if (!*stored) return std::nullopt;
      // A JPEG may be of another size than its dictionary says.
      if (!parts.empty() && (*stored)->width_px != parts.front().width_px) return std::nullopt;
      rows += (*stored)->height_px;
      if (auto size = check_size((*stored)->width_px, rows); !size) return Unexpected(size.error());
      parts.push_back(std::move(**stored));
    }
    if (parts.empty()) return std::nullopt;
    PageImage scan = parts.size() == 1 ? std::move(parts.front()) : joined(parts);
    scan.dpi = 0;
    const int turn_on_page = turn_of(look.strips.front().matrix);
    const Span columns = across(look.scan, turn_on_page);
    const double dpi =
        (columns.last - columns.first) > 0 ? scan.width_px * 72.0 / (columns.last - columns.first) : 0;
    PageImage seen = cropped(std::move(scan), look, turn_on_page);
    seen.dpi = believable_dpi(dpi, 0, seen.width_px, seen.height_px);
    return std::optional(turned_clockwise(std::move(seen), look.turn_deg));
  } catch (const std::exception&) {
    return bad_page(PageProblem::kDamaged, "the PDF's picture cannot be taken out");
  }
}

}  // namespace motcua::decode
