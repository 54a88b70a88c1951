// Goal: a generated dossier's truth follows from its scenario and from what was planted,
// for every scenario and every reason; a set on disk is whole, resumable and repeatable.
// Method: plans are looked at as values; sets of a few small dossiers are really made.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "bench/specimens/dossiers/dossier.h"
#include "bench/specimens/dossiers/planner.h"
#include "bench/specimens/dossiers/planting.h"
#include "bench/specimens/dossiers/set.h"
#include "bench/specimens/papers/paper.h"
#include "models/catalog/catalogue_reader.h"

namespace motcua::specimens {
namespace {
namespace fs = std::filesystem;

const Catalogue& catalogue() {
  static const Catalogue loaded = *catalog::load_embedded();
  return loaded;
}

std::set<std::string> ids_of(const Procedure& procedure) {
  std::set<std::string> ids;
  for (const Component& component : procedure.components) ids.insert(component.id);
  return ids;
}

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};

TEST(Scenarios, AnswerEveryComponentOfTheirProcedureOnce) {
  for (const Scenario& scenario : scenarios()) {
    const Procedure* procedure = catalogue().procedure(scenario.procedure, kToday);
    ASSERT_NE(procedure, nullptr) << scenario.procedure;
    std::set<std::string> answered;
    for (const Answer& answer : scenario.answers) answered.insert(answer.component);
    EXPECT_EQ(answered, ids_of(*procedure)) << scenario.procedure;
    EXPECT_EQ(answered.size(), scenario.answers.size()) << scenario.procedure;
  }
}

TEST(Scenarios, AnswerWithPapersThatTheCatalogueTakesForTheComponent) {
  for (const Scenario& scenario : scenarios()) {
    const Procedure* procedure = catalogue().procedure(scenario.procedure, kToday);
    for (const Answer& answer : scenario.answers) {
      if (answer.paper.empty()) continue;
      const std::optional<PaperKind> kind = find_paper(answer.paper);
      ASSERT_TRUE(kind) << scenario.procedure << " " << answer.paper;
      EXPECT_TRUE(catalogue().accepts(*procedure->component(answer.component), kind->document, kToday))
          << scenario.procedure << " " << answer.component << " " << answer.paper;
    }
  }
}

TEST(Scenarios, SettleEveryConditionOfTheirProcedure) {
  for (const Scenario& scenario : scenarios()) {
    const Procedure* procedure = catalogue().procedure(scenario.procedure, kToday);
    const Facts facts(scenario.facts.begin(), scenario.facts.end());
    for (const Answer& answer : scenario.answers) {
      const Component& component = *procedure->component(answer.component);
      if (!component.condition) continue;
      EXPECT_NE(component.condition->evaluate(facts), Truth::kUnknown)
          << scenario.procedure << " " << answer.component;
      if (answer.fact.empty()) continue;
      Facts without = facts;
      without.erase(answer.fact);
      EXPECT_EQ(component.condition->evaluate(without), Truth::kUnknown)
          << scenario.procedure << " " << answer.component << " without " << answer.fact;
    }
  }
}

class EveryReason : public testing::TestWithParam<Reason> {};

TEST_P(EveryReason, CanBePlantedAndIsStated) {
  int planted = 0;
  for (const Scenario& scenario : scenarios()) {
    if (planted == 3) break;
    const std::optional<DossierPlan> plan = plan_with(catalogue(), scenario, GetParam(), Random(7));
    if (!plan) continue;
    ++planted;
    EXPECT_NE(plan->verdict, Verdict::kComplete) << scenario.procedure;
    ASSERT_FALSE(plan->planted.empty());
    EXPECT_EQ(plan->planted.front().reason, GetParam());
    EXPECT_EQ(std::ranges::count(plan->findings, GetParam()),
              static_cast<std::ptrdiff_t>(plan->planted.size()));
    for (const auto& [id, status] : plan->components) {
      const bool spoilt = std::ranges::any_of(
          plan->planted, [&, name = id](const Planted& one) { return one.component == name; });
      const bool fine = status == ComponentStatus::kPresent || status == ComponentStatus::kNotRequired;
      EXPECT_EQ(fine, !spoilt) << scenario.procedure << " " << id;
    }
  }
  EXPECT_GT(planted, 0) << "no scenario has a place for it";
}

INSTANTIATE_TEST_SUITE_P(, EveryReason,
                         testing::ValuesIn(reasons_to_plant().begin(), reasons_to_plant().end()),
                         [](const auto& row) { return std::string(reason_slug(row.param)); });

TEST(Plans, ComeOutTheSameWhateverWasPlannedBefore) {
  const DossierPlan first = plan_dossier(catalogue(), 5, 3);
  static_cast<void>(plan_dossier(catalogue(), 5, 9));
  const DossierPlan again = plan_dossier(catalogue(), 5, 3);

  EXPECT_EQ(first.scenario, again.scenario);
  EXPECT_EQ(first.components, again.components);
  EXPECT_EQ(first.files.size(), again.files.size());
}

TEST(Plans, OfForeignPapersCallForAPersonAndNameEachKindInTurn) {
  std::set<std::string> papers;
  for (int i = 0; i < 12; ++i) {
    const DossierPlan plan = plan_nothing(1, i);
    const std::string& paper = plan.files.front().papers.front().paper;
    papers.insert(paper);
    EXPECT_EQ(find_paper(paper)->document, "");
    EXPECT_EQ(plan.verdict, Verdict::kNeedsReview);
  }
  EXPECT_EQ(papers.size(), 12U);
}

class OnDisk : public testing::Test {
 protected:
  OnDisk() : folder_(fs::path(testing::TempDir()) / ("motcua-set-" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
  }
  ~OnDisk() override { fs::remove_all(folder_); }

  static std::map<std::string, std::string> contents(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file() || entry.path().filename() == "lock") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      files[fs::relative(entry.path(), folder).string()] =
          std::string(std::istreambuf_iterator<char>(in), {});
    }
    return files;
  }

