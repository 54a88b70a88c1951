// Sơ yếu lý lịch: a person's life on two or three pages, confirmed by the commune. Purposes:
// "tu-thuat" (the usual form), "an-ninh" (Mẫu số 02, of whoever answers for security and order).

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

void self(Typesetter& page, const PaperRequest& request) {
  const Person& person = request.story.applicant;
  constexpr auto kNames =
      std::to_array<std::string_view>({"Họ và tên:", "Họ và tên (chữ in hoa):", "1. Họ và tên:"});
  page.entries({{std::string(request.worded(kNames)), upper(person.name), "ho_ten", person.name, 1.8},
                {"Nam, Nữ:", person.sex(), "", "", 0.7}});
  page.entries({{"Sinh ngày:", slashed(person.born), "ngay_sinh", iso(person.born)},
                {"Nơi sinh:", person.birth_province}});
  page.entry({"Nguyên quán:", "Tỉnh " + person.birth_province});
  page.entry({"Nơi đăng ký thường trú:", person.home.full(), "noi_thuong_tru"});
  page.entry({"Chỗ ở hiện nay:", person.home.full()});
  page.entries({{number_label(request), person.id_number, "so_dinh_danh", "", 1.5},
                {"cấp ngày", slashed(person.id_issued)}});
  page.entries({{"Điện thoại:", person.phone}, {"Email:", person.email, "", "", 1.2}});
  page.entries({{"Dân tộc:", "Kinh"}, {"Tôn giáo:", "Không"}, {"Quốc tịch:", "Việt Nam"}});
  page.entries({{"Trình độ văn hóa:", "12/12"}, {"Trình độ chuyên môn:", "Đại học", "trinh_do", "", 1.4}});
}

void family(Typesetter& page, const Story& story) {
  const auto member = [&](const char* kin, const Person& person, const std::string& work) {
    page.entries({{std::string(kin), person.name, "", "", 1.8},
                  {"Sinh năm:", std::to_string(static_cast<int>(person.born.year())), "", "", 0.9}});
    page.entries(
        {{"Nghề nghiệp:", work}, {"Chỗ ở:", person.home.ward + ", " + person.home.province, "", "", 1.6}});
  };
  page.heading("HOÀN CẢNH GIA ĐÌNH");
  member("Họ và tên bố:", story.father, "Làm nông");
  member("Họ và tên mẹ:", story.mother, "Làm nông");
  member("Họ và tên vợ hoặc chồng:", story.spouse, "Kinh doanh");
  page.entries({{"Họ và tên con:", story.child.name, "", "", 1.8},
                {"Sinh năm:", std::to_string(static_cast<int>(story.child.born.year())), "", "", 0.9}});
}

void career(Typesetter& page, const Story& story) {
  const int born = static_cast<int>(story.applicant.born.year());
  const auto years = [](int from, int until) {
    return "9/" + std::to_string(from) + " - 6/" + std::to_string(until);
  };
  page.heading("QUÁ TRÌNH ĐÀO TẠO");
  page.table(
      {{"Từ tháng năm đến tháng năm", 1.5, Align::kCentre},
       {"Tên trường, cơ sở đào tạo", 2.4},
       {"Ngành học", 1.5},
       {"Văn bằng, chứng chỉ", 1.3}},
      {{years(born + 15, born + 18), "Trường THPT Buôn Ma Thuột", "", "Bằng tốt nghiệp"},
       {years(born + 18, born + 22), "Trường Đại học Tây Nguyên", "Kinh tế nông nghiệp", "Bằng cử nhân"}},
      12);
  page.heading("QUÁ TRÌNH CÔNG TÁC");
  page.table({{"Từ tháng năm đến tháng năm", 1.5, Align::kCentre},
              {"Làm công tác gì?", 1.6},
              {"Ở đâu?", 2.2},
              {"Giữ chức vụ gì?", 1.4}},
             {{"7/" + std::to_string(born + 22) + " - 12/" + std::to_string(born + 24), "Bán hàng",
               story.partner.name, "Nhân viên"},
              {"01/" + std::to_string(born + 25) + " - nay", "Kinh doanh, quản lý", story.enterprise.name,
               "Trưởng phòng"}},
             12);
}

}  // namespace

std::vector<Leaf> set_so_yeu_ly_lich(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  const bool security = request.purpose == "an-ninh";
  Typesetter page("so-yeu-ly-lich",
                  {.left_mm = 27,
                   .body_pt = 13,
                   .line_factor = 1.12,
                   .paragraph_gap_mm = 1.9,
                   .page_numbers = PageNumbers::kTop},
                  request.making);

  if (security) page.form_code("Mẫu số 02");
  page.citizen_header();
  const double top_mm = page.y_mm();
  photo_frame(page, request, person, page.left_mm(), top_mm, 40, 60);
  page.indent_left(44);
  page.gap(18);
  page.title({security ? "BẢN KHAI LÝ LỊCH"
                       : request.worded(std::to_array<std::string>(
                             {"SƠ YẾU LÝ LỊCH", "SƠ YẾU LÝ LỊCH TỰ THUẬT", "LÝ LỊCH CÁ NHÂN"}))},
             security ? "(Dùng cho người chịu trách nhiệm về an ninh, trật tự)" : "");
  page.indent_left(-44);
  page.space_to(top_mm + 64);
  page.heading("I. BẢN THÂN");
  self(page, request);
  family(page, story);
  career(page, story);
  page.heading("KHEN THƯỞNG VÀ KỶ LUẬT");
  page.entry({"Khen thưởng:",
              "Giấy khen của đơn vị năm " + std::to_string(static_cast<int>(story.today.year()) - 2)});
  page.entry({"Kỷ luật:", "Không"});
  if (security) page.entry({"Tiền án, tiền sự:", "Không"});

  const Day confirmed = request.issued(12);
  const std::string ward = "ỦY BAN NHÂN DÂN " + upper(person.home.ward);
  page.keep_together(105);
  page.heading("LỜI CAM ĐOAN");
  page.paragraph(
      "Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì khai man tôi xin chịu hoàn toàn "
      "trách nhiệm trước pháp luật.");
  page.signatures(
      {{.place_date = worded(confirmed),
        .roles = {"Xác nhận của", ward, "CHỦ TỊCH"},
        .note = "(Ký tên, đóng dấu)",
        .name = make_person(request.draw("chair"), story.today).name,
        .seal = SealText{ward, "TỈNH ĐẮK LẮK", ""}},
       citizen_signs(person, "NGƯỜI KHAI KÝ TÊN", "Đắk Lắk, " + worded(days_before(confirmed, 1)))});
  page.record_field("xac_nhan_boi", "Ủy ban nhân dân " + person.home.ward);
  page.record_field("ngay_xac_nhan", iso(confirmed));
  return page.finish();
}

}  // namespace motcua::specimens
