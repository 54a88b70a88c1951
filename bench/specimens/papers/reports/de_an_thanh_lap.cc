// Đề án thành lập a centre or a school: necessity, organisation, seat, plan.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_de_an_thanh_lap(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& founder = story.enterprise;
  const int variant = request.making.variant;
  const std::string unit = request.worded(
      std::to_array<std::string>({"Trung tâm Ngoại ngữ Ban Mê", "Văn phòng công chứng Cao Nguyên",
                                  "Trung tâm Trợ giúp xã hội Đại Ngàn", "Trường Mầm non Hoa Cà Phê"}));
  Typesetter page("de-an-thanh-lap", {.body_pt = 13.5, .line_factor = 1.2, .page_numbers = PageNumbers::kTop},
                  request.making);
  if (variant % 3 == 2) page.form_code("Mẫu số 02");
  if (variant % 2 == 0) {
    page.letterhead({.agency = founder.name,
                     .number = "Số: " + drawn_number(request, "number", 2, 40) + "/ĐA-CT",
                     .place_date = "Đắk Lắk, " + worded(request.issued(28))});
  } else {
    page.citizen_header();
  }
  page.title(variant % 3 == 1 ? std::vector<std::string>{"ĐỀ ÁN", "THÀNH LẬP " + upper(unit)}
                              : std::vector<std::string>{"ĐỀ ÁN THÀNH LẬP", upper(unit)});
  page.record_field("ten", unit);
  page.heading(variant % 2 == 0 ? "I. Căn cứ pháp lý và sự cần thiết thành lập"
                                : "Phần thứ nhất. Căn cứ và sự cần thiết thành lập");
  page.paragraph(
      "Luật Viên chức, Luật Giáo dục, các nghị định của Chính phủ về điều kiện đầu tư và hoạt động trong "
      "lĩnh vực liên quan là cơ sở để xây "
      "dựng Đề án này.");
  page.paragraph(
      "Trên địa bàn " + founder.seat.ward +
      " và các xã lân cận hiện có trên 48.000 dân nhưng mới có 02 cơ sở cung cấp loại dịch vụ này. Nhu cầu "
      "của "
      "người dân tăng bình quân 12% mỗi năm, nhiều người phải đi xa trên 30 km. Vì vậy, việc thành lập " +
      unit + " là cần thiết.");
  page.heading(variant % 2 == 0 ? "II. Mục tiêu, phạm vi hoạt động"
                                : "Phần thứ hai. Mục tiêu, phạm vi hoạt động");
  page.item(
      "1. Mục tiêu: cung cấp dịch vụ có chất lượng, chi phí hợp lý, bảo đảm an toàn cho người sử dụng.");
  page.item(
      "2. Phạm vi: phục vụ tổ chức, cá nhân trong tỉnh; năm đầu dự kiến 600 lượt, từ năm thứ ba trên 1.500 "
      "lượt.");
  page.heading(variant % 2 == 0 ? "III. Dự kiến về tổ chức, nhân sự"
                                : "Phần thứ ba. Phương án và dự kiến về tổ chức, nhân sự");
  std::vector<std::vector<std::string>> rows;
  constexpr std::array<std::array<const char*, 2>, 5> kPosts{{{"Giám đốc", "Thạc sĩ"},
                                                              {"Phó Giám đốc", "Đại học"},
                                                              {"Kế toán", "Đại học"},
                                                              {"Nhân viên chuyên môn", "Đại học"},
                                                              {"Nhân viên hành chính", "Cao đẳng"}}};
  for (std::size_t i = 0; i < kPosts.size(); ++i) {
    const Person person =
        i == 0 ? story.applicant : make_person(request.draw("staff").stream(i), story.today);
    rows.push_back({std::to_string(i + 1), person.name, year_of(person.born), kPosts[i][1], kPosts[i][0]});
  }
  page.table({{"TT", 0.5, Align::kCentre},
              {"Họ và tên", 2.2},
              {"Năm sinh", 0.9, Align::kCentre},
              {"Trình độ", 1.1, Align::kCentre},
              {"Chức danh dự kiến", 2}},
             rows);
  page.heading(variant % 2 == 0 ? "IV. Địa điểm đặt trụ sở, cơ sở vật chất"
                                : "Phần thứ tư. Địa điểm đặt trụ sở, cơ sở vật chất");
  page.runs({{"1. Địa điểm đặt trụ sở: ", page.body()}, {founder.seat.full(), page.body(), "dia_chi", ""}});
  page.item(
      "2. Diện tích đất 640 m², diện tích sàn xây dựng 410 m²; gồm 06 phòng làm việc, 01 hội trường, 01 kho "
      "lưu trữ, khu vệ sinh riêng; nhà thuê, "
      "thời hạn 05 năm.");
  page.item(
      "3. Trang thiết bị: 18 máy vi tính, 02 máy in, hệ thống camera, 08 bình chữa cháy, bàn ghế và tủ hồ sơ "
      "đầy đủ.");
  page.heading(variant % 2 == 0 ? "V. Tài chính" : "Phần thứ năm. Tài chính");
  page.table({{"Nội dung", 2.6},
              {"Năm thứ nhất (đồng)", 1.5, Align::kRight},
              {"Năm thứ hai (đồng)", 1.5, Align::kRight}},
             {{"Thu từ dịch vụ", "1.260.000.000", "2.140.000.000"},
              {"Chi lương, bảo hiểm", "720.000.000", "980.000.000"},
              {"Chi thuê nhà, điện, nước", "216.000.000", "228.000.000"},
              {"Chênh lệch thu, chi", "324.000.000", "932.000.000"}});
  page.heading(variant % 2 == 0 ? "VI. Kế hoạch triển khai" : "Phần thứ sáu. Lộ trình, kế hoạch triển khai");
  page.item(
      "- Tháng thứ nhất: hoàn thiện hồ sơ, sửa chữa trụ sở; - Tháng thứ hai: tuyển dụng, mua sắm; - Tháng "
      "thứ ba: khai trương.");
  page.heading("VII. Cam kết");
  page.paragraph(
      "Đơn vị cam kết hoạt động đúng nội dung được phép, tuân thủ pháp luật và chịu trách nhiệm về tính "
      "chính xác của Đề án này./.");
  page.signatures({{.roles = {"ĐẠI DIỆN ĐƠN VỊ LẬP ĐỀ ÁN", "GIÁM ĐỐC"},
                    .name = founder.director.name,
                    .seal = seal_of(founder)}});
  return page.finish();
}

}  // namespace motcua::specimens
