#include "pipeline/read/network/planes.h"

#include <algorithm>

namespace motcua::read {

View View::reversed_x() const {
  View view = *this;
  view.at = place(width - 1, 0);
  view.step_x = -step_x;
  return view;
}

View View::reversed_y() const {
  View view = *this;
  view.at = place(0, height - 1);
  view.step_y = -step_y;
  return view;
}

View View::transposed() const {
  View view = *this;
  std::swap(view.width, view.height);
  std::swap(view.step_x, view.step_y);
  return view;
}

View row_major(const std::int8_t* at, int width, int height, int depth) {
  return {.at = at,
          .width = width,
          .height = height,
          .depth = depth,
          .step_x = depth,
          .step_y = static_cast<std::ptrdiff_t>(width) * depth};
}

std::size_t values_of(int width, int height, int depth) {
  return static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * static_cast<std::size_t>(depth);
}

void convolve(const View& in, int half_x, int half_y, Noise& noise, std::int8_t* out) {
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      for (int from_x = x - half_x; from_x <= x + half_x; ++from_x) {
        for (int from_y = y - half_y; from_y <= y + half_y; ++from_y, out += in.depth) {
          const bool inside = from_x >= 0 && from_x < in.width && from_y >= 0 && from_y < in.height;
          if (inside) {
            std::copy_n(in.place(from_x, from_y), in.depth, out);
          } else {
            std::generate_n(out, in.depth, [&noise] { return noise.next(); });
          }
        }
      }
    }
  }
}

void pool(const View& in, int by_x, int by_y, std::int8_t* out) {
  for (int y = 0; y + by_y <= in.height; y += by_y) {
    for (int x = 0; x + by_x <= in.width; x += by_x, out += in.depth) {
      std::copy_n(in.place(x, y), in.depth, out);
      for (int dx = 0; dx < by_x; ++dx) {
        for (int dy = 0; dy < by_y; ++dy) {
          const std::int8_t* from = in.place(x + dx, y + dy);
          for (int at = 0; at < in.depth; ++at) out[at] = std::max(out[at], from[at]);
        }
      }
    }
  }
}

}  // namespace motcua::read
