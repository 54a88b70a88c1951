// Trích lục khai tử, giấy chứng tử or giấy báo tử, by variant; of the applicant's father.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_trich_luc_khai_tu(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& dead = story.father;
  const Address& where = story.applicant.home;
  Typesetter page("trich-luc-khai-tu",
                  {.left_mm = 27,
                   .right_mm = 22,
                   .top_mm = 22,
                   .body_pt = 13,
                   .line_factor = 1.2,
                   .paragraph_gap_mm = 2.6},
                  request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(30, 150));
  const Day died = days_before(issued, draw.between(3, 12));
  const int form = request.making.variant % 3;
  if (form != 2) certificate_ground(page, {0.35, 0.38, 0.45}, {0.92, 0.93, 0.95});

  const std::string year = std::to_string(static_cast<int>(issued.year()));
  const std::string number = std::to_string(draw.between(8, 210)) + (form == 0 ? "/TLKT-BS" : "/" + year);
  page.letterhead(commune_head(where, "", at_commune_on(where, issued)));
  page.runs({{"Số: ", page.body()}, {number, page.body(), "so", ""}}, 0, Align::kLeft);
  page.gap(2);
  page.title(
      {request.worded(std::to_array<std::string>({"TRÍCH LỤC KHAI TỬ", "GIẤY CHỨNG TỬ", "GIẤY BÁO TỬ"}))},
      form == 0 ? "(Bản sao)" : "");
  page.entry({"Họ, chữ đệm, tên:", upper(dead.name), "ho_ten", dead.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(dead.born), "ngay_sinh", iso(dead.born), 1.4},
                {"Giới tính:", dead.sex()}});
  page.entries({{"Dân tộc:", ethnic_group(dead)}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({request.worded(std::to_array<std::string>(
                  {"Số định danh cá nhân/Giấy tờ tùy thân:", "Giấy tờ tùy thân:", "Số định danh cá nhân:"})),
              dead.id_number, "so_dinh_danh"});
  page.entry({request.worded(std::to_array<std::string>(
                  {"Nơi cư trú cuối cùng:", "Nơi thường trú/tạm trú cuối cùng:", "Nơi cư trú cuối cùng:"})),
              where.full()});
  const std::string hour =
      std::to_string(draw.between(1, 22)) + " giờ " + std::to_string(draw.between(1, 5) * 10) + " phút, ";
  page.entry({"Đã chết vào lúc:", hour + worded(died), "ngay_chet", iso(died)});
  page.entry({"Nơi chết:",
              request.worded(std::to_array<std::string>(
                  {"Tại nhà riêng, ", "Bệnh viện Đa khoa vùng Tây Nguyên, ", "Tại nhà, "})) +
                  where.ward + ", " + where.province,
              "noi_chet"});
  page.entry({"Nguyên nhân chết:", request.worded(std::to_array<std::string>(
                                       {"Bệnh già", "Suy hô hấp", "Tai biến mạch máu não"}))});
  if (form != 2) {
    page.entries({{"Số Giấy báo tử:", std::to_string(draw.between(3, 60)) + "/GBT"},
                  {"do Trạm Y tế cấp ngày:", slashed(died)}});
  }
  page.entry({request.worded(std::to_array<std::string>(
                  {"Đăng ký khai tử tại:", "Nơi đăng ký khai tử:", "Đăng ký khai tử tại:"})),
              "Ủy ban nhân dân " + where.ward + ", " + where.province, "noi_dang_ky"});
  page.entry({"Họ, chữ đệm, tên người đi khai tử:", story.applicant.name});
  page.entry({"Giấy tờ tùy thân:", identity_of(request, story.applicant)});
  page.signatures({commune_signer(request, where)});
  return page.finish();
}

}  // namespace motcua::specimens
