// One small sound file of every kind that decode/ promises to read, each with the
// pixels that must come out. Tests compare them; hostile/ breaks them.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/containers/containers.h"
#include "models/page_image.h"

namespace motcua::specimens {

struct SoundFile {
  std::string name;  ///< A fact: "TiffTilesInPlanes".
  Bytes bytes;
  PageImage page;  ///< dpi 0: none that can be believed.
  /// Mean difference of a byte that the coding may cause; 0: every byte the same.
  double loss = 0;
};

/// 61 x 47 pixels, every side different from the others: so small that thousands of
/// broken copies are decoded in seconds, so uneven that rows, turns and planes show.
[[nodiscard]] PageImage colour_chart();
/// The same in the levels 0, 85, 170 and 255, which 2 bits can hold.
[[nodiscard]] PageImage grey_chart();
/// The same in black and white.
[[nodiscard]] PageImage bilevel_chart();

// The encoders of some of them, for pages of any size in RGB.
[[nodiscard]] Bytes encode_webp(const PageImage& page);      ///< Lossy.
[[nodiscard]] Bytes encode_jpeg2000(const PageImage& page);  ///< JP2, lossy, quarter of the bits.
[[nodiscard]] Bytes encode_bmp(const PageImage& page);

// The same bytes every time.
[[nodiscard]] std::vector<SoundFile> sound_jpegs();
[[nodiscard]] std::vector<SoundFile> sound_pngs();
[[nodiscard]] std::vector<SoundFile> sound_tiffs();
[[nodiscard]] std::vector<SoundFile> sound_webps();
[[nodiscard]] std::vector<SoundFile> sound_jpeg2000s();
[[nodiscard]] std::vector<SoundFile> sound_bmps();
/// Scans in PDF, in each coding and colour space, cut, turned, in strips, under text.
[[nodiscard]] std::vector<SoundFile> sound_pdfs();

}  // namespace motcua::specimens
