// A pagoda's notice of a feast, with a letterhead of its own and a seal.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thong_bao_le_chua(const PaperRequest& request) {
  const Story& story = request.story;
  const auto feast = request.worded(
      std::to_array<std::string>({"Về việc tổ chức Đại lễ Vu Lan báo hiếu",
                                  "Về việc tổ chức lễ cầu an đầu năm", "Về việc tổ chức khóa tu mùa hè"}));
  Typesetter page("", {.body_pt = 14, .line_factor = 1.25, .paragraph_gap_mm = 2.5}, request.making);
  page.letterhead({.parent = "GIÁO HỘI PHẬT GIÁO VIỆT NAM",
                   .agency = "CHÙA PHƯỚC NGUYÊN",
                   .number = "Số: 14/TB-PN",
                   .place_date = "Đắk Lắk, " + worded(days_before(story.today, 60))});
  page.title({"THÔNG BÁO", feast});
  page.addressed_to("Quý Phật tử gần xa");
  page.paragraph(
      "Nam mô Bổn sư Thích Ca Mâu Ni Phật! Được sự chấp thuận của chính quyền địa phương, nhà chùa trân "
      "trọng thông báo "
      "chương trình lễ như sau:");
  page.table({{"Thời gian", 1.3, Align::kCentre}, {"Nội dung", 3}, {"Địa điểm", 1.6}},
             {{"05 giờ 30", "Hô chuông, tụng kinh buổi sớm", "Chánh điện"},
              {"08 giờ 00", "Cung thỉnh chư Tôn đức, khai mạc", "Sân lễ"},
              {"09 giờ 30", "Lễ bông hồng cài áo, văn nghệ cúng dường", "Sân lễ"},
              {"11 giờ 00", "Thọ trai (cơm chay miễn phí)", "Nhà khách"},
              {"14 giờ 00", "Tặng 200 phần quà cho hộ nghèo", "Nhà giảng"},
              {"19 giờ 00", "Thả hoa đăng", "Hồ sen"}});
  page.paragraph(
      "Hộ nghèo nhận quà vui lòng mang theo Căn cước công dân và Giấy chứng nhận hộ nghèo để ban tổ chức ghi "
      "danh. Quý Phật "
      "tử phát tâm công đức xin ghi tên tại bàn tiếp lễ, nhà chùa có phiếu công đức gửi lại.");
  page.paragraph(
      "Kính mong quý Phật tử sắp xếp thời gian về dự đông đủ, giữ gìn trật tự, ăn mặc trang nghiêm.");
  page.paragraph("Nam mô Hoan Hỷ Tạng Bồ Tát Ma Ha Tát.");
  page.signatures({{.roles = {"TM. BAN TRỊ SỰ", "TRỤ TRÌ"},
                    .name = "Thích Nguyên Hòa",
                    .seal = SealText{"CHÙA PHƯỚC NGUYÊN", "TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
