#include <cstdio>
#include <string>

#include "bench/cli/verbs.h"

namespace motcua::bench {

int exit_of(std::string_view verb, const Error& error) {
  std::fprintf(stderr, "motcua-bench %s: %s\n", std::string(verb).c_str(), error.message.c_str());
  switch (error.code) {
    case ErrorCode::kBadUsage: return kExitUsage;
    case ErrorCode::kBadPage:
    case ErrorCode::kCorrupt: return kExitUnusableInput;
    default: return kExitFault;
  }
}

}  // namespace motcua::bench
