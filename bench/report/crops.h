// Pieces of pages as pictures inside the report itself.

#pragma once

#include <filesystem>
#include <string>

#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::bench::report {

/// A page of a set, upright and straight, in the pixels of its truth.
/// `dossier` is the dossier's folder, `number` the page's in it. Errors: of the truth; kIo.
[[nodiscard]] Expected<PageImage> page_of_set(const std::filesystem::path& dossier, int number);

/// The part of the page inside `box` and `margin_px` around it; of an empty box, the page.
[[nodiscard]] PageImage cut(const PageImage& page, const Box& box, int margin_px);

/// At most so wide, by the mean of the pixels that fall into one.
[[nodiscard]] PageImage shrunk(const PageImage& page, int width_px_max);

/// "data:image/jpeg;base64,..."
[[nodiscard]] std::string as_picture(const PageImage& grey, int jpeg_quality);

/// RFC 4648, with padding.
[[nodiscard]] std::string base64(ByteView bytes);

}  // namespace motcua::bench::report
