#include <algorithm>
#include <array>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <utility>

#include "bench/specimens/containers/memory_tiff.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

std::string text_of(ByteView bytes) {
  return {bytes.begin(), bytes.end()};
}

std::string stream(const std::string& entries, const std::string& body) {
  return "<< " + entries + " /Length " + std::to_string(body.size()) + " >>\nstream\n" + body + "\nendstream";
}

std::string deflated(ByteView bytes) {
  Pl_Buffer out("out");
  Pl_Flate deflate("deflate", &out, Pl_Flate::a_deflate);
  deflate.write(bytes.data(), bytes.size());
  deflate.finish();
  const std::shared_ptr<Buffer> buffer = out.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// LZW that never leaves nine bits: the table is cleared often.
std::string lzw(ByteView bytes) {
  Bytes out;
  unsigned held = 0;
  unsigned filled = 0;
  const auto put = [&](unsigned code) {
    for (unsigned i = 9; i-- > 0;) {
      held = held << 1 | (code >> i & 1);
      if (++filled == 8) {
        out.push_back(static_cast<std::uint8_t>(held));
        held = filled = 0;
      }
    }
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i % 200 == 0) put(256);
    put(bytes[i]);
  }
  put(257);
  while (filled != 0) {
    held <<= 1;
    if (++filled == 8) {
      out.push_back(static_cast<std::uint8_t>(held));
      filled = 0;
    }
  }
  return text_of(out);
}

std::string hexadecimal(const std::string& bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    out += kDigits[static_cast<unsigned char>(c) >> 4];
    out += kDigits[static_cast<unsigned char>(c) & 15];
  }
  return out + ">";
}

/// A picture's dictionary, without size and length, and its bytes.
struct Stored {
  std::string entries;
  std::string body;
};

std::string image_object(const PageImage& page, const Stored& stored) {
  return stream("/Type /XObject /Subtype /Image /Width " + std::to_string(page.width_px) + " /Height " +
                    std::to_string(page.height_px) + " " + stored.entries,
                stored.body);
}

struct Sheet {
  std::string box;      ///< Of the page: "0 0 61 47".
  std::string entries;  ///< More of the page's dictionary.
  std::string contents;
  std::vector<std::string> images;        ///< Objects, named /Im0, /Im1 ...
  std::vector<std::string> more_objects;  ///< From object 10 + images on.
  std::string resources;                  ///< More of them.
};

Bytes pdf_of(const Sheet& sheet) {
  std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "",
      stream("", sheet.contents), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  std::string names;
  for (std::size_t i = 0; i < sheet.images.size(); ++i) {
    names += "/Im" + std::to_string(i) + " " + std::to_string(objects.size() + 1) + " 0 R ";
    objects.push_back(sheet.images[i]);
  }
  objects[2] = "<< /Type /Page /Parent 2 0 R /MediaBox [" + sheet.box + "] " + sheet.entries +
               " /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> /XObject << " + names + ">> " +
               sheet.resources + " >> >>";
  objects.insert(objects.end(), sheet.more_objects.begin(), sheet.more_objects.end());
  return pdf_of_objects(objects);
}

std::string size_text(const PageImage& page) {
  return std::to_string(page.width_px) + " 0 0 " + std::to_string(page.height_px);
}

std::string box_of(const PageImage& page) {
  return "0 0 " + std::to_string(page.width_px) + " " + std::to_string(page.height_px);
}

std::string filling(const PageImage& page) {
  return "q " + size_text(page) + " 0 0 cm /Im0 Do Q";
}

Bytes scan_pdf(const PageImage& page, const Stored& stored, const std::string& more_contents = "",
               const std::string& page_entries = "") {
  return pdf_of({.box = box_of(page),
                 .entries = page_entries,
                 .contents = filling(page) + more_contents,
                 .images = {image_object(page, stored)},
                 .more_objects = {},
                 .resources = ""});
}

