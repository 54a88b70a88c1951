#include "workers/cli/exit_of.h"

#include <cstdio>
#include <string>

#include "workers/cli/verbs.h"

namespace motcua::cli {

int exit_of(std::string_view verb, const Error& error) {
  std::fprintf(stderr, "motcua %s: %s\n", std::string(verb).c_str(), error.message.c_str());
  switch (error.code) {
    case ErrorCode::kBadUsage: return kExitUsage;
    case ErrorCode::kBadPage: return kExitUnusableInput;
    default: return kExitFault;
  }
}

}  // namespace motcua::cli
