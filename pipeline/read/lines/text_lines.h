// Finds the lines of print on a page: upright grey pixels in, lines in reading order out,
// each ready to be cut for a recogniser that reads one line at a time. Runs after clean/.
// Made for Vietnamese office papers: tone marks above and below belong to their line, dotted
// lines to write on are none, heads of two columns and tables are read in their order.

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::read::lines {

struct TextLine {
  Box box;                 ///< Of its ink, marks and descenders included, in pixels of the page.
  double baseline_px = 0;  ///< Height of the baseline at the left edge of the page (x = 0).
  double slope = 0;        ///< Of the baseline: how far down it goes a pixel to the right.
  double x_height_px = 0;  ///< Of its low letters; of capitals, in a line of capitals alone.
  int block = 0;           ///< Lines that stand under each other as one piece share it.
  int column = 0;          ///< How many blocks stand to the left of its own.
  int table = -1;          ///< Which ruled table it stands in; -1: none.
  int cell = -1;           ///< Which cell of that table, row by row; -1: none.

  [[nodiscard]] double baseline_at(double x) const { return baseline_px + slope * x; }
};

/// What the caller knows of the page already.
struct PageHints {
  std::vector<Box> no_print;  ///< Pictures, codes: places in pixels of the page where no line is.
};

/// A piece of a line as it lies in a crop.
struct CropPiece {
  int crop_x = 0;  ///< Where it begins in the crop.
  int page_x = 0;  ///< Where it begins on the page.
};

/// A line by itself, and where it was.
struct LineCrop {
  PageImage grey;
  int y_px = 0;                   ///< Of the crop's upper edge on the page.
  std::vector<CropPiece> pieces;  ///< From the left; more than one where paper was left out.

  /// Where a column of the crop lies on the page.
  [[nodiscard]] int page_x(int crop_x) const;
};

struct FoundInk;

/// The lines of one page, with the knowledge which ink is whose.
/// Threads: any, once made.
class PageLines {
 public:
  PageLines(std::vector<TextLine> lines, std::unique_ptr<const FoundInk> ink);
  PageLines(PageLines&&) noexcept;
  PageLines& operator=(PageLines&&) noexcept;
  ~PageLines();

  /// In reading order.
  [[nodiscard]] const std::vector<TextLine>& lines() const { return lines_; }

  /// Takes    the page that the lines were found on, and the index of a line.
  /// Returns  its box with a little paper around it, as wide as a recogniser trained on tight
  ///          boxes reads best (docs/decisions/0018-lines.md). Rules,
  ///          leaders and the ink of other lines are white. Paper between two words that is
  ///          wider than two letters are tall is cut out: it costs a recogniser time and
  ///          makes it lose its place. Nothing else is changed.
  [[nodiscard]] LineCrop cut(const PageImage& grey, std::size_t line) const;

  /// Boxes of a line's letters and marks, in pixels of the page, from the left; letters that
  /// touch share one.
  [[nodiscard]] std::vector<Box> letters_of(std::size_t line) const;

 private:
  std::vector<TextLine> lines_;
  std::unique_ptr<const FoundInk> ink_;
};

/// Takes    an upright, straight page in grey, with dpi set (A4 is assumed where it is 0).
/// Returns  its lines; none for a page without print, or with more ink than print has.
///          The same for the same pixels. Never fails.
/// Cost     linear in pixels and ink; bounded for any picture.
[[nodiscard]] PageLines find_lines(const PageImage& grey, const PageHints& hints = {});

}  // namespace motcua::read::lines
