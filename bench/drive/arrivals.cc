#include "bench/drive/arrivals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "bench/specimens/stories/random.h"

namespace motcua::bench::drive {
namespace {

constexpr std::array<std::pair<Shape, std::string_view>, 3> kSlugs{
    {{Shape::kSteady, "steady"}, {Shape::kPeak, "peak"}, {Shape::kDay, "day"}}};

// Steps in which the curve is added up; linear in between.
constexpr int kSteps = 480;

double bump(double share, double middle, double width) {
  const double z = (share - middle) / width;
  return std::exp(-z * z / 2);
}

double height(Shape shape, double share) {
  switch (shape) {
    case Shape::kSteady: return 1;
    case Shape::kPeak: return 0.35 + 2.6 * bump(share, 1.0 / 3, 0.1);
    // 7:30 to 11:30 and 13:30 to 17:30 without the pause between them.
    case Shape::kDay: return 0.25 + 1.5 * bump(share, 1.5 / 8, 0.09) + 1.1 * bump(share, 5.0 / 8, 0.1);
  }
  return 1;
}

/// The curve added up: 0 at the start, 1 at the end.
std::array<double, kSteps + 1> added_up(Shape shape) {
  std::array<double, kSteps + 1> sum{};
  for (int i = 0; i < kSteps; ++i) {
    const auto at = static_cast<std::size_t>(i);
    sum[at + 1] = sum[at] + height(shape, (i + 0.5) / kSteps);
  }
  for (double& value : sum) value /= sum.back();
  return sum;
}

}  // namespace

Expected<Shape> shape_of(std::string_view slug) {
  for (const auto& [shape, name] : kSlugs) {
    if (name == slug) return shape;
  }
  return fail(ErrorCode::kBadUsage, "no arrivals called '" + std::string(slug) + "': steady, peak or day");
}

std::string_view shape_slug(Shape shape) {
  for (const auto& [known, name] : kSlugs) {
    if (known == shape) return name;
  }
  return "";
}

double busyness(Shape shape, double share) {
  double mean = 0;
  for (int i = 0; i < kSteps; ++i) mean += height(shape, (i + 0.5) / kSteps) / kSteps;
  return height(shape, share) / mean;
}

std::vector<Seconds> arrivals(Shape shape, std::size_t count, Seconds length, std::uint64_t seed) {
  std::vector<Seconds> moments;
  if (shape == Shape::kSteady) {
    for (std::size_t i = 0; i < count; ++i)
      moments.push_back(length * (static_cast<double>(i) / static_cast<double>(count)));
    return moments;
  }
  // Given how many there are, the moments of a Poisson process are independent draws
  // from its curve.
  const auto sum = added_up(shape);
  specimens::Random chance = specimens::Random(seed).stream("arrivals");
  for (std::size_t i = 0; i < count; ++i) {
    const double drawn = chance.unit();
    const auto above = std::upper_bound(sum.begin(), sum.end() - 1, drawn);
    const auto step = static_cast<double>(above - sum.begin() - 1);
    const double into = (drawn - *(above - 1)) / (*above - *(above - 1));
    moments.push_back(length * ((step + into) / kSteps));
  }
  std::sort(moments.begin(), moments.end());
  return moments;
}

}  // namespace motcua::bench::drive
