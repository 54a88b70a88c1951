// Bản dịch of a foreign diploma or certificate, the translator's statement, and the
// certifier's words on the translator's signature.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_ban_dich(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& translator = story.other;
  const Person& holder = story.applicant;
  const Day day = request.issued(22);
  Typesetter page("ban-dich", {.body_pt = 13, .line_factor = 1.18, .paragraph_gap_mm = 2}, request.making);
  page.title({"BẢN DỊCH"}, request.worded(std::to_array<std::string>({"(Dịch từ tiếng Anh)",
                                                                      "Bản dịch từ tiếng Anh sang tiếng Việt",
                                                                      "(Tài liệu gồm 01 trang)"})));
  const bool diploma = request.making.variant % 2 == 0;
  page.centred(diploma ? "TRƯỜNG ĐẠI HỌC BỜ BIỂN PHÍA NAM" : "HỘI ĐỒNG KIỂM TRA NGHỀ BẾP QUỐC TẾ",
               page.body().as_bold());
  page.centred(diploma ? "(University of the Southern Coast)" : "(International Kitchen Trades Board)",
               page.body().as_italic());
  page.gap(2);
  page.paragraph("Theo đề nghị của Hội đồng khoa học và căn cứ kết quả học tập, nhà trường chứng nhận rằng");
  page.centred(plain_upper(holder.name), page.body().sized(15).as_bold());
  page.paragraph("sinh ngày " + slashed(holder.born) + ", hộ chiếu số P" + holder.id_number.substr(4) +
                 ", đã hoàn thành chương trình " +
                 (diploma ? "đào tạo trình độ thạc sĩ chuyên ngành quản trị kinh doanh, thời gian 24 tháng"
                          : "huấn luyện nghề bếp trưởng, thời lượng 480 giờ") +
                 ", và được hưởng mọi quyền lợi, vinh dự gắn với văn bằng này.");
  page.paragraph("Cấp tại Thành phố Cảng, ngày 18 tháng 6 năm 2021. Số hiệu văn bằng: 2021/0" +
                 holder.id_number.substr(8) + ".");
  page.paragraph(
      "[Đã ký] Hiệu trưởng. [Đóng dấu nổi của nhà trường]. Mặt sau: chứng nhận của công chứng viên bang, "
      "đóng dấu, số 0417.");
  page.gap(3);
  page.sheet().rule(page.left_mm(), page.y_mm(), page.left_mm() + page.width_mm(), page.y_mm(), 0.5);
  page.gap(3);
  page.runs({{"Tôi là ", page.body()},
             {translator.name, page.body().as_bold(), "nguoi_dich", ""},
             {", " + id_label(request) + " " + translator.id_number +
                  ", người dịch, cam đoan đã dịch chính xác nội dung của giấy tờ này từ "
                  "tiếng Anh sang tiếng Việt.",
              page.body()}},
            12.7);
  page.signatures({{.place_date = "Đắk Lắk, " + worded(day),
                    .roles = {"NGƯỜI DỊCH"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = translator.name}});
  page.record_field("ngay", iso(day));
  page.new_page();
  const std::string number = words_of_commune(page, request, "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH", day,
                                              {translator}, "SCT/CKND");
  page.record_field("so_chung_thuc", number);
  return page.finish();
}

}  // namespace motcua::specimens
