// Giấy chứng nhận đăng ký hộ kinh doanh, as communes issue it since July 2025.

#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_cn_dang_ky_ho_kinh_doanh(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  const std::string ward = upper(owner.home.ward);
  Typesetter page("giay-cn-dang-ky-ho-kinh-doanh",
                  {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.2}, request.making);
  Random draw = request.draw("said");
  draw_guilloche(page.sheet(), 12, 60, 186, 170, {0.86, 0.90, 0.97}, 34);

  page.letterhead({.parent = "ỦY BAN NHÂN DÂN " + ward, .agency = "PHÒNG KINH TẾ"});
  page.gap(6);
  page.title({"GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"});
  page.runs({{"Mã số hộ kinh doanh: ", page.body().as_bold()},
             {owner.id_number, page.body().as_bold(), "ma_so", ""}},
            0, Align::kCentre);
  page.centred("Đăng ký lần đầu, " + worded(days_before(story.today, 410)), page.body().as_italic());
  page.centred("Đăng ký thay đổi lần thứ: 1, " + worded(days_before(story.today, 96)),
               page.body().as_italic());
  page.gap(4);
  page.runs({{"1. Tên hộ kinh doanh: ", page.body().as_bold()}, {story.household, page.body(), "ten", ""}});
  page.runs(
      {{"2. Địa chỉ trụ sở: ", page.body().as_bold()}, {owner.home.full(), page.body(), "dia_chi", ""}});
  page.entries({{"Điện thoại:", owner.phone}, {"Fax:", ""}});
  page.entries({{"Email:", owner.email}, {"Website:", ""}});
  page.heading("3. Ngành, nghề kinh doanh:");
  page.table({{"STT", 0.6, Align::kCentre}, {"Tên ngành", 5}, {"Mã ngành", 1.2, Align::kCentre}},
             {{"1", "Bán lẻ đồ uống trong các cửa hàng chuyên doanh", "4723"},
              {"2", "Bán lẻ lương thực, thực phẩm trong các cửa hàng kinh doanh tổng hợp", "4711"}});
  const int capital = draw.between(4, 12) * 50;
  page.runs(
      {{"4. Vốn kinh doanh: ", page.body().as_bold()},
       {grouped(std::int64_t{capital} * 1'000'000) + " đồng", page.body(), "von", ""},
       {" (Bằng chữ: " + in_words(std::int64_t{capital} * 1'000'000) + " đồng)", page.body().as_italic()}});
  page.heading("5. Thông tin về chủ hộ kinh doanh:");
  page.entries({{"Họ và tên:", upper(owner.name), "chu_ho", owner.name, 1.5}, {"Giới tính:", owner.sex()}});
  page.entries(
      {{"Sinh ngày:", slashed(owner.born)}, {"Dân tộc:", "Kinh", "", "", 0.7}, {"Quốc tịch:", "Việt Nam"}});
  page.entries(
      {{"Số định danh cá nhân:", owner.id_number, "", "", 1.3}, {"Ngày cấp:", slashed(owner.id_issued)}});
  page.entry({"Nơi cấp:", "Cục Cảnh sát quản lý hành chính về trật tự xã hội"});
  page.entry({"Nơi thường trú:", owner.home.full()});
  page.signatures({{.roles = {"TRƯỞNG PHÒNG"},
                    .name = story.other.name,
                    .seal = SealText{"ỦY BAN NHÂN DÂN " + ward, "TỈNH ĐẮK LẮK", "PHÒNG KINH TẾ"}}});
  return page.finish();
}

}  // namespace motcua::specimens
