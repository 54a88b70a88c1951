#include "pipeline/decode/pdf_colour.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

#include "pipeline/decode/colour.h"
#include "pipeline/decode/pdf_stream.h"
#include "pipeline/decode/picture_size.h"

namespace motcua::decode {
namespace {

constexpr std::size_t kPaletteMax = 256;

std::optional<PdfColourSpace> direct_space(QPDFObjectHandle space) {
  if (space.isName()) {
    const std::string name = space.getName();
    if (name == "/DeviceGray" || name == "/CalGray" || name == "/G") return PdfColourSpace{};
    if (name == "/DeviceRGB" || name == "/CalRGB" || name == "/RGB")
      return PdfColourSpace{PdfColours::kRgb, false, {}};
    if (name == "/DeviceCMYK" || name == "/CMYK") return PdfColourSpace{PdfColours::kCmyk, false, {}};
    return std::nullopt;
  }
  if (!space.isArray() || space.getArrayNItems() < 1 || !space.getArrayItem(0).isName()) return std::nullopt;
  const std::string family = space.getArrayItem(0).getName();
  if (family != "/ICCBased") return direct_space(space.getArrayItem(0));
  if (space.getArrayNItems() < 2 || !space.getArrayItem(1).isStream()) return std::nullopt;
  QPDFObjectHandle n = space.getArrayItem(1).getDict().getKey("/N");
  if (!n.isInteger()) return std::nullopt;
  switch (n.getIntValue()) {
    case 1: return PdfColourSpace{};
    case 3: return PdfColourSpace{PdfColours::kRgb, false, {}};
    case 4: return PdfColourSpace{PdfColours::kCmyk, false, {}};
    default: return std::nullopt;
  }
}

std::optional<PdfColourSpace> indexed_space(QPDFObjectHandle space) {
  auto base = direct_space(space.getArrayItem(1));
  QPDFObjectHandle high = space.getArrayItem(2);
  QPDFObjectHandle table = space.getArrayItem(3);
  if (!base || !high.isInteger() || high.getIntValue() < 0 || high.getIntValue() > 255) return std::nullopt;
  const auto components = static_cast<std::size_t>(base->components());
  const std::size_t count =
      std::min<std::size_t>(static_cast<std::size_t>(high.getIntValue()) + 1, kPaletteMax);
  std::vector<std::uint8_t> bytes;
  if (table.isString()) {
    const std::string text = table.getStringValue();
    bytes.assign(text.begin(), text.end());
  } else if (table.isStream()) {
    bytes = decoded_stream(table, kPaletteMax * 4).bytes;
  } else {
    return std::nullopt;
  }
  if (bytes.size() < count * components) return std::nullopt;
  base->indexed = true;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint8_t* in = bytes.data() + i * components;
    std::array<std::uint8_t, 3> rgb{in[0], in[0], in[0]};
    if (base->colours == PdfColours::kRgb) rgb = {in[0], in[1], in[2]};
    if (base->colours == PdfColours::kCmyk) cmyk_to_rgb(in, rgb.data(), 1, Ink::kMoreIsDarker);
    base->palette.push_back(rgb);
  }
  return base;
}

unsigned sample_at(const std::uint8_t* row, std::size_t index, int bits) {
  switch (bits) {
    case 8: return row[index];
    case 16: return row[2 * index];  // The low byte is below what a page keeps.
    default: {
      const std::size_t bit = index * static_cast<std::size_t>(bits);
      return (row[bit >> 3] >> (8 - bits - static_cast<int>(bit & 7))) & ((1u << bits) - 1);
    }
  }
}

}  // namespace

std::optional<PdfColourSpace> colour_space_of(QPDFObjectHandle space) {
  if (space.isArray() && space.getArrayNItems() == 4 && space.getArrayItem(0).isName() &&
      (space.getArrayItem(0).getName() == "/Indexed" || space.getArrayItem(0).getName() == "/I")) {
    return indexed_space(space);
  }
  return direct_space(space);
}

