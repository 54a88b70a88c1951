// Goal: what one side encodes the other decodes to the same value, and no bytes
// whatever get further than a refusal that says what was wrong.
// Method: values and frames; no socket.

#include "workers/wire/station_message.h"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace motcua::wire {
namespace {

const std::string kSha(64, 'a');

template <typename T>
T round_trip_to_door(T message) {
  auto decoded = decode_from_station(encode(StationMessage(std::move(message))));
  return std::get<T>(std::get<StationMessage>(std::move(decoded)));
}

template <typename T>
T round_trip_to_station(T message) {
  auto decoded = decode_from_door(encode(DoorMessage(std::move(message))));
  EXPECT_TRUE(decoded) << decoded.error().message;
  return std::get<T>(*std::move(decoded));
}

Refusal refusal_of(Frames frames) {
  auto decoded = decode_from_station(std::move(frames));
  const auto* refused = std::get_if<Refused>(&decoded);
  EXPECT_NE(refused, nullptr);
  return refused == nullptr ? Refusal::kDossierDone : refused->reason;
}

Dossier full_dossier() {
  Dossier dossier;
  dossier.id = "H15-2026.0001";
  dossier.procedure = "2.000620";
  dossier.station = "quầy 3";
  dossier.facts = {{"channel", "truc_tiep"}, {"facts.note", "\"trích dẫn\""}};
  dossier.attestations = {{"don", Attestation::kShown}, {"dkhkd", Attestation::kDatabase}};
  dossier.as_of =
      std::chrono::year_month_day{std::chrono::year(2026), std::chrono::month(7), std::chrono::day(29)};
  return dossier;
}

TEST(StationMessage, OpenKeepsEveryWord) {
  const Dossier want = full_dossier();

  const Open got = round_trip_to_door(Open{want});

  EXPECT_EQ(dossier_to_json(got.dossier), dossier_to_json(want));
  EXPECT_EQ(got.dossier.facts, want.facts);
  EXPECT_EQ(got.dossier.attestations, want.attestations);
  EXPECT_EQ(got.dossier.as_of, want.as_of);
}

TEST(StationMessage, OpenDoesNotLetTheStationSpeakForTheDoor) {
  Dossier dossier = full_dossier();
  dossier.received_at = "2020-01-01T00:00:00+07:00";
  dossier.procedure_source = ProcedureSource::kRecognised;

  const Open got = round_trip_to_door(Open{dossier});

  EXPECT_EQ(got.dossier.received_at, "");
  EXPECT_EQ(got.dossier.procedure_source, ProcedureSource::kGiven);
}

TEST(StationMessage, PageKeepsItsBytesAndLosesItsFolders) {
  const Page got = round_trip_to_door(
      Page{"d1", 7, kSha, "C:\\scans/tờ khai.pdf", std::string(64, 'b'), {"\0\xff%PDF", 6}});

  EXPECT_EQ(got.dossier, "d1");
  EXPECT_EQ(got.number, 7);
  EXPECT_EQ(got.sha256, kSha);
  EXPECT_EQ(got.file, "tờ khai.pdf");
  EXPECT_EQ(got.replaces, std::string(64, 'b'));
  EXPECT_EQ(got.bytes, std::string("\0\xff%PDF", 6));
}

TEST(StationMessage, CloseAskAndCancelComeBack) {
  EXPECT_EQ(round_trip_to_door(Close{"d1", 3}).page_count, 3);
  EXPECT_EQ(round_trip_to_door(Ask{"d1"}).dossier, "d1");
  EXPECT_EQ(round_trip_to_door(Cancel{"d1"}).dossier, "d1");
}

TEST(DoorMessage, StoredSaysHowFarItIs) {
  Stored stored{.subject = {"ask", "d1", 0, ""}, .state = "closed", .pages_read = 2, .page_count = 5};
  stored.unreadable = {{3, 1, "damaged"}};

  const Stored got = round_trip_to_station(stored);

  EXPECT_EQ(got.subject.of, "ask");
  EXPECT_EQ(got.state, "closed");
  EXPECT_EQ(got.pages_read, 2);
  EXPECT_EQ(got.page_count, 5);
  ASSERT_EQ(got.unreadable.size(), 1U);
  EXPECT_EQ(got.unreadable[0].problem, "damaged");
}

TEST(DoorMessage, ResultArrivesByteForByte) {
  const std::string json = "{\n  \"b\": 0.10,\n  \"a\": \",\\\"result\\\":{\"\n}\n";

  const Verdicted got = round_trip_to_station(Verdicted{"d1", "complete", "Đủ,\"result\":\n", json});

  EXPECT_EQ(got.result_json, json);
  EXPECT_EQ(got.clerk_report, "Đủ,\"result\":\n");
  EXPECT_EQ(got.verdict, "complete");
}

TEST(DoorMessage, RefusalCarriesAdvice) {
  const Refused got =
      round_trip_to_station(Refused{{"page", "d1", 2, kSha}, Refusal::kPageDiffers, "detail", ""});

  EXPECT_EQ(got.reason, Refusal::kPageDiffers);
  EXPECT_EQ(got.subject.page, 2);
  EXPECT_EQ(got.advice, refusal_advice(Refusal::kPageDiffers));
}

TEST(DoorMessage, BusyCarriesItsDelay) {
  const Busy got =
      round_trip_to_station(Busy{{"page", "d1", 2, kSha}, std::chrono::milliseconds(2'000), "queue_full"});

  EXPECT_EQ(got.delay, std::chrono::milliseconds(2'000));
  EXPECT_EQ(got.reason, "queue_full");
}

TEST(StationMessage, PageAsksForALookOnlyWhenItSaysSo) {
  Page page{"d1", 7, kSha, "scan.png", {}, "x"};
  EXPECT_FALSE(round_trip_to_door(page).look);
  EXPECT_EQ(encode(StationMessage(page))[2].find("look"), std::string::npos);
  page.look = true;
  EXPECT_TRUE(round_trip_to_door(page).look);
}

TEST(DoorMessage, LookedKeepsEveryWord) {
  Looked looked{.dossier = "d1", .page = 2, .sha256 = kSha};
  looked.file_page = 3;
  looked.scan_again = true;
  looked.score = 0.25;
  looked.problems = {"dark", "cut_off"};
  looked.why = "ảnh quá tối";
  looked.advice = "Quét lại trang này.";

  const Looked got = round_trip_to_station(looked);

  EXPECT_EQ(got.dossier, "d1");
  EXPECT_EQ(got.page, 2);
  EXPECT_EQ(got.sha256, kSha);
  EXPECT_EQ(got.file_page, 3);
  EXPECT_FALSE(got.blank);
  EXPECT_TRUE(got.scan_again);
  EXPECT_EQ(got.score, 0.25);
  EXPECT_EQ(got.problems, looked.problems);
  EXPECT_EQ(got.why, looked.why);
  EXPECT_EQ(got.advice, looked.advice);
}

struct Hostile {
  const char* name;  // Reads on from "HostileFrames".
  Frames frames;
  Refusal refusal = Refusal::kBadMessage;
};

const std::string kPageHeader = R"({"dossier":"d1","page":1,"sha256":")" + kSha + "\"}";

const Hostile kHostile[] = {
    {"None", {}},
    {"TooFew", {"motcua/1", "ask"}},
    {"TooMany", {"motcua/1", "ask", "{}", "", ""}},
    {"OfAnotherVersion", {"motcua/9", "ask", "{}"}, Refusal::kUnknownVersion},
    {"WithAnUnknownVerb", {"motcua/1", "delete", R"({"dossier":"d1"})"}},
    {"WithAVerbTooLong", {"motcua/1", std::string(1'000, 'v'), "{}"}},
    {"WithAHeaderTooLong", {"motcua/1", "ask", std::string(kHeaderBytesMax + 1, ' ')}},
    {"WithAHeaderThatIsNoJson", {"motcua/1", "ask", "{\"dossier\":"}},
    {"WithAHeaderThatIsAList", {"motcua/1", "ask", "[1]"}},
    {"WithAHeaderNestedDeep", {"motcua/1", "ask", std::string(100'000, '[')}},
    {"WithBrokenUtf8", {"motcua/1", "ask", "{\"dossier\":\"\xff\"}"}},
    {"WithoutADossier", {"motcua/1", "ask", "{}"}},
    {"WithANumberForADossier", {"motcua/1", "ask", R"({"dossier":7})"}},
    {"WithADossierIdThatIsAPath",
     {"motcua/1", "open", R"({"dossier":"../x","procedure":"1"})"},
     Refusal::kBadDossierId},
    {"WithADossierIdTooLong",
     {"motcua/1", "open", R"({"dossier":")" + std::string(65, 'd') + R"(","procedure":"1"})"},
     Refusal::kBadDossierId},
    {"WithFactsThatAreAList", {"motcua/1", "open", R"({"dossier":"d","procedure":"1","facts":[1]})"}},
    {"WithAFactTooLong",
     {"motcua/1", "open",
      R"({"dossier":"d","procedure":"1","facts":{"a":")" + std::string(2'000, 'x') + "\"}}"}},
    {"WithAnUnknownAttestation",
     {"motcua/1", "open", R"({"dossier":"d","procedure":"1","attestations":{"a":"said"}})"}},
    {"WithADayThatIsNone", {"motcua/1", "open", R"({"dossier":"d","procedure":"1","as_of":"2026-02-30"})"}},
    {"WithPageNumberZero",
     {"motcua/1", "page", R"({"dossier":"d1","page":0,"sha256":")" + kSha + "\"}", "x"}},
    {"WithAPageNumberBeyondLong",
     {"motcua/1", "page", R"({"dossier":"d1","page":18446744073709551615,"sha256":")" + kSha + "\"}", "x"}},
    {"WithAPageNumberThatIsAFraction",
     {"motcua/1", "page", R"({"dossier":"d1","page":1.5,"sha256":")" + kSha + "\"}", "x"}},
    {"WithAShaThatIsNone", {"motcua/1", "page", R"({"dossier":"d1","page":1,"sha256":"../../etc"})", "x"}},
    {"WithAWishToLookThatIsANumber",
     {"motcua/1", "page", R"({"dossier":"d1","page":1,"look":1,"sha256":")" + kSha + "\"}", "x"}},
    {"WithAPageWithoutBytes", {"motcua/1", "page", kPageHeader}},
    {"WithAFileTooLarge",
     {"motcua/1", "page", kPageHeader, std::string(limits::kFileBytesMax + 1, 'x')},
     Refusal::kTooManyBytes},
};

class HostileFrames : public testing::TestWithParam<Hostile> {};

TEST_P(HostileFrames, AreRefused) {
  EXPECT_EQ(refusal_of(GetParam().frames), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(, HostileFrames, testing::ValuesIn(kHostile),
                         [](const auto& row) { return row.param.name; });

TEST(TooManyFacts, AreRefusedByName) {
  Dossier dossier = full_dossier();
  for (std::size_t i = 0; i < limits::kFactsMax - 1; ++i) dossier.facts["fact" + std::to_string(i)] = "1";

  EXPECT_EQ(refusal_of(encode(StationMessage(Open{dossier}))), Refusal::kTooManyFacts);
}

TEST(Refusals, AllHaveASlugAndAdvice) {
  for (int i = 0; i <= static_cast<int>(Refusal::kJudgingFailed); ++i) {
    const auto refusal = static_cast<Refusal>(i);
    EXPECT_FALSE(refusal_advice(refusal).empty());
    EXPECT_EQ(refusal_slug(refusal) == "bad_message", refusal == Refusal::kBadMessage);
  }
}

}  // namespace
}  // namespace motcua::wire
