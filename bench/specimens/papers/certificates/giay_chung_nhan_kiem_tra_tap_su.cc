// The certificate of having passed the examination after a traineeship as a lawyer, or by purpose
// "cong-chung" as a notary.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_chung_nhan_kiem_tra_tap_su(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  const bool notary = request.purpose == "cong-chung";
  const bool landscape = request.making.variant % 3 == 1;
  PaperStyle style{.left_mm = 28,
                   .right_mm = 22,
                   .top_mm = 24,
                   .body_pt = 13.5,
                   .line_factor = 1.18,
                   .paragraph_gap_mm = 2.6};
  if (landscape)
    style = {.width_mm = 297,
             .height_mm = 210,
             .left_mm = 34,
             .right_mm = 32,
             .top_mm = 22,
             .bottom_mm = 12,
             .body_pt = 13.5,
             .paragraph_gap_mm = 1.8};
  Typesetter page("giay-chung-nhan-kiem-tra-tap-su", style, request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(60, 700));
  const int year = static_cast<int>(issued.year());
  if (request.making.variant % 3 != 2) certificate_ground(page, {0.62, 0.18, 0.14}, {0.98, 0.93, 0.85});
  const TextStyle body = page.body();

  const std::string number = std::to_string(draw.between(21, 640)) + (notary ? "/HĐKT-CC" : "/GCN-HĐKTTS");
  page.letterhead({.parent = notary ? "BỘ TƯ PHÁP" : "LIÊN ĐOÀN LUẬT SƯ VIỆT NAM",
                   .agency = notary ? "HỘI ĐỒNG KIỂM TRA KẾT QUẢ\nTẬP SỰ HÀNH NGHỀ CÔNG CHỨNG"
                                    : "HỘI ĐỒNG KIỂM TRA KẾT QUẢ\nTẬP SỰ HÀNH NGHỀ LUẬT SƯ"});
  page.runs({{"Số: ", body}, {number, body, "so", ""}});
  page.gap(landscape ? 0 : 5);
  page.title(notary ? request.worded(std::to_array<std::vector<std::string>>(
                          {{"GIẤY CHỨNG NHẬN", "KẾT QUẢ KIỂM TRA TẬP SỰ HÀNH NGHỀ CÔNG CHỨNG"},
                           {"GIẤY CHỨNG NHẬN KẾT QUẢ KIỂM TRA", "TẬP SỰ HÀNH NGHỀ CÔNG CHỨNG"}}))
                    : request.worded(std::to_array<std::vector<std::string>>(
                          {{"GIẤY CHỨNG NHẬN", "KIỂM TRA KẾT QUẢ TẬP SỰ HÀNH NGHỀ LUẬT SƯ"},
                           {"GIẤY CHỨNG NHẬN KIỂM TRA KẾT QUẢ", "TẬP SỰ HÀNH NGHỀ LUẬT SƯ"},
                           {"GIẤY CHỨNG NHẬN", "KIỂM TRA KẾT QUẢ TẬP SỰ", "HÀNH NGHỀ LUẬT SƯ"}})));
  page.centred("Hội đồng kiểm tra chứng nhận:", body.as_italic());
  page.entry({request.worded(std::to_array<std::string>({"Ông/bà:", "Họ và tên:", "Người tập sự:"})),
              upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(person.born), "ngay_sinh", iso(person.born)},
                {"Giới tính:", person.sex(), "", "", 0.6}});
  page.entry({"Số CCCD/Hộ chiếu:", person.id_number});
  page.entry({"Nơi thường trú:", person.home.full()});
  page.entry({"Nơi tập sự:", notary ? "Phòng Công chứng số 1 tỉnh Đắk Lắk"
                                    : "Văn phòng luật sư " + request.story.partner.short_name});
  const std::string period = "đợt " + std::to_string(draw.between(1, 2)) + " năm " + std::to_string(year);
  page.runs(
      {{"đã đạt yêu cầu kiểm tra kết quả tập sự hành nghề " + std::string(notary ? "công chứng" : "luật sư") +
            ", kỳ kiểm tra ",
        body},
       {period, body, "ky_kiem_tra", ""},
       {", tổ chức tại " +
            request.worded(std::to_array<std::string>({"Đắk Lắk", "Thành phố Hồ Chí Minh", "Hà Nội"})) + ".",
        body}},
      12.7);
  page.record_field("ngay_cap", iso(issued));
  page.signatures(
      {{.place_date = request.worded(std::to_array<std::string>({"Hà Nội, ", "Hà Nội, ", "Đắk Lắk, "})) +
                      worded(issued),
        .roles = {"TM. HỘI ĐỒNG KIỂM TRA", "CHỦ TỊCH"},
        .name = invented_name(request, "chair"),
        .seal = SealText{notary ? "BỘ TƯ PHÁP" : "LIÊN ĐOÀN LUẬT SƯ VIỆT NAM", "VIỆT NAM",
                         "HỘI ĐỒNG KIỂM TRA"}}});
  return page.finish();
}

}  // namespace motcua::specimens
