#include "workers/cell/cell_decoder.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <string_view>

#include "models/limits.h"
#include "pipeline/decode/pdf_render.h"
#include "pipeline/decode/text_layer.h"
#include "workers/cell/cell_host.h"

namespace motcua::cell {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int kPipeBytes = 1 << 20;

Unexpected no_memory_file() {
  return fail(ErrorCode::kIo, "no memory file for decoding a page");
}

Expected<Descriptor> memory_file(const char* name, ByteView bytes) {
  Descriptor file(memfd_create(name, MFD_CLOEXEC));
  if (!file) return no_memory_file();
  while (!bytes.empty()) {
    const ssize_t written = write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return no_memory_file();
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return file;
}

/// A cell may have been taken over by what it decoded: nothing that it says is believed
/// before it is seen to hold, and all it can say of itself is that its page is bad.
Unexpected told(const AnswerHead& head) {
  const auto problem = static_cast<PageProblem>(head.problem);
  const bool known = head.error_code == static_cast<std::uint32_t>(ErrorCode::kBadPage) &&
                     head.problem <= static_cast<std::uint32_t>(kLastPageProblem) &&
                     problem != PageProblem::kNone;
  const auto end = std::find(head.message.begin(), head.message.end(), '\0');
  return bad_page(known ? problem : PageProblem::kDamaged, std::string(head.message.begin(), end));
}

bool is_side(std::int32_t px) {
  return px > 0 && px <= limits::kSidePxMax;
}

Unexpected took_too_long() {
  return bad_page(PageProblem::kTimedOut, "decoding the page took too long");
}

/// The pixels come straight from the pipe into the page.
Expected<PageImage> image_of(const AnswerHead& head, CellAnswer& answer) {
  PageImage image{.width_px = head.width_px,
                  .height_px = head.height_px,
                  .channels = head.channels,
                  .dpi = std::clamp(head.image_dpi, 0, 10'000),
                  .pixels = {}};
  const Unexpected lied =
      bad_page(PageProblem::kDamaged, "a cell gave a page whose size does not fit its pixels");
  if (!is_side(head.width_px) || !is_side(head.height_px) || (head.channels != 1 && head.channels != 3) ||
      static_cast<long>(head.width_px) * head.height_px > limits::kPagePixelsMax) {
    return lied;
  }
  image.pixels.resize(image.row_bytes() * static_cast<std::size_t>(image.height_px));
  if (answer.read(image.pixels) == image.pixels.size()) return image;
  if (answer.late()) return took_too_long();
  return lied;
}

/// The head of an answer; without one the cell ended in the middle of its work.
AnswerHead head_of(CellAnswer& answer) {
  std::array<std::uint8_t, sizeof(AnswerHead)> bytes{};
  AnswerHead head;
  if (answer.read(bytes) == bytes.size()) std::memcpy(&head, bytes.data(), sizeof head);
  return head;
}

Unexpected ended_without_answer() {
  return bad_page(PageProblem::kDamaged, "decoding this page ended its process");
}

}  // namespace

/// The host's process, and our end of its socket. It goes when the last who uses it has gone.
class CellDecoder::Host {
 public:
  static Expected<std::shared_ptr<Host>> start(const HostTerms& terms) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
      return fail(ErrorCode::kIo, "no socket for the process that decodes");
    }
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    std::vector<std::string> words = terms.arguments;
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), kHostSocket);
    pid_t process = -1;
    const int trouble =
        posix_spawn(&process, terms.program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (trouble != 0) return fail(ErrorCode::kUnavailable, terms.program + ": cannot be started");
    return std::shared_ptr<Host>(new Host(std::move(ours), process));
  }

  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  ~Host() {
    socket_ = Descriptor();
    while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  [[nodiscard]] int socket() const { return socket_.get(); }

 private:
  Host(Descriptor socket, pid_t process) : socket_(std::move(socket)), process_(process) {}
  Descriptor socket_;
  pid_t process_;
};

CellDecoder::CellDecoder(HostTerms terms) : terms_(std::move(terms)) {}
CellDecoder::~CellDecoder() = default;

Expected<std::shared_ptr<CellDecoder::Host>> CellDecoder::host() {
  const std::lock_guard lock(mutex_);
  if (!host_) {
    auto started = Host::start(terms_);
    if (!started) return started;
    host_ = std::move(*started);
  }
  return host_;
}

void CellDecoder::forget(const std::shared_ptr<Host>& gone) {
  const std::lock_guard lock(mutex_);
  if (host_ == gone) host_.reset();
}

Expected<CellAnswer> CellDecoder::ask(const Request& request, int file, milliseconds deadline) {
  const auto until = steady_clock::now() + deadline;
  const auto asked = host();
  if (!asked) return Unexpected(asked.error());
  int pipe_ends[2];
  if (pipe2(pipe_ends, O_CLOEXEC) != 0) return fail(ErrorCode::kIo, "no pipe to the process that decodes");
  Descriptor answer(pipe_ends[0]);
  Descriptor answers(pipe_ends[1]);
  // A page then passes in some thirty turns. Where that much is not allowed it passes in more.
  fcntl(answers.get(), F_SETPIPE_SZ, kPipeBytes);
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    return fail(ErrorCode::kIo, "no socket to the process that decodes");
  }
  const Descriptor ours(ends[0]);
  Descriptor theirs(ends[1]);
  std::array<std::uint8_t, sizeof request> bytes{};
  std::memcpy(bytes.data(), &request, sizeof request);
  const std::array handed{file, answers.get(), theirs.get()};
  const auto sent = send_with((*asked)->socket(), bytes, handed);
  theirs = Descriptor();
  answers = Descriptor();
  std::array<std::uint8_t, 1> one{};
  auto told = sent ? receive_with(ours.get(), one) : Expected<Received>(Received{});
  if (!told) return Unexpected(told.error());
  if (told->descriptors.size() != 1) {
    forget(*asked);
    return fail(ErrorCode::kUnavailable, "the process that decodes could not start, or has gone");
  }
  return CellAnswer(std::move(answer), std::move(told->descriptors.front()), until);
}

