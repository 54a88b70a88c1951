// Goal: every job is given to exactly one worker at a time, comes back when that
// worker is gone, and is given up after its tries; nobody pays for a neighbour.
// Method: the pure schedule with a manual clock; no sockets, no store.

#include "workers/front_door/schedule.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace motcua::front_door {
namespace {

using std::chrono::seconds;
using store::JobKind;
using store::JobRecord;

JobRecord page_job(int id) {
  JobRecord job{.id = id, .dossier = "d" + std::to_string(id)};
  job.page_number = 1;
  job.file_page = 1;
  return job;
}

class ScheduleTest : public testing::Test {
 protected:
  std::vector<std::int64_t> assigned() {
    std::vector<std::int64_t> ids;
    last_ = schedule_.assign(now_);
    for (const Assignment& one : last_) ids.push_back(one.lease.job);
    return ids;
  }

  TimePoint now_{seconds(1'000)};
  Schedule schedule_{ScheduleBounds{}};
  std::vector<Assignment> last_;
};

using Ids = std::vector<std::int64_t>;

TEST_F(ScheduleTest, GivesNothingWhileThereIsNobody) {
  schedule_.add(page_job(1));

  EXPECT_EQ(assigned(), Ids{});
  EXPECT_EQ(schedule_.waiting_count(), 1U);
}

TEST_F(ScheduleTest, GivesAsManyAsThereAreThreadsInOrderOfArrival) {
  schedule_.join("a", 2, now_);
  for (int id = 1; id <= 3; ++id) schedule_.add(page_job(id));

  EXPECT_EQ(assigned(), (Ids{1, 2}));
  EXPECT_EQ(assigned(), Ids{});
}

TEST_F(ScheduleTest, SpreadsJobsOverWorkers) {
  schedule_.join("a", 2, now_);
  schedule_.join("b", 2, now_);
  schedule_.add(page_job(1));
  schedule_.add(page_job(2));

  ASSERT_EQ(assigned().size(), 2U);

  EXPECT_NE(last_[0].worker, last_[1].worker);
}

TEST_F(ScheduleTest, GivesOneAheadOnlyWhileManyWait) {
  schedule_.join("a", 1, now_);
  for (int id = 1; id <= 5; ++id) schedule_.add(page_job(id));

  EXPECT_EQ(assigned(), (Ids{1, 2}));
}

TEST_F(ScheduleTest, PutsDossiersBeforePages) {
  schedule_.add(page_job(1));
  JobRecord dossier{.id = 2, .kind = JobKind::kDossier, .dossier = "d"};
  schedule_.add(dossier);
  schedule_.join("a", 1, now_);

  EXPECT_EQ(assigned(), Ids{2});
}

TEST_F(ScheduleTest, TakesAnAnswerOnlyUnderItsLease) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  ASSERT_EQ(assigned(), Ids{1});
  const wire::Lease lease = last_[0].lease;

  EXPECT_FALSE(schedule_.finish("b", lease, now_));
  EXPECT_FALSE(schedule_.finish("a", {lease.job, lease.number + 1}, now_));
  EXPECT_TRUE(schedule_.finish("a", lease, now_));
  EXPECT_FALSE(schedule_.finish("a", lease, now_));
}

TEST_F(ScheduleTest, KnowsWhatAWorkerHoldsUntilNobodyWantsIt) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  ASSERT_EQ(assigned(), Ids{1});
  const wire::Lease lease = last_[0].lease;

  EXPECT_FALSE(schedule_.held("b", lease));
  EXPECT_FALSE(schedule_.held("a", {lease.job, lease.number + 1}));
  ASSERT_TRUE(schedule_.held("a", lease));
  EXPECT_EQ(schedule_.held("a", lease)->dossier, "d1");
  schedule_.drop_page("d1", 1);
  EXPECT_FALSE(schedule_.held("a", lease));
}

TEST_F(ScheduleTest, IgnoresTheLateAnswerOfAWorkerGivenUp) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  ASSERT_EQ(assigned(), Ids{1});
  const wire::Lease old_lease = last_[0].lease;
  ASSERT_EQ(schedule_.leave("a", Loss::kDied).size(), 1U);
  schedule_.join("a", 1, now_);
  ASSERT_EQ(assigned(), Ids{1});

  EXPECT_FALSE(schedule_.finish("a", old_lease, now_));
  EXPECT_TRUE(schedule_.finish("a", last_[0].lease, now_));
}

TEST_F(ScheduleTest, CountsATryOnlyForWhatWasBeingRead) {
  schedule_.join("a", 1, now_);
  for (int id = 1; id <= 5; ++id) schedule_.add(page_job(id));
  ASSERT_EQ(assigned(), (Ids{1, 2}));

  const auto returned = schedule_.leave("a", Loss::kDied);

  ASSERT_EQ(returned.size(), 2U);
  EXPECT_EQ(returned[0].job.id, 2);
  EXPECT_EQ(returned[0].job.attempts, 0);
  EXPECT_EQ(returned[1].job.id, 1);
  EXPECT_EQ(returned[1].job.attempts, 1);
}

