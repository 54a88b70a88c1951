// Pages are read beside each other, one thread each; within a page nothing is shared out.

#pragma once

namespace motcua::clean {

/// Keeps OpenCV to the thread that calls it, for the whole process. OpenCV would
/// otherwise share out single operations over every core, in competition with the
/// other pages. Threads: any; the first call counts.
void keep_to_one_thread();

}  // namespace motcua::clean
