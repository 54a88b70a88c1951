#include "pipeline/check/messages.h"

#include "models/limits.h"

namespace motcua::check {
namespace {

std::string quoted(std::string_view text) {
  return "“" + std::string(text) + "”";
}

std::string what_is_wrong(PageProblem problem) {
  switch (problem) {
    case PageProblem::kEmptyFile: return "tệp rỗng";
    case PageProblem::kUnknownFormat: return "không phải tệp PDF, TIFF, JPEG hay PNG";
    case PageProblem::kDamaged: return "tệp hỏng hoặc bị cắt cụt";
    case PageProblem::kEncrypted: return "tệp PDF có mật khẩu";
    case PageProblem::kNoPages: return "tệp không có trang nào";
    case PageProblem::kTooManyBytes: return "tệp quá lớn";
    case PageProblem::kTooManyPixels: return "ảnh quá lớn";
    case PageProblem::kTooManyPages: return "tệp có quá nhiều trang";
    case PageProblem::kTimedOut: return "đọc trang quá lâu";
    case PageProblem::kKilledWorkers: return "trang làm chương trình đọc dừng đột ngột";
    case PageProblem::kNoText: return "không đọc được chữ nào";
    case PageProblem::kFaint: return "chữ quá mờ";
    case PageProblem::kLowResolution: return "độ phân giải quá thấp";
    case PageProblem::kNone: return "không đọc được";
  }
  return "không đọc được";
}

}  // namespace

std::string advice(PageProblem problem) {
  switch (problem) {
    case PageProblem::kEmptyFile:
    case PageProblem::kDamaged:
    case PageProblem::kNoPages: return "Quét lại trang này hoặc đề nghị người nộp gửi lại tệp.";
    case PageProblem::kUnknownFormat: return "Lưu lại thành PDF hoặc ảnh JPEG, PNG, TIFF rồi gửi lại.";
    case PageProblem::kEncrypted: return "Đề nghị người nộp gửi tệp không đặt mật khẩu.";
    case PageProblem::kTooManyBytes:
      return "Tách tệp thành nhiều tệp nhỏ hơn " + std::to_string(limits::kFileBytesMax >> 20) + " MB.";
    case PageProblem::kTooManyPixels: return "Quét lại ở độ phân giải 300 dpi.";
    case PageProblem::kTooManyPages:
      return "Tách tệp thành nhiều tệp, mỗi tệp không quá " + std::to_string(limits::kFilePagesMax) +
             " trang.";
    case PageProblem::kLowResolution: return "Quét lại ở độ phân giải 300 dpi.";
    case PageProblem::kFaint:
    case PageProblem::kNoText:
      return "Quét lại trang này, chỉnh sáng và nét hơn; nếu vẫn không được, cán bộ xem bản giấy.";
    case PageProblem::kTimedOut:
    case PageProblem::kKilledWorkers:
    case PageProblem::kNone: return "Quét lại trang này; nếu vẫn không được, cán bộ xem bản giấy.";
  }
  return "Quét lại trang này.";
}

std::string missing_message(std::string_view component) {
  return "Thiếu " + quoted(component) + ".";
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

std::string not_asked_message(int page, std::string_view kind) {
  return "Giấy ở trang " + std::to_string(page) + " là " + quoted(kind) +
         ", thủ tục này không yêu cầu; trả lại người nộp nếu không cần.";
}

std::string unreadable_message(int page, std::string_view file, int file_page, PageProblem problem) {
  return "Không dùng được trang " + std::to_string(page) + " (tệp " + std::string(file) + ", trang " +
         std::to_string(file_page) + "): " + what_is_wrong(problem) + ". " + advice(problem);
}

}  // namespace motcua::check
