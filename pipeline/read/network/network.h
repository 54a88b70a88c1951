// A line's pixels to the network's outputs: for each step along the line, how likely
// each code is. The arithmetic is Tesseract's on int8 weights, step for step
// (docs/decisions/0019-fast-recogniser.md).

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "models/expected.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {

/// Values at places of a plane, row-major, the values of one place side by side.
struct Plane {
  int width = 0;
  int height = 0;
  int depth = 0;
  std::vector<std::int8_t> values;  ///< -127 to 127 stands for -1 to 1.
};

struct Kernels;

struct CodeOdds {
  int steps = 0;
  int codes = 0;
  std::vector<float> odds;  ///< By step, then code; each step's sum is 1.
};

/// Threads: constant after opening, so any number may run it.
class Network {
 public:
  /// Runs on the fastest vector unit of this machine. The answers do not depend on it.
  /// Errors: kUnavailable, when the weights are not int8, or the layers are such as no
  /// recogniser of lines has.
  [[nodiscard]] static Expected<Network> open(const NetworkFile& file);

  /// The same on the vector unit of these kernels (network/kernels.h); for tests and benches.
  [[nodiscard]] static Expected<Network> open(const NetworkFile& file, const Kernels& kernels);

  /// Height that a line must have.
  [[nodiscard]] int line_height_px() const { return line_height_px_; }

  /// Pixels of the line that one step stands for.
  [[nodiscard]] int step_px() const { return step_px_; }

  /// Takes lines of line_height_px() with one value a place; see normalise_line(). Any
  /// number: as many as are good for the machine are run side by side, so that many lines
  /// at once take less time than one by one.
  /// Returns as many answers, in their order; no steps for a line that is narrower than one
  /// step. A line's answer depends on that line alone.
  [[nodiscard]] std::vector<CodeOdds> run(std::span<const Plane> lines) const;

  [[nodiscard]] CodeOdds run(const Plane& line) const;

 private:
  /// The layers between input and odds, and the layer of the odds.
  struct Layers;

  std::shared_ptr<const Layers> layers_;
  const Kernels* kernels_ = nullptr;
  std::int64_t noise_seed_ = 0;
  int line_height_px_ = 0;
  int step_px_ = 1;
};

}  // namespace motcua::read
