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
std::vector<Leaf> set_chung_chi_hanh_nghe(const PaperRequest& request);
std::vector<Leaf> set_giay_chung_minh_quan_he(const PaperRequest& request);
std::vector<Leaf> set_giay_chung_nhan_ket_hon(const PaperRequest& request);
std::vector<Leaf> set_giay_chung_nhan_kiem_tra_tap_su(const PaperRequest& request);
std::vector<Leaf> set_giay_chung_nhan_qsdd(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_doanh_nghiep(const PaperRequest& request);
std::vector<Leaf> set_giay_cn_dang_ky_ho_kinh_doanh(const PaperRequest& request);
std::vector<Leaf> set_giay_khai_sinh(const PaperRequest& request);
std::vector<Leaf> set_giay_kham_suc_khoe(const PaperRequest& request);
std::vector<Leaf> set_giay_phep_lao_dong(const PaperRequest& request);
std::vector<Leaf> set_giay_phep_xay_dung(const PaperRequest& request);
std::vector<Leaf> set_giay_tiep_nhan_hen_tra(const PaperRequest& request);
std::vector<Leaf> set_giay_to_mien_giam(const PaperRequest& request);
std::vector<Leaf> set_giay_to_pccc(const PaperRequest& request);
std::vector<Leaf> set_giay_to_y_te(const PaperRequest& request);
std::vector<Leaf> set_giay_xac_nhan_cu_tru(const PaperRequest& request);
std::vector<Leaf> set_giay_xac_nhan_tap_huan(const PaperRequest& request);
std::vector<Leaf> set_giay_xac_nhan_thuc_hanh(const PaperRequest& request);
std::vector<Leaf> set_giay_xac_nhan_tinh_trang_hon_nhan(const PaperRequest& request);
std::vector<Leaf> set_phieu_ly_lich_tu_phap(const PaperRequest& request);
std::vector<Leaf> set_so_bao_hiem_xa_hoi(const PaperRequest& request);
std::vector<Leaf> set_trich_luc_khai_tu(const PaperRequest& request);

}  // namespace motcua::specimens
