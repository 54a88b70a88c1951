// Papers about awards. Purposes: "to-trinh" (the unit's submission), "thanh-tich" (a report on
// achievements, two pages). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr std::string_view kAward = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

void submission(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  page.title(
      request.worded(std::to_array<std::vector<std::string>>({{"TỜ TRÌNH", "VỀ VIỆC ĐỀ NGHỊ KHEN THƯỞNG"},
                                                              {"TỜ TRÌNH VỀ VIỆC ĐỀ NGHỊ KHEN THƯỞNG"},
                                                              {"TỜ TRÌNH", "Về việc đề nghị khen thưởng"}})));
  page.addressed_to("Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk");
  page.paragraph(
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các nghị định hướng dẫn thi hành; căn cứ "
      "kết quả họp xét của "
      "Hội đồng thi đua, khen thưởng đơn vị;");
  page.paragraph(firm.name + " kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng " +
                 std::string(kAward) + " cho các tập thể, cá nhân có thành tích xuất sắc sau đây:");
  std::vector<std::vector<std::string>> rows{
      {"1", "Tập thể Phòng Kinh doanh", firm.short_name, std::string(kAward)}};
  for (int i = 2; i <= 5; ++i) {
    const Person person =
        make_person(request.draw("honoured").stream(static_cast<std::uint64_t>(i)), story.today);
    rows.push_back({std::to_string(i), person.honorific() + std::string(" ") + person.name,
                    i == 2 ? "Trưởng phòng Kỹ thuật" : "Nhân viên", std::string(kAward)});
  }
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên tập thể, họ tên cá nhân", 2.2},
              {"Chức vụ, đơn vị công tác", 1.8},
              {"Hình thức đề nghị", 2}},
             rows, 12.5);
  page.paragraph(
      "Hồ sơ gửi kèm gồm: báo cáo thành tích của tập thể, cá nhân; biên bản họp và kết quả bỏ phiếu của Hội "
      "đồng thi đua, khen thưởng.");
  page.keep_together(70);
  page.paragraph("Kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.");
}

void report(Typesetter& page, const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Random draw = request.draw("report");
  const int year = static_cast<int>(request.story.today.year());
  page.title({"BÁO CÁO THÀNH TÍCH", "ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"},
             "(Tên tập thể đề nghị: " + firm.short_name + ")");
  page.heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH");
  page.item("Sơ lược đặc điểm, tình hình của đơn vị:");
  page.paragraph("1. Địa điểm trụ sở chính: " + firm.seat.full() + "; điện thoại: " + firm.director.phone +
                 ".");
  page.paragraph("2. Quá trình thành lập và phát triển: đơn vị được thành lập ngày " +
                 slashed(firm.registered) + ", hiện có " + std::to_string(draw.between(35, 140)) +
                 " người lao động, gồm 4 phòng chuyên môn và 2 cửa hàng.");
  page.paragraph(
      "3. Chức năng, nhiệm vụ: thu mua, chế biến, tiêu thụ nông sản; cung ứng vật tư nông nghiệp cho nông "
      "dân trong tỉnh.");
  page.heading("II. THÀNH TÍCH ĐẠT ĐƯỢC");
  page.paragraph("1. Thành tích đạt được trong thực hiện nhiệm vụ sản xuất, kinh doanh, nộp ngân sách:");
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 3; ++i)
    rows.push_back({std::to_string(year - 3 + i), grouped(draw.between(18, 60) * 1000),
                    grouped(draw.between(6, 30) * 100), std::to_string(draw.between(7, 12))});
  page.table({{"Năm", 1, Align::kCentre},
              {"Doanh thu (triệu đồng)", 2, Align::kRight},
              {"Nộp ngân sách (triệu đồng)", 2, Align::kRight},
              {"Thu nhập bình quân (triệu đồng/người/tháng)", 2.4, Align::kCentre}},
             rows, 12.5);
  page.paragraph("2. Các biện pháp, sáng kiến: đưa máy phân loại hạt theo màu vào sản xuất, giảm " +
                 std::to_string(draw.between(8, 25)) +
                 " % tỷ lệ hao hụt; ký hợp đồng bao tiêu sản phẩm với " +
                 std::to_string(draw.between(60, 300)) +
                 " hộ nông dân; tổ chức bốn lớp tập huấn kỹ thuật sau thu hoạch.");
  page.paragraph(
      "3. Thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước: nộp thuế đúng hạn, bảo đảm an "
      "toàn lao động, vệ sinh môi "
      "trường; đóng đủ bảo hiểm xã hội cho toàn bộ người lao động.");
  page.paragraph(
      "4. Hoạt động xã hội, từ thiện: ủng hộ quỹ vì người nghèo, trao học bổng cho học sinh vượt khó trong "
      "địa bàn.");
  page.heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG");
  page.item("Các hình thức đã được khen thưởng:");
  page.table({{"Năm", 0.7, Align::kCentre},
              {"Hình thức khen thưởng", 2.2},
              {"Số, ngày của quyết định; cơ quan ban hành", 3.2}},
             {{std::to_string(year - 3), "Giấy khen",
               "Số 215/QĐ-STC ngày 12/3/" + std::to_string(year - 2) + " của Giám đốc Sở Tài chính"},
              {std::to_string(year - 2), "Giấy khen",
               "Số 340/QĐ-UBND ngày 20/02/" + std::to_string(year - 1) + " của Chủ tịch UBND phường"}},
             12.5);
  page.keep_together(66);
  page.item("Trên đây là báo cáo thành tích của đơn vị./.");
}

}  // namespace

std::vector<Leaf> set_to_trinh_khen_thuong(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const bool reports =
      request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "thanh-tich";
  Typesetter page(
      "to-trinh-khen-thuong",
      {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.1, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  page.letterhead(
      {.agency = firm.name,
       .number = "Số: " + std::to_string(draw.between(5, 90)) + (reports ? "/BC-" : "/TTr-") + initials(firm),
       .place_date = place_and_day(request, 6)});
  page.record_field("don_vi", firm.name);
  page.record_field("hinh_thuc", std::string(kAward));
  if (reports) {
    report(page, request);
  } else {
    submission(page, request);
  }
  page.recipients_and_signer({"- Như trên;", "- Ban Thi đua - Khen thưởng (Sở Nội vụ);", "- Lưu: VT."},
                             director_signs(firm, {"THỦ TRƯỞNG ĐƠN VỊ", "GIÁM ĐỐC"}));
  return page.finish();
}

}  // namespace motcua::specimens
