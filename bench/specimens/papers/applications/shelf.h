// What the citizen fills in: applications, declarations, requests.

#pragma once

#include <span>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// The kinds of this shelf, in alphabetical order of name.
[[nodiscard]] std::span<const PaperKind> applications_shelf();

// One function a file, in this folder.
std::vector<Leaf> set_dang_ky_khuyen_mai(const PaperRequest& request);
std::vector<Leaf> set_don_buc_xa(const PaperRequest& request);
std::vector<Leaf> set_don_cap_ban_sao_van_bang(const PaperRequest& request);
std::vector<Leaf> set_don_chung_chi_luat_su(const PaperRequest& request);
std::vector<Leaf> set_don_chung_chi_thu_y(const PaperRequest& request);
std::vector<Leaf> set_don_dang_ky_bien_dong_dat_dai(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_attp(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_bhxh(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_cap_gpxd(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_dieu_kien_buon_ban(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_gcn_kinh_doanh_duoc(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_tach_hop_thua(const PaperRequest& request);
std::vector<Leaf> set_don_de_nghi_thanh_lap(const PaperRequest& request);
std::vector<Leaf> set_don_doi_cap_lai_gplx(const PaperRequest& request);
std::vector<Leaf> set_don_giay_phep_ban_le_ruou(const PaperRequest& request);
std::vector<Leaf> set_don_khoan_nuoc(const PaperRequest& request);
std::vector<Leaf> set_don_the_huong_dan_vien(const PaperRequest& request);
std::vector<Leaf> set_giay_de_nghi_dang_ky_doanh_nghiep(const PaperRequest& request);
std::vector<Leaf> set_giay_de_nghi_thay_doi_dkdn(const PaperRequest& request);
std::vector<Leaf> set_phieu_can_cuoc(const PaperRequest& request);
std::vector<Leaf> set_phieu_yeu_cau_dang_ky_bpbd(const PaperRequest& request);
std::vector<Leaf> set_to_khai_dang_ky_thue(const PaperRequest& request);
std::vector<Leaf> set_to_khai_ho_chieu(const PaperRequest& request);
std::vector<Leaf> set_to_khai_ho_tich(const PaperRequest& request);
std::vector<Leaf> set_to_khai_le_phi_truoc_ba(const PaperRequest& request);
std::vector<Leaf> set_to_khai_lltp(const PaperRequest& request);
std::vector<Leaf> set_to_khai_ma_so_ngan_sach(const PaperRequest& request);
std::vector<Leaf> set_to_trinh_khen_thuong(const PaperRequest& request);
std::vector<Leaf> set_van_ban_de_nghi_gpld(const PaperRequest& request);
std::vector<Leaf> set_van_ban_de_nghi_gpmt(const PaperRequest& request);
std::vector<Leaf> set_van_ban_de_nghi_to_chuc(const PaperRequest& request);

}  // namespace motcua::specimens
