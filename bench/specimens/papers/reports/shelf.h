// Reports, lists, statements, drawings and exhibits.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> reports_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_ban_khai_kinh_nghiem(const PaperRequest& request);
std::vector<Leaf> set_ban_thuyet_minh_co_so(const PaperRequest& request);
std::vector<Leaf> set_danh_sach_suc_khoe(const PaperRequest& request);

}  // namespace motcua::specimens
