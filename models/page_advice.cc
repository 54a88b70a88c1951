#include "models/page_advice.h"

#include "models/limits.h"

namespace motcua {

std::string page_problem_in_words(PageProblem problem) {
  switch (problem) {
    case PageProblem::kEmptyFile: return "tệp rỗng";
    case PageProblem::kUnknownFormat: return "không phải tệp PDF, TIFF, JPEG, PNG, WebP, JPEG 2000 hay BMP";
    case PageProblem::kDamaged: return "tệp hỏng hoặc bị cắt cụt";
    case PageProblem::kEncrypted: return "tệp PDF có mật khẩu";
    case PageProblem::kNoPages: return "tệp không có trang nào";
    case PageProblem::kTooManyBytes: return "tệp quá lớn";
    case PageProblem::kTooManyPixels: return "ảnh quá lớn";
    case PageProblem::kTooManyPages: return "tệp có quá nhiều trang";
    case PageProblem::kTimedOut: return "đọc trang quá lâu";
    case PageProblem::kKilledWorkers: return "trang làm chương trình đọc dừng đột ngột";
    case PageProblem::kNoText: return "không đọc được chữ nào";
    case PageProblem::kBlurred: return "ảnh bị nhòe, không nét";
    case PageProblem::kFaint: return "chữ quá mờ hoặc ảnh quá tối";
    case PageProblem::kLowResolution: return "độ phân giải quá thấp";
    case PageProblem::kDark: return "ảnh quá tối";
    case PageProblem::kShadow: return "bóng che một phần trang";
    case PageProblem::kCutOff: return "chữ bị cắt ở mép trang";
    case PageProblem::kWrongSide: return "mặt trắng, chữ hằn từ mặt kia";
    case PageProblem::kFolded: return "giấy bị gấp góc";
    case PageProblem::kTooSmall: return "trang quá nhỏ trong ảnh";
    case PageProblem::kNone: return "không đọc được";
  }
  return "không đọc được";
}

std::string page_advice(PageProblem problem) {
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
    case PageProblem::kBlurred:
    case PageProblem::kFaint:
    case PageProblem::kNoText:
      return "Quét lại trang này, chỉnh sáng và nét hơn; nếu vẫn không được, cán bộ xem bản giấy.";
    case PageProblem::kDark:
      return "Quét lại trang này, tăng độ sáng; nếu vẫn không được, cán bộ xem bản giấy.";
    case PageProblem::kShadow: return "Chụp hoặc quét lại trang này, không để bóng che.";
    case PageProblem::kCutOff: return "Quét lại trang này, đặt giấy nằm trọn trong khung quét.";
    case PageProblem::kFolded: return "Vuốt phẳng góc giấy rồi quét lại trang này.";
    case PageProblem::kTooSmall: return "Chụp lại gần hơn, để trang giấy đầy khung hình.";
    case PageProblem::kWrongSide: return "Kiểm tra lại: có thể trang đã bị quét nhầm mặt sau.";
    case PageProblem::kTimedOut:
    case PageProblem::kKilledWorkers:
    case PageProblem::kNone: return "Quét lại trang này; nếu vẫn không được, cán bộ xem bản giấy.";
  }
  return "Quét lại trang này.";
}

std::string unusable_page_message(int page, std::string_view file, int file_page, PageProblem problem) {
  return "Không dùng được trang " + std::to_string(page) + " (tệp " + std::string(file) + ", trang " +
         std::to_string(file_page) + "): " + page_problem_in_words(problem) + ". " + page_advice(problem);
}

}  // namespace motcua
