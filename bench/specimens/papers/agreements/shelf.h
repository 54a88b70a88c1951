// Contracts, authorisations, decisions, minutes, charters.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> agreements_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_bien_ban_hop(const PaperRequest& request);
std::vector<Leaf> set_dieu_le_cong_ty(const PaperRequest& request);
std::vector<Leaf> set_giay_gioi_thieu(const PaperRequest& request);
std::vector<Leaf> set_giay_uy_quyen(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_chuyen_nhuong_qsdd(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_nguyen_tac(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_the_chap(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_thue_nha(const PaperRequest& request);
std::vector<Leaf> set_hop_dong_uy_quyen(const PaperRequest& request);
std::vector<Leaf> set_nghi_quyet_quyet_dinh_cong_ty(const PaperRequest& request);
std::vector<Leaf> set_noi_quy_lao_dong(const PaperRequest& request);
std::vector<Leaf> set_quy_che_noi_quy(const PaperRequest& request);
std::vector<Leaf> set_quyet_dinh_bo_nhiem(const PaperRequest& request);
std::vector<Leaf> set_quyet_dinh_hanh_chinh(const PaperRequest& request);
std::vector<Leaf> set_thong_bao_giai_the(const PaperRequest& request);
std::vector<Leaf> set_van_ban_dong_y_ben_thu_ba(const PaperRequest& request);

}  // namespace motcua::specimens
