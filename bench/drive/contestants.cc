#include "bench/drive/contestants.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <optional>
#include <thread>
#include <utility>

#include "bench/process/machine.h"
#include "bench/process/process.h"

namespace motcua::bench::drive {
namespace {

using Clock = std::chrono::steady_clock;

// A page takes seconds; a program that needs minutes for one hangs.
constexpr std::chrono::minutes kPerPage{2};

struct Described {
  std::string name;
  std::string version;
  std::string command;
};

/// What a run that did not end well is called, with the end of its own words.
Error failed(const std::string& name, const ProcessRun& run) {
  return {ErrorCode::kEngineFailed, name + ": " + how_it_ended(run) + "\n" + run.stderr_tail};
}

ProcessOptions terms(std::size_t pages) {
  ProcessOptions options;
  options.environment = {"OMP_THREAD_LIMIT=1"};
  options.deadline = kPerPage * static_cast<int>(pages + 1);
  return options;
}

std::string read_text(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Program : public Contestant {
 public:
  explicit Program(Described described) : described_(std::move(described)) {}
  [[nodiscard]] const std::string& name() const override { return described_.name; }
  [[nodiscard]] const std::string& version() const override { return described_.version; }
  [[nodiscard]] const std::string& command() const override { return described_.command; }

 private:
  Described described_;
};

class Motcua : public Program {
 public:
  Motcua(Described described, std::string program, const std::string& engine, const Pages& pages)
      : Program(std::move(described)), count_(pages.files.size()), argv_{std::move(program), "ocr"} {
    if (!engine.empty()) argv_.insert(argv_.end(), {"--engine", engine});
    for (const auto& file : pages.files) argv_.push_back(file.string());
  }

  Expected<Reading> read() override {
    const auto done = run(argv_, terms(count_));
    if (!done) return Unexpected(done.error());
    // 3: not one page could be used. That is an answer, too.
    constexpr int kNothingUsable = 3;
    if (!done->well() && done->exit_code != kNothingUsable) return Unexpected(failed(name(), *done));
    return Reading{split_pages(done->out, count_), done->wall.count(), done->cpu.count(),
                   done->peak_rss_bytes};
  }

 private:
  std::size_t count_;
  std::vector<std::string> argv_;
};

class Tesseract : public Program {
 public:
  Tesseract(Described described, const Pages& pages) : Program(std::move(described)), pages_(pages) {
    const std::size_t jobs = std::min(pages.files.size(), static_cast<std::size_t>(pages.cores));
    shares_.resize(jobs);
    for (std::size_t i = 0; i < pages.files.size(); ++i) shares_[i % jobs].push_back(i);
    for (std::size_t job = 0; job < jobs; ++job) {
      std::ofstream list(list_of(job));
      for (const std::size_t page : shares_[job]) list << absolute(pages.files[page]).string() << '\n';
    }
  }

  Expected<Reading> read() override {
    std::vector<std::optional<Expected<ProcessRun>>> runs(shares_.size());
    const auto start = Clock::now();
    {
      std::vector<std::thread> starters;
      for (std::size_t job = 0; job < shares_.size(); ++job) {
        starters.emplace_back([&, job] {
          runs[job] =
              run({"tesseract", list_of(job).string(), "stdout", "-l", "vie"}, terms(pages_.files.size()));
        });
      }
      for (std::thread& starter : starters) starter.join();
    }
    Reading reading;
    reading.wall_s = std::chrono::duration<double>(Clock::now() - start).count();
    reading.texts.resize(pages_.files.size());
    for (std::size_t job = 0; job < shares_.size(); ++job) {
      if (!*runs[job]) return Unexpected(runs[job]->error());
      const ProcessRun& done = **runs[job];
      if (!done.well()) return Unexpected(failed(name(), done));
      reading.cpu_s += done.cpu.count();
      reading.peak_rss_bytes = std::max(reading.peak_rss_bytes, done.peak_rss_bytes);
      auto texts = split_pages(done.out, shares_[job].size());
      for (std::size_t i = 0; i < texts.size(); ++i) reading.texts[shares_[job][i]] = std::move(texts[i]);
    }
    return reading;
  }

 private:
  [[nodiscard]] std::filesystem::path list_of(std::size_t job) const {
    return pages_.folder / ("tesseract-" + std::to_string(job) + ".txt");
  }

  Pages pages_;
  std::vector<std::vector<std::size_t>> shares_;  // Indices of pages, by job.
};

class OcrMyPdf : public Program {
 public:
  OcrMyPdf(Described described, const Pages& pages) : Program(std::move(described)), pages_(pages) {}

  /// The same images in one PDF, unchanged.
  [[nodiscard]] Expected<void> bind() const {
    std::vector<std::string> argv{"img2pdf", "--output", (pages_.folder / "pages.pdf").string()};
    for (const auto& file : pages_.files) argv.push_back(file.string());
    const auto done = run(argv, terms(pages_.files.size()));
    if (!done) return Unexpected(done.error());
    if (!done->well()) {
      return fail(ErrorCode::kIo, "img2pdf: " + how_it_ended(*done) + "\n" + done->stderr_tail);
    }
    return {};
  }

  Expected<Reading> read() override {
    const std::filesystem::path sidecar = pages_.folder / "ocrmypdf.txt";
    std::error_code trouble;
    std::filesystem::remove(sidecar, trouble);
    const auto done = run({"ocrmypdf", "--quiet", "--jobs", std::to_string(pages_.cores), "--language", "vie",
                           "--output-type", "pdf", "--optimize", "0", "--sidecar", sidecar.string(),
                           (pages_.folder / "pages.pdf").string(), (pages_.folder / "ocrmypdf.pdf").string()},
                          terms(pages_.files.size()));
    if (!done) return Unexpected(done.error());
    if (!done->well()) return Unexpected(failed(name(), *done));
    return Reading{split_pages(read_text(sidecar), pages_.files.size()), done->wall.count(),
                   done->cpu.count(), done->peak_rss_bytes};
  }

 private:
  Pages pages_;
};

Unexpected not_installed(const std::string& program, const std::string& packages) {
  return fail(ErrorCode::kUnavailable,
              program + " is not installed; install it with: apt-get install " + packages);
}

}  // namespace

Expected<std::unique_ptr<Contestant>> enter_motcua(const std::string& program, const std::string& engine,
                                                   const Pages& pages) {
  const auto version = version_of(program);
  if (!version) return Unexpected(version.error());
  const std::string chosen = engine.empty() ? "" : " --engine " + engine;
  return std::make_unique<Motcua>(
      Described{engine.empty() ? "motcua" : "motcua-" + engine, *version, "motcua ocr" + chosen + " PAGES"},
      program, engine, pages);
}

Expected<std::unique_ptr<Contestant>> enter_tesseract(const Pages& pages) {
  const auto version = version_of("tesseract");
  if (!version) return not_installed("tesseract", "tesseract-ocr tesseract-ocr-vie");
  const std::string command = "OMP_THREAD_LIMIT=1 tesseract LIST stdout -l vie, " +
                              std::to_string(pages.cores) + " at a time, each a share of the pages";
  return std::make_unique<Tesseract>(Described{"tesseract", *version, command}, pages);
}

Expected<std::unique_ptr<Contestant>> enter_ocrmypdf(const Pages& pages) {
  const auto version = version_of("ocrmypdf");
  if (!version || !version_of("img2pdf"))
    return not_installed("ocrmypdf", "ocrmypdf img2pdf tesseract-ocr-vie");
  const std::string command =
      "OMP_THREAD_LIMIT=1 ocrmypdf --quiet --jobs " + std::to_string(pages.cores) +
      " --language vie --output-type pdf --optimize 0 --sidecar TEXT PAGES.pdf OUT.pdf";
  auto entered = std::make_unique<OcrMyPdf>(Described{"ocrmypdf", "ocrmypdf " + *version, command}, pages);
  if (auto bound = entered->bind(); !bound) return Unexpected(bound.error());
  return entered;
}

std::vector<std::string> split_pages(const std::string& text, std::size_t count) {
  std::vector<std::string> pages;
  std::size_t at = 0;
  while (pages.size() < count) {
    const std::size_t end = std::min(text.find('\f', at), text.size());
    pages.push_back(text.substr(at, end - at));
    at = std::min(end + 1, text.size());
  }
  return pages;
}

}  // namespace motcua::bench::drive
