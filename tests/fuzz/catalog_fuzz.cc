// Any bytes as a data file of the catalogue, and as a condition: mistakes are listed,
// nothing crashes, and what parses can be judged.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "models/catalog/catalogue_reader.h"
#include "models/condition.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size_bytes);
  for (const motcua::catalog::Diagnostic& one : motcua::catalog::check_text("fuzz.toml", text)) {
    if (to_line(one).empty()) __builtin_trap();
  }
  const motcua::Expected<motcua::Condition> condition = motcua::Condition::parse(text);
  if (condition && condition->evaluate({}) > motcua::Truth::kTrue) __builtin_trap();
  return 0;
}
