// Giấy ủy quyền between two citizens. Purpose "chung-thuc": with the commune's words about
// the signature on a page of their own, as criminal-record papers need them; "thuong":
// without; no purpose: every second wording has them.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_uy_quyen(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& giver = story.applicant;
  const Person& taker = story.other;
  const int variant = request.making.variant;
  const Day day = request.issued(9);
  Typesetter page("giay-uy-quyen",
                  {.top_mm = 16, .body_pt = 13, .line_factor = 1.08, .paragraph_gap_mm = 1.3},
                  request.making);

  page.citizen_header();
  const auto title =
      request.worded(std::to_array<std::string_view>({"GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN", "GIẤY UỶ QUYỀN"}));
  page.title({std::string(title)}, variant % 3 == 1 ? "" : "(Dành cho cá nhân)");
  if (variant % 2 == 0) {
    grounds(page, {"- Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;",
                   "- Căn cứ nhu cầu và sự thỏa thuận của hai bên."});
  }
  page.runs({{"Hôm nay, ", page.body()},
             {worded(day), page.body(), "ngay", iso(day)},
             {", tại " + giver.home.ward + ", tỉnh Đắk Lắk, chúng tôi gồm có:", page.body()}});
  page.heading(variant % 2 == 0 ? "BÊN ỦY QUYỀN:" : "I. BÊN ỦY QUYỀN (BÊN A):");
  person_party(page, request, giver, "ben_uy_quyen");
  page.heading(variant % 2 == 0 ? "BÊN ĐƯỢC ỦY QUYỀN:" : "II. BÊN ĐƯỢC ỦY QUYỀN (BÊN B):");
  person_party(page, request, taker, "ben_duoc_uy_quyen");

  const auto what = request.worded(
      std::to_array<std::string_view>({"nộp hồ sơ và nhận kết quả giải quyết thủ tục hành chính",
                                       "nộp hồ sơ yêu cầu cấp Phiếu lý lịch tư pháp và nhận kết quả",
                                       "liên hệ cơ quan có thẩm quyền để làm thủ tục đăng ký hộ kinh doanh",
                                       "nộp hồ sơ đăng ký biến động đất đai và nhận Giấy chứng nhận"}));
  page.runs({{"Nội dung ủy quyền: ", page.body().as_bold()},
             {"Bên ủy quyền ủy quyền cho Bên được ủy quyền thay mặt mình ", page.body()},
             {std::string(what), page.body(), "noi_dung", ""},
             {" tại Trung tâm Phục vụ hành chính công tỉnh Đắk Lắk; được ký các giấy tờ có liên quan và nộp "
              "phí, lệ phí theo quy định.",
              page.body()}});
  const Day until = days_before(day, -(variant % 2 == 0 ? 180 : 90));
  page.runs({{"Thời hạn ủy quyền: ", page.body().as_bold()},
             {"kể từ ngày ký đến hết ngày ", page.body()},
             {slashed(until), page.body(), "thoi_han", iso(until)},
             {" hoặc đến khi hoàn thành công việc nêu trên.", page.body()}});
  page.runs({{"Thù lao ủy quyền: ", page.body().as_bold()}, {"không có.", page.body()}});
  page.heading(variant % 2 == 0 ? "CAM KẾT:" : "III. CAM KẾT CỦA CÁC BÊN");
  page.item("- Hai bên chịu trách nhiệm trước pháp luật về những thông tin đã ghi trong văn bản này.");
  page.item("- Mọi tranh chấp phát sinh giữa hai bên sẽ do hai bên tự giải quyết bằng thương lượng.");
  page.item("- Giấy này được lập thành 02 bản, mỗi bên giữ 01 bản.");
  page.signatures({{.roles = {"BÊN ĐƯỢC ỦY QUYỀN"}, .note = "(Ký, ghi rõ họ tên)", .name = taker.name},
                   {.roles = {"BÊN ỦY QUYỀN"}, .note = "(Ký, ghi rõ họ tên)", .name = giver.name}});
  const bool certified = request.purpose == "chung-thuc" || (request.purpose.empty() && variant % 2 == 1);
  if (certified) {
    page.new_page();
    const std::string number = words_of_commune(
        page, request, variant % 4 == 1 ? "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ" : "LỜI CHỨNG CỦA ỦY BAN NHÂN DÂN",
        day, {giver}, "SCT/CK,ĐC");
    page.record_field("chung_thuc", number);
  }
  return page.finish();
}

}  // namespace motcua::specimens
