#include "pipeline/read/installed_model.h"

#include <tesseract/baseapi.h>

#include <exception>
#include <string>
#include <system_error>

namespace motcua::read {

Unexpected no_model(const std::string& language) {
  return fail(ErrorCode::kUnavailable, "tesseract cannot load its model '" + language +
                                           "' (Debian package tesseract-ocr-" + language + ")");
}

void keep_tesseract_quiet() {
  [[maybe_unused]] static const bool kQuiet = tesseract::TessBaseAPI().SetVariable("debug_file", "/dev/null");
}

Expected<std::filesystem::path> installed_model(const std::string& language) {
  try {
    keep_tesseract_quiet();
    // Without a language Tesseract settles its folder and loads nothing: a millisecond, not fifty.
    for (const std::string& asked : {std::string(), language}) {
      tesseract::TessBaseAPI api;
      if (api.Init(nullptr, asked.c_str(), tesseract::OEM_LSTM_ONLY) != 0) continue;
      const std::filesystem::path file =
          std::filesystem::path(api.GetDatapath()) / (language + ".traineddata");
      std::error_code trouble;
      if (std::filesystem::is_regular_file(file, trouble)) return file;
    }
  } catch (const std::exception&) {
    return no_model(language);
  }
  return no_model(language);
}

}  // namespace motcua::read
