// The kernels for machines with AVX2: 16 products at once, of 16 bits each. The wider
// product of bytes is no use: it holds its sums within 16 bits, and ours are larger.

#include "pipeline/read/network/kernel_table.h"
#include "pipeline/read/network/vectors_256.h"

namespace motcua::read {
namespace {

struct Avx2 : Vectors256<Avx2> {
  using Input = std::int16_t;
  using Weight = std::int16_t;
  static constexpr int kGroup = 2;
  static constexpr int kRows = 3;
  static constexpr int kBias = 0;

  static void add_products(Ints& sum, Ints inputs, Ints weights) {
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(inputs, weights));
  }
};

}  // namespace

extern const Kernels kAvx2Kernels;
constinit const Kernels kAvx2Kernels = kernel_table<Avx2>(VectorUnit::kAvx2, "avx2");

}  // namespace motcua::read
