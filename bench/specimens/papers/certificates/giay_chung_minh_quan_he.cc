// Who may act for a child or a ward: the commune's paper about guardianship, or about
// parent and child, by variant.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_chung_minh_quan_he(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& represented = story.child;
  const Person& guardian = story.applicant;
  Typesetter page("giay-chung-minh-quan-he",
                  {.left_mm = 27,
                   .right_mm = 22,
                   .top_mm = 22,
                   .body_pt = 13,
                   .line_factor = 1.2,
                   .paragraph_gap_mm = 2.4},
                  request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(40, 500));
  const bool parent = request.making.variant % 3 == 2;
  if (!parent) certificate_ground(page, kCivilBorder, kCivilGround);

  page.letterhead(commune_head(
      guardian.home, "Số: " + std::to_string(draw.between(4, 60)) + (parent ? "/GXN-UBND" : "/TLGH"),
      at_commune_on(guardian.home, issued)));
  page.gap(2);
  page.title(request.worded(std::to_array<std::vector<std::string>>(
                 {{"GIẤY TỜ CHỨNG MINH", "NGƯỜI ĐẠI DIỆN HỢP PHÁP"},
                  {"GIẤY TỜ CHỨNG MINH NGƯỜI ĐẠI DIỆN HỢP PHÁP"},
                  {"GIẤY TỜ CHỨNG MINH NGƯỜI", "ĐẠI DIỆN HỢP PHÁP"}})),
             request.worded(std::to_array<std::string>({"(Trích lục đăng ký giám hộ)",
                                                        "(Quyết định công nhận việc giám hộ)",
                                                        "(Giấy xác nhận quan hệ cha, mẹ, con)"})));
  page.heading(parent ? "1. Người con:" : "1. Người được giám hộ:");
  page.entry({"Họ, chữ đệm, tên:", upper(represented.name)});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(represented.born), "", "", 1.4},
                {"Giới tính:", represented.sex()}});
  page.entries({{"Dân tộc:", ethnic_group(represented)}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({"Số định danh cá nhân:", represented.id_number});
  page.entry({"Nơi cư trú:", represented.home.full()});
  page.heading(parent ? "2. Người đại diện theo pháp luật:" : "2. Người giám hộ:");
  page.entry({"Họ, chữ đệm, tên:", upper(guardian.name), "ho_ten", guardian.name});
  page.entries(
      {{"Ngày, tháng, năm sinh:", slashed(guardian.born), "", "", 1.4}, {"Giới tính:", guardian.sex()}});
  page.entry({"Giấy tờ tùy thân:", identity_of(request, guardian)});
  page.entry({"Nơi cư trú:", guardian.home.full()});
  const std::string relation =
      parent ? (guardian.female ? "mẹ đẻ" : "cha đẻ") : (guardian.female ? "cô ruột" : "chú ruột");
  page.entry({request.worded(std::to_array<std::string>(
                  {"Quan hệ với người được giám hộ:", "Quan hệ:", "Quan hệ với người con:"})),
              relation, "quan_he"});
  page.paragraph(
      parent
          ? "Ông/bà có tên tại mục 2 là người đại diện theo pháp luật của người có tên tại mục 1 theo quy "
            "định của Bộ luật Dân sự."
          : "Người giám hộ là người đại diện theo pháp luật của người được giám hộ, có các quyền và nghĩa vụ "
            "theo quy định của Bộ luật Dân sự.");
  page.entry({"Nơi đăng ký:", "Ủy ban nhân dân " + guardian.home.ward + ", " + guardian.home.province});
  page.signatures({commune_signer(request, guardian.home)});
  return page.finish();
}

}  // namespace motcua::specimens
