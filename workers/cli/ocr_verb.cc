// `motcua ocr`: the text of files, page by page, without any dossier.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "models/catalogue.h"
#include "pipeline/page_pipeline.h"
#include "workers/cli/input_files.h"
#include "workers/cli/verbs.h"

namespace motcua::cli {
namespace {

struct OcrOptions {
  std::string format = "text";
  std::string engine = "tesseract";
  std::string out;
  std::vector<std::string> files;
};

int run_ocr(const OcrOptions& options) {
  const Catalogue catalogue;
  auto reader = PageReader::open(catalogue);
  if (!reader) {
    std::fprintf(stderr, "motcua ocr: %s\n", reader.error().message.c_str());
    return kExitFault;
  }
  for (const std::string& path : options.files) {
    auto file = read_input_file(path);
    if (!file) return kExitUnusableInput;
    const int pages = count_file_pages(file->bytes);
    for (int p = 1; p <= pages; ++p) {
      auto report = reader->read_page({.file_bytes = file->bytes, .file_name = file->name, .file_page = p});
      if (!report) return kExitFault;
      std::fputs(report->text.text().c_str(), stdout);
      std::fprintf(stderr,
                   "%s p%d rot %d skew %.2f dpi %d blank %d unreadable %d conf %.2f clean %.0f read %.0f\n",
                   path.c_str(), p, report->rotation_deg, report->skew_deg, report->dpi, report->blank,
                   report->unreadable, report->text.confidence(), report->timing_ms["clean"],
                   report->timing_ms["read"]);
    }
  }
  return kExitDone;
}

}  // namespace

void add_ocr_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<OcrOptions>();
  CLI::App* verb = app.add_subcommand("ocr", "Read the text of files");
  verb->add_option("FILE", options->files)->required();
  verb->callback([options, &exit_code] { exit_code = run_ocr(*options); });
}

}  // namespace motcua::cli
