// The table of syllables as it was when the program was built.

#pragma once

#include <string_view>

namespace motcua {

/// Text of syllables.tsv. Lines that begin with # are remarks; "*" and how many syllables were
/// counted; then, in order of code points, a syllable, how often it was seen, and if anything
/// is known to follow it "second:count" of each, with spaces between. Tabs part the columns.
/// Valid as long as the program runs.
[[nodiscard]] std::string_view syllable_table();

}  // namespace motcua
