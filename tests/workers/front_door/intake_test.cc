// Goal: a station may repeat whatever it likes and is told the same; what it may not
// do is refused by name and changes nothing.
// Method: the intake over a real store in a folder of its own; no sockets.

#include "workers/front_door/intake.h"

#include <gtest/gtest.h>
#include <cstdlib>

#include <filesystem>
#include <string>

#include "workers/store/sha256.h"
#include "workers/store/sqlite_store.h"

namespace motcua::front_door {
namespace {

using wire::DoorMessage;
using wire::Refusal;
using wire::Stored;

Catalogue invented_catalogue() {
  Procedure procedure;
  procedure.code = "9.000001";
  Component component;
  component.id = "don";
  procedure.components.push_back(component);
  Catalogue catalogue;
  catalogue.version = "2026-01-01";
  catalogue.procedures.push_back(procedure);
  return catalogue;
}

class IntakeTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "intake-XXXXXX";
    folder_ = mkdtemp(pattern.data());
    auto opened = store::open_sqlite_store(folder_);
    ASSERT_TRUE(opened) << opened.error().message;
    store_ = *std::move(opened);
  }
  void TearDown() override {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }

  DoorMessage say(wire::StationMessage message) {
    Intake intake(*store_, schedule_, catalogue_, bounds_);
    auto answer = intake.take(std::move(message), {"2026-07-29T08:00:00+07:00", today_});
    EXPECT_TRUE(answer) << answer.error().message;
    EXPECT_TRUE(store_->commit());
    return answer ? *std::move(answer) : DoorMessage();
  }
  DoorMessage open(const std::string& id = "d1", const std::string& procedure = "9.000001") {
    Dossier dossier;
    dossier.id = id;
    dossier.procedure = procedure;
    return say(wire::Open{dossier});
  }
  DoorMessage page(int number, const std::string& bytes, const std::string& replaces = {}) {
    return say(wire::Page{"d1", number, sha(bytes), "scan.jpg", replaces, bytes});
  }
  static std::string sha(const std::string& bytes) {
    return store::sha256_hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  }
  static Refusal reason(const DoorMessage& answer) {
    const auto* refused = std::get_if<wire::Refused>(&answer);
    EXPECT_NE(refused, nullptr);
    return refused == nullptr ? Refusal::kBadMessage : refused->reason;
  }
  static bool stored(const DoorMessage& answer) { return std::holds_alternative<Stored>(answer); }

  const std::chrono::year_month_day today_{std::chrono::year(2026), std::chrono::month(7),
                                           std::chrono::day(29)};
  std::string folder_;
  Catalogue catalogue_ = invented_catalogue();
  std::unique_ptr<store::Store> store_;
  Schedule schedule_{ScheduleBounds{}};
  IntakeBounds bounds_;
};

TEST_F(IntakeTest, OpensTheSameDossierTwiceAsOne) {
  EXPECT_TRUE(stored(open()));
  EXPECT_TRUE(stored(open()));
}

TEST_F(IntakeTest, RefusesAnotherDossierOfTheSameId) {
  ASSERT_TRUE(stored(open()));
  Dossier other;
  other.id = "d1";
  other.procedure = "9.000001";
  other.facts["x"] = "1";

  EXPECT_EQ(reason(say(wire::Open{other})), Refusal::kDossierDiffers);
}

TEST_F(IntakeTest, ProposesTheNearestProcedure) {
  const DoorMessage answer = open("d1", "9.000002");

  ASSERT_EQ(reason(answer), Refusal::kUnknownProcedure);
  EXPECT_NE(std::get<wire::Refused>(answer).advice.find("9.000001"), std::string::npos);
}

TEST_F(IntakeTest, RefusesAnAttestationOfNothing) {
  Dossier dossier;
  dossier.id = "d1";
  dossier.procedure = "9.000001";
  dossier.attestations["giay"] = Attestation::kShown;

  EXPECT_EQ(reason(say(wire::Open{dossier})), Refusal::kUnknownComponent);
}

TEST_F(IntakeTest, BeginsToReadAPageBeforeTheDossierIsClosed) {
  ASSERT_TRUE(stored(open()));

  EXPECT_TRUE(stored(page(1, "one")));
  EXPECT_EQ(schedule_.waiting_count(), 1U);
}

TEST_F(IntakeTest, ReadsARepeatedPageOnce) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));

  EXPECT_TRUE(stored(page(1, "one")));
  EXPECT_EQ(schedule_.waiting_count(), 1U);
}

TEST_F(IntakeTest, ReplacesAPageOnlyWhenToldWhich) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));

  EXPECT_EQ(reason(page(1, "two")), Refusal::kPageDiffers);
  EXPECT_EQ(reason(page(1, "two", sha("three"))), Refusal::kPageDiffers);
  EXPECT_TRUE(stored(page(1, "two", sha("one"))));
  EXPECT_TRUE(stored(page(1, "two", sha("one"))));
  EXPECT_EQ((*store_->page("d1", 1))->sha256, sha("two"));
  EXPECT_EQ(schedule_.waiting_count(), 1U);
}

TEST_F(IntakeTest, RefusesBytesThatChangedOnTheWay) {
  ASSERT_TRUE(stored(open()));

  EXPECT_EQ(reason(say(wire::Page{"d1", 1, sha("meant"), "scan.jpg", {}, "sent"})), Refusal::kShaMismatch);
}

TEST_F(IntakeTest, NamesTheMissingPagesAtClose) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(2, "two")));

  const DoorMessage answer = say(wire::Close{"d1", 3});

  ASSERT_EQ(reason(answer), Refusal::kPagesMissing);
  EXPECT_NE(std::get<wire::Refused>(answer).advice.find("1, 3"), std::string::npos);
}

TEST_F(IntakeTest, RefusesAPageAfterClose) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));
  ASSERT_TRUE(stored(say(wire::Close{"d1", 1})));

  EXPECT_EQ(reason(page(2, "two")), Refusal::kDossierClosed);
  EXPECT_TRUE(stored(page(1, "one")));
  EXPECT_TRUE(stored(say(wire::Close{"d1", 1})));
}

TEST_F(IntakeTest, ForgetsTheWorkOfACancelledDossier) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));

  EXPECT_TRUE(stored(say(wire::Cancel{"d1"})));
  EXPECT_TRUE(stored(say(wire::Cancel{"d1"})));
  EXPECT_EQ(schedule_.waiting_count(), 0U);
  EXPECT_EQ(reason(page(2, "two")), Refusal::kDossierCancelled);
}

TEST_F(IntakeTest, IsBusyWhenTooMuchWaits) {
  bounds_.waiting_jobs_max = 1;
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));

  const DoorMessage answer = page(2, "two");

  ASSERT_TRUE(std::holds_alternative<wire::Busy>(answer));
  EXPECT_GT(std::get<wire::Busy>(answer).delay.count(), 0);
  EXPECT_FALSE(*store_->page("d1", 2));
}

TEST_F(IntakeTest, SaysHowFarADossierIs) {
  ASSERT_TRUE(stored(open()));
  ASSERT_TRUE(stored(page(1, "one")));

  const DoorMessage answer = say(wire::Ask{"d1"});

  ASSERT_TRUE(stored(answer));
  EXPECT_EQ(std::get<Stored>(answer).state, "open");
  EXPECT_EQ(std::get<Stored>(answer).pages_read, 0);
  EXPECT_EQ(std::get<Stored>(answer).page_count, 1);
}

}  // namespace
}  // namespace motcua::front_door
