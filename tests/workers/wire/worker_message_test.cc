// Goal: the inner protocol keeps every value, and refuses what is not of it.
// Method: values and frames; no socket.

#include "workers/wire/worker_message.h"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace motcua::wire {
namespace {

template <typename T>
T from_worker(T message) {
  auto decoded = decode_from_worker(encode(WorkerMessage(std::move(message))));
  EXPECT_TRUE(decoded) << decoded.error().message;
  return std::get<T>(*std::move(decoded));
}

template <typename T>
T for_worker(T order) {
  auto decoded = decode_for_worker(encode(WorkerOrder(std::move(order))));
  EXPECT_TRUE(decoded) << decoded.error().message;
  return std::get<T>(*std::move(decoded));
}

TEST(WorkerMessage, HelloSaysWhoAndWhich) {
  const Hello got = from_worker(Hello{"local-1.7", 4711, 4, "motcua 0.1.0", "2026-11-23"});

  EXPECT_EQ(got.name, "local-1.7");
  EXPECT_EQ(got.pid, 4711);
  EXPECT_EQ(got.threads, 4);
  EXPECT_EQ(got.program, "motcua 0.1.0");
  EXPECT_EQ(got.catalogue, "2026-11-23");
}

TEST(WorkerMessage, PageDoneKeepsLeaseAndReport) {
  const PageDone got = from_worker(PageDone{{5, 2}, 300, "damaged", "{\"report\": 1}"});

  EXPECT_EQ(got.lease, (Lease{5, 2}));
  EXPECT_EQ(got.file_page_count, 300);
  EXPECT_EQ(got.problem, "damaged");
  EXPECT_EQ(got.report_json, "{\"report\": 1}");
}

TEST(WorkerMessage, PageLookedKeepsWhatWasSeen) {
  const PageLooked got = from_worker(PageLooked{
      {5, 2}, false, true, {.score = 0.5, .problems = {PageProblem::kBlurred, PageProblem::kDark}}});

  EXPECT_EQ(got.lease, (Lease{5, 2}));
  EXPECT_FALSE(got.blank);
  EXPECT_TRUE(got.unreadable);
  EXPECT_EQ(got.quality.score, 0.5);
  EXPECT_EQ(got.quality.problems, (std::vector{PageProblem::kBlurred, PageProblem::kDark}));
}

TEST(WorkerMessage, DossierDoneKeepsBothTexts) {
  const DossierDone got = from_worker(DossierDone{{5, 2}, "incomplete", "{}\n", "THIẾU\n"});

  EXPECT_EQ(got.verdict, "incomplete");
  EXPECT_EQ(got.result_json, "{}\n");
  EXPECT_EQ(got.clerk_report, "THIẾU\n");
}

TEST(WorkerMessage, FailedSaysWhetherItCounts) {
  EXPECT_FALSE(from_worker(Failed{{5, 2}, false, "disk"}).counts);
  EXPECT_TRUE(from_worker(Failed{{5, 2}, true, "engine"}).counts);
}

TEST(WorkerOrder, DossierCarriesEveryReport) {
  Dossier dossier;
  dossier.id = "d1";
  dossier.procedure = "2.000620";

  const DossierOrder got = for_worker(DossierOrder{{5, 2}, dossier, {"{1}", "{2}", "{3}"}});

  EXPECT_EQ(got.dossier.procedure, "2.000620");
  EXPECT_EQ(got.reports, (Frames{"{1}", "{2}", "{3}"}));
}

TEST(WorkerOrder, PageAndBytesComeBack) {
  const PageOrder page =
      for_worker(PageOrder{{5, 2}, std::string(64, 'a'), "đơn.pdf", 3, std::chrono::seconds(60)});
  const FileBytes file = for_worker(FileBytes{std::string(64, 'a'), true, std::string("\0\1", 2)});

  EXPECT_EQ(page.file_page, 3);
  EXPECT_EQ(page.file, "đơn.pdf");
  EXPECT_EQ(page.deadline, std::chrono::seconds(60));
  EXPECT_EQ(file.bytes, std::string("\0\1", 2));
}

TEST(WorkerProtocol, TurnsAwayAnotherVersion) {
  const auto message = decode_from_worker({"motcua-worker/9", "heartbeat", "{}"});

  ASSERT_FALSE(message);
  EXPECT_EQ(message.error().code, ErrorCode::kUnavailable);
}

TEST(WorkerProtocol, RefusesWhatIsNotOfIt) {
  const Frames wrong[] = {
      {},
      {kWorkerVersion, "heartbeat"},
      {kWorkerVersion, "sing", "{}"},
      {kWorkerVersion, "heartbeat", "{}", "surplus"},
      {kWorkerVersion, "page-done", R"({"job":1,"lease":1,"file_pages":1})"},
      {kWorkerVersion, "page-done", R"({"job":-1,"lease":1,"file_pages":1})", "{}"},
      {kWorkerVersion, "hello", R"({"name":"w","pid":1,"threads":0,"program":"p","catalogue":"c"})"},
  };
  for (const Frames& frames : wrong)
    EXPECT_FALSE(decode_from_worker(frames)) << testing::PrintToString(frames);
}

}  // namespace
}  // namespace motcua::wire
