#include "models/pixels.h"

#include <sys/mman.h>

#include <cstring>

namespace motcua {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;

bool is_large(std::size_t bytes) {
  return bytes >= 2 * kHugePage;
}

std::align_val_t alignment_of(std::size_t bytes) {
  return std::align_val_t{is_large(bytes) ? kHugePage : 64};
}

}  // namespace

void* take_pixel_memory(std::size_t bytes) {
  void* memory = ::operator new(bytes, alignment_of(bytes));
  // A kernel without huge pages refuses, and nothing is lost.
  if (is_large(bytes)) madvise(memory, bytes, MADV_HUGEPAGE);
  std::memset(memory, 0, bytes);
  return memory;
}

void give_back_pixel_memory(void* memory, std::size_t bytes) noexcept {
  ::operator delete(memory, alignment_of(bytes));
}

}  // namespace motcua
