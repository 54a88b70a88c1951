// Medical papers: giấy ra viện, a summary of a case history, or a medical board's record, by variant.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

constexpr const char* kHospital = "BỆNH VIỆN ĐA KHOA VÙNG TÂY NGUYÊN";
const SealText kHospitalSeal{"SỞ Y TẾ TỈNH ĐẮK LẮK", "BVĐK VÙNG TÂY NGUYÊN", ""};

void patient_lines(Typesetter& page, const Person& person) {
  page.entries({{"- Họ và tên người bệnh:", upper(person.name), "ho_ten", person.name, 2},
                {"Tuổi:", std::to_string(2026 - static_cast<int>(person.born.year())), "", "", 0.6},
                {"Giới:", person.sex(), "", "", 0.7}});
  page.entries({{"- Dân tộc:", ethnic_group(person)}, {"Nghề nghiệp:", "Làm nông"}});
  page.entry({"- Mã số BHXH/Thẻ BHYT số:", "GD4666" + person.id_number.substr(3)});
  page.entry({"- Địa chỉ:", person.home.full()});
}

void discharge(Typesetter& page, const PaperRequest& request, Random& draw, Day day) {
  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = kHospital,
                   .number = "Mã y tế: 66/" + std::to_string(draw.between(100000, 999999))});
  page.title({"GIẤY RA VIỆN"});
  patient_lines(page, request.story.applicant);
  const Day in = days_before(day, draw.between(4, 15));
  page.entry({"- Vào viện lúc:", "09 giờ 20 phút, " + worded(in)});
  page.entry({"- Ra viện lúc:", "10 giờ 00 phút, " + worded(day), "ngay", iso(day)});
  page.entry({"- Chẩn đoán:",
              request.worded(std::to_array<std::string>({"Viêm phổi thùy, đã điều trị ổn định",
                                                         "Gãy kín 1/3 giữa xương cẳng chân phải",
                                                         "Đau cột sống thắt lưng mạn tính"})),
              "chan_doan"});
  page.entry({"- Phương pháp điều trị:", "Nội khoa, kháng sinh, nghỉ ngơi"});
  page.entry({"- Ghi chú:", "Tái khám sau 07 ngày; nghỉ ốm 10 ngày"});
  page.signatures({{.roles = {"THỦ TRƯỞNG ĐƠN VỊ"},
                    .note = "(Ký, đóng dấu)",
                    .name = "BS.CKII " + invented_name(request, "director"),
                    .seal = kHospitalSeal},
                   {.place_date = "Đắk Lắk, " + worded(day),
                    .roles = {"TRƯỞNG KHOA ĐIỀU TRỊ"},
                    .name = "BS. " + invented_name(request, "ward")}});
}

void case_history(Typesetter& page, const PaperRequest& request, Random& draw, Day day) {
  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = kHospital,
                   .number = "Số vào viện: " + std::to_string(draw.between(1000, 9999))});
  page.title({"BỆNH ÁN"}, "(Tóm tắt)");
  page.heading("I. HÀNH CHÍNH");
  patient_lines(page, request.story.applicant);
  page.heading("II. LÝ DO VÀO VIỆN VÀ BỆNH SỬ");
  page.paragraph(
      "Người bệnh đau vùng thắt lưng khoảng sáu tháng nay, đau tăng khi đi lại và lao động nặng, lan xuống "
      "mặt sau đùi phải, đã tự điều trị ở nhà nhưng không đỡ, nên vào viện khám và điều trị.");
  page.heading("III. KHÁM BỆNH");
  page.paragraph(
      "Tỉnh, tiếp xúc tốt; da niêm mạc hồng; mạch 78 lần/phút, huyết áp 125/80 mmHg, nhiệt độ 36,8 độ C. Tim "
      "đều, phổi trong, bụng mềm. Cột sống thắt lưng hạn chế vận động, nghiệm pháp Lasègue phải dương tính.");
  page.table({{"Xét nghiệm", 2}, {"Kết quả", 2.6}, {"Ngày", 1.1, Align::kCentre}},
             {{"Công thức máu", "Hồng cầu 4,5 T/L; bạch cầu 7,8 G/L", slashed(days_before(day, 6))},
              {"X-quang cột sống thắt lưng", "Thoái hóa, hẹp khe L4-L5", slashed(days_before(day, 6))},
              {"Cộng hưởng từ", "Thoát vị đĩa đệm L4-L5", slashed(days_before(day, 4))}},
             12);
  page.entry({"Chẩn đoán:", "Thoát vị đĩa đệm L4-L5 chèn ép rễ phải", "chan_doan"});
  page.entry({"IV. ĐIỀU TRỊ:", "Nội khoa kết hợp vật lý trị liệu"});
  page.record_field("ngay", iso(day));
  page.signatures({{.place_date = "Đắk Lắk, " + worded(day),
                    .roles = {"BÁC SĨ LÀM BỆNH ÁN"},
                    .name = "BS. " + invented_name(request, "doctor"),
                    .seal = kHospitalSeal}});
}

