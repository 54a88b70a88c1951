#include "bench/specimens/papers/foreign/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"giay-moi-hop-phu-huynh", "", set_giay_moi_hop_phu_huynh},
    {"trang-trang", "trang-trang", set_trang_trang},
});

}  // namespace

std::span<const PaperKind> foreign_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
