// Recursive descent over the grammar in condition.h, one function a rule. Depth is
// counted at brackets and negations, the only ways down, so that no expression can
// exhaust the stack, neither here nor in evaluate().

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "models/condition_node.h"
#include "models/limits.h"

namespace motcua {
namespace {

using Kind = Condition::Node::Kind;

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || c == '_';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool continues_name(char c) {
  return begins_name(c) || is_digit(c);
}

struct Symbol {
  std::string_view text;
  ConditionComparison comparison;
};

// Longer ones first: "<=" begins with "<".
constexpr std::array<Symbol, 6> kComparisons{{
    {"==", ConditionComparison::kEqual},
    {"!=", ConditionComparison::kNotEqual},
    {"<=", ConditionComparison::kLessOrEqual},
    {">=", ConditionComparison::kGreaterOrEqual},
    {"<", ConditionComparison::kLess},
    {">", ConditionComparison::kGreater},
}};

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::optional<Condition::Node> whole() {
    std::optional<Condition::Node> node = disjunction();
    if (!node) return std::nullopt;
    skip_spaces();
    if (at_ != text_.size()) return missing("'&&', '||' or the end of the expression");
    return node;
  }

  [[nodiscard]] const std::string& mistake() const { return mistake_; }
  std::vector<std::string> names;
  std::vector<ComparedValue> compared_values;

 private:
  std::optional<Condition::Node> disjunction() {
    return chain("||", Kind::kOr, [this] { return chain("&&", Kind::kAnd, [this] { return negation(); }); });
  }

  template <typename Rule>
  std::optional<Condition::Node> chain(std::string_view symbol, Kind kind, Rule rule) {
    std::optional<Condition::Node> first = rule();
    if (!first || !peek(symbol)) return first;
    Condition::Node node{.kind = kind};
    node.children.push_back(std::move(*first));
    while (take(symbol)) {
      std::optional<Condition::Node> next = rule();
      if (!next) return std::nullopt;
      node.children.push_back(std::move(*next));
    }
    return node;
  }

  std::optional<Condition::Node> negation() {
    skip_spaces();
    if (peek("!=") || !take("!")) return primary();
    return deeper([this]() -> std::optional<Condition::Node> {
      std::optional<Condition::Node> child = negation();
      if (!child) return std::nullopt;
      Condition::Node node{.kind = Kind::kNot};
      node.children.push_back(std::move(*child));
      return node;
    });
  }

  std::optional<Condition::Node> primary() {
    if (take("(")) {
      return deeper([this]() -> std::optional<Condition::Node> {
        std::optional<Condition::Node> inner = disjunction();
        if (!inner) return std::nullopt;
        if (!take(")")) return missing("')'");
        return inner;
      });
    }
    if (const std::optional<std::string> name = call("any")) {
      Condition::Node node{.kind = Kind::kAny};
      node.operands.push_back({ConditionOperand::Kind::kName, *name});
      return node;
    }
    if (!mistake_.empty()) return std::nullopt;
    return comparison();
  }

  std::optional<Condition::Node> comparison() {
    const std::optional<ConditionOperand> left = operand();
    if (!left) return std::nullopt;
    for (const Symbol& symbol : kComparisons) {
      if (!take(symbol.text)) continue;
      const std::optional<ConditionOperand> right = operand();
      if (!right) return std::nullopt;
      remember(*left, *right);
      remember(*right, *left);
      Condition::Node node{.kind = Kind::kComparison};
      node.comparison = symbol.comparison;
      node.operands = {*left, *right};
      return node;
    }
    const std::size_t before = at_;
    const bool negated = take_word("not");
    if (take_word("in")) return membership(*left, negated);
    at_ = before;
    if (negated) return missing("'in' after 'not'");
    if (left->kind == ConditionOperand::Kind::kName) {
      Condition::Node node{.kind = Kind::kName};
      node.operands.push_back(*left);
      return node;
    }
    if (left->kind == ConditionOperand::Kind::kLiteral && (left->text == "true" || left->text == "false")) {
      return Condition::Node{.kind = Kind::kConstant, .constant = left->text == "true"};
    }
    return missing("a comparison ('==', '!=', '<', '<=', '>', '>=' or 'in')");
  }

  std::optional<Condition::Node> membership(const ConditionOperand& left, bool negated) {
    Condition::Node node{.kind = negated ? Kind::kNotIn : Kind::kIn};
    node.operands.push_back(left);
    if (!take("(")) return missing("'(' after 'in'");
    do {
      std::optional<ConditionOperand> value = literal();
      if (!value) return mistake_.empty() ? missing("a 'text' or a number") : std::nullopt;
      remember(left, *value);
      node.operands.push_back(std::move(*value));
    } while (take(","));
    if (!take(")")) return missing("',' or ')'");
    return node;
  }