std::optional<std::vector<std::array<double, 2>>> decode_ranges(QPDFObjectHandle decode,
                                                                const PdfColourSpace& space, int bits) {
  const double most = space.indexed ? std::exp2(bits) - 1 : 1;
  std::vector<std::array<double, 2>> ranges(static_cast<std::size_t>(space.components()), {0, most});
  if (decode.isNull()) return ranges;
  if (!decode.isArray() || decode.getArrayNItems() < static_cast<int>(2 * ranges.size())) return std::nullopt;
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    for (std::size_t end = 0; end < 2; ++end) {
      QPDFObjectHandle value = decode.getArrayItem(static_cast<int>(2 * i + end));
      if (!value.isNumber()) return std::nullopt;
      ranges[i][end] = value.getNumericValue();
    }
  }
  return ranges;
}

PdfSense sense_of(const std::vector<std::array<double, 2>>& ranges) {
  const auto all = [&](double low, double high) {
    return std::all_of(ranges.begin(), ranges.end(),
                       [=](const auto& r) { return r[0] == low && r[1] == high; });
  };
  if (all(0, 1)) return PdfSense::kPlain;
  return all(1, 0) ? PdfSense::kInverted : PdfSense::kOther;
}

std::optional<PageImage> unpack_samples(ByteView rows, int width_px, int height_px, int bits,
                                        const PdfColourSpace& space,
                                        const std::vector<std::array<double, 2>>& ranges) {
  const auto width = static_cast<std::size_t>(width_px);
  const auto components = static_cast<std::size_t>(space.components());
  const std::size_t row_bytes = (width * components * static_cast<std::size_t>(bits) + 7) / 8;
  const std::size_t rows_there =
      std::min<std::size_t>(rows.size() / row_bytes, static_cast<std::size_t>(height_px));
  if (rows_there + static_cast<std::size_t>(height_px) / 100 < static_cast<std::size_t>(height_px))
    return std::nullopt;

  // What each sample of each component means, from 0 to 255; of 16 bits the high byte.
  const unsigned levels = 1u << std::min(bits, 8);
  std::vector<std::array<std::uint8_t, 256>> meaning(components);
  for (std::size_t c = 0; c < components; ++c) {
    for (unsigned v = 0; v < levels; ++v) {
      const double value = ranges[c][0] + v * (ranges[c][1] - ranges[c][0]) / (levels - 1);
      meaning[c][v] =
          static_cast<std::uint8_t>(std::clamp(space.indexed ? value : value * 255, 0.0, 255.0) + 0.5);
    }
  }
  const bool grey_palette = std::all_of(space.palette.begin(), space.palette.end(),
                                        [](const auto& c) { return c[0] == c[1] && c[1] == c[2]; });
  const bool grey = space.indexed ? grey_palette : space.colours == PdfColours::kGrey;
  PageImage image = image_of(width_px, height_px, grey ? 1 : 3);
  const bool plain = bits == 8 && !space.indexed && sense_of(ranges) == PdfSense::kPlain;
  std::vector<std::uint8_t> mixed(width * components);
  for (std::size_t y = 0; y < static_cast<std::size_t>(height_px); ++y) {
    std::uint8_t* out = image.pixels.data() + y * image.row_bytes();
    if (y >= rows_there) {
      std::fill_n(out, image.row_bytes(), std::uint8_t{255});
      continue;
    }
    const std::uint8_t* in = rows.data() + y * row_bytes;
    if (bits == 1 && !space.indexed && grey && sense_of(ranges) != PdfSense::kOther) {
      bits_to_grey(in, out, width, sense_of(ranges) == PdfSense::kPlain);
      continue;
    }
    if (!plain) {
      for (std::size_t i = 0; i < mixed.size(); ++i)
        mixed[i] = meaning[i % components][sample_at(in, i, bits)];
      in = mixed.data();
    }
    if (space.indexed) {
      for (std::size_t x = 0; x < width; ++x) {
        const std::array<std::uint8_t, 3>& colour =
            space.palette[std::min<std::size_t>(in[x], space.palette.size() - 1)];
        *out++ = colour[0];
        if (grey) continue;
        *out++ = colour[1];
        *out++ = colour[2];
      }
    } else if (space.colours == PdfColours::kCmyk) {
      cmyk_to_rgb(in, out, width, Ink::kMoreIsDarker);
    } else {
      std::memcpy(out, in, image.row_bytes());
    }
  }
  return image;
}

}  // namespace motcua::decode
