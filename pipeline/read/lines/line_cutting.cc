// Pixels are judged by the ink that they lie on or beside, at the ink's resolution: what is
// near the line's own ink stays, what is near other ink alone becomes paper. So the soft edges
// of letters are kept as scanned.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <vector>

#include "pipeline/read/lines/found_ink.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {
namespace {

constexpr double kMargin = 0.22;    ///< Of paper around a line, in heights of its letters: measured.
constexpr double kWidestGap = 2.0;  ///< Of paper within a line, in heights of its letters.
constexpr double kGapLeft = 1.5;    ///< What is left of a wider one.

/// Places of the ink that a crop covers, each kept or not.
class Stencil {
 public:
  Stencil(const Box& place)
      : place_(place),
        any_(static_cast<std::size_t>(place.height), 0),
        foreign_(size(), 0),
        own_(size(), 0) {}

  void mark_foreign(int y, int left, int right) {
    any_[static_cast<std::size_t>(std::clamp(y - place_.y, 0, place_.height - 1))] = 1;
    mark(foreign_, y, left, right);
  }
  void mark_own(int y, int left, int right) { mark(own_, y, left, right); }
  [[nodiscard]] bool whitens_in(int y) const {
    const int row = y - place_.y;
    for (int near = std::max(0, row - 1); near <= std::min(place_.height - 1, row + 1); ++near) {
      if (any_[static_cast<std::size_t>(near)] != 0) return true;
    }
    return false;
  }
  [[nodiscard]] bool whitens(int x, int y) const {
    const std::size_t at = index(x, y);
    return foreign_[at] != 0 && own_[at] == 0;
  }

 private:
  [[nodiscard]] std::size_t size() const {
    return static_cast<std::size_t>(place_.width) * static_cast<std::size_t>(place_.height);
  }
  [[nodiscard]] std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y - place_.y) * static_cast<std::size_t>(place_.width) +
           static_cast<std::size_t>(x - place_.x);
  }
  /// The run and one pixel around it.
  void mark(std::vector<char>& in, int y, int left, int right) {
    const int from = std::max(left - 1, place_.x);
    const int to = std::min(right + 1, place_.right());
    if (from >= to) return;
    for (int row = std::max(y - 1, place_.y); row <= std::min(y + 1, place_.bottom() - 1); ++row) {
      std::memset(in.data() + index(from, row), 1, static_cast<std::size_t>(to - from));
    }
  }

  Box place_;
  std::vector<char> any_;  ///< Of each row, and the rows beside it: something foreign.
  std::vector<char> foreign_;
  std::vector<char> own_;
};

/// The commonest bright level.
std::uint8_t paper_of(const PageImage& grey) {
  std::array<int, 256> counts{};
  constexpr std::size_t kEvery = 5;  // Enough, and no multiple of anything.
  for (std::size_t i = 0; i < grey.pixels.size(); i += kEvery) ++counts[grey.pixels[i]];
  return static_cast<std::uint8_t>(std::max_element(counts.begin() + 128, counts.end()) - counts.begin());
}

/// Columns of the ink from..to (exclusive) that are kept.
struct Stretch {
  int from = 0;
  int to = 0;
};

/// Whitens what is not the line's in `stencil`. Returns, for each column of `place`, whether the
/// line's own ink stands there.
std::vector<char> stencil_ink(const FoundInk& found, int line, const Box& place, Stencil& stencil) {
  std::vector<char> inked(static_cast<std::size_t>(place.width), 0);
  const int last = std::min(place.bottom() + 1, static_cast<int>(found.ink.row_begin.size()) - 1);
  for (int y = std::max(0, place.y - 1); y < last; ++y) {
    const auto begin = found.ink.runs.begin() + found.ink.row_begin[static_cast<std::size_t>(y)];
    const auto end = found.ink.runs.begin() + found.ink.row_begin[static_cast<std::size_t>(y) + 1];
    auto run = std::lower_bound(begin, end, place.x - 1, [](const InkRun& a, int x) { return a.right < x; });
    for (; run != end && run->left <= place.right(); ++run) {
      const int owner = found.owner[static_cast<std::size_t>(run->part)];
      if (owner != line && owner != kNobodys) {
        stencil.mark_foreign(y, run->left, run->right);
        continue;
      }
      stencil.mark_own(y, run->left, run->right);
      if (owner != line) continue;
      const int from = std::max(run->left, place.x) - place.x;
      const int to = std::min(run->right, place.right()) - place.x;
      if (from < to) std::fill(inked.begin() + from, inked.begin() + to, char{1});
    }
  }
  for (const Box& rule : found.rules) {
    if (rule.y > place.bottom() || rule.bottom() < place.y || rule.x > place.right() ||
        rule.right() < place.x)
      continue;
    for (int y = rule.y; y < rule.bottom(); ++y) stencil.mark_foreign(y, rule.x, rule.right());
  }
  return inked;
}

