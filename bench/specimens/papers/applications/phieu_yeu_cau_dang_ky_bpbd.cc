// Phiếu yêu cầu đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, Mẫu số 01a (Nghị định
// 99/2022/NĐ-CP): framed sections, both sides sign, the office certifies on the next page.

#include <functional>

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

/// Rules a frame around what `set` sets; `room_mm` is what it needs at most.
void framed(Typesetter& page, double room_mm, const std::function<void()>& set) {
  page.keep_together(room_mm);
  const double top_mm = page.y_mm();
  page.gap(1);
  set();
  page.sheet().frame(page.left_mm() - 2, top_mm, page.width_mm() + 4, page.y_mm() - top_mm, 0.7);
}

void office_box(Typesetter& page, Random draw) {
  constexpr double kWidth_mm = 78;
  const double x_mm = page.left_mm() + page.width_mm() - kWidth_mm + 2;
  const double top_mm = page.y_mm();
  double y_mm = top_mm + 1;
  const std::string number = std::to_string(draw.between(100, 900));
  for (const std::string& line : std::to_array<std::string>(
           {"PHẦN GHI CỦA CƠ QUAN ĐĂNG KÝ",
            "Thời điểm nhận hồ sơ: ..... giờ ..... phút, ngày ...../...../.....",
            "Vào Sổ tiếp nhận hồ sơ số: " + number, "Người tiếp nhận (ký và ghi rõ họ tên)"})) {
    const bool head = line.starts_with("PHẦN");
    y_mm += page.sheet()
                .text(line, head ? page.body().sized(10).as_bold() : page.body().sized(9.5),
                      {x_mm + 1, y_mm, kWidth_mm - 2, head ? Align::kCentre : Align::kLeft, 0, 1})
                .height_mm +
            0.6;
  }
  page.sheet().frame(x_mm, top_mm, kWidth_mm, y_mm - top_mm + 9, 0.7);
  page.space_to(y_mm + 13);
}

void people(Typesetter& page, const PaperRequest& request, const std::string& bank) {
  const Person& owner = request.story.applicant;
  framed(page, 34, [&] {
    page.heading("1. Người yêu cầu đăng ký:");
    page.checkboxes("", {{"Bên bảo đảm", false}, {"Bên nhận bảo đảm", true}, {"Người đại diện", false}});
    page.entry({"1.1. Tên đầy đủ:", bank, "nguoi_yeu_cau"});
    page.entries({{"1.2. Người liên hệ:", request.story.other.name, "", "", 1.3},
                  {"Điện thoại:", request.story.other.phone}});
  });
  framed(page, 34, [&] {
    page.heading("2. Bên bảo đảm:");
    page.entry({"2.1. Tên đầy đủ (viết chữ in hoa):", upper(owner.name), "ben_bao_dam", owner.name});
    page.entries({{"2.2. " + number_label(request), owner.id_number, "", "", 1.4},
                  {"cấp ngày", slashed(owner.id_issued)}});
    page.entry({"2.3. Địa chỉ:", owner.home.full()});
  });
  framed(page, 34, [&] {
    page.heading("3. Bên nhận bảo đảm:");
    page.entry({"3.1. Tên đầy đủ (viết chữ in hoa):", upper(bank), "ben_nhan", bank});
    page.entries({{"3.2. Mã số thuế:", request.story.partner.tax_code},
                  {"3.3. Điện thoại:", request.story.partner.director.phone}});
    page.entry({"3.4. Địa chỉ:", request.story.partner.seat.full()});
  });
}

}  // namespace

