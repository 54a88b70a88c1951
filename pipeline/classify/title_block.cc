#include "pipeline/classify/title_block.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "models/folding.h"
#include "models/fuzzy.h"

namespace motcua::classify {
namespace {

constexpr std::string_view kStateName = "cong hoa xa hoi chu nghia viet nam";
constexpr std::string_view kMotto = "doc lap tu do hanh phuc";

bool holds(std::string_view folded, std::string_view wanted) {
  return find_fuzzy(wanted, folded, wanted.size() / 4).has_value();
}

bool in_capitals(const Line& line, const std::string& folded) {
  constexpr double kCapitalsShare = 0.7;
  return folded.size() >= 4 && upper_case_share(line.text) >= kCapitalsShare;
}

/// Lines that stand beside the state header or above it: the agency's block.
int header_bottom(const PageText& text, const std::vector<std::string>& folded, bool& found) {
  int bottom = 0;
  for (std::size_t i = 0; i < text.lines.size() && i < 14; ++i) {
    if (holds(folded[i], kStateName) || holds(folded[i], kMotto)) {
      found = true;
      bottom = std::max(bottom, text.lines[i].box.bottom());
    }
  }
  return bottom;
}

bool follows(const Line& above, const Line& below) {
  const int gap = below.box.y - above.box.bottom();
  return gap < 2 * std::max(above.box.height, below.box.height) && below.box.y > above.box.y;
}

}  // namespace

PageHead find_head(const PageText& text, int width_px) {
  PageHead head;
  std::vector<std::string> folded;
  folded.reserve(text.lines.size());
  for (const Line& line : text.lines) folded.push_back(fold(line.text));

  const int below_header = header_bottom(text, folded, head.state_header);
  bool running_text = false;
  const Line* last = nullptr;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const Line& line = text.lines[i];
    const int middle = line.box.y + line.box.height / 2;
    if (folded[i].empty()) continue;
    if (head.state_header && middle <= below_header) continue;
    if (!in_capitals(line, folded[i])) {
      // A full line of sentences; a date line or a form code does not count.
      if (line.box.width > width_px * 6 / 10 && folded[i].size() > 40) running_text = true;
      last = nullptr;
      continue;
    }
    if (last == nullptr || !follows(*last, line)) {
      head.blocks.push_back(
          {.text = {}, .folded_lines = {}, .box = {}, .leads = head.blocks.empty() && !running_text});
    }
    TitleBlock& block = head.blocks.back();
    if (!block.text.empty()) block.text += ' ';
    block.text += line.text;
    block.folded_lines.push_back(folded[i]);
    block.box = hull(block.box, line.box);
    last = &line;
  }
  return head;
}

}  // namespace motcua::classify
