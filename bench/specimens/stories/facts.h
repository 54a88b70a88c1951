// The facts that stories are made of: names that people bear, units that exist.
// Everything put together from them is invented.

#pragma once

#include <span>
#include <string_view>

namespace motcua::specimens {

/// Surnames; a frequent one stands more often, so that a plain pick keeps the odds.
[[nodiscard]] std::span<const std::string_view> surnames();
/// Middle and given name together.
[[nodiscard]] std::span<const std::string_view> given_names_male();
[[nodiscard]] std::span<const std::string_view> given_names_female();

/// Wards and communes of tỉnh Đắk Lắk since 1 July 2025, with their kind:
/// "Phường Buôn Ma Thuột", "Xã Ea Kar".
/// Source: Nghị quyết 1660/NQ-UBTVQH15; Quyết định 19/2025/QĐ-TTg (codes of units).
[[nodiscard]] std::span<const std::string_view> wards();
/// A ward or commune as it was until 30 June 2025, with its district and one of 63 provinces.
/// A part of those of Đắk Lắk and Phú Yên; source: the list of units by which the reorganisation
/// of 2025 (Nghị quyết 1660/NQ-UBTVQH15) was announced.
struct OldUnit {
  std::string_view ward;
  std::string_view district;
  std::string_view province;
};
[[nodiscard]] std::span<const OldUnit> old_units();
/// Provinces of birth as papers from before July 2025 write them, with the first
/// three digits of the personal identification numbers registered there.
struct BirthPlace {
  std::string_view province;
  std::string_view code;
};
[[nodiscard]] std::span<const BirthPlace> birth_places();
[[nodiscard]] std::span<const std::string_view> streets();

}  // namespace motcua::specimens
