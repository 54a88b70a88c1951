// Goal: two thirds of a picture is what averaging over areas makes of it.
// Method: pictures of chance, of every width near those that vector units like, beside OpenCV's
// averaging, which rounds twice where we round once.

#include "pipeline/raster/two_thirds.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

namespace motcua::raster {
namespace {

TEST(TwoThirds, AreAveragesOverAreas) {
  cv::RNG chance(20261201);
  for (int threes = 1; threes <= 40; ++threes) {
    cv::Mat grey(3 * (1 + threes % 5), 3 * threes, CV_8UC1);
    chance.fill(grey, cv::RNG::UNIFORM, 0, 256);
    cv::Mat expected;
    cv::resize(grey, expected, {grey.cols / 3 * 2, grey.rows / 3 * 2}, 0, 0, cv::INTER_AREA);

    const cv::Mat made = two_thirds(grey);

    ASSERT_EQ(made.size(), expected.size());
    EXPECT_LE(cv::norm(made, expected, cv::NORM_INF), 1) << threes << " threes";
  }
}

TEST(TwoThirds, KeepBlackBlackAndWhiteWhite) {
  for (const int level : {0, 255}) {
    const cv::Mat made = two_thirds(cv::Mat(9, 60, CV_8UC1, cv::Scalar(level)));
    EXPECT_EQ(cv::countNonZero(made != level), 0) << level;
  }
}

TEST(TwoThirds, LeaveOutWhatMakesNoThree) {
  EXPECT_EQ(two_thirds(cv::Mat(11, 32, CV_8UC1, cv::Scalar(9))).size(), cv::Size(20, 6));
  EXPECT_TRUE(two_thirds(cv::Mat(2, 2, CV_8UC1, cv::Scalar(9))).empty());
}

}  // namespace
}  // namespace motcua::raster
