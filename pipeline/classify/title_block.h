// Finds the lines of a page that could be its title, by how Vietnamese papers are
// laid out (Decree 30/2020/NĐ-CP, appendix I): state header, then the title in
// capitals on lines of its own.

#pragma once

#include <string>
#include <vector>

#include "models/geometry.h"
#include "models/page_text.h"

namespace motcua::classify {

/// Consecutive lines in capitals, read as one title.
struct TitleBlock {
  std::string text;  ///< As read, lines joined by a space.
  std::vector<std::string> folded_lines;
  std::string continuation;  ///< The two lines below, folded: titles go on in small letters.
  Box box;
  bool leads = false;  ///< Stands before any running text.
};

struct PageHead {
  bool signed_off = false;         ///< "(Ký, ghi rõ họ tên)" or its like stands on the page.
  bool state_header = false;       ///< "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" stands near the top.
  std::vector<TitleBlock> blocks;  ///< From top to bottom.
};

[[nodiscard]] PageHead find_head(const PageText& text, int width_px);

}  // namespace motcua::classify
