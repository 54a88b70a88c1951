// The pages that were read worst, to be looked at: picture, truth and reading.

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

#include "bench/report/crops.h"
#include "bench/report/html.h"
#include "bench/report/sections.h"

namespace motcua::bench::report {
namespace {

constexpr std::size_t kPagesShown = 12;
constexpr int kPageWidthPx = 230;
constexpr int kLineWidthPx = 760;
constexpr int kLineHeightPx = 46;
constexpr int kMarginPx = 12;
constexpr int kJpegQuality = 60;

std::vector<std::string> words_in(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

/// The words of `text`; those that `other` does not have are marked.
std::string marked(const std::string& text, const std::string& other) {
  std::map<std::string, int> left;
  for (const std::string& word : words_in(other)) ++left[word];
  std::string out;
  for (const std::string& word : words_in(text)) {
    out += out.empty() ? "" : " ";
    out += left[word]-- > 0 ? escaped(word) : element("mark", "", escaped(word));
  }
  return out;
}

Box box_of(const Json& line) {
  const Json& box = at(line, "/box");
  if (!box.is_array() || box.size() != 4) return {};
  return {box[0].get<int>(), box[1].get<int>(), box[2].get<int>(), box[3].get<int>()};
}

std::string facts_of(const Json& page) {
  const double errors = value_at(page, "/counts/text.cer/0");
  const double letters = value_at(page, "/counts/text.cer/1");
  std::string out =
      element("b", "", escaped(words_at(page, "/id"))) + " " + escaped(words_at(page, "/paper"));
  out += ", " + number(errors) + " of " + number(letters) + " letters wrong (" + per_cent(errors / letters) +
         ")";
  const std::string profile = words_at(page, "/profile");
  out += "<br/>" + (profile.empty() ? std::string() : escaped(profile) + ", ") +
         number(value_at(page, "/dpi")) + " dpi, " + escaped(words_at(page, "/colour"));
  for (const Json& effect : at(page, "/effects"))
    out += ", " + escaped(words_at(effect, "/kind")) + " " + number(value_at(effect, "/strength"));
  const std::string kind = words_at(page, "/read_kind");
  if (kind != words_at(page, "/paper"))
    out += "; taken for " + (kind.empty() ? "no known kind" : escaped(kind));
  return element("p", "facts", out);
}

std::string picture(const PageImage& image, const char* css, const std::string& says) {
  return "<img class=\"" + std::string(css) + "\" alt=\"" + escaped(says) + "\" src=\"" +
         as_picture(image, kJpegQuality) + "\"/>";
}

/// A line as high as it is easily read, whatever its resolution.
std::string line_picture(const PageImage& page, const Box& box, const std::string& says) {
  const PageImage line = cut(page, box, kMarginPx);
  const int width =
      std::min(kLineWidthPx, line.width_px * kLineHeightPx / std::max(line.height_px, kLineHeightPx));
  return picture(shrunk(line, std::max(1, width)), "line", says);
}

std::string page_card(const Inputs& inputs, const Json& page) {
  const std::string id = words_at(page, "/id");
  const auto slash = id.rfind('/');
  Expected<PageImage> image = fail(ErrorCode::kBadUsage, "no set was named");
  if (!inputs.set.empty() && slash != std::string::npos) {
    const std::string digits = id.substr(slash + 1);
    const bool is_number =
        !digits.empty() && digits.size() < 6 && digits.find_first_not_of("0123456789") == std::string::npos;
    image = page_of_set(inputs.set / id.substr(0, slash), is_number ? std::stoi(digits) : 0);
  }
  std::string inner;
  if (image) inner += picture(shrunk(*image, kPageWidthPx), "page", "Page " + id);
  std::string lines = facts_of(page);
  for (const Json& line : at(page, "/worst_lines")) {
    const std::string truth = words_at(line, "/truth");
    const std::string read = words_at(line, "/read");
    std::string one;
    if (const Box box = box_of(line); image && !box.empty()) one += line_picture(*image, box, truth);
    one += element("p", "truth", marked(truth, read));
    one += element("p", "read", read.empty() ? element("i", "", "nothing was read") : marked(read, truth));
    lines += element("div", "pair", one);
  }
  return element("article", "worst", inner + element("div", "", lines));
}

}  // namespace

std::string worst_pages_section(const Inputs& inputs) {
  const Json& pages = at(inputs.accuracy, "/units/pages");
  if (!pages.is_array()) return {};
  std::vector<const Json*> worst;
  for (const Json& page : pages) {
    if (value_at(page, "/counts/text.cer/0") > 0) worst.push_back(&page);
  }
  std::stable_sort(worst.begin(), worst.end(), [](const Json* a, const Json* b) {
    return value_at(*a, "/counts/text.cer/0") > value_at(*b, "/counts/text.cer/0");
  });
  std::string cards;
  for (std::size_t i = 0; i < std::min(kPagesShown, worst.size()); ++i) cards += page_card(inputs, *worst[i]);
  return section(
      "The worst pages",
      "Most wrong letters first, with up to three of their worst lines: the picture, what it says, what was "
      "read. Marked words differ. All persons and numbers are invented.",
      cards);
}

}  // namespace motcua::bench::report
