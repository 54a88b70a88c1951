// Đơn đề nghị cấp giấy phép xây dựng, Mẫu số 01 (Nghị định 175/2024/NĐ-CP).

#include <algorithm>

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_de_nghi_cap_gpxd(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  const Land& land = story.land;
  Typesetter page(
      "don-de-nghi-cap-gpxd",
      {.body_pt = 13, .line_factor = 1.03, .paragraph_gap_mm = 1.2, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const int floors = draw.between(1, 4);
  const int built_m2 = std::min(draw.between(60, 85) * land.area_m2 / 100, 184);
  const std::string height = std::to_string(floors * 4 - 1) + "," + std::to_string(draw.between(1, 9));

  page.form_code("Mẫu số 01",
                 request.making.variant % 2 == 0 ? "" : "(Phụ lục II Nghị định số 175/2024/NĐ-CP)");
  page.citizen_header();
  page.title(request.worded(std::to_array<std::vector<std::string>>(
                 {{"ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG"}, {"ĐƠN ĐỀ NGHỊ", "CẤP GIẤY PHÉP XÂY DỰNG"}})),
             "(Sử dụng cho công trình: Không theo tuyến/Theo tuyến trong đô thị/Tôn giáo/Nhà ở riêng lẻ)");
  constexpr auto kTo =
      std::to_array<std::string_view>({"Sở Xây dựng tỉnh Đắk Lắk", "Ủy ban nhân dân phường Buôn Ma Thuột"});
  page.addressed_to(request.worded(kTo));
  page.heading("1. Thông tin về chủ đầu tư:");
  page.entry({"- Tên chủ đầu tư (tên chủ hộ):", owner.name, "chu_dau_tu"});
  page.entries({{"- Người đại diện:", owner.name, "", "", 1.4}, {"Chức vụ:", "Chủ hộ"}});
  page.entry({"- Địa chỉ liên hệ:", owner.home.full()});
  page.entries({{"- Số điện thoại:", owner.phone}, {number_label(request), owner.id_number, "", "", 1.4}});
  page.heading("2. Thông tin công trình:");
  page.entry({"- Địa điểm xây dựng:", land.place.full(), "dia_diem"});
  page.entries(
      {{"- Lô đất số:",
        "thửa " + std::to_string(land.parcel_number) + ", tờ bản đồ " + std::to_string(land.sheet_number),
        "lo_dat_so", std::to_string(land.parcel_number), 1.4},
       {"Diện tích:", std::to_string(land.area_m2) + " m²", "dien_tich", std::to_string(land.area_m2)}});
  page.heading("3. Tổ chức/cá nhân lập, thẩm tra thiết kế xây dựng:");
  page.item("3.1. Tổ chức/cá nhân lập thiết kế xây dựng:");
  page.entry({"- Tên tổ chức:", story.partner.name});
  page.entry({"- Mã số chứng chỉ năng lực:", "ĐLA-000" + std::to_string(draw.between(10000, 99999))});
  page.entries(
      {{"- Chủ nhiệm thiết kế:", make_person(request.draw("architect"), story.today).name, "", "", 1.3},
       {"CCHN số:", "ĐLA-00" + std::to_string(draw.between(100000, 199999))}});
  page.item("3.2. Tổ chức/cá nhân thẩm tra thiết kế xây dựng: Không có.");
  page.heading("4. Nội dung đề nghị cấp phép:");
  page.item("4.1. Đối với công trình nhà ở riêng lẻ:");
  page.entries({{"- Loại công trình:", "Nhà ở riêng lẻ"},
                {"Cấp công trình:", floors > 2 ? "Cấp III" : "Cấp IV", "cap_cong_trinh"}});
  page.entries({{"- Diện tích xây dựng:", std::to_string(built_m2) + " m²", "dien_tich_xay_dung",
                 std::to_string(built_m2)},
                {"Cốt xây dựng:", "+0,30 m"}});
  page.entry({"- Tổng diện tích sàn (trong đó ghi rõ diện tích sàn các tầng):",
              std::to_string(built_m2 * floors) + " m²", "tong_dien_tich_san",
              std::to_string(built_m2 * floors)});
  page.entries({{"- Chiều cao công trình:", height + " m", "chieu_cao", height},
                {"Số tầng:", std::to_string(floors), "so_tang"}});
  page.heading("5. Dự kiến thời gian hoàn thành công trình:");
  page.entry({"", std::to_string(draw.between(4, 12)) + " tháng kể từ ngày khởi công."});
  page.runs({{"6. Cam kết: ", page.body().as_bold()},
             {"tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm "
              "và bị xử "
              "lý theo quy định của pháp luật.",
              page.body()}});

  page.keep_together(78);
  page.item("Gửi kèm theo Đơn này các tài liệu:");
  page.item("1 - Bản sao giấy tờ chứng minh quyền sử dụng đất;");
  page.item(
      "2 - Hai bộ bản vẽ thiết kế xây dựng kèm theo văn bản cam kết bảo đảm an toàn công trình liền kề.");

  page.signatures({{.place_date = place_and_day(request, 4),
                    .roles = {"NGƯỜI LÀM ĐƠN/", "ĐẠI DIỆN CHỦ ĐẦU TƯ"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = owner.name}});
  return page.finish();
}

}  // namespace motcua::specimens
