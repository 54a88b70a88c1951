// What an authority or a school certifies, civil status included.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> certificates_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_bang_tot_nghiep(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_doanh_nghiep(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_ho_kinh_doanh(const PaperRequest& request);
std::vector<Leaf> set_giay_kham_suc_khoe(const PaperRequest& request);

}  // namespace motcua::specimens