/// All columns but those in the middle of wide gaps.
std::vector<Stretch> stretches_of(const std::vector<char>& inked, double unit) {
  const int widest = std::max(4, static_cast<int>(kWidestGap * unit));
  const int beside = std::max(1, static_cast<int>(kGapLeft * unit / 2));
  std::vector<Stretch> stretches{{0, static_cast<int>(inked.size())}};
  int paper = 0;
  bool begun = false;  // Paper before the first ink is margin.
  for (int x = 0; x < static_cast<int>(inked.size()); ++x) {
    if (inked[static_cast<std::size_t>(x)] == 0) {
      ++paper;
      continue;
    }
    if (begun && paper > widest) {
      stretches.back().to = x - paper + beside;
      stretches.push_back({x - beside, static_cast<int>(inked.size())});
    }
    begun = true;
    paper = 0;
  }
  return stretches;
}

}  // namespace

int LineCrop::page_x(int crop_x) const {
  const CropPiece* piece = pieces.empty() ? nullptr : &pieces.front();
  for (const CropPiece& other : pieces) {
    if (other.crop_x <= crop_x) piece = &other;
  }
  return piece == nullptr ? crop_x : piece->page_x + crop_x - piece->crop_x;
}

LineCrop PageLines::cut(const PageImage& grey, std::size_t line) const {
  const Box& box = lines_[line].box;
  const int margin_px = static_cast<int>(std::lround(kMargin * lines_[line].x_height_px));
  const int left = std::max(0, box.x - margin_px);
  const int top = std::max(0, box.y - margin_px);
  const int right = std::min(grey.width_px, box.right() + margin_px);
  const int bottom = std::min(grey.height_px, box.bottom() + margin_px);
  if (left >= right || top >= bottom) return {};
  const int scale = ink_->scale;
  const Box place{left / scale, top / scale, (right - 1) / scale - left / scale + 1,
                  (bottom - 1) / scale - top / scale + 1};
  Stencil stencil(place);
  const std::vector<char> inked = stencil_ink(*ink_, static_cast<int>(line), place, stencil);

  LineCrop crop;
  crop.y_px = top;
  crop.grey.height_px = bottom - top;
  crop.grey.dpi = grey.dpi;
  std::vector<CropPiece> ends;  // Of each piece, in the same terms.
  for (const Stretch& stretch : stretches_of(inked, lines_[line].x_height_px / scale)) {
    const int from = std::max(left, (place.x + stretch.from) * scale);
    const int to = std::min(right, (place.x + stretch.to) * scale);
    if (from >= to) continue;
    crop.pieces.push_back({crop.grey.width_px, from});
    crop.grey.width_px += to - from;
    ends.push_back({crop.grey.width_px, to});
  }
  const auto width = static_cast<std::size_t>(crop.grey.width_px);
  crop.grey.pixels.resize(width * static_cast<std::size_t>(crop.grey.height_px));
  for (int y = 0; y < crop.grey.height_px; ++y) {
    const std::uint8_t* in = grey.pixels.data() + static_cast<std::size_t>(top + y) * grey.row_bytes();
    std::uint8_t* out = crop.grey.pixels.data() + static_cast<std::size_t>(y) * width;
    for (std::size_t i = 0; i < crop.pieces.size(); ++i) {
      std::copy(in + crop.pieces[i].page_x, in + ends[i].page_x, out + crop.pieces[i].crop_x);
    }
  }
  const std::uint8_t paper = paper_of(crop.grey);
  for (int y = 0; y < crop.grey.height_px; ++y) {
    const int ink_y = (top + y) / scale;
    if (!stencil.whitens_in(ink_y)) continue;
    std::uint8_t* row = crop.grey.pixels.data() + static_cast<std::size_t>(y) * width;
    for (std::size_t i = 0; i < crop.pieces.size(); ++i) {
      const int from = crop.pieces[i].page_x;
      const int to = ends[i].page_x;
      std::uint8_t* out = row + crop.pieces[i].crop_x - from;
      for (int ink_x = from / scale; ink_x * scale < to; ++ink_x) {
        if (!stencil.whitens(ink_x, ink_y)) continue;
        for (int x = std::max(from, ink_x * scale); x < std::min(to, (ink_x + 1) * scale); ++x) {
          out[x] = std::max(out[x], paper);
        }
      }
    }
  }
  return crop;
}

}  // namespace motcua::read::lines