  Expected<SetMade> make(const std::string& name, unsigned threads, std::uint64_t seed = 3) {
    return make_set(catalogue(),
                    {.seed = seed, .dossier_count = 2, .nothing_count = 1, .thread_count = threads},
                    folder_ / name, [](int, int) {});
  }

  fs::path folder_;
};

TEST_F(OnDisk, TheSameOrderGivesTheSameBytesOnOneThreadAndOnTwo) {
  ASSERT_TRUE(make("one", 1));
  ASSERT_TRUE(make("two", 2));

  EXPECT_EQ(contents(folder_ / "one"), contents(folder_ / "two"));
}

TEST_F(OnDisk, AnInterruptedSetGoesOnWhereItStopped) {
  ASSERT_TRUE(make("set", 1));
  const auto whole = contents(folder_ / "set");
  // As after a kill in the middle of the second dossier: no index, half a folder.
  fs::remove(folder_ / "set" / "set.json");
  fs::rename(folder_ / "set" / "set-0002", folder_ / "set" / "set-0002.partial-1");

  const Expected<SetMade> again = make("set", 1);

  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->kept_count, 2);  // The first dossier, and the one in nothing/.
  EXPECT_EQ(contents(folder_ / "set"), whole);
}

TEST_F(OnDisk, AnotherOrderInTheSameFolderIsRefusedAndChangesNothing) {
  ASSERT_TRUE(make("set", 1));
  const auto before = contents(folder_ / "set");

  const Expected<SetMade> other = make("set", 1, /*seed=*/4);

  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(other.error().message.find("order.json"), std::string::npos) << other.error().message;
  EXPECT_EQ(contents(folder_ / "set"), before);
}

TEST_F(OnDisk, AFolderOfOtherFilesIsRefused) {
  fs::create_directories(folder_ / "mine");
  std::ofstream(folder_ / "mine" / "letter.txt") << "dear";

  const Expected<SetMade> made = make("mine", 1);

  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::kBadUsage);
  EXPECT_TRUE(fs::exists(folder_ / "mine" / "letter.txt"));
}

TEST_F(OnDisk, ADiskThatRefusesIsNamedAndNoSetLooksWhole) {
  // A file where a folder must be: even root cannot write under it.
  fs::create_directories(folder_);
  std::ofstream(folder_ / "file") << "in the way";

  const Expected<SetMade> made = make("file/set", 1);

  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::kIo);
  EXPECT_NE(made.error().message.find("file/set"), std::string::npos) << made.error().message;
}

}  // namespace
}  // namespace motcua::specimens
