// What the network sees outside of a line: Tesseract's noise, the same for every line.

#pragma once

#include <cstdint>
#include <random>

namespace motcua::read {

class Noise {
 public:
  /// Takes the seed of the model file.
  explicit Noise(std::int64_t seed);

  std::int8_t next();

 private:
  std::minstd_rand random_;
};

}  // namespace motcua::read