  std::optional<ConditionOperand> operand() {
    if (std::optional<ConditionOperand> value = literal()) return value;
    if (!mistake_.empty()) return std::nullopt;
    if (std::optional<std::string> counted = call("len")) {
      return ConditionOperand{ConditionOperand::Kind::kLength, *counted};
    }
    if (!mistake_.empty()) return std::nullopt;
    std::optional<std::string> name = take_name();
    if (!name) {
      missing("a fact, a 'text' or a number");
      return std::nullopt;
    }
    keep_name(*name);
    return ConditionOperand{ConditionOperand::Kind::kName, *name};
  }

  std::optional<ConditionOperand> literal() {
    skip_spaces();
    if (take_word("true")) return ConditionOperand{ConditionOperand::Kind::kLiteral, "true"};
    if (take_word("false")) return ConditionOperand{ConditionOperand::Kind::kLiteral, "false"};
    if (at_ < text_.size() && text_[at_] == '\'') {
      const std::size_t end = text_.find('\'', at_ + 1);
      if (end == std::string_view::npos) {
        missing("a closing ' for this text");
        return std::nullopt;
      }
      const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
      return ConditionOperand{ConditionOperand::Kind::kLiteral, std::string(inside)};
    }
    std::size_t end = at_;
    if (end < text_.size() && text_[end] == '-') ++end;
    const std::size_t digits = end;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    if (end == digits) return std::nullopt;
    if (end + 1 < text_.size() && text_[end] == '.' && is_digit(text_[end + 1])) {
      ++end;
      while (end < text_.size() && is_digit(text_[end])) ++end;
    }
    ConditionOperand number{ConditionOperand::Kind::kLiteral, std::string(text_.substr(at_, end - at_))};
    at_ = end;
    return number;
  }

  /// `function(name)`; nothing is taken when `function` is not followed by '('.
  std::optional<std::string> call(std::string_view function) {
    const std::size_t before = at_;
    if (!take_word(function) || !take("(")) {
      at_ = before;
      return std::nullopt;
    }
    std::optional<std::string> name = take_name();
    if (!name) {
      missing("the name of a fact");
      return std::nullopt;
    }
    keep_name(*name);
    if (!take(")")) {
      missing("')'");
      return std::nullopt;
    }
    return name;
  }

  std::optional<std::string> take_name() {
    skip_spaces();
    std::size_t end = at_;
    while (end < text_.size() && begins_name(text_[end])) {
      while (end < text_.size() && continues_name(text_[end])) ++end;
      if (end + 1 < text_.size() && text_[end] == '.' && begins_name(text_[end + 1])) ++end;
    }
    if (end == at_) return std::nullopt;
    std::string name(text_.substr(at_, end - at_));
    at_ = end;
    return name;
  }

  bool take_word(std::string_view word) {
    skip_spaces();
    if (!text_.substr(at_).starts_with(word)) return false;
    const std::size_t end = at_ + word.size();
    if (end < text_.size() && (continues_name(text_[end]) || text_[end] == '.')) return false;
    at_ = end;
    return true;
  }

  bool peek(std::string_view symbol) {
    skip_spaces();
    return text_.substr(at_).starts_with(symbol);
  }

  bool take(std::string_view symbol) {
    if (!peek(symbol)) return false;
    at_ += symbol.size();
    return true;
  }

  void skip_spaces() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  template <typename Rule>
  std::optional<Condition::Node> deeper(Rule rule) {
    if (depth_ == limits::kConditionDepthMax) {
      return missing("at most " + std::to_string(limits::kConditionDepthMax) + " levels of brackets and '!'");
    }
    ++depth_;
    std::optional<Condition::Node> node = rule();
    --depth_;
    return node;
  }

  std::nullopt_t missing(const std::string& what) {
    if (!mistake_.empty()) return std::nullopt;
    skip_spaces();
    const auto continues_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; };
    const auto seen = text_.substr(0, at_);
    const auto column =
        static_cast<std::ptrdiff_t>(seen.size()) - std::ranges::count_if(seen, continues_character) + 1;
    mistake_ = "column " + std::to_string(column) + " of the expression: expected " + what;
    return std::nullopt;
  }

  void keep_name(const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }

  void remember(const ConditionOperand& name, const ConditionOperand& value) {
    if (name.kind == ConditionOperand::Kind::kName && value.kind == ConditionOperand::Kind::kLiteral) {
      compared_values.push_back({name.text, value.text});
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::string mistake_;
};

}  // namespace

Expected<Condition> Condition::parse(std::string_view expression) {
  if (expression.size() > limits::kConditionBytesMax) {
    return fail(ErrorCode::kBadUsage, "column 1 of the expression: expected at most " +
                                          std::to_string(limits::kConditionBytesMax) + " bytes");
  }
  Parser parser(expression);
  std::optional<Node> root = parser.whole();
  if (!root) return fail(ErrorCode::kBadUsage, parser.mistake());
  Condition condition;
  condition.expression_ = expression;
  condition.names_ = std::move(parser.names);
  condition.compared_values_ = std::move(parser.compared_values);
  condition.root_ = std::make_shared<const Node>(std::move(*root));
  return condition;
}

}  // namespace motcua
