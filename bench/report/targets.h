// What was promised (docs/ARCHITECTURE.md and the design say so), beside what was measured.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bench/report/inputs.h"

namespace motcua::bench::report {

enum class Standing : std::uint8_t {
  kReached,  ///< With its whole interval.
  kPerhaps,  ///< The value is; the interval reaches over the target.
  kNotReached,
  kNotMeasured,
};

struct Target {
  std::string name;
  std::string wanted;    ///< "at least 8 times".
  std::string measured;  ///< "0.84 times".
  std::string interval;  ///< "0.80 to 0.89"; empty: none.
  std::string note;      ///< What the figure leaves out, or why it was not measured.
  Standing standing = Standing::kNotMeasured;
};

[[nodiscard]] std::vector<Target> targets(const Inputs& inputs);

}  // namespace motcua::bench::report
