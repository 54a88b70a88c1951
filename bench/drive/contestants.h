// Programs that read the same pages: this one, the tesseract command and ocrmypdf, each
// run as its own users run it, on all cores.

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench::drive {

/// One reading of all pages.
struct Reading {
  std::vector<std::string> texts;  ///< One a page, in order.
  double wall_s = 0;
  double cpu_s = 0;  ///< Of all processes, user and system.
  /// Of its largest process; those that run beside each other are not added up.
  std::int64_t peak_rss_bytes = 0;
};

class Contestant {
 public:
  virtual ~Contestant() = default;

  [[nodiscard]] virtual const std::string& name() const = 0;
  [[nodiscard]] virtual const std::string& version() const = 0;
  /// How it is called, with PAGES in the place of the files.
  [[nodiscard]] virtual const std::string& command() const = 0;

  /// Starts it, waits for it and takes its text. Loading its model is part of the time.
  /// Errors: kEngineFailed: it did not end well, or gave another number of pages; with
  /// the end of what it said.
  [[nodiscard]] virtual Expected<Reading> read() = 0;
};

/// What all of them are given.
struct Pages {
  std::vector<std::filesystem::path> files;  ///< Images of one page each.
  std::filesystem::path folder;              ///< For what a contestant needs to write.
  int cores = 1;
};

/// `motcua ocr FILES`, its threads as many as cores, called "motcua". With a recogniser it is
/// `motcua ocr --engine ENGINE FILES`, called "motcua-ENGINE". Errors: kUnavailable.
[[nodiscard]] Expected<std::unique_ptr<Contestant>> enter_motcua(const std::string& program,
                                                                 const std::string& engine,
                                                                 const Pages& pages);

/// One `tesseract` process a core, each with its share of the pages in a list and
/// OMP_THREAD_LIMIT=1: its own threads cost more than they bring.
/// Errors: kUnavailable, with how to install it.
[[nodiscard]] Expected<std::unique_ptr<Contestant>> enter_tesseract(const Pages& pages);

/// `ocrmypdf --jobs CORES` on one PDF that holds the same images as they are (img2pdf
/// makes it before the clock starts), without PDF/A and optimisation, text by --sidecar.
/// Errors: kUnavailable, with how to install it; kIo when the PDF cannot be made.
[[nodiscard]] Expected<std::unique_ptr<Contestant>> enter_ocrmypdf(const Pages& pages);

/// The texts of pages that a form feed parts or ends; as many as `count`.
[[nodiscard]] std::vector<std::string> split_pages(const std::string& text, std::size_t count);

}  // namespace motcua::bench::drive
