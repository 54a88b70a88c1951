#include "pipeline/read/decoding/spellings.h"

#include <cstddef>

namespace motcua::read {

Spellings::Spellings(const Charset& charset, int code_count, int null_code)
    : first_(static_cast<std::size_t>(code_count)), longer_(1) {
  for (std::size_t at = 0; at < charset.spellings.size(); ++at) {
    const std::vector<int>& codes = charset.spellings[at].codes;
    if (codes.empty() || codes == std::vector<int>{null_code}) continue;
    int prefix = kRoot;
    for (std::size_t part = 0; part + 1 < codes.size(); ++part) {
      if (place(prefix, codes[part]).prefix == kNone) {
        // Making room moves what place() answers, so it is asked again.
        longer_.emplace_back();
        place(prefix, codes[part]).prefix = static_cast<int>(longer_.size()) - 1;
      }
      prefix = place(prefix, codes[part]).prefix;
    }
    Next& last = place(prefix, codes.back());
    if (last.character == kNone) last.character = static_cast<int>(at);
  }
}

Spellings::Next& Spellings::place(int prefix, int code) {
  if (prefix == kRoot) return first_[static_cast<std::size_t>(code)];
  auto& nexts = longer_[static_cast<std::size_t>(prefix)];
  for (auto& [known, next] : nexts) {
    if (known == code) return next;
  }
  return nexts.emplace_back(code, Next{}).second;
}

Spellings::Next Spellings::follow_longer(int prefix, int code) const {
  for (const auto& [known, next] : longer_[static_cast<std::size_t>(prefix)]) {
    if (known == code) return next;
  }
  return {};
}

}  // namespace motcua::read
