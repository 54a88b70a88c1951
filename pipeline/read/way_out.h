// One engine with another behind it. Inside read/ only.

#pragma once

#include <functional>
#include <memory>

#include "models/expected.h"
#include "pipeline/read/engine.h"

namespace motcua::read {

using OpenEngine = std::function<Expected<std::unique_ptr<Engine>>()>;

/// Takes    the engine that reads, and how another is opened, which is done when it is first
///          needed and not again.
/// Returns  an engine that gives a page (Layout::kPage) of which hardly a word was read with
///          confidence to the other, in what time is left, and answers with the better reading.
///          version() and weights() are those of the first.
[[nodiscard]] std::unique_ptr<Engine> with_way_out(std::unique_ptr<Engine> first, OpenEngine open_other);

}  // namespace motcua::read
