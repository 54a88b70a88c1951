// The two things of EXIF that a page needs: how it stands, and its resolution.
// Source: CIPA DC-008 (Exif 2.32), 4.6.4.

#pragma once

#include "models/page_image.h"

namespace motcua::decode {

struct Exif {
  int orientation = 1;  ///< 1 to 8; see orientation.h.
  double dpi_x = 0;     ///< 0: it says nothing.
  double dpi_y = 0;
};

/// Takes   the TIFF structure that begins with "II" or "MM", with or without "Exif\0\0"
///         before it. What is broken in it is as if it were not there.
[[nodiscard]] Exif read_exif(ByteView bytes);

}  // namespace motcua::decode
