// Chứng nhận đăng ký xe ô tô: the paper of 95 x 65 mm, front and back.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr Ink kTint{0.98, 0.96, 0.85};
constexpr double kWidth_mm = 95;
constexpr double kHeight_mm = 65;

bool is_lorry(const Vehicle& vehicle) {
  return vehicle.make.starts_with("THACO") || vehicle.make.starts_with("ISUZU") ||
         vehicle.make.starts_with("HINO");
}

void front(CardFace& face, const PaperRequest& request, Day registered) {
  const Vehicle& vehicle = request.story.vehicle;
  const Person& owner = request.story.applicant;
  Random draw = request.draw("said");
  const TextStyle bold = card_type(6.8, /*bold=*/true);
  const TextStyle label = card_type(6.2);
  double top = 3;
  top += face.text(3, top, 40, "BỘ CÔNG AN", bold, Align::kCentre);
  face.text(3, top, 40, "CÔNG AN TỈNH ĐẮK LẮK", bold.sized(6.4), Align::kCentre);
  top = 3;
  top += face.text(43, top, 50, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold.sized(6), Align::kCentre);
  face.text(43, top, 50, "Độc lập - Tự do - Hạnh phúc", bold.sized(6), Align::kCentre);
  top = 11;
  top += face.text(3, top, 89, "CHỨNG NHẬN ĐĂNG KÝ XE Ô TÔ", bold.sized(10).inked(kPrintRed), Align::kCentre);
  top += face.text(3, top, 89, "Car registration certificate", label.as_italic(), Align::kCentre);
  top += face.text(3, top, 89,
                   {{"Số (N°): ", label},
                    {"66 " + std::to_string(draw.between(100000, 999999)), bold.inked(kPrintRed)}},
                   Align::kCentre) +
         0.6;
  const auto line = [&](double x, double width, const std::string& name, const Run& value) {
    return face.text(x, top, width, {{name + " ", label}, value});
  };
  top +=
      line(4, 87, "Tên chủ xe (Owner's full name):", {upper(owner.name), bold, "chu_xe", owner.name}) + 0.7;
  top += line(4, 87, "Địa chỉ (Address):", {owner.home.full(), bold.sized(6.2)}) + 0.7;
  const std::size_t space = vehicle.make.find(' ');
  line(4, 42, "Nhãn hiệu (Brand):", {vehicle.make.substr(0, space), bold});
  top += line(47, 46, "Số loại (Model code):", {vehicle.make.substr(space + 1), bold}) + 0.7;
  line(4, 42, "Số máy (Engine N°):", {vehicle.engine_number, bold, "so_may", ""});
  top +=
      line(47, 46, "Số khung (Chassis N°):", {vehicle.chassis_number, bold.sized(5.8), "so_khung", ""}) + 0.7;
  line(4, 42, "Loại xe (Type):", {is_lorry(vehicle) ? "Ô tô tải" : "Ô tô con", bold});
  top += line(47, 46, "Màu sơn (Color):",
              {request.worded(std::to_array<std::string>({"Trắng", "Đen", "Bạc", "Đỏ"})), bold}) +
         0.7;
  line(4, 42, "Số chỗ ngồi (Seat capacity):", {is_lorry(vehicle) ? "3" : "5", bold});
  top += line(47, 46, "Năm sản xuất (Year):", {std::to_string(vehicle.year), bold}) + 1.4;
  const double plate_top = top;
  top += face.text(4, top, 40, "Biển số đăng ký (N° plate)", label, Align::kCentre) + 0.6;
  face.text(4, top, 40, {{vehicle.plate, bold.sized(13), "bien_so", ""}}, Align::kCentre);
  face.sheet().frame(face.x(9), face.y(top - 0.4), 30, 6.4, 0.8);
  std::string day = worded(registered);
  top = plate_top;
  top += face.text(44, top, 48,
                   {{"Đắk Lắk, ", label.as_italic()}, {day, label.as_italic(), "ngay_cap", iso(registered)}},
                   Align::kCentre);
  face.text(44, top, 48,
            request.worded(std::to_array<std::string>(
                {"TRƯỞNG PHÒNG CSGT", "KT. TRƯỞNG PHÒNG - PHÓ TRƯỞNG PHÒNG", "TRƯỞNG CÔNG AN"})),
            bold.sized(5.8), Align::kCentre);
  draw_signature(face.sheet(), face.x(60), face.y(top + 2.4), 20, 8, draw.stream("officer"),
                 {0.12, 0.12, 0.3});
  draw_round_seal(face.sheet(), face.x(61), face.y(top + 5.5), 14, {"CÔNG AN TỈNH ĐẮK LẮK", "PHÒNG CSGT", ""},
                  draw.stream("seal"));
}

void back(CardFace& face, const PaperRequest& request, Day registered) {
  const Vehicle& vehicle = request.story.vehicle;
  const TextStyle label = card_type(6.2);
  const TextStyle bold = card_type(6.6, /*bold=*/true);
  double top = 5;
  const auto line = [&](const std::string& name, const std::string& value) {
    top += face.text(5, top, 85, {{name + " ", label}, {value, bold}}) + 1.4;
  };
  line("Tự trọng (Empty weight):", "1.070 kg");
  line("Dung tích (Capacity):", "1.496 cm3");
  line("Công suất (Horsepower):", "79 kW");
  line("Tải trọng: Hàng hóa (Goods):", is_lorry(vehicle) ? "1.990 kg" : "0 kg");
  line("Nguồn gốc (Origin):", vehicle.year % 2 == 0 ? "Sản xuất, lắp ráp trong nước" : "Nhập khẩu");
  line("Đăng ký lần đầu ngày (Date of first registration):", slashed(registered));
  line("Có giá trị đến ngày (Date of expiry):", "Không thời hạn");
  top += 2;
  face.text(5, top, 85,
            "Khi bán, cho, tặng hoặc cải tạo xe, chủ xe phải làm thủ tục tại cơ quan đăng ký xe trong thời "
            "hạn luật định.",
            label.as_italic());
}

}  // namespace

std::vector<Leaf> set_chung_nhan_dang_ky_xe(const PaperRequest& request) {
  Typesetter page("chung-nhan-dang-ky-xe", {}, request.making);
  const Day registered{std::chrono::year(request.story.vehicle.year), std::chrono::November,
                       std::chrono::day(static_cast<unsigned>(request.draw("day").between(1, 20)))};
  lay_faces(
      page, request, {.tint = kTint, .width_mm = kWidth_mm, .height_mm = kHeight_mm},
      [&](CardFace& face) { front(face, request, registered); },
      [&](CardFace& face) { back(face, request, registered); });
  return page.finish();
}

}  // namespace motcua::specimens