/// Rows of samples of `bits`, each row begun on a byte.
Bytes packed(const std::vector<unsigned>& samples, std::size_t per_row, unsigned bits) {
  Bytes out;
  for (std::size_t at = 0; at < samples.size(); at += per_row) {
    unsigned held = 0;
    unsigned filled = 0;
    for (std::size_t i = 0; i < per_row; ++i) {
      for (unsigned bit = bits; bit-- > 0;) {
        held = held << 1 | (samples[at + i] >> bit & 1);
        if (++filled == 8) {
          out.push_back(static_cast<std::uint8_t>(held));
          held = filled = 0;
        }
      }
    }
    if (filled > 0) out.push_back(static_cast<std::uint8_t>(held << (8 - filled)));
  }
  return out;
}

std::vector<unsigned> scaled(ByteView bytes, unsigned bits, bool inverted = false) {
  std::vector<unsigned> out;
  for (const std::uint8_t byte : bytes) {
    out.push_back((inverted ? 255u - byte : byte) * ((1u << bits) - 1) / 255);
  }
  return out;
}

Bytes inks_of(const PageImage& page) {
  Bytes out;
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    for (std::size_t c = 0; c < 3; ++c) out.push_back(static_cast<std::uint8_t>(255 - page.pixels[i + c]));
    out.push_back(0);
  }
  return out;
}

Stored plain_grey(const PageImage& page) {
  return {"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", deflated(page.pixels)};
}

Stored indexed(const PageImage& page, unsigned bits) {
  std::vector<std::array<std::uint8_t, 3>> palette;
  std::vector<unsigned> indexes;
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    const std::array<std::uint8_t, 3> colour{page.pixels[i], page.pixels[i + 1], page.pixels[i + 2]};
    auto found = std::find(palette.begin(), palette.end(), colour);
    if (found == palette.end()) found = palette.insert(palette.end(), colour);
    indexes.push_back(static_cast<unsigned>(found - palette.begin()));
  }
  std::string table;
  for (const auto& colour : palette) table.append(colour.begin(), colour.end());
  return {"/ColorSpace [/Indexed /DeviceRGB " + std::to_string(palette.size() - 1) + " <" +
              hexadecimal(table) + "] /BitsPerComponent " + std::to_string(bits) + " /Filter /FlateDecode",
          deflated(packed(indexes, static_cast<std::size_t>(page.width_px), bits))};
}

/// Each row lessened by the one above, as PNG's filter Up does it.
Bytes lessened_by_above(const PageImage& page) {
  Bytes out;
  const std::size_t row_bytes = page.row_bytes();
  for (std::size_t y = 0; y < static_cast<std::size_t>(page.height_px); ++y) {
    out.push_back(2);
    for (std::size_t i = 0; i < row_bytes; ++i) {
      const unsigned above = y == 0 ? 0 : page.pixels[(y - 1) * row_bytes + i];
      out.push_back(static_cast<std::uint8_t>(page.pixels[y * row_bytes + i] - above));
    }
  }
  return out;
}

/// Each sample lessened by the one to its left, as TIFF's predictor does it.
Bytes lessened_by_left(const PageImage& page) {
  Bytes out(page.pixels.begin(), page.pixels.end());
  const std::size_t row_bytes = page.row_bytes();
  const auto channels = static_cast<std::size_t>(page.channels);
  for (std::size_t y = 0; y < static_cast<std::size_t>(page.height_px); ++y) {
    for (std::size_t i = row_bytes; i-- > channels;) {
      out[y * row_bytes + i] =
          static_cast<std::uint8_t>(out[y * row_bytes + i] - out[y * row_bytes + i - channels]);
    }
  }
  return out;
}

/// One strip as libtiff codes it.
std::string fax(const PageImage& page, std::uint16_t compression, std::uint32_t options) {
  MemoryFile file;
  TIFF* tiff = open_to_write(file, "w");
  TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width_px);
  TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height_px);
  TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
  TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
  TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, page.height_px);
  TIFFSetField(tiff, TIFFTAG_COMPRESSION, compression);
  TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
  if (options != 0) TIFFSetField(tiff, TIFFTAG_GROUP3OPTIONS, options);
  Bytes rows = packed(scaled(page.pixels, 1, /*inverted=*/true), static_cast<std::size_t>(page.width_px), 1);
  TIFFWriteEncodedStrip(tiff, 0, rows.data(), static_cast<tmsize_t>(rows.size()));
  TIFFClose(tiff);
  file.at = 0;
  tiff = open_to_write(file, "r");
  std::string body(static_cast<std::size_t>(TIFFRawStripSize(tiff, 0)), '\0');
  TIFFReadRawStrip(tiff, 0, body.data(), static_cast<tmsize_t>(body.size()));
  TIFFClose(tiff);
  return body;
}

