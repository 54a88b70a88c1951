// Đơn đăng ký biến động đất đai, tài sản gắn liền với đất, Mẫu số 18 (Nghị định
// 151/2025/NĐ-CP). Purposes: "chuyen-nhuong" (sale), "tang-cho" (gift), "doi-ten" (a new
// name), "cap-doi" (a new certificate). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Change {
  std::string_view purpose;
  std::string what;
  std::vector<std::string> enclosed;
};

std::vector<Change> changes(const Story& story) {
  const std::string to = story.other.honorific() + std::string(" ") + story.other.name;
  const std::string from = story.applicant.honorific() + std::string(" ") + story.applicant.name;
  return {
      {"chuyen-nhuong",
       "Nhận chuyển nhượng quyền sử dụng toàn bộ thửa đất từ " + from + " sang " + to,
       {"Hợp đồng chuyển nhượng quyền sử dụng đất",
        "Tờ khai lệ phí trước bạ, tờ khai thuế thu nhập cá nhân"}},
      {"tang-cho",
       "Tặng cho quyền sử dụng đất và tài sản gắn liền với đất từ " + from + " cho " + to,
       {"Hợp đồng tặng cho quyền sử dụng đất", "Giấy khai sinh chứng minh quan hệ gia đình",
        "Tờ khai lệ phí trước bạ"}},
      {"cap-doi",
       "Cấp đổi Giấy chứng nhận đã cấp do bị ố, nhòe, rách; không thay đổi diện tích và ranh giới thửa đất",
       {"Mảnh trích đo bản đồ địa chính thửa đất"}},
      {"doi-ten",
       "Thay đổi thông tin về giấy tờ nhân thân của người sử dụng đất từ chứng minh nhân dân sang số định "
       "danh cá nhân",
       {"Bản sao thẻ căn cước"}},
  };
}

}  // namespace

std::vector<Leaf> set_don_dang_ky_bien_dong_dat_dai(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& owner = story.applicant;
  const Land& land = story.land;
  const std::vector<Change> all = changes(story);
  const Change* change = &all[static_cast<std::size_t>(request.making.variant) % all.size()];
  for (const Change& other : all) {
    if (other.purpose == request.purpose) change = &other;
  }
  Typesetter page(
      "don-dang-ky-bien-dong-dat-dai",
      {.body_pt = 13, .line_factor = 1.08, .paragraph_gap_mm = 1.5, .page_numbers = PageNumbers::kTop},
      request.making);

  constexpr auto kCodes = std::to_array<std::string_view>(
      {"Mẫu số 18. Đơn đăng ký biến động đất đai, tài sản gắn liền với đất", "Mẫu số 18", "Mẫu số 18"});
  page.form_code(request.worded(kCodes));
  page.citizen_header();
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"ĐƠN ĐĂNG KÝ BIẾN ĐỘNG", "ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT"},
       {"ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI,", "TÀI SẢN GẮN LIỀN VỚI ĐẤT"},
       {"ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI, TÀI SẢN", "GẮN LIỀN VỚI ĐẤT"}})));
  constexpr auto kTo =
      std::to_array<std::string_view>({"Văn phòng đăng ký đất đai tỉnh Đắk Lắk (1)",
                                       "Chi nhánh Văn phòng đăng ký đất đai khu vực Buôn Ma Thuột (1)",
                                       "Văn phòng đăng ký đất đai tỉnh Đắk Lắk (1)"});
  page.addressed_to(request.worded(kTo));

  page.heading("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất:");
  page.entry(
      {"a) Tên(2):", owner.honorific() + std::string(" ") + upper(owner.name), "nguoi_ky", owner.name});
  page.entry({"b) Giấy tờ nhân thân/pháp nhân(3):",
              "CCCD số " + owner.id_number + " cấp ngày " + slashed(owner.id_issued)});
  page.entry({"c) Địa chỉ(4):", owner.home.full()});
  page.entry({"d) Điện thoại liên hệ (nếu có):", owner.phone});
  page.entry({"đ) Hộp thư điện tử (nếu có):", owner.email});
  page.heading("2. Nội dung biến động(5):");
  page.entry({"-", change->what, "noi_dung_bien_dong"});
  const std::string parcel = "thửa đất số " + std::to_string(land.parcel_number) + ", tờ bản đồ số " +
                             std::to_string(land.sheet_number);
  page.entry({"- Thông tin thửa đất:", parcel + ", tại " + land.place.full(), "thua_dat", parcel});
  page.entries(
      {{"- Diện tích:", std::to_string(land.area_m2) + " m²"}, {"Loại đất:", land.purpose, "", "", 1.6}});
  page.entries({{"- Giấy chứng nhận số phát hành:", land.certificate_serial, "so_gcn", "", 1.4},
                {"Số vào sổ:", land.register_number, "", "", 0.9}});
  page.heading("3. Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này gồm có:");
  page.item("(1) Giấy chứng nhận đã cấp có số phát hành " + land.certificate_serial + ";");
  for (std::size_t i = 0; i < change->enclosed.size(); ++i)
    page.item("(" + std::to_string(i + 2) + ") " + change->enclosed[i] + ";");
  page.gap(1);
  page.keep_together(68);
  constexpr auto kOath = std::to_array<std::string_view>(
      {"Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước "
       "pháp luật.",
       "Tôi/chúng tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi/chúng tôi hoàn toàn "
       "chịu "
       "trách nhiệm trước pháp luật."});
  page.paragraph(request.worded(kOath));
  constexpr auto kRoles =
      std::to_array<std::string_view>({"Người viết đơn", "NGƯỜI VIẾT ĐƠN", "Người viết đơn"});
  page.signatures({citizen_signs(owner, std::string(request.worded(kRoles)), place_and_day(request, 2))});
  page.gap(2);
  page.note(
      "Ghi chú: (1) Ghi tên cơ quan tiếp nhận: Văn phòng đăng ký đất đai hoặc Chi nhánh. (2) Cá nhân ghi rõ "
      "họ, "
      "tên bằng chữ in hoa; tổ chức ghi tên theo quyết định thành lập. (3) Ghi số định danh cá nhân hoặc số "
      "giấy "
      "tờ của tổ chức, ngày và nơi cấp. (4) Địa chỉ để cơ quan nhà nước liên hệ khi cần thiết. (5) Ghi nội "
      "dung "
      "biến động: nhận chuyển nhượng, tặng cho, thay đổi thông tin, cấp đổi giấy chứng nhận.");
  return page.finish();
}

}  // namespace motcua::specimens
