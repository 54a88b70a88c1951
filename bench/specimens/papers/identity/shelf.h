// Cards, passports and photographs: who somebody is.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> identity_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_anh_chan_dung(const PaperRequest& request);
std::vector<Leaf> set_can_cuoc_cong_dan(const PaperRequest& request);
std::vector<Leaf> set_chung_minh_nhan_dan(const PaperRequest& request);
std::vector<Leaf> set_chung_nhan_dang_ky_xe(const PaperRequest& request);
std::vector<Leaf> set_giay_phep_lai_xe(const PaperRequest& request);
std::vector<Leaf> set_ho_chieu(const PaperRequest& request);
std::vector<Leaf> set_the_can_cuoc(const PaperRequest& request);

}  // namespace motcua::specimens
