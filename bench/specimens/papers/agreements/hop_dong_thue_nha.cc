// Hợp đồng thuê nhà làm địa điểm kinh doanh: two parties, eight articles, two pages.

#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {
namespace {

void party(Typesetter& page, const std::string& role, const Person& person, const std::string& field) {
  page.heading(role);
  page.entries({{std::string(person.honorific()) + ":", upper(person.name), field, person.name, 1.4},
                {"Sinh ngày:", slashed(person.born)}});
  page.entries({{"Căn cước số:", person.id_number, "", "", 1.2}, {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"Nơi cấp:", "Cục Cảnh sát quản lý hành chính về trật tự xã hội"});
  page.entry({"Nơi thường trú:", person.home.full()});
  page.entries({{"Điện thoại:", person.phone}, {"Email:", person.email}});
}

}  // namespace

std::vector<Leaf> set_hop_dong_thue_nha(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.other;
  const Person& tenant = story.applicant;
  Typesetter page("hop-dong-thue-dia-diem",
                  {.body_pt = 13, .line_factor = 1.12, .page_numbers = PageNumbers::kOfTotal},
                  request.making);
  Random draw = request.draw("said");
  const std::int64_t rent = std::int64_t{draw.between(8, 30)} * 500'000;
  const Day begins = days_before(story.today, 180);
  const Day ends(begins.year() + std::chrono::years(3), begins.month(), begins.day());

  page.citizen_header();
  page.date_line("Đắk Lắk, " + worded(begins));
  page.title({"HỢP ĐỒNG THUÊ NHÀ"}, "(V/v thuê nhà làm địa điểm kinh doanh)");
  page.runs(
      {{"- Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;", page.body().as_italic()}});
  page.runs({{"- Căn cứ Luật Nhà ở số 27/2023/QH15 ngày 27 tháng 11 năm 2023;", page.body().as_italic()}});
  page.runs({{"- Căn cứ nhu cầu và khả năng thực tế của hai bên.", page.body().as_italic()}});
  page.item("Hôm nay, " + worded(begins) + ", tại " + owner.home.full() + ", chúng tôi gồm có:");
  party(page, "BÊN CHO THUÊ (sau đây gọi là Bên A):", owner, "ben_a");
  party(page, "BÊN THUÊ (sau đây gọi là Bên B):", tenant, "ben_b");
  page.item("Hai bên thống nhất ký kết hợp đồng thuê nhà với các điều khoản sau đây:");

  page.heading("Điều 1. Đối tượng của hợp đồng");
  page.runs(
      {{"Bên A đồng ý cho Bên B thuê căn nhà cấp III thuộc quyền sở hữu hợp pháp của Bên A tại địa chỉ: ",
        page.body()},
       {tenant.home.full(), page.body(), "dia_diem", ""},
       {"; diện tích sử dụng: " + std::to_string(draw.between(40, 90)) +
            " m²; gồm 01 gian mặt tiền, 01 kho và công trình phụ.",
        page.body()}},
      12.7);
  page.heading("Điều 2. Mục đích thuê và thời hạn thuê");
  page.paragraph("1. Mục đích thuê: làm địa điểm kinh doanh của " + story.household + ".");
  page.runs({{"2. Thời hạn thuê: 03 (ba) năm, kể từ ngày " + slashed(begins) + " đến hết ngày ", page.body()},
             {slashed(ends), page.body(), "thoi_han", iso(ends)},
             {". Hết thời hạn, nếu Bên B có nhu cầu thì được ưu tiên thuê tiếp.", page.body()}},
            12.7);
  page.heading("Điều 3. Giá thuê và phương thức thanh toán");
  page.paragraph(
      "1. Giá thuê: " + grouped(rent) + " đồng/tháng (Bằng chữ: " + in_words(rent) +
      " đồng). Giá thuê chưa bao gồm tiền điện, nước, vệ sinh và các chi phí khác do Bên B sử dụng.");
  page.paragraph(
      "2. Phương thức thanh toán: tiền mặt hoặc chuyển khoản, thanh toán 03 tháng một lần vào ngày 05 của "
      "tháng đầu mỗi "
      "kỳ. Bên B đặt cọc cho Bên A số tiền bằng 02 tháng tiền thuê.");
  page.heading("Điều 4. Quyền và nghĩa vụ của Bên A");
  page.paragraph("1. Giao nhà và trang thiết bị gắn liền với nhà cho Bên B đúng thời gian quy định.");
  page.paragraph(
      "2. Bảo đảm quyền sử dụng trọn vẹn, riêng rẽ diện tích thuê của Bên B trong suốt thời hạn thuê.");
  page.paragraph("3. Nhận đủ tiền thuê nhà đúng kỳ hạn; được lấy lại nhà khi hết hạn hợp đồng.");
  page.heading("Điều 5. Quyền và nghĩa vụ của Bên B");
  page.paragraph(
      "1. Sử dụng nhà đúng mục đích đã thỏa thuận; giữ gìn nhà, sửa chữa những hư hỏng do mình gây ra.");
  page.paragraph(
      "2. Trả đủ tiền thuê nhà đúng kỳ hạn; tự chịu trách nhiệm về phòng cháy, chữa cháy và an ninh trật "
      "tự.");
  page.paragraph("3. Không được cho thuê lại, cho mượn nhà nếu không có sự đồng ý bằng văn bản của Bên A.");
  page.heading("Điều 6. Chấm dứt hợp đồng");
  page.paragraph(
      "Bên nào muốn chấm dứt hợp đồng trước thời hạn phải báo cho bên kia biết trước ít nhất 30 (ba mươi) "
      "ngày và bồi "
      "thường thiệt hại (nếu có) theo quy định của pháp luật.");
  page.heading("Điều 7. Điều khoản thi hành");
  page.paragraph(
      "Hợp đồng này có hiệu lực kể từ ngày ký, được lập thành 03 (ba) bản có giá trị pháp lý như nhau, Bên A "
      "giữ 01 bản, "
      "Bên B giữ 02 bản để thực hiện và làm thủ tục theo quy định.");
  page.signatures({{.roles = {"BÊN CHO THUÊ"}, .note = "(Ký, ghi rõ họ tên)", .name = owner.name},
                   {.roles = {"BÊN THUÊ"}, .note = "(Ký, ghi rõ họ tên)", .name = tenant.name}});
  return page.finish();
}

}  // namespace motcua::specimens
