#include "bench/specimens/stories/story.h"

#include <array>
#include <string_view>

#include "bench/specimens/stories/facts.h"

namespace motcua::specimens {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Day random_day(Random& random, int year_low, int year_high) {
  return Day(year(random.between(year_low, year_high)), month(static_cast<unsigned>(random.between(1, 12))),
             day(static_cast<unsigned>(random.between(1, 28))));
}

std::string digits(Random& random, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += static_cast<char>('0' + random.below(10));
  return text;
}

/// The tenth digit: weights and modulus of the tax authority's rule; a remainder
/// of 10 means that the nine digits are not given out.
int tax_check_digit(std::string_view nine) {
  constexpr std::array<int, 9> kWeights{31, 29, 23, 19, 17, 13, 7, 5, 3};
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) sum += (nine[i] - '0') * kWeights[i];
  return 10 - sum % 11;
}

std::string make_tax_code(Random& random) {
  while (true) {
    const std::string nine = "600" + digits(random, 6);
    const int check = tax_check_digit(nine);
    if (check < 10) return nine + static_cast<char>('0' + check);
  }
}

char mrz_check(std::string_view text) {
  constexpr std::array<int, 3> kWeights{7, 3, 1};
  int sum = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const int value = c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
    sum += value * kWeights[i % 3];
  }
  return static_cast<char>('0' + sum % 10);
}

/// "NGUYEN<<VAN<AN".
std::string mrz_name(const Person& person) {
  std::string name = plain_upper(person.name);
  name.insert(name.find(' '), 1, '<');
  for (char& c : name) {
    if (c == ' ') c = '<';
  }
  return name;
}

std::string mrz_day(Day day) {
  const std::string text = iso(day);
  return text.substr(2, 2) + text.substr(5, 2) + text.substr(8, 2);
}

}  // namespace

Address make_address(Random random) {
  Address address;
  const std::string ward(random.pick(wards()));
  const bool town = ward.starts_with("Phường");
  address.ward = (town ? "phường " : "xã ") + ward.substr(ward.find(' ') + 1);
  if (town) {
    address.house =
        "Số " + std::to_string(random.between(2, 389)) + " đường " + std::string(random.pick(streets()));
  } else {
    address.house = "Thôn " + std::to_string(random.between(1, 14));
  }
  return address;
}

Address make_old_address(Random random) {
  const OldUnit& unit = random.pick(old_units());
  Address address;
  address.ward = unit.ward;
  address.district = unit.district;
  address.province = unit.province;
  address.house = unit.ward.starts_with("xã") ? "Thôn " + std::to_string(random.between(1, 14))
                                              : "Số " + std::to_string(random.between(2, 389)) + " đường " +
                                                    std::string(random.pick(streets()));
  return address;
}

Person make_person(Random random, Day today) {
  Person person;
  Random names = random.stream("name");
  person.female = names.chance(50);
  person.name = std::string(names.pick(surnames())) + " " +
                std::string(names.pick(person.female ? given_names_female() : given_names_male()));

  Random life = random.stream("life");
  const int this_year = static_cast<int>(today.year());
  person.born = random_day(life, this_year - 58, this_year - 24);
  const int born_year = static_cast<int>(person.born.year());
  const BirthPlace place = life.pick(birth_places());
  person.birth_province = place.province;
  const int century_and_sex = (born_year >= 2000 ? 2 : 0) + (person.female ? 1 : 0);
  person.id_number = std::string(place.code) + static_cast<char>('0' + century_and_sex) +
                     iso(person.born).substr(2, 2) + digits(life, 6);
  person.id_issued = random_day(life, this_year - 5, this_year - 2);
  // A card is not changed because the units have: one in four still names the old ones.
  person.home = random.stream("units").chance(25) ? make_old_address(random.stream("old home"))
                                                  : make_address(random.stream("home"));
  // 0300 is a prefix outside the mobile ranges in use, so no one's telephone rings.
  person.phone = "0300." + digits(life, 3) + "." + digits(life, 3);
  const std::string letters = plain_upper(person.name);
  for (const char c : letters.substr(letters.rfind(' ') + 1)) {
    person.email += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '.';
  }
  person.email += std::to_string(born_year) + "@example.vn";
  return person;
}

