#include "workers/log/log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace motcua {
namespace {

spdlog::level::level_enum level_of(Level level) {
  switch (level) {
    case Level::kError: return spdlog::level::err;
    case Level::kWarn: return spdlog::level::warn;
    case Level::kInfo: return spdlog::level::info;
    case Level::kDebug: return spdlog::level::debug;
  }
  return spdlog::level::err;
}

/// As it is when it is one plain word, else in quotes with what would end them escaped.
std::string quoted(const std::string& value) {
  if (!value.empty() && value.find_first_of(" \"=\\\n\r\t") == std::string::npos) return value;
  std::string text = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return text + "\"";
}

}  // namespace

struct Log::Sink {
  spdlog::logger logger{"motcua", std::make_shared<spdlog::sinks::stderr_sink_mt>()};
};

Log::Log(Level least) : sink_(std::make_unique<Sink>()) {
  sink_->logger.set_level(level_of(least));
  sink_->logger.set_pattern("time=%Y-%m-%dT%H:%M:%S.%e%z level=%l pid=%P %v");
  sink_->logger.flush_on(spdlog::level::trace);
}

Log::~Log() = default;

void Log::say(Level level, std::string_view event, std::initializer_list<Said> words) {
  std::string line = "event=" + std::string(event);
  for (const Said& word : words) {
    line += ' ';
    line += word.key;
    line += '=';
    line += quoted(word.value);
  }
  sink_->logger.log(level_of(level), line);
}

}  // namespace motcua
