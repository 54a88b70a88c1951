#include "workers/cli/progress.h"

#include <pthread.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <utility>

namespace motcua::cli {
namespace {

constexpr std::chrono::seconds kFirstDrawing{1};
constexpr std::chrono::milliseconds kBetweenDrawings{200};
constexpr int kWidthWhenUnknown = 80;

int terminal_width(std::FILE* out) {
  winsize size{};
  if (ioctl(fileno(out), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kWidthWhenUnknown;
  return size.ws_col;
}

/// Cuts after `columns` code points, never inside one.
std::string cut(const std::string& text, int columns) {
  int seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool starts_code_point = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (starts_code_point && seen++ == columns) return text.substr(0, i);
  }
  return text;
}

}  // namespace

std::string progress_text(const std::string& what, int done, int total, std::chrono::seconds elapsed,
                          int width) {
  std::string text = what;
  if (total > 0) text += " " + std::to_string(done) + "/" + std::to_string(total);
  text += "  " + std::to_string(elapsed.count()) + " s";
  return cut(text, width > 1 ? width - 1 : 0);
}

Progress::Progress(std::string what, int total, std::FILE* out)
    : out_(out), what_(std::move(what)), total_(total) {
  if (isatty(fileno(out_)) == 1) thread_ = std::thread(&Progress::draw_until_stopped, this);
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stop_wanted_.notify_one();
  thread_.join();
}

void Progress::update(int done) {
  const std::lock_guard lock(mutex_);
  done_ = done;
}

void Progress::update(std::string what, int done, int total) {
  const std::lock_guard lock(mutex_);
  what_ = std::move(what);
  done_ = done;
  total_ = total;
}

void Progress::say(const std::string& line) {
  const std::lock_guard lock(mutex_);
  std::fprintf(out_, "%s%s\n", thread_.joinable() ? "\r\033[K" : "", line.c_str());
  std::fflush(out_);
}

void Progress::draw_until_stopped() {
  pthread_setname_np(pthread_self(), "progress");
  bool drawn = false;
  std::unique_lock lock(mutex_);
  auto next = started_ + kFirstDrawing;
  while (!stop_wanted_.wait_until(lock, next, [this] { return stopping_; })) {
    const auto now = std::chrono::steady_clock::now();
    const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(now - started_);
    std::fprintf(out_, "\r\033[K%s",
                 progress_text(what_, done_, total_, elapsed, terminal_width(out_)).c_str());
    std::fflush(out_);
    drawn = true;
    next = now + kBetweenDrawings;
  }
  if (drawn) {
    std::fputs("\r\033[K", out_);
    std::fflush(out_);
  }
}

}  // namespace motcua::cli
