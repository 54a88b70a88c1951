// Asks the real program, as a process, and keeps what it said: an interrupted run goes on
// where it stopped, and scoring the same answers again takes no reading.

#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/truth/dossier_truth.h"
#include "models/expected.h"

namespace motcua::bench {

/// One answer as it is kept, and how it came about.
struct KeptAnswer {
  nlohmann::ordered_json result;  ///< Null: there is none.
  std::string trouble;            ///< Why there is none, with the end of what was said on stderr.
};

class Asking {
 public:
  /// Takes    the program, the recogniser that it is to read with (empty: its usual one), and the
  ///          folder in which answers are kept.
  /// Errors   kUnavailable: there is no such program.
  [[nodiscard]] static Expected<Asking> begin(std::string program, std::string engine,
                                              std::filesystem::path answers);

  /// `motcua check --json` on a dossier in `folder`. Kept as ID.json, together with a key made
  /// of the program's bytes, the set's seed, the arguments and the files' bytes: whatever of
  /// them changes, the dossier is read again. So is one that gave no answer last time.
  /// Errors   kIo: an answer cannot be kept, or a file cannot be read. A program that
  ///          crashes, hangs or prints no result is an answer with `trouble`.
  /// Threads  any number at once.
  [[nodiscard]] Expected<KeptAnswer> check(const std::filesystem::path& folder,
                                           const truth::TrueDossier& dossier, std::uint64_t seed) const;

  /// `motcua ocr --format json` on one file; kept as NAME.json. As above.
  [[nodiscard]] Expected<KeptAnswer> ocr(const std::filesystem::path& file, const std::string& name) const;

  [[nodiscard]] const std::string& program_version() const { return version_; }
  [[nodiscard]] const std::string& program_sha256() const { return program_sha256_; }

 private:
  struct Question;
  Asking(std::string program, std::string engine, std::filesystem::path answers);
  [[nodiscard]] Expected<KeptAnswer> ask(const Question& question) const;

  std::string program_;
  std::string engine_;
  std::filesystem::path answers_;
  std::string version_;
  std::string program_sha256_;
};

}  // namespace motcua::bench
