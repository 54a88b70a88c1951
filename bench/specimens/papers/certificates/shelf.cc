#include "bench/specimens/papers/certificates/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"bang-tot-nghiep", "bang-tot-nghiep", set_bang_tot_nghiep},
    {"chung-chi-hanh-nghe", "chung-chi-hanh-nghe", set_chung_chi_hanh_nghe},
    {"giay-chung-minh-quan-he", "giay-chung-minh-quan-he", set_giay_chung_minh_quan_he},
    {"giay-chung-nhan-ket-hon", "giay-chung-nhan-ket-hon", set_giay_chung_nhan_ket_hon},
    {"giay-chung-nhan-kiem-tra-tap-su", "giay-chung-nhan-kiem-tra-tap-su",
     set_giay_chung_nhan_kiem_tra_tap_su},
    {"giay-chung-nhan-qsdd", "giay-chung-nhan-qsdd", set_giay_chung_nhan_qsdd},
    {"giay-cn-dang-ky-doanh-nghiep", "giay-cn-dang-ky-doanh-nghiep", set_giay_cn_dang_ky_doanh_nghiep},
    {"giay-cn-dang-ky-ho-kinh-doanh", "giay-cn-dang-ky-ho-kinh-doanh", set_giay_cn_dang_ky_ho_kinh_doanh},
    {"giay-khai-sinh", "giay-khai-sinh", set_giay_khai_sinh},
    {"giay-kham-suc-khoe", "giay-kham-suc-khoe", set_giay_kham_suc_khoe},
    {"giay-phep-lao-dong", "giay-phep-lao-dong", set_giay_phep_lao_dong},
    {"giay-phep-xay-dung", "giay-phep-xay-dung", set_giay_phep_xay_dung},
    {"giay-tiep-nhan-hen-tra", "giay-tiep-nhan-hen-tra", set_giay_tiep_nhan_hen_tra},
    {"giay-to-mien-giam", "giay-to-mien-giam", set_giay_to_mien_giam},
    {"giay-to-pccc", "giay-to-pccc", set_giay_to_pccc},
    {"giay-to-y-te", "giay-to-y-te", set_giay_to_y_te},
    {"giay-xac-nhan-cu-tru", "giay-xac-nhan-cu-tru", set_giay_xac_nhan_cu_tru},
    {"giay-xac-nhan-tap-huan", "giay-xac-nhan-tap-huan", set_giay_xac_nhan_tap_huan},
    {"giay-xac-nhan-thuc-hanh", "giay-xac-nhan-thuc-hanh", set_giay_xac_nhan_thuc_hanh},
    {"giay-xac-nhan-tinh-trang-hon-nhan", "giay-xac-nhan-tinh-trang-hon-nhan",
     set_giay_xac_nhan_tinh_trang_hon_nhan},
    {"phieu-ly-lich-tu-phap", "phieu-ly-lich-tu-phap", set_phieu_ly_lich_tu_phap},
    {"so-bao-hiem-xa-hoi", "so-bao-hiem-xa-hoi", set_so_bao_hiem_xa_hoi},
    {"trich-luc-khai-tu", "trich-luc-khai-tu", set_trich_luc_khai_tu},
});

}  // namespace

std::span<const PaperKind> certificates_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
