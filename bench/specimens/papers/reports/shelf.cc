#include "bench/specimens/papers/reports/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"ban-khai-kinh-nghiem", "giay-to-kinh-nghiem", set_ban_khai_kinh_nghiem},
    {"ban-thuyet-minh-co-so", "ban-thuyet-minh-co-so", set_ban_thuyet_minh_co_so},
    {"danh-sach-suc-khoe", "danh-sach-suc-khoe", set_danh_sach_suc_khoe},
});

}  // namespace

std::span<const PaperKind> reports_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
