// What contracts, authorisations and decisions share: legal grounds, parties,
// articles, fingers beside signatures, and the words of whoever certifies.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

[[nodiscard]] SealText seal_of(const Enterprise& firm);
/// "Ông Nguyễn Văn Hùng".
[[nodiscard]] std::string titled(const Person& person);
/// How this office calls the personal number, without a colon: "Căn cước công dân số".
[[nodiscard]] std::string id_label(const PaperRequest& request);
/// An invented number before a paper's sign: "123".
[[nodiscard]] std::string drawn_number(const PaperRequest& request, std::string_view what, int low, int high);
/// The year that `day` is in, as text.
[[nodiscard]] std::string year_of(Day day);

/// "Căn cứ ..." in italics, one paragraph each.
void grounds(Typesetter& page, const std::vector<std::string>& lines);

struct Article {
  std::string heading;
  std::vector<std::string> paragraphs;
};
void articles(Typesetter& page, const std::vector<Article>& all);

/// Name, birth, number and home of a party; `field` names the catalogue's field of the name.
void person_party(Typesetter& page, const PaperRequest& request, const Person& person,
                  const std::string& field);
/// Name, seat, tax code and director of a party.
void firm_party(Typesetter& page, const Enterprise& firm, const std::string& field);

/// One side of a contract, who signs and presses a finger on it.
struct Side {
  std::string role;
  std::vector<Person> people;
};
void signed_with_prints(Typesetter& page, const PaperRequest& request, const Side& left, const Side& right);

/// A notary office of this dossier's world: "VĂN PHÒNG CÔNG CHỨNG NGUYỄN THỊ LAN".
[[nodiscard]] std::string notary_office(const PaperRequest& request);
/// The last page of a notarised deed: "LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN". Records `so_cong_chung`.
void words_of_notary(Typesetter& page, const PaperRequest& request, std::string_view deed, Day day,
                     const std::vector<Person>& people);
/// A commune's words under a paper that one person signed before it. `book` is the register's sign.
/// Returns the certifying number as written.
std::string words_of_commune(Typesetter& page, const PaperRequest& request, std::string_view title, Day day,
                             const std::vector<Person>& people, std::string_view book);

}  // namespace motcua::specimens
