#include "bench/specimens/papers/foreign/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"de-kiem-tra", "", set_de_kiem_tra},
    {"don-xin-nghi-phep", "", set_don_xin_nghi_phep},
    {"giay-moi-hop-phu-huynh", "", set_giay_moi_hop_phu_huynh},
    {"giay-vay-tien", "", set_giay_vay_tien},
    {"phieu-lien-lac", "", set_phieu_lien_lac},
    {"thiep-cuoi", "", set_thiep_cuoi},
    {"thong-bao-le-chua", "", set_thong_bao_le_chua},
    {"thong-bao-nghi-le", "", set_thong_bao_nghi_le},
    {"thong-bao-tien-dien", "", set_thong_bao_tien_dien},
    {"thu-tay", "", set_thu_tay},
    {"thuc-don", "", set_thuc_don},
    {"to-roi-du-lich", "", set_to_roi_du_lich},
    {"to-roi-san-pham", "", set_to_roi_san_pham},
    {"trang-bao", "", set_trang_bao},
    {"trang-trang", "trang-trang", set_trang_trang},
    {"uy-nhiem-chi", "", set_uy_nhiem_chi},
});

}  // namespace

std::span<const PaperKind> foreign_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
