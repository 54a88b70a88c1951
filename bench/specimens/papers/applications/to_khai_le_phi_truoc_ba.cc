// Tờ khai lệ phí trước bạ (Thông tư 80/2021/TT-BTC). Purposes: "nha-dat" (01/LPTB, land),
// "xe" (02/LPTB, a vehicle). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

void payer(Typesetter& page, const PaperRequest& request) {
  const Person& person = request.story.applicant;
  page.checkboxes("[01] Kỳ tính thuế: Theo từng lần phát sinh", {{"", true}});
  page.checkboxes("[02] Lần đầu", {{"", true}, {"[03] Bổ sung lần thứ:", false}});
  page.entry({"[04] Tên người nộp thuế:", upper(person.name), "ten_nnt", person.name});
  sign_boxes(page, request, "[05] Mã số thuế:", person.id_number, 13, "mst");
  page.entry({"[06] Địa chỉ:", person.home.house});
  page.entries({{"[07] Xã/Phường:", person.home.ward}, {"[08] Tỉnh/Thành phố:", person.home.province}});
  page.entries({{"[09] Điện thoại:", person.phone}, {"[10] Email:", person.email, "", "", 1.2}});
  page.entry({"[11] Tên đại lý thuế (nếu có):", ""});
}

void land_sheet(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Land& land = story.land;
  Random draw = request.draw("worth");
  const std::int64_t worth = std::int64_t{land.area_m2} * draw.between(4, 30) * 100'000;
  const std::string parcel = "Thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                             std::to_string(land.sheet_number);
  page.heading("ĐẶC ĐIỂM TÀI SẢN TRƯỚC BẠ: NHÀ, ĐẤT");
  page.item("1. Đất:");
  page.entry({"1.1. Địa chỉ thửa đất:", parcel + ", " + land.place.full(), "tai_san", parcel});
  page.entry({"1.2. Vị trí thửa đất (mặt tiền đường phố hay ngõ, hẻm):", "mặt tiền"});
  page.entry({"1.3. Mục đích sử dụng đất:", land.purpose});
  page.entries({{"1.4. Diện tích (m²):", std::to_string(land.area_m2)},
                {"Giấy chứng nhận số:", land.certificate_serial}});
  page.item("1.5. Nguồn gốc nhà đất:");
  page.entry({"Tổ chức, cá nhân chuyển giao quyền sử dụng đất:", story.other.name});
  page.entry({"Thời điểm làm giấy tờ chuyển giao quyền sử dụng đất:", slashed(request.issued(9))});
  page.entry({"1.6. Giá trị đất thực tế chuyển giao (nếu có):", grouped(worth) + " đồng", "gia_tri",
              std::to_string(worth)});
  page.item("2. Nhà: không có.");
  page.entry({"3. Giá trị nhà, đất thực tế nhận chuyển nhượng:", grouped(worth) + " đồng"});
  page.entry({"4. Tài sản thuộc diện được miễn lệ phí trước bạ (lý do):", "Không"});
  page.item(
      "5. Giấy tờ có liên quan, gồm: hợp đồng chuyển nhượng; bản sao giấy chứng nhận quyền sử dụng đất.");
}

void vehicle_sheet(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Vehicle& car = story.vehicle;
  Random draw = request.draw("worth");
  const std::int64_t worth = std::int64_t{draw.between(90, 700)} * 1'000'000;
  page.heading("ĐẶC ĐIỂM TÀI SẢN TRƯỚC BẠ");
  page.entry({"1. Loại tài sản, nhãn hiệu:", "Ô tô " + car.make, "tai_san"});
  page.entries({{"2. Năm sản xuất:", std::to_string(car.year)}, {"3. Biển số đăng ký:", car.plate}});
  page.entry({"4. Số máy:", car.engine_number});
  page.entry({"5. Số khung:", car.chassis_number});
  page.entries({{"6. Số chỗ ngồi/tải trọng:", "5 chỗ"}, {"7. Chất lượng tài sản:", "Đã qua sử dụng"}});
  page.entry({"8. Trị giá tài sản (đồng):", grouped(worth), "gia_tri", std::to_string(worth)});
  page.entry({"(Viết bằng chữ:", in_words(worth) + " đồng)"});
  page.heading("NGUỒN GỐC TÀI SẢN");
  page.entry({"1. Tổ chức, cá nhân giao tài sản:", story.other.name});
  page.entry({"2. Địa chỉ:", story.other.home.full()});
  page.entry({"3. Thời điểm làm giấy tờ chuyển giao tài sản:", slashed(request.issued(9))});
  page.item(
      "Giấy tờ có liên quan, gồm: hợp đồng mua bán xe; bản sao chứng nhận đăng ký xe; giấy chứng nhận đăng "
      "kiểm.");
}

}  // namespace

std::vector<Leaf> set_to_khai_le_phi_truoc_ba(const PaperRequest& request) {
  const bool vehicle = request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "xe";
  Typesetter page("to-khai-le-phi-truoc-ba",
                  {.left_mm = 26, .body_pt = 12.5, .line_factor = 1.0, .paragraph_gap_mm = 0.9},
                  request.making);
  framed_form_code(
      page, {vehicle ? "Mẫu số: 02/LPTB" : "Mẫu số: 01/LPTB",
             "(Ban hành kèm theo Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ trưởng Bộ Tài chính)"});
  page.citizen_header();
  page.title({"TỜ KHAI LỆ PHÍ TRƯỚC BẠ"},
             vehicle ? "(Áp dụng đối với tài sản khác, trừ nhà, đất)" : "(Áp dụng đối với nhà, đất)");
  payer(page, request);
  if (vehicle) {
    vehicle_sheet(page, request);
  } else {
    land_sheet(page, request);
  }
  constexpr auto kRoles =
      std::to_array<std::string_view>({"NGƯỜI NỘP THUẾ", "NGƯỜI NỘP THUẾ hoặc ĐẠI DIỆN HỢP PHÁP"});
  close_with(
      page,
      "Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.",
      {{.place_date = " ",
        .roles = {"NHÂN VIÊN ĐẠI LÝ THUẾ"},
        .note = "(nếu có)",
        .name = "",
        .signed_by_hand = false},
       citizen_signs(request.story.applicant, std::string(request.worded(kRoles)),
                     place_and_day(request, 2))});
  return page.finish();
}

}  // namespace motcua::specimens
