// Who hands in what: the invented people, enterprises and days that the papers of
// one dossier share, so that a name on the form is the name on the card.

#pragma once

#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/stories/wording.h"

namespace motcua::specimens {

struct Address {
  std::string house;          ///< "Số 45 đường Lê Duẩn" or "Thôn 3".
  std::string ward;           ///< "phường Buôn Ma Thuột".
  std::string district = {};  ///< Only in addresses from before July 2025: "huyện Krông Ana".
  std::string province = "tỉnh Đắk Lắk";

  [[nodiscard]] std::string full() const {
    return house + ", " + ward + (district.empty() ? "" : ", " + district) + ", " + province;
  }
};

struct Person {
  std::string name;  ///< "Nguyễn Văn Hùng".
  bool female = false;
  Day born{};
  std::string birth_province;  ///< As written before July 2025.
  std::string id_number;       ///< 12 digits: province, century and sex, year, serial.
  Day id_issued{};
  Address home;
  std::string phone;  ///< In a block that no operator has given out.
  std::string email;

  [[nodiscard]] const char* sex() const { return female ? "Nữ" : "Nam"; }
  [[nodiscard]] const char* honorific() const { return female ? "Bà" : "Ông"; }
};

struct Enterprise {
  std::string name;        ///< "CÔNG TY TNHH MỘT THÀNH VIÊN AN PHÚ ĐẮK LẮK".
  std::string short_name;  ///< "An Phú Đắk Lắk".
  std::string tax_code;    ///< 10 digits with a right check digit.
  Address seat;
  Person director;
  Day registered{};
};

/// A parcel of land, as its certificate and every paper about it name it.
struct Land {
  int sheet_number = 0;   ///< "tờ bản đồ số".
  int parcel_number = 0;  ///< "thửa đất số".
  int area_m2 = 0;
  std::string purpose;  ///< "Đất ở tại nông thôn".
  Address place;
  std::string certificate_serial;  ///< "CD 123456": two letters, six digits.
  std::string register_number;     ///< "CS 01234".
};

struct Vehicle {
  std::string plate;  ///< "47A-123.45": 47 is Đắk Lắk's.
  std::string make;   ///< "TOYOTA VIOS".
  std::string engine_number;
  std::string chassis_number;
  int year = 0;
};

/// One dossier's world.
struct Story {
  Day today{};  ///< The day the dossier is handed in.
  Person applicant;
  Person other;  ///< The other side: landlord, authorised person, teacher.
  Enterprise enterprise;
  Enterprise partner;
  std::string household;  ///< Name of the applicant's household business.
  Person spouse;
  Person father;
  Person mother;
  Person child;  ///< Under 14, with the applicant's surname.
  Land land;     ///< The applicant's.
  Vehicle vehicle;
};

[[nodiscard]] Person make_person(Random random, Day today);
[[nodiscard]] Address make_address(Random random);
/// In the units of before July 2025, as older papers and cards still have it.
[[nodiscard]] Address make_old_address(Random random);
[[nodiscard]] Enterprise make_enterprise(Random random, Day today);
[[nodiscard]] Land make_land(Random random);
[[nodiscard]] Vehicle make_vehicle(Random random, Day today);
[[nodiscard]] Story make_story(std::uint64_t seed, Day today);

/// The three lines of 30 characters of an ID-1 card (ICAO 9303 part 5), check digits right.
[[nodiscard]] std::array<std::string, 3> machine_readable_zone(const Person& person, Day expires);
/// The two lines of 44 characters of a passport (ICAO 9303 part 4), check digits right. `number` has at
/// most 9 characters.
[[nodiscard]] std::array<std::string, 2> passport_zone(const Person& person, const std::string& number,
                                                       Day expires);

}  // namespace motcua::specimens
