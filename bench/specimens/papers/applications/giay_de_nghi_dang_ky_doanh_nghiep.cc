// Giấy đề nghị đăng ký doanh nghiệp (Thông tư 68/2025/TT-BTC): forms 2, 3 and 4 by the
// enterprise's kind. Shortened to the sections that every company fills in; no seal.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct CompanyForm {
  std::string code;
  std::vector<std::string> title;
};

CompanyForm form_of(const Enterprise& firm) {
  if (firm.name.find("CỔ PHẦN") != std::string::npos)
    return {"Mẫu số 4", {"GIẤY ĐỀ NGHỊ ĐĂNG KÝ DOANH NGHIỆP", "CÔNG TY CỔ PHẦN"}};
  if (firm.name.find("MỘT THÀNH VIÊN") != std::string::npos)
    return {"Mẫu số 2", {"GIẤY ĐỀ NGHỊ ĐĂNG KÝ DOANH NGHIỆP", "CÔNG TY TNHH MỘT THÀNH VIÊN"}};
  return {"Mẫu số 3", {"GIẤY ĐỀ NGHỊ ĐĂNG KÝ DOANH NGHIỆP", "CÔNG TY TNHH HAI THÀNH VIÊN TRỞ LÊN"}};
}

void company_sections(Typesetter& page, const PaperRequest& request, std::int64_t capital) {
  const Enterprise& firm = request.story.enterprise;
  page.heading("1. Tình trạng thành lập (đánh dấu X vào ô thích hợp)");
  page.checkboxes("Thành lập mới", {{"", true}});
  page.checkboxes("Thành lập trên cơ sở chia, tách, hợp nhất doanh nghiệp", {{"", false}});
  page.checkboxes("Thành lập trên cơ sở chuyển đổi từ hộ kinh doanh", {{"", false}});
  page.heading("2. Tên công ty:");
  page.entry({"Tên công ty viết bằng tiếng Việt (ghi bằng chữ in hoa):", firm.name, "ten_cong_ty"});
  page.entry({"Tên công ty viết bằng tiếng nước ngoài (nếu có):", plain_upper(firm.short_name) + " COMPANY"});
  page.entry({"Tên công ty viết tắt (nếu có):", initials(firm) + " CO."});
  page.heading("3. Địa chỉ trụ sở chính:");
  page.entry({"Số nhà, ngách, hẻm, ngõ, đường phố/thôn/buôn:", firm.seat.house, "dia_chi", firm.seat.full()});
  page.entries({{"Xã/Phường/Đặc khu:", firm.seat.ward}, {"Tỉnh/Thành phố:", firm.seat.province}});
  page.entries({{"Điện thoại:", firm.director.phone}, {"Thư điện tử:", firm.director.email, "", "", 1.4}});
  page.heading("4. Ngành, nghề kinh doanh:");
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên ngành", 4},
              {"Mã ngành", 0.9, Align::kCentre},
              {"Đánh dấu X để chọn ngành chính", 1.3, Align::kCentre}},
             {{"1", "Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa) và động vật sống", "4620", "X"},
              {"2", "Bán buôn thực phẩm", "4632", ""},
              {"3", "Bán lẻ lương thực, thực phẩm, đồ uống, thuốc lá trong các cửa hàng kinh doanh tổng hợp",
               "4711", ""},
              {"4", "Vận tải hàng hóa bằng đường bộ", "4933", ""}},
             12);
  page.record_field("nganh_nghe", "4620");
  page.heading("5. Vốn điều lệ:");
  page.entry(
      {"Vốn điều lệ (bằng số; VNĐ):", grouped(capital) + " đồng", "von_dieu_le", std::to_string(capital)});
  page.entry({"Vốn điều lệ (bằng chữ; VNĐ):", in_words(capital) + " đồng"});
  page.checkboxes("Hiển thị giá trị tương đương theo đơn vị tiền nước ngoài:",
                  {{"Có", false}, {"Không", true}});
  page.table({{"Loại nguồn vốn", 2.4},
              {"Số tiền (bằng số; VNĐ)", 2, Align::kRight},
              {"Tỷ lệ (%)", 0.9, Align::kCentre}},
             {{"Vốn ngân sách nhà nước", "0", "0"},
              {"Vốn tư nhân", grouped(capital), "100"},
              {"Vốn nước ngoài", "0", "0"},
              {"Tổng cộng", grouped(capital), "100"}},
             12);
}

}  // namespace

