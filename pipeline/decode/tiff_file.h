// A TIFF in memory under libtiff, and what libtiff complained about while a page
// was read. Nothing reaches stderr, and no complaint is lost.

#pragma once

#include <cstddef>

#include "models/page_image.h"

struct tiff;  // libtiff's TIFF.

namespace motcua::decode {

/// Faults of the page that is being read, by what they mean for its pixels.
struct TiffComplaints {
  bool unsure_layout = false;  ///< A tag that says what samples mean cannot be read.
  int codec_faults = 0;        ///< Bad codes inside a strip; libtiff goes on with what it has.
  int fax_faults = 0;          ///< Bad lines of a fax.
  /// The first line with a bad code, counted within its strip; large when there is none.
  unsigned first_fax_line = 0xFFFFFFFF;
};

class TiffFile {
 public:
  /// Takes bytes that outlive this object.
  explicit TiffFile(ByteView bytes);
  TiffFile(const TiffFile&) = delete;
  TiffFile& operator=(const TiffFile&) = delete;
  ~TiffFile();

  /// Null when the file has no first directory.
  [[nodiscard]] struct tiff* tiff() const { return tiff_; }
  [[nodiscard]] const TiffComplaints& complaints() const { return complaints_; }
  void forget_complaints() { complaints_ = {}; }

 private:
  struct Calls;  ///< What libtiff calls.

  ByteView bytes_;
  std::size_t at_ = 0;
  struct tiff* tiff_ = nullptr;
  TiffComplaints complaints_;
};

}  // namespace motcua::decode
