// Goal: thousands of broken files go through the decoder without a crash, a hang, a leak
// or a page beyond the limits.
// Method: broken copies of every sound file, made from a printed seed, each opened and
// its first pages decoded; time and memory of each are watched and reported by format.
//
//   decode_corpus FILES [SEED]     decode_corpus --write DIR (the sound files, as seeds for fuzzing)

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/hostile/mutations.h"
#include "bench/specimens/sound/sound_files.h"
#include "models/limits.h"
#include "models/page_report.h"
#include "pipeline/decode/page_file.h"

namespace {

using motcua::specimens::Bytes;
using motcua::specimens::SoundFile;

constexpr int kPagesDecoded = 2;
// What the program gives a page; poppler may use half of it on a drawing that goes nowhere.
constexpr double kPageMsMax =
    std::chrono::duration<double, std::milli>(motcua::limits::kPageDeadline).count();
constexpr double kFileMsMax = kPagesDecoded * kPageMsMax;
constexpr long kMemoryMbMax = 3'000;  // A sanitizer's own share included.

struct Family {
  int files = 0;
  int pages = 0;
  std::map<std::string, int> refused;
  double worst_ms = 0;
  double sum_ms = 0;
};

bool keeps_its_promises(const motcua::PageImage& image) {
  using namespace motcua::limits;
  return image.width_px > 0 && image.height_px > 0 && image.width_px <= kSidePxMax &&
         image.height_px <= kSidePxMax &&
         static_cast<long>(image.width_px) * image.height_px <= kPagePixelsMax &&
         (image.channels == 1 || image.channels == 3) &&
         image.pixels.size() == image.row_bytes() * static_cast<std::size_t>(image.height_px);
}

/// False: a page breaks a promise.
bool drive(const Bytes& bytes, Family& family) {
  const auto file = motcua::decode::PageFile::open(bytes);
  if (!file) {
    ++family.refused[std::string(motcua::page_problem_slug(file.error().problem))];
    return file.error().code == motcua::ErrorCode::kBadPage;
  }
  for (int number = 1; number <= std::min(file->page_count(), kPagesDecoded); ++number) {
    const auto page = file->page(number);
    if (!page) {
      ++family.refused[std::string(motcua::page_problem_slug(page.error().problem))];
      // Unavailable: a PDF page for the renderer, which is not here.
      if (page.error().code != motcua::ErrorCode::kBadPage &&
          page.error().code != motcua::ErrorCode::kUnavailable) {
        return false;
      }
      continue;
    }
    ++family.pages;
    if (!keeps_its_promises(*page)) return false;
  }
  return true;
}

long peak_mb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

std::vector<std::pair<std::string, std::vector<SoundFile>>> families() {
  using namespace motcua::specimens;
  return {{"jpeg", sound_jpegs()}, {"png", sound_pngs()},           {"tiff", sound_tiffs()},
          {"webp", sound_webps()}, {"jpeg2000", sound_jpeg2000s()}, {"bmp", sound_bmps()},
          {"pdf", sound_pdfs()}};
}

int write_seeds(const std::filesystem::path& folder) {
  for (const auto& [family, files] : families()) {
    std::filesystem::create_directories(folder / family);
    for (const SoundFile& file : files) {
      std::ofstream out(folder / family / file.name, std::ios::binary);
      out.write(reinterpret_cast<const char*>(file.bytes.data()),
                static_cast<std::streamsize>(file.bytes.size()));
    }
  }
  return 0;
}

int run(int count, unsigned seed) {
  const auto sound = families();
  std::vector<const Bytes*> others;
  for (const auto& [name, files] : sound) {
    for (const SoundFile& file : files) others.push_back(&file.bytes);
  }
  std::mt19937 random(seed);
  std::map<std::string, Family> report;
  std::printf("seed %u, %d files of %zu kinds\n", seed, count, others.size());
  for (int i = 0; i < count; ++i) {
    // Each format in turn, so that the one with the most kinds does not fill the time.
    const auto& [name, files] = sound[static_cast<std::size_t>(i) % sound.size()];
    const SoundFile& file = files[random() % files.size()];
    const Bytes bytes = motcua::specimens::mutated(file.bytes, others, random);
    Family& family = report[name];
    const auto begin = std::chrono::steady_clock::now();
    const bool kept = drive(bytes, family);
    const double ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    ++family.files;
    family.sum_ms += ms;
    family.worst_ms = std::max(family.worst_ms, ms);
    if (kept && ms <= kFileMsMax && peak_mb() <= kMemoryMbMax) continue;
    std::ofstream("broken-promise.bin", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    std::printf("file %d, from %s: %s; kept as broken-promise.bin\n", i, file.name.c_str(),
                !kept             ? "a promise is broken"
                : ms > kFileMsMax ? "too slow"
                                  : "too much memory");
    return 1;
  }
  for (const auto& [name, family] : report) {
    std::printf("%-9s %6d files, %6d pages, mean %7.2f ms, worst %8.1f ms, refused:", name.c_str(),
                family.files, family.pages, family.sum_ms / family.files, family.worst_ms);
    for (const auto& [why, times] : family.refused) std::printf(" %s %d", why.c_str(), times);
    std::printf("\n");
  }
  std::printf("peak memory %ld MB\n", peak_mb());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--write") return write_seeds(argv[2]);
  const int count = argc > 1 ? std::atoi(argv[1]) : 0;
  if (count <= 0) {
    std::fprintf(stderr, "usage: decode_corpus FILES [SEED] | --write DIR\n");
    return 2;
  }
  return run(count, argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 20261125u);
}
