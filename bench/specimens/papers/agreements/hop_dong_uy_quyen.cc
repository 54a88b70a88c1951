// Hợp đồng ủy quyền in a notary's house style: articles in capitals, fingers beside
// the signatures, the notary's words on the last page.

#include <algorithm>

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_hop_dong_uy_quyen(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& giver = story.applicant;
  const Person& taker = story.other;
  const Land& land = story.land;
  const int variant = request.making.variant;
  const Day day = request.issued(25);
  Typesetter page("hop-dong-uy-quyen",
                  {.body_pt = 13,
                   .line_factor = 1.15,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kOfTotal : PageNumbers::kTop,
                   .initials = 2},
                  request.making);

  page.citizen_header();
  page.title({"HỢP ĐỒNG ỦY QUYỀN"}, variant % 3 == 1 ? "(Về việc quản lý, sử dụng bất động sản)" : "");
  page.runs(
      {{variant % 2 == 0 ? "Hôm nay, " : "Tại " + notary_office(request) + ", tỉnh Đắk Lắk, ", page.body()},
       {worded(day), page.body(), "ngay", iso(day)},
       {variant % 2 == 0 ? ", tại " + notary_office(request) + ", tỉnh Đắk Lắk, chúng tôi gồm có:"
                         : ", chúng tôi gồm những người ký tên dưới đây:",
        page.body()}},
      12.7);
  page.heading("BÊN ỦY QUYỀN (BÊN A):");
  person_party(page, request, giver, "ben_a");
  page.heading("BÊN ĐƯỢC ỦY QUYỀN (BÊN B):");
  person_party(page, request, taker, "ben_b");
  page.paragraph("Hai bên tự nguyện lập Hợp đồng ủy quyền này với những điều khoản sau đây:");

  page.heading("ĐIỀU 1. PHẠM VI ỦY QUYỀN");
  page.runs({{"Bên A ủy quyền cho Bên B nhân danh Bên A ", page.body()},
             {"quản lý, sử dụng, cho thuê quyền sử dụng đất", page.body(), "pham_vi", ""},
             {" tại thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                  std::to_string(land.sheet_number) + ", địa chỉ: " + land.place.full() + ", diện tích " +
                  std::to_string(land.area_m2) + " m², theo Giấy chứng nhận quyền sử dụng đất số " +
                  land.certificate_serial +
                  "; liên hệ cơ quan có thẩm quyền để làm các thủ tục có liên quan "
                  "và nhận kết quả.",
              page.body()}},
            12.7);
  page.paragraph(
      "Trong phạm vi ủy quyền, Bên B được lập, ký tên trên các giấy tờ cần thiết; không được ủy quyền lại "
      "cho "
      "người thứ ba nếu Bên A không đồng ý bằng văn bản.");
  page.heading("ĐIỀU 2. THỜI HẠN ỦY QUYỀN");
  const Day until(day.year() + std::chrono::years(variant % 2 == 0 ? 5 : 2), day.month(),
                  std::chrono::day(std::min(28U, static_cast<unsigned>(day.day()))));
  page.runs({{"Thời hạn ủy quyền kể từ ngày Hợp đồng được công chứng đến hết ngày ", page.body()},
             {slashed(until), page.body(), "thoi_han", iso(until)},
             {" hoặc khi Hợp đồng chấm dứt theo quy định của pháp luật.", page.body()}},
            12.7);
  articles(
      page,
      {{"ĐIỀU 3. THÙ LAO", {"Hợp đồng ủy quyền này không có thù lao."}},
       {"ĐIỀU 4. QUYỀN VÀ NGHĨA VỤ CỦA BÊN A",
        {"1. Cung cấp thông tin, giấy tờ và phương tiện cần thiết để Bên B thực hiện công việc được ủy "
         "quyền.",
         "2. Chịu trách nhiệm về những cam kết do Bên B thực hiện trong phạm vi ủy quyền.",
         "3. Yêu cầu Bên B thông báo đầy đủ về việc thực hiện công việc được ủy quyền."}},
       {"ĐIỀU 5. QUYỀN VÀ NGHĨA VỤ CỦA BÊN B",
        {"1. Thực hiện công việc theo ủy quyền và báo cho Bên A về việc thực hiện công việc đó.",
         "2. Bảo quản, giữ gìn giấy tờ và tài sản được giao; giữ bí mật thông tin mà mình biết được.",
         "3. Giao lại cho Bên A những lợi ích thu được trong khi thực hiện công việc được ủy quyền."}},
       {"ĐIỀU 6. CAM ĐOAN CỦA CÁC BÊN",
        {"Hai bên chịu trách nhiệm trước pháp luật về những lời cam đoan sau đây: những thông tin về nhân "
         "thân "
         "và tài sản ghi trong Hợp đồng là đúng sự thật; việc giao kết Hợp đồng hoàn toàn tự nguyện, không "
         "bị "
         "lừa dối hoặc ép buộc; thực hiện đúng và đầy đủ các thỏa thuận đã ghi trong Hợp đồng."}},
       {"ĐIỀU 7. ĐIỀU KHOẢN CUỐI CÙNG",
        {"Hai bên đã hiểu rõ quyền, nghĩa vụ và lợi ích hợp pháp của mình; đã tự đọc Hợp đồng, đồng ý tất cả "
         "các điều khoản và ký, điểm chỉ vào Hợp đồng này trước mặt công chứng viên."}}});
  signed_with_prints(page, request, {"BÊN A", {giver}}, {"BÊN B", {taker}});
  words_of_notary(page, request, "Hợp đồng ủy quyền này", day, {giver, taker});
  return page.finish();
}

}  // namespace motcua::specimens
