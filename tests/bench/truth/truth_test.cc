// Goal: a truth that does not match its pages is refused by name, and what fits is read whole.
// Method: one demonstration dossier made by the program's own code; each row spoils a copy.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "bench/specimens/demo/demo_plans.h"
#include "bench/specimens/dossiers/dossier.h"
#include "bench/truth/dossier_truth.h"
#include "bench/truth/json_file.h"
#include "bench/truth/page_folder.h"
#include "bench/truth/set_index.h"

namespace motcua::bench::truth {
namespace {

using Json = nlohmann::json;
using std::filesystem::path;

constexpr std::uint64_t kSeed = 7;

const std::vector<specimens::MadeFile>& made_files() {
  static const auto files = specimens::make_dossier(specimens::demo_plans().at(3), kSeed);
  EXPECT_TRUE(files) << "seed " << kSeed;
  return *files;
}

class DossierTruth : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = path(testing::TempDir()) /
              (std::string("truth_") + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_ / "truth");
    for (const auto& file : made_files()) {
      std::ofstream out(folder_ / file.name, std::ios::binary);
      out.write(reinterpret_cast<const char*>(file.bytes.data()),
                static_cast<std::streamsize>(file.bytes.size()));
    }
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void change(const std::string& name, const std::function<void(Json&)>& with) {
    auto json = read_json_file(folder_ / name);
    ASSERT_TRUE(json);
    with(*json);
    ASSERT_TRUE(write_file_whole(folder_ / name, json->dump()));
  }
  std::string refusal() {
    const auto dossier = read_dossier(folder_);
    if (dossier) return "";
    EXPECT_EQ(dossier.error().code, ErrorCode::kCorrupt);
    EXPECT_NE(dossier.error().message.find("again"), std::string::npos)
        << "no advice: " << dossier.error().message;
    return dossier.error().message;
  }
  void expect_refused(const std::string& file, const std::string& what) {
    const std::string said = refusal();
    EXPECT_NE(said.find(file), std::string::npos) << said;
    EXPECT_NE(said.find(what), std::string::npos) << said;
  }

