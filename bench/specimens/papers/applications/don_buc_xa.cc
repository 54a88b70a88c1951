// Papers about X-ray machines (Nghị định 332/2025/NĐ-CP). Purposes: "don" (the application),
// "nhan-vien" (declaration of staff), "thiet-bi" (declaration of a machine). None: one of
// them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr auto kPurposes = std::to_array<std::string_view>({"don", "thiet-bi", "nhan-vien"});

struct Machine {
  std::string model;
  std::string maker;
  std::string serial;
  std::string voltage;
};

Machine machine_of(const PaperRequest& request) {
  Random draw = request.draw("machine");
  constexpr auto kModels = std::to_array<std::string_view>({"DR-F 500", "MUX-10", "RADspeed Pro", "Ysio X"});
  constexpr auto kMakers = std::to_array<std::string_view>({"Nhật Bản", "Hàn Quốc", "Đức"});
  return {std::string(draw.pick(kModels)), std::string(draw.pick(kMakers)),
          "XR" + std::to_string(draw.between(100000, 999999)),
          std::to_string(draw.between(10, 15) * 10) + " kV"};
}

void clinic_lines(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  page.entry(
      {"1. Tên tổ chức, cá nhân đề nghị cấp giấy phép:", "Phòng khám đa khoa " + firm.short_name, "co_so"});
  page.entry({"2. Địa chỉ liên lạc:", firm.seat.full()});
  page.entries({{"3. Điện thoại:", firm.director.phone}, {"4. E-mail:", firm.director.email, "", "", 1.2}});
}

void application(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const Machine machine = machine_of(request);
  page.addressed_to("Sở Khoa học và Công nghệ tỉnh Đắk Lắk");
  clinic_lines(page, request);
  page.item("6. Người đứng đầu tổ chức:");
  page.entries({{"- Họ và tên:", firm.director.name, "", "", 1.4}, {"- Chức vụ:", "Giám đốc"}});
  page.entries({{"- Số CCCD/Hộ chiếu:", firm.director.id_number, "", "", 1.4},
                {"Cấp ngày:", slashed(firm.director.id_issued)}});
  page.item("7. Đề nghị cấp giấy phép tiến hành công việc bức xạ sau:");
  page.checkboxes("- Sử dụng thiết bị X-quang chẩn đoán trong y tế", {{"", true}});
  page.checkboxes("- Vận hành thiết bị chiếu xạ khác", {{"", false}});
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên thiết bị", 2},
              {"Mã hiệu", 1.3},
              {"Số xê-ri", 1.2},
              {"Nơi lắp đặt", 2.2}},
             {{"1", "Thiết bị X-quang tổng hợp", machine.model, machine.serial, "Phòng X-quang, tầng 1"}},
             12);
  page.item("8. Các tài liệu kèm theo:");
  page.item("(1) Phiếu khai báo nhân viên bức xạ và người phụ trách an toàn;");
  page.item("(2) Phiếu khai báo thiết bị X-quang chẩn đoán y tế;");
  page.item("(3) Báo cáo đánh giá an toàn; bản sao giấy chứng nhận kiểm định thiết bị.");
  close_with(
      page, "9. Tôi xin cam kết các thông tin trong đơn là đúng sự thật và chịu trách nhiệm trước pháp luật.",
      {director_signs(firm, {"NGƯỜI ĐỨNG ĐẦU TỔ CHỨC"}, place_and_day(request, 4))});
}

