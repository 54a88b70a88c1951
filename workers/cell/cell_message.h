// What passes between those who want a page decoded and the cells. A request travels with
// three descriptors: the file, the writing end of a pipe for the answer, and a socket on which
// the process that works on it is told (as a pidfd), so that it can be ended.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::cell {

enum class Task : std::uint32_t { kPage = 1, kCountPages = 2, kRender = 3, kTextLayer = 4 };

/// One datagram. Plain bytes between processes of one program.
struct Request {
  Task task = Task::kPage;
  std::int32_t file_page = 1;
  std::int32_t width_px = 0;  ///< Of a rendering.
  std::int32_t height_px = 0;
  double dpi = 0;
  std::int64_t cpu_seconds = 0;
};

enum class Outcome : std::uint32_t { kNone, kPage, kCount, kError, kToBeRendered };

/// Comes first through the pipe, then the pixels.
struct AnswerHead {
  Outcome outcome = Outcome::kNone;
  std::int32_t file_page_count = 0;
  std::int32_t width_px = 0;  ///< Of the image, or of the rendering that is wanted.
  std::int32_t height_px = 0;
  std::int32_t channels = 0;
  std::int32_t image_dpi = 0;
  double render_dpi = 0;
  std::uint32_t has_text_layer = 0;  ///< 1: a PDF page with text of its own; where the pixels lie on it:
  std::uint32_t on_its_side = 0;
  double left = 0;
  double top = 0;
  double right = 1;
  double bottom = 1;
  std::uint32_t error_code = 0;
  std::uint32_t problem = 0;
  std::array<char, 512> message{};  ///< Ends with a zero.
};

/// A descriptor that is closed when it goes.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();
  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] int release();
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

/// Sends `bytes` with descriptors along. Errors: kUnavailable when nobody is there.
[[nodiscard]] Expected<void> send_with(int socket, ByteView bytes, std::span<const int> descriptors);

struct Received {
  std::size_t size_bytes = 0;  ///< 0: the other side has gone.
  std::vector<Descriptor> descriptors;
};

/// Takes the next datagram, at most `bytes` of it. Errors: kIo.
[[nodiscard]] Expected<Received> receive_with(int socket, std::span<std::uint8_t> bytes);

}  // namespace motcua::cell
