// Goal: processor time, memory and energy are read as Linux counts them, and what cannot
// be read is said, never guessed.
// Method: this process itself; for energy, a folder that stands for /sys/class/powercap.

#include "bench/drive/meters.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace motcua::bench::drive {
namespace {

class Powercap : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("powercap-" + std::to_string(getpid()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& zone, const std::string& file, std::uint64_t value) const {
    std::filesystem::create_directories(folder_ / zone);
    std::ofstream(folder_ / zone / file) << value << '\n';
  }

  std::filesystem::path folder_;
};

TEST_F(Powercap, AddsUpThePackagesAndNotTheirParts) {
  for (const char* zone : {"intel-rapl:0", "intel-rapl:1", "intel-rapl:0:0"})
    write(zone, "energy_uj", 1'000'000);
  EnergyMeter meter(folder_);
  for (const char* zone : {"intel-rapl:0", "intel-rapl:1", "intel-rapl:0:0"})
    write(zone, "energy_uj", 3'500'000);
  ASSERT_TRUE(meter.trouble().empty()) << meter.trouble();
  EXPECT_DOUBLE_EQ(meter.joules().value(), 5);
  EXPECT_DOUBLE_EQ(meter.joules().value(), 0) << "counted since the last time";
}

TEST_F(Powercap, GoesOnCountingWhenACounterBeginsAgain) {
  write("intel-rapl:0", "energy_uj", 9'000'000);
  write("intel-rapl:0", "max_energy_range_uj", 10'000'000);
  EnergyMeter meter(folder_);
  write("intel-rapl:0", "energy_uj", 2'000'000);
  EXPECT_DOUBLE_EQ(meter.joules().value(), 3);
}

TEST_F(Powercap, WithoutCountersSaysSo) {
  EnergyMeter meter(folder_);
  EXPECT_FALSE(meter.joules());
  EXPECT_NE(meter.trouble().find("no energy counters"), std::string::npos) << meter.trouble();
}

TEST(Meters, ProcessorTimeGrowsWithWork) {
  const auto before = cpu_time();
  while (cpu_time() - before < std::chrono::milliseconds(2)) {
  }
  EXPECT_GE(cpu_time() - before, std::chrono::milliseconds(2));
}

TEST(Meters, PeakOfMemoryIsNoLessThanWhatIsHeldNow) {
  EXPECT_GT(memory_bytes("VmRSS"), 1'000'000);
  EXPECT_GE(memory_bytes("VmHWM"), memory_bytes("VmRSS"));
}

TEST(Meters, MemoryOfAProcessThatIsNotThereIsNone) {
  EXPECT_EQ(memory_bytes("VmRSS", -7), 0);
}

TEST(Meters, ThisProcessIsAChildOfItsParent) {
  const auto siblings = children_of(getppid());
  EXPECT_NE(std::find(siblings.begin(), siblings.end(), getpid()), siblings.end());
}

}  // namespace
}  // namespace motcua::bench::drive
