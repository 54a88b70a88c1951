// The tree that a condition is: written by condition_parser.cc, judged by condition.cc.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/condition.h"

namespace motcua {

/// One side of a comparison.
struct ConditionOperand {
  enum class Kind : std::uint8_t { kName, kLength, kLiteral };
  Kind kind = Kind::kLiteral;
  std::string text;  ///< The name, or the literal without its quotes.
};

enum class ConditionComparison : std::uint8_t {
  kEqual,
  kNotEqual,
  kLess,
  kLessOrEqual,
  kGreater,
  kGreaterOrEqual,
};

struct Condition::Node {
  enum class Kind : std::uint8_t { kConstant, kName, kAny, kNot, kAnd, kOr, kComparison, kIn, kNotIn };
  Kind kind = Kind::kConstant;
  bool constant = false;            ///< Of kConstant.
  std::vector<Node> children = {};  ///< Of kNot (one), kAnd and kOr.
  ConditionComparison comparison = ConditionComparison::kEqual;
  std::vector<ConditionOperand> operands = {};  ///< The left one first.
};

}  // namespace motcua
