// Declarations about civil status (Thông tư 04/2024/TT-BTP). Purposes: "trich-luc" (a copy of
// an extract), "khai-sinh" (a birth), "ket-hon" (a marriage). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr auto kPurposes = std::to_array<std::string_view>({"trich-luc", "khai-sinh", "ket-hon"});

void asker(Typesetter& page, const Person& person) {
  page.entry({"Họ, chữ đệm, tên người yêu cầu:", upper(person.name), "nguoi_yeu_cau", person.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.2},
                {"Số định danh cá nhân:", person.id_number, "", "", 1.4}});
  page.entry({"Nơi cư trú:", person.home.full()});
  page.entry({"Giấy tờ tùy thân:",
              "Thẻ căn cước số " + person.id_number + ", cấp ngày " + slashed(person.id_issued)});
}

void extract(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("register");
  asker(page, story.applicant);
  page.entry({"Quan hệ với người được cấp bản sao trích lục hộ tịch:", "Cha/mẹ"});
  page.entry({"Đề nghị cơ quan cấp bản sao trích lục(3):", "Trích lục khai sinh (bản sao)", "noi_dung"});
  page.item("Cho người có tên dưới đây:");
  page.entry({"Họ, chữ đệm, tên:", upper(story.child.name)});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(story.child.born), "", "", 1.4},
                {"Giới tính:", story.child.sex(), "", "", 0.8}});
  page.entries({{"Dân tộc:", "Kinh"}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({"Nơi cư trú:", story.child.home.full()});
  page.entry({"Đã đăng ký tại(4):", "Ủy ban nhân dân " + story.child.home.ward});
  page.entries({{"Số:", std::to_string(draw.between(3, 240))},
                {"Quyển số:", "01/" + std::to_string(static_cast<int>(story.child.born.year()))},
                {"ngày", slashed(days_before(story.child.born, -draw.between(3, 40))), "", "", 1.2}});
  page.entry({"Số lượng bản sao yêu cầu cấp:", "0" + std::to_string(draw.between(1, 5)) + " bản"});
}

void birth(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  asker(page, story.applicant);
  page.entry({"Quan hệ với người được khai sinh:", story.applicant.female ? "Mẹ" : "Cha"});
  page.entry({"Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:", upper(story.child.name), "noi_dung",
              "Đăng ký khai sinh"});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(story.child.born), "", "", 1.4},
                {"Giới tính:", story.child.sex(), "", "", 0.8}});
  page.entry({"Nơi sinh:", "Bệnh viện Đa khoa vùng Tây Nguyên"});
  page.entries({{"Dân tộc:", "Kinh"}, {"Quốc tịch:", "Việt Nam"}, {"Quê quán:", "Đắk Lắk"}});
  const Person& mother = story.applicant.female ? story.applicant : story.spouse;
  const Person& father = story.applicant.female ? story.spouse : story.applicant;
  for (const auto& [label, parent] : {std::pair{"Họ, chữ đệm, tên người mẹ:", &mother},
                                      std::pair{"Họ, chữ đệm, tên người cha:", &father}}) {
    page.entry({label, parent->name});
    page.entries({{"Năm sinh:", std::to_string(static_cast<int>(parent->born.year()))},
                  {"Dân tộc:", "Kinh"},
                  {"Quốc tịch:", "Việt Nam"}});
    page.entry({"Nơi cư trú:", parent->home.full()});
  }
}

void marriage(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Person& woman = story.applicant.female ? story.applicant : story.spouse;
  const Person& man = story.applicant.female ? story.spouse : story.applicant;
  std::vector<std::vector<std::string>> rows;
  const auto row = [&](const char* what, const std::string& of_woman, const std::string& of_man) {
    rows.push_back({what, of_woman, of_man});
  };
  row("Họ, chữ đệm, tên", upper(woman.name), upper(man.name));
  row("Ngày, tháng, năm sinh", slashed(woman.born), slashed(man.born));
  row("Dân tộc", "Kinh", "Kinh");
  row("Quốc tịch", "Việt Nam", "Việt Nam");
  row("Nơi cư trú", woman.home.full(), man.home.full());
  row("Giấy tờ tùy thân", "CCCD số " + woman.id_number, "CCCD số " + man.id_number);
  row("Kết hôn lần thứ mấy", "Lần thứ nhất", "Lần thứ nhất");
  page.item("Họ, chữ đệm, tên người yêu cầu: " + story.applicant.name);
  page.record_field("nguoi_yeu_cau", story.applicant.name);
  page.table({{"Thông tin", 1.4}, {"Bên nữ", 2}, {"Bên nam", 2}}, rows, 13);
  page.paragraph(
      "Chúng tôi cam đoan việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân "
      "và gia đình "
      "Việt Nam. Đề nghị cơ quan đăng ký kết hôn.");
  page.record_field("noi_dung", "Đăng ký kết hôn");
}

}  // namespace

std::vector<Leaf> set_to_khai_ho_tich(const PaperRequest& request) {
  const Story& story = request.story;
  const std::string_view purpose = request.purpose.empty() ? request.worded(kPurposes) : request.purpose;
  Typesetter page("to-khai-ho-tich", {.body_pt = 13.5, .line_factor = 1.12, .paragraph_gap_mm = 2},
                  request.making);

  page.citizen_header();
  page.title({purpose == "khai-sinh" ? "TỜ KHAI ĐĂNG KÝ KHAI SINH"
              : purpose == "ket-hon" ? "TỜ KHAI ĐĂNG KÝ KẾT HÔN"
                                     : "TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH"});
  page.addressed_to("(1) Ủy ban nhân dân " + story.applicant.home.ward + ", tỉnh Đắk Lắk");
  if (purpose == "khai-sinh") {
    birth(page, request);
  } else if (purpose == "ket-hon") {
    marriage(page, request);
  } else {
    extract(page, request);
  }
  const Day day = request.issued(1);
  page.record_field("ngay", iso(day));
  const std::string made = "Làm tại: " + story.applicant.home.ward + ", " + worded(day);
  std::vector<Signer> signers;
  if (purpose == "ket-hon") {
    const bool female = story.applicant.female;
    signers = {{.roles = {"Bên nữ"},
                .note = "(Ký, ghi rõ họ, chữ đệm, tên)",
                .name = female ? story.applicant.name : story.spouse.name},
               {.roles = {"Bên nam"},
                .note = "(Ký, ghi rõ họ, chữ đệm, tên)",
                .name = female ? story.spouse.name : story.applicant.name}};
  } else {
    signers = {
        {.roles = {"Người yêu cầu"}, .note = "(Ký, ghi rõ họ, chữ đệm, tên)", .name = story.applicant.name}};
  }
  page.keep_together(85);
  page.paragraph(
      "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam "
      "đoan của mình.");
  page.runs({{made, page.body().as_italic()}}, 0, Align::kRight);
  page.signatures(signers);
  page.note(
      "Chú thích: (1) Ghi rõ tên cơ quan đăng ký hộ tịch. (2) Ghi thông tin về giấy tờ tùy thân của người "
      "yêu cầu. (3) Ghi rõ loại "
      "trích lục hộ tịch yêu cầu cấp. (4) Ghi rõ tên cơ quan đã đăng ký hộ tịch trước đây.");
  return page.finish();
}

}  // namespace motcua::specimens
