// Goal: a setting is taken from where it was made, and a wrong one is named.
// Method: values and files in a folder of their own.

#include "workers/cli/serve_config.h"

#include <gtest/gtest.h>

#include <fstream>

namespace motcua::cli {
namespace {

std::string file_with(const std::string& text) {
  std::string path = testing::TempDir() + "serve_config_test.toml";
  std::ofstream(path) << text;
  return path;
}

TEST(ServeConfig, IsReadFromAFile) {
  ServeConfig config;

  ASSERT_TRUE(read_config_file(config, file_with("workers = 3\nlog_level = \"warn\"  # quiet\n")));

  EXPECT_EQ(config.workers, 3);
  EXPECT_EQ(config.log_level, "warn");
  EXPECT_EQ(config.origins.at("workers"), "file");
}

TEST(ServeConfig, ProposesTheNearestKeyWithItsLine) {
  ServeConfig config;

  const auto read = read_config_file(config, file_with("\nworker_thread = 3\n"));

  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(read.error().message.find(":2:"), std::string::npos) << read.error().message;
  EXPECT_NE(read.error().message.find("'worker_threads'"), std::string::npos) << read.error().message;
}

TEST(ServeConfig, NamesTheBoundsOfANumber) {
  ServeConfig config;

  const auto set = set_field(config, "worker_nice", "20", "command line");

  ASSERT_FALSE(set);
  EXPECT_NE(set.error().message.find("0 to 19"), std::string::npos);
}

TEST(ServeConfig, NamesTheRecognisersThatThereAre) {
  ServeConfig config;

  EXPECT_TRUE(set_field(config, "engine", "fast", "command line"));
  const auto set = set_field(config, "engine", "slow", "command line");

  ASSERT_FALSE(set);
  EXPECT_EQ(config.engine, "fast");
  EXPECT_NE(set.error().message.find("fast and tesseract"), std::string::npos) << set.error().message;
}

TEST(ServeConfig, RefusesWhatIsNeitherNumberNorText) {
  ServeConfig config;

  EXPECT_FALSE(read_config_file(config, file_with("workers = [1]\n")));
  EXPECT_FALSE(read_config_file(config, file_with("workers = \"many\"\n")));
  EXPECT_FALSE(read_config_file(config, file_with("workers =\n")));
}

TEST(ServeConfig, PrintsWhatItReads) {
  ServeConfig config;
  ASSERT_TRUE(set_field(config, "data", "a \"b\" \\ c", "command line"));
  ASSERT_TRUE(set_field(config, "workers", "7", "command line"));
  ServeConfig again;

  ASSERT_TRUE(read_config_file(again, file_with(config_text(config))));

  EXPECT_EQ(again.data, config.data);
  EXPECT_EQ(again.workers, 7);
}

struct Machine {
  const char* name;
  unsigned cores;
  long workers;
  long threads;
};

const Machine kMachines[] = {
    {"Unknown", 0, 1, 1},   {"OneCore", 1, 1, 1},       {"TwoCores", 2, 2, 1},
    {"FourCores", 4, 2, 2}, {"SixteenCores", 16, 4, 4},
};

class Settled : public testing::TestWithParam<Machine> {};

TEST_P(Settled, ForItsCores) {
  ServeConfig config;
  settle(config, GetParam().cores);

  EXPECT_EQ(config.workers, GetParam().workers);
  EXPECT_EQ(config.worker_threads, GetParam().threads);
}

INSTANTIATE_TEST_SUITE_P(, Settled, testing::ValuesIn(kMachines),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::cli
