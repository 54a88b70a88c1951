#include "bench/truth/page_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace motcua::bench::truth {
namespace {

using std::filesystem::path;

constexpr std::string_view kTextEnding = ".gt.txt";
constexpr std::array<const char*, 6> kImageEndings{".png", ".jpg", ".jpeg", ".tif", ".tiff", ".pdf"};

bool is_page_file(const path& file) {
  return std::find(kImageEndings.begin(), kImageEndings.end(), file.extension().string()) !=
         kImageEndings.end();
}

Expected<std::vector<std::string>> lines_of(const path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(ErrorCode::kCorrupt, file.string() + ": cannot be read");
  std::vector<std::string> lines;
  std::string line;
  while (std::getline(stream, line)) lines.push_back(line);
  return lines;
}

}  // namespace

Expected<std::vector<PageWithText>> read_page_folder(const path& folder) {
  std::error_code trouble;
  std::vector<PageWithText> pages;
  for (const auto& entry : std::filesystem::directory_iterator(folder, trouble)) {
    const std::string file = entry.path().filename().string();
    if (!file.ends_with(kTextEnding)) continue;
    PageWithText page;
    page.name = file.substr(0, file.size() - kTextEnding.size());
    for (const char* ending : kImageEndings) {
      const path image = folder / (page.name + ending);
      if (page.image.empty() && std::filesystem::exists(image, trouble)) page.image = image;
    }
    if (page.image.empty()) {
      return fail(ErrorCode::kCorrupt, entry.path().string() + ": no image " + page.name +
                                           ".png (or .jpg, .tif, .pdf) beside it; add the image or take the "
                                           "text away");
    }
    auto lines = lines_of(entry.path());
    if (!lines) return Unexpected(lines.error());
    page.lines = std::move(*lines);
    pages.push_back(std::move(page));
  }
  if (pages.empty()) {
    return fail(ErrorCode::kBadUsage,
                folder.string() + ": no page images with NAME.gt.txt beside them are there");
  }
  std::sort(pages.begin(), pages.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return pages;
}

Expected<std::vector<path>> page_files(const path& folder) {
  std::error_code trouble;
  std::vector<path> files;
  for (auto at = std::filesystem::recursive_directory_iterator(folder, trouble);
       !trouble && at != std::filesystem::recursive_directory_iterator(); at.increment(trouble)) {
    if (at->is_regular_file(trouble) && is_page_file(at->path())) files.push_back(at->path());
  }
  if (files.empty()) return fail(ErrorCode::kBadUsage, folder.string() + ": no page files are there");
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace motcua::bench::truth
