// Đơn đề nghị đổi, cấp lại giấy phép lái xe, Phụ lục XII (Thông tư 12/2025/TT-BCA).

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_doi_cap_lai_gplx(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Typesetter page("don-doi-cap-lai-gplx", {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);
  Random draw = request.draw("said");
  const std::string number = "66" + std::to_string(draw.between(1000000000, 1999999999));
  const std::string grade = draw.pick(std::to_array<std::string>({"B", "B2", "C", "A1", "B1"}));

  page.form_code("Phụ lục XII",
                 request.making.variant % 2 == 0 ? "(Ban hành kèm theo Thông tư số 12/2025/TT-BCA)" : "");
  page.citizen_header();
  const double top_mm = page.y_mm();
  photo_frame(page, request, person, page.left_mm(), top_mm, 30, 40);
  page.gap(8);
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"ĐỀ NGHỊ ĐỔI, CẤP LẠI", "GIẤY PHÉP LÁI XE"}, {"ĐƠN ĐỀ NGHỊ ĐỔI, CẤP LẠI", "GIẤY PHÉP LÁI XE"}})));
  constexpr auto kTo = std::to_array<std::string_view>({"Phòng Cảnh sát giao thông", "Công an tỉnh Đắk Lắk"});
  page.addressed_to(request.worded(kTo));
  page.space_to(top_mm + 44);
  page.entries({{"Tôi là:", upper(person.name), "ho_ten", person.name, 1.7}, {"Quốc tịch:", "Việt Nam"}});
  page.entries({{"Sinh ngày:", slashed(person.born)}, {"Nam, Nữ:", person.sex()}});
  page.entry({"Nơi cư trú:", person.home.full()});
  page.entries({{number_label(request), person.id_number, "", "", 1.5}, {"Điện thoại:", person.phone}});
  page.entries({{"Đã học lái xe tại:", "Trường Cao đẳng nghề Đắk Lắk", "", "", 1.9},
                {"năm", std::to_string(static_cast<int>(request.story.today.year()) - draw.between(6, 12)),
                 "", "", 0.6}});
  page.entries(
      {{"Đã có giấy phép lái xe số:", number, "so_gplx", "", 1.9}, {"hạng:", grade, "hang", "", 0.8}});
  page.entries({{"do:", "Sở Giao thông vận tải tỉnh Đắk Lắk", "", "", 1.7},
                {"cấp ngày", slashed(days_before(request.story.today, draw.between(1800, 3600)))}});
  page.entry({"Đề nghị cho tôi được đổi, cấp lại giấy phép lái xe hạng:", grade});
  page.entry({"Lý do:",
              request.worded(std::to_array<std::string>({"Giấy phép lái xe sắp hết thời hạn sử dụng",
                                                         "Giấy phép lái xe bị mất",
                                                         "Giấy phép lái xe bị hỏng, mờ chữ"})),
              "ly_do"});
  page.checkboxes(
      "Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái "
      "xe:",
      {{"Có", false}, {"Không", true}});
  page.item("Xin gửi kèm theo: 01 giấy khám sức khỏe của người lái xe; bản sao giấy phép lái xe.");
  close_with(page,
             "Tôi xin cam đoan những điều ghi trên đây là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách "
             "nhiệm trước pháp luật.",
             {citizen_signs(person, "NGƯỜI LÀM ĐƠN", place_and_day(request, 1))});
  return page.finish();
}

}  // namespace motcua::specimens
