// A line read as it is best read, and read again where that leaves doubt. Inside read/ only.

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "models/expected.h"
#include "pipeline/read/recogniser/recogniser.h"

namespace motcua::read {

/// Length-weighted mean of the words' confidences; 0 for a line without words.
[[nodiscard]] double sureness(const RecognisedLine& line);

/// Takes    lines cut out with as much paper as lines/ leaves around them.
/// Returns  what each says: read with a little more paper above and below, and a second time as
///          it came where the first look was not sure; the surer of the two. Places are those
///          in the crop. A line's answer depends on that line alone.
/// Errors   those of Recogniser::read.
[[nodiscard]] Expected<std::vector<RecognisedLine>> read_by_two_looks(const Recogniser& recogniser,
                                                                      std::span<const LineCrop> crops);

}  // namespace motcua::read
