#include "bench/specimens/papers/applications/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"don-cap-ban-sao-van-bang", "don-cap-ban-sao-van-bang", set_don_cap_ban_sao_van_bang},
    {"don-chung-chi-thu-y", "don-de-nghi-cap-chung-chi", set_don_chung_chi_thu_y},
    {"don-de-nghi-attp", "don-de-nghi-attp", set_don_de_nghi_attp},
    {"don-giay-phep-ban-le-ruou", "don-de-nghi-giay-phep-ban-le", set_don_giay_phep_ban_le_ruou},
    {"don-khoan-nuoc", "don-de-nghi-tai-nguyen-nuoc", set_don_khoan_nuoc},
    {"to-khai-lltp", "to-khai-lltp", set_to_khai_lltp},
});

}  // namespace

std::span<const PaperKind> applications_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
