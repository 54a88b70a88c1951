#include "bench/accuracy/asking.h"

#include <chrono>
#include <fstream>
#include <iterator>
#include <utility>

#include "bench/process/machine.h"
#include "bench/process/process.h"
#include "bench/truth/json_file.h"
#include "workers/store/sha256.h"

namespace motcua::bench {
namespace {

using Json = nlohmann::ordered_json;
using std::filesystem::path;

constexpr const char* kSchema = "motcua.bench-answer/1";
/// Many times what a page takes on a slow machine; a program that needs longer hangs.
constexpr std::chrono::seconds kTimePerPage{60};
constexpr std::chrono::seconds kTimeToStart{120};

Expected<std::string> digest_of(const path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(ErrorCode::kIo, file.string() + ": cannot be read");
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  return store::sha256_hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::string digest_of_text(const std::string& text) {
  return store::sha256_hex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// What was kept under the same key and is an answer; null otherwise.
Json kept_before(const path& file, const std::string& key) {
  std::error_code trouble;
  if (!std::filesystem::exists(file, trouble)) return nullptr;
  std::ifstream stream(file, std::ios::binary);
  Json json = Json::parse(stream, nullptr, false);
  if (json.is_discarded() || !json.is_object() || json.value("schema", "") != kSchema ||
      json.value("key", "") != key) {
    return nullptr;
  }
  return json.contains("result") ? json["result"] : Json(nullptr);
}

std::string last_line(const std::string& text) {
  const std::size_t end = text.find_last_not_of("\r\n");
  if (end == std::string::npos) return {};
  const std::size_t begin = text.find_last_of("\r\n", end);
  return text.substr(begin == std::string::npos ? 0 : begin + 1,
                     end - (begin == std::string::npos ? 0 : begin + 1) + 1);
}

}  // namespace

struct Asking::Question {
  std::vector<std::string> arguments;  ///< Without the program, and without files.
  std::vector<path> files;
  path keep_as;
  std::uint64_t seed = 0;
  int page_count = 1;
};

Asking::Asking(std::string program, std::string engine, path answers)
    : program_(std::move(program)), engine_(std::move(engine)), answers_(std::move(answers)) {}

Expected<Asking> Asking::begin(std::string program, std::string engine, path answers) {
  Asking asking(std::move(program), std::move(engine), std::move(answers));
  auto version = version_of(asking.program_);
  if (!version) {
    return fail(ErrorCode::kUnavailable,
                version.error().message + "; build motcua, or name it with --motcua PATH");
  }
  asking.version_ = std::move(*version);
  auto digest = digest_of(asking.program_);
  // A program found along PATH is told apart by its version alone.
  asking.program_sha256_ = digest ? std::move(*digest) : std::string();
  return asking;
}

Expected<KeptAnswer> Asking::ask(const Question& question) const {
  std::string everything = program_sha256_ + "\n" + version_ + "\n" + std::to_string(question.seed) + "\n";
  std::vector<std::string> argv{program_};
  for (const std::string& argument : question.arguments) {
    everything += argument + "\n";
    argv.push_back(argument);
  }
  if (!engine_.empty()) {
    everything += "engine " + engine_ + "\n";
    argv.insert(argv.end(), {"--engine", engine_});
  }
  for (const path& file : question.files) {
    const auto digest = digest_of(file);
    if (!digest) return Unexpected(digest.error());
    everything += file.filename().string() + " " + *digest + "\n";
    argv.push_back(file.string());
  }
  const std::string key = digest_of_text(everything);
  if (Json before = kept_before(question.keep_as, key); !before.is_null())
    return KeptAnswer{std::move(before), {}};

  ProcessOptions options;
  options.environment = {"OMP_THREAD_LIMIT=1"};
  options.deadline = kTimeToStart + question.page_count * kTimePerPage;
  const auto ran = run(argv, options);
  if (!ran) return Unexpected(ran.error());
  KeptAnswer answer;
  // 3: no page could be used; that is a verdict, too.
  const bool ended = ran->signal == 0 && !ran->timed_out && (ran->exit_code == 0 || ran->exit_code == 3);
  answer.result = ended ? Json::parse(ran->out, nullptr, false) : Json(Json::value_t::discarded);
  if (answer.result.is_discarded()) {
    answer.result = nullptr;
    answer.trouble = ended ? "printed no JSON" : how_it_ended(*ran);
    if (const std::string said = last_line(ran->stderr_tail); !said.empty()) answer.trouble += ": " + said;
  }
  const Json kept{{"schema", kSchema},           {"key", key},
                  {"program", version_},         {"seed", question.seed},
                  {"exit_code", ran->exit_code}, {"signal", ran->signal},
                  {"trouble", answer.trouble},   {"wall_s", ran->wall.count()},
                  {"cpu_s", ran->cpu.count()},   {"peak_rss_bytes", ran->peak_rss_bytes},
                  {"result", answer.result}};
  const std::string text = kept.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  if (auto written = write_file_whole(question.keep_as, text); !written) return Unexpected(written.error());
  return answer;
}

Expected<KeptAnswer> Asking::check(const path& folder, const truth::TrueDossier& dossier,
                                   std::uint64_t seed) const {
  Question question;
  question.arguments = {"check", "--json", "--procedure", dossier.procedure, "--as-of", dossier.as_of};
  for (const auto& [name, value] : dossier.facts) {
    question.arguments.insert(question.arguments.end(), {"--fact", name + "=" + value});
  }
  for (const auto& [component, how] : dossier.attestations) {
    question.arguments.insert(question.arguments.end(), {"--attest", component + "=" + how});
  }
  for (const std::string& name : dossier.files) question.files.push_back(folder / name);
  question.keep_as = answers_ / (dossier.id + ".json");
  question.seed = seed;
  question.page_count = static_cast<int>(dossier.pages.size());
  return ask(question);
}

Expected<KeptAnswer> Asking::ocr(const path& file, const std::string& name) const {
  Question question;
  question.arguments = {"ocr", "--format", "json"};
  question.files = {file};
  question.keep_as = answers_ / (name + ".json");
  return ask(question);
}

}  // namespace motcua::bench
