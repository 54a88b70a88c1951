#include "bench/report/plots.h"

#include <algorithm>
#include <cmath>

#include "bench/report/html.h"
#include "bench/report/svg.h"

namespace motcua::bench::report {
namespace {

// Colours of the style sheet: c0 to c7.
constexpr std::size_t kColours = 8;

std::string colour(std::size_t index) {
  return "c" + std::to_string(index % kColours);
}

std::string legend(const std::vector<std::pair<std::string, std::string>>& entries) {
  std::string out;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    out += "<li><i class=\"key " + colour(i) + "\"></i>" + escaped(entries[i].first);
    if (!entries[i].second.empty()) out += " <b>" + escaped(entries[i].second) + "</b>";
    out += "</li>";
  }
  return element("ul", "legend", out);
}

/// Columns so thin that their label would not fit stay without one.
double letters(const std::string& text) {
  return static_cast<double>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string stacked_bar(const std::vector<Segment>& segments, const Format& format) {
  constexpr double kWidth = 900;
  constexpr double kHeight = 46;
  double sum = 0;
  for (const Segment& segment : segments) sum += segment.value;
  if (sum <= 0) return {};
  Svg svg(kWidth, kHeight, "How the time of a page is shared among the stages");
  double x = 0;
  std::vector<std::pair<std::string, std::string>> entries;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    const double width = kWidth * segment.value / sum;
    const std::string value = format(segment.value) + ", " + per_cent(segment.value / sum);
    svg.rect(x, 0, width, kHeight, colour(i), segment.name + ": " + value);
    if (letters(segment.name) * 8 + 12 < width) svg.text(x + width / 2, 28, segment.name, "middle on");
    x += width;
    entries.emplace_back(segment.name, value);
  }
  return svg.str() + legend(entries);
}

std::string bars(const std::vector<Bar>& rows, const Format& format, double mark) {
  constexpr double kRow = 24;
  constexpr double kLabel = 230;
  constexpr double kBars = 400;
  constexpr double kNotes = 270;
  double high = std::max(mark, 0.0);
  for (const Bar& row : rows) high = std::max({high, row.value, row.high});
  if (high <= 0) high = 1;
  const double height = kRow * static_cast<double>(rows.size()) + 4;
  const Axis x{0, high, kLabel, kLabel + kBars};
  Svg svg(kLabel + kBars + kNotes, height, "Bars");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Bar& row = rows[i];
    const double y = kRow * static_cast<double>(i);
    svg.text(kLabel - 8, y + 16, row.label, "end");
    svg.rect(kLabel, y + 4, kBars, kRow - 9, "track");
    svg.rect(kLabel, y + 4, x.at(row.value) - kLabel, kRow - 9, "c0", row.label + ": " + format(row.value));
    if (row.high > row.low) {
      svg.line(x.at(row.low), y + kRow / 2 - 0.5, x.at(row.high), y + kRow / 2 - 0.5, "whisker");
      svg.line(x.at(row.low), y + 7, x.at(row.low), y + 16, "whisker");
      svg.line(x.at(row.high), y + 7, x.at(row.high), y + 16, "whisker");
    }
    svg.text(kLabel + kBars + 8, y + 16, format(row.value) + (row.note.empty() ? "" : ", " + row.note),
             "note");
  }
  if (mark > 0) svg.line(x.at(mark), 0, x.at(mark), height, "target");
  return svg.str();
}

