// What applications share: who files them, how they are dated and who signs.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// "Đắk Lắk, ngày 05 tháng 3 năm 2026": the day that the paper bears, usually so many days
/// before the dossier is handed in.
[[nodiscard]] std::string place_and_day(const PaperRequest& request, int usual_days_ago);

/// The label before a personal number, as this office's form prints it.
[[nodiscard]] std::string number_label(const PaperRequest& request);

/// "APTN" of "An Phú Tây Nguyên", as in the numbers of an enterprise's letters.
[[nodiscard]] std::string initials(const Enterprise& firm);

/// A citizen signs, without a seal. `role` is "NGƯỜI LÀM ĐƠN" or the like.
[[nodiscard]] Signer citizen_signs(const Person& person, std::string role, std::string place_date = {});
/// The director signs and the enterprise's seal goes over it.
[[nodiscard]] Signer director_signs(const Enterprise& firm, std::vector<std::string> roles,
                                    std::string place_date = {});

/// The fields' names in the catalogue; empty: the kind lists no such field.
struct PersonFields {
  std::string name = {};
  std::string born = {};
  std::string id_number = {};
};
/// Name, birth, number, home, telephone: four lines.
void person_lines(Typesetter& page, const PaperRequest& request, const Person& person,
                  std::string_view name_label, const PersonFields& fields);

/// Seat, telephone, registration: three lines under the line with the name.
void enterprise_lines(Typesetter& page, const PaperRequest& request, const Enterprise& firm,
                      const std::string& seat_field = {});

/// A right-aligned italic line with place and day, as forms without a letterhead have it.
void dated_line(Typesetter& page, const std::string& place_date);

/// The last paragraph and the signatures under it on one sheet: a signature that stands alone
/// on a sheet vouches for nothing.
void close_with(Typesetter& page, std::string_view oath, const std::vector<Signer>& signers);

/// A photograph glued in its frame at (x, y), or the empty frame with its caption.
void photo_frame(Typesetter& page, const PaperRequest& request, const Person& person, double x_mm,
                 double y_mm, double width_mm, double height_mm);

/// A label and a row of boxes with one sign each. `box_count` boxes; more signs than boxes
/// are not printed.
void sign_boxes(Typesetter& page, const PaperRequest& request, std::string_view label,
                const std::string& signs, int box_count, const std::string& field = {});

/// The form's code and decree in a frame in the top right corner, as tax forms have it.
void framed_form_code(Typesetter& page, const std::vector<std::string>& lines);

}  // namespace motcua::specimens
