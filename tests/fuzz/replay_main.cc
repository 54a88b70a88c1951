// The main of a fuzz target where there is no libFuzzer: gives each kept input to
// the entry point, then a few damaged copies of it, the same ones in every run.
// A crash or a sanitizer's report is the failure; the last line printed names the
// input. Searching for new inputs is libFuzzer's work (./dev fuzz).

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes);

namespace {

using Bytes = std::vector<std::uint8_t>;

// Enough to keep error paths alive, few enough for seconds in all.
constexpr int kDamagedCopies = 16;

Bytes read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

/// Cuts the tail off or overwrites a few bytes. mt19937 gives the same numbers
/// everywhere; the standard's distributions do not, so none is used.
Bytes damaged(Bytes bytes, std::mt19937& random) {
  if (bytes.empty()) return bytes;
  if (random() % 4 == 0) {
    bytes.resize(random() % bytes.size());
    return bytes;
  }
  const unsigned changes = 1 + random() % 8;
  for (unsigned i = 0; i < changes; ++i) {
    bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> inputs;
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
      if (entry.is_regular_file()) inputs.push_back(entry.path());
    }
  }
  if (inputs.empty()) {
    std::fprintf(stderr, "usage: %s CORPUS_DIR...; no input was found\n", argv[0]);
    return 2;
  }
  std::sort(inputs.begin(), inputs.end());

  std::mt19937 random(20261123);
  for (const auto& input : inputs) {
    std::printf("%s\n", input.c_str());
    std::fflush(stdout);
    const Bytes seed = read_all(input);
    LLVMFuzzerTestOneInput(seed.data(), seed.size());
    for (int copy = 0; copy < kDamagedCopies; ++copy) {
      const Bytes bytes = damaged(seed, random);
      LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
  }
  std::printf("%zu inputs and %d damaged copies of each\n", inputs.size(), kDamagedCopies);
  return 0;
}
