// The few codes of one step of a line that a search follows, and what each costs.

#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace motcua::read {

/// A step's likeliest code and the second, and always the null code. Log-odds are as
/// Tesseract counts them: never below -20, less a small constant.
class StepOdds {
 public:
  struct Code {
    int code = 0;
    float odds = 0;
    float alone = 0;      ///< Log-odds of the code.
    float with_null = 0;  ///< Of the code and the null code together.
  };

  explicit StepOdds(int null_code) : null_code_(null_code) {}

  /// Takes the odds of all codes of a step.
  void look_at(std::span<const float> odds);

  /// So sure that there is no character that nothing else need be followed.
  [[nodiscard]] bool only_null() const { return count_ == 1; }
  [[nodiscard]] const Code& null() const { return codes_[0]; }
  [[nodiscard]] std::span<const Code> codes() const { return {codes_.data(), count_}; }
  /// Null when the code is not among them.
  [[nodiscard]] const Code* find(int code) const;

  /// Log-odds of `code` as the only step between two characters that stand alone, when
  /// the one before is `before`: whichever of the two or neither it is, the text is the same.
  [[nodiscard]] float between(int before, const Code& code) const;

 private:
  int null_code_;
  std::array<Code, 3> codes_;  ///< The null code first.
  std::size_t count_ = 0;
  float all_ = 0;  ///< Log-odds of all three together.
};

}  // namespace motcua::read
