// Hợp đồng thế chấp quyền sử dụng đất with a bank.

#include "bench/specimens/papers/agreements/land_deed.h"
#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_hop_dong_the_chap(const PaperRequest& request) {
  const Story& story = request.story;
  const int variant = request.making.variant;
  const Day day = request.issued(15);
  const Person banker = make_person(request.draw("banker"), story.today);
  const std::string bank = request.worded(std::to_array<std::string>(
      {"NGÂN HÀNG TMCP ĐẠI NGÀN - CHI NHÁNH ĐẮK LẮK", "QUỸ TÍN DỤNG NHÂN DÂN BAN MÊ",
       "NGÂN HÀNG TMCP CAO NGUYÊN - PHÒNG GIAO DỊCH EA KAR"}));
  Random draw = request.draw("said");
  const std::int64_t loan = std::int64_t{draw.between(4, 40)} * 50'000'000;
  Typesetter page("hop-dong-the-chap",
                  {.body_pt = 13,
                   .line_factor = 1.18,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kOfTotal : PageNumbers::kTop,
                   .initials = 3},
                  request.making);

  page.citizen_header();
  page.title(variant % 3 == 1 ? std::vector<std::string>{"HỢP ĐỒNG THẾ CHẤP", "QUYỀN SỬ DỤNG ĐẤT"}
             : variant % 3 == 2 ? std::vector<std::string>{"HỢP ĐỒNG THẾ CHẤP"}
                                : std::vector<std::string>{"HỢP ĐỒNG THẾ CHẤP QUYỀN SỬ DỤNG ĐẤT"},
             "Số: " + drawn_number(request, "number", 11, 980) + "/" + year_of(day) + "/HĐTC");
  grounds(page, {"- Căn cứ Bộ luật Dân sự năm 2015; Luật Đất đai năm 2024;",
                 "- Căn cứ Nghị định số 21/2021/NĐ-CP ngày 19 tháng 3 năm 2021 của Chính phủ về bảo đảm thực "
                 "hiện nghĩa "
                 "vụ;"});
  page.runs({{"Hôm nay, ", page.body()},
             {worded(day), page.body(), "ngay", iso(day)},
             {", tại " + notary_office(request) + ", chúng tôi gồm có:", page.body()}},
            12.7);
  page.heading("1. BÊN THẾ CHẤP (Bên A):");
  couple_party(page, request, story.applicant, story.spouse, "ben_the_chap");
  page.heading("2. BÊN NHẬN THẾ CHẤP (Bên B):");
  page.runs({{"Tên tổ chức: ", page.body()}, {bank, page.body().as_bold(), "ben_nhan", ""}});
  page.entry({"Địa chỉ:", "Số " + std::to_string(draw.between(2, 199)) +
                              " đường Quang Trung, phường Buôn Ma Thuột, "
                              "tỉnh Đắk Lắk"});
  page.entries({{"Đại diện:", titled(banker), "", "", 1.4}, {"Chức vụ:", "Giám đốc"}});
  page.paragraph("Hai bên thỏa thuận ký kết Hợp đồng thế chấp với các nội dung sau đây:");
  page.heading("ĐIỀU 1. NGHĨA VỤ ĐƯỢC BẢO ĐẢM");
  page.paragraph(
      "Nghĩa vụ được bảo đảm là toàn bộ nghĩa vụ trả nợ gốc, lãi, lãi quá hạn, phí và các nghĩa vụ khác của "
      "Bên "
      "A theo Hợp đồng tín dụng với số tiền vay là " +
      grouped(loan) + " đồng (bằng chữ: " + in_words(loan) + " đồng), thời hạn vay 60 tháng.");
  page.heading("ĐIỀU 2. TÀI SẢN THẾ CHẤP");
  parcel_lines(page, request, story.land, "tai_san");
  page.paragraph("Tài sản được hai bên thống nhất định giá là " +
                 grouped(loan / 7 * 10 / 1'000'000 * 1'000'000) + " đồng tại thời điểm ký Hợp đồng.");
  articles(page, {{"ĐIỀU 3. QUYỀN VÀ NGHĨA VỤ CỦA BÊN A",
                   {"1. Giao bản chính Giấy chứng nhận quyền sử dụng đất cho Bên B giữ.",
                    "2. Được tiếp tục sử dụng đất, hưởng hoa lợi từ đất trong thời hạn thế chấp.",
                    "3. Không được chuyển đổi, chuyển nhượng, tặng cho, cho thuê, góp vốn bằng quyền sử dụng "
                    "đất đã thế chấp nếu "
                    "không được Bên B đồng ý bằng văn bản."}},
                  {"ĐIỀU 4. QUYỀN VÀ NGHĨA VỤ CỦA BÊN B",
                   {"1. Kiểm tra, yêu cầu Bên A cung cấp thông tin về thực trạng tài sản thế chấp.",
                    "2. Hoàn trả giấy tờ khi Bên A đã thực hiện xong nghĩa vụ được bảo đảm."}},
                  {"ĐIỀU 5. XỬ LÝ TÀI SẢN THẾ CHẤP",
                   {"Trường hợp đến hạn mà Bên A không thực hiện hoặc thực hiện không đúng nghĩa vụ thì Bên "
                    "B có quyền yêu cầu bán "
                    "đấu giá quyền sử dụng đất để thu hồi nợ theo quy định của pháp luật."}},
                  {"ĐIỀU 6. ĐĂNG KÝ THẾ CHẤP",
                   {"Hai bên có trách nhiệm làm thủ tục đăng ký, xóa đăng ký thế chấp tại Văn phòng đăng ký "
                    "đất đai; lệ phí do Bên "
                    "A chịu."}},
                  {"ĐIỀU 7. ĐIỀU KHOẢN CHUNG",
                   {"Hợp đồng có hiệu lực từ thời điểm công chứng đến khi Bên A trả hết nợ. Hai bên đã đọc "
                    "lại, hiểu rõ nội dung và "
                    "cùng ký tên, điểm chỉ."}}});
  signed_with_prints(page, request, {"BÊN THẾ CHẤP", {story.applicant, story.spouse}},
                     {"BÊN NHẬN THẾ CHẤP", {}});
  // The bank's seal stands beside the spouses' two rows of fingers.
  page.gap(-62);
  page.indent_left(page.width_mm() / 2);
  page.signatures({{.roles = {"GIÁM ĐỐC"}, .name = banker.name, .seal = SealText{bank, "TỈNH ĐẮK LẮK", ""}}});
  page.indent_left(-page.width_mm());
  words_of_notary(page, request, "Hợp đồng thế chấp quyền sử dụng đất này", day,
                  {story.applicant, story.spouse, banker});
  return page.finish();
}

}  // namespace motcua::specimens
