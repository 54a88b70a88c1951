// What the micro-benchmarks measure on: set papers as pixels, as files, as text and as
// the reports of a whole dossier, all made in memory before a clock runs.

#pragma once

#include <string_view>
#include <vector>

#include "bench/specimens/containers/containers.h"
#include "bench/specimens/typesetting/truth.h"
#include "models/catalogue.h"
#include "models/dossier.h"
#include "models/page_image.h"
#include "models/page_report.h"
#include "models/page_text.h"

namespace motcua::micro {

/// The pages of one paper at 300 dpi, upright and clean, with their truth.
[[nodiscard]] const std::vector<specimens::Leaf>& application();

/// The first page of application() in grey.
[[nodiscard]] const PageImage& grey_page();

/// The same, lying on its side and tilted by 1.5 degrees, as it comes from a hurried hand.
[[nodiscard]] PageImage page_on_its_side();

/// What a recogniser without faults would have read: the lines and words of the truth.
[[nodiscard]] PageText text_of(const specimens::PageTruth& truth);

/// The built-in catalogue, loaded once.
[[nodiscard]] const Catalogue& catalogue();

/// A dossier of several papers, and the reports of its pages.
[[nodiscard]] const Dossier& dossier();
[[nodiscard]] const std::vector<PageReport>& reports();

}  // namespace motcua::micro