Enterprise make_enterprise(Random random, Day today) {
  constexpr auto kFirst = std::to_array<std::string_view>(
      {"An Phú",    "Hưng Thịnh", "Đại Phát",   "Minh Khang", "Thành Công", "Tân Việt",   "Hoàng Gia",
       "Phúc Lộc",  "An Thịnh",   "An Tiến",    "Bình Minh",  "Đông Á",     "Hải Âu",     "Tân Hòa",
       "Kim Long",  "Long Thành", "Nam Hưng",   "Ngọc Lan",   "Phú Quý",    "Quang Minh", "Sông Hồng",
       "Thiên Lộc", "Trường Sơn", "Việt Thắng", "Vĩnh Tường"});
  constexpr auto kSecond = std::to_array<std::string_view>(
      {"Tây Nguyên", "Ban Mê", "Cao Nguyên", "Đắk Lắk", "Đại Ngàn", "Sêrêpốk", "Ea Súp"});
  constexpr auto kForms =
      std::to_array<std::string_view>({"CÔNG TY TNHH", "CÔNG TY TNHH MỘT THÀNH VIÊN", "CÔNG TY CỔ PHẦN"});
  // What enterprises call themselves after, from published lists of their names.
  constexpr auto kTrades = std::to_array<std::string_view>(
      {"", "", "", "THƯƠNG MẠI DỊCH VỤ", "XÂY DỰNG", "SẢN XUẤT VÀ THƯƠNG MẠI", "XUẤT NHẬP KHẨU", "VẬN TẢI",
       "DƯỢC PHẨM", "CÀ PHÊ", "CHẾ BIẾN NÔNG SẢN", "ĐẦU TƯ PHÁT TRIỂN"});
  Random draw = random.stream("enterprise");
  Enterprise enterprise;
  enterprise.short_name = std::string(draw.pick(kFirst)) + " " + std::string(draw.pick(kSecond));
  enterprise.name = std::string(draw.pick(kForms)) + " ";
  if (const std::string trade(random.stream("trade").pick(kTrades)); !trade.empty())
    enterprise.name += trade + " ";
  enterprise.name += upper(enterprise.short_name);
  enterprise.tax_code = make_tax_code(draw);
  enterprise.seat = make_address(random.stream("seat"));
  enterprise.director = make_person(random.stream("director"), today);
  enterprise.registered = random_day(draw, 2012, 2023);
  return enterprise;
}

Land make_land(Random random) {
  constexpr auto kPurposes = std::to_array<std::string_view>(
      {"Đất ở tại nông thôn", "Đất ở tại đô thị", "Đất trồng cây lâu năm", "Đất trồng cây hàng năm khác"});
  Random draw = random.stream("land");
  Land land;
  land.sheet_number = draw.between(3, 148);
  land.parcel_number = draw.between(11, 689);
  land.area_m2 = draw.between(90, 1200);
  land.purpose = draw.pick(kPurposes);
  land.place = make_address(random.stream("place"));
  land.certificate_serial =
      std::string("C") + static_cast<char>('A' + draw.below(26)) + " " + digits(draw, 6);
  land.register_number = "CS 0" + digits(draw, 4);
  return land;
}

Vehicle make_vehicle(Random random, Day today) {
  constexpr auto kMakes = std::to_array<std::string_view>(
      {"TOYOTA VIOS", "HYUNDAI ACCENT", "KIA K3", "FORD RANGER", "THACO TOWNER", "ISUZU QKR", "HINO XZU"});
  Random draw = random.stream("vehicle");
  Vehicle vehicle;
  vehicle.plate = std::string("47") + "ABCDHK"[draw.below(6)] + "-" + digits(draw, 3) + "." + digits(draw, 2);
  vehicle.make = draw.pick(kMakes);
  vehicle.engine_number = std::string("2NR") + digits(draw, 7);
  vehicle.chassis_number = "RL4B" + digits(draw, 3) + "FX" + digits(draw, 8);
  vehicle.year = static_cast<int>(today.year()) - draw.between(1, 14);
  return vehicle;
}

