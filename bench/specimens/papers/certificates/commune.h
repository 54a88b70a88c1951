// What papers of a commune's people's committee share: head, seal, signer, the
// bordered sheet of civil status, and days in words.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// "Tân Lập, ngày 05 tháng 3 năm 2026".
[[nodiscard]] std::string at_commune_on(const Address& where, Day day);
/// The committee's head on the left; the number may be empty.
[[nodiscard]] Letterhead commune_head(const Address& where, std::string number, std::string place_date = "");
[[nodiscard]] SealText commune_seal(const Address& where);
/// Somebody who signs for the committee: chair or deputy by the variant, with the seal.
[[nodiscard]] Signer commune_signer(const PaperRequest& request, const Address& where);
/// An invented name; the same for the same `which` in one paper.
[[nodiscard]] std::string invented_name(const PaperRequest& request, std::string_view which);

/// Border and ground of a certificate on the page at hand.
void certificate_ground(Typesetter& page, Ink border, Ink ground);
inline constexpr Ink kCivilBorder{0.80, 0.30, 0.36};
inline constexpr Ink kCivilGround{0.98, 0.90, 0.90};

/// A certificate's title: large and red.
void red_title(Typesetter& page, const std::vector<std::string>& lines, double size_pt);

/// "ngày mười hai tháng tám năm một nghìn chín trăm chín mươi".
[[nodiscard]] std::string day_in_words(Day day);
/// "Kinh", or what goes with the surname.
[[nodiscard]] std::string ethnic_group(const Person& person);
/// "Thẻ căn cước số ..., Bộ Công an cấp ngày ...", as offices word it.
[[nodiscard]] std::string identity_of(const PaperRequest& request, const Person& person);

}  // namespace motcua::specimens
