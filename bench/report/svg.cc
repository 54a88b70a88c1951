#include "bench/report/svg.h"

#include <algorithm>
#include <cmath>

#include "bench/report/html.h"

namespace motcua::bench::report {
namespace {

std::string attribute(std::string_view name, double value) {
  return " " + std::string(name) + "=\"" + px(value) + "\"";
}

std::string css(std::string_view name) {
  return " class=\"" + std::string(name) + "\"";
}

std::string ending(std::string_view tag, std::string_view tip) {
  if (tip.empty()) return "/>";
  return "><title>" + escaped(tip) + "</title></" + std::string(tag) + ">";
}

}  // namespace

double Axis::at(double value) const {
  const auto scaled = [this](double v) { return logarithmic ? std::log(std::max(v, 1e-9)) : v; };
  const double span = scaled(high) - scaled(low);
  const double share = span == 0 ? 0 : (scaled(value) - scaled(low)) / span;
  return from_px + (to_px - from_px) * std::clamp(share, 0.0, 1.0);
}

std::vector<double> ticks(double low, double high, int count) {
  if (high <= low) return {low};
  const double rough = (high - low) / count;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double lead = rough / power;
  const double step = (lead < 1.5 ? 1 : lead < 3 ? 2 : lead < 7 ? 5 : 10) * power;
  std::vector<double> values;
  for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; ++i)
    values.push_back(i * step);
  return values;
}

std::vector<double> log_ticks(double low, double high) {
  std::vector<double> values;
  for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10) {
    for (const double lead : {1.0, 2.0, 5.0}) {
      if (lead * power >= low * 0.999 && lead * power <= high * 1.001) values.push_back(lead * power);
    }
  }
  return values;
}

Svg::Svg(double width, double height, std::string_view says)
    : drawn_("<svg viewBox=\"0 0 " + px(width) + " " + px(height) +
             "\" role=\"img\" style=\"max-width:" + px(width) + "px\"><title>" + escaped(says) + "</title>") {
}

Svg& Svg::line(double x1, double y1, double x2, double y2, std::string_view css_class) {
  drawn_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2) +
            css(css_class) + "/>";
  return *this;
}

Svg& Svg::rect(double x, double y, double width, double height, std::string_view css_class,
               std::string_view tip) {
  drawn_ += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", std::max(0.0, width)) +
            attribute("height", std::max(0.0, height)) + css(css_class) + ending("rect", tip);
  return *this;
}

Svg& Svg::circle(double x, double y, double radius, std::string_view css_class, std::string_view tip) {
  drawn_ += "<circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius) + css(css_class) +
            ending("circle", tip);
  return *this;
}

Svg& Svg::polyline(const std::vector<std::pair<double, double>>& points, std::string_view css_class) {
  drawn_ += "<polyline points=\"";
  for (const auto& [x, y] : points) drawn_ += px(x) + "," + px(y) + " ";
  drawn_ += "\"" + css(css_class) + "/>";
  return *this;
}

Svg& Svg::text(double x, double y, std::string_view words, std::string_view css_class) {
  drawn_ +=
      "<text" + attribute("x", x) + attribute("y", y) + css(css_class) + ">" + escaped(words) + "</text>";
  return *this;
}

std::string Svg::str() const {
  return drawn_ + "</svg>";
}

}  // namespace motcua::bench::report
