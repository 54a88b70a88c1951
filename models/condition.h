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
//
// A fact may be a list, its items parted by ';'. len(name) is the number of items,
// or the fact itself when it reads as one number ("3" transferees); any(name) is
// true when one item is "true". A text or number alone is no condition.

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

/// A value that an expression holds against a fact: ("channel", "truc_tiep").
struct ComparedValue {
  std::string name;
  std::string value;
};

/// A parsed condition. Immutable and cheap to copy; safe to share among threads.
class Condition {
 public:
  struct Node;  // Defined in condition.cc.

  /// Reads an expression. Fails with kBadUsage, naming the column (in characters,
  /// from 1) and what was expected there. At most limits::kConditionBytesMax bytes
  /// and limits::kConditionDepthMax levels of brackets and negations.
  [[nodiscard]] static Expected<Condition> parse(std::string_view expression);

  /// Judges it against the facts that are known. A comparison with a missing
  /// fact is unknown; "unknown && false" is false, "unknown || true" is true.
  /// Facts are text: "true"/"false" for bare names, numbers compare as numbers
  /// when both sides read as numbers.
  [[nodiscard]] Truth evaluate(const Facts& facts) const;

  /// The fact names it mentions, each once, in order of appearance.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// The literals that it holds against names, so that a misspelt one can be found.
  [[nodiscard]] const std::vector<ComparedValue>& compared_values() const { return compared_values_; }
  /// The expression as it was written.
  [[nodiscard]] const std::string& expression() const { return expression_; }

 private:
  Condition() = default;
  std::string expression_;
  std::vector<std::string> names_;
  std::vector<ComparedValue> compared_values_;
  std::shared_ptr<const Node> root_;
};

}  // namespace motcua
