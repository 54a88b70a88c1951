// Papers of an employer of foreigners (Nghị định 219/2025/NĐ-CP). Purposes: "nhu-cau"
// (report on the need, Mẫu số 01/PLI), "gpld" (the permit itself, Mẫu số 11/PLI). None: one
// of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Foreigner {
  std::string name;
  std::string nation;
  std::string passport;
};

Foreigner foreigner_of(const PaperRequest& request) {
  constexpr auto kPeople =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"TANAKA HIROSHI", "Nhật Bản"},
                                                                    {"KIM MIN JUN", "Hàn Quốc"},
                                                                    {"LIN CHIA WEI", "Đài Loan (Trung Quốc)"},
                                                                    {"ANDREW COLLINS", "Úc"}});
  Random draw = request.draw("foreigner");
  const auto& [name, nation] = draw.pick(kPeople);
  return {std::string(name), std::string(nation), "M" + std::to_string(draw.between(10000000, 99999999))};
}

void employer(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  page.entry({"1. Tên doanh nghiệp/tổ chức:", firm.name, "don_vi"});
  page.entry({"2. Loại hình doanh nghiệp/tổ chức:", "Doanh nghiệp trong nước"});
  page.entry({"3. Địa chỉ:", firm.seat.full()});
  page.entries({{"4. Điện thoại:", firm.director.phone}, {"5. Email:", firm.director.email, "", "", 1.3}});
  page.entries({{"6. Giấy phép kinh doanh (hoạt động) số:", firm.tax_code, "", "", 2.2},
                {"cấp ngày", slashed(firm.registered)}});
}

void need(Typesetter& page, const PaperRequest& request) {
  Random draw = request.draw("need");
  const Day begins = days_before(request.story.today, -draw.between(30, 60));
  employer(page, request);
  page.entry({"7. Tổng số lao động đang làm việc:",
              std::to_string(draw.between(40, 180)) + " người, trong đó lao động nước ngoài: 02 người"});
  page.paragraph("Báo cáo giải trình nhu cầu sử dụng người lao động nước ngoài như sau:");
  page.table(
      {{"STT", 0.6, Align::kCentre},
       {"Vị trí công việc", 1.2},
       {"Chức danh công việc", 1.5},
       {"Số lượng", 0.7, Align::kCentre},
       {"Hình thức làm việc", 1.4},
       {"Thời gian làm việc", 1.6}},
      {{"1", "Chuyên gia", "Chuyên gia kỹ thuật chế biến", "01", "Thực hiện hợp đồng lao động",
        "Từ " + slashed(begins) + " đến " + slashed(days_before(begins, -729))},
       {"2", "Lao động kỹ thuật", "Kỹ thuật viên vận hành máy rang", "01", "Di chuyển nội bộ doanh nghiệp",
        "Từ " + slashed(begins) + " đến " + slashed(days_before(begins, -364))}},
      12);
  page.record_field("vi_tri", "Chuyên gia");
  page.paragraph(
      "Lý do sử dụng người lao động nước ngoài: dây chuyền thiết bị nhập khẩu đòi hỏi người có kinh nghiệm "
      "vận hành, "
      "chuyển giao công nghệ; đơn vị đã đăng tin tuyển dụng người Việt Nam nhưng chưa tuyển được người phù "
      "hợp.");
}

void permit(Typesetter& page, const PaperRequest& request) {
  const Foreigner worker = foreigner_of(request);
  Random draw = request.draw("permit");
  const Day begins = days_before(request.story.today, -draw.between(15, 40));
  employer(page, request);
  page.paragraph("Đề nghị cấp giấy phép lao động đối với người lao động nước ngoài có thông tin sau:");
  page.entries(
      {{"7. Họ và tên:", worker.name, "nguoi_ldnn", "", 1.6}, {"8. Giới tính:", "Nam", "", "", 0.8}});
  page.entries({{"9. Ngày sinh:", "14/5/19" + std::to_string(draw.between(72, 94))},
                {"10. Quốc tịch:", worker.nation}});
  page.entries(
      {{"11. Số hộ chiếu:", worker.passport}, {"Có giá trị đến:", slashed(days_before(begins, -2200))}});
  page.entry({"12. Trình độ chuyên môn:", "Kỹ sư công nghệ thực phẩm"});
  page.item("13. Vị trí công việc:");
  page.checkboxes("", {{"Nhà quản lý", false},
                       {"Giám đốc điều hành", false},
                       {"Chuyên gia", true},
                       {"Lao động kỹ thuật", false}});
  page.record_field("vi_tri", "Chuyên gia");
  page.entry({"14. Chức danh công việc:", "Chuyên gia kỹ thuật chế biến nông sản"});
  page.entry({"15. Hình thức làm việc:", "Thực hiện hợp đồng lao động"});
  page.entry({"16. Địa điểm làm việc:", request.story.enterprise.seat.full()});
  page.entry({"17. Thời hạn làm việc:",
              "từ ngày " + slashed(begins) + " đến ngày " + slashed(days_before(begins, -729))});
  page.entry({"18. Lý do đề nghị:", "Cấp mới giấy phép lao động"});
}

}  // namespace

std::vector<Leaf> set_van_ban_de_nghi_gpld(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const bool needs = request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "nhu-cau";
  Typesetter page("van-ban-de-nghi-gpld", {.body_pt = 13, .line_factor = 1.08, .paragraph_gap_mm = 1.5},
                  request.making);
  Random draw = request.draw("said");

  page.form_code(needs ? "Mẫu số 01/PLI" : "Mẫu số 11/PLI");
  page.letterhead({.agency = firm.name,
                   .number = "Số: " + std::to_string(draw.between(5, 90)) + "/CV-" + initials(firm),
                   .subject = request.making.variant % 2 == 0 ? ""
                              : needs ? "V/v giải trình nhu cầu sử dụng người lao động nước ngoài"
                                      : "V/v đề nghị cấp giấy phép lao động",
                   .place_date = place_and_day(request, 4)});
  if (needs) {
    page.title({"BÁO CÁO GIẢI TRÌNH NHU CẦU", "SỬ DỤNG NGƯỜI LAO ĐỘNG NƯỚC NGOÀI"});
  } else {
    page.title({"VĂN BẢN ĐỀ NGHỊ CẤP GIẤY PHÉP LAO ĐỘNG"});
  }
  constexpr auto kTo =
      std::to_array<std::string_view>({"Sở Nội vụ tỉnh Đắk Lắk", "Ủy ban nhân dân tỉnh Đắk Lắk"});
  page.addressed_to(request.worded(kTo));
  if (needs) {
    need(page, request);
  } else {
    permit(page, request);
  }
  page.keep_together(72);
  page.paragraph(
      "Chúng tôi xin cam đoan những thông tin trên là đúng sự thật. Nếu sai, chúng tôi xin hoàn toàn chịu "
      "trách "
      "nhiệm trước pháp luật./.");
  page.recipients_and_signer({"- Như trên;", "- Lưu: VT."},
                             director_signs(firm, {"ĐẠI DIỆN", "DOANH NGHIỆP/TỔ CHỨC"}));
  return page.finish();
}

}  // namespace motcua::specimens
