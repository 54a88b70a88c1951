#include "bench/specimens/papers/paper.h"

#include <algorithm>
#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"ban-khai-kinh-nghiem", "giay-to-kinh-nghiem", set_ban_khai_kinh_nghiem},
    {"ban-thuyet-minh-co-so", "ban-thuyet-minh-co-so", set_ban_thuyet_minh_co_so},
    {"bang-tot-nghiep", "bang-tot-nghiep", set_bang_tot_nghiep},
    {"can-cuoc-cong-dan", "can-cuoc-cong-dan", set_can_cuoc_cong_dan},
    {"danh-sach-suc-khoe", "danh-sach-suc-khoe", set_danh_sach_suc_khoe},
    {"don-cap-ban-sao-van-bang", "don-cap-ban-sao-van-bang", set_don_cap_ban_sao_van_bang},
    {"don-chung-chi-thu-y", "don-de-nghi-cap-chung-chi", set_don_chung_chi_thu_y},
    {"don-de-nghi-attp", "don-de-nghi-attp", set_don_de_nghi_attp},
    {"don-giay-phep-ban-le-ruou", "don-de-nghi-giay-phep-ban-le", set_don_giay_phep_ban_le_ruou},
    {"don-khoan-nuoc", "don-de-nghi-tai-nguyen-nuoc", set_don_khoan_nuoc},
    {"giay-cn-dang-ky-doanh-nghiep", "giay-cn-dang-ky-doanh-nghiep", set_giay_cn_dang_ky_doanh_nghiep},
    {"giay-cn-dang-ky-ho-kinh-doanh", "giay-cn-dang-ky-ho-kinh-doanh", set_giay_cn_dang_ky_ho_kinh_doanh},
    {"giay-kham-suc-khoe", "giay-kham-suc-khoe", set_giay_kham_suc_khoe},
    {"giay-moi-hop-phu-huynh", "", set_giay_moi_hop_phu_huynh},
    {"hop-dong-nguyen-tac", "hop-dong-nguyen-tac", set_hop_dong_nguyen_tac},
    {"hop-dong-thue-nha", "hop-dong-thue-dia-diem", set_hop_dong_thue_nha},
    {"the-can-cuoc", "the-can-cuoc", set_the_can_cuoc},
    {"to-khai-lltp", "to-khai-lltp", set_to_khai_lltp},
    {"trang-trang", "trang-trang", set_trang_trang},
});

}  // namespace

std::span<const PaperKind> paper_kinds() {
  return kKinds;
}

const PaperKind* find_paper(std::string_view name) {
  const auto found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const PaperKind& kind) { return kind.name == name; });
  return found == kKinds.end() ? nullptr : &*found;
}

}  // namespace motcua::specimens
