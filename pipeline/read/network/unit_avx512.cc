// The kernels for machines with AVX-512 and its VNNI: 64 products at once.

#include <immintrin.h>

#include "pipeline/read/network/kernel_table.h"

namespace motcua::read {
namespace {

struct Avx512Vnni {
  using Input = std::uint8_t;
  using Weight = std::int8_t;
  using Ints = __m512i;
  using Floats = __m512;
  static constexpr int kLanes = 16;
  static constexpr int kGroup = 4;
  static constexpr int kRows = 6;
  static constexpr int kBias = 128;

  static Ints load(const void* from) { return _mm512_loadu_si512(from); }
  static Floats load(const float* from) { return _mm512_loadu_ps(from); }
  static void store(Floats value, float* to) { _mm512_storeu_ps(to, value); }
  static void store(Ints value, std::int32_t* to) { _mm512_storeu_si512(to, value); }
  static Floats all(float value) { return _mm512_set1_ps(value); }
  static Ints all_ints(std::int32_t value) { return _mm512_set1_epi32(value); }
  static Ints broadcast(const Input* inputs) {
    std::int32_t four;
    __builtin_memcpy(&four, inputs, sizeof four);
    return _mm512_set1_epi32(four);
  }
  /// Spelled out: g++ 12 copies every sum to another register before it adds to it.
  [[gnu::always_inline]] static inline void add_products(Ints& sum, Ints inputs, Ints weights) {
    asm("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(inputs), "v"(weights));
  }
  static Ints larger_int(Ints one, Ints other) { return _mm512_max_epi32(one, other); }
  static Floats larger(Floats one, Floats other) { return _mm512_max_ps(one, other); }
  static Floats to_floats(Ints value) { return _mm512_cvtepi32_ps(value); }
  static Ints truncate(Floats value) { return _mm512_cvttps_epi32(value); }
  static void narrow(Ints value, std::int8_t* to) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(value));
  }
  static Floats magnitude(Floats value) { return _mm512_abs_ps(value); }
  static Floats with_sign(Floats size, Floats sign) {
    return _mm512_or_ps(size, _mm512_and_ps(sign, _mm512_set1_ps(-0.0F)));
  }
  static Floats if_negative(Floats sign, Floats then, Floats otherwise) {
    return _mm512_mask_blend_ps(_mm512_movepi32_mask(_mm512_castps_si512(sign)), otherwise, then);
  }
  static Floats less_or(Floats value, Floats bound, Floats otherwise) {
    return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(value, bound, _CMP_LT_OQ), otherwise, value);
  }
  static Floats within(Floats value, float most) {
    return _mm512_max_ps(_mm512_min_ps(value, all(most)), all(-most));
  }
  static Floats times_two_to(Floats value, Floats power) {
    return _mm512_castsi512_ps(
        _mm512_add_epi32(_mm512_castps_si512(value), _mm512_slli_epi32(_mm512_castps_si512(power), 23)));
  }

  /// Sixteen loads of two neighbours each beat the machine's own gather by a quarter.
  [[gnu::always_inline]] static inline Floats gather(const float* table, Floats x, Floats& low,
                                                     Floats& high) {
    const __m512i whole = _mm512_cvttps_epi32(x);
    alignas(64) std::int32_t at[kLanes];
    _mm512_store_si512(at, whole);
    const auto pairs = [table, &at](int first) {
      const auto two = [table, &at](int lane) {
        const __m128 one =
            _mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(table + at[lane])));
        return _mm_loadh_pi(one, reinterpret_cast<const __m64*>(table + at[lane + 1]));
      };
      const __m256 half = _mm256_insertf128_ps(_mm256_castps128_ps256(two(first)), two(first + 2), 1);
      const __m256 other = _mm256_insertf128_ps(_mm256_castps128_ps256(two(first + 4)), two(first + 6), 1);
      return _mm512_insertf32x8(_mm512_castps256_ps512(half), other, 1);
    };
    const __m512 one = pairs(0);
    const __m512 other = pairs(kLanes / 2);
    const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    low = _mm512_permutex2var_ps(one, even, other);
    high = _mm512_permutex2var_ps(one, _mm512_add_epi32(even, _mm512_set1_epi32(1)), other);
    return _mm512_cvtepi32_ps(whole);
  }
};

}  // namespace

extern const Kernels kAvx512VnniKernels;
constinit const Kernels kAvx512VnniKernels = kernel_table<Avx512Vnni>(VectorUnit::kAvx512Vnni, "avx512-vnni");

}  // namespace motcua::read
