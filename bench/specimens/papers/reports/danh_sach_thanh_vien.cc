// Lists that go with a registration. Purposes: "thanh-vien" (members of a limited company),
// "msns" (units that ask for budget codes, 07-MSNS-BTC), "dia-diem" (places of business,
// BK03-ĐK-TCT). None: the first, whose wording changes with the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

using Rows = std::vector<std::vector<std::string>>;

void members(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("capital");
  const int count = draw.between(2, 5);
  const std::int64_t share = std::int64_t{draw.between(4, 30)} * 100'000'000;
  Rows rows;
  for (int i = 0; i < count; ++i) {
    const Person person =
        i == 0 ? story.enterprise.director
               : make_person(request.draw("member").stream(static_cast<std::uint64_t>(i)), story.today);
    rows.push_back({std::to_string(i + 1), person.name, slashed(person.born), person.sex(), "Việt Nam",
                    "CCCD " + person.id_number, person.home.full(), grouped(share),
                    std::to_string(100 / count), "Tiền mặt", slashed(days_before(story.today, -80)), ""});
  }
  if (request.making.variant % 2 == 0) page.form_code("Mẫu số 6");
  page.citizen_header();
  page.title({"DANH SÁCH THÀNH VIÊN CÔNG TY TRÁCH NHIỆM HỮU HẠN", "HAI THÀNH VIÊN TRỞ LÊN"});
  page.item("Tên công ty: " + story.enterprise.name);
  page.table({{"STT", 0.6, Align::kCentre},
              {"Tên thành viên", 1.5},
              {"Ngày sinh", 1.15, Align::kCentre},
              {"Giới tính", 0.65, Align::kCentre},
              {"Quốc tịch", 0.8},
              {"Số giấy tờ pháp lý", 1.5},
              {"Địa chỉ liên lạc", 2},
              {"Giá trị phần vốn góp (VNĐ)", 1.5, Align::kRight},
              {"Tỷ lệ (%)", 0.6, Align::kCentre},
              {"Loại tài sản góp vốn", 0.9},
              {"Thời hạn góp vốn", 1.15, Align::kCentre},
              {"Chữ ký của thành viên", 0.95}},
             rows, 9.5, /*number_row=*/true);
  page.entry(
      {"Tổng phần vốn góp:", grouped(share * count) + " đồng", "tong_von", std::to_string(share * count)});
  page.signatures({{.place_date = place_and_day(request, 3),
                    .roles = {"NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", "CỦA CÔNG TY"},
                    .note = "(Ký và ghi họ tên)",
                    .name = story.enterprise.director.name}});
}

void budget_units(Typesetter& page, const PaperRequest& request) {
  const std::string& ward = request.story.applicant.home.ward;
  const std::string place = ward.substr(ward.find(' ') + 1);
  Rows rows;
  int number = 0;
  for (const char* unit : {"Trường Mầm non", "Trường Tiểu học", "Trường Trung học cơ sở", "Trạm Y tế"}) {
    ++number;
    rows.push_back({std::to_string(number), std::string(unit) + " " + place,
                    std::string(number == 4 ? "Y tế" : "Giáo dục"), "622", "3", "Ủy ban nhân dân " + ward,
                    std::to_string(1200 + number) + "/QĐ-UBND",
                    slashed(days_before(request.story.today, 90 + number))});
  }
  framed_form_code(page, {"Mẫu số 07-MSNS-BTC", "(Thông tư số 185/2015/TT-BTC)"});
  page.letterhead({.parent = "Bộ, ngành/tỉnh: ĐẮK LẮK", .agency = "ỦY BAN NHÂN DÂN " + upper(ward)});
  page.title({"BẢNG THỐNG KÊ ĐƠN VỊ ĐỀ NGHỊ CẤP MÃ SỐ ĐƠN VỊ", "CÓ QUAN HỆ VỚI NGÂN SÁCH"});
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên đơn vị", 2.4},
              {"Loại hình đơn vị", 1.2},
              {"Chương", 0.7, Align::kCentre},
              {"Cấp dự toán", 0.7, Align::kCentre},
              {"Đơn vị cấp trên trực tiếp", 2},
              {"Văn bản thành lập", 1.4},
              {"Ngày ban hành", 1.1, Align::kCentre}},
             rows, 11.5, true);
  page.signatures({{.place_date = place_and_day(request, 3),
                    .roles = {"THỦ TRƯỞNG ĐƠN VỊ"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = request.story.partner.director.name,
                    .seal = SealText{"ỦY BAN NHÂN DÂN " + upper(ward), "TỈNH ĐẮK LẮK", ""}}});
}

void places(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Rows rows;
  for (int i = 1; i <= 4; ++i) {
    const Address where = make_address(request.draw("place").stream(static_cast<std::uint64_t>(i)));
    rows.push_back({std::to_string(i), "Cửa hàng " + firm.short_name + " số " + std::to_string(i),
                    where.house, where.ward, "Đắk Lắk", firm.director.phone,
                    slashed(days_before(request.story.today, 20 * i))});
  }
  framed_form_code(page, {"Mẫu số: BK03-ĐK-TCT", "(Kèm theo Thông tư số 86/2024/TT-BTC)"});
  page.citizen_header();
  page.title({"BẢNG KÊ CÁC ĐỊA ĐIỂM KINH DOANH"}, "(Kèm theo tờ khai đăng ký thuế)");
  page.item("Tên người nộp thuế: " + firm.name + ". Mã số thuế: " + firm.tax_code);
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên địa điểm kinh doanh", 2.4},
              {"Số nhà, đường phố, thôn", 2},
              {"Xã/Phường", 1.5},
              {"Tỉnh", 0.9},
              {"Điện thoại", 1.2},
              {"Ngày bắt đầu hoạt động", 1.2, Align::kCentre}},
             rows, 11.5, true);
  page.signatures(
      {director_signs(firm, {"NGƯỜI NỘP THUẾ hoặc", "ĐẠI DIỆN HỢP PHÁP"}, place_and_day(request, 3))});
}

}  // namespace

std::vector<Leaf> set_danh_sach_thanh_vien(const PaperRequest& request) {
  Typesetter page("danh-sach-thanh-vien",
                  {.width_mm = 297,
                   .height_mm = 210,
                   .left_mm = 18,
                   .right_mm = 13,
                   .top_mm = 16,
                   .bottom_mm = 12,
                   .body_pt = 12.5},
                  request.making);
  if (request.purpose == "msns") {
    budget_units(page, request);
  } else if (request.purpose == "dia-diem") {
    places(page, request);
  } else {
    members(page, request);
  }
  return page.finish();
}

}  // namespace motcua::specimens