Stored fax_stored(const PageImage& page, std::uint16_t compression, std::uint32_t options,
                  const std::string& parms, const std::string& more = "") {
  return {"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /Columns " +
              std::to_string(page.width_px) + " /Rows " + std::to_string(page.height_px) + " " + parms +
              " >> " + more,
          fax(page, compression, options)};
}

const SoundFile& named(const std::vector<SoundFile>& files, const std::string& name) {
  return *std::find_if(files.begin(), files.end(), [&](const SoundFile& file) { return file.name == name; });
}

void add_colours(std::vector<SoundFile>& files) {
  const PageImage colour = colour_chart();
  const PageImage grey = grey_chart();
  const PageImage bilevel = bilevel_chart();
  const auto add = [&](std::string name, const PageImage& page, const Stored& stored) {
    files.push_back({std::move(name), scan_pdf(page, stored), page});
  };
  for (const unsigned bits : {1u, 2u, 4u, 8u, 16u}) {
    const PageImage& page = bits == 1 ? bilevel : grey;
    const auto width = static_cast<std::size_t>(page.width_px);
    const std::string depth = std::to_string(bits);
    const std::string entries = "/ColorSpace /DeviceGray /Filter /FlateDecode /BitsPerComponent " + depth;
    add("PdfGreyOf" + depth + "Bits", page,
        {entries, deflated(packed(scaled(page.pixels, bits), width, bits))});
    add("PdfGreyInvertedOf" + depth + "Bits", page,
        {entries + " /Decode [1 0]", deflated(packed(scaled(page.pixels, bits, true), width, bits))});
  }
  for (const char* space : {"/DeviceRGB", "/CalRGB", "[/CalRGB << /WhitePoint [0.95 1 1.09] >>]"}) {
    add(std::string("PdfRgb") + (space[1] == 'D'   ? ""
                                 : space[0] == '[' ? "CalibratedInFull"
                                                   : "Calibrated"),
        colour,
        {std::string("/BitsPerComponent 8 /Filter /FlateDecode /ColorSpace ") + space,
         deflated(colour.pixels)});
  }
  add("PdfRgbInverted", colour,
      {"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Decode [1 0 1 0 1 0]",
       deflated(packed(scaled(colour.pixels, 8, true), colour.row_bytes(), 8))});
  add("PdfRgbWithoutFilter", colour, {"/ColorSpace /DeviceRGB /BitsPerComponent 8", text_of(colour.pixels)});
  add("PdfRgbLzw", colour,
      {"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /LZWDecode", lzw(colour.pixels)});
  add("PdfRgbPredictedFromAbove", colour,
      {"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 "
       "/Colors 3 /Columns 61 >>",
       deflated(lessened_by_above(colour))});
  add("PdfRgbPredictedFromTheLeft", colour,
      {"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 2 /Colors "
       "3 /Columns 61 >>",
       deflated(lessened_by_left(colour))});
  add("PdfCmyk", colour,
      {"/ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /FlateDecode", deflated(inks_of(colour))});
  for (const unsigned bits : {4u, 8u}) {
    add("PdfIndexedOf" + std::to_string(bits) + "Bits", colour, indexed(colour, bits));
  }
  files.push_back(
      {"PdfOfIccCmyk",
       pdf_of({.box = box_of(colour),
               .entries = "",
               .contents = filling(colour),
               .images = {image_object(colour, {"/ColorSpace [/ICCBased 7 0 R] /BitsPerComponent 8 /Filter "
                                                "/FlateDecode",
                                                deflated(inks_of(colour))})},
               .more_objects = {stream("/N 4", "no profile")},
               .resources = ""}),
       colour});
  add("PdfStencil", bilevel,
      {"/ImageMask true /BitsPerComponent 1 /Filter /FlateDecode",
       deflated(packed(scaled(bilevel.pixels, 1), static_cast<std::size_t>(bilevel.width_px), 1))});
  add("PdfStencilInverted", bilevel,
      {"/ImageMask true /BitsPerComponent 1 /Filter /FlateDecode /Decode [1 0]",
       deflated(packed(scaled(bilevel.pixels, 1, true), static_cast<std::size_t>(bilevel.width_px), 1))});
}

