#include "pipeline/decode/pdf_render.h"

#include <fcntl.h>
#include <leptonica/allheaders.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cmath>
#include <string>
#include <utility>

#include "models/limits.h"
#include "pipeline/decode/leptonica_image.h"

namespace motcua::decode {
namespace {

constexpr const char* kRenderer = "/usr/bin/pdftoppm";
constexpr rlim_t kMemoryBytesMax = rlim_t{2} << 30;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) close(fd_);
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

bool write_all(int fd, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

/// Runs in the child between fork and exec: only async-signal-safe calls.
[[noreturn]] void become_renderer(int pdf_fd, int picture_fd, char* const* argv, rlim_t picture_bytes_max,
                                  rlim_t cpu_seconds) {
  const int null_fd = open("/dev/null", O_WRONLY);
  dup2(pdf_fd, STDIN_FILENO);
  dup2(picture_fd, STDOUT_FILENO);
  dup2(null_fd, STDERR_FILENO);
  syscall(SYS_close_range, 3U, ~0U, 0U);
  const rlimit memory{kMemoryBytesMax, kMemoryBytesMax};
  const rlimit file{picture_bytes_max, picture_bytes_max};
  const rlimit cpu{cpu_seconds, cpu_seconds};
  const rlimit core{0, 0};
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_FSIZE, &file);
  setrlimit(RLIMIT_CPU, &cpu);
  setrlimit(RLIMIT_CORE, &core);
  char* const no_environment[] = {nullptr};
  execve(kRenderer, argv, no_environment);
  _exit(127);
}

enum class Ended { kWell, kBadly, kTimedOut, kNotInstalled };

Ended wait_for(pid_t child, std::chrono::milliseconds deadline) {
  const Descriptor watch(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
  pollfd event{watch.get(), POLLIN, 0};
  const auto until = std::chrono::steady_clock::now() + deadline;
  bool timed_out = watch.get() < 0;
  while (!timed_out) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    const int ready = left.count() > 0 ? poll(&event, 1, static_cast<int>(left.count())) : 0;
    if (ready > 0) break;
    if (ready == 0) timed_out = true;
  }
  if (timed_out) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (timed_out) return Ended::kTimedOut;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) return Ended::kNotInstalled;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Ended::kWell : Ended::kBadly;
}

}  // namespace

Expected<PageImage> render_pdf_page(ByteView pdf, int file_page, const RenderSize& size,
                                    std::chrono::milliseconds deadline) {
  silence_image_libraries();
  const Descriptor pdf_file(memfd_create("page.pdf", MFD_CLOEXEC));
  const Descriptor picture_file(memfd_create("page.ppm", MFD_CLOEXEC));
  if (pdf_file.get() < 0 || picture_file.get() < 0 || !write_all(pdf_file.get(), pdf) ||
      lseek(pdf_file.get(), 0, SEEK_SET) != 0) {
    return fail(ErrorCode::kIo, "no memory file for rendering a PDF page");
  }
  // By resolution: -scale-to-x and -scale-to-y are taken before /Rotate, and a page that
  // lies on its side would be stretched.
  std::array<std::string, 10> words{"pdftoppm",
                                    "-q",
                                    "-cropbox",
                                    "-f",
                                    std::to_string(file_page),
                                    "-l",
                                    std::to_string(file_page),
                                    "-r",
                                    std::to_string(size.dpi),
                                    "/dev/stdin"};
  std::array<char*, words.size() + 1> argv{};
  for (std::size_t i = 0; i < words.size(); ++i) argv[i] = words[i].data();

  const auto picture_bytes_max =
      static_cast<rlim_t>(size.width_px + 2) * static_cast<rlim_t>(size.height_px + 2) * 3 + 4096;
  const auto cpu_seconds = static_cast<rlim_t>(deadline.count() / 1000 + 1);
  const pid_t child = fork();
  if (child < 0) return fail(ErrorCode::kUnavailable, "no process for rendering a PDF page");
  if (child == 0) {
    become_renderer(pdf_file.get(), picture_file.get(), argv.data(), picture_bytes_max, cpu_seconds);
  }
  switch (wait_for(child, deadline)) {
    case Ended::kTimedOut: return bad_page(PageProblem::kTimedOut, "rendering the PDF page took too long");
    case Ended::kNotInstalled:
      return fail(ErrorCode::kUnavailable, "pdftoppm is not installed (Debian package poppler-utils)");
    case Ended::kBadly:
    case Ended::kWell: break;  // poppler ends badly on flaws that still leave a picture; the picture decides.
  }
  struct stat facts {};
  if (fstat(picture_file.get(), &facts) != 0 || facts.st_size <= 0) {
    return bad_page(PageProblem::kDamaged, "the PDF page cannot be rendered");
  }
  const auto length = static_cast<std::size_t>(facts.st_size);
  void* mapped = mmap(nullptr, length, PROT_READ, MAP_PRIVATE, picture_file.get(), 0);
  if (mapped == MAP_FAILED) return fail(ErrorCode::kIo, "a rendered PDF page cannot be mapped");
  PixPtr pix(pixReadMemPnm(static_cast<const l_uint8*>(mapped), length));
  munmap(mapped, length);
  if (!pix) return bad_page(PageProblem::kDamaged, "the PDF page cannot be rendered");
  auto image = to_page_image(std::move(pix));
  if (image) image->dpi = static_cast<int>(std::lround(size.dpi));
  return image;
}

}  // namespace motcua::decode
