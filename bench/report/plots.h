// The kinds of drawing that the report is made of. Each one labels its axes and says how
// much stands behind a point.

#pragma once

#include <functional>
#include <string>
#include <vector>

namespace motcua::bench::report {

using Format = std::function<std::string(double)>;

struct Segment {
  std::string name;
  double value = 0;
};

/// One bar made of parts, with a legend that gives each part's value and share.
[[nodiscard]] std::string stacked_bar(const std::vector<Segment>& segments, const Format& format);

struct Bar {
  std::string label;
  double value = 0;
  double low = 0;  ///< Of the interval; low == high: none is drawn.
  double high = 0;
  std::string note;  ///< Behind the bar, after the value.
};

/// Lying bars, one a row, on one scale from 0. `mark` draws a line at a target; below 0: none.
[[nodiscard]] std::string bars(const std::vector<Bar>& rows, const Format& format, double mark);

struct Point {
  double x = 0;
  double y = 0;
  double low = 0;  ///< low == high: no interval is drawn.
  double high = 0;
  std::string tip;
};

struct Series {
  std::string name;
  std::vector<Point> points;
  bool joined = true;  ///< By a line.
};

struct CurveTerms {
  std::string says;
  std::string x_title;
  std::string y_title;
  Format x_format;
  Format y_format;
  double width = 560;
  double height = 300;
  double x_low = 0;
  double x_high = 0;      ///< x_low == x_high: as the points need.
  double y_high = 0;      ///< 0: as the points need. The axis begins at 0.
  bool x_whole = false;   ///< Whole numbers only along the x axis.
  bool diagonal = false;  ///< A dotted line from corner to corner: what would be ideal.
};

[[nodiscard]] std::string curves(const std::vector<Series>& series, const CurveTerms& terms);

struct Column {
  double from = 0;
  double to = 0;
  double count = 0;
};

struct Upright {
  std::string name;
  double at = 0;
};

/// Columns over a logarithmic axis, with upright lines at what is to be seen.
[[nodiscard]] std::string histogram(const std::vector<Column>& columns, const std::vector<Upright>& uprights,
                                    const std::string& x_title, const std::string& y_title);

/// A few columns with names beneath, small: one of many beside each other.
[[nodiscard]] std::string small_columns(const std::string& title, const std::vector<Bar>& columns,
                                        double high, const Format& format);

}  // namespace motcua::bench::report
