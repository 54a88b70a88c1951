// Văn bản đồng ý of somebody whose consent a procedure needs. Purpose "ngan-hang": a bank
// that holds a mortgage; "dong-so-huu": a co-owner of the house; "lien-ke": a neighbour;
// without one, the wordings take turns.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {
namespace {

std::string parcel_of(const Land& land) {
  return "thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
         std::to_string(land.sheet_number) + ", diện tích " + std::to_string(land.area_m2) +
         " m², địa chỉ: " + land.place.full() + ", theo Giấy chứng nhận số " + land.certificate_serial;
}

void set_bank(Typesetter& page, const PaperRequest& request, Day day) {
  const Story& story = request.story;
  const Person head = make_person(request.draw("bank"), story.today);
  const std::string bank = "NGÂN HÀNG TMCP ĐẠI NGÀN\nCHI NHÁNH ĐẮK LẮK";
  page.letterhead({.agency = bank,
                   .number = "Số: " + drawn_number(request, "number", 11, 980) + "/CV-ĐNĐL",
                   .place_date = "Đắk Lắk, " + worded(day)});
  page.record_field("ngay", iso(day));
  page.title({"VĂN BẢN CHẤP THUẬN"}, "(V/v đồng ý cho bên thế chấp thực hiện thủ tục đất đai)");
  page.addressed_to("Văn phòng đăng ký đất đai tỉnh Đắk Lắk");
  page.runs({{"Ngân hàng TMCP Đại Ngàn - Chi nhánh Đắk Lắk là bên nhận thế chấp quyền sử dụng đất của ",
              page.body()},
             {titled(story.applicant), page.body(), "cac_ben[]", story.applicant.name},
             {" tại " + parcel_of(story.land) + ".", page.body()}},
            12.7);
  page.runs(
      {{"Bằng văn bản này, Ngân hàng ", page.body()},
       {"đồng ý cho bên thế chấp tách thửa đất", page.body(), "noi_dung", ""},
       {" nêu trên và làm thủ tục đăng ký biến động tại cơ quan có thẩm quyền, với điều kiện các thửa đất "
        "sau khi tách tiếp tục bảo đảm cho nghĩa vụ trả nợ theo hợp đồng tín dụng đã ký.",
        page.body()}},
      12.7);
  page.paragraph(
      "Ngân hàng bàn giao bản chính Giấy chứng nhận cho Văn phòng đăng ký đất đai để chỉnh lý và đề nghị "
      "trả kết quả trực tiếp cho Ngân hàng.");
  page.paragraph("Trân trọng./.");
  page.recipients_and_signer({"- Như trên;", "- Khách hàng;", "- Lưu: QLKH."},
                             {.roles = {"GIÁM ĐỐC CHI NHÁNH"},
                              .name = head.name,
                              .seal = SealText{"NGÂN HÀNG TMCP ĐẠI NGÀN", "CHI NHÁNH ĐẮK LẮK", ""}});
}

void set_people(Typesetter& page, const PaperRequest& request, Day day) {
  const Story& story = request.story;
  const bool neighbours =
      request.purpose == "lien-ke" || (request.purpose.empty() && request.making.variant % 3 == 2);
  page.citizen_header();
  page.title({neighbours ? "VĂN BẢN THỎA THUẬN" : "VĂN BẢN ĐỒNG Ý"},
             neighbours ? "(V/v sử dụng hạn chế quyền đối với thửa đất liền kề)"
                        : "(V/v cho sử dụng nhà, đất làm địa điểm kinh doanh)");
  page.runs({{"Hôm nay, ", page.body()},
             {worded(day), page.body(), "ngay", iso(day)},
             {", tại " + story.land.place.full() + ", chúng tôi gồm có:", page.body()}});
  page.heading(neighbours ? "1. Bên có thửa đất liền kề:" : "I. Các đồng sở hữu:");
  person_party(page, request, story.other, "cac_ben[]");
  page.heading(neighbours ? "2. Bên sử dụng lối đi:" : "II. Người được đồng ý:");
  person_party(page, request, story.applicant, "cac_ben[]");
  page.paragraph("Chúng tôi thống nhất lập văn bản này với nội dung sau:");
  page.runs({{"1. " + titled(story.other) + " ", page.body()},
             {neighbours ? "đồng ý cho mở lối đi rộng 2,0 m qua thửa đất của mình"
                         : "đồng ý cho đặt địa điểm kinh doanh tại nhà, đất thuộc quyền sử dụng chung",
              page.body(), "noi_dung", ""},
             {", thuộc " + parcel_of(story.land) + ".", page.body()}},
            12.7);
  page.paragraph(
      "2. Thời hạn: kể từ ngày ký văn bản cho đến khi một trong hai bên có yêu cầu chấm dứt bằng văn bản "
      "trước 60 ngày. Hai bên không yêu cầu bồi thường, không tranh chấp, khiếu nại về sau.");
  page.paragraph(
      "3. Văn bản thỏa thuận này được lập thành 03 bản, mỗi bên giữ 01 bản, 01 bản nộp cơ quan nhà nước.");
  page.signatures({{.roles = {neighbours ? "BÊN CÓ ĐẤT LIỀN KỀ" : "NGƯỜI ĐỒNG Ý"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = story.other.name},
                   {.roles = {neighbours ? "BÊN SỬ DỤNG LỐI ĐI" : "NGƯỜI ĐƯỢC ĐỒNG Ý"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = story.applicant.name}});
}

}  // namespace

std::vector<Leaf> set_van_ban_dong_y_ben_thu_ba(const PaperRequest& request) {
  Typesetter page("van-ban-dong-y-ben-thu-ba", {.body_pt = 13, .line_factor = 1.18}, request.making);
  const Day day = request.issued(18);
  const bool bank =
      request.purpose == "ngan-hang" || (request.purpose.empty() && request.making.variant % 3 == 1);
  if (bank) {
    set_bank(page, request, day);
  } else {
    set_people(page, request, day);
  }
  return page.finish();
}

}  // namespace motcua::specimens
