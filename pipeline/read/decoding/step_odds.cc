#include "pipeline/read/decoding/step_odds.h"

#include <algorithm>
#include <cmath>

namespace motcua::read {
namespace {

constexpr float kWorst = -20;
constexpr float kOffset = -0.085F;
constexpr float kNoOdds = 2.061e-9F;  // e to the power of kWorst.

// A rival of the null code below this is left out. Following it could change a path's
// score by this much, where scores of different texts differ by whole numbers.
constexpr float kSureNull = 0.9995F;

float log_odds(float odds) {
  return (odds > kNoOdds ? std::log(odds) : kWorst) + kOffset;
}

}  // namespace

void StepOdds::look_at(std::span<const float> odds) {
  const float null = odds[static_cast<std::size_t>(null_code_)];
  codes_[0] = {.code = null_code_, .odds = null, .alone = log_odds(null), .with_null = log_odds(null)};
  count_ = 1;
  if (null >= kSureNull) return;
  // The two best that are not null; the second counts only when both are above null.
  float first = -1;
  float second = -1;
  std::size_t first_at = 0;
  std::size_t second_at = 0;
  for (std::size_t at = 0; at < odds.size(); ++at) {
    if (odds[at] <= second || at == static_cast<std::size_t>(null_code_)) continue;
    if (odds[at] > first) {
      second = first;
      second_at = first_at;
      first = odds[at];
      first_at = at;
    } else {
      second = odds[at];
      second_at = at;
    }
  }
  const auto add = [&](std::size_t at) {
    codes_[count_++] = {.code = static_cast<int>(at),
                        .odds = odds[at],
                        .alone = log_odds(odds[at]),
                        .with_null = log_odds(odds[at] + null)};
  };
  if (first < 0) return;
  add(first_at);
  if (second <= null) return;
  add(second_at);
  all_ = log_odds(first + second + null);
}

const StepOdds::Code* StepOdds::find(int code) const {
  const auto* end = codes_.data() + count_;
  const auto* found = std::find_if(codes_.data(), end, [code](const Code& one) { return one.code == code; });
  return found == end ? nullptr : found;
}

float StepOdds::between(int before, const Code& code) const {
  const bool both = count_ == 3 && before != null_code_ && code.code != before && find(before) != nullptr;
  return both ? all_ : code.with_null;
}

}  // namespace motcua::read
