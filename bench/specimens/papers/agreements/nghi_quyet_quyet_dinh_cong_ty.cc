// Nghị quyết of a members' council or a general meeting, or the owner's Quyết định:
// what a company decides about its own registration.

#include "bench/specimens/papers/agreements/decision.h"
#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {
namespace {

struct Body {
  std::string title;
  std::string sign;
  std::string name;
  std::vector<std::string> signs_as;
};

/// Who decides hangs on the company's form.
Body body_of(const Enterprise& firm) {
  if (firm.name.find("CỔ PHẦN") != std::string::npos) {
    return {"NGHỊ QUYẾT",
            "NQ-ĐHĐCĐ",
            "ĐẠI HỘI ĐỒNG CỔ ĐÔNG",
            {"TM. ĐẠI HỘI ĐỒNG CỔ ĐÔNG", "CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ"}};
  }
  if (firm.name.find("MỘT THÀNH VIÊN") != std::string::npos)
    return {"QUYẾT ĐỊNH", "QĐ-CSH", "CHỦ SỞ HỮU CÔNG TY", {"CHỦ SỞ HỮU CÔNG TY"}};
  return {"NGHỊ QUYẾT", "NQ-HĐTV", "HỘI ĐỒNG THÀNH VIÊN", {"TM. HỘI ĐỒNG THÀNH VIÊN", "CHỦ TỊCH"}};
}

}  // namespace

std::vector<Leaf> set_nghi_quyet_quyet_dinh_cong_ty(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const Day day = request.issued(12);
  Typesetter page("nghi-quyet-quyet-dinh-cong-ty", {.body_pt = 13.5, .line_factor = 1.15}, request.making);
  const Body body = body_of(firm);
  const auto what = request.worded(std::to_array<std::string>(
      {"V/v thay đổi địa chỉ trụ sở chính", "V/v tăng vốn điều lệ và thay đổi ngành, nghề kinh doanh",
       "V/v thay đổi người đại diện theo pháp luật", "V/v giải thể doanh nghiệp"}));
  const auto change = request.worded(std::to_array<std::string>(
      {"Thay đổi địa chỉ trụ sở chính của Công ty.\nĐịa chỉ trước khi thay đổi: " + firm.seat.full() +
           ".\nĐịa chỉ sau khi thay đổi: " + story.partner.seat.full() + ".",
       "Tăng vốn điều lệ của Công ty từ 5.000.000.000 đồng lên 8.000.000.000 đồng (bằng chữ: " +
           in_words(8'000'000'000) + " đồng); bổ sung ngành, nghề bán buôn nông sản, mã ngành 4620.",
       "Thay đổi người đại diện theo pháp luật của Công ty.\nNgười đại diện mới: " + titled(story.applicant) +
           ", " + id_label(request) + " " + story.applicant.id_number + ", chức danh Giám đốc.",
       "Giải thể Công ty kể từ ngày Nghị quyết được thông qua.\nLý do giải thể: hoạt động kinh doanh không "
       "có "
       "hiệu quả; Công ty đã thanh toán hết các khoản nợ và nghĩa vụ tài sản khác."}));
  set_decision(
      page, request,
      {.agency = firm.name,
       .sign = year_of(day) + "/" + body.sign,
       .place = "Đắk Lắk",
       .day = day,
       .title = body.title,
       .summary = what,
       .authority = body.name,
       .grounds =
           {"- Căn cứ Luật Doanh nghiệp số 59/2020/QH14 được Quốc hội thông qua ngày 17 tháng 6 năm 2020 "
            "và các văn bản hướng dẫn thi hành;",
            "- Căn cứ Điều lệ " + firm.name + ";",
            body.sign == "QĐ-CSH" ? "- Theo nhu cầu hoạt động sản xuất, kinh doanh của Công ty."
                                  : "- Căn cứ Biên bản họp ngày " + slashed(day) + "."},
       .verb = body.title + ":",
       .articles =
           {change,
            "Sửa đổi nội dung tương ứng trong Điều lệ Công ty; giao người đại diện theo pháp luật làm thủ "
            "tục tại Phòng Đăng ký kinh doanh - Sở Tài chính tỉnh Đắk Lắk theo quy định.",
            "Các thành viên, người đại diện theo pháp luật và các bộ phận của Công ty chịu trách nhiệm thi "
            "hành. Văn bản này có hiệu lực kể từ ngày ký."},
       .recipients = {"- Như Điều 3;", "- Phòng ĐKKD;", "- Lưu: VT."},
       .signer = {.roles = body.signs_as, .name = firm.director.name, .seal = seal_of(firm)}},
      {.number = "so", .summary = "noi_dung", .agency = ""});
  return page.finish();
}

}  // namespace motcua::specimens
