// A private letter in slanted letters: prose without a form, without a stamp.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thu_tay(const PaperRequest& request) {
  const Story& story = request.story;
  Typesetter page("",
                  {.left_mm = 28, .right_mm = 22, .body_pt = 15, .line_factor = 1.45, .paragraph_gap_mm = 3},
                  request.making);
  const TextStyle hand = page.body().as_italic().inked(kBluePen);
  const auto say = [&](const std::string& words) { page.runs({{words, hand}}, 10, Align::kLeft); };
  page.runs({{story.applicant.home.ward.substr(story.applicant.home.ward.find(' ') + 1) + ", " +
                  worded(days_before(story.today, 40)),
              hand}},
            0, Align::kRight);
  const std::string name = story.spouse.name.substr(story.spouse.name.rfind(' ') + 1);
  page.runs({{request.worded(std::to_array<std::string>(
                  {name + " thương nhớ,", "Gửi " + name + ",", "Thương gửi " + name + " ở quê nhà,"})),
              hand}});
  say("Vậy là đã ba tuần kể từ hôm mình ra bến xe. Trên này mưa suốt, con dốc trước cổng đỏ quạch, chiều nào "
      "cũng nghe "
      "tiếng chiêng bên kia suối vọng sang. Mình nhớ nhà quá.");
  say("Hôm qua mình lên ủy ban xã làm giấy tờ. Người ta hỏi căn cước công dân, hỏi giấy khai sinh của con, "
      "mình luống "
      "cuống để quên cả ở nhà trọ. Anh cán bộ trẻ hiền lắm, bảo mai quay lại cũng được, không phải viết đơn "
      "gì thêm.");
  say("Tiền mình gửi về hôm mùng mười, bạn đóng học cho con rồi mua cho mẹ đôi dép mới nhé. Đừng tiếc. Vụ cà "
      "phê này được "
      "mùa, cuối năm mình về, cả nhà mình ra biển một chuyến cho biết.");
  say("Con bé còn ho không? Nhớ cho con mặc ấm, tối đừng cho uống nước đá. Mình thương hai mẹ con nhiều.");
  page.runs({{"Nhớ thật nhiều,", hand}}, 0, Align::kRight);
  page.runs({{story.applicant.name.substr(story.applicant.name.rfind(' ') + 1), hand}}, 0, Align::kRight);
  return page.finish();
}

}  // namespace motcua::specimens
