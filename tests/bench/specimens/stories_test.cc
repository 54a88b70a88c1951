// Goal: a seed tells the same story on every machine, and what papers check about
// numbers and words holds in it.
// Method: pinned outputs and published check-digit vectors; no fonts, no pixels.

#include "bench/specimens/stories/story.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace motcua::specimens {
namespace {

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};

TEST(Random, DrawsTheSameNumbersEverywhere) {
  Random random(42);

  // Blackman and Vigna's xoshiro256** after splitmix64(42).
  EXPECT_EQ(random.next(), 1546998764402558742u);
  EXPECT_EQ(random.next(), 6990951692964543102u);
  EXPECT_EQ(random.next(), 12544586762248559009u);
}

TEST(Random, GivesANamedStreamThatEarlierDrawsDoNotMove) {
  Random drawn(7);
  const std::uint64_t before = drawn.stream("seal").next();
  for (int i = 0; i < 10; ++i) (void)drawn.next();

  EXPECT_EQ(drawn.stream("seal").next(), before);
  EXPECT_NE(drawn.stream("signature").next(), before);
}

TEST(Random, StaysWithinItsBounds) {
  Random random(3);
  std::set<int> seen;
  for (int i = 0; i < 2'000; ++i) {
    const int value = random.between(-2, 3);
    ASSERT_GE(value, -2);
    ASSERT_LE(value, 3);
    seen.insert(value);
  }
  EXPECT_EQ(seen.size(), 6u);
}

struct Sum {
  const char* name;
  std::int64_t number;
  const char* words;
};
class InWords : public testing::TestWithParam<Sum> {};
TEST_P(InWords, AsReceiptsWriteIt) {
  EXPECT_EQ(in_words(GetParam().number), GetParam().words);
}
INSTANTIATE_TEST_SUITE_P(, InWords,
                         testing::Values(Sum{"Fifteen", 15, "Mười lăm"}, Sum{"TwentyOne", 21, "Hai mươi mốt"},
                                         Sum{"OneHundredAndFive", 105, "Một trăm linh năm"},
                                         Sum{"FiveAndAHalfMillion", 5'500'000, "Năm triệu năm trăm nghìn"},
                                         Sum{"AGapOfHundreds", 1'000'050, "Một triệu không trăm năm mươi"},
                                         Sum{"Billions", 7'200'000'000, "Bảy tỷ hai trăm triệu"}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Wording, PutsAZeroWhereTheDecreeWantsOne) {
  using std::chrono::day;
  using std::chrono::year;
  EXPECT_EQ(worded({year(2026), std::chrono::March, day(5)}), "ngày 05 tháng 3 năm 2026");
  EXPECT_EQ(worded({year(2026), std::chrono::February, day(14)}), "ngày 14 tháng 02 năm 2026");
}

TEST(Wording, TakesMarksOffForMachines) {
  EXPECT_EQ(plain_upper("Đặng Nguyễn Thùy Ướt"), "DANG NGUYEN THUY UOT");
}

TEST(MachineReadableZone, HasTheCheckDigitsOfIcao9303) {
  Person person;
  person.name = "Nguyễn Văn An";
  person.born = {std::chrono::year(1985), std::chrono::June, std::chrono::day(15)};
  person.id_number = "066085001234";

  const auto lines =
      machine_readable_zone(person, {std::chrono::year(2045), std::chrono::June, std::chrono::day(15)});

  EXPECT_EQ(lines[0], "IDVNM0850012347066085001234<<1");
  EXPECT_EQ(lines[1], "8506151M4506153VNM<<<<<<<<<<<4");
  EXPECT_EQ(lines[2], "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<");
}

TEST(Story, WritesAPassportZoneWhoseCheckDigitsHold) {
  Person person;
  person.name = "Nguyễn Văn An";
  person.born = {std::chrono::year(1985), std::chrono::June, std::chrono::day(15)};
  person.id_number = "066085001234";

  const auto lines =
      passport_zone(person, "C1234567", {std::chrono::year(2032), std::chrono::May, std::chrono::day(9)});

  EXPECT_EQ(lines[0], "P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<");
  // Worked out apart, by a program that gives ICAO 9303's own specimen its digits.
  EXPECT_EQ(lines[1], "C1234567<0VNM8506151M3205091066085001234<<18");
}

TEST(Story, GivesNumbersThatAgreeWithTheirOwners) {
  constexpr std::array<int, 9> kWeights{31, 29, 23, 19, 17, 13, 7, 5, 3};
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Story story = make_story(seed, kToday);

    const Person& person = story.applicant;
    ASSERT_EQ(person.id_number.size(), 12u) << "seed " << seed;
    const int born = static_cast<int>(person.born.year());
    EXPECT_EQ(person.id_number[3] - '0', (born >= 2000 ? 2 : 0) + (person.female ? 1 : 0)) << "seed " << seed;
    EXPECT_EQ(person.id_number.substr(4, 2), std::to_string(born).substr(2)) << "seed " << seed;

    const std::string& tax = story.enterprise.tax_code;
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += (tax[i] - '0') * kWeights[i];
    EXPECT_EQ(tax[9] - '0', 10 - sum % 11) << "seed " << seed;
  }
}

TEST(Story, IsTheSameForTheSameSeedAndAnotherForAnother) {
  EXPECT_EQ(make_story(5, kToday).applicant.name, make_story(5, kToday).applicant.name);
  EXPECT_EQ(make_story(5, kToday).enterprise.tax_code, make_story(5, kToday).enterprise.tax_code);
  std::set<std::string> numbers;
  for (std::uint64_t seed = 0; seed < 50; ++seed)
    numbers.insert(make_story(seed, kToday).applicant.id_number);
  EXPECT_EQ(numbers.size(), 50u);
}

}  // namespace
}  // namespace motcua::specimens
