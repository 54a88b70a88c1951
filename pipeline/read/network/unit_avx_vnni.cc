// The kernels for machines with AVX-VNNI but without AVX-512: 32 products at once.

#include "pipeline/read/network/kernel_table.h"
#include "pipeline/read/network/vectors_256.h"

namespace motcua::read {
namespace {

struct AvxVnni : Vectors256<AvxVnni> {
  using Input = std::uint8_t;
  using Weight = std::int8_t;
  static constexpr int kGroup = 4;
  static constexpr int kRows = 3;
  static constexpr int kBias = 128;

  /// Spelled out: g++ 12 copies every sum to another register before it adds to it.
  [[gnu::always_inline]] static inline void add_products(Ints& sum, Ints inputs, Ints weights) {
    asm("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sum) : "x"(inputs), "x"(weights));
  }
};

}  // namespace

extern const Kernels kAvxVnniKernels;
constinit const Kernels kAvxVnniKernels = kernel_table<AvxVnni>(VectorUnit::kAvxVnni, "avx-vnni");

}  // namespace motcua::read
