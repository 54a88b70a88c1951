// Page reports full of anything that the types allow, from a seed: for properties
// that must hold whatever a page says.

#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>

#include "models/page_report.h"

namespace motcua::support {

/// Threads: one stream belongs to one thread.
class RandomReport {
 public:
  explicit RandomReport(std::uint64_t seed) : chance_(seed) {}

  PageReport next(int number) {
    PageReport report;
    report.number = number;
    report.file = text();
    report.file_page = below(5) + 1;
    report.file_page_count = report.file_page + below(5);
    report.width_px = below(5000);
    report.height_px = below(5000);
    report.dpi = below(600);
    report.rotation_deg = below(4) * 90;
    report.skew_deg = share() * 14 - 7;
    report.blank = below(4) == 0;
    report.unreadable = !report.blank && below(4) == 0;
    report.quality.score = share();
    if (report.unreadable || below(2) == 0) {
      report.quality.problems = {static_cast<PageProblem>(1 + below(14))};
    }
    report.text.engine = "tesseract 5.3.0";
    report.text.weights = "vie";
    for (int i = below(4); i > 0; --i) report.text.lines.push_back(line());
    report.kind = {.type = below(2) == 0 ? "" : "to-khai",
                   .confidence = share(),
                   .first_page = below(2) == 0,
                   .state_header = below(2) == 0,
                   .title = text(),
                   .title_box = box(),
                   .printed_number = below(4),
                   .printed_count = below(4),
                   .signed_off = below(2) == 0,
                   .runner_up = below(2) == 0 ? "" : "don-de-nghi",
                   .evidence = "title+phrases"};
    for (int i = below(3); i > 0; --i)
      report.fields.push_back({"so", text(), share(), number, box(), "label"});
    for (int i = below(3); i > 0; --i) {
      report.marks.push_back({.kind = static_cast<MarkKind>(below(10)),
                              .page = number,
                              .box = box(),
                              .confidence = share(),
                              .colour = static_cast<InkColour>(below(5)),
                              .shape = static_cast<MarkShape>(below(3)),
                              .state = static_cast<MarkState>(below(5))});
    }
    for (int i = below(2); i > 0; --i) report.barcodes.push_back({"QR", text(), box()});
    report.timing_ms = {{"read", share() * 1e4}, {"decode", share()}};
    return report;
  }

  int below(int bound) { return static_cast<int>(chance_() % static_cast<std::uint64_t>(bound)); }

 private:
  double share() { return static_cast<double>(chance_() >> 11) * 0x1p-53; }
  Box box() { return {below(4000), below(4000), below(900), below(90)}; }

  Line line() {
    Line line{.text = {}, .box = box(), .confidence = share(), .words = {}};
    for (int i = below(4); i > 0; --i) {
      line.words.push_back({text(), box(), share()});
      line.text += (line.text.empty() ? "" : " ") + line.words.back().text;
    }
    return line;
  }

  /// Good Vietnamese, marks of other languages, control characters, broken UTF-8.
  std::string text() {
    static const std::array<std::string, 16> kPieces{"Nguyễn",
                                                     "ĐƠN ĐỀ NGHỊ",
                                                     "<b>&amp;\"'",
                                                     "]]>",
                                                     "--",
                                                     std::string("\0", 1),
                                                     "\x01\x1B\x7F",
                                                     "\xC3",
                                                     "\xFF\xFE",
                                                     "\xED\xA0\x80",
                                                     "\xF4\x90\x80\x80",
                                                     "\xEF\xBF\xBF",
                                                     "\xEF\xBF\xBE",
                                                     "e\xCC\x82\xCC\x81",
                                                     "😀",
                                                     "\r\n\t"};
    std::string text;
    for (int i = below(4); i > 0; --i) text += kPieces[static_cast<std::size_t>(below(16))];
    return text;
  }

  std::mt19937_64 chance_;
};

}  // namespace motcua::support
