#include "pipeline/marks/circle_vote.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace motcua::marks {
namespace {

/// One cell of the accumulator holds this many pixels of the picture along each axis.
constexpr int kCell = 3;

struct Edge {
  float x;
  float y;
  float to_x;  ///< Towards more ink, of length 1.
  float to_y;
  float weight;
};

/// The picture's gradient, 16 bits along each axis.
struct Slope {
  cv::Mat along_x;
  cv::Mat along_y;

  [[nodiscard]] int x_at(int x, int y) const { return along_x.ptr<std::int16_t>(y)[x]; }
  [[nodiscard]] int y_at(int x, int y) const { return along_y.ptr<std::int16_t>(y)[x]; }

  /// Whether the outline goes on in the same direction some way along: a ring's does, a
  /// letter's seldom.
  [[nodiscard]] bool goes_on(int x, int y, float to_x, float to_y, float step, float least) const {
    const int other_x = static_cast<int>(static_cast<float>(x) - to_y * step + 0.5F);
    const int other_y = static_cast<int>(static_cast<float>(y) + to_x * step + 0.5F);
    if (other_x < 0 || other_y < 0 || other_x >= along_x.cols || other_y >= along_x.rows) return true;
    const auto dx = static_cast<float>(x_at(other_x, other_y));
    const auto dy = static_cast<float>(y_at(other_x, other_y));
    const float agreement = dx * to_x + dy * to_y;
    return agreement > least / 2 && agreement * agreement > 0.72F * (dx * dx + dy * dy);
  }
};

/// Edges with their direction; a crowd of them counts as few.
std::vector<Edge> edges_of(const cv::Mat& ink, int edge_min) {
  cv::Mat smooth;
  cv::GaussianBlur(ink, smooth, {3, 3}, 0);
  Slope slope;
  cv::Sobel(smooth, slope.along_x, CV_16S, 1, 0);
  cv::Sobel(smooth, slope.along_y, CV_16S, 0, 1);
  // Sobel's kernel weighs 4 on each side.
  const int least = edge_min * 4;
  constexpr float kStep_px = 4;
  cv::Mat is_edge(ink.size(), CV_8UC1, cv::Scalar(0));
  std::vector<Edge> edges;
  for (int y = 1; y + 1 < ink.rows; ++y) {
    const auto* gx = slope.along_x.ptr<std::int16_t>(y);
    const auto* gy = slope.along_y.ptr<std::int16_t>(y);
    auto* mark = is_edge.ptr<std::uint8_t>(y);
    for (int x = 1; x + 1 < ink.cols; ++x) {
      if (std::abs(gx[x]) + std::abs(gy[x]) < least) continue;
      mark[x] = 255;
      const auto dx = static_cast<float>(gx[x]);
      const auto dy = static_cast<float>(gy[x]);
      const float scale = 1 / std::sqrt(dx * dx + dy * dy);
      const Edge edge{static_cast<float>(x), static_cast<float>(y), dx * scale, dy * scale, 1};
      if (!slope.goes_on(x, y, edge.to_x, edge.to_y, kStep_px, static_cast<float>(least)) ||
          !slope.goes_on(x, y, edge.to_x, edge.to_y, -kStep_px, static_cast<float>(least))) {
        continue;
      }
      edges.push_back(edge);
    }
  }
  cv::Mat crowd;
  constexpr int kAround = 15;
  cv::boxFilter(is_edge, crowd, CV_8U, {kAround, kAround});
  for (Edge& edge : edges) {
    // A lone line fills about a tenth of the window.
    const int many = crowd.at<std::uint8_t>(static_cast<int>(edge.y), static_cast<int>(edge.x));
    edge.weight = std::min(1.0F, 60.0F / static_cast<float>(many + 1));
  }
  return edges;
}

/// The accumulator's plane: cells over the picture and some way around it.
struct Plane {
  int columns = 0;
  int rows = 0;
  int margin = 0;

  /// Votes for the centres that lie `radius` towards the ink.
  [[nodiscard]] cv::Mat votes(const std::vector<Edge>& edges, double radius) const {
    cv::Mat plane(rows, columns, CV_32FC1, cv::Scalar(0));
    const auto reach = static_cast<float>(radius);
    constexpr float kPerCell = 1.0F / kCell;
    for (const Edge& edge : edges) {
      const int column =
          static_cast<int>((edge.x + edge.to_x * reach) * kPerCell + static_cast<float>(margin));
      const int row = static_cast<int>((edge.y + edge.to_y * reach) * kPerCell + static_cast<float>(margin));
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      plane.ptr<float>(row)[column] += edge.weight;
    }
    return plane;
  }
};

}  // namespace

std::vector<Circle> vote_for_circles(const cv::Mat& ink, const CircleSearch& search) {
  const int layers = static_cast<int>((search.radius_max - search.radius_min) / kCell) + 1;
  const int margin = static_cast<int>(search.radius_max) / 2 / kCell + 1;
  const Plane plane{ink.cols / kCell + 1 + 2 * margin, ink.rows / kCell + 1 + 2 * margin, margin};
  const std::vector<Edge> edges = edges_of(ink, search.edge_min);
  // Best radius of each place; neighbours in place and radius share what fell on their border.
  cv::Mat best(plane.rows, plane.columns, CV_32FC1, cv::Scalar(0));
  cv::Mat best_layer(plane.rows, plane.columns, CV_8UC1, cv::Scalar(0));
  cv::Mat below;
  cv::Mat here = plane.votes(edges, search.radius_min);
  for (int layer = 0; layer < layers; ++layer) {
    const double radius = search.radius_min + layer * kCell;
    cv::Mat above = plane.votes(edges, radius + kCell);
    cv::Mat sum = here.clone();
    cv::scaleAdd(above, 0.6, sum, sum);
    if (!below.empty()) cv::scaleAdd(below, 0.6, sum, sum);
    cv::boxFilter(sum, sum, CV_32F, {3, 3}, {-1, -1}, /*normalize=*/false, cv::BORDER_CONSTANT);
    const auto share = static_cast<float>(1 / (2 * std::numbers::pi * radius));
    for (int row = 0; row < plane.rows; ++row) {
      const auto* from = sum.ptr<float>(row);
      auto* to = best.ptr<float>(row);
      auto* which = best_layer.ptr<std::uint8_t>(row);
      for (int column = 0; column < plane.columns; ++column) {
        const float support = from[column] * share;
        if (support <= to[column]) continue;
        to[column] = support;
        which[column] = static_cast<std::uint8_t>(layer);
      }
    }
    below = here;
    here = above;
  }
  std::vector<Circle> circles;
  const int apart = std::max(1, static_cast<int>(search.radius_min / 2 / kCell));
  while (static_cast<int>(circles.size()) < search.count_max) {
    double support = 0;
    cv::Point at;
    cv::minMaxLoc(best, nullptr, &support, nullptr, &at);
    if (support < search.support_min) break;
    circles.push_back({(at.x - margin + 0.5) * kCell, (at.y - margin + 0.5) * kCell,
                       search.radius_min + best_layer.at<std::uint8_t>(at) * kCell, support});
    const cv::Rect around(at.x - apart, at.y - apart, 2 * apart + 1, 2 * apart + 1);
    best(around & cv::Rect(0, 0, plane.columns, plane.rows)).setTo(0);
  }
  return circles;
}

}  // namespace motcua::marks
