// Which recogniser reads pages, as people choose it.

#pragma once

#include <cstdint>
#include <string_view>

#include "models/expected.h"

namespace motcua {

enum class ReadingEngine : std::uint8_t {
  kTesseract,  ///< The reference: the installed Tesseract, layout and all.
  kFast,       ///< Lines of our own finding, Tesseract's model run by ourselves.
};

/// For whoever is not told otherwise.
inline constexpr ReadingEngine kUsualEngine = ReadingEngine::kFast;

/// "tesseract", "fast".
[[nodiscard]] std::string_view reading_engine_slug(ReadingEngine engine);

/// Errors: kBadUsage, naming those that there are.
[[nodiscard]] Expected<ReadingEngine> reading_engine_of(std::string_view slug);

}  // namespace motcua
