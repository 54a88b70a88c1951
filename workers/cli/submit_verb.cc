// `motcua submit`: a dossier from the shell to a front door.

#include <sodium/randombytes.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "models/limits.h"
#include "workers/cli/dossier_options.h"
#include "workers/cli/exit_of.h"
#include "workers/cli/progress.h"
#include "workers/cli/verbs.h"
#include "workers/station/submission.h"

namespace motcua::cli {
namespace {

struct SubmitOptions {
  DossierOptions dossier;
  std::string server = "tcp://127.0.0.1:7465";
  bool wait = false;
};

int report(const Error& error) {
  const int code = exit_of("submit", error);
  return error.code == ErrorCode::kUnavailable ? kExitUnreachable : code;
}

int report(const wire::Refused& refused) {
  const std::string_view advice = refused.advice.empty() ? refusal_advice(refused.reason) : refused.advice;
  std::fprintf(stderr, "motcua submit: %s%s: %.*s\n", std::string(refusal_slug(refused.reason)).c_str(),
               refused.subject.page > 0 ? (", trang " + std::to_string(refused.subject.page)).c_str() : "",
               static_cast<int>(advice.size()), advice.data());
  switch (refused.reason) {
    case wire::Refusal::kTooManyBytes:
    case wire::Refusal::kTooManyPages: return kExitUnusableInput;
    case wire::Refusal::kJudgingFailed: return kExitFault;
    default: return kExitUsage;
  }
}

/// "d-" and 80 random bits: nobody has to hand out numbers, and a repeat keeps its own.
std::string new_dossier_id() {
  constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuv";
  std::string id = "d-";
  for (int i = 0; i < 16; ++i) id += kDigits[randombytes_uniform(32)];
  return id;
}

Expected<Dossier> dossier_of(const SubmitOptions& options) {
  auto dossier = dossier_from(options.dossier);
  if (!dossier) return dossier;
  if (dossier->id.empty()) dossier->id = new_dossier_id();
  if (!wire::is_dossier_id(dossier->id)) {
    return fail(ErrorCode::kBadUsage,
                "'" + dossier->id + "' is no dossier id: 1 to 64 letters, digits, '.', '_' or '-'");
  }
  // The server says which day it is: sent again tomorrow, it is the same dossier.
  if (options.dossier.as_of.empty()) dossier->as_of = {};
  return dossier;
}

Expected<std::string> read_file(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file)
    return fail(ErrorCode::kBadUsage, path + ": there is no such file, or it cannot be read");
  if (size > limits::kFileBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, path + ": larger than " +
                                                    std::to_string(limits::kFileBytesMax >> 20) +
                                                    " MiB; scan at 300 dpi, or split the file");
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// All files are looked at before the first is sent, so that a slip of the hand
/// leaves nothing half done on the server.
Expected<std::vector<station::FileToSend>> files_of(const SubmitOptions& options) {
  std::vector<station::FileToSend> files;
  for (const std::string& path : options.dossier.files) {
    if (const auto read = read_file(path); !read) return Unexpected(read.error());
    files.push_back({std::filesystem::path(path).filename().string(), [path] { return read_file(path); }});
  }
  return files;
}

int print(const wire::Verdicted& verdicted, bool json) {
  std::fputs((json ? verdicted.result_json : verdicted.clerk_report).c_str(), stdout);
  return kExitDone;
}

/// "Nên quét lại tệp 2 (scan.jpg), trang 1: ảnh quá tối. Quét lại trang này, ..."
std::string scan_again_line(const wire::Looked& looked, const std::vector<station::FileToSend>& files) {
  const auto index = static_cast<std::size_t>(looked.page - 1);
  const std::string name = index < files.size() ? " (" + files[index].name + ")" : "";
  return "Nên quét lại tệp " + std::to_string(looked.page) + name + ", trang " +
         std::to_string(looked.file_page) + ": " + looked.why + ". " + looked.advice;
}

Expected<station::Sent> send(const SubmitOptions& options, const Dossier& dossier,
                             const std::vector<station::FileToSend>& files) {
  wire::Context context;
  Progress progress("Đang gửi hồ sơ");
  // While the sheet still lies beside the scanner; the verdict comes seconds later.
  const auto tell_scan_again = [&](const wire::Looked& looked) {
    if (looked.scan_again) progress.say(scan_again_line(looked, files));
  };
  auto link = station::DoorLink::open(context, {.server = options.server, .on_looked = tell_scan_again});
  if (!link) return Unexpected(link.error());
  const auto on_step = [&progress](station::Step step) {
    const bool sending = step.kind == station::Step::Kind::kSending;
    progress.update(sending ? "Đang gửi tệp" : "Đang đọc trang", step.done, step.total);
  };
  auto sent = station::send_dossier(*link, dossier, files, on_step);
  if (!sent || !options.wait || !std::holds_alternative<wire::Stored>(*sent)) return sent;
  return station::wait_for_result(*link, dossier.id, on_step);
}

int run(const SubmitOptions& options) {
  const auto dossier = dossier_of(options);
  if (!dossier) return report(dossier.error());
  const auto files = files_of(options);
  if (!files) return report(files.error());
  const auto sent = send(options, *dossier, *files);
  if (!sent) return report(sent.error());
  if (const auto* refused = std::get_if<wire::Refused>(&*sent)) return report(*refused);
  if (const auto* verdicted = std::get_if<wire::Verdicted>(&*sent); verdicted != nullptr && options.wait) {
    return print(*verdicted, options.dossier.json);
  }
  std::printf("%s\n", dossier->id.c_str());
  return kExitDone;
}

}  // namespace

void add_submit_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<SubmitOptions>();
  CLI::App* verb = app.add_subcommand("submit", "Send a dossier to a front door");
  verb->add_option("--procedure", options->dossier.procedure, "Code of the procedure: 2.000620")->required();
  verb->add_option("--server", options->server,
                   "The front door's endpoint for stations (" + options->server + ")")
      ->type_name("ENDPOINT");
  verb->add_option("--dossier", options->dossier.dossier_id,
                   "Its id; the same id again resumes, and doubles nothing");
  verb->add_flag("--wait", options->wait, "Wait for the verdict and print it");
  add_dossier_options(*verb, options->dossier);
  verb->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace motcua::cli
