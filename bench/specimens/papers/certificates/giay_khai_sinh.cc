// Giấy khai sinh, its copy and its extract, by variant. By purpose: the applicant's
// child's, or with "ban-than" the applicant's own.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

void parent(Typesetter& page, const PaperRequest& request, const char* which, const char* field,
            const Person& person) {
  page.entry({std::string("Họ, chữ đệm, tên người ") + which + ":", upper(person.name), field, person.name});
  page.entries({{"Năm sinh:", std::to_string(static_cast<int>(person.born.year()))},
                {"Dân tộc:", ethnic_group(person)},
                {"Quốc tịch:", "Việt Nam"}});
  page.entry({request.worded(std::to_array<std::string>({"Nơi cư trú:", "Nơi cư trú:", "Nơi thường trú:"})),
              person.home.full()});
}

}  // namespace

std::vector<Leaf> set_giay_khai_sinh(const PaperRequest& request) {
  const Story& story = request.story;
  const bool own = request.purpose == "ban-than";
  const Person& child = own ? story.applicant : story.child;
  const Person& mother = own ? story.mother : story.applicant.female ? story.applicant : story.spouse;
  const Person& father = own ? story.father : story.applicant.female ? story.spouse : story.applicant;
  Typesetter page("giay-khai-sinh",
                  {.left_mm = 27,
                   .right_mm = 22,
                   .top_mm = 21,
                   .bottom_mm = 18,
                   .body_pt = 13.5,
                   .line_factor = 1.1,
                   .paragraph_gap_mm = 2.3},
                  request.making);
  Random draw = request.draw("said");
  const Day registered = days_before(child.born, -draw.between(8, 45));
  const bool extract = request.making.variant % 3 == 1;
  certificate_ground(page, kCivilBorder, kCivilGround);

  const std::string year = std::to_string(static_cast<int>(registered.year()));
  const std::string number = std::to_string(draw.between(12, 480)) + "/" + year;
  page.letterhead(commune_head(child.home, ""));
  page.gap(4);
  red_title(page,
            request.worded(std::to_array<std::vector<std::string>>(
                {{"GIẤY KHAI SINH"}, {"TRÍCH LỤC KHAI SINH", "(BẢN SAO)"}, {"GIẤY KHAI SINH", "(BẢN SAO)"}})),
            19);
  page.runs({{"Số: ", page.body()}, {number, page.body(), "so", ""}}, 0, Align::kCentre);
  page.gap(1);

  page.entry({"Họ, chữ đệm, tên:", upper(child.name), "ho_ten", child.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(child.born), "ngay_sinh", iso(child.born)}});
  page.entry({request.worded(std::to_array<std::string>({"Ghi bằng chữ:", "ghi bằng chữ:", "Ghi bằng chữ:"})),
              day_in_words(child.born)});
  page.entries({{"Giới tính:", child.sex(), "gioi_tinh"},
                {"Dân tộc:", ethnic_group(child)},
                {"Quốc tịch:", "Việt Nam"}});
  page.entry({"Nơi sinh:",
              request.worded(std::to_array<std::string>(
                  {"Bệnh viện Đa khoa tỉnh", "Bệnh viện Phụ sản", "Trạm Y tế xã Hòa Thắng"})) +
                  ", tỉnh " + child.birth_province,
              "noi_sinh"});
  page.entry({"Quê quán:", "Hòa Thắng, tỉnh " + father.birth_province, "que_quan"});
  page.entry({"Số định danh cá nhân:", child.id_number, "so_dinh_danh"});
  page.gap(1);
  parent(page, request, "mẹ", "ho_ten_me", mother);
  page.gap(1);
  parent(page, request, "cha", "ho_ten_cha", father);
  page.gap(1);
  if (!extract) {
    page.entry({"Họ, chữ đệm, tên người đi khai sinh:", father.name});
    page.entry({"Giấy tờ tùy thân:", identity_of(request, father)});
  }
  page.entry({"Nơi đăng ký khai sinh:", "Ủy ban nhân dân " + child.home.ward + ", " + child.home.province,
              "noi_dang_ky"});
  page.entry({"Ngày, tháng, năm đăng ký:", slashed(registered), "ngay_dang_ky", iso(registered)});
  Signer signer = commune_signer(request, child.home);
  if (extract) {
    const Day copied = request.issued(draw.between(10, 300));
    signer.place_date = at_commune_on(child.home, copied);
    page.signatures({signer});
    return page.finish();
  }
  signer.roles.insert(signer.roles.begin(), "NGƯỜI KÝ GIẤY KHAI SINH");
  signer.roles.resize(1);
  signer.note = request.worded(std::to_array<std::string>({"(Đã ký)", "", "Chủ tịch"}));
  page.signatures({{.roles = {"NGƯỜI ĐI KHAI SINH"}, .name = father.name}, signer});
  return page.finish();
}

}  // namespace motcua::specimens
