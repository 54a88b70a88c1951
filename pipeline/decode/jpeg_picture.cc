// JPEG through libjpeg-turbo. The library leaves by longjmp when it gives up, so each
// call that may do so stands in a member function without objects of its own.

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <jerror.h>

#include <algorithm>
#include <array>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/exif.h"
#include "pipeline/decode/orientation.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

constexpr JDIMENSION kRowsAtOnce = 16;
/// A stumble in the last blocks of a page costs no word.
constexpr JDIMENSION kRowsNearTheEnd = 32;
constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr unsigned kMarkerBytesMax = 0xFFFF;

enum class Trouble : std::uint8_t { kNone, kDamaged, kTooLarge, kTooManyScans };

class JpegReader {
 public:
  explicit JpegReader(ByteView bytes) : bytes_(bytes) {
    jpeg_.err = jpeg_std_error(&errors_);
    jpeg_.client_data = this;
    errors_.error_exit = [](j_common_ptr common) { reader_of(common).give_up(common->err->msg_code); };
    errors_.emit_message = [](j_common_ptr common, int level) {
      if (level < 0) reader_of(common).note(common->err->msg_code);
    };
    errors_.output_message = [](j_common_ptr) {};
    progress_.progress_monitor = [](j_common_ptr common) { reader_of(common).check_scans(); };
  }
  JpegReader(const JpegReader&) = delete;
  JpegReader& operator=(const JpegReader&) = delete;
  ~JpegReader() { jpeg_destroy_decompress(&jpeg_); }

  bool read_header() {
    if (setjmp(way_out_) != 0) return false;
    jpeg_create_decompress(&jpeg_);
    jpeg_.mem->max_memory_to_use = static_cast<long>(limits::kCodecBytesMax);
    jpeg_mem_src(&jpeg_, bytes_.data(), static_cast<unsigned long>(bytes_.size()));
    jpeg_save_markers(&jpeg_, kExifMarker, kMarkerBytesMax);
    jpeg_read_header(&jpeg_, TRUE);
    return true;
  }

  /// Chooses what comes out: 1, 3 or 4 channels; 0 when it is nothing that we know.
  int choose_channels() {
    switch (jpeg_.jpeg_color_space) {
      case JCS_GRAYSCALE: jpeg_.out_color_space = JCS_GRAYSCALE; return 1;
      case JCS_RGB:
      case JCS_YCbCr: jpeg_.out_color_space = JCS_RGB; return 3;
      case JCS_CMYK:
      case JCS_YCCK: jpeg_.out_color_space = JCS_CMYK; return 4;
      default: return 0;
    }
  }

  bool start() {
    if (setjmp(way_out_) != 0) return false;
    jpeg_.progress = &progress_;
    jpeg_start_decompress(&jpeg_);
    return true;
  }

  /// Fills `rows`, as many as lie there; less at the end.
  bool read_rows(JSAMPROW* rows, JDIMENSION count, JDIMENSION* done) {
    if (setjmp(way_out_) != 0) return false;
    *done = jpeg_read_scanlines(&jpeg_, rows, count);
    return true;
  }

  /// Reads up to the mark of the end, without which the file was cut short.
  bool finish() {
    if (setjmp(way_out_) != 0) return false;
    jpeg_finish_decompress(&jpeg_);
    return true;
  }

  [[nodiscard]] const jpeg_decompress_struct& jpeg() const { return jpeg_; }
  [[nodiscard]] Trouble trouble() const { return trouble_; }

 private:
  static JpegReader& reader_of(j_common_ptr common) { return *static_cast<JpegReader*>(common->client_data); }

  [[noreturn]] void give_up(int code) {
    if (trouble_ == Trouble::kNone) {
      trouble_ = code == JERR_NO_BACKING_STORE || code == JERR_OUT_OF_MEMORY ? Trouble::kTooLarge
                                                                             : Trouble::kDamaged;
    }
    longjmp(way_out_, 1);
  }

  /// After these the library goes on with grey or with rubbish.
  void note(int code) {
    switch (code) {
      case JWRN_JPEG_EOF: trouble_ = Trouble::kDamaged; break;
      case JWRN_HIT_MARKER:
      case JWRN_HUFF_BAD_CODE:
      case JWRN_ARITH_BAD_CODE:
      case JWRN_MUST_RESYNC:
        if (jpeg_.output_scanline + kRowsNearTheEnd < jpeg_.output_height) trouble_ = Trouble::kDamaged;
        break;
      default: break;
    }
  }

  /// Each scan of a progressive file touches every coefficient again.
  void check_scans() {
    const long scans = jpeg_.input_scan_number;
    const long pixels = static_cast<long>(jpeg_.image_width) * static_cast<long>(jpeg_.image_height);
    if (scans <= limits::kJpegScansMax && scans * pixels <= limits::kJpegScanPixelsMax) return;
    trouble_ = Trouble::kTooManyScans;
    longjmp(way_out_, 1);
  }

