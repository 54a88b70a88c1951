// Đơn đề nghị cấp Giấy phép bán lẻ rượu, Mẫu số 01 (Nghị định 17/2020/NĐ-CP).

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_giay_phep_ban_le_ruou(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  Typesetter page("don-de-nghi-giay-phep-ban-le",
                  {.body_pt = 13, .line_factor = 1.02, .paragraph_gap_mm = 0.9}, request.making);
  Random draw = request.draw("said");

  page.form_code("Mẫu số 01", "(Ban hành kèm theo Nghị định số 17/2020/NĐ-CP)");
  page.letterhead({.parent = "TÊN THƯƠNG NHÂN",
                   .agency = story.household,
                   .number = "Số: 0" + std::to_string(draw.between(1, 9)) + "/ĐĐN",
                   .place_date = "Đắk Lắk, " + worded(days_before(story.today, 2))});
  page.title({"ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP BÁN LẺ RƯỢU"});
  page.addressed_to("Sở Công Thương tỉnh Đắk Lắk");

  page.entry({"Tên thương nhân:", story.household, "thuong_nhan"});
  page.entry({"Trụ sở giao dịch:", owner.home.full()});
  page.entries({{"Điện thoại:", owner.phone}, {"Fax:", ""}});
  page.entries({{"Giấy chứng nhận đăng ký hộ kinh doanh số:", owner.id_number, "", "", 2.1}});
  page.entries({{"do", "Phòng Kinh tế, " + owner.home.ward, "", "", 1.1},
                {"cấp ngày", slashed(days_before(story.today, 410)), "", "", 0.7}});
  page.entries({{"Người đại diện:", owner.name, "", "", 1.2}, {"Chức danh:", "Chủ hộ kinh doanh"}});
  page.entries({{"Số CCCD/Căn cước:", owner.id_number}, {"Cấp ngày:", slashed(owner.id_issued)}});

  page.paragraph("Đề nghị Sở Công Thương xem xét cấp Giấy phép bán lẻ rượu, cụ thể như sau:");
  page.heading(
      "1. Được phép mua các loại sản phẩm rượu của thương nhân sản xuất, phân phối, bán buôn rượu sau:");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Tên thương nhân cung cấp", 3},
              {"Loại sản phẩm rượu", 2.3},
              {"Địa chỉ", 3}},
             {{"1", story.partner.name, "Rượu vang, rượu trắng đóng chai", story.partner.seat.full()},
              {"2", story.enterprise.name, "Rượu nếp cẩm, rượu ngâm thảo mộc", story.enterprise.seat.full()}},
             11.5);
  page.heading("2. Được tổ chức bán lẻ tại các địa điểm sau:");
  page.entries({{"Địa điểm 1:", owner.home.full()}});
  page.entries({{"Điện thoại:", owner.phone},
                {"Diện tích kinh doanh:", std::to_string(draw.between(28, 64)) + " m²"}});

  page.paragraph("Hồ sơ kèm theo gồm:");
  page.item("1. Bản sao giấy chứng nhận đăng ký hộ kinh doanh.");
  page.item("2. Bản sao hợp đồng thuê địa điểm kinh doanh.");
  page.item("3. Bản sao hợp đồng nguyên tắc với thương nhân bán buôn rượu.");
  page.paragraph(
      story.household +
      " xin cam đoan thực hiện đúng các quy định tại Nghị định số 105/2017/NĐ-CP ngày 14 tháng 9 năm "
      "2017 về kinh doanh rượu, Nghị định số 17/2020/NĐ-CP và các văn bản pháp luật có liên quan. Nếu sai, "
      "xin hoàn "
      "toàn chịu trách nhiệm trước pháp luật.");
  page.signatures({{.roles = {"NGƯỜI ĐẠI DIỆN THƯƠNG NHÂN"},
                    .note = "(Ký tên, ghi rõ họ tên, chức danh)",
                    .name = owner.name}});
  return page.finish();
}

}  // namespace motcua::specimens
