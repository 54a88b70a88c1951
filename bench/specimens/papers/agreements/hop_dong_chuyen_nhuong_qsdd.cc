// Hợp đồng chuyển nhượng quyền sử dụng đất between two couples, and its kin the
// gift (tặng cho) by the variant: notary's style, fingers, the notary's words.

#include "bench/specimens/papers/agreements/land_deed.h"
#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_hop_dong_chuyen_nhuong_qsdd(const PaperRequest& request) {
  const Story& story = request.story;
  const int variant = request.making.variant;
  const bool gift = variant % 3 == 2;
  const Day day = request.issued(20);
  const Person& seller = story.other;
  const Person seller_spouse = [&] {
    for (std::uint64_t i = 0;; ++i) {
      const Person person = make_person(request.draw("seller's spouse").stream(i), story.today);
      if (person.female != seller.female) return person;
    }
  }();
  Random draw = request.draw("said");
  const std::int64_t price = std::int64_t{draw.between(9, 60)} * 50'000'000;
  Typesetter page("hop-dong-chuyen-nhuong-qsdd",
                  {.body_pt = variant % 2 == 0 ? 13.0 : 13.5,
                   .line_factor = 1.18,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kOfTotal : PageNumbers::kTop,
                   .initials = 4},
                  request.making);
  const std::string side_a = gift ? "BÊN TẶNG CHO" : "BÊN CHUYỂN NHƯỢNG";
  const std::string side_b = gift ? "BÊN NHẬN TẶNG CHO" : "BÊN NHẬN CHUYỂN NHƯỢNG";
  const std::string act = gift ? "tặng cho" : "chuyển nhượng";

  page.citizen_header();
  page.title(variant % 2 == 0 ? std::vector<std::string>{"HỢP ĐỒNG " + upper(act) + " QUYỀN SỬ DỤNG ĐẤT"}
                              : std::vector<std::string>{"HỢP ĐỒNG", upper(act) + " QUYỀN SỬ DỤNG ĐẤT"});
  page.runs({{"Hôm nay, ", page.body()},
             {worded(day), page.body(), "ngay", iso(day)},
             {", tại ", page.body()},
             {notary_office(request), page.body(), "van_phong_cc", ""},
             {", tỉnh Đắk Lắk, chúng tôi gồm có:", page.body()}},
            12.7);
  page.heading(side_a + " (sau đây gọi là Bên A):");
  couple_party(page, request, seller, seller_spouse, "ben_a[]");
  page.heading(side_b + " (sau đây gọi là Bên B):");
  couple_party(page, request, story.applicant, story.spouse, "ben_b[]");
  page.paragraph("Hai bên tự nguyện cùng nhau lập và ký Hợp đồng này để thực hiện việc " + act +
                 " quyền sử dụng đất với các điều khoản sau:");

  page.heading("ĐIỀU 1. QUYỀN SỬ DỤNG ĐẤT " + upper(act));
  page.paragraph("1. Quyền sử dụng đất của Bên A đối với thửa đất:");
  parcel_lines(page, request, story.land, "thua_dat");
  page.paragraph("2. Bằng Hợp đồng này, Bên A đồng ý " + act +
                 " và Bên B đồng ý nhận toàn bộ quyền sử dụng thửa đất "
                 "nêu trên.");
  if (gift) {
    page.heading("ĐIỀU 2. VIỆC TẶNG CHO");
    page.runs({{"Việc tặng cho không kèm theo điều kiện; giá trị quyền sử dụng đất do hai bên tạm tính là ",
                page.body()},
               {grouped(price), page.body(), "gia", std::to_string(price)},
               {" đồng.", page.body()}},
              12.7);
  } else {
    page.heading("ĐIỀU 2. GIÁ CHUYỂN NHƯỢNG VÀ PHƯƠNG THỨC THANH TOÁN");
    page.runs({{"1. Giá chuyển nhượng quyền sử dụng thửa đất nêu tại Điều 1 là: ", page.body()},
               {grouped(price), page.body().as_bold(), "gia", std::to_string(price)},
               {" đồng (bằng chữ: " + in_words(price) + " đồng).", page.body()}},
              12.7);
    page.paragraph(
        "2. Phương thức thanh toán: chuyển khoản một lần ngay sau khi ký Hợp đồng. Việc giao nhận tiền do "
        "hai "
        "bên tự thực hiện và chịu trách nhiệm trước pháp luật.");
  }
  articles(page,
           {{"ĐIỀU 3. VIỆC GIAO VÀ ĐĂNG KÝ QUYỀN SỬ DỤNG ĐẤT",
             {"1. Bên A có nghĩa vụ giao thửa đất cùng bản chính Giấy chứng nhận cho Bên B ngay sau khi Hợp "
              "đồng được công "
              "chứng.",
              "2. Bên B có nghĩa vụ đăng ký quyền sử dụng đất tại Văn phòng đăng ký đất đai theo quy định "
              "của pháp luật."}},
            {"ĐIỀU 4. TRÁCH NHIỆM NỘP THUẾ, LỆ PHÍ",
             {std::string("Thuế thu nhập cá nhân do Bên ") + (gift ? "B" : "A") +
              " nộp; lệ phí trước bạ, phí thẩm định hồ sơ và thù lao công chứng do Bên B nộp."}},
            {"ĐIỀU 5. PHƯƠNG THỨC GIẢI QUYẾT TRANH CHẤP",
             {"Nếu phát sinh tranh chấp, hai bên cùng nhau thương lượng trên nguyên tắc tôn trọng quyền lợi "
              "của nhau; nếu "
              "không thương lượng được thì một trong hai bên có quyền khởi kiện tại Tòa án."}},
            {"ĐIỀU 6. CAM ĐOAN CỦA CÁC BÊN",
             {"1. Bên A cam đoan: những thông tin về nhân thân, về thửa đất là đúng sự thật; thửa đất không "
              "có tranh chấp, "
              "không bị kê biên để bảo đảm thi hành án, không bị ràng buộc bởi việc thế chấp, góp vốn.",
              "2. Bên B cam đoan: đã xem xét kỹ, biết rõ về thửa đất và các giấy tờ về quyền sử dụng đất.",
              "3. Hai bên giao kết Hợp đồng hoàn toàn tự nguyện, không bị lừa dối, không bị ép buộc."}},
            {"ĐIỀU 7. ĐIỀU KHOẢN CUỐI CÙNG",
             {"Hai bên đã tự đọc lại Hợp đồng, hiểu rõ quyền và nghĩa vụ của mình và cùng ký tên, điểm chỉ "
              "dưới đây làm "
              "bằng chứng. Hợp đồng có hiệu lực kể từ thời điểm công chứng."}}});
  signed_with_prints(page, request, {"BÊN A", {seller, seller_spouse}},
                     {"BÊN B", {story.applicant, story.spouse}});
  words_of_notary(page, request, "Hợp đồng " + act + " quyền sử dụng đất này", day,
                  {seller, seller_spouse, story.applicant, story.spouse});
  return page.finish();
}

}  // namespace motcua::specimens
