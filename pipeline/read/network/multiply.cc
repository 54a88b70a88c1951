#include "pipeline/read/network/multiply.h"

// The loop is plain C++. Where compiler and machine allow, it is compiled once for each
// width of vectors and the program picks one as it starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__SANITIZE_ADDRESS__)
#define MOTCUA_EACH_WIDTH __attribute__((target_clones("arch=icelake-server", "avx2", "default")))
#else
#define MOTCUA_EACH_WIDTH
#endif

namespace motcua::read {

MOTCUA_EACH_WIDTH
void multiply(const std::int16_t* matrix, std::size_t rows, std::size_t columns, const std::int16_t* values,
              std::int32_t* sums) {
  for (std::size_t row = 0; row < rows; ++row) {
    const std::int16_t* weights = matrix + row * columns;
    std::int32_t sum = 0;
    for (std::size_t at = 0; at < columns; ++at) {
      sum += static_cast<std::int32_t>(weights[at]) * static_cast<std::int32_t>(values[at]);
    }
    sums[row] = sum;
  }
}

}  // namespace motcua::read
