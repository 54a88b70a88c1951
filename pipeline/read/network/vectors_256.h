// Vectors of eight, for the units of AVX2 and later; see kernel_arithmetic.h. `Unit` is
// the unit that derives from it, so that each unit has functions of its own.

#pragma once

#if defined(__AVX2__)

#include <immintrin.h>

#include <cstdint>

namespace motcua::read {

template <class Unit>
struct Vectors256 {
  using Ints = __m256i;
  using Floats = __m256;
  static constexpr int kLanes = 8;

  static Ints load(const void* from) { return _mm256_loadu_si256(static_cast<const __m256i*>(from)); }
  static Floats load(const float* from) { return _mm256_loadu_ps(from); }
  static void store(Floats value, float* to) { _mm256_storeu_ps(to, value); }
  static void store(Ints value, std::int32_t* to) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), value);
  }
  static Floats all(float value) { return _mm256_set1_ps(value); }
  static Ints all_ints(std::int32_t value) { return _mm256_set1_epi32(value); }
  template <class Input>
  static Ints broadcast(const Input* inputs) {
    std::int32_t bits;
    __builtin_memcpy(&bits, inputs, sizeof bits);
    return _mm256_set1_epi32(bits);
  }
  static Ints larger_int(Ints one, Ints other) { return _mm256_max_epi32(one, other); }
  static Floats larger(Floats one, Floats other) { return _mm256_max_ps(one, other); }
  static Floats to_floats(Ints value) { return _mm256_cvtepi32_ps(value); }
  static Ints truncate(Floats value) { return _mm256_cvttps_epi32(value); }
  static void narrow(Ints value, std::int8_t* to) {
    const __m128i halves = _mm_packs_epi32(_mm256_castsi256_si128(value), _mm256_extracti128_si256(value, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_packs_epi16(halves, halves));
  }
  static Floats magnitude(Floats value) { return _mm256_andnot_ps(all(-0.0F), value); }
  static Floats with_sign(Floats size, Floats sign) {
    return _mm256_or_ps(size, _mm256_and_ps(sign, all(-0.0F)));
  }
  static Floats if_negative(Floats sign, Floats then, Floats otherwise) {
    return _mm256_blendv_ps(otherwise, then, sign);
  }
  static Floats less_or(Floats value, Floats bound, Floats otherwise) {
    return _mm256_blendv_ps(otherwise, value, _mm256_cmp_ps(value, bound, _CMP_LT_OQ));
  }
  static Floats within(Floats value, float most) {
    return _mm256_max_ps(_mm256_min_ps(value, all(most)), all(-most));
  }
  static Floats times_two_to(Floats value, Floats power) {
    return _mm256_castsi256_ps(
        _mm256_add_epi32(_mm256_castps_si256(value), _mm256_slli_epi32(_mm256_castps_si256(power), 23)));
  }

  /// Eight loads of two neighbours each, which beats the machine's own gather.
  [[gnu::always_inline]] static inline Floats gather(const float* table, Floats x, Floats& low,
                                                     Floats& high) {
    const __m256i whole = _mm256_cvttps_epi32(x);
    alignas(32) std::int32_t at[kLanes];
    _mm256_store_si256(reinterpret_cast<__m256i*>(at), whole);
    const auto two = [table, &at](int lane, int other) {
      const __m128 one =
          _mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(table + at[lane])));
      return _mm_loadh_pi(one, reinterpret_cast<const __m64*>(table + at[other]));
    };
    // Lanes 0 1 4 5 and 2 3 6 7, so that the halves need not be exchanged afterwards.
    const __m256 one = _mm256_insertf128_ps(_mm256_castps128_ps256(two(0, 1)), two(4, 5), 1);
    const __m256 other = _mm256_insertf128_ps(_mm256_castps128_ps256(two(2, 3)), two(6, 7), 1);
    low = _mm256_shuffle_ps(one, other, _MM_SHUFFLE(2, 0, 2, 0));
    high = _mm256_shuffle_ps(one, other, _MM_SHUFFLE(3, 1, 3, 1));
    return _mm256_cvtepi32_ps(whole);
  }
};

}  // namespace motcua::read

#endif
