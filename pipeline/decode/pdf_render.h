// What rendering a PDF page that is no single scan takes: poppler's pdftoppm, which is a
// program of its own (GPL) and runs in a process of its own. Whoever confines processes
// (workers/cell/) runs it; here is what to run and how to take what it gives.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::decode {

struct RenderSize {
  int width_px = 0;
  int height_px = 0;
  double dpi = 0;  ///< What gives this size, give or take a pixel.
};

/// Renders a page of the file that is being decoded, `file_page` from 1, with /Rotate applied.
using Renderer = std::function<Expected<PageImage>(int file_page, const RenderSize& size)>;

inline constexpr const char* kRenderProgram = "/usr/bin/pdftoppm";

/// The program's arguments, its name first: PDF from standard input, picture to standard output.
[[nodiscard]] std::vector<std::string> render_arguments(int file_page, const RenderSize& size);

/// Bytes that the picture may have at most.
[[nodiscard]] std::size_t rendered_bytes_max(const RenderSize& size);

/// Takes    what the program wrote: a portable pixmap, 8 bits, grey or RGB.
/// Errors   kBadPage (kDamaged): no picture, or not of about this size.
[[nodiscard]] Expected<PageImage> rendered_page(ByteView pixmap, const RenderSize& size);

}  // namespace motcua::decode
