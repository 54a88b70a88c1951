// What happened, for whoever operates the program: one line of key=value to stderr.
// Never recognised text, names or numbers from a paper: these are citizens' words.

#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace motcua {

/// By consequence: someone must act, someone should look, rare and good to know,
/// only when searching for a fault.
enum class Level : std::uint8_t { kError, kWarn, kInfo, kDebug };

/// One key with its value.
struct Said {
  Said(std::string_view name, std::string_view text) : key(name), value(text) {}
  Said(std::string_view name, const char* text) : key(name), value(text) {}
  Said(std::string_view name, const std::string& text) : key(name), value(text) {}
  Said(std::string_view name, long number) : key(name), value(std::to_string(number)) {}
  std::string_view key;
  std::string value;
};

/// Threads: any.
class Log {
 public:
  /// Says nothing less grave than `least`.
  explicit Log(Level least);
  ~Log();
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  /// `event` is a word: "page_set_aside". Values with blanks are quoted.
  void say(Level level, std::string_view event, std::initializer_list<Said> words = {});

 private:
  struct Sink;
  std::unique_ptr<Sink> sink_;
};

}  // namespace motcua
