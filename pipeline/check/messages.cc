#include "pipeline/check/messages.h"

namespace motcua::check {
namespace {

std::string quoted(std::string_view text) {
  return "“" + std::string(text) + "”";
}

}  // namespace

std::string missing_message(std::string_view component) {
  return "Thiếu " + quoted(component) + ".";
}

std::string missing_any_message(const std::vector<std::string>& components) {
  std::string message = "Thiếu một trong các giấy sau: ";
  for (std::size_t i = 0; i < components.size(); ++i)
    message += (i > 0 ? " hoặc " : "") + quoted(components[i]);
  return message + ".";
}

std::string not_in_force_message(std::string_view code, std::string_view until) {
  return "Danh mục giấy tờ của thủ tục " + std::string(code) + " chỉ có hiệu lực đến ngày " +
         std::string(until) + "; cán bộ đối chiếu với quy định hiện hành.";
}

std::string maybe_unread_message(std::string_view component) {
  return "Chưa tìm thấy " + quoted(component) +
         "; có trang không đọc được hoặc giấy chưa rõ loại, giấy này có thể nằm ở đó.";
}

std::string doubtful_type_message(std::string_view component, int page) {
  return "Giấy ở trang " + std::to_string(page) + " có thể là " + quoted(component) +
         " nhưng máy không chắc; cán bộ xem lại.";
}

std::string condition_message(std::string_view component, std::string_view condition) {
  return "Chỉ cần " + quoted(component) + " khi: " + std::string(condition) +
         ". Máy chưa biết hồ sơ này có thuộc trường hợp đó không; hỏi người nộp.";
}

std::string expired_message(std::string_view component, std::string_view issued, std::string_view limit) {
  return quoted(component) + " cấp ngày " + std::string(issued) + " đã quá hạn sử dụng " +
         std::string(limit) + ".";
}

std::string no_date_message(std::string_view component) {
  return quoted(component) +
         " chỉ có giá trị trong một thời hạn, nhưng không đọc được ngày cấp; cán bộ xem lại.";
}

std::string not_seen_message(std::string_view component, Reason reason) {
  const std::string_view what = reason == Reason::kSealMissing    ? "con dấu"
                                : reason == Reason::kPhotoMissing ? "ảnh chân dung"
                                                                  : "chữ ký";
  return "Máy không thấy " + std::string(what) + " trên " + quoted(component) + "; cán bộ xem lại bản giấy.";
}

std::string page_missing_message(std::string_view component, int found, int printed) {
  return quoted(component) + " ghi có " + std::to_string(printed) + " trang nhưng chỉ thấy " +
         std::to_string(found) + " trang.";
}

std::string unknown_document_message(int page, std::string_view title) {
  std::string message = "Giấy ở trang " + std::to_string(page);
  if (!title.empty()) message += " (" + quoted(title) + ")";
  return message +
         " không thuộc loại giấy nào mà hệ thống biết; cán bộ xem có phải giấy lạc của người khác không.";
}

std::string guessed_procedure_message(std::string_view code, std::string_view name) {
  return "Chưa cho biết thủ tục; theo các giấy tờ thì có thể là " + std::string(code) + " " + quoted(name) +
         ". Cán bộ xác nhận thủ tục rồi kiểm tra lại.";
}

std::string not_asked_message(int page, std::string_view kind) {
  return "Giấy ở trang " + std::to_string(page) + " là " + quoted(kind) +
         ", thủ tục này không yêu cầu; trả lại người nộp nếu không cần.";
}

}  // namespace motcua::check
