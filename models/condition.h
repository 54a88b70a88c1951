// When a component is asked for: an expression over the facts of a dossier,
// written in the catalogue as data and judged in three-valued logic, because a
// fact that nobody gave is neither true nor false.
//
//   expr    := and ( '||' and )*            and := not ( '&&' not )*
//   not     := '!' not | primary
//   primary := '(' expr ')' | 'any' '(' name ')' | operand [ comparison ]
//   comparison := ('==' | '!=' | '<' | '<=' | '>' | '>=') operand
//               | [ 'not' ] 'in' '(' literal ( ',' literal )* ')'
//   operand := name | 'len' '(' name ')' | literal      literal := 'text' | number | true | false
//   name    := [a-z_][a-z0-9_]* ( '.' [a-z_][a-z0-9_]* )*

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"

namespace motcua {

/// Kleene's three values.
enum class Truth : std::uint8_t { kFalse, kUnknown, kTrue };

/// A parsed condition. Immutable and cheap to copy; safe to share among threads.
class Condition {
 public:
  struct Node;  // Defined in condition.cc.

  /// Reads an expression. Fails with kBadUsage, naming the column (from 1) and
  /// what was expected there.
  [[nodiscard]] static Expected<Condition> parse(std::string_view expression);

  /// Judges it against the facts that are known. A comparison with a missing
  /// fact is unknown; "unknown && false" is false, "unknown || true" is true.
  /// Facts are text: "true"/"false" for bare names, numbers compare as numbers
  /// when both sides read as numbers.
  [[nodiscard]] Truth evaluate(const Facts& facts) const;

  /// The fact names it mentions, each once, in order of appearance.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// The expression as it was written.
  [[nodiscard]] const std::string& expression() const { return expression_; }

 private:
  Condition() = default;
  std::string expression_;
  std::vector<std::string> names_;
  std::shared_ptr<const Node> root_;
};

}  // namespace motcua