TEST_F(ScheduleTest, CountsNoTryForAWorkerThatLeaves) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  ASSERT_EQ(assigned(), Ids{1});

  const auto returned = schedule_.leave("a", Loss::kLeft);

  ASSERT_EQ(returned.size(), 1U);
  EXPECT_EQ(returned[0].job.attempts, 0);
}

TEST_F(ScheduleTest, TriesASuspectAlone) {
  schedule_.join("a", 2, now_);
  schedule_.add(page_job(1));
  schedule_.add(page_job(2));
  ASSERT_EQ(assigned(), (Ids{1, 2}));
  ASSERT_EQ(schedule_.leave("a", Loss::kDied).size(), 2U);
  schedule_.add(page_job(3));
  schedule_.join("b", 2, now_);

  // One suspect has the worker for itself; the other and the new page wait.
  ASSERT_EQ(assigned().size(), 1U);
  EXPECT_EQ(last_[0].job.attempts, 1);
  EXPECT_EQ(assigned(), Ids{});
}

TEST_F(ScheduleTest, EmptiesAWorkerForASuspectUnderLoad) {
  schedule_.join("a", 2, now_);
  schedule_.add(page_job(1));
  schedule_.add(page_job(2));
  ASSERT_EQ(assigned(), (Ids{1, 2}));
  const auto first = last_[0];
  const auto second = last_[1];
  ASSERT_TRUE(schedule_.fail("a", first.lease, /*counts=*/true, now_));
  schedule_.add(page_job(3));

  EXPECT_EQ(assigned(), Ids{});
  ASSERT_TRUE(schedule_.finish("a", second.lease, now_));
  EXPECT_EQ(assigned(), Ids{1});
}

TEST_F(ScheduleTest, GivesAJobUpAfterItsTries) {
  schedule_.add(page_job(1));
  for (int attempt = 1; attempt <= limits::kPageAttemptsMax; ++attempt) {
    schedule_.join("a", 1, now_);
    ASSERT_EQ(assigned(), Ids{1});
    const auto returned = schedule_.leave("a", Loss::kDied);
    ASSERT_EQ(returned.size(), 1U);
    EXPECT_EQ(returned[0].given_up, attempt == limits::kPageAttemptsMax);
  }

  EXPECT_EQ(schedule_.waiting_count(), 0U);
}

TEST_F(ScheduleTest, SaysWhoHasFallenSilent) {
  schedule_.join("quiet", 1, now_);
  schedule_.join("loud", 1, now_);
  now_ += seconds(11);
  ASSERT_TRUE(schedule_.heard("loud", now_));

  const auto late = schedule_.late(now_);

  ASSERT_EQ(late.size(), 1U);
  EXPECT_EQ(late[0].worker, "quiet");
  EXPECT_EQ(late[0].loss, Loss::kDied);
}

TEST_F(ScheduleTest, SaysWhichWorkerHangsOnAJob) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  ASSERT_EQ(assigned(), Ids{1});
  now_ += limits::kPageDeadline + seconds(16);
  ASSERT_TRUE(schedule_.heard("a", now_));

  const auto late = schedule_.late(now_);

  ASSERT_EQ(late.size(), 1U);
  EXPECT_EQ(late[0].loss, Loss::kOverdue);
}

TEST_F(ScheduleTest, DoesNotCountTheTimeAJobLiesAheadOfItsTurn) {
  schedule_.join("a", 1, now_);
  for (int id = 1; id <= 5; ++id) schedule_.add(page_job(id));
  ASSERT_EQ(assigned(), (Ids{1, 2}));
  const auto first = last_[0].lease;
  now_ += seconds(50);
  ASSERT_TRUE(schedule_.finish("a", first, now_));
  now_ += seconds(50);
  ASSERT_TRUE(schedule_.heard("a", now_));

  EXPECT_TRUE(schedule_.late(now_).empty());
}

TEST_F(ScheduleTest, KeepsAWorkerBusyWithADroppedJobUntilItAnswers) {
  schedule_.join("a", 1, now_);
  schedule_.add(page_job(1));
  schedule_.add(page_job(2));
  ASSERT_EQ(assigned(), Ids{1});
  const auto lease = last_[0].lease;

  schedule_.drop_dossier("d1");

  EXPECT_EQ(assigned(), Ids{});
  EXPECT_FALSE(schedule_.finish("a", lease, now_));
  EXPECT_EQ(assigned(), Ids{2});
}

}  // namespace
}  // namespace motcua::front_door
