// Contracts, authorisations, decisions, minutes, charters.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> agreements_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_hop_dong_nguyen_tac(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_thue_nha(const PaperRequest& request);

}  // namespace motcua::specimens