void add_codings(std::vector<SoundFile>& files) {
  const PageImage bilevel = bilevel_chart();
  const auto add_fax = [&](std::string name, const Stored& stored) {
    files.push_back({std::move(name), scan_pdf(bilevel, stored), bilevel});
  };
  add_fax("PdfFaxGroup4", fax_stored(bilevel, COMPRESSION_CCITTFAX4, 0, "/K -1"));
  add_fax("PdfFaxGroup4Inverted",
          fax_stored(bilevel, COMPRESSION_CCITTFAX4, 0, "/K -1 /BlackIs1 true", "/Decode [1 0]"));
  add_fax("PdfFaxGroup3", fax_stored(bilevel, COMPRESSION_CCITTFAX3, 0, "/K 0 /EndOfLine true"));
  add_fax("PdfFaxGroup3TwoDimensional",
          fax_stored(bilevel, COMPRESSION_CCITTFAX3, GROUP3OPT_2DENCODING, "/K 4 /EndOfLine true"));
  add_fax("PdfFaxOfAlignedRows", fax_stored(bilevel, COMPRESSION_CCITTRLE, 0, "/K 0 /EncodedByteAlign true"));
  PageImage negative = bilevel;
  for (std::uint8_t& value : negative.pixels) value = static_cast<std::uint8_t>(255 - value);
  files.push_back({"PdfFaxWhereBlackIsOne",
                   scan_pdf(negative, fax_stored(bilevel, COMPRESSION_CCITTFAX4, 0, "/K -1 /BlackIs1 true")),
                   negative});

  const auto jpegs = sound_jpegs();
  const auto add_jpeg = [&](std::string name, const std::string& of, const std::string& entries, auto wrap) {
    const SoundFile& jpeg = named(jpegs, of);
    files.push_back({std::move(name),
                     scan_pdf(jpeg.page, {entries + " /BitsPerComponent 8", wrap(text_of(jpeg.bytes))}),
                     jpeg.page, jpeg.loss});
  };
  const auto as_it_is = [](const std::string& bytes) { return bytes; };
  add_jpeg("PdfJpegGrey", "JpegGrey", "/ColorSpace /DeviceGray /Filter /DCTDecode", as_it_is);
  add_jpeg("PdfJpegRgb", "JpegProgressive", "/ColorSpace /DeviceRGB /Filter [/DCTDecode]", as_it_is);
  add_jpeg("PdfJpegCmyk", "JpegCmykWithoutAdobe", "/ColorSpace /DeviceCMYK /Filter /DCTDecode", as_it_is);
  add_jpeg("PdfJpegCmykOfAdobe", "JpegCmykOfAdobe",
           "/ColorSpace /DeviceCMYK /Filter /DCTDecode /Decode [1 0 1 0 1 0 1 0]", as_it_is);
  add_jpeg("PdfJpegInHexadecimal", "JpegColour",
           "/ColorSpace /DeviceRGB /Filter [/ASCIIHexDecode /DCTDecode]", hexadecimal);
  add_jpeg("PdfJpegInFlate", "JpegColour", "/ColorSpace /DeviceRGB /Filter [/FlateDecode /DCTDecode]",
           [](const std::string& bytes) { return deflated(Bytes(bytes.begin(), bytes.end())); });

  const auto wavelets = sound_jpeg2000s();
  for (const char* name : {"Jp2Rgb", "J2kGrey", "Jp2YccOfThinChroma"}) {
    const SoundFile& file = named(wavelets, name);
    files.push_back({std::string("Pdf") + name,
                     scan_pdf(file.page, {"/Filter /JPXDecode", text_of(file.bytes)}), file.page, file.loss});
  }
}

PageImage rows_of(const PageImage& page, int first, int count) {
  PageImage part = page;
  part.height_px = count;
  const auto at = page.pixels.begin() +
                  static_cast<std::ptrdiff_t>(first) * static_cast<std::ptrdiff_t>(page.row_bytes());
  part.pixels.assign(at,
                     at + static_cast<std::ptrdiff_t>(count) * static_cast<std::ptrdiff_t>(page.row_bytes()));
  return part;
}

