// The kernels for any machine: four lanes, which most compilers make into vectors.

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "pipeline/read/network/kernel_table.h"

namespace motcua::read {
namespace {

using FourInts = std::int32_t __attribute__((vector_size(16)));
using FourFloats = float __attribute__((vector_size(16)));

struct Plain {
  using Input = std::int16_t;
  using Weight = std::int16_t;
  using Ints = FourInts;
  using Floats = FourFloats;
  static constexpr int kLanes = 4;
  static constexpr int kGroup = 2;
  static constexpr int kRows = 2;
  static constexpr int kBias = 0;

  static Ints load(const void* from) {
    Ints value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
  }
  static Floats load(const float* from) {
    Floats value;
    __builtin_memcpy(&value, from, sizeof value);
    return value;
  }
  static void store(Floats value, float* to) { __builtin_memcpy(to, &value, sizeof value); }
  static void store(Ints value, std::int32_t* to) { __builtin_memcpy(to, &value, sizeof value); }
  static Floats all(float value) { return Floats{value, value, value, value}; }
  static Ints all_ints(std::int32_t value) { return Ints{value, value, value, value}; }
  static Ints broadcast(const Input* inputs) {
    std::int32_t two;
    __builtin_memcpy(&two, inputs, sizeof two);
    return all_ints(two);
  }
  /// Each lane holds two values of 16 bits, in the order of this machine; both operands alike.
  static void add_products(Ints& sum, Ints inputs, Ints weights) {
#if defined(__SSE2__)
    sum += reinterpret_cast<Ints>(
        _mm_madd_epi16(reinterpret_cast<__m128i>(inputs), reinterpret_cast<__m128i>(weights)));
#else
    const Ints highs = (inputs >> 16) * (weights >> 16);
    const Ints lows = ((inputs << 16) >> 16) * ((weights << 16) >> 16);
    sum += highs + lows;
#endif
  }
  static Ints larger_int(Ints one, Ints other) {
    return one > other ? one : other;
  }
  static Floats larger(Floats one, Floats other) {
    return one > other ? one : other;
  }
  static Floats to_floats(Ints value) {
    return __builtin_convertvector(value, Floats);
  }
  static Ints truncate(Floats value) {
    return __builtin_convertvector(value, Ints);
  }
  static void narrow(Ints value, std::int8_t* to) {
    for (int lane = 0; lane < kLanes; ++lane) to[lane] = static_cast<std::int8_t>(value[lane]);
  }
  static Floats magnitude(Floats value) {
    return reinterpret_cast<Floats>(bits(value) & all_ints(INT32_MAX));
  }
  static Floats with_sign(Floats size, Floats sign) {
    return reinterpret_cast<Floats>(bits(size) | (bits(sign) & all_ints(INT32_MIN)));
  }
  static Floats if_negative(Floats sign, Floats then, Floats otherwise) {
    return bits(sign) < 0 ? then : otherwise;
  }
  static Floats less_or(Floats value, Floats bound, Floats otherwise) {
    return value < bound ? value : otherwise;
  }
  static Floats within(Floats value, float most) {
    const Floats low = value < all(most) ? value : all(most);
    return low > all(-most) ? low : all(-most);
  }
  static Floats times_two_to(Floats value, Floats power) {
    return reinterpret_cast<Floats>(bits(value) + (bits(power) << 23));
  }
  static Floats gather(const float* table, Floats x, Floats& low, Floats& high) {
    const Ints whole = truncate(x);
    low = Floats{table[whole[0]], table[whole[1]], table[whole[2]], table[whole[3]]};
    ++table;
    high = Floats{table[whole[0]], table[whole[1]], table[whole[2]], table[whole[3]]};
    return to_floats(whole);
  }

 private:
  static Ints bits(Floats value) {
    return reinterpret_cast<Ints>(value);
  }
};

}  // namespace

extern const Kernels kPlainKernels;
constinit const Kernels kPlainKernels = kernel_table<Plain>(VectorUnit::kPlain, "plain");

}  // namespace motcua::read
