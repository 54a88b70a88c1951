// Giấy xác nhận hoàn thành quá trình thực hành of a hospital.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_xac_nhan_thuc_hanh(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Typesetter page("giay-xac-nhan-thuc-hanh", {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.4},
                  request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(30, 400));
  const Day from = days_before(issued, 375);
  const Day until = days_before(issued, 10);
  const std::string hospital = request.worded(
      std::to_array<std::string>({"Bệnh viện Đa khoa vùng Tây Nguyên", "Bệnh viện Đa khoa Thiện Hạnh",
                                  "Trung tâm Y tế khu vực Ea Kar"}));
  const TextStyle body = page.body();

  page.form_code(
      request.worded(std::to_array<std::string>({"Mẫu số 03", "Mẫu 07", "Mẫu số 03"})),
      request.worded(std::to_array<std::string>({"", "(Ban hành kèm theo Nghị định số 96/2023/NĐ-CP)", ""})));
  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = upper(hospital),
                   .place_date = "Đắk Lắk, " + worded(issued)});
  page.runs({{"Số: ", body}, {std::to_string(draw.between(4, 180)) + "/GXNTH", body, "so", ""}});
  page.title(request.worded(
      std::to_array<std::vector<std::string>>({{"GIẤY XÁC NHẬN", "HOÀN THÀNH QUÁ TRÌNH THỰC HÀNH"},
                                               {"GIẤY XÁC NHẬN HOÀN THÀNH QUÁ TRÌNH THỰC HÀNH"},
                                               {"GIẤY XÁC NHẬN", "THỜI GIAN THỰC HÀNH CHUYÊN MÔN"}})));
  page.runs({{hospital, body.as_bold(), "co_so", ""}, {" xác nhận:", body}}, 12.7);
  page.entry({"Họ và tên:", upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(person.born)}, {"Giới tính:", person.sex(), "", "", 0.6}});
  page.entry({"Số CCCD/Căn cước:", person.id_number + ", ngày cấp " + slashed(person.id_issued)});
  page.entry({"Địa chỉ cư trú:", person.home.full()});
  page.entry({"Văn bằng chuyên môn:", request.worded(std::to_array<std::string>(
                                          {"Bác sĩ y khoa", "Cử nhân điều dưỡng", "Dược sĩ đại học"}))});
  page.paragraph("đã thực hành tại " + hospital + " với các nội dung và kết quả như sau:");
  page.runs({{"1. Thời gian thực hành: từ ngày ", body},
             {slashed(from), body, "tu_ngay", iso(from)},
             {" đến ngày ", body},
             {slashed(until), body, "den_ngay", iso(until)},
             {".", body}});
  page.table(
      {{"TT", 0.5, Align::kCentre},
       {"Khoa/Phòng", 2.2},
       {"Thời gian", 2.2, Align::kCentre},
       {"Người hướng dẫn thực hành", 2.2}},
      {{"1", "Khoa Cấp cứu", slashed(from) + " - " + slashed(days_before(until, 275)),
        "BS. " + invented_name(request, "first guide")},
       {"2", "Khoa Nội tổng hợp", slashed(days_before(until, 274)) + " - " + slashed(days_before(until, 120)),
        "BS. " + invented_name(request, "second guide")},
       {"3", "Khoa Ngoại tổng hợp", slashed(days_before(until, 119)) + " - " + slashed(until),
        "BS. " + invented_name(request, "third guide")}},
      12);
  page.entry({"2. Người hướng dẫn thực hành:", "BS.CKI " + invented_name(request, "first guide")});
  page.entry({"3. Năng lực chuyên môn:", "Hoàn thành tốt các kỹ thuật chuyên môn trong chương trình"});
  page.entry({"4. Đạo đức nghề nghiệp:", "Tốt, không vi phạm quy tắc ứng xử"});
  page.signatures({{.roles = request.worded(std::to_array<std::vector<std::string>>(
                        {{"NGƯỜI ĐỨNG ĐẦU CƠ SỞ"}, {"GIÁM ĐỐC"}, {"NGƯỜI ĐỨNG ĐẦU CƠ SỞ"}})),
                    .note = "(Ký, ghi rõ họ tên, đóng dấu)",
                    .name = invented_name(request, "head"),
                    .seal = SealText{"SỞ Y TẾ TỈNH ĐẮK LẮK", upper(hospital), ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
