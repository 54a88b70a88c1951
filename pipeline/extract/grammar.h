// The written forms of facts on Vietnamese papers: dates, personal ID numbers,
// enterprise codes, document numbers, names. Each reads raw text and gives the
// normal form, or nothing: empty rather than guessed.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace motcua::extract {

/// "12/08/1990", "12-8-1990", "ngày 12 tháng 8 năm 1990" -> "1990-08-12". Only days
/// that exist, of the years 1900 to 2099.
[[nodiscard]] std::optional<std::string> read_date(std::string_view text);

/// 12 digits: province of birth registration, century and sex digit, year, serial
/// (Decree 137/2015/NĐ-CP, article 13, kept by Decree 70/2024/NĐ-CP). The first such number of the text whose
/// province code is possible.
[[nodiscard]] std::optional<std::string> read_personal_id(std::string_view text);

/// 10 digits with a right check digit, and "-NNN" for a branch (Circular
/// 86/2024/TT-BTC, article 5).
[[nodiscard]] std::optional<std::string> read_enterprise_code(std::string_view text);

/// "123/QĐ-UBND", "45/2026/HĐ": digits, a slash, and what follows without spaces.
[[nodiscard]] std::optional<std::string> read_document_number(std::string_view text);

/// Two to seven words of letters, each beginning with a capital; dot leaders and
/// stray marks around them are dropped.
[[nodiscard]] std::optional<std::string> read_person_name(std::string_view text);

}  // namespace motcua::extract