void machine_sheet(Typesetter& page, const PaperRequest& request) {
  const Machine machine = machine_of(request);
  Random draw = request.draw("said");
  page.heading("I. THÔNG TIN VỀ TỔ CHỨC, CÁ NHÂN KHAI BÁO");
  clinic_lines(page, request);
  page.heading("II. ĐẶC TÍNH THIẾT BỊ");
  page.entry({"1. Thiết bị X-quang:", "Thiết bị X-quang tổng hợp, cố định"});
  page.entries({{"2. Mã hiệu (Model):", machine.model}, {"3. Hãng, nước sản xuất:", machine.maker}});
  page.entries({{"4. Số xê-ri bàn điều khiển:", machine.serial},
                {"5. Năm sản xuất:", "20" + std::to_string(draw.between(14, 24))}});
  page.entries({{"6. Điện áp cực đại:", machine.voltage},
                {"7. Dòng bóng cực đại:", std::to_string(draw.between(3, 6) * 100) + " mA"}});
  page.item("8. Mục đích sử dụng:");
  page.checkboxes("", {{"Soi, chụp chẩn đoán", true}, {"Chụp răng", false}, {"Chụp vú", false}});
  page.checkboxes(
      "", {{"Chụp cắt lớp vi tính CT", false}, {"Đo mật độ xương", false}, {"Chụp can thiệp", false}});
  page.entry({"9. Cố định hay di động:", "Cố định, lắp tại phòng X-quang tầng 1"});
  page.heading("III. ĐẦU BÓNG PHÁT TIA");
  page.entries({{"Mã hiệu:", "E" + std::to_string(draw.between(7000, 7999)) + "X"},
                {"Số xê-ri:", std::to_string(draw.between(10000, 99999))}});
  page.signatures(
      {director_signs(request.story.enterprise, {"NGƯỜI ĐỨNG ĐẦU TỔ CHỨC"}, place_and_day(request, 4))});
}

void staff_sheet(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  page.heading("I. THÔNG TIN VỀ TỔ CHỨC");
  clinic_lines(page, request);
  page.heading("II. NGƯỜI PHỤ TRÁCH AN TOÀN");
  page.entries({{"1. Họ và tên:", request.story.other.name, "", "", 1.5},
                {"2. Ngày sinh:", slashed(request.story.other.born)}});
  page.entry({"3. Chuyên ngành đào tạo:", "Cử nhân kỹ thuật hình ảnh y học"});
  page.entries({{"4. Chứng chỉ nhân viên bức xạ số:", "1482/CCNVBX", "", "", 1.5},
                {"5. Điện thoại:", request.story.other.phone, "", "", 0.8}});
  page.heading("III. NHÂN VIÊN BỨC XẠ");
  std::vector<std::vector<std::string>> rows;
  for (int i = 1; i <= 4; ++i) {
    const Person person =
        make_person(request.draw("staff").stream(static_cast<std::uint64_t>(i)), request.story.today);
    rows.push_back({std::to_string(i), person.name, std::to_string(static_cast<int>(person.born.year())),
                    person.sex(), i == 1 ? "Bác sĩ chuyên khoa I" : "Kỹ thuật viên",
                    "Vận hành thiết bị X-quang"});
  }
  page.table({{"TT", 0.5, Align::kCentre},
              {"Họ và tên", 2},
              {"Năm sinh", 0.8, Align::kCentre},
              {"Giới tính", 0.7, Align::kCentre},
              {"Chuyên ngành đào tạo", 1.8},
              {"Công việc đảm nhiệm", 1.9}},
             rows, 12);
  page.signatures({director_signs(firm, {"NGƯỜI ĐỨNG ĐẦU TỔ CHỨC"}, place_and_day(request, 4))});
}

}  // namespace

std::vector<Leaf> set_don_buc_xa(const PaperRequest& request) {
  const std::string_view purpose = request.purpose.empty() ? request.worded(kPurposes) : request.purpose;
  Typesetter page("don-buc-xa", {.body_pt = 13.5, .line_factor = 1.12, .paragraph_gap_mm = 1.9},
                  request.making);
  const bool declares = purpose != "don";
  page.form_code(purpose == "don" ? "Mẫu số 05" : purpose == "thiet-bi" ? "Mẫu số 03" : "Mẫu số 01");
  page.citizen_header();
  page.title(purpose == "don"
                 ? std::vector<std::string>{"ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP", "TIẾN HÀNH CÔNG VIỆC BỨC XẠ"}
             : purpose == "thiet-bi"
                 ? std::vector<std::string>{"PHIẾU KHAI BÁO", "THIẾT BỊ X-QUANG CHẨN ĐOÁN Y TẾ"}
                 : std::vector<std::string>{"PHIẾU KHAI BÁO NHÂN VIÊN BỨC XẠ", "VÀ NGƯỜI PHỤ TRÁCH AN TOÀN"},
             declares ? "" : "(Sử dụng thiết bị X-quang chẩn đoán trong y tế)");
  if (purpose == "don") {
    application(page, request);
  } else if (purpose == "thiet-bi") {
    machine_sheet(page, request);
  } else {
    staff_sheet(page, request);
  }
  return page.finish();
}

}  // namespace motcua::specimens
