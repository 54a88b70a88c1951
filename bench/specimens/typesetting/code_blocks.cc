#include "bench/specimens/typesetting/code_blocks.h"

#include <cairo.h>
#include <qrencode.h>

#include <cmath>
#include <memory>

namespace motcua::specimens {
namespace {

/// The standard asks for 4 modules of white on every side; cards have half of that.
constexpr int kQuietModules = 2;

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

void draw_qr(Sheet& sheet, double x_mm, double y_mm, double size_mm, const std::string& payload,
             std::string_view field) {
  const std::unique_ptr<QRcode, Free> code(
      QRcode_encodeData(static_cast<int>(payload.size()),
                        reinterpret_cast<const unsigned char*>(payload.data()), 0, QR_ECLEVEL_M));
  if (!code) return;
  const int modules = code->width + 2 * kQuietModules;
  sheet.fill(x_mm, y_mm, size_mm, size_mm, {1, 1, 1});

  // Every edge on a whole pixel, so that no module is grey.
  cairo_t* pen = sheet.pen();
  cairo_save(pen);
  cairo_set_antialias(pen, CAIRO_ANTIALIAS_NONE);
  cairo_set_source_rgb(pen, kBlack.red, kBlack.green, kBlack.blue);
  const auto edge = [&](double corner_mm, int module) {
    return std::round(sheet.px(corner_mm + size_mm * (kQuietModules + module) / modules));
  };
  for (int row = 0; row < code->width; ++row) {
    for (int column = 0; column < code->width; ++column) {
      if ((code->data[row * code->width + column] & 1) == 0) continue;
      const double left = edge(x_mm, column);
      const double top = edge(y_mm, row);
      cairo_rectangle(pen, left, top, edge(x_mm, column + 1) - left, edge(y_mm, row + 1) - top);
    }
  }
  cairo_fill(pen);
  cairo_restore(pen);
  sheet.record_mark(MarkKind::kQr, x_mm, y_mm, size_mm, size_mm);
  if (!field.empty()) {
    sheet.truth().fields.push_back({std::string(field), payload, sheet.truth().marks.back().box});
  }
}

}  // namespace motcua::specimens
