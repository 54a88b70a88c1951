// Two results of motcua-bench: what got better or worse, and what is only noise.

#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench {

enum class Tendency : std::uint8_t { kSame, kNoise, kBetter, kWorse };

struct Change {
  std::string figure;
  Tendency tendency = Tendency::kSame;
  double before = 0;
  double after = 0;
  double low = 0;  ///< Of the difference (of shares) or of the ratio (of times), 95 % or range.
  double high = 0;
  int units = 0;  ///< Pages or dossiers that both results have; 0: a time.
  bool ratio = false;
};

struct Comparison {
  std::vector<Change> changes;
  std::vector<std::string> remarks;  ///< Why the two may not be alike: another set, another machine.
};

/// Figures that are made of counts are compared pair by pair over the pages or dossiers that
/// both results have (paired bootstrap, fixed seed): better or worse when the 95 % interval of
/// the difference leaves out 0. Times, which are kept with their spread ({median, min, max}),
/// are better or worse when the two ranges do not touch.
/// Errors  kCorrupt: not a motcua.bench/1. kBadUsage: two different kinds of measurement.
[[nodiscard]] Expected<Comparison> compare(const nlohmann::json& base, const nlohmann::json& now);

[[nodiscard]] std::string comparison_text(const Comparison& comparison);

}  // namespace motcua::bench
