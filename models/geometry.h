// Places on a page.

#pragma once

namespace motcua {

/// A rectangle in pixels of the upright page: origin top left, right and bottom
/// edges exclusive. An empty box (width or height 0) means "no place known".
struct Box {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int bottom() const { return y + height; }
  [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
  friend bool operator==(const Box&, const Box&) = default;
};

/// Where the box lies once its page of this size is turned clockwise by 0, 90, 180 or 270
/// degrees.
[[nodiscard]] inline Box turned(const Box& box, int page_width_px, int page_height_px, int clockwise_deg) {
  switch (clockwise_deg) {
    case 90: return {page_height_px - box.bottom(), box.x, box.height, box.width};
    case 180: return {page_width_px - box.right(), page_height_px - box.bottom(), box.width, box.height};
    case 270: return {box.y, page_width_px - box.right(), box.height, box.width};
    default: return box;
  }
}

/// The smallest box that holds both; an empty box adds nothing.
[[nodiscard]] inline Box hull(const Box& a, const Box& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const int x = a.x < b.x ? a.x : b.x;
  const int y = a.y < b.y ? a.y : b.y;
  const int right = a.right() > b.right() ? a.right() : b.right();
  const int bottom = a.bottom() > b.bottom() ? a.bottom() : b.bottom();
  return {x, y, right - x, bottom - y};
}

}  // namespace motcua
