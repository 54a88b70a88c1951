#include "bench/specimens/papers/identity/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"anh-chan-dung", "anh-chan-dung", set_anh_chan_dung},
    {"can-cuoc-cong-dan", "can-cuoc-cong-dan", set_can_cuoc_cong_dan},
    {"chung-minh-nhan-dan", "chung-minh-nhan-dan", set_chung_minh_nhan_dan},
    {"chung-nhan-dang-ky-xe", "chung-nhan-dang-ky-xe", set_chung_nhan_dang_ky_xe},
    {"giay-phep-lai-xe", "giay-phep-lai-xe", set_giay_phep_lai_xe},
    {"ho-chieu", "ho-chieu", set_ho_chieu},
    {"the-can-cuoc", "the-can-cuoc", set_the_can_cuoc},
});

}  // namespace

std::span<const PaperKind> identity_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