namespace {

/// Makes `person` so many years old or born, with the number that goes with it.
void born_in(Person& person, int year_of_birth) {
  person.born = Day(year(year_of_birth), person.born.month(), person.born.day());
  const int century_and_sex = (year_of_birth >= 2000 ? 2 : 0) + (person.female ? 1 : 0);
  person.id_number[3] = static_cast<char>('0' + century_and_sex);
  person.id_number.replace(4, 2, iso(person.born).substr(2, 2));
}

/// Another person of the wanted sex: the first of a stream of them.
Person make_person_of(bool female, const Random& random, Day today) {
  for (std::uint64_t i = 0;; ++i) {
    const Person person = make_person(random.stream(i), today);
    if (person.female == female) return person;
  }
}

std::string surname_of(const Person& person) {
  return person.name.substr(0, person.name.find(' '));
}

void take_surname(Person& person, const Person& from) {
  person.name = surname_of(from) + person.name.substr(person.name.find(' '));
}

void add_family(Story& story, const Random& random) {
  const Person& self = story.applicant;
  const int born = static_cast<int>(self.born.year());
  story.spouse = make_person_of(!self.female, random.stream("spouse"), story.today);
  story.father = make_person_of(false, random.stream("father"), story.today);
  story.mother = make_person_of(true, random.stream("mother"), story.today);
  story.child = make_person(random.stream("child"), story.today);
  take_surname(story.father, self);
  take_surname(story.child, self.female ? story.spouse : self);
  born_in(story.father, born - 29);
  born_in(story.mother, born - 26);
  born_in(story.child, static_cast<int>(story.today.year()) - 7);
  for (Person* relative : {&story.spouse, &story.child}) relative->home = self.home;
}

}  // namespace

Story make_story(std::uint64_t seed, Day today) {
  const Random random = Random(seed).stream("story");
  Story story;
  story.today = today;
  story.applicant = make_person(random.stream("applicant"), today);
  story.other = make_person(random.stream("other"), today);
  story.enterprise = make_enterprise(random.stream("enterprise"), today);
  story.partner = make_enterprise(random.stream("partner"), today);
  const std::string& name = story.applicant.name;
  add_family(story, random);
  story.land = make_land(random.stream("land"));
  story.vehicle = make_vehicle(random.stream("vehicle"), today);
  story.household = "HỘ KINH DOANH " + upper(name.substr(name.find(' ') + 1));
  return story;
}

std::array<std::string, 3> machine_readable_zone(const Person& person, Day expires) {
  constexpr std::size_t kLineSize = 30;
  const std::string card_number = person.id_number.substr(3);
  std::string first = "IDVNM" + card_number + mrz_check(card_number) + person.id_number + "<<";
  first += mrz_check(std::string_view(first).substr(15, 14));

  const std::string born = mrz_day(person.born);
  const std::string until = mrz_day(expires);
  std::string second =
      born + mrz_check(born) + (person.female ? 'F' : 'M') + until + mrz_check(until) + "VNM";
  second.resize(kLineSize - 1, '<');
  const std::string_view s = second;
  second += mrz_check(std::string(std::string_view(first).substr(5, 25)) + std::string(s.substr(0, 7)) +
                      std::string(s.substr(8, 7)) + std::string(s.substr(18, 11)));

  std::string third = mrz_name(person);
  third.resize(kLineSize, '<');
  return {first, second, third};
}

std::array<std::string, 2> passport_zone(const Person& person, const std::string& number, Day expires) {
  constexpr std::size_t kLineSize = 44;
  std::string first = "P<VNM" + mrz_name(person);
  first.resize(kLineSize, '<');

  std::string padded = number;
  padded.resize(9, '<');
  const std::string own_number = person.id_number + "<<";
  const std::string born = mrz_day(person.born);
  const std::string until = mrz_day(expires);
  const std::string head = padded + mrz_check(padded);
  const std::string dates = born + mrz_check(born) + (person.female ? 'F' : 'M') + until + mrz_check(until);
  const std::string tail = own_number + mrz_check(own_number);
  // The sex is left out of the composite.
  const char composite = mrz_check(head + dates.substr(0, 7) + dates.substr(8) + tail);
  return {first, head + "VNM" + dates + tail + composite};
}

}  // namespace motcua::specimens
