// A tourist's leaflet in three panels on a landscape sheet, without photographs.

#include "bench/specimens/papers/foreign/columns.h"
#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_to_roi_du_lich(const PaperRequest& request) {
  Typesetter page("",
                  {.width_mm = 297,
                   .height_mm = 210,
                   .left_mm = 12,
                   .right_mm = 12,
                   .top_mm = 12,
                   .bottom_mm = 10,
                   .family = kSans,
                   .body_pt = 14},
                  request.making);
  const Ink green{0.06, 0.40, 0.26};
  page.sheet().fill(0, 0, 297, 26, green);
  page.sheet().text(
      request.worded(std::to_array<std::string>(
          {"VỀ VỚI ĐẠI NGÀN ĐẮK LẮK", "ĐẮK LẮK - BIỂN VÀ RỪNG GỌI MỜI", "BA NGÀY Ở XỨ SỞ CÀ PHÊ"})),
      page.body().sized(24).as_bold().inked({1, 1, 1}), {12, 7, 273, Align::kCentre, 0, 1});
  const TextStyle plain = page.body();
  const auto head = [&](const char* words) {
    return Paragraph{words, plain.sized(16).as_bold().inked(green), Align::kLeft, 1.8};
  };
  const auto say = [&](const std::string& words) { return Paragraph{words, plain, Align::kJustify, 1.8}; };
  set_in_columns(
      page.sheet(), {12, 36, 273, 3, 12},
      {head("Ngày 1: Phố núi"),
       say("Sáng: đón khách tại sân bay, dùng điểm tâm với bún đỏ và một ly cà phê phin. Tham quan Bảo tàng "
           "và nhà dài của người Ê "
           "Đê; nghe kể chuyện về ché rượu cần."),
       say("Chiều: dạo buôn cổ giữa lòng thành phố, học dệt thổ cẩm cùng các mí. Tối: xem đánh chiêng bên "
           "bếp lửa."),
       say("Đêm nghỉ tại nhà khách trung tâm, phòng hai giường, có bữa sáng."), head("Ngày 2: Thác và hồ"),
       say("Khởi hành đi cụm thác trên sông Sêrêpốk. Đi bộ qua cầu treo, nghỉ trưa dưới tán rừng khộp, "
           "thưởng thức cơm lam và gà nướng."),
       say("Chiều: chèo thuyền độc mộc trên hồ Lắk, ngắm hoàng hôn. Đoàn không cưỡi voi; du khách được xem "
           "voi tắm và tự do kiếm ăn."),
       say("Đêm nghỉ nhà sàn, chăn gối sạch, có màn chống muỗi."), head("Ngày 3: Vườn cà phê"),
       say("Theo nông dân vào vườn, hái quả chín, xem chế biến ướt và phơi giàn. Mỗi khách tự rang một mẻ "
           "nhỏ đem về làm quà."),
       say("Trưa: ăn cơm nhà vườn. Chiều: mua sắm hạt mắc ca, bơ sáp, mật ong; tiễn đoàn ra sân bay."),
       head("Giá trọn gói"),
       say("Người lớn: 3.450.000 đồng. Trẻ em từ 5 đến 11 tuổi: 1.980.000 đồng. Giá gồm xe, vé tham quan, "
           "hướng dẫn viên, bảo hiểm du lịch "
           "và 06 bữa ăn chính."),
       head("Khi đi xin nhớ"),
       say("Mang theo Căn cước công dân hoặc hộ chiếu; trẻ em mang bản sao Giấy khai sinh. Giày đi bộ, áo "
           "khoác mỏng, mũ rộng vành."),
       say("Không xả rác, không bẻ cành, không cho thú ăn. Xin phép trước khi chụp ảnh bà con."),
       say("Đặt chỗ: " + request.story.partner.director.phone +
           ". Giấy phép kinh doanh lữ hành nội địa số 47-021/2024. " + request.story.partner.seat.full() +
           ".")});
  return page.finish();
}

}  // namespace motcua::specimens
