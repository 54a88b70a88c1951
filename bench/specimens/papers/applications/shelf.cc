#include "bench/specimens/papers/applications/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"dang-ky-khuyen-mai", "dang-ky-khuyen-mai", set_dang_ky_khuyen_mai},
    {"don-buc-xa", "don-buc-xa", set_don_buc_xa},
    {"don-cap-ban-sao-van-bang", "don-cap-ban-sao-van-bang", set_don_cap_ban_sao_van_bang},
    {"don-chung-chi-luat-su", "don-de-nghi-cap-chung-chi", set_don_chung_chi_luat_su},
    {"don-chung-chi-thu-y", "don-de-nghi-cap-chung-chi", set_don_chung_chi_thu_y},
    {"don-dang-ky-bien-dong-dat-dai", "don-dang-ky-bien-dong-dat-dai", set_don_dang_ky_bien_dong_dat_dai},
    {"don-de-nghi-attp", "don-de-nghi-attp", set_don_de_nghi_attp},
    {"don-de-nghi-bhxh", "don-de-nghi-bhxh", set_don_de_nghi_bhxh},
    {"don-de-nghi-cap-gpxd", "don-de-nghi-cap-gpxd", set_don_de_nghi_cap_gpxd},
    {"don-de-nghi-dieu-kien-buon-ban", "don-de-nghi-dieu-kien-buon-ban", set_don_de_nghi_dieu_kien_buon_ban},
    {"don-de-nghi-gcn-kinh-doanh-duoc", "don-de-nghi-gcn-kinh-doanh-duoc",
     set_don_de_nghi_gcn_kinh_doanh_duoc},
    {"don-de-nghi-tach-hop-thua", "don-de-nghi-tach-hop-thua", set_don_de_nghi_tach_hop_thua},
    {"don-de-nghi-thanh-lap", "don-de-nghi-thanh-lap", set_don_de_nghi_thanh_lap},
    {"don-doi-cap-lai-gplx", "don-doi-cap-lai-gplx", set_don_doi_cap_lai_gplx},
    {"don-giay-phep-ban-le-ruou", "don-de-nghi-giay-phep-ban-le", set_don_giay_phep_ban_le_ruou},
    {"don-khoan-nuoc", "don-de-nghi-tai-nguyen-nuoc", set_don_khoan_nuoc},
    {"don-the-huong-dan-vien", "don-the-huong-dan-vien", set_don_the_huong_dan_vien},
    {"giay-de-nghi-dang-ky-doanh-nghiep", "giay-de-nghi-dang-ky-doanh-nghiep",
     set_giay_de_nghi_dang_ky_doanh_nghiep},
    {"giay-de-nghi-thay-doi-dkdn", "giay-de-nghi-thay-doi-dkdn", set_giay_de_nghi_thay_doi_dkdn},
    {"phieu-can-cuoc", "phieu-can-cuoc", set_phieu_can_cuoc},
    {"phieu-yeu-cau-dang-ky-bpbd", "phieu-yeu-cau-dang-ky-bpbd", set_phieu_yeu_cau_dang_ky_bpbd},
    {"to-khai-dang-ky-thue", "to-khai-dang-ky-thue", set_to_khai_dang_ky_thue},
    {"to-khai-ho-chieu", "to-khai-ho-chieu", set_to_khai_ho_chieu},
    {"to-khai-ho-tich", "to-khai-ho-tich", set_to_khai_ho_tich},
    {"to-khai-le-phi-truoc-ba", "to-khai-le-phi-truoc-ba", set_to_khai_le_phi_truoc_ba},
    {"to-khai-lltp", "to-khai-lltp", set_to_khai_lltp},
    {"to-khai-ma-so-ngan-sach", "to-khai-ma-so-ngan-sach", set_to_khai_ma_so_ngan_sach},
    {"to-trinh-khen-thuong", "to-trinh-khen-thuong", set_to_trinh_khen_thuong},
    {"van-ban-de-nghi-gpld", "van-ban-de-nghi-gpld", set_van_ban_de_nghi_gpld},
    {"van-ban-de-nghi-gpmt", "van-ban-de-nghi-gpmt", set_van_ban_de_nghi_gpmt},
    {"van-ban-de-nghi-to-chuc", "van-ban-de-nghi-to-chuc", set_van_ban_de_nghi_to_chuc},
});

}  // namespace

std::span<const PaperKind> applications_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
