// A line's text and confidence from its words. Inside read/ only.

#pragma once

#include "models/page_text.h"

namespace motcua::read {

/// Joins the words of `line` to its text, and weighs their confidences by length.
void take_from_words(Line& line);

}  // namespace motcua::read
