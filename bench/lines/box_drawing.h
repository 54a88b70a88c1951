// A page with its lines drawn on it, for a person to look at.

#pragma once

#include <filesystem>
#include <vector>

#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::bench::lines {

/// Writes `grey` as PNG, half as large where it is finer than 200 dpi, each box framed, a
/// thread leading from each to the next. Errors: kIo, naming the file.
[[nodiscard]] Expected<void> draw_boxes(const PageImage& grey, const std::vector<Box>& boxes,
                                        const std::filesystem::path& file);

/// Writes a picture as PNG. Errors: kIo, naming the file.
[[nodiscard]] Expected<void> keep_png(const PageImage& picture, const std::filesystem::path& file);

}  // namespace motcua::bench::lines
