#include "workers/cell/cell_host.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "models/limits.h"
#include "pipeline/decode/pdf_render.h"
#include "pipeline/decode/text_layer.h"
#include "workers/cell/confinement.h"

namespace motcua::cell {
namespace {

constexpr std::size_t kDescriptorsOfRequest = 3;

/// A file's bytes in memory, from before the fences until the process ends.
ByteView mapped(int file) {
  struct stat facts {};
  if (fstat(file, &facts) != 0 || facts.st_size <= 0) return {};
  const auto size = static_cast<std::size_t>(facts.st_size);
  void* bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  return bytes == MAP_FAILED ? ByteView{} : ByteView{static_cast<std::uint8_t*>(bytes), size};
}

bool write_all(int pipe, ByteView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(pipe, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

[[noreturn]] void decode_and_end(const Request& request, int file, int answer, const Confinement& confinement,
                                 const CellWork& work) {
  const ByteView bytes = mapped(file);
  const Bounds bounds{.cpu = std::chrono::seconds(request.cpu_seconds)};
  if (!confinement.confine_decoder(bounds)) _exit(1);
  AnswerHead head;
  const PageImage image = work(request, bytes, head);
  const ByteView said(reinterpret_cast<const std::uint8_t*>(&head), sizeof head);
  _exit(write_all(answer, said) && write_all(answer, image.pixels) ? 0 : 1);
}

/// One of poppler's programs, on the file, its output into the answer.
[[noreturn]] void become_poppler(const Request& request, int file, int answer,
                                 const Confinement& confinement) {
  const bool draws = request.task == Task::kRender;
  const decode::RenderSize size{request.width_px, request.height_px, request.dpi};
  const char* program = draws ? decode::kRenderProgram : decode::kTextLayerProgram;
  std::vector<std::string> words = draws ? decode::render_arguments(request.file_page, size)
                                         : decode::text_layer_arguments(request.file_page);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int nothing = open("/dev/null", O_WRONLY);
  dup2(file, STDIN_FILENO);
  dup2(answer, STDOUT_FILENO);
  dup2(nothing, STDERR_FILENO);
  syscall(SYS_close_range, 3U, ~0U, 0U);
  const Bounds bounds{.cpu = std::chrono::seconds(request.cpu_seconds)};
  if (!confinement.confine_renderer(bounds, program)) _exit(1);
  char* const no_environment[] = {nullptr};
  execve(program, arguments.data(), no_environment);
  _exit(127);
}

/// Makes the cell and tells whoever asked which process it is.
void serve(const Request& request, const std::vector<Descriptor>& descriptors, int socket,
           const Confinement& confinement, const CellWork& work) {
  const int file = descriptors[0].get();
  const int answer = descriptors[1].get();
  const pid_t cell = fork();
  if (cell == 0) {
    close(socket);
    prctl(PR_SET_NAME, "motcua-cell");
    if (request.task == Task::kRender || request.task == Task::kTextLayer) {
      become_poppler(request, file, answer, confinement);
    }
    decode_and_end(request, file, answer, confinement, work);
  }
  if (cell < 0) return;
  const Descriptor watched(static_cast<int>(syscall(SYS_pidfd_open, cell, 0U)));
  const std::uint8_t one = 1;
  const std::array handed{watched.get()};
  // Should the asker be gone, the cell ends by its own bound of time.
  if (watched) (void)send_with(descriptors[2].get(), {&one, 1}, handed);
}

}  // namespace

Expected<void> run_cell_host(int socket, const CellWork& work) {
  pthread_setname_np(pthread_self(), "motcua-cells");
  auto confinement = Confinement::prepare();
  if (!confinement) return Unexpected(confinement.error());
  // Ctrl-C is for the program that started us; we go when it has gone.
  signal(SIGINT, SIG_IGN);
  for (;;) {
    Request request;
    std::array<std::uint8_t, sizeof request> bytes{};
    auto received = receive_with(socket, bytes);
    if (!received) return Unexpected(received.error());
    if (received->size_bytes == 0) return {};
    if (received->size_bytes != sizeof request || received->descriptors.size() != kDescriptorsOfRequest) {
      continue;
    }
    std::memcpy(&request, bytes.data(), sizeof request);
    serve(request, received->descriptors, socket, *confinement, work);
    // Only after their pidfd was handed over: one that ended at once must still be there for it.
    while (waitpid(-1, nullptr, WNOHANG) > 0) {
    }
  }
}

}  // namespace motcua::cell
