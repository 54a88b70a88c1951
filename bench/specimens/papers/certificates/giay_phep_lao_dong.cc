// Giấy phép lao động: bilingual, the blue first page with the photograph, the numbered lines on the second.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

struct Foreigner {
  std::string name;
  std::string nationality;
  bool female;
  std::string passport_prefix;
};

}  // namespace

std::vector<Leaf> set_giay_phep_lao_dong(const PaperRequest& request) {
  const Story& story = request.story;
  Typesetter page("giay-phep-lao-dong",
                  {.left_mm = 28,
                   .right_mm = 22,
                   .top_mm = 24,
                   .body_pt = 14,
                   .line_factor = 1.15,
                   .paragraph_gap_mm = 3.6},
                  request.making);
  Random draw = request.draw("said");
  const Foreigner worker =
      draw.pick(std::to_array<Foreigner>({{"KIM MIN JAE", "Hàn Quốc/Korea", false, "M"},
                                          {"SATO HARUKA", "Nhật Bản/Japan", true, "TR"},
                                          {"CHEN WEI LUN", "Trung Quốc/China", false, "EJ"},
                                          {"RAJESH KUMAR VERMA", "Ấn Độ/India", false, "Z"}}));
  const Day from = request.issued(draw.between(60, 500));
  const Day until{from.year() + std::chrono::years(2), from.month(), std::chrono::day(28)};
  const Day born{std::chrono::year(draw.between(1972, 1994)),
                 std::chrono::month(static_cast<unsigned>(draw.between(1, 12))),
                 std::chrono::day(static_cast<unsigned>(draw.between(1, 28)))};
  const std::string number = std::to_string(draw.between(1, 990));
  const TextStyle body = page.body();
  const TextStyle english = body.as_italic();

  page.sheet().fill(0, 0, 210, 297, {0.83, 0.90, 0.97});
  certificate_ground(page, {0.20, 0.36, 0.62}, {0.70, 0.82, 0.94});
  page.letterhead({.parent = "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK", .agency = "SỞ NỘI VỤ"});
  draw_emblem(page.sheet(), 105, 92, 32);
  page.space_to(120);
  red_title(page, {"GIẤY PHÉP LAO ĐỘNG"}, 26);
  page.centred("WORK PERMIT", body.sized(20).as_bold());
  page.runs({{"Số/No: ", body.sized(15)}, {number + "/GPLĐ-SNV", body.sized(15).as_bold(), "so", ""}}, 0,
            Align::kCentre);
  const double photo_x = 105 - 20;
  page.portrait(photo_x, page.y_mm() + 8, 40, 53, worker.female, request.draw("portrait"));
  page.seal(photo_x + 34, page.y_mm() + 54, 32, {"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ NỘI VỤ", ""},
            request.draw("photo seal"));

  page.new_page();
  draw_guilloche(page.sheet(), 14, 20, 182, 255, {0.85, 0.92, 0.98}, 50);
  const auto line = [&](const std::string& vietnamese, const std::string& in_english, const Run& value) {
    page.runs({{vietnamese + "/", body}, {in_english + ": ", english}, value}, 0, Align::kLeft);
  };
  line("1. Họ và tên", "Full name", {worker.name, body.as_bold(), "ho_ten", ""});
  line("2. Giới tính", "Sex", {worker.female ? "Nữ/Female" : "Nam/Male", body});
  line("3. Ngày, tháng, năm sinh", "Date of birth", {slashed(born), body});
  line("4. Quốc tịch hiện nay", "Current nationality",
       {worker.nationality, body, "quoc_tich", worker.nationality.substr(0, worker.nationality.find('/'))});
  line("5. Số hộ chiếu hoặc giấy tờ có giá trị đi lại quốc tế", "Passport number",
       {worker.passport_prefix + std::to_string(draw.between(1000000, 9999999)), body, "so_ho_chieu", ""});
  line(request.worded(std::to_array<std::string>({"6. Được làm việc tại doanh nghiệp/tổ chức",
                                                  "6. Được làm việc tại doanh nghiệp/tổ chức",
                                                  "6. Tên doanh nghiệp/tổ chức"})),
       "Name of enterprise/organization", {story.enterprise.name, body, "don_vi", ""});
  line("7. Địa điểm làm việc", "Working place", {story.enterprise.seat.full(), body});
  line("8. Vị trí công việc", "Job assignment",
       {request.worded(std::to_array<std::string>({"Chuyên gia", "Nhà quản lý", "Lao động kỹ thuật"})), body,
        "vi_tri", ""});
  line("9. Chức danh công việc", "Job title",
       {request.worded(std::to_array<std::string>(
            {"Chuyên gia kỹ thuật chế biến cà phê", "Phó Giám đốc", "Giám sát dây chuyền"})),
        body});
  line("10. Hình thức làm việc", "Form of work",
       {request.worded(
            std::to_array<std::string>({"Thực hiện hợp đồng lao động", "Di chuyển trong nội bộ doanh nghiệp",
                                        "Thực hiện hợp đồng lao động"})),
        body});
  page.runs({{"11. Thời hạn làm việc từ ngày ", body},
             {slashed(from), body, "tu_ngay", iso(from)},
             {" đến ngày ", body},
             {slashed(until), body, "den_ngay", iso(until)},
             {" (Period of work from ... to ...)", english}},
            0, Align::kLeft);
  line("12. Tình trạng giấy phép lao động", "Work permit status",
       {request.worded(std::to_array<std::string>({"Cấp mới", "Cấp lại", "Gia hạn lần thứ nhất"})), body});
  page.signatures({{.place_date = "Đắk Lắk, " + worded(from),
                    .roles = request.worded(std::to_array<std::vector<std::string>>(
                        {{"GIÁM ĐỐC"}, {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"}, {"GIÁM ĐỐC"}})),
                    .note = "(Ký tên, đóng dấu)",
                    .name = invented_name(request, "director"),
                    .seal = SealText{"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ NỘI VỤ", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