void medical_board(Typesetter& page, const PaperRequest& request, Random& draw, Day day) {
  const Person& person = request.story.applicant;
  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = "HỘI ĐỒNG GIÁM ĐỊNH Y KHOA",
                   .number = "Số: " + std::to_string(draw.between(20, 900)) + "/GĐYK",
                   .place_date = "Đắk Lắk, " + worded(day)});
  page.title({"BIÊN BẢN GIÁM ĐỊNH Y KHOA"});
  page.paragraph("Hội đồng Giám định y khoa tỉnh Đắk Lắk đã họp " + worded(day) +
                 " để khám giám định đối với:");
  page.entries(
      {{"Ông/bà:", upper(person.name), "ho_ten", person.name, 1.6}, {"Sinh ngày:", slashed(person.born)}});
  page.entry({"Nơi ở hiện nay:", person.home.full()});
  page.entry({"Số CCCD:", person.id_number});
  page.entry({"Đề nghị của:", "Bảo hiểm xã hội tỉnh Đắk Lắk"});
  page.heading("KẾT QUẢ KHÁM HIỆN TẠI");
  page.paragraph(
      "Chẩn đoán của các chuyên khoa: thoái hóa cột sống thắt lưng, hạn chế vận động mức độ vừa; giảm thị "
      "lực mắt trái sau chấn thương; các cơ quan khác trong giới hạn bình thường.");
  page.entry({"Chẩn đoán:", "Thoái hóa cột sống thắt lưng; giảm thị lực mắt trái", "chan_doan"});
  page.heading("KẾT LUẬN");
  page.paragraph(
      "Căn cứ các quy định hiện hành về tỷ lệ tổn thương cơ thể, Hội đồng Giám định y khoa kết luận: tỷ lệ "
      "tổn thương cơ thể là " +
      std::to_string(draw.between(21, 63)) + "%.");
  page.record_field("ngay", iso(day));
  page.signatures({{.roles = {"ỦY VIÊN THƯỜNG TRỰC"}, .name = "BS. " + invented_name(request, "member")},
                   {.roles = {"TM. HỘI ĐỒNG", "CHỦ TỊCH"},
                    .name = "BS.CKII " + invented_name(request, "chair"),
                    .seal = SealText{"SỞ Y TẾ TỈNH ĐẮK LẮK", "HỘI ĐỒNG GIÁM ĐỊNH Y KHOA", ""}}});
}

}  // namespace

std::vector<Leaf> set_giay_to_y_te(const PaperRequest& request) {
  Typesetter page("giay-to-y-te",
                  {.left_mm = 27, .body_pt = 13, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);
  Random draw = request.draw("said");
  const Day day = request.issued(draw.between(15, 250));
  switch (request.making.variant % 3) {
    case 1: case_history(page, request, draw, day); break;
    case 2: medical_board(page, request, draw, day); break;
    default: discharge(page, request, draw, day); break;
  }
  return page.finish();
}

}  // namespace motcua::specimens
