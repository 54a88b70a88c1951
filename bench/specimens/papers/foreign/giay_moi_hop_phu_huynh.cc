// A school's invitation to a parents' meeting: a foreign paper that slipped into
// a dossier. No kind of the catalogue.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_moi_hop_phu_huynh(const PaperRequest& request) {
  const Story& story = request.story;
  Typesetter page("", {.body_pt = 14, .line_factor = 1.25, .paragraph_gap_mm = 2.6}, request.making);
  Random draw = request.draw("said");
  const Person head = make_person(request.draw("head teacher"), story.today);

  page.letterhead({.parent = upper("UBND " + story.applicant.home.ward),
                   .agency = "TRƯỜNG TIỂU HỌC VÕ THỊ SÁU",
                   .place_date = "Đắk Lắk, " + worded(days_before(story.today, 8))});
  page.title({"GIẤY MỜI HỌP PHỤ HUYNH HỌC SINH"}, "(Họp giữa học kỳ I, năm học 2026 - 2027)");
  page.runs({{"Kính mời ông (bà): ", page.body()}, {story.applicant.name, page.body().as_bold()}}, 12.7);
  page.runs({{"Là phụ huynh của em: ", page.body()},
             {make_person(request.draw("pupil"), story.today).name, page.body().as_bold()},
             {", học sinh lớp 4A" + std::to_string(draw.between(1, 6)) + ".", page.body()}},
            12.7);
  page.paragraph("Nhà trường trân trọng kính mời quý phụ huynh đến dự buổi họp với nội dung như sau:");
  page.item("1. Thông tin về tình hình học tập và rèn luyện của các em trong tám tuần đầu năm học.");
  page.item("2. Kế hoạch ôn tập giữa học kỳ, hoạt động trải nghiệm tại vườn cà phê và ngày hội đọc sách.");
  page.item("3. Trao đổi về bữa ăn bán trú, giờ đón trả học sinh và an toàn giao thông trước cổng trường.");
  page.item("4. Bầu bổ sung Ban đại diện cha mẹ học sinh của lớp.");
  page.runs({{"Thời gian: ", page.body().as_bold()},
             {"07 giờ 30 phút, Chủ nhật, " + worded(days_before(story.today, -6)) + ".", page.body()}},
            12.7);
  page.runs({{"Địa điểm: ", page.body().as_bold()},
             {"phòng học của lớp, dãy nhà B, Trường Tiểu học Võ Thị Sáu.", page.body()}},
            12.7);
  page.paragraph(
      "Sự có mặt của quý phụ huynh góp phần giúp nhà trường và gia đình phối hợp tốt hơn trong việc chăm lo "
      "cho các em. "
      "Rất mong quý phụ huynh sắp xếp thời gian đến dự đông đủ và đúng giờ.");
  page.paragraph("Trân trọng kính mời!");
  page.signatures({{.roles = {"GIÁO VIÊN CHỦ NHIỆM"}, .name = story.other.name},
                   {.roles = {"HIỆU TRƯỞNG"},
                    .name = head.name,
                    .seal = SealText{"TRƯỜNG TIỂU HỌC VÕ THỊ SÁU", "TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
