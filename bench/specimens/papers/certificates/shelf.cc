#include "bench/specimens/papers/certificates/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"bang-tot-nghiep", "bang-tot-nghiep", set_bang_tot_nghiep},
    {"giay-cn-dang-ky-doanh-nghiep", "giay-cn-dang-ky-doanh-nghiep", set_giay_cn_dang_ky_doanh_nghiep},
    {"giay-cn-dang-ky-ho-kinh-doanh", "giay-cn-dang-ky-ho-kinh-doanh", set_giay_cn_dang_ky_ho_kinh_doanh},
    {"giay-kham-suc-khoe", "giay-kham-suc-khoe", set_giay_kham_suc_khoe},
});

}  // namespace

std::span<const PaperKind> certificates_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
