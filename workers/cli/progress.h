// One line on the terminal that says how far a long piece of work is, for the
// verbs that may take longer than a second. Silent when nobody can see it.

#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>
#include <thread>

namespace motcua::cli {

/// What one drawing of the line shows, at most `width` columns: "Reading pages
/// 3/10  4 s". `total` 0 means that the end is not known. Pure.
[[nodiscard]] std::string progress_text(const std::string& what, int done, int total,
                                        std::chrono::seconds elapsed, int width);

/// Draws the line from the first second on, about five times a second, and wipes
/// it when it dies, so that what is printed next starts on a clean line.
///
/// Threads  update() from any thread. While `out` is a terminal it owns one
///          thread, "progress", which it joins; otherwise it owns none and does
///          nothing.
class Progress {
 public:
  /// `out` outlives it.
  explicit Progress(std::string what, int total = 0, std::FILE* out = stderr);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(int done);
  void update(std::string what, int done, int total);
  /// Prints a line that stays; the progress line is drawn again below it.
  void say(const std::string& line);

 private:
  void draw_until_stopped();

  std::FILE* const out_;
  const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  std::mutex mutex_;  // Guards what follows, up to the thread.
  std::condition_variable stop_wanted_;
  std::string what_;
  int done_ = 0;
  int total_ = 0;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace motcua::cli
