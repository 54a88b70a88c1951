// Bản vẽ tách thửa đất, hợp thửa đất: the parcel cut in two, lengths, areas, the
// table of coordinates, three signatures and the surveyor's seal.

#include <cmath>

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/plan_drawing.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

constexpr double kMetresPerMm = 0.25;  // 1/250 is drawn at 4 mm a metre.

std::vector<std::vector<std::string>> coordinates(const std::vector<Corner>& corners, Random draw) {
  const double north = draw.between(1'402'000, 1'403'000);
  const double east = draw.between(448'000, 453'000);
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    rows.push_back({std::to_string(i + 1), decimal(north - corners[i].y_mm * kMetresPerMm, 2),
                    decimal(east + corners[i].x_mm * kMetresPerMm, 2)});
  }
  return rows;
}

}  // namespace

std::vector<Leaf> set_ban_ve_tach_hop_thua(const PaperRequest& request) {
  const Story& story = request.story;
  const Land& land = story.land;
  const int variant = request.making.variant;
  Random draw = request.draw("shape");
  Typesetter page(
      "ban-ve-tach-hop-thua",
      {.left_mm = 24, .right_mm = 16, .top_mm = 18, .bottom_mm = 14, .body_pt = 12, .line_factor = 1.08},
      request.making);
  if (variant % 3 == 0) page.form_code("Mẫu số 22");
  page.letterhead({.parent = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", .agency = "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI"});
  page.gap(-3);
  page.title({request.worded(
      std::to_array<std::string>({"BẢN VẼ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT", "MẢNH TRÍCH ĐO BẢN ĐỒ ĐỊA CHÍNH",
                                  "TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH"}))});
  page.gap(-2);
  const std::string parcel = std::to_string(land.parcel_number);
  const std::string sheet_number = std::to_string(land.sheet_number);
  page.entries({{"1. Thửa đất số:", parcel, "thua_dat", parcel + "/" + sheet_number},
                {"Tờ bản đồ số:", sheet_number},
                {"Tỷ lệ", "1/250", "ty_le", ""}});
  page.entry({"2. Địa chỉ thửa đất:", land.place.full()});
  page.entry({"3. Người sử dụng đất:",
              titled(story.applicant) + ", " + id_label(request) + " " + story.applicant.id_number});

  const double top = page.y_mm() + 8;
  const double left = 58;
  const std::vector<Corner> whole{{left + draw.between(0.0, 8.0), top + draw.between(0.0, 6.0)},
                                  {left + 88 + draw.between(0.0, 10.0), top + draw.between(0.0, 8.0)},
                                  {left + 92 + draw.between(0.0, 8.0), top + 62 + draw.between(0.0, 8.0)},
                                  {left - 2 + draw.between(0.0, 6.0), top + 66 + draw.between(0.0, 8.0)}};
  const auto between = [](Corner a, Corner b, double t) {
    return Corner{a.x_mm + (b.x_mm - a.x_mm) * t, a.y_mm + (b.y_mm - a.y_mm) * t};
  };
  const double cut = draw.between(0.42, 0.6);
  const Corner upper_cut = between(whole[0], whole[1], cut);
  const Corner lower_cut = between(whole[3], whole[2], cut);
  const std::vector<Corner> corners{whole[0], upper_cut, whole[1], whole[2], lower_cut, whole[3]};
  const TextStyle small = page.body().sized(9.5);
  Sheet& sheet = page.sheet();
  draw_parcel(sheet, corners, small, 1);
  sheet.rule(upper_cut.x_mm, upper_cut.y_mm, lower_cut.x_mm, lower_cut.y_mm, 1.2, kPrintRed);
  const std::vector<Corner> one{whole[0], upper_cut, lower_cut, whole[3]};
  const std::vector<Corner> two{upper_cut, whole[1], whole[2], lower_cut};
  const Corner middle = between(between(whole[0], whole[2], 0.5), between(whole[1], whole[3], 0.5), 0.5);
  for (std::size_t i = 0; i < corners.size(); ++i)
    label_edge(sheet, corners[i], corners[(i + 1) % corners.size()], middle, kMetresPerMm, small);
  int number = 0;
  for (const auto* part : {&one, &two}) {
    const Corner centre =
        between(between((*part)[0], (*part)[2], 0.5), between((*part)[1], (*part)[3], 0.5), 0.5);
    const std::string said = "Thửa " + parcel + "-" + std::to_string(++number) +
                             "\nS = " + decimal(area_of(*part, kMetresPerMm), 1) + " m²";
    sheet.text(said, page.body().sized(11), {centre.x_mm - 18, centre.y_mm - 6, 36, Align::kCentre, 0, 1});
  }
  sheet.text("Đường giao thông", small.as_italic(), {left + 20, top - 8, 60, Align::kCentre, 0, 1});
  sheet.text("Thửa " + std::to_string(land.parcel_number + 3), small, {26, top + 30, 24, Align::kLeft, 0, 1});
  sheet.text("Thửa " + std::to_string(land.parcel_number + 9), small,
             {174, top + 30, 24, Align::kLeft, 0, 1});
  draw_north(sheet, 186, top - 2, 18, page.body());

  page.space_to(top + 86);
  page.centred("BẢNG KÊ TỌA ĐỘ (hệ tọa độ VN-2000, kinh tuyến trục 108°30', múi chiếu 3°)",
               page.body().sized(11).as_bold());
  std::vector<std::vector<std::string>> rows = coordinates(corners, request.draw("place"));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % corners.size()];
    const double dx = b.x_mm - a.x_mm;
    const double dy = b.y_mm - a.y_mm;
    rows[i].push_back(decimal(std::sqrt(dx * dx + dy * dy) * kMetresPerMm, 2));
  }
  page.table({{"Số hiệu điểm", 1, Align::kCentre},
              {"X (m)", 1.6, Align::kCentre},
              {"Y (m)", 1.6, Align::kCentre},
              {"Chiều dài cạnh (m)", 1.3, Align::kCentre}},
             rows, 10.5);
  const std::string area = decimal(area_of(whole, kMetresPerMm), 1);
  page.runs({{"Tổng diện tích: ", page.body()},
             {area, page.body(), "dien_tich", ""},
             {" m². Lý do tách thửa: chuyển nhượng một "
              "phần quyền sử dụng đất.",
              page.body()}});
  page.record_field("don_vi_do", "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI");
  const auto surveyor = [&](const char* which) { return make_person(request.draw(which), story.today).name; };
  page.signatures({{.roles = {"Người đo đạc"}, .note = "(Ký, ghi rõ họ tên)", .name = surveyor("surveyor")},
                   {.roles = {"Người kiểm tra"}, .note = "(Ký, ghi rõ họ tên)", .name = surveyor("checker")},
                   {.roles = {"GIÁM ĐỐC"},
                    .note = "(Ký, đóng dấu)",
                    .name = surveyor("head"),
                    .seal = SealText{"VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", "TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
