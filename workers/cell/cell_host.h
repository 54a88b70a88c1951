// The process from which cells are made: `motcua cells`, started by whoever wants pages
// decoded (cell_decoder.h). It has one thread and never looks at a byte from outside. For
// each request it makes a child, the cell: that one is confined, decodes one page of one
// file, writes its answer to whoever asked, and ends.

#pragma once

#include <functional>

#include "models/expected.h"
#include "workers/cell/cell_message.h"

namespace motcua::cell {

/// Where the host finds its socket when it starts.
inline constexpr int kHostSocket = 3;

/// What a cell does once it is confined: looks at the file, fills in `head`, returns the
/// pixels, if there are any.
using CellWork = std::function<PageImage(const Request& request, ByteView file, AnswerHead& head)>;

/// Decodes: Task::kPage and Task::kCountPages.
[[nodiscard]] PageImage decode_in_cell(const Request& request, ByteView file, AnswerHead& head);

/// Serves requests from `socket` until its other end has gone, and ends what is still at work.
/// Errors: kUnavailable, when this kernel cannot confine; kIo.
[[nodiscard]] Expected<void> run_cell_host(int socket, const CellWork& work = decode_in_cell);

}  // namespace motcua::cell
