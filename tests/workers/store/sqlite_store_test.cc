// Goal: the SQLite store keeps the contract, and guards its data folder.
// Method: the contract's suite, and the files themselves.

#include "workers/store/sqlite_store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>

#include "tests/workers/store/store_contract.h"
#include "workers/store/byte_folder.h"
#include "workers/store/sha256.h"

namespace motcua::store {

INSTANTIATE_TEST_SUITE_P(Sqlite, StoreContract, testing::Values(StoreUnderTest{"Sqlite", open_sqlite_store}),
                         [](const auto& row) { return row.param.name; });

namespace {

class StoreFolder : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "data-XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string folder_;
};

TEST_F(StoreFolder, HasOneOwnerAtATime) {
  const auto first = open_sqlite_store(folder_);
  ASSERT_TRUE(first);

  const auto second = open_sqlite_store(folder_);

  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::kUnavailable);
}

TEST_F(StoreFolder, OfANewerVersionIsLeftAlone) {
  ASSERT_TRUE(open_sqlite_store(folder_));
  sqlite3* connection = nullptr;
  ASSERT_EQ(sqlite3_open((folder_ + "/motcua.db").c_str(), &connection), SQLITE_OK);
  sqlite3_exec(connection, "PRAGMA user_version = 99", nullptr, nullptr, nullptr);
  sqlite3_close(connection);

  const auto opened = open_sqlite_store(folder_);

  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(opened.error().message.find("newer"), std::string::npos);
}

TEST_F(StoreFolder, ThatIsNoDatabaseSaysSo) {
  std::ofstream(folder_ + "/motcua.db") << std::string(4'096, 'x');

  const auto opened = open_sqlite_store(folder_);

  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kCorrupt);
}

TEST_F(StoreFolder, NoticesBytesThatHaveChanged) {
  const std::string bytes = "as they came";
  const std::string name = sha256_hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  auto files = ByteFolder::open(folder_);
  ASSERT_TRUE(files);
  ASSERT_TRUE(files->stage(name, {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}));
  ASSERT_TRUE(files->make_durable());
  ASSERT_EQ(*files->read(name), bytes);
  const std::string path = folder_ + "/" + name.substr(0, 2) + "/" + name.substr(2, 2) + "/" + name;
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  std::ofstream(path) << "as they never were";

  const auto read = files->read(name);

  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::kCorrupt);
}

TEST(Sha256, IsTheOneOfTheStandard) {
  const std::string abc = "abc";  // FIPS 180-4, appendix B.1 of its predecessor.
  EXPECT_EQ(sha256_hex({reinterpret_cast<const std::uint8_t*>(abc.data()), abc.size()}),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace motcua::store
