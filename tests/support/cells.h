// Pages decoded as the program does it: in cells. For tests that motcua_uses_program() names.

#pragma once

#include "workers/cell/cell_decoder.h"

namespace motcua::support {

[[nodiscard]] inline PageDecoder& cells() {
  static cell::CellDecoder decoder({.program = MOTCUA_PROGRAM});
  return decoder;
}

}  // namespace motcua::support
