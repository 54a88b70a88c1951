// Đơn đề nghị tách thửa đất, hợp thửa đất, Mẫu số 21 (Nghị định 151/2025/NĐ-CP).

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_de_nghi_tach_hop_thua(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  const Land& land = story.land;
  Typesetter page(
      "don-de-nghi-tach-hop-thua",
      {.body_pt = 13, .line_factor = 1.05, .paragraph_gap_mm = 1.2, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const bool joins = request.making.variant % 3 == 2;
  const int first_m2 = land.area_m2 * draw.between(35, 60) / 100;
  const std::string parcel = "thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                             std::to_string(land.sheet_number);

  constexpr auto kCodes = std::to_array<std::string_view>(
      {"Mẫu số 21. Đơn đề nghị tách thửa đất, hợp thửa đất", "Mẫu số 21", "Mẫu số 21"});
  page.form_code(request.worded(kCodes));
  page.citizen_header();
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"ĐƠN ĐỀ NGHỊ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT"}, {"ĐƠN ĐỀ NGHỊ", "TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT"}})));
  constexpr auto kTo =
      std::to_array<std::string_view>({"Văn phòng đăng ký đất đai tỉnh Đắk Lắk",
                                       "Chi nhánh Văn phòng đăng ký đất đai khu vực Buôn Ma Thuột"});
  page.addressed_to(request.worded(kTo));
  page.heading("I. KÊ KHAI CỦA NGƯỜI SỬ DỤNG ĐẤT");
  page.item("1. Người sử dụng đất:");
  page.entry({"a) Tên:", owner.honorific() + std::string(" ") + upper(owner.name), "nguoi_ky", owner.name});
  page.entries({{"b) " + number_label(request), owner.id_number, "", "", 1.5},
                {"cấp ngày", slashed(owner.id_issued)}});
  page.entry({"c) Địa chỉ:", owner.home.full()});
  page.entries({{"d) Điện thoại liên hệ:", owner.phone}, {"Email:", owner.email, "", "", 1.1}});
  page.item("2. Đề nghị tách, hợp thửa đất như sau:");
  if (joins) {
    page.entry({"2.1. Đề nghị hợp các thửa đất sau đây:",
                parcel + " và thửa đất liền kề số " + std::to_string(land.parcel_number + 1), "thua_dat",
                parcel});
    page.record_field("noi_dung", "Hợp thửa đất");
    page.table({{"Thửa đất số", 1, Align::kCentre},
                {"Tờ bản đồ số", 1, Align::kCentre},
                {"Địa chỉ thửa đất", 3},
                {"Số phát hành Giấy chứng nhận", 1.8, Align::kCentre}},
               {{std::to_string(land.parcel_number), std::to_string(land.sheet_number), land.place.full(),
                 land.certificate_serial},
                {std::to_string(land.parcel_number + 1), std::to_string(land.sheet_number), land.place.full(),
                 "CD " + std::to_string(draw.between(100000, 999999))}},
               12);
  } else {
    page.item("2.1. Đề nghị tách thành 02 (hai) thửa đất đối với thửa đất dưới đây:");
    page.entry({"a) Thửa đất:", parcel, "thua_dat"});
    page.record_field("noi_dung", "Tách thửa đất");
    page.entry({"b) Địa chỉ thửa đất:", land.place.full()});
    page.entries({{"c) Số phát hành Giấy chứng nhận:", land.certificate_serial, "", "", 1.6},
                  {"Số vào sổ:", land.register_number}});
    page.item("d) Diện tích các thửa đất sau khi tách:");
    page.table({{"Thửa", 0.7, Align::kCentre},
                {"Diện tích (m²)", 1.2, Align::kCentre},
                {"Loại đất", 2},
                {"Người sử dụng sau khi tách", 2}},
               {{"1", std::to_string(first_m2), land.purpose, owner.name},
                {"2", std::to_string(land.area_m2 - first_m2), land.purpose, story.other.name}},
               12.5);
  }
  page.entry({"3. Lý do tách, hợp thửa đất:",
              request.worded(std::to_array<std::string>({"Chuyển nhượng một phần quyền sử dụng đất",
                                                         "Tặng cho con một phần thửa đất",
                                                         "Thuận tiện cho việc quản lý, sử dụng"}))});
  page.item("4. Giấy tờ nộp kèm theo đơn này gồm có:");
  page.item("- Giấy chứng nhận đã cấp có số phát hành " + land.certificate_serial + ";");
  page.item("- Bản vẽ tách thửa đất, hợp thửa đất do đơn vị có đủ điều kiện lập.");
  close_with(page,
             "Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm "
             "trước pháp luật.",
             {citizen_signs(owner, "Người viết đơn", place_and_day(request, 3))});
  page.heading("II. Ý KIẾN CỦA CƠ QUAN ĐĂNG KÝ ĐẤT ĐAI");

  page.entry({"", ""});
  page.note(
      "Ghi chú: Ghi rõ họ, tên bằng chữ in hoa; tổ chức ghi tên và quyết định thành lập. Trường hợp có nhiều "
      "người cùng sử dụng đất thì kê khai tại danh sách kèm theo đơn.");
  return page.finish();
}

}  // namespace motcua::specimens