Expected<PageImage> CellDecoder::rendered(const AnswerHead& wanted, int file, int file_page,
                                          milliseconds deadline) {
  if (!is_side(wanted.width_px) || !is_side(wanted.height_px) ||
      static_cast<long>(wanted.width_px) * wanted.height_px > limits::kPagePixelsMax ||
      !(wanted.render_dpi > 0 && wanted.render_dpi < 10'000)) {
    return bad_page(PageProblem::kDamaged, "a cell asked for a rendering of no possible size");
  }
  const Request request{.task = Task::kRender,
                        .file_page = file_page,
                        .width_px = wanted.width_px,
                        .height_px = wanted.height_px,
                        .dpi = wanted.render_dpi,
                        .cpu_seconds = deadline.count() / 1000 + 1};
  lseek(file, 0, SEEK_SET);
  auto answer = ask(request, file, deadline);
  if (!answer) return Unexpected(answer.error());
  const decode::RenderSize size{wanted.width_px, wanted.height_px, wanted.render_dpi};
  const Pixels picture = answer->read_all(decode::rendered_bytes_max(size));
  if (answer->late()) return took_too_long();
  // poppler ends badly on flaws that still leave a picture; the picture decides.
  return decode::rendered_page(picture, size);
}

PageText CellDecoder::text_layer(const AnswerHead& head, const PageImage& image, int file, int file_page,
                                 milliseconds deadline) {
  const auto share = [](double value) { return value >= 0 && value <= 1; };
  if (head.has_text_layer != 1 || !share(head.left) || !share(head.top) || !share(head.right) ||
      !share(head.bottom) || head.left >= head.right || head.top >= head.bottom) {
    return {};
  }
  lseek(file, 0, SEEK_SET);
  auto answer =
      ask({.task = Task::kTextLayer, .file_page = file_page, .cpu_seconds = deadline.count() / 1000 + 1},
          file, deadline);
  if (!answer) return {};
  const Pixels words = answer->read_all(limits::kTextLayerBytesMax);
  if (answer->late()) return {};
  const decode::TextLayerPlan plan{.argv = {},
                                   .left = head.left,
                                   .top = head.top,
                                   .right = head.right,
                                   .bottom = head.bottom,
                                   .on_its_side = head.on_its_side == 1};
  const std::string_view text(reinterpret_cast<const char*>(words.data()), words.size());
  return decode::read_text_layer(text, plan, image.width_px, image.height_px).value_or(PageText{});
}

Expected<DecodedPage> CellDecoder::page(ByteView file_bytes, int file_page, milliseconds deadline) {
  if (file_bytes.size() > limits::kFileBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, "the file is larger than any that is decoded");
  }
  const auto file = memory_file("file", file_bytes);
  if (!file) return Unexpected(file.error());
  const Request request{
      .task = Task::kPage, .file_page = file_page, .cpu_seconds = deadline.count() / 1000 + 1};
  auto answer = ask(request, file->get(), deadline);
  if (!answer) return Unexpected(answer.error());
  const AnswerHead head = head_of(*answer);
  if (answer->late()) return took_too_long();
  const int count = std::clamp(head.file_page_count, 1, limits::kFilePagesMax);
  switch (head.outcome) {
    case Outcome::kPage:
    case Outcome::kToBeRendered: {
      DecodedPage page{count,
                       head.outcome == Outcome::kPage ? image_of(head, *answer)
                                                      : rendered(head, file->get(), file_page, deadline / 2),
                       {}};
      if (page.image) page.text_layer = text_layer(head, *page.image, file->get(), file_page, deadline / 4);
      return page;
    }
    case Outcome::kError:
      if (head.file_page_count == 0) return told(head);
      return DecodedPage{count, told(head), {}};
    default: return ended_without_answer();
  }
}

Expected<int> CellDecoder::page_count(ByteView file_bytes) {
  if (file_bytes.size() > limits::kFileBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, "the file is larger than any that is decoded");
  }
  const auto file = memory_file("file", file_bytes);
  if (!file) return Unexpected(file.error());
  constexpr milliseconds kDeadline{10'000};
  const Request request{
      .task = Task::kCountPages, .file_page = 1, .cpu_seconds = kDeadline.count() / 1000 + 1};
  auto answer = ask(request, file->get(), kDeadline);
  if (!answer) return Unexpected(answer.error());
  const AnswerHead head = head_of(*answer);
  if (answer->late()) return took_too_long();
  if (head.outcome == Outcome::kError) return told(head);
  if (head.outcome != Outcome::kCount) return ended_without_answer();
  return std::clamp(head.file_page_count, 1, limits::kFilePagesMax);
}

}  // namespace motcua::cell
