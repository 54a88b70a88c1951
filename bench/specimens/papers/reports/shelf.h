// Reports, lists, statements, drawings and exhibits.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> reports_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_ban_dich(const PaperRequest& request);
std::vector<Leaf> set_ban_khai_kinh_nghiem(const PaperRequest& request);
std::vector<Leaf> set_ban_thao(const PaperRequest& request);
std::vector<Leaf> set_ban_thuyet_minh_co_so(const PaperRequest& request);
std::vector<Leaf> set_ban_ve_tach_hop_thua(const PaperRequest& request);
std::vector<Leaf> set_ban_ve_thiet_ke_xay_dung(const PaperRequest& request);
std::vector<Leaf> set_bao_cao_moi_truong(const PaperRequest& request);
std::vector<Leaf> set_bao_cao_nghien_cuu_kha_thi(const PaperRequest& request);
std::vector<Leaf> set_bao_cao_tai_chinh(const PaperRequest& request);
std::vector<Leaf> set_chung_tu_thuong_mai(const PaperRequest& request);
std::vector<Leaf> set_danh_sach_dang_ky_hanh_nghe(const PaperRequest& request);
std::vector<Leaf> set_danh_sach_suc_khoe(const PaperRequest& request);
std::vector<Leaf> set_danh_sach_thanh_vien(const PaperRequest& request);
std::vector<Leaf> set_de_an_thanh_lap(const PaperRequest& request);
std::vector<Leaf> set_de_xuat_du_an(const PaperRequest& request);
std::vector<Leaf> set_kich_ban(const PaperRequest& request);
std::vector<Leaf> set_so_yeu_ly_lich(const PaperRequest& request);
std::vector<Leaf> set_tai_lieu_ky_thuat_co_so(const PaperRequest& request);

}  // namespace motcua::specimens