  ByteView bytes_;
  jpeg_decompress_struct jpeg_{};
  jpeg_error_mgr errors_{};
  jpeg_progress_mgr progress_{};
  std::jmp_buf way_out_{};
  Trouble trouble_ = Trouble::kNone;
};

Unexpected why(Trouble trouble) {
  switch (trouble) {
    case Trouble::kTooLarge:
      return bad_page(PageProblem::kTooManyPixels, "the JPEG image needs more memory than the limit");
    case Trouble::kTooManyScans:
      return bad_page(PageProblem::kTimedOut,
                      "the JPEG image is made of so many scans that it would take too long");
    default: return bad_page(PageProblem::kDamaged, "the JPEG image is damaged or cut short");
  }
}

struct Metadata {
  int orientation = 1;
  double dpi_x = 0;
  double dpi_y = 0;
};

Metadata metadata_of(const jpeg_decompress_struct& jpeg) {
  Metadata metadata;
  for (auto* marker = jpeg.marker_list; marker != nullptr; marker = marker->next) {
    const ByteView bytes(marker->data, marker->data_length);
    if (bytes.size() < 6 || bytes[0] != 'E' || bytes[1] != 'x') continue;
    const Exif exif = read_exif(bytes);
    metadata = {exif.orientation, exif.dpi_x, exif.dpi_y};
    break;
  }
  if (jpeg.saw_JFIF_marker && (jpeg.density_unit == 1 || jpeg.density_unit == 2)) {
    const double inch = jpeg.density_unit == 2 ? 2.54 : 1;
    const double dpi_x = jpeg.X_density * inch;
    // Programs that re-save a photograph write 72 or 96 here and leave EXIF alone.
    if (metadata.dpi_x == 0 || dpi_x > 100) {
      metadata.dpi_x = dpi_x;
      metadata.dpi_y = jpeg.Y_density * inch;
    }
  }
  return metadata;
}

bool read_pixels(JpegReader& reader, PageImage& image) {
  std::array<JSAMPROW, kRowsAtOnce> rows{};
  const auto height = static_cast<JDIMENSION>(image.height_px);
  for (JDIMENSION y = 0; y < height;) {
    const JDIMENSION count = std::min(kRowsAtOnce, height - y);
    for (JDIMENSION i = 0; i < count; ++i) rows[i] = image.pixels.data() + (y + i) * image.row_bytes();
    JDIMENSION done = 0;
    if (!reader.read_rows(rows.data(), count, &done) || done == 0) return false;
    y += done;
  }
  return true;
}

bool read_cmyk(JpegReader& reader, PageImage& image, Ink ink) {
  std::vector<JSAMPLE> row(static_cast<std::size_t>(image.width_px) * 4);
  JSAMPROW at = row.data();
  for (std::size_t y = 0; y < static_cast<std::size_t>(image.height_px); ++y) {
    JDIMENSION done = 0;
    if (!reader.read_rows(&at, 1, &done) || done == 0) return false;
    cmyk_to_rgb(row.data(), image.pixels.data() + y * image.row_bytes(),
                static_cast<std::size_t>(image.width_px), ink);
  }
  return true;
}

}  // namespace

Expected<PageImage> decode_jpeg(ByteView bytes, const JpegTerms& terms) {
  JpegReader reader(bytes);
  if (!reader.read_header()) return why(reader.trouble());
  const jpeg_decompress_struct& jpeg = reader.jpeg();
  const auto width = static_cast<int>(jpeg.image_width);
  const auto height = static_cast<int>(jpeg.image_height);
  if (auto size = check_size(width, height); !size) return Unexpected(size.error());
  const int channels = reader.choose_channels();
  if (channels == 0) return bad_page(PageProblem::kDamaged, "the JPEG image has colours that are not known");
  const Metadata metadata = metadata_of(jpeg);  // The library forgets it at the end.
  if (!reader.start()) return why(reader.trouble());
  PageImage image = image_of(width, height, channels == 1 ? 1 : 3);
  bool whole = false;
  if (channels == 4) {
    const bool less_is_darker = terms.cmyk == JpegTerms::Cmyk::kLessIsDarker ||
                                (terms.cmyk == JpegTerms::Cmyk::kByAdobeMark && jpeg.saw_Adobe_marker);
    whole = read_cmyk(reader, image, less_is_darker ? Ink::kLessIsDarker : Ink::kMoreIsDarker);
  } else {
    whole = read_pixels(reader, image);
  }
  if (!whole || !reader.finish() || reader.trouble() != Trouble::kNone) return why(reader.trouble());
  image.dpi = believable_dpi(metadata.dpi_x, metadata.dpi_y, width, height);
  return terms.orientation ? oriented(std::move(image), metadata.orientation) : std::move(image);
}

}  // namespace motcua::decode
