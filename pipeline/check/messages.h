// The sentences of findings: Vietnamese, for the clerk and the citizen.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/verdict.h"

namespace motcua::check {

[[nodiscard]] std::string missing_message(std::string_view component);
/// For papers of which any one would do.
[[nodiscard]] std::string missing_any_message(const std::vector<std::string>& components);
[[nodiscard]] std::string not_in_force_message(std::string_view code, std::string_view until);
[[nodiscard]] std::string maybe_unread_message(std::string_view component);
[[nodiscard]] std::string doubtful_type_message(std::string_view component, int page);
[[nodiscard]] std::string condition_message(std::string_view component, std::string_view condition);
[[nodiscard]] std::string expired_message(std::string_view component, std::string_view issued,
                                          std::string_view limit);
[[nodiscard]] std::string no_date_message(std::string_view component);
/// `reason` is one of marks_not_seen().
[[nodiscard]] std::string not_seen_message(std::string_view component, Reason reason);
[[nodiscard]] std::string page_missing_message(std::string_view component, int found, int printed);
[[nodiscard]] std::string unknown_document_message(int page, std::string_view title);
[[nodiscard]] std::string guessed_procedure_message(std::string_view code, std::string_view name);
[[nodiscard]] std::string not_asked_message(int page, std::string_view kind);

}  // namespace motcua::check
