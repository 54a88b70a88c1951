// Which program this is, for --version and the versions in results.

#pragma once

namespace motcua::cli {

inline constexpr const char* kVersion = "motcua " MOTCUA_VERSION;

}  // namespace motcua::cli
