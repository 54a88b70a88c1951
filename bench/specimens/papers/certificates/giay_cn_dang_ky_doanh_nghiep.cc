// Giấy chứng nhận đăng ký doanh nghiệp of a limited company or a joint-stock company.

#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

std::string form_of(const std::string& name) {
  if (name.find("CỔ PHẦN") != std::string::npos) return "CÔNG TY CỔ PHẦN";
  if (name.find("MỘT THÀNH VIÊN") != std::string::npos) return "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN";
  return "CÔNG TY TRÁCH NHIỆM HỮU HẠN HAI THÀNH VIÊN TRỞ LÊN";
}

}  // namespace

std::vector<Leaf> set_giay_cn_dang_ky_doanh_nghiep(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const Person& director = firm.director;
  Typesetter page("giay-cn-dang-ky-doanh-nghiep", {.body_pt = 13, .line_factor = 1.12, .paragraph_gap_mm = 2},
                  request.making);
  Random draw = request.draw("said");
  draw_guilloche(page.sheet(), 12, 55, 186, 190, {0.88, 0.93, 0.88}, 38);

  page.letterhead({.parent = "SỞ KẾ HOẠCH VÀ ĐẦU TƯ\nTỈNH ĐẮK LẮK", .agency = "PHÒNG ĐĂNG KÝ KINH DOANH"});
  page.gap(5);
  page.title({"GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", form_of(firm.name)});
  page.runs({{"Mã số doanh nghiệp: ", page.body().as_bold()},
             {firm.tax_code, page.body().as_bold(), "ma_so_dn", ""}},
            0, Align::kCentre);
  page.runs({{"Đăng ký lần đầu, ", page.body().as_italic()},
             {worded(firm.registered), page.body().as_italic(), "ngay_dk_lan_dau", iso(firm.registered)}},
            0, Align::kCentre);
  const int change = draw.between(1, 5);
  page.runs({{"Đăng ký thay đổi lần thứ: ", page.body().as_italic()},
             {std::to_string(change), page.body().as_italic(), "lan_thay_doi", ""},
             {", " + worded(days_before(request.story.today, 600)), page.body().as_italic()}},
            0, Align::kCentre);
  page.gap(3);
  page.heading("1. Tên công ty");
  page.runs({{"Tên công ty viết bằng tiếng Việt: ", page.body()}, {firm.name, page.body(), "ten_dn", ""}});
  page.item("Tên công ty viết bằng tiếng nước ngoài: " + plain_upper(firm.short_name) + " COMPANY");
  page.item("Tên công ty viết tắt: " + plain_upper(firm.short_name));
  page.heading("2. Địa chỉ trụ sở chính");
  page.runs({{firm.seat.full() + ", Việt Nam", page.body(), "dia_chi", firm.seat.full()}});
  page.entries({{"Điện thoại:", director.phone}, {"Fax:", ""}});
  page.entries({{"Email:", director.email}, {"Website:", ""}});
  page.heading("3. Vốn điều lệ");
  const std::int64_t capital = std::int64_t{draw.between(2, 40)} * 500'000'000;
  page.runs({{grouped(capital) + " đồng.", page.body(), "von_dieu_le", std::to_string(capital)},
             {" Bằng chữ: " + in_words(capital) + " đồng", page.body().as_italic()}});
  page.heading("4. Người đại diện theo pháp luật của công ty");
  page.entries({{"* Họ và tên:", upper(director.name), "nguoi_dai_dien", director.name, 1.6},
                {"Giới tính:", director.sex()}});
  page.item("Chức danh: Giám đốc");
  page.entries({{"Sinh ngày:", slashed(director.born)},
                {"Dân tộc:", "Kinh", "", "", 0.8},
                {"Quốc tịch:", "Việt Nam"}});
  page.item("Loại giấy tờ pháp lý của cá nhân: Thẻ căn cước công dân");
  page.entry({"Số giấy tờ pháp lý của cá nhân:", director.id_number, "so_dinh_danh"});
  page.entries({{"Ngày cấp:", slashed(director.id_issued), "", "", 0.7},
                {"Nơi cấp:", "Cục Cảnh sát QLHC về trật tự xã hội", "", "", 1.5}});
  page.item("Địa chỉ thường trú: " + director.home.full() + ", Việt Nam");
  page.item("Địa chỉ liên lạc: " + director.home.full() + ", Việt Nam");
  page.signatures({{.roles = {"TRƯỞNG PHÒNG"},
                    .name = request.story.other.name,
                    .seal = SealText{"SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TỈNH ĐẮK LẮK", "PHÒNG ĐĂNG KÝ KINH DOANH"}}});
  return page.finish();
}

}  // namespace motcua::specimens
