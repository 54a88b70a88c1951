// Goal: the cache keeps what is used, within its bound.
// Method: values in, values out.

#include "workers/pool/file_cache.h"

#include <gtest/gtest.h>

namespace motcua::pool {
namespace {

SharedBytes bytes(std::size_t size) {
  return std::make_shared<const std::string>(size, 'x');
}

TEST(FileCache, GivesBackWhatItWasGiven) {
  FileCache cache(100);
  const SharedBytes kept = bytes(10);
  cache.put("a", kept);

  EXPECT_EQ(cache.find("a"), kept);
  EXPECT_EQ(cache.find("b"), nullptr);
}

TEST(FileCache, LetsGoOfTheLeastRecentlyUsed) {
  FileCache cache(100);
  cache.put("a", bytes(40));
  cache.put("b", bytes(40));
  ASSERT_NE(cache.find("a"), nullptr);

  cache.put("c", bytes(40));

  EXPECT_NE(cache.find("a"), nullptr);
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_NE(cache.find("c"), nullptr);
}

TEST(FileCache, DoesNotKeepWhatIsLargerThanItself) {
  FileCache cache(100);
  cache.put("a", bytes(40));

  cache.put("huge", bytes(101));

  EXPECT_EQ(cache.find("huge"), nullptr);
  EXPECT_NE(cache.find("a"), nullptr);
}

TEST(FileCache, CountsTheSameFileOnce) {
  FileCache cache(100);
  for (int i = 0; i < 10; ++i) cache.put("a", bytes(60));
  cache.put("b", bytes(40));

  EXPECT_NE(cache.find("a"), nullptr);
  EXPECT_NE(cache.find("b"), nullptr);
}

}  // namespace
}  // namespace motcua::pool
