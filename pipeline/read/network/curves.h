// Tanh and the logistic function as Tesseract has them: tables of steps of 1/256. The exact
// functions would be rounded to the other int8 now and then.

#pragma once

#include "pipeline/read/network/kernels.h"

namespace motcua::read {

/// Lasts as long as the program.
[[nodiscard]] const Curves& curves();

}  // namespace motcua::read
