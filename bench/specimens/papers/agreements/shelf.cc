#include "bench/specimens/papers/agreements/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"bien-ban-hop", "bien-ban-hop", set_bien_ban_hop},
    {"dieu-le-cong-ty", "dieu-le-cong-ty", set_dieu_le_cong_ty},
    {"giay-gioi-thieu", "giay-gioi-thieu", set_giay_gioi_thieu},
    {"giay-uy-quyen", "giay-uy-quyen", set_giay_uy_quyen},
    {"hop-dong-chuyen-nhuong-qsdd", "hop-dong-chuyen-nhuong-qsdd", set_hop_dong_chuyen_nhuong_qsdd},
    {"hop-dong-nguyen-tac", "hop-dong-nguyen-tac", set_hop_dong_nguyen_tac},
    {"hop-dong-the-chap", "hop-dong-the-chap", set_hop_dong_the_chap},
    {"hop-dong-thue-nha", "hop-dong-thue-dia-diem", set_hop_dong_thue_nha},
    {"hop-dong-uy-quyen", "hop-dong-uy-quyen", set_hop_dong_uy_quyen},
    {"nghi-quyet-quyet-dinh-cong-ty", "nghi-quyet-quyet-dinh-cong-ty", set_nghi_quyet_quyet_dinh_cong_ty},
    {"noi-quy-lao-dong", "noi-quy-lao-dong", set_noi_quy_lao_dong},
    {"quy-che-noi-quy", "quy-che-noi-quy", set_quy_che_noi_quy},
    {"quyet-dinh-bo-nhiem", "quyet-dinh-bo-nhiem", set_quyet_dinh_bo_nhiem},
    {"quyet-dinh-hanh-chinh", "quyet-dinh-hanh-chinh", set_quyet_dinh_hanh_chinh},
    {"thong-bao-giai-the", "thong-bao-giai-the", set_thong_bao_giai_the},
    {"van-ban-dong-y-ben-thu-ba", "van-ban-dong-y-ben-thu-ba", set_van_ban_dong_y_ben_thu_ba},
});

}  // namespace

std::span<const PaperKind> agreements_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
