// `motcua ocr`: the text of files, page by page, without any dossier.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "models/catalog/catalogue_reader.h"
#include "pipeline/page_pipeline.h"
#include "pipeline/reading_engine.h"
#include "pipeline/result/page_text_formats.h"
#include "pipeline/result/searchable_pdf.h"
#include "workers/cell/cell_decoder.h"
#include "workers/cli/exit_of.h"
#include "workers/cli/page_reading.h"
#include "workers/cli/verbs.h"

namespace motcua::cli {
namespace {

struct OcrOptions {
  std::string format = "text";
  std::string engine{reading_engine_slug(kUsualEngine)};
  std::string out;
  std::vector<std::string> files;
};

struct Format {
  const char* name;
  const char* extension;
  std::string (*write)(const std::vector<PageReport>&);
};

constexpr Format kFormats[] = {
    {"text", ".txt", result::pages_as_text},
    {"json", ".json", result::pages_as_json},
    {"hocr", ".hocr", result::pages_as_hocr},
    {"alto", ".xml", result::pages_as_alto},
    {"pdf", ".pdf", nullptr},  // Needs the pixels, too: as_pdf().
};

/// The reports of one file, which stand together in page order.
std::vector<std::vector<PageReport>> by_file(std::vector<PageReport> pages) {
  std::vector<std::vector<PageReport>> files;
  for (PageReport& page : pages) {
    if (page.file_page == 1) files.emplace_back();
    page.number = page.file_page;
    files.back().push_back(std::move(page));
  }
  return files;
}

Expected<std::string> as_pdf(const InputFile& file, const std::vector<PageReport>& pages,
                             PageDecoder& decoder) {
  auto pdf = result::SearchablePdf::begin();
  if (!pdf) return Unexpected(pdf.error());
  for (const PageReport& page : pages) {
    const auto upright = upright_page(file.bytes, page, decoder);
    // A page that cannot be decoded was told about; the others still make a document.
    if (!upright) continue;
    if (auto added = pdf->add_page(*upright, page); !added) return Unexpected(added.error());
  }
  return pdf->finish();
}

Expected<void> write_beside(const std::string& folder, const std::string& file_name, const char* extension,
                            const std::string& text) {
  std::error_code trouble;
  std::filesystem::create_directories(folder, trouble);
  const std::filesystem::path path = std::filesystem::path(folder) / (file_name + extension);
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (trouble || !out) return fail(ErrorCode::kIo, path.string() + ": cannot be written");
  return {};
}

int run_ocr(const OcrOptions& options) {
  const Format* format = nullptr;
  for (const Format& known : kFormats) {
    if (options.format == known.name) format = &known;
  }
  if (format == nullptr) {
    return exit_of("ocr", {ErrorCode::kBadUsage,
                           "--format " + options.format + ": write text, json, hocr, alto or pdf"});
  }
  const auto engine = reading_engine_of(options.engine);
  if (!engine) return exit_of("ocr", engine.error());
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return exit_of("ocr", catalogue.error());
  auto files = read_input_files(options.files);
  if (!files) return exit_of("ocr", files.error());
  cell::CellDecoder decoder;
  auto pages = read_all_pages(*files, *catalogue, decoder, *engine);
  if (!pages) return exit_of("ocr", pages.error());
  const int usable = tell_unusable_pages(*pages);
  auto file = files->begin();
  for (const std::vector<PageReport>& file_pages : by_file(std::move(*pages))) {
    const auto text = format->write != nullptr ? Expected<std::string>(format->write(file_pages))
                                               : as_pdf(*file, file_pages, decoder);
    if (!text) return exit_of("ocr", text.error());
    if (options.out.empty()) {
      std::fwrite(text->data(), 1, text->size(), stdout);
    } else if (auto kept = write_beside(options.out, file->name, format->extension, *text); !kept) {
      return exit_of("ocr", kept.error());
    }
    ++file;
  }
  return usable > 0 ? kExitDone : kExitUnusableInput;
}

}  // namespace

void add_ocr_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<OcrOptions>();
  CLI::App* verb = app.add_subcommand("ocr", "Read the text of files");
  verb->add_option("--format", options->format, "text, json, hocr, alto or pdf (default: text)");
  verb->add_option("--engine", options->engine, kEngineOption);
  verb->add_option("--out", options->out, "Folder that gets one file of text a file read (default: stdout)");
  verb->add_option("FILE", options->files, "PDF, TIFF, JPEG, PNG, WebP, JPEG 2000, BMP")->required();
  verb->callback([options, &exit_code] { exit_code = run_ocr(*options); });
}

}  // namespace motcua::cli