std::vector<Leaf> set_giay_de_nghi_dang_ky_doanh_nghiep(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const Person& head = firm.director;
  const CompanyForm form = form_of(firm);
  Typesetter page(
      "giay-de-nghi-dang-ky-doanh-nghiep",
      {.body_pt = 13, .line_factor = 1.18, .paragraph_gap_mm = 2.1, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const std::int64_t capital = std::int64_t{draw.between(5, 90)} * 100'000'000;

  page.form_code(form.code);
  page.citizen_header();
  dated_line(page, place_and_day(request, 3));
  page.record_field("ngay_ky", iso(request.issued(3)));
  page.title(form.title);
  constexpr auto kTo = std::to_array<std::string_view>(
      {"Phòng Đăng ký kinh doanh tỉnh Đắk Lắk", "Phòng Đăng ký kinh doanh - Sở Tài chính tỉnh Đắk Lắk",
       "Phòng Đăng ký kinh doanh và Tài chính doanh nghiệp - Sở Tài chính tỉnh Đắk Lắk"});
  page.addressed_to(request.worded(kTo));
  page.entry({"Tôi là (ghi họ tên bằng chữ in hoa):", upper(head.name), "nguoi_dai_dien", head.name});
  page.runs(
      {{"Đăng ký công ty do tôi là người đại diện theo pháp luật/Chủ tịch công ty với các nội dung sau:",
        page.body().as_bold()}});
  company_sections(page, request, capital);

  page.heading("6. Chủ sở hữu/thành viên/cổ đông sáng lập:");
  page.item("Kê khai theo danh sách gửi kèm Giấy đề nghị này.");
  page.heading("7. Thông tin về chủ sở hữu hưởng lợi:");
  page.checkboxes("Doanh nghiệp có cá nhân là chủ sở hữu hưởng lợi:", {{"Có", true}, {"Không", false}});
  page.entries({{"Họ, chữ đệm và tên:", head.name, "", "", 1.4}, {"Tỷ lệ sở hữu:", "100%", "", "", 0.7}});
  page.heading("8. Người đại diện theo pháp luật:");
  page.entries(
      {{"Họ, chữ đệm và tên:", upper(head.name), "", "", 1.7}, {"Giới tính:", head.sex(), "", "", 0.7}});
  page.entries({{"Sinh ngày:", slashed(head.born)}, {"Chức danh:", "Giám đốc"}});
  page.entries(
      {{number_label(request), head.id_number, "so_dinh_danh", "", 1.3}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({"Địa chỉ thường trú:", head.home.full()});
  page.entry({"Địa chỉ liên lạc:", head.home.full()});
  page.entries({{"Điện thoại:", head.phone}, {"Thư điện tử:", head.email, "", "", 1.4}});

  page.heading("9. Thông tin đăng ký thuế:");
  page.table({{"STT", 0.5, Align::kCentre}, {"Các chỉ tiêu thông tin đăng ký thuế", 6}},
             {{"1", "Thông tin về Kế toán trưởng/Phụ trách kế toán: " +
                        make_person(request.draw("accountant"), request.story.today).name},
              {"2", "Địa chỉ nhận thông báo thuế: " + firm.seat.full()},
              {"3", "Ngày bắt đầu hoạt động: từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp"},
              {"4", "Hình thức hạch toán: Hạch toán độc lập"},
              {"5", "Năm tài chính: áp dụng từ ngày 01/01 đến ngày 31/12"},
              {"6", "Tổng số lao động (dự kiến): " + std::to_string(draw.between(4, 40))},
              {"7", "Phương pháp tính thuế GTGT: Khấu trừ"}},
             12);
  page.heading("10. Thông tin về việc đóng bảo hiểm xã hội:");
  page.checkboxes("Phương thức đóng bảo hiểm xã hội:", {{"Hàng tháng", true}, {"03 tháng một lần", false}});
  page.keep_together(95);
  page.paragraph("Tôi cam kết:");
  page.item(
      "- Trụ sở chính thuộc quyền sở hữu/quyền sử dụng hợp pháp của công ty và được sử dụng đúng mục đích;");
  page.item("- Sử dụng hóa đơn, khắc dấu theo quy định của pháp luật;");
  page.item(
      "- Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký "
      "trên.");
  constexpr auto kNotes = std::to_array<std::string_view>({"(Ký và ghi họ tên)", "(Ký, ghi họ tên)"});
  page.signatures({{.roles = {"NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", "CỦA CÔNG TY"},
                    .note = std::string(request.worded(kNotes)),
                    .name = head.name}});
  return page.finish();
}

}  // namespace motcua::specimens