/// The scan in strips of eight rows, the last of seven, named out of order.
SoundFile in_strips(const PageImage& page) {
  constexpr int kRows = 8;
  Sheet sheet{
      .box = box_of(page), .entries = "", .contents = "", .images = {}, .more_objects = {}, .resources = ""};
  std::string backwards;
  for (int first = 0; first < page.height_px; first += kRows) {
    const PageImage part = rows_of(page, first, std::min(kRows, page.height_px - first));
    const std::string show = "q " + size_text(part) + " 0 " +
                             std::to_string(page.height_px - first - part.height_px) + " cm /Im" +
                             std::to_string(sheet.images.size()) + " Do Q ";
    backwards.insert(0, show);
    sheet.images.push_back(image_object(part, plain_grey(part)));
  }
  sheet.contents = backwards;
  return {"PdfScanInStrips", pdf_of(sheet), page};
}

void add_places(std::vector<SoundFile>& files) {
  const PageImage grey = grey_chart();
  const Stored stored = plain_grey(grey);
  for (const int turn : {90, 180, 270}) {
    files.push_back({"PdfTurnedBy" + std::to_string(turn),
                     scan_pdf(grey, stored, "", "/Rotate " + std::to_string(turn)), turned(grey, turn)});
  }
  const auto placed = [&](std::string name, const std::string& box, const std::string& matrix,
                          const PageImage& want) {
    files.push_back({std::move(name),
                     pdf_of({.box = box,
                             .entries = "",
                             .contents = "q " + matrix + " cm /Im0 Do Q",
                             .images = {image_object(grey, stored)},
                             .more_objects = {},
                             .resources = ""}),
                     want});
  };
  placed("PdfPlacedOnItsRightSide", "0 0 47 61", "0 -61 47 0 0 61", turned(grey, 90));
  placed("PdfPlacedOnItsHead", "0 0 61 47", "-61 0 0 -47 61 47", turned(grey, 180));
  placed("PdfPlacedOnItsLeftSide", "0 0 47 61", "0 61 -47 0 47 0", turned(grey, 270));

  // The crop box cuts ten columns on the left, four on the right, five rows below.
  PageImage cut{.width_px = 47, .height_px = 42, .channels = 1, .dpi = 0, .pixels = {}};
  for (int y = 0; y < cut.height_px; ++y) {
    const auto row = grey.pixels.begin() + static_cast<std::ptrdiff_t>(y) * grey.width_px;
    cut.pixels.insert(cut.pixels.end(), row + 10, row + 57);
  }
  files.push_back({"PdfCutByItsCropBox", scan_pdf(grey, stored, "", "/CropBox [10 5 57 47]"), cut});
  files.push_back(
      {"PdfCutAndTurned", scan_pdf(grey, stored, "", "/CropBox [10 5 57 47] /Rotate 90"), turned(cut, 90)});
  files.push_back(
      {"PdfUnderUnseenText", scan_pdf(grey, stored, " BT 3 Tr /F0 9 Tf 5 20 Td (an) Tj ET"), grey});
  files.push_back(in_strips(grey));
  files.push_back({"PdfScanInsideAForm",
                   pdf_of({.box = box_of(grey),
                           .entries = "",
                           .contents = "/Fm0 Do",
                           .images = {image_object(grey, stored)},
                           .more_objects = {stream(
                               "/Type /XObject /Subtype /Form /BBox [0 0 61 47] /Matrix [1 0 0 1 0 0] "
                               "/Resources << /XObject << /Im0 6 0 R >> >>",
                               filling(grey))},
                           .resources = ""}),
                   grey});
  // The form must be known by its name beside the picture.
  Bytes& bytes = files.back().bytes;
  const std::string before = "/XObject << /Im0 6 0 R >> ";
  const std::string after = "/XObject << /Fm0 7 0 R >> ";
  const auto at = std::search(bytes.begin(), bytes.end(), before.begin(), before.end());
  std::copy(after.begin(), after.end(), at);
}

}  // namespace

std::vector<SoundFile> sound_pdfs() {
  std::vector<SoundFile> files;
  add_colours(files);
  add_codings(files);
  add_places(files);
  return files;
}

}  // namespace motcua::specimens
