#include "pipeline/reading_engine.h"

#include <string>

namespace motcua {

std::string_view reading_engine_slug(ReadingEngine engine) {
  return engine == ReadingEngine::kFast ? "fast" : "tesseract";
}

Expected<ReadingEngine> reading_engine_of(std::string_view slug) {
  for (const ReadingEngine engine : {ReadingEngine::kFast, ReadingEngine::kTesseract}) {
    if (slug == reading_engine_slug(engine)) return engine;
  }
  return fail(ErrorCode::kBadUsage, "engine '" + std::string(slug) + "': there are fast and tesseract");
}

}  // namespace motcua
