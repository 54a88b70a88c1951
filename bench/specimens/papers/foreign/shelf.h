// Papers that no procedure asks for, and blank backs: nothing may be found on them.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> foreign_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_giay_moi_hop_phu_huynh(const PaperRequest& request);
std::vector<Leaf> set_trang_trang(const PaperRequest& request);

}  // namespace motcua::specimens
