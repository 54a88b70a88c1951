#include "workers/wire/refusal.h"

namespace motcua::wire {
namespace {

struct Row {
  Refusal refusal;
  std::string_view slug;
  std::string_view advice;
};

constexpr Row kRows[] = {
    {Refusal::kBadMessage, "bad_message",
     "Chương trình gửi không đúng giao thức. Báo cho bộ phận kỹ thuật kiểm tra phần mềm của trạm quét."},
    {Refusal::kUnknownVersion, "unknown_version",
     "Phiên bản giao thức của trạm quét không được hỗ trợ. Cập nhật phần mềm trạm quét cho khớp với máy "
     "chủ."},
    {Refusal::kBadDossierId, "bad_dossier_id",
     "Mã hồ sơ chỉ được gồm 1 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối. Đặt lại "
     "mã hồ sơ."},
    {Refusal::kTooManyFacts, "too_many_facts",
     "Hồ sơ mang quá nhiều thông tin kèm theo hoặc thông tin quá dài. Bớt các thông tin không cần thiết rồi "
     "gửi lại."},
    {Refusal::kUnknownProcedure, "unknown_procedure",
     "Không có thủ tục nào mang mã này. Kiểm tra lại mã thủ tục rồi gửi lại."},
    {Refusal::kUnknownComponent, "unknown_component",
     "Xác nhận nêu tên một thành phần không có trong thủ tục. Kiểm tra lại tên thành phần hồ sơ."},
    {Refusal::kDossierDiffers, "dossier_differs",
     "Mã hồ sơ này đã được mở với nội dung khác. Dùng mã hồ sơ khác, hoặc gửi đúng nội dung ban đầu."},
    {Refusal::kUnknownDossier, "unknown_dossier",
     "Máy chủ chưa có hồ sơ này. Mở hồ sơ trước rồi mới gửi trang."},
    {Refusal::kDossierClosed, "dossier_closed",
     "Hồ sơ đã đóng nên không nhận thêm hoặc thay trang. Mở hồ sơ mới nếu cần bổ sung."},
    {Refusal::kDossierCancelled, "dossier_cancelled", "Hồ sơ đã bị hủy. Mở hồ sơ mới với mã khác."},
    {Refusal::kDossierDone, "dossier_done", "Hồ sơ đã có kết quả nên không hủy được nữa."},
    {Refusal::kPageDiffers, "page_differs",
     "Số trang này đã có một bản quét khác. Nếu quét lại để thay trang, gửi kèm mã SHA-256 của bản cũ trong "
     "mục "
     "\"replaces\"."},
    {Refusal::kShaMismatch, "sha_mismatch", "Trang bị hỏng trên đường truyền. Gửi lại trang này."},
    {Refusal::kTooManyBytes, "too_many_bytes",
     "Tệp lớn hơn giới hạn 64 MiB. Quét lại ở 300 dpi hoặc tách tệp thành nhiều tệp nhỏ hơn."},
    {Refusal::kTooManyPages, "too_many_pages",
     "Hồ sơ vượt quá số trang cho phép. Tách thành nhiều hồ sơ hoặc bỏ các trang không cần thiết."},
    {Refusal::kPagesMissing, "pages_missing",
     "Chưa nhận đủ trang nên chưa đóng được hồ sơ. Gửi các trang còn thiếu rồi đóng lại."},
    {Refusal::kJudgingFailed, "judging_failed",
     "Máy không kiểm tra được hồ sơ này dù đã thử lại. Chuyển hồ sơ cho cán bộ kiểm tra bằng tay và báo bộ "
     "phận kỹ "
     "thuật."},
};

const Row& row_of(Refusal refusal) {
  for (const Row& row : kRows) {
    if (row.refusal == refusal) return row;
  }
  return kRows[0];
}

}  // namespace

std::string_view refusal_slug(Refusal refusal) {
  return row_of(refusal).slug;
}

std::string_view refusal_advice(Refusal refusal) {
  return row_of(refusal).advice;
}

}  // namespace motcua::wire