std::string curves(const std::vector<Series>& series, const CurveTerms& terms) {
  const double left = 62;
  const double bottom = terms.height - 44;
  double x_low = terms.x_low;
  double x_high = terms.x_high;
  double y_high = terms.y_high;
  const bool fit_x = x_low == x_high;
  bool first = true;
  for (const Series& one : series) {
    for (const Point& point : one.points) {
      if (fit_x) {
        x_low = first ? point.x : std::min(x_low, point.x);
        x_high = first ? point.x : std::max(x_high, point.x);
      }
      if (terms.y_high == 0) y_high = std::max({y_high, point.y * 1.05, point.high * 1.05});
      first = false;
    }
  }
  if (first) return element("p", "none", "Nothing to draw.");
  if (x_high <= x_low) x_high = x_low + 1;
  if (y_high <= 0) y_high = 1;
  const Axis x{x_low, x_high, left, terms.width - 16};
  const Axis y{0, y_high, bottom, 26};
  Svg svg(terms.width, terms.height, terms.says);
  for (const double tick : ticks(0, y_high, 5)) {
    svg.line(left, y.at(tick), terms.width - 16, y.at(tick), "grid");
    svg.text(left - 8, y.at(tick) + 4, terms.y_format(tick), "end tick");
  }
  for (const double tick : ticks(x_low, x_high, terms.width < 400 ? 4 : 6)) {
    if (terms.x_whole && tick != std::floor(tick)) continue;
    svg.line(x.at(tick), bottom, x.at(tick), bottom + 5, "axis");
    svg.text(x.at(tick), bottom + 18, terms.x_format(tick), "middle tick");
  }
  svg.line(left, bottom, terms.width - 16, bottom, "axis");
  svg.text((left + terms.width - 16) / 2, terms.height - 6, terms.x_title, "middle title");
  svg.text(left - 54, 11, terms.y_title, "title");
  if (terms.diagonal) svg.line(x.at(x_low), y.at(0), x.at(x_high), y.at(y_high), "ideal");
  std::vector<std::pair<std::string, std::string>> entries;
  for (std::size_t i = 0; i < series.size(); ++i) {
    std::vector<std::pair<double, double>> line;
    for (const Point& point : series[i].points) line.emplace_back(x.at(point.x), y.at(point.y));
    if (series[i].joined) svg.polyline(line, "curve s" + std::to_string(i % kColours));
    for (const Point& point : series[i].points) {
      if (point.high > point.low)
        svg.line(x.at(point.x), y.at(point.low), x.at(point.x), y.at(point.high), "whisker");
      svg.circle(x.at(point.x), y.at(point.y), series[i].points.size() > 40 ? 2 : 3.5, colour(i), point.tip);
    }
    entries.emplace_back(series[i].name, "");
  }
  return svg.str() + (series.size() > 1 ? legend(entries) : std::string());
}

std::string histogram(const std::vector<Column>& columns, const std::vector<Upright>& uprights,
                      const std::string& x_title, const std::string& y_title) {
  if (columns.empty()) return element("p", "none", "Nothing to draw.");
  constexpr double kWidth = 640;
  constexpr double kHeight = 260;
  constexpr double kLeft = 46;
  constexpr double kBottom = kHeight - 44;
  double most = 1;
  for (const Column& column : columns) most = std::max(most, column.count);
  const Axis x{columns.front().from, columns.back().to, kLeft, kWidth - 10, true};
  const Axis y{0, most * 1.05, kBottom, 34};
  Svg svg(kWidth, kHeight, "How many " + y_title + " took how long");
  for (const double tick : ticks(0, most, 4)) {
    svg.line(kLeft, y.at(tick), kWidth - 10, y.at(tick), "grid");
    svg.text(kLeft - 6, y.at(tick) + 4, number(tick), "end tick");
  }
  for (const Column& column : columns) {
    svg.rect(x.at(column.from) + 0.5, y.at(column.count), x.at(column.to) - x.at(column.from) - 1,
             kBottom - y.at(column.count), "c0",
             number(column.from) + " - " + number(column.to) + ": " + number(column.count));
  }
  svg.line(kLeft, kBottom, kWidth - 10, kBottom, "axis");
  for (const double tick : log_ticks(columns.front().from, columns.back().to)) {
    svg.line(x.at(tick), kBottom, x.at(tick), kBottom + 5, "axis");
    svg.text(x.at(tick), kBottom + 18, number(tick), "middle tick");
  }
  for (std::size_t i = 0; i < uprights.size(); ++i) {
    const double at = x.at(uprights[i].at);
    svg.line(at, 24, at, kBottom, "target");
    svg.text(at, 10 + 11 * static_cast<double>(i % 2), uprights[i].name, "middle tick");
  }
  svg.text((kLeft + kWidth) / 2, kHeight - 6, x_title, "middle title");
  return svg.str();
}

std::string small_columns(const std::string& title, const std::vector<Bar>& columns, double high,
                          const Format& format) {
  constexpr double kWidth = 210;
  constexpr double kHeight = 140;
  constexpr double kLeft = 8;
  constexpr double kBottom = kHeight - 34;
  const Axis y{0, high > 0 ? high : 1, kBottom, 36};
  Svg svg(kWidth, kHeight, title);
  svg.text(kLeft, 14, title, "head");
  svg.line(kLeft, kBottom, kWidth - 8, kBottom, "axis");
  const double step = (kWidth - kLeft - 8) / static_cast<double>(std::max<std::size_t>(columns.size(), 1));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Bar& column = columns[i];
    const double x = kLeft + step * static_cast<double>(i);
    svg.rect(x + 3, y.at(column.value), step - 6, kBottom - y.at(column.value), "c0",
             column.label + ": " + format(column.value) + ", " + column.note);
    svg.text(x + step / 2, y.at(column.value) - 4, format(column.value), "middle tiny");
    svg.text(x + step / 2, kBottom + 13, column.label, "middle tiny");
    svg.text(x + step / 2, kBottom + 25, column.note, "middle tiny faint");
  }
  return svg.str();
}

}  // namespace motcua::bench::report
