// Giấy phép xây dựng of a house: two pages, with the conditions on the second.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_phep_xay_dung(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  const Land& land = story.land;
  Typesetter page(
      "giay-phep-xay-dung",
      {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.2, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(30, 330));
  const bool by_commune = request.making.variant % 3 != 2;
  const TextStyle body = page.body();
  const TextStyle bold = body.as_bold();

  const std::string number = std::to_string(draw.between(8, 480)) + "/GPXD" +
                             request.worded(std::to_array<std::string>({"", "-UBND", "-SXD"}));
  Letterhead head = by_commune ? commune_head(land.place, "", at_commune_on(land.place, issued))
                               : Letterhead{.parent = "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK",
                                            .agency = "SỞ XÂY DỰNG",
                                            .place_date = "Đắk Lắk, " + worded(issued)};
  page.letterhead(head);
  page.title({"GIẤY PHÉP XÂY DỰNG"},
             request.worded(std::to_array<std::string>(
                 {"(Sử dụng cho nhà ở riêng lẻ)", "", "(Sử dụng cho cấp mới công trình: Nhà ở riêng lẻ)"})));
  page.runs({{"Số: ", bold}, {number, bold, "so", ""}}, 0, Align::kCentre);
  page.record_field("ngay", iso(issued));
  page.runs({{"1. Cấp cho: ", bold},
             {std::string(owner.honorific()) + " " + owner.name, body, "chu_dau_tu", owner.name},
             {"; số định danh cá nhân: " + owner.id_number, body}});
  page.item("- Địa chỉ: " + owner.home.full() + ".");
  const int floors = draw.between(1, 4);
  const int area = std::min(land.area_m2 * 6 / 10, draw.between(72, 140));
  page.runs({{"2. Được phép xây dựng công trình: ", bold}, {"Nhà ở riêng lẻ", body, "cong_trinh", ""}});
  page.item("- Theo thiết kế có ký hiệu: KT-" + std::to_string(draw.between(1, 30)) + "/" +
            std::to_string(static_cast<int>(issued.year())) + ".");
  page.item("- Do: " + story.partner.name + " lập.");
  page.item("- Gồm các nội dung sau:");
  page.item("+ Vị trí xây dựng: thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
            std::to_string(land.sheet_number) + ", " + land.place.full() + ".");
  page.item("+ Cốt nền xây dựng công trình: +0,45 m so với cốt vỉa hè.");
  page.item("+ Mật độ xây dựng: " + std::to_string(area * 100 / land.area_m2) +
            "%; hệ số sử dụng đất: " + std::to_string(floors) + ",0 lần.");
  page.item("+ Chỉ giới đường đỏ: trùng ranh giới thửa đất; chỉ giới xây dựng: lùi 2,5 m.");
  page.item("+ Màu sắc công trình: theo thiết kế được duyệt.");
  page.item("+ Diện tích xây dựng tầng 1: " + std::to_string(area) +
            " m²; tổng diện tích sàn: " + std::to_string(area * floors) + " m².");
  page.item("+ Chiều cao công trình: " + std::to_string(floors * 3 + 2) +
            ",6 m; số tầng: " + std::to_string(floors) + ".");
  page.runs({{"3. Giấy tờ về quyền sử dụng đất: ", bold},
             {"Giấy chứng nhận quyền sử dụng đất số " + land.certificate_serial + ", số vào sổ " +
                  land.register_number + ".",
              body}});
  page.runs({{"4. Ghi nhận thời hạn: ", bold},
             {"Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn "
              "trên thì phải đề nghị gia hạn giấy phép xây dựng.",
              body}});
  page.recipients_and_signer(
      {"- Chủ đầu tư;", "- Phòng Kinh tế, Hạ tầng và Đô thị;", "- Lưu: VT."},
      by_commune ? commune_signer(request, land.place)
                 : Signer{.roles = {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"},
                          .name = invented_name(request, "director"),
                          .seal = SealText{"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ XÂY DỰNG", ""}});
  page.new_page();
  page.centred("CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:", bold);
  page.paragraph(
      "1. Chịu hoàn toàn trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu liền "
      "kề.");
  page.paragraph(
      "2. Thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng "
      "này.");
  page.paragraph(
      "3. Thông báo bằng văn bản về ngày khởi công cho cơ quan cấp phép xây dựng trước khi khởi công công "
      "trình.");
  page.paragraph(
      "4. Xuất trình Giấy phép xây dựng cho cơ quan có thẩm quyền khi được yêu cầu và treo biển báo tại địa "
      "điểm xây dựng.");
  page.paragraph(
      "5. Khi điều chỉnh thiết kế làm thay đổi nội dung Giấy phép xây dựng thì phải đề nghị điều chỉnh và "
      "chờ quyết định của cơ quan cấp phép.");
  page.gap(4);
  page.centred("ĐIỀU CHỈNH/GIA HẠN GIẤY PHÉP", bold);
  page.entry({"1. Nội dung điều chỉnh/gia hạn:", ""});
  page.entry({"2. Thời gian có hiệu lực của giấy phép:", ""});
  return page.finish();
}

}  // namespace motcua::specimens
