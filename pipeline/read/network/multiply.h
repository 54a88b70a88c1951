// Small integers times a matrix, on whatever vector unit the machine has.

#pragma once

#include <cstddef>
#include <cstdint>

namespace motcua::read {

/// sums[r] = sum over c of matrix[r * columns + c] * values[c]. `columns` is a multiple
/// of 32; |values| and |matrix| are at most 127, so that 32 bits hold any sum here.
/// The same sums on every machine: integers do not round.
void multiply(const std::int16_t* matrix, std::size_t rows, std::size_t columns, const std::int16_t* values,
              std::int32_t* sums);

}  // namespace motcua::read
