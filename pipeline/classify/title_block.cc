#include "pipeline/classify/title_block.h"

#include <algorithm>
#include <iterator>
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

bool in_capitals(const std::string& text, const std::string& folded) {
  constexpr double kCapitalsShare = 0.7;
  return folded.size() >= 4 && upper_case_share(text) >= kCapitalsShare;
}

/// A line cut where a gap shows that two columns stand side by side.
struct Segment {
  std::string text;
  std::string folded;
  Box box;
};

std::vector<Segment> segments_of(const Line& line) {
  std::vector<Segment> segments;
  int gap_max = 0;
  for (const Word& word : line.words) gap_max = std::max(gap_max, word.box.height);
  gap_max *= 3;
  const Word* last = nullptr;
  for (const Word& word : line.words) {
    if (last == nullptr || word.box.x - last->box.right() > gap_max) segments.emplace_back();
    Segment& segment = segments.back();
    segment.text += (segment.text.empty() ? "" : " ") + word.text;
    segment.box = hull(segment.box, word.box);
    last = &word;
  }
  for (Segment& segment : segments) segment.folded = fold(segment.text);
  return segments;
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

/// `below` is the next line of the same column.
bool follows(const Box& above, const Box& below) {
  const int gap = below.y - above.bottom();
  const bool near = gap < 2 * std::max(above.height, below.height) && below.y > above.y;
  const int overlap = std::min(above.right(), below.right()) - std::max(above.x, below.x);
  return near && 2 * overlap > std::min(above.width, below.width);
}

struct OpenBlock {
  std::size_t index = 0;
  Box last;
  int continuation_lines = 0;
};

bool is_signature_note(const std::string& folded) {
  return holds(folded, "ky ghi ro ho ten") || holds(folded, "ky va ghi ro ho ten") ||
         holds(folded, "ky ten dong dau");
}

}  // namespace

PageHead find_head(const PageText& text, int width_px) {
  PageHead head;
  std::vector<std::string> folded;
  folded.reserve(text.lines.size());
  for (const Line& line : text.lines) folded.push_back(fold(line.text));

  const int below_header = header_bottom(text, folded, head.state_header);
  bool running_text = false;
  std::vector<OpenBlock> open;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const Line& line = text.lines[i];
    if (is_signature_note(folded[i])) head.signed_off = true;
    if (head.state_header && line.box.y + line.box.height / 2 <= below_header) continue;
    // A full line of sentences; a date line or a form code does not count.
    const bool sentence = line.box.width > width_px * 6 / 10 && folded[i].size() > 40;
    for (const Segment& segment : segments_of(line)) {
      if (segment.folded.empty()) continue;
      auto above = std::find_if(open.begin(), open.end(),
                                [&](const OpenBlock& block) { return follows(block.last, segment.box); });
      if (!in_capitals(segment.text, segment.folded)) {
        if (above != open.end() && above->continuation_lines < 2) {
          head.blocks[above->index].continuation += " " + segment.folded;
          above->last = segment.box;
          ++above->continuation_lines;
        }
        continue;
      }
      if (above == open.end() || above->continuation_lines > 0) {
        open.push_back({.index = head.blocks.size(), .last = {}, .continuation_lines = 0});
        above = std::prev(open.end());
        head.blocks.emplace_back();
        head.blocks.back().leads = !running_text;
      }
      TitleBlock& title = head.blocks[above->index];
      title.text += (title.text.empty() ? "" : " ") + segment.text;
      title.folded_lines.push_back(segment.folded);
      title.box = hull(title.box, segment.box);
      above->last = segment.box;
    }
    if (sentence && upper_case_share(line.text) < 0.7) running_text = true;
  }
  return head;
}

}  // namespace motcua::classify
