// Memory for the pixels of a page: tens of megabytes that are written once, from end to end.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace motcua {

/// Zeroed memory, in huge pages where it is large and the kernel has any: a page of A4 in colour at
/// 300 dpi costs 2 ms to touch for the first time so, and 10 ms otherwise
/// (docs/decisions/0016-cells.md). Errors: as of operator new.
[[nodiscard]] void* take_pixel_memory(std::size_t bytes);
void give_back_pixel_memory(void* memory, std::size_t bytes) noexcept;

/// What a vector grows by is zero without being cleared once more. Growing within its capacity shows
/// what was there before: size pixels once.
template <typename T>
struct PixelAllocator {
  using value_type = T;
  PixelAllocator() = default;
  template <typename U>
  explicit PixelAllocator(const PixelAllocator<U>&) {}

  [[nodiscard]] T* allocate(std::size_t count) {
    return static_cast<T*>(take_pixel_memory(count * sizeof(T)));
  }
  void deallocate(T* memory, std::size_t count) noexcept {
    give_back_pixel_memory(memory, count * sizeof(T));
  }

  template <typename U>
  void construct(U*) noexcept {}
  template <typename U, typename... Arguments>
  void construct(U* place, Arguments&&... arguments) {
    ::new (static_cast<void*>(place)) U(std::forward<Arguments>(arguments)...);
  }

  friend bool operator==(const PixelAllocator&, const PixelAllocator&) { return true; }
};

using Pixels = std::vector<std::uint8_t, PixelAllocator<std::uint8_t>>;

}  // namespace motcua
