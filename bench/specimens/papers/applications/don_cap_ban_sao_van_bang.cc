// Đơn đề nghị cấp bản sao văn bằng, chứng chỉ từ sổ gốc.

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_cap_ban_sao_van_bang(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.other;
  const Person& submitter = story.applicant;
  Typesetter page("don-cap-ban-sao-van-bang", {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.1},
                  request.making);
  Random draw = request.draw("said");
  const int born = static_cast<int>(owner.born.year());

  page.citizen_header();
  page.title({"ĐƠN ĐỀ NGHỊ", "CẤP BẢN SAO VĂN BẰNG, CHỨNG CHỈ TỪ SỔ GỐC"});
  page.addressed_to("Sở Giáo dục và Đào tạo tỉnh Đắk Lắk");
  page.entries({{"Họ và tên người đề nghị:", submitter.name}});
  page.entries({{"Số căn cước công dân:", submitter.id_number, "", "", 1.3},
                {"Cấp ngày:", slashed(submitter.id_issued)}});
  page.entry({"Nơi cư trú:", submitter.home.full()});
  page.entries({{"Điện thoại liên hệ:", submitter.phone}, {"Email:", submitter.email}});
  page.entry({"Quan hệ với người được cấp văn bằng:", "Được ủy quyền"});
  page.paragraph("Đề nghị cấp bản sao văn bằng, chứng chỉ từ sổ gốc cho người có thông tin như sau:");
  page.entries(
      {{"1. Họ và tên:", upper(owner.name), "ho_ten", owner.name, 1.5}, {"Giới tính:", owner.sex()}});
  page.entries({{"2. Ngày, tháng, năm sinh:", slashed(owner.born), "ngay_sinh", iso(owner.born)}});
  page.entry({"3. Nơi sinh:", "Tỉnh " + owner.birth_province});
  page.entries({{"4. Dân tộc:", "Kinh"}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({"5. Loại văn bằng, chứng chỉ:", "Bằng tốt nghiệp trung học phổ thông", "van_bang"});
  page.entry({"6. Học sinh trường:", "Trung học phổ thông Buôn Ma Thuột"});
  page.entries({{"7. Khóa thi ngày:", "02/6/" + std::to_string(born + 18)},
                {"Hội đồng thi:", "Trường THPT Buôn Ma Thuột", "", "", 1.6}});
  page.entries({{"8. Xếp loại tốt nghiệp:", "Khá"}, {"Năm tốt nghiệp:", std::to_string(born + 18)}});
  page.entries({{"9. Số hiệu văn bằng:", "A " + std::to_string(draw.between(100000, 999999)), "", "", 1.1},
                {"Số vào sổ:", std::to_string(draw.between(100, 999)) + "/THPT"}});
  page.entries({{"10. Số lượng bản sao đề nghị cấp:", "02 bản"}});
  page.entry({"11. Lý do đề nghị:", "Bản chính bị mất, cần bổ sung hồ sơ tuyển dụng"});
  page.paragraph(
      "Tôi xin cam đoan những nội dung trên là đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật về "
      "lời khai của "
      "mình. Đề nghị Sở Giáo dục và Đào tạo xem xét, giải quyết.");
  page.paragraph("Trân trọng cảm ơn./.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(days_before(story.today, 1)),
                    .roles = {"NGƯỜI LÀM ĐƠN"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = submitter.name}});
  return page.finish();
}

}  // namespace motcua::specimens