std::vector<Leaf> set_phieu_yeu_cau_dang_ky_bpbd(const PaperRequest& request) {
  const Story& story = request.story;
  const Land& land = story.land;
  Typesetter page("phieu-yeu-cau-dang-ky-bpbd",
                  {.left_mm = 27,
                   .body_pt = 12.5,
                   .line_factor = 1.05,
                   .paragraph_gap_mm = 1.3,
                   .page_numbers = PageNumbers::kTop},
                  request.making);
  Random draw = request.draw("said");
  constexpr auto kBanks = std::to_array<std::string_view>(
      {"Ngân hàng Cao Nguyên - Chi nhánh Đắk Lắk", "Quỹ tín dụng nhân dân Ban Mê",
       "Ngân hàng Đại Ngàn - Phòng giao dịch Buôn Ma Thuột"});
  const std::string bank(request.worded(kBanks));

  page.form_code("Mẫu số 01a");
  page.citizen_header();
  dated_line(page, place_and_day(request, 2));
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"PHIẾU YÊU CẦU ĐĂNG KÝ BIỆN PHÁP BẢO ĐẢM", "BẰNG QUYỀN SỬ DỤNG ĐẤT, TÀI SẢN GẮN LIỀN VỚI ĐẤT"},
       {"PHIẾU YÊU CẦU", "ĐĂNG KÝ BIỆN PHÁP BẢO ĐẢM BẰNG QUYỀN SỬ DỤNG ĐẤT,", "TÀI SẢN GẮN LIỀN VỚI ĐẤT"}})));
  page.addressed_to("Văn phòng đăng ký đất đai tỉnh Đắk Lắk");
  office_box(page, draw.stream("office"));
  people(page, request, bank);
  framed(page, 62, [&] {
    page.heading("4. Mô tả tài sản bảo đảm:");
    page.item("4.1. Quyền sử dụng đất");
    const std::string parcel = "Thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                               std::to_string(land.sheet_number);
    page.entry({"a) Thửa đất:", parcel, "tai_san"});
    page.entry({"b) Địa chỉ thửa đất:", land.place.full()});
    page.entries({{"c) Diện tích:", std::to_string(land.area_m2) + " m²"},
                  {"Mục đích sử dụng:", land.purpose, "", "", 1.7}});
    page.entries({{"d) Giấy chứng nhận số phát hành:", land.certificate_serial, "", "", 1.6},
                  {"số vào sổ", land.register_number}});
    page.item("4.2. Tài sản gắn liền với đất: nhà ở cấp IV và công trình phụ.");
  });
  framed(page, 30, [&] {
    page.heading("5. Hợp đồng bảo đảm:");
    page.entries({{"Số hợp đồng:", std::to_string(draw.between(100, 4000)) + "/HĐTC"},
                  {"Thời điểm có hiệu lực:", slashed(request.issued(5)), "", "", 1.3}});
    page.checkboxes("Loại hợp đồng:",
                    {{"Thế chấp", true}, {"Cầm cố", false}, {"Bảo lưu quyền sở hữu", false}});
  });
  framed(page, 30, [&] {
    page.heading("6. Giấy tờ, tài liệu kèm theo gồm có:");
    page.item("(1) Hợp đồng thế chấp có công chứng; (2) bản gốc Giấy chứng nhận quyền sử dụng đất.");
  });
  framed(page, 20, [&] {
    page.checkboxes("7. Cách thức nhận kết quả:",
                    {{"Trực tiếp", true}, {"Bưu chính", false}, {"Điện tử", false}});
  });
  page.gap(2);
  close_with(page,
             "Người yêu cầu đăng ký cam đoan những thông tin được kê khai trên Phiếu này là trung thực, đầy "
             "đủ, phù hợp với thỏa thuận của các bên.",
             {citizen_signs(story.applicant, "BÊN BẢO ĐẢM"),
              {.roles = {"BÊN NHẬN BẢO ĐẢM"},
               .note = "(Ký, ghi rõ họ tên, đóng dấu)",
               .name = story.partner.director.name,
               .seal = SealText{upper(bank), "TỈNH ĐẮK LẮK", ""}}});
  page.keep_together(95);
  page.heading("PHẦN CHỨNG NHẬN CỦA CƠ QUAN ĐĂNG KÝ");
  page.paragraph(
      "Văn phòng đăng ký đất đai chứng nhận biện pháp bảo đảm đã được đăng ký theo những nội dung kê khai "
      "tại Phiếu yêu cầu này. Thời điểm đăng ký: ..... giờ ..... phút, ngày ..... tháng ..... năm "
      "..........");
  return page.finish();
}

}  // namespace motcua::specimens
