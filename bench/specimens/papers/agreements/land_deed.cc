#include "bench/specimens/papers/agreements/land_deed.h"

#include "bench/specimens/papers/agreements/party.h"

namespace motcua::specimens {

void couple_party(Typesetter& page, const PaperRequest& request, const Person& first, const Person& second,
                  const std::string& field) {
  const TextStyle plain = page.body();
  const auto rest = [&](const Person& person) {
    return ", sinh năm " + year_of(person.born) + ", " + id_label(request) + " " + person.id_number +
           ", cấp ngày " + slashed(person.id_issued);
  };
  page.runs({{std::string(first.honorific()) + " ", plain},
             {upper(first.name), plain.as_bold(), field, first.name},
             {rest(first), plain}},
            12.7);
  page.runs({{second.female ? "và vợ là Bà " : "và chồng là Ông ", plain},
             {upper(second.name), plain.as_bold(), field, second.name},
             {rest(second), plain}},
            12.7);
  page.runs({{"Cùng thường trú tại: " + first.home.full() + ".", plain}}, 12.7);
}

void parcel_lines(Typesetter& page, const PaperRequest& request, const Land& land, const std::string& field) {
  const TextStyle plain = page.body();
  const std::string parcel = std::to_string(land.parcel_number);
  const std::string sheet = std::to_string(land.sheet_number);
  page.runs(
      {{"Theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất số " +
            land.certificate_serial + ", số vào sổ cấp GCN: " + land.register_number +
            ", do Sở Tài nguyên và Môi trường tỉnh Đắk Lắk cấp, cụ thể như sau:",
        plain}},
      12.7);
  page.runs({{"- Thửa đất số: ", plain},
             {parcel + ", tờ bản đồ số: " + sheet, plain, field, parcel + "/" + sheet},
             {";", plain}},
            12.7);
  page.paragraph("- Địa chỉ thửa đất: " + land.place.full() + ";");
  page.paragraph("- Diện tích: " + std::to_string(land.area_m2) + " m² (bằng chữ: " + in_words(land.area_m2) +
                 " mét vuông);");
  page.paragraph("- Hình thức sử dụng: riêng " + std::to_string(land.area_m2) + " m², chung không m²;");
  page.paragraph(
      std::string(request.making.variant % 2 == 0 ? "- Mục đích sử dụng: " : "- Loại đất: ") + land.purpose +
      "; Thời hạn sử dụng: " + (land.purpose.starts_with("Đất ở") ? "Lâu dài;" : "đến tháng 10 năm 2063;"));
  page.paragraph("- Nguồn gốc sử dụng: Công nhận quyền sử dụng đất như giao đất có thu tiền sử dụng đất.");
}

}  // namespace motcua::specimens
