#include "pipeline/clean/one_thread.h"

#include <opencv2/core/utility.hpp>

namespace motcua::clean {

void keep_to_one_thread() {
  static const bool kept = [] {
    cv::setNumThreads(1);
    return true;
  }();
  static_cast<void>(kept);
}

}  // namespace motcua::clean
