// From ink to lines. Letters are joined from neighbour to neighbour, not cut out of blocks, so
// that heads of two columns, stamps across a block and lines of any size are no special cases;
// what is small is given to lines afterwards; blocks and order are made of lines.

#include <algorithm>
#include <cmath>
#include <utility>

#include "pipeline/read/lines/found_ink.h"
#include "pipeline/read/lines/leaders.h"
#include "pipeline/read/lines/line_parting.h"
#include "pipeline/read/lines/mark_giving.h"
#include "pipeline/read/lines/page_ink.h"
#include "pipeline/read/lines/reading_order.h"
#include "pipeline/read/lines/row_joining.h"
#include "pipeline/read/lines/strand.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {
namespace {

/// Letters of the page's own size, then what is smaller and belongs to nothing yet: notes.
constexpr double kLetterLeast = 0.62;
constexpr double kLetterMost = 7.0;
constexpr double kNoteLeast = 0.33;
constexpr double kSmallest_mm = 0.7;
constexpr std::size_t kNoteLettersMin = 4;
constexpr double kLettersToMarks = 1.2;
constexpr double kOrnamentLeast = 1.75;  ///< Of a letter's height.
constexpr std::ptrdiff_t kOrnamentsMin = 7;
constexpr double kEdge_mm = 3;
constexpr double kOnLine = 0.45;
constexpr std::size_t kPicturesMax = 500;
constexpr std::size_t kLinesMax = 2'000;  ///< A sheet of A3 full of numbers has fewer cells.

void set_aside(PageInk& page, const std::vector<Box>& places, int scale) {
  for (std::size_t i = 0; i < page.roles.size(); ++i) {
    const InkPart& part = page.ink.parts[i];
    const int x = part.middle_x() * scale;
    const int y = part.middle_y() * scale;
    for (const Box& place : places) {
      if (x >= place.x && x < place.right() && y >= place.y && y < place.bottom())
        page.roles[i] = Role::kLarge;
    }
  }
}

/// Whether one or two pieces of ink alone are print: a page number, a letter of a list. Holes,
/// scraps of folds and black edges are not, nor is what lies in a picture or a stamp.
bool stands_alone(const Strand& strand, const PageInk& page, const std::vector<Box>& pictures) {
  const int edge = static_cast<int>(kEdge_mm * page.px_per_mm);
  for (const int at : strand.letters) {
    const InkPart& letter = page.part(at);
    const double height = letter.height() / page.letter_px;
    const double shape = static_cast<double>(letter.width()) / letter.height();
    const double fill = static_cast<double>(letter.area) / (letter.width() * letter.height());
    if (height < 0.75 || height > 2.7 || shape > 2.2 || fill < 0.2) return false;
    if (shape < 0.12 || (shape < 0.3 && height > 2.0)) return false;
    if (shape > 0.5 && fill > 0.72) return false;
    if (letter.left < edge || letter.right > page.width_px - edge) return false;
    const bool pictured = std::any_of(pictures.begin(), pictures.end(), [&letter](const Box& picture) {
      return letter.middle_x() > picture.x && letter.middle_x() < picture.right() &&
             letter.middle_y() > picture.y && letter.middle_y() < picture.bottom();
    });
    if (pictured) return false;
  }
  return true;
}

/// Boxes of what is too large for print. What spreads over the page is its frame or its edge,
/// and holds print.
std::vector<Box> pictures_on(const PageInk& page) {
  std::vector<Box> pictures;
  const double most = 0.5 * page.width_px;
  for (std::size_t i = 0; i < page.roles.size() && pictures.size() < kPicturesMax; ++i) {
    const InkPart& part = page.ink.parts[i];
    if (page.roles[i] != Role::kLarge || part.width() > most || part.height() > most) continue;
    if (part.width() > 3 * page.letter_px && part.height() > 3 * page.letter_px)
      pictures.push_back(part.box());
  }
  return pictures;
}

void give_up(Strand& strand, PageInk& page) {
  for (const int at : strand.letters) page.role(at) = Role::kFree;
  for (const int at : strand.marks) page.role(at) = Role::kFree;
  strand = {};
}

/// Ornaments: the same large figure again and again, one under the other.
void give_up_ornaments(std::vector<Strand>& strands, PageInk& page) {
  std::vector<std::size_t> lone;
  for (std::size_t i = 0; i < strands.size(); ++i) {
    const Strand& strand = strands[i];
    if (strand.letters.size() == 1 && page.part(strand.letters[0]).height() > kOrnamentLeast * page.letter_px)
      lone.push_back(i);
  }
  if (lone.size() > kStrandsMax / 4) return;
  const auto figure = [&](std::size_t i) -> const InkPart& { return page.part(strands[i].letters[0]); };
  const auto alike = [](const InkPart& a, const InkPart& b) {
    const auto near = [](int x, int y) { return std::abs(x - y) * 6 <= std::max(x, y) + 6; };
    return near(a.width(), b.width()) && near(a.height(), b.height()) &&
           std::abs(a.middle_x() - b.middle_x()) * 4 <= a.width();
  };
  std::vector<std::size_t> ornaments;
  for (const std::size_t i : lone) {
    const auto count =
        std::count_if(lone.begin(), lone.end(), [&](std::size_t k) { return alike(figure(i), figure(k)); });
    if (count >= kOrnamentsMin) ornaments.push_back(i);
  }
  for (const std::size_t i : ornaments) give_up(strands[i], page);
}

/// Specks along a fold or an edge stand in a row, too, but on no line.
bool is_row_of_specks(const Strand& strand, const PageInk& page) {
  if (strand.unit > 0.9 * page.letter_px) return false;
  const double near = std::max(1.2, 0.15 * strand.unit);
  const auto on_line = std::count_if(strand.letters.begin(), strand.letters.end(), [&](int at) {
    const InkPart& letter = page.part(at);
    return std::abs(letter.bottom - strand.base_at(letter.middle_x())) <= near;
  });
  return static_cast<double>(on_line) < kOnLine * static_cast<double>(strand.letters.size());
}

/// Whether a row of small pieces beside the letters of other strands is their marks: those are
/// fewer than the letters that they stand over or under.
bool is_row_of_marks(const Strand& row, const std::vector<Strand>& strands, const PageInk& page) {
  std::size_t letters = 0;
  for (const Strand& strand : strands) {
    if (strand.right < row.left || strand.left > row.right || strand.unit < 1.3 * row.unit) continue;
    const double middle = (row.left + row.right) / 2.0;
    const double base = strand.base_at(middle);
    if (row.base_at(middle) < base - 2.1 * strand.unit ||
        row.base_at(middle) - row.unit > base + 0.5 * strand.unit) {
      continue;
    }
    for (const int at : strand.letters) {
      const InkPart& letter = page.part(at);
      if (letter.right > row.left && letter.left < row.right) ++letters;
    }
  }
  return static_cast<double>(row.letters.size()) < kLettersToMarks * static_cast<double>(letters);
}

/// Lines of letters smaller than the page's own: notes, forms set small.
void take_notes(std::vector<Strand>& strands, PageInk& page, const std::vector<Box>& leaders) {
  const double least = std::max({3.0, kSmallest_mm * page.px_per_mm, kNoteLeast * page.letter_px});
  std::vector<Strand> notes = strands_of(page, least, kLetterLeast * page.letter_px * 1.6);
  join_rows(notes, page, leaders);
  for (Strand& note : notes) {
    const bool too_short = note.letters.size() < kNoteLettersMin || note.right - note.left < 4 * note.unit;
    if (too_short || is_row_of_marks(note, strands, page)) give_up(note, page);
  }
  std::erase_if(notes, [](const Strand& note) { return note.empty(); });
  if (notes.size() > kStrandsMax) return;
  strands.insert(strands.end(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
}

std::vector<Strand> strands_on(PageInk& page) {
  const std::vector<Box> leaders = take_out_leaders(page);
  const double least = std::max(3.0, kLetterLeast * page.letter_px);
  std::vector<Strand> strands = strands_of(page, least, kLetterMost * page.letter_px);
  if (strands.size() > kStrandsMax) {
    std::erase_if(strands, [](const Strand& strand) { return strand.letters.size() < 4; });
    if (strands.size() > kStrandsMax) return {};
  }
  absorb_rows_of_marks(strands, page);
  take_notes(strands, page, leaders);
  join_rows(strands, page, leaders);
  part_lines(strands, page);
  drop_misfits(strands, page);
  give_marks(strands, page);
  part_columns(strands, page, leaders);
  const std::vector<Box> pictures = pictures_on(page);
  for (Strand& strand : strands) {
    const bool print =
        strand.letters.size() <= 2 ? stands_alone(strand, page, pictures) : !is_row_of_specks(strand, page);
    if (!print) give_up(strand, page);
  }
  give_up_ornaments(strands, page);
  std::erase_if(strands, [](const Strand& strand) { return strand.empty(); });
  if (strands.size() > kLinesMax) return {};
  return strands;
}

TextLine line_of(const Strand& strand, const PageInk& page, int scale) {
  Box box;
  for (const int at : strand.letters) box = hull(box, page.part(at).box());
  for (const int at : strand.marks) box = hull(box, page.part(at).box());
  TextLine line;
  line.box = {box.x * scale, box.y * scale, box.width * scale, box.height * scale};
  line.baseline_px = strand.base * scale;
  line.slope = strand.slope;
  line.x_height_px = strand.unit * scale;
  return line;
}

}  // namespace

PageLines::PageLines(std::vector<TextLine> lines, std::unique_ptr<const FoundInk> ink)
    : lines_(std::move(lines)), ink_(std::move(ink)) {}
PageLines::PageLines(PageLines&&) noexcept = default;
PageLines& PageLines::operator=(PageLines&&) noexcept = default;
PageLines::~PageLines() = default;

std::vector<Box> PageLines::letters_of(std::size_t line) const {
  std::vector<Box> letters;
  for (const int at : ink_->parts_of_line[line]) {
    const Box box = ink_->ink.parts[static_cast<std::size_t>(at)].box();
    letters.push_back(
        {box.x * ink_->scale, box.y * ink_->scale, box.width * ink_->scale, box.height * ink_->scale});
  }
  std::sort(letters.begin(), letters.end(), [](const Box& a, const Box& b) { return a.x < b.x; });
  return letters;
}

PageLines find_lines(const PageImage& grey, const PageHints& hints) {
  auto found = std::make_unique<FoundInk>();
  if (grey.channels != 1 || grey.empty()) return {{}, std::move(found)};
  found->scale = ink_scale(grey.dpi);
  PageInk page = page_ink_of(grey, found->scale);
  set_aside(page, hints.no_print, found->scale);
  const std::vector<Strand> strands = strands_on(page);

  std::vector<TextLine> lines;
  for (const Strand& strand : strands) lines.push_back(line_of(strand, page, found->scale));
  const std::vector<std::size_t> order = put_in_order(lines, page.ruling, found->scale, page.px_per_mm);
  found->owner.assign(page.roles.size(), kNobodys);
  for (std::size_t i = 0; i < page.roles.size(); ++i) {
    if (page.roles[i] == Role::kLeader || page.roles[i] == Role::kFrame) found->owner[i] = kNoPrint;
  }
  std::vector<TextLine> ordered;
  for (const std::size_t at : order) {
    const int line = static_cast<int>(ordered.size());
    std::vector<int> parts = strands[at].letters;
    parts.insert(parts.end(), strands[at].marks.begin(), strands[at].marks.end());
    for (const int part : parts) found->owner[static_cast<std::size_t>(part)] = line;
    found->parts_of_line.push_back(std::move(parts));
    ordered.push_back(lines[at]);
  }
  found->rules = page.ruling.across;
  found->rules.insert(found->rules.end(), page.ruling.down.begin(), page.ruling.down.end());
  found->ink = std::move(page.ink);
  return {std::move(ordered), std::move(found)};
}

}  // namespace motcua::read::lines
