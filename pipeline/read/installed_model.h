// Where Tesseract's trained models lie on this machine. Inside read/ only.

#pragma once

#include <filesystem>
#include <string>

#include "models/expected.h"

namespace motcua::read {

/// Takes    Tesseract's code of a language.
/// Returns  the model's file, where the installed Tesseract itself looks for it (TESSDATA_PREFIX
///          included).
/// Errors   kUnavailable, naming the model, if there is none.
[[nodiscard]] Expected<std::filesystem::path> installed_model(const std::string& language);

/// To be called before anything else is asked of Tesseract: what it would print about images goes
/// nowhere. Set once, since it is a variable of the whole process that other engines read.
void keep_tesseract_quiet();

/// The same error, for whoever finds out otherwise.
[[nodiscard]] Unexpected no_model(const std::string& language);

}  // namespace motcua::read
