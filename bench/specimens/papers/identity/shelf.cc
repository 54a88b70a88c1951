#include "bench/specimens/papers/identity/shelf.h"

#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kKinds = std::to_array<PaperKind>({
    {"can-cuoc-cong-dan", "can-cuoc-cong-dan", set_can_cuoc_cong_dan},
    {"the-can-cuoc", "the-can-cuoc", set_the_can_cuoc},
});

}  // namespace

std::span<const PaperKind> identity_shelf() {
  return kKinds;
}

}  // namespace motcua::specimens
