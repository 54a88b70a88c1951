#include "bench/specimens/papers/agreements/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"hop-dong-nguyen-tac", "hop-dong-nguyen-tac", set_hop_dong_nguyen_tac},
    {"hop-dong-thue-nha", "hop-dong-thue-dia-diem", set_hop_dong_thue_nha},
});

}  // namespace

std::span<const PaperKind> agreements_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