  path folder_;
  std::string card_ = "truth/can-cuoc-cong-dan.jpg.json";
};

TEST_F(DossierTruth, IsReadWhole) {
  const auto dossier = read_dossier(folder_);
  ASSERT_TRUE(dossier) << dossier.error().message;
  EXPECT_EQ(dossier->id, "demo-4");
  ASSERT_EQ(dossier->pages.size(), 2U);
  EXPECT_EQ(dossier->pages[1].paper, "can-cuoc-cong-dan");
  EXPECT_EQ(dossier->pages[1].rotation_deg, 180);
  EXPECT_EQ(dossier->pages[1].number, 2);
  EXPECT_FALSE(dossier->pages[0].lines.empty());
  EXPECT_FALSE(dossier->pages[0].fields.empty());
  EXPECT_FALSE(dossier->pages[0].marks.empty());
  EXPECT_EQ(dossier->documents.size(), 2U);
}

TEST_F(DossierTruth, KeysOfLaterSetsAreRead) {
  change("dossier.json", [](Json& json) {
    json["scenario"] = "thieu-chu-ky";
    json["planted"] = Json::array({{{"component", "don"}, {"reason", "signature_missing"}}});
    json["expected"]["component_findings"] = {{"don", {"signature_missing"}}};
  });
  change(card_, [](Json& json) {
    json["pages"][0]["profile"] = "phone";
    json["pages"][0]["lines"][0]["hand"] = true;
  });
  const auto dossier = read_dossier(folder_);
  ASSERT_TRUE(dossier) << dossier.error().message;
  EXPECT_EQ(dossier->scenario, "thieu-chu-ky");
  EXPECT_EQ(dossier->planted.at(0).component, "don");
  EXPECT_EQ(dossier->component_findings.at("don").at(0), "signature_missing");
  EXPECT_EQ(dossier->pages[1].profile, "phone");
  EXPECT_TRUE(dossier->pages[1].lines[0].by_hand);
}

TEST_F(DossierTruth, AMissingFileIsNamed) {
  std::filesystem::remove(folder_ / "don-de-nghi.png");
  expect_refused("don-de-nghi.png", "is not there");
}

TEST_F(DossierTruth, AMissingTruthIsNamed) {
  std::filesystem::remove(folder_ / card_);
  expect_refused("can-cuoc-cong-dan.jpg.json", "not there");
}

TEST_F(DossierTruth, ATruthOfMorePagesThanTheFileHasIsRefused) {
  change(card_, [](Json& json) { json["pages"].push_back(json["pages"][0]); });
  expect_refused("can-cuoc-cong-dan.jpg.json", "tells of 2 pages");
}

TEST_F(DossierTruth, PagesOutOfOrderAreRefused) {
  change(card_, [](Json& json) { json["pages"][0]["file_page"] = 2; });
  expect_refused("can-cuoc-cong-dan.jpg.json", "out of order");
}

TEST_F(DossierTruth, APageCountThatIsNotTheFilesIsRefused) {
  change("dossier.json", [](Json& json) { json["page_count"] = 3; });
  expect_refused("dossier.json", "says 3 pages");
}

TEST_F(DossierTruth, ABoxOutsideItsPageIsRefused) {
  change(card_, [](Json& json) { json["pages"][0]["marks"][0]["box"] = {90'000, 10, 50, 50}; });
  expect_refused("can-cuoc-cong-dan.jpg.json", "outside of the page");
}

TEST_F(DossierTruth, AMarkOfAnUnknownKindIsRefused) {
  change(card_, [](Json& json) { json["pages"][0]["marks"][0]["kind"] = "paw"; });
  expect_refused("can-cuoc-cong-dan.jpg.json", "'paw'");
}

TEST_F(DossierTruth, ASchemaThatIsNotOursIsRefused) {
  change(card_, [](Json& json) { json["schema"] = "motcua.truth/9"; });
  expect_refused("can-cuoc-cong-dan.jpg.json", "motcua.truth/1");
  change("dossier.json", [](Json& json) { json["schema"] = "motcua.specimen-dossier/9"; });
  expect_refused("dossier.json", "motcua.specimen-dossier/1");
}

TEST_F(DossierTruth, APageInTwoDocumentsOrNoneIsRefused) {
  change("dossier.json", [](Json& json) { json["expected"]["documents"][1]["pages"] = {1, 2}; });
  expect_refused("dossier.json", "each page once");
  change("dossier.json", [](Json& json) { json["expected"]["documents"][1]["pages"] = Json::array(); });
  expect_refused("dossier.json", "each page once");
}

TEST_F(DossierTruth, ABlankPageBeyondThePagesIsRefused) {
  change("dossier.json", [](Json& json) { json["expected"]["blank_pages"] = {3}; });
  expect_refused("dossier.json", "a page that is not there");
}

TEST_F(DossierTruth, ATornFileIsRefused) {
  ASSERT_TRUE(write_file_whole(folder_ / card_, "{\"schema\": "));
  expect_refused("can-cuoc-cong-dan.jpg.json", "no whole JSON");
}

TEST_F(DossierTruth, AMissingKeyIsNamed) {
  change(card_, [](Json& json) { json["pages"][0].erase("skew_deg"); });
  expect_refused("can-cuoc-cong-dan.jpg.json", "skew_deg");
}

class SetFolder : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  path folder_ = path(testing::TempDir()) / "truth_set";
};

TEST_F(SetFolder, IsReadByEitherName) {
  const std::string index = R"({"schema":"motcua.specimen-set/1","seed":9,"dossiers":["a","b"]})";
  for (const char* name : {"demo.json", "set.json"}) {
    ASSERT_TRUE(write_file_whole(folder_ / name, index));
    const auto set = read_set_index(folder_);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->seed, 9U);
    EXPECT_EQ(set->dossiers, (std::vector<std::string>{"a", "b"}));
    std::filesystem::remove(folder_ / name);
  }
}

TEST_F(SetFolder, WithoutItsIndexWasNeverFinished) {
  const auto set = read_set_index(folder_);
  ASSERT_FALSE(set);
  EXPECT_NE(set.error().message.find("never finished"), std::string::npos);
}

TEST_F(SetFolder, OfAnotherSchemaIsRefused) {
  ASSERT_TRUE(write_file_whole(folder_ / "set.json", R"({"schema":"x","seed":9,"dossiers":["a"]})"));
  EXPECT_FALSE(read_set_index(folder_));
}

TEST_F(SetFolder, ThatNamesAFolderElsewhereIsRefused) {
  ASSERT_TRUE(write_file_whole(folder_ / "set.json",
                               R"({"schema":"motcua.specimen-set/1","seed":9,"dossiers":["../a"]})"));
  EXPECT_FALSE(read_set_index(folder_));
}

TEST_F(SetFolder, OfPagesPairsTextsWithImages) {
  ASSERT_TRUE(write_file_whole(folder_ / "b.png", "x"));
  ASSERT_TRUE(write_file_whole(folder_ / "b.gt.txt", "một\nhai\n"));
  ASSERT_TRUE(write_file_whole(folder_ / "c.jpg", "x"));
  const auto pages = read_page_folder(folder_);
  ASSERT_TRUE(pages);
  ASSERT_EQ(pages->size(), 1U);
  EXPECT_EQ(pages->at(0).lines, (std::vector<std::string>{"một", "hai"}));
  const auto files = page_files(folder_);
  ASSERT_TRUE(files);
  EXPECT_EQ(files->size(), 2U);
}

TEST_F(SetFolder, OfPagesWithATextAloneIsRefused) {
  ASSERT_TRUE(write_file_whole(folder_ / "b.gt.txt", "một\n"));
  const auto pages = read_page_folder(folder_);
  ASSERT_FALSE(pages);
  EXPECT_NE(pages.error().message.find("b.gt.txt"), std::string::npos);
}

TEST_F(SetFolder, OfPagesWithoutAnyTextIsRefused) {
  EXPECT_FALSE(read_page_folder(folder_));
  EXPECT_FALSE(page_files(folder_));
}

}  // namespace
}  // namespace motcua::bench::truth
