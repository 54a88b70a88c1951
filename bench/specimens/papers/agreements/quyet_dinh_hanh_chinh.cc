// Quyết định hành chính of a commune or a department: a permit, a withdrawal, a
// correction, by the variant.

#include "bench/specimens/papers/agreements/decision.h"
#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_quyet_dinh_hanh_chinh(const PaperRequest& request) {
  const Story& story = request.story;
  const Land& land = story.land;
  const Person& citizen = story.applicant;
  const Person chairman = make_person(request.draw("chairman"), story.today);
  const std::string ward = land.place.ward;
  const std::string parcel = "thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                             std::to_string(land.sheet_number) + ", " + ward;
  const int variant = request.making.variant;
  Typesetter page(
      "quyet-dinh-hanh-chinh",
      {.body_pt = variant % 3 == 1 ? 14.0 : 13.5, .line_factor = 1.12, .page_numbers = PageNumbers::kTop},
      request.making);
  const auto summary = request.worded(std::to_array<std::string_view>(
      {"Về việc cho phép chuyển mục đích sử dụng đất", "Về việc thu hồi Giấy phép xây dựng",
       "Về việc giao đất để xây dựng nhà ở", "Về việc đính chính Giấy chứng nhận quyền sử dụng đất"}));
  const auto first = request.worded(std::to_array<std::string>(
      {"Cho phép " + titled(citizen) + ", nơi thường trú: " + citizen.home.full() +
           ", được chuyển mục đích sử dụng 120 m² đất từ " + land.purpose + " sang đất ở tại " + parcel +
           "; Giấy chứng nhận quyền sử dụng đất số " + land.certificate_serial + ".",
       "Thu hồi Giấy phép xây dựng đã cấp cho " + titled(citizen) +
           " đối với công trình nhà ở riêng lẻ tại " + parcel +
           ".\nLý do: quá 12 tháng kể từ ngày được cấp giấy phép mà chưa khởi công xây dựng.",
       "Giao " + std::to_string(land.area_m2) + " m² đất tại " + parcel + " cho " + titled(citizen) +
           " để xây dựng nhà ở; hình thức giao đất có thu tiền sử dụng đất.\nThời hạn sử dụng: lâu dài.",
       "Đính chính Giấy chứng nhận quyền sử dụng đất số " + land.certificate_serial + " cấp cho " +
           titled(citizen) + " tại " + parcel +
           ".\nNội dung đã ghi về năm sinh không đúng với giấy tờ tùy "
           "thân; nay ghi lại là " +
           year_of(citizen.born) + "."}));
  set_decision(
      page, request,
      {.parent = variant % 2 == 0 ? "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK" : "",
       .agency = (variant % 2 == 0 ? "ỦY BAN NHÂN DÂN\n" : "ỦY BAN NHÂN DÂN ") + upper(ward),
       .sign = "QĐ-UBND",
       .place = variant % 2 == 0 ? "Đắk Lắk" : ward.substr(ward.find(' ') + 1),
       .day = request.issued(35),
       .summary = std::string(summary),
       .authority = (variant % 3 == 2 ? "CHỦ TỊCH ỦY BAN NHÂN DÂN " : "ỦY BAN NHÂN DÂN ") + upper(ward),
       .grounds =
           {"Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
            "Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024;",
            "Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ quy định chi tiết "
            "thi hành một số điều của Luật Đất đai;",
            "Xét đơn đề nghị của " + titled(citizen) + ", " + id_label(request) + " " + citizen.id_number +
                ";",
            "Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số " +
                drawn_number(request, "proposal", 21, 390) + "/TTr-PKT."},
       .articles =
           {first,
            "Giao Phòng Kinh tế phối hợp với Chi nhánh Văn phòng đăng ký đất đai hướng dẫn người sử "
            "dụng đất thực hiện nghĩa vụ tài chính và chỉnh lý hồ sơ địa chính theo quy định.",
            "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Kinh tế, Thủ trưởng các "
            "đơn vị có liên quan và " +
                titled(citizen) + " chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./."},
       .recipients = {"- Như Điều 3;", "- Chủ tịch, các PCT UBND;", "- Thuế cơ sở;", "- Lưu: VT, KT."},
       .signer = {.roles = variant % 3 == 2 ? std::vector<std::string>{"CHỦ TỊCH"}
                                            : std::vector<std::string>{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"},
                  .name = chairman.name,
                  .seal = SealText{"ỦY BAN NHÂN DÂN " + upper(ward), "TỈNH ĐẮK LẮK", ""}}},
      {});
  return page.finish();
}

}  // namespace motcua::specimens
