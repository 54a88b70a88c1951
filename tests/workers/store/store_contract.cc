// Goal: what commit() has returned from is there after any end of the process, and
// what it has not is gone without a trace.
// Method: the interface only. A restart is a second open; a kill is SIGKILL to a
// child that reports each commit through a pipe, at every one of its commits.

#include "tests/workers/store/store_contract.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cstdlib>

#include <filesystem>

#include "workers/store/sha256.h"

namespace motcua::store {

ByteView view_of(const std::string& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

std::string sha_of(const std::string& bytes) {
  return sha256_hex(view_of(bytes));
}

void StoreContract::SetUp() {
  std::string pattern = testing::TempDir() + "store-XXXXXX";
  folder_ = mkdtemp(pattern.data());
  reopen();
}

void StoreContract::TearDown() {
  store_.reset();
  std::filesystem::remove_all(folder_);
}

void StoreContract::reopen() {
  store_.reset();
  auto opened = GetParam().open(folder_);
  ASSERT_TRUE(opened) << opened.error().message;
  store_ = *std::move(opened);
}

std::int64_t StoreContract::put_first_page(const std::string& bytes) {
  EXPECT_TRUE(store_->open_dossier({"d1", "said", "request", DossierState::kOpen}));
  EXPECT_TRUE(store_->put_page({"d1", 1, sha_of(bytes), "scan.jpg", 0}, view_of(bytes)));
  const auto job = store_->add_page_job("d1", 1, 1);
  EXPECT_TRUE(job);
  return job.value_or(0);
}

JobRecord StoreContract::only_job() {
  const auto jobs = store_->unfinished_jobs();
  EXPECT_TRUE(jobs);
  EXPECT_EQ(jobs->size(), 1U);
  return jobs && !jobs->empty() ? jobs->front() : JobRecord();
}

TEST_P(StoreContract, KeepsWhatWasCommitted) {
  const std::int64_t id = put_first_page("bytes");
  ASSERT_TRUE(store_->commit());
  reopen();

  const auto dossier = store_->dossier("d1");
  ASSERT_TRUE(dossier && *dossier);
  EXPECT_EQ((*dossier)->opened_with, "said");
  EXPECT_EQ((*dossier)->request, "request");
  EXPECT_EQ((*dossier)->state, DossierState::kOpen);
  EXPECT_EQ(*store_->bytes(sha_of("bytes")), "bytes");
  const JobRecord job = only_job();
  EXPECT_EQ(job.id, id);
  EXPECT_EQ(job.sha256, sha_of("bytes"));
  EXPECT_EQ(job.file, "scan.jpg");
}

TEST_P(StoreContract, ForgetsWhatWasNot) {
  put_first_page("bytes");
  reopen();

  EXPECT_FALSE(*store_->dossier("d1"));
  EXPECT_TRUE(store_->unfinished_jobs()->empty());
  EXPECT_FALSE(store_->bytes(sha_of("bytes")));
}

TEST_P(StoreContract, GoesOnAfterARollback) {
  put_first_page("bytes");
  store_->rollback();
  EXPECT_FALSE(*store_->dossier("d1"));

  put_first_page("bytes");
  ASSERT_TRUE(store_->commit());

  EXPECT_EQ(*store_->bytes(sha_of("bytes")), "bytes");
}

TEST_P(StoreContract, ShowsStagedChangesToItself) {
  put_first_page("bytes");

  EXPECT_TRUE(*store_->dossier("d1"));
  EXPECT_TRUE(*store_->page("d1", 1));
  EXPECT_EQ(store_->progress("d1")->page_jobs_open, 1);
}

TEST_P(StoreContract, KeepsEqualBytesOnceAndForAll) {
  put_first_page("same");
  ASSERT_TRUE(store_->put_page({"d1", 2, sha_of("same"), "copy.jpg", 0}, view_of("same")));
  ASSERT_TRUE(store_->commit());
  ASSERT_TRUE(store_->put_page({"d1", 3, sha_of("same"), "copy.jpg", 0}, view_of("same")));
  ASSERT_TRUE(store_->commit());

  EXPECT_EQ(*store_->bytes(sha_of("same")), "same");
  EXPECT_EQ(store_->pages("d1")->size(), 3U);
}

TEST_P(StoreContract, KeepsAnEmptyFile) {
  put_first_page("");
  ASSERT_TRUE(store_->commit());

  EXPECT_EQ(*store_->bytes(sha_of("")), "");
}

TEST_P(StoreContract, ReplacesAPageWithItsWork) {
  put_first_page("old");
  ASSERT_TRUE(store_->finish_page(only_job(), 1, "", "old report"));
  ASSERT_TRUE(store_->put_page({"d1", 1, sha_of("new"), "new.jpg", 0}, view_of("new")));
  ASSERT_TRUE(store_->add_page_job("d1", 1, 1));
  ASSERT_TRUE(store_->commit());

  EXPECT_TRUE(store_->reports("d1")->empty());
  EXPECT_EQ(only_job().sha256, sha_of("new"));
}

TEST_P(StoreContract, RemembersTriesAndLeasesOverARestart) {
  const std::int64_t id = put_first_page("bytes");
  ASSERT_TRUE(store_->lease_job(id, 3, "local-1"));
  ASSERT_TRUE(store_->return_job(id, 1));
  ASSERT_TRUE(store_->commit());
  reopen();

  EXPECT_EQ(only_job().attempts, 1);
  EXPECT_EQ(only_job().lease, 3);
}

TEST_P(StoreContract, TakesLeasedJobsUpAgainAfterARestart) {
  const std::int64_t id = put_first_page("bytes");
  ASSERT_TRUE(store_->lease_job(id, 1, "local-1"));
  ASSERT_TRUE(store_->commit());
  reopen();

  EXPECT_EQ(only_job().id, id);
}

TEST_P(StoreContract, NeverGivesAJobIdTwice) {
  const std::int64_t first = put_first_page("bytes");
  ASSERT_TRUE(store_->finish_page(only_job(), 1, "", "report"));
  ASSERT_TRUE(store_->commit());
  reopen();

  EXPECT_GT(*store_->add_dossier_job("d1"), first);
}

TEST_P(StoreContract, GivesReportsInPageOrder) {
  put_first_page("one");
  ASSERT_TRUE(store_->put_page({"d1", 2, sha_of("two"), "two.pdf", 0}, view_of("two")));
  ASSERT_TRUE(store_->add_page_job("d1", 2, 1));
  for (int file_page = 2; file_page <= 10; ++file_page) ASSERT_TRUE(store_->add_page_job("d1", 2, file_page));
  auto jobs = store_->unfinished_jobs();
  ASSERT_TRUE(jobs);
  for (auto job = jobs->rbegin(); job != jobs->rend(); ++job) {
    const std::string text = std::to_string(job->page_number) + "." + std::to_string(job->file_page);
    ASSERT_TRUE(store_->finish_page(*job, 10, job->file_page == 3 ? "damaged" : "", text));
  }
  ASSERT_TRUE(store_->commit());

  const std::vector<std::string> want = {"1.1", "2.1", "2.2", "2.3", "2.4", "2.5",
                                         "2.6", "2.7", "2.8", "2.9", "2.10"};
  EXPECT_EQ(*store_->reports("d1"), want);
  EXPECT_EQ(*store_->page_reports("d1", 2), std::vector<std::string>(want.begin() + 1, want.end()));
  EXPECT_TRUE(store_->page_reports("d1", 3)->empty());
  ASSERT_EQ(store_->unreadable("d1")->size(), 1U);
  EXPECT_EQ(store_->unreadable("d1")->front().file_page, 3);
  EXPECT_EQ(store_->progress("d1")->pages_read, 11);
  EXPECT_EQ(store_->progress("d1")->page_jobs_open, 0);
}

TEST_P(StoreContract, EndsADossierWithItsResult) {
  put_first_page("one");
  ASSERT_TRUE(store_->finish_page(only_job(), 1, "", "report"));
  ASSERT_TRUE(store_->add_dossier_job("d1"));
  ASSERT_TRUE(store_->finish_dossier(only_job(), {"complete", "{}", "Đủ"}));
  ASSERT_TRUE(store_->commit());
  reopen();

  EXPECT_EQ((*store_->dossier("d1"))->state, DossierState::kDone);
  EXPECT_EQ((*store_->result("d1"))->clerk_report, "Đủ");
  EXPECT_TRUE(store_->unfinished_jobs()->empty());
}

TEST_P(StoreContract, DropsTheWorkOfADossier) {
  put_first_page("one");
  ASSERT_TRUE(store_->drop_jobs("d1"));
  ASSERT_TRUE(store_->set_state("d1", DossierState::kCancelled));
  ASSERT_TRUE(store_->commit());

  EXPECT_TRUE(store_->unfinished_jobs()->empty());
}

constexpr int kPages = 12;

std::string content_of(int number) {
  return std::string(10'000, static_cast<char>('a' + number));
}

/// The child: a page, a commit, a byte on the pipe, and so on until it is killed.
[[noreturn]] void write_pages(const StoreUnderTest& under_test, const std::string& folder, int report) {
  auto store = under_test.open(folder);
  bool good = store && (*store)->open_dossier({"d1", "said", "request", DossierState::kOpen});
  for (int number = 1; good && number <= kPages; ++number) {
    const std::string bytes = content_of(number);
    good = (*store)->put_page({"d1", number, sha_of(bytes), "scan.jpg", 0}, view_of(bytes)) &&
           (*store)->add_page_job("d1", number, 1) && (*store)->commit() && write(report, "+", 1) == 1;
  }
  pause();
  _exit(1);
}

TEST_P(StoreContract, LosesNothingAcknowledgedToAKill) {
  for (int acknowledged = 1; acknowledged <= kPages; ++acknowledged) {
    store_.reset();
    const std::string folder = folder_ + "/" + std::to_string(acknowledged);
    int pipe_ends[2];
    ASSERT_EQ(pipe(pipe_ends), 0);
    const pid_t child = fork();
    if (child == 0) write_pages(GetParam(), folder, pipe_ends[1]);
    close(pipe_ends[1]);
    char byte = 0;
    for (int i = 0; i < acknowledged; ++i) ASSERT_EQ(read(pipe_ends[0], &byte, 1), 1);
    kill(child, SIGKILL);  // Somewhere in the midst of the next page.
    waitpid(child, nullptr, 0);
    close(pipe_ends[0]);

    auto store = GetParam().open(folder);
    ASSERT_TRUE(store) << store.error().message;
    const auto pages = (*store)->pages("d1");
    ASSERT_TRUE(pages);
    EXPECT_GE(pages->size(), static_cast<std::size_t>(acknowledged));
    for (const PageRecord& page : *pages) EXPECT_EQ(*(*store)->bytes(page.sha256), content_of(page.number));
    EXPECT_EQ((*store)->unfinished_jobs()->size(), pages->size());
  }
}

}  // namespace motcua::store
