// Papers of the fire police: the approval of an acceptance test, or by variant the record of an inspection.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

const SealText kFirePolice{"CÔNG AN TỈNH ĐẮK LẮK", "PHÒNG CẢNH SÁT PCCC VÀ CNCH", ""};

void approval(Typesetter& page, const PaperRequest& request, Day issued, const std::string& number) {
  const Enterprise& firm = request.story.enterprise;
  page.letterhead({.parent = "CÔNG AN TỈNH ĐẮK LẮK",
                   .agency = "PHÒNG CẢNH SÁT PCCC VÀ CNCH",
                   .place_date = "Đắk Lắk, " + worded(issued)});
  page.runs({{"Số: ", page.body()}, {number + "/NT-PCCC", page.body(), "so", ""}});
  page.gap(2);
  page.title(
      request.making.variant % 3 == 0
          ? std::vector<std::string>{"VĂN BẢN CHẤP THUẬN KẾT QUẢ NGHIỆM THU", "VỀ PHÒNG CHÁY VÀ CHỮA CHÁY"}
          : std::vector<std::string>{"VĂN BẢN CHẤP THUẬN", "KẾT QUẢ NGHIỆM THU VỀ PHÒNG CHÁY",
                                     "VÀ CHỮA CHÁY"});
  page.addressed_to(firm.name);
  page.paragraph("Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ;");
  page.paragraph("Xét hồ sơ, văn bản đề nghị kiểm tra kết quả nghiệm thu về phòng cháy và chữa cháy của " +
                 firm.name + " và biên bản kiểm tra " + worded(days_before(issued, 9)) + ",");
  page.paragraph(
      "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ chấp thuận kết quả nghiệm thu về phòng cháy "
      "và chữa cháy đối với công trình sau:");
  page.entry({"Công trình:", "Cửa hàng và kho của " + firm.name, "co_so", firm.name});
  page.entry({"Địa điểm xây dựng:", firm.seat.full()});
  page.entry({"Chủ đầu tư:", firm.name});
  page.entry({"Đại diện là ông/bà:", firm.director.name + ", chức vụ: Giám đốc"});
  page.item("Quy mô công trình: 02 tầng, diện tích xây dựng 420 m², chiều cao 8,4 m, bậc chịu lửa II.");
  page.item(
      "Nội dung được nghiệm thu: đường, bãi đỗ cho xe chữa cháy; lối thoát nạn; hệ thống báo cháy tự động; "
      "hệ thống chữa cháy bằng nước; phương tiện chữa cháy ban đầu.");
  page.paragraph(
      "Chủ đầu tư có trách nhiệm duy trì các điều kiện an toàn về phòng cháy và chữa cháy trong suốt quá "
      "trình sử dụng công trình.");
  page.recipients_and_signer({"- Như trên;", "- Công an phường, xã;", "- Lưu: VT, PC07."},
                             {.roles = request.making.variant % 2 == 0
                                           ? std::vector<std::string>{"TRƯỞNG PHÒNG"}
                                           : std::vector<std::string>{"KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"},
                              .name = "Thượng tá " + invented_name(request, "head"),
                              .seal = kFirePolice});
}

void inspection(Typesetter& page, const PaperRequest& request, Day issued, const std::string& number) {
  const Enterprise& firm = request.story.enterprise;
  page.form_code("Mẫu số PC10");
  page.letterhead({.parent = "CÔNG AN TỈNH ĐẮK LẮK", .agency = "PHÒNG CẢNH SÁT PCCC VÀ CNCH"});
  page.runs({{"Số: ", page.body()}, {number + "/BBKT", page.body(), "so", ""}});
  page.title({"BIÊN BẢN KIỂM TRA", "VỀ PHÒNG CHÁY"}, "(Về công tác phòng cháy và chữa cháy)");
  page.paragraph("Hồi 08 giờ 30 phút, " + worded(issued) + ", tại " + firm.seat.full() + ". Chúng tôi gồm:");
  page.item("Đại diện cơ quan kiểm tra:");
  page.entries({{"- Ông/bà:", invented_name(request, "inspector")}, {"Chức vụ:", "Cán bộ kiểm tra"}});
  page.item("Đại diện cơ sở được kiểm tra:");
  page.entries({{"- Ông/bà:", firm.director.name}, {"Chức vụ:", "Giám đốc"}});
  page.entry({"Đã tiến hành kiểm tra đối với cơ sở:", firm.name, "co_so"});
  page.heading("Tình hình và kết quả kiểm tra như sau:");
  page.paragraph(
      "1. Hồ sơ theo dõi, quản lý hoạt động phòng cháy và chữa cháy: có nội quy, phương án chữa cháy, quyết "
      "định thành lập đội phòng cháy và chữa cháy cơ sở.");
  page.paragraph(
      "2. Lối thoát nạn thông thoáng; đèn chỉ dẫn thoát nạn hoạt động; 12 bình chữa cháy xách tay còn hạn "
      "kiểm định, đặt đúng nơi quy định.");
  page.paragraph("3. Hệ thống điện có aptomat bảo vệ; hàng hóa sắp xếp cách bóng đèn trên 0,5 m.");
  page.paragraph(
      "4. Nhận xét, đánh giá và kiến nghị: cơ sở bảo đảm điều kiện an toàn về phòng cháy và chữa cháy; tiếp "
      "tục tổ chức thực tập phương án chữa cháy mỗi năm một lần; chưa đề nghị nghiệm thu bổ sung.");
  page.paragraph(
      "Biên bản lập xong hồi 10 giờ 15 phút cùng ngày, gồm 02 bản, đã đọc lại cho mọi người nghe và thống "
      "nhất ký tên.");
  page.signatures({{.roles = {"ĐẠI DIỆN CƠ SỞ"},
                    .note = "(Ký, ghi rõ họ tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = SealText{firm.name, "M.S.D.N: " + firm.tax_code, ""}},
                   {.roles = {"CÁN BỘ KIỂM TRA"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = invented_name(request, "inspector")}});
}

}  // namespace

std::vector<Leaf> set_giay_to_pccc(const PaperRequest& request) {
  Typesetter page(
      "giay-to-pccc",
      {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.2, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(60, 600));
  const std::string number = std::to_string(draw.between(12, 480));
  page.record_field("ngay", iso(issued));
  if (request.making.variant % 3 == 2) {
    inspection(page, request, issued, number);
  } else {
    approval(page, request, issued, number);
  }
  return page.finish();
}

}  // namespace motcua::specimens
