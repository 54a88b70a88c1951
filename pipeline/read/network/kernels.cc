#include "pipeline/read/network/kernels.h"

#include <initializer_list>

#if defined(MOTCUA_X86_UNITS)
#include <cpuid.h>
#endif

namespace motcua::read {

extern const Kernels kPlainKernels;
#if defined(MOTCUA_X86_UNITS)
extern const Kernels kAvx2Kernels;
extern const Kernels kAvxVnniKernels;
extern const Kernels kAvx512VnniKernels;
#endif

namespace {

#if defined(MOTCUA_X86_UNITS)
constexpr unsigned kAvxVnniBit = 1U << 4;  // Of eax, leaf 7, subleaf 1.

bool has_avx_vnni() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a & kAvxVnniBit) != 0;
}
#endif

}  // namespace

const Kernels* kernels_of(VectorUnit unit) {
#if defined(MOTCUA_X86_UNITS)
  const bool avx2 = __builtin_cpu_supports("avx2") != 0;
  const bool wide = __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
                    __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
                    __builtin_cpu_supports("avx512vnni") != 0;
  switch (unit) {
    case VectorUnit::kAvx2: return avx2 ? &kAvx2Kernels : nullptr;
    case VectorUnit::kAvxVnni: return avx2 && has_avx_vnni() ? &kAvxVnniKernels : nullptr;
    case VectorUnit::kAvx512Vnni: return wide ? &kAvx512VnniKernels : nullptr;
    case VectorUnit::kPlain: break;
  }
#endif
  return unit == VectorUnit::kPlain ? &kPlainKernels : nullptr;
}

const Kernels& best_kernels() {
  static const Kernels& best = []() -> const Kernels& {
    for (const VectorUnit unit : {VectorUnit::kAvx512Vnni, VectorUnit::kAvxVnni, VectorUnit::kAvx2}) {
      const Kernels* kernels = kernels_of(unit);
      if (kernels != nullptr) return *kernels;
    }
    return kPlainKernels;
  }();
  return best;
}

}  // namespace motcua::read
