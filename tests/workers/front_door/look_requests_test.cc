// Goal: a look is told to the station that asked for it, once for each asking, and never of
// a scan that was replaced.
// Method: values in, values out; no socket.

#include "workers/front_door/look_requests.h"

#include <gtest/gtest.h>

namespace motcua::front_door {
namespace {

wire::Subject scan(const std::string& dossier, int page, const std::string& sha256) {
  return {.of = "page", .dossier = dossier, .page = page, .sha256 = sha256};
}

wire::Looked look(const std::string& dossier, int page, const std::string& sha256, int file_page = 1) {
  wire::Looked looked{.dossier = dossier, .page = page, .sha256 = sha256};
  looked.file_page = file_page;
  return looked;
}

TEST(LookRequests, TellNobodyWhoDidNotAsk) {
  LookRequests requests(9);
  requests.ask("counter 1", scan("d1", 1, "aa"));

  EXPECT_FALSE(requests.take(look("d1", 2, "aa")));
  EXPECT_FALSE(requests.take(look("d2", 1, "aa")));
}

TEST(LookRequests, TellTwoStationsEachItsOwn) {
  LookRequests requests(9);
  requests.ask("counter 1", scan("d1", 1, "aa"));
  requests.ask("counter 2", scan("d2", 1, "aa"));

  EXPECT_EQ(requests.take(look("d2", 1, "aa")), "counter 2");
  EXPECT_EQ(requests.take(look("d1", 1, "aa")), "counter 1");
}

TEST(LookRequests, TellEachPageOfAFileOnceThoughItIsReadTwice) {
  LookRequests requests(9);
  requests.ask("counter 1", scan("d1", 1, "aa"));

  EXPECT_TRUE(requests.take(look("d1", 1, "aa", 1)));
  EXPECT_TRUE(requests.take(look("d1", 1, "aa", 2)));
  EXPECT_FALSE(requests.take(look("d1", 1, "aa", 1)));
}

TEST(LookRequests, TellAgainWhoAsksAgain) {
  LookRequests requests(9);
  requests.ask("counter 1", scan("d1", 1, "aa"));
  ASSERT_TRUE(requests.take(look("d1", 1, "aa")));
  EXPECT_FALSE(requests.wait_for(scan("d1", 1, "aa"), 1));
  requests.ask("counter 1 after a break", scan("d1", 1, "aa"));
  EXPECT_TRUE(requests.wait_for(scan("d1", 1, "aa"), 1));

  EXPECT_EQ(requests.take(look("d1", 1, "aa")), "counter 1 after a break");
}

TEST(LookRequests, SayNothingOfAScanThatWasReplaced) {
  LookRequests requests(9);
  requests.ask("counter 1", scan("d1", 1, "aa"));
  requests.ask("counter 1", scan("d1", 1, "bb"));

  EXPECT_FALSE(requests.take(look("d1", 1, "aa")));
  EXPECT_TRUE(requests.take(look("d1", 1, "bb")));
}

TEST(LookRequests, AreForgottenWithTheirDossierAndBeyondTheirNumber) {
  LookRequests requests(2);
  for (const char* dossier : {"d1", "d2", "d3"}) requests.ask("counter 1", scan(dossier, 1, "aa"));
  requests.forget("d2");

  EXPECT_FALSE(requests.take(look("d1", 1, "aa")));
  EXPECT_FALSE(requests.take(look("d2", 1, "aa")));
  EXPECT_TRUE(requests.take(look("d3", 1, "aa")));
}

}  // namespace
}  // namespace motcua::front_door
