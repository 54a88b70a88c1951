// Papers that no procedure asks for, and blank backs: nothing may be found on them.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> foreign_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_de_kiem_tra(const PaperRequest& request);
std::vector<Leaf> set_don_xin_nghi_phep(const PaperRequest& request);
std::vector<Leaf> set_giay_moi_hop_phu_huynh(const PaperRequest& request);
std::vector<Leaf> set_giay_vay_tien(const PaperRequest& request);
std::vector<Leaf> set_phieu_lien_lac(const PaperRequest& request);
std::vector<Leaf> set_thiep_cuoi(const PaperRequest& request);
std::vector<Leaf> set_thong_bao_le_chua(const PaperRequest& request);
std::vector<Leaf> set_thong_bao_nghi_le(const PaperRequest& request);
std::vector<Leaf> set_thong_bao_tien_dien(const PaperRequest& request);
std::vector<Leaf> set_thu_tay(const PaperRequest& request);
std::vector<Leaf> set_thuc_don(const PaperRequest& request);
std::vector<Leaf> set_to_roi_du_lich(const PaperRequest& request);
std::vector<Leaf> set_to_roi_san_pham(const PaperRequest& request);
std::vector<Leaf> set_trang_bao(const PaperRequest& request);
std::vector<Leaf> set_trang_trang(const PaperRequest& request);
std::vector<Leaf> set_uy_nhiem_chi(const PaperRequest& request);

}  // namespace motcua::specimens
