// Kleene's logic as arithmetic: with false < unknown < true, "and" is the minimum,
// "or" the maximum, and "not" turns the scale round.

#include "models/condition.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "models/condition_node.h"

namespace motcua {
namespace {

Truth truth_of(bool value) {
  return value ? Truth::kTrue : Truth::kFalse;
}

Truth opposite(Truth value) {
  if (value == Truth::kUnknown) return value;
  return truth_of(value == Truth::kFalse);
}

const std::string* find(const Facts& facts, const std::string& name) {
  const auto fact = facts.find(name);
  return fact == facts.end() ? nullptr : &fact->second;
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !(number - number == 0))
    return std::nullopt;
  return number;
}

std::vector<std::string_view> items_of(std::string_view list) {
  std::vector<std::string_view> items;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(';'), list.size());
    std::string_view item = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    while (!item.empty() && item.front() == ' ') item.remove_prefix(1);
    while (!item.empty() && item.back() == ' ') item.remove_suffix(1);
    if (!item.empty()) items.push_back(item);
  }
  return items;
}

std::optional<std::string> value_of(const ConditionOperand& operand, const Facts& facts) {
  if (operand.kind == ConditionOperand::Kind::kLiteral) return operand.text;
  const std::string* fact = find(facts, operand.text);
  if (fact == nullptr) return std::nullopt;
  if (operand.kind == ConditionOperand::Kind::kName || number_of(*fact)) return *fact;
  return std::to_string(items_of(*fact).size());
}

bool same(const std::string& a, const std::string& b) {
  const std::optional<double> left = number_of(a);
  const std::optional<double> right = number_of(b);
  return left && right ? *left == *right : a == b;
}

Truth compare(ConditionComparison comparison, const std::optional<std::string>& a,
              const std::optional<std::string>& b) {
  if (!a || !b) return Truth::kUnknown;
  if (comparison == ConditionComparison::kEqual) return truth_of(same(*a, *b));
  if (comparison == ConditionComparison::kNotEqual) return truth_of(!same(*a, *b));
  const std::optional<double> left = number_of(*a);
  const std::optional<double> right = number_of(*b);
  if (!left || !right) return Truth::kUnknown;  // "twelve" is neither less nor more than 14.
  switch (comparison) {
    case ConditionComparison::kLess: return truth_of(*left < *right);
    case ConditionComparison::kLessOrEqual: return truth_of(*left <= *right);
    case ConditionComparison::kGreater: return truth_of(*left > *right);
    case ConditionComparison::kGreaterOrEqual: return truth_of(*left >= *right);
    case ConditionComparison::kEqual:
    case ConditionComparison::kNotEqual: break;
  }
  return Truth::kUnknown;
}

Truth is_in(const Condition::Node& node, const Facts& facts) {
  const std::optional<std::string> value = value_of(node.operands.front(), facts);
  if (!value) return Truth::kUnknown;
  return truth_of(std::any_of(node.operands.begin() + 1, node.operands.end(),
                              [&](const ConditionOperand& one) { return same(*value, one.text); }));
}

/// "true" or "false" and nothing else: a word that was not agreed on is no answer.
Truth bare(const std::string* fact) {
  if (fact == nullptr || (*fact != "true" && *fact != "false")) return Truth::kUnknown;
  return truth_of(*fact == "true");
}

Truth any(const std::string* fact) {
  if (fact == nullptr) return Truth::kUnknown;
  Truth found = Truth::kFalse;
  for (const std::string_view item : items_of(*fact)) {
    const std::string one(item);
    found = std::max(found, bare(&one));
  }
  return found;
}

Truth judge(const Condition::Node& node, const Facts& facts) {
  using Kind = Condition::Node::Kind;
  switch (node.kind) {
    case Kind::kConstant: return truth_of(node.constant);
    case Kind::kName: return bare(find(facts, node.operands.front().text));
    case Kind::kAny: return any(find(facts, node.operands.front().text));
    case Kind::kNot: return opposite(judge(node.children.front(), facts));
    case Kind::kAnd: {
      Truth all = Truth::kTrue;
      for (const Condition::Node& child : node.children) all = std::min(all, judge(child, facts));
      return all;
    }
    case Kind::kOr: {
      Truth one = Truth::kFalse;
      for (const Condition::Node& child : node.children) one = std::max(one, judge(child, facts));
      return one;
    }
    case Kind::kComparison:
      return compare(node.comparison, value_of(node.operands[0], facts), value_of(node.operands[1], facts));
    case Kind::kIn: return is_in(node, facts);
    case Kind::kNotIn: return opposite(is_in(node, facts));
  }
  return Truth::kUnknown;
}

}  // namespace

Truth Condition::evaluate(const Facts& facts) const {
  return judge(*root_, facts);
}

}  // namespace motcua
