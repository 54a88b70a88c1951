// Giấy chứng nhận quyền sử dụng đất. Variant 0: the pink A3 book, both its sides copied onto A4 across;
// 1: the form of two A4 sheets with a QR code, since 2025; 2: the book as four sheets.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/land_plan.h"
#include "bench/specimens/papers/certificates/shelf.h"
#include "bench/specimens/typesetting/code_blocks.h"

namespace motcua::specimens {
namespace {

constexpr Ink kPink{0.99, 0.91, 0.90};
constexpr Ink kPinkBorder{0.80, 0.32, 0.36};
const SealText kLandSeal{"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "TỈNH ĐẮK LẮK", "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI"};

/// One A4 page of the book at its place and size on the sheet, set from the top down.
class BookPage {
 public:
  BookPage(Typesetter& page, double x_mm, double scale) : page_(page), x_mm_(x_mm), scale_(scale) {
    Sheet& sheet = page.sheet();
    sheet.fill(x(4), y(4), 202 * scale, 289 * scale, kPink);
    draw_guilloche(sheet, x(14), y(14), 182 * scale, 269 * scale, {0.96, 0.82, 0.82}, 40);
    draw_ornate_border(sheet, x(6), y(6), 198 * scale, 285 * scale, 6.5 * scale, kPinkBorder);
  }
  void centred(const std::string& words, TextStyle style, double gap_mm = 1) {
    runs({{words, style}}, gap_mm, Align::kCentre);
  }
  void runs(std::vector<Run> words, double gap_mm = 1.6, Align align = Align::kLeft) {
    for (Run& run : words) run.style.size_pt *= scale_;
    down_mm_ +=
        page_.sheet().text(words, {x(22), y(down_mm_), 168 * scale_, align, 0, 1.1}).height_mm / scale_ +
        gap_mm;
  }
  void to(double down_mm) { down_mm_ = down_mm; }
  [[nodiscard]] double x(double mm) const { return x_mm_ + mm * scale_; }
  [[nodiscard]] double y(double mm) const { return mm * scale_; }
  [[nodiscard]] double scale() const { return scale_; }
  [[nodiscard]] double down_mm() const { return down_mm_; }
  [[nodiscard]] Typesetter& page() { return page_; }

 private:
  Typesetter& page_;
  double x_mm_;
  double scale_;
  double down_mm_ = 24;
};

struct Title {
  const PaperRequest& request;
  Day issued;
  TextStyle body;
  TextStyle bold;
  std::string until;
  std::string origin;
};

std::string area_text(const Land& land) {
  return grouped(land.area_m2) + ",0 m²";
}

void cover(BookPage page, const Title& title) {
  const Person& owner = title.request.story.applicant;
  const Land& land = title.request.story.land;
  page.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", title.bold);
  page.centred("Độc lập - Tự do - Hạnh phúc", title.bold, 6);
  draw_emblem(page.page().sheet(), page.x(105), page.y(68), 44 * page.scale());
  page.to(100);
  page.centred("GIẤY CHỨNG NHẬN", title.bold.sized(25).inked(kPrintRed), 2);
  page.centred("QUYỀN SỬ DỤNG ĐẤT", title.bold.sized(18).inked(kPrintRed), 1);
  page.centred("QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT", title.bold.sized(14).inked(kPrintRed),
               10);
  // Tells the sheet where its head ends.
  page.page().space_to(page.y(page.down_mm()) - 1);
  page.page().title({});
  page.runs({{"I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", title.bold}}, 4);
  page.runs({{std::string(owner.honorific()) + ": ", title.body},
             {upper(owner.name), title.bold, "nguoi_su_dung[]", owner.name}});
  page.runs(
      {{"Năm sinh: " + std::to_string(static_cast<int>(owner.born.year())) + ", CCCD số: " + owner.id_number,
        title.body}});
  page.runs({{"Địa chỉ thường trú: " + owner.home.full(), title.body}}, 4);
  const Person& spouse = title.request.story.spouse;
  page.runs({{std::string(owner.female ? "Và chồng: Ông " : "Và vợ: Bà "), title.body},
             {upper(spouse.name), title.bold, "nguoi_su_dung[]", spouse.name}});
  page.runs({{"Năm sinh: " + std::to_string(static_cast<int>(spouse.born.year())) +
                  ", CCCD số: " + spouse.id_number,
              title.body}});
  page.to(262);
  page.runs({{land.certificate_serial, title.bold.sized(17).inked(kPrintRed), "so_phat_hanh", ""}}, 0,
            Align::kRight);
}

void parcel(BookPage page, const Title& title) {
  const Land& land = title.request.story.land;
  page.runs({{"II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", title.bold}}, 3);
  page.runs({{"1. Thửa đất:", title.bold}});
  page.runs({{"a) Thửa đất số: ", title.body},
             {std::to_string(land.parcel_number), title.bold, "so_thua", ""},
             {",  tờ bản đồ số: ", title.body},
             {std::to_string(land.sheet_number), title.bold, "so_to", ""}});
  page.runs({{"b) Địa chỉ: ", title.body}, {land.place.full(), title.body, "dia_chi_thua_dat", ""}});
  page.runs({{"c) Diện tích: ", title.body},
             {area_text(land), title.bold, "dien_tich", std::to_string(land.area_m2)},
             {", (bằng chữ: " + in_words(land.area_m2) + " mét vuông)", title.body}});
  page.runs({{"d) Hình thức sử dụng: riêng: " + area_text(land) + "; chung: không m²", title.body}});
  page.runs({{"đ) Mục đích sử dụng: ", title.body}, {land.purpose, title.body, "loai_dat", ""}});
  page.runs({{"e) Thời hạn sử dụng: ", title.body}, {title.until, title.body, "thoi_han", ""}});
  page.runs({{"g) Nguồn gốc sử dụng: ", title.body}, {title.origin, title.body, "nguon_goc", ""}});
  for (const char* none : {"2. Nhà ở: -/-", "3. Công trình xây dựng khác: -/-",
                           "4. Rừng sản xuất là rừng trồng: -/-", "5. Cây lâu năm: -/-", "6. Ghi chú: Không"})
    page.runs({{none, title.bold}});
  page.to(190);
  page.runs({{"Đắk Lắk, ", title.body.as_italic()},
             {worded(title.issued), title.body.as_italic(), "ngay_cap", iso(title.issued)}},
            1, Align::kRight);
  page.runs({{"SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH ĐẮK LẮK", title.bold.sized(11.5), "co_quan_cap",
              "Sở Tài nguyên và Môi trường tỉnh Đắk Lắk"}},
            1, Align::kRight);
  page.runs({{"TUQ. GIÁM ĐỐC", title.bold.sized(11.5)}}, 0, Align::kRight);
  const double s = page.scale();
  page.page().signature(page.x(128), page.y(page.down_mm() + 5), 44 * s, 20 * s,
                        title.request.draw("officer"));
  page.page().seal(page.x(136), page.y(page.down_mm() + 15), 34 * s,
                   {"SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "TỈNH ĐẮK LẮK", ""}, title.request.draw("seal"));
  page.to(page.down_mm() + 30);
  page.runs({{invented_name(title.request, "officer"), title.bold}}, 1, Align::kRight);
  page.to(272);
  page.runs({{"Số vào sổ cấp GCN: ", title.body},
             {title.request.story.land.register_number, title.bold, "so_vao_so", ""}},
            0);
}

void plan_page(BookPage page, const Title& title) {
  const Land& land = title.request.story.land;
  page.runs({{"III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", title.bold}}, 2);
  const double s = page.scale();
  draw_land_plan(page.page().sheet(), page.x(30), page.y(40), 150 * s, 105 * s, land,
                 title.body.sized(10.5 * s), title.request.draw("plan"));
  page.to(152);
  page.runs({{"IV. Những thay đổi sau khi cấp giấy chứng nhận", title.bold}}, 3);
  Sheet& sheet = page.page().sheet();
  const double top = page.y(page.down_mm());
  for (const auto& [left, wide] : {std::pair{20.0, 110.0}, std::pair{130.0, 60.0}}) {
    sheet.frame(page.x(left), top, wide * s, 12 * s, 0.7);
    sheet.frame(page.x(left), top, wide * s, 100 * s, 0.7);
  }
  sheet.record_mark(MarkKind::kTable, page.x(20), top, 170 * s, 100 * s);
  const TextStyle small = title.bold.sized(10.5 * s);
  sheet.text("Nội dung thay đổi và cơ sở pháp lý", small,
             {page.x(21), top + 3 * s, 108 * s, Align::kCentre, 0, 1});
  sheet.text("Xác nhận của cơ quan có thẩm quyền", small,
             {page.x(131), top + 1 * s, 58 * s, Align::kCentre, 0, 1});
}

void back_cover(BookPage page, const Title& title) {
  page.centred("Nội dung thay đổi và cơ sở pháp lý", title.bold, 3);
  page.page().sheet().frame(page.x(20), page.y(20), 170 * page.scale(), 190 * page.scale(), 0.7);
  page.to(216);
  page.runs(
      {{"Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong "
        "Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp giấy.",
        title.body.sized(11.5).as_italic()}});
  page.to(258);
  page.centred("66 " + title.request.story.land.certificate_serial.substr(3) + " 0024", title.body.sized(11));
}

void new_form(Typesetter& page, const Title& title) {
  const Person& owner = title.request.story.applicant;
  const Land& land = title.request.story.land;
  certificate_ground(page, kPinkBorder, {0.97, 0.86, 0.86});
  draw_qr(page.sheet(), 164, 18, 26,
          land.certificate_serial + "|" + land.register_number + "|" + owner.id_number);
  draw_emblem(page.sheet(), 105, 32, 22);
  page.space_to(48);
  page.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", title.bold.sized(12));
  page.centred("Độc lập - Tự do - Hạnh phúc", title.bold.sized(12));
  page.gap(2);
  red_title(page, {"GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT,", "QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT"}, 15.5);
  page.heading("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:");
  page.runs({{std::string(owner.honorific()) + " ", title.body},
             {upper(owner.name), title.bold, "nguoi_su_dung[]", owner.name},
             {", CCCD: " + owner.id_number, title.body}});
  page.item("Địa chỉ: " + owner.home.full());
  page.heading("2. Thông tin thửa đất:");
  page.runs({{"a) Thửa đất số: ", title.body},
             {std::to_string(land.parcel_number), title.bold, "so_thua", ""},
             {";  tờ bản đồ số: ", title.body},
             {std::to_string(land.sheet_number), title.bold, "so_to", ""}});
  page.runs({{"b) Diện tích: ", title.body},
             {area_text(land), title.bold, "dien_tich", std::to_string(land.area_m2)}});
  page.runs({{"c) Loại đất: ", title.body}, {land.purpose, title.body, "loai_dat", ""}});
  page.runs({{"d) Thời hạn sử dụng: ", title.body}, {title.until, title.body, "thoi_han", ""}});
  page.runs({{"đ) Hình thức sử dụng: Sử dụng riêng", title.body}});
  page.runs({{"e) Địa chỉ: ", title.body}, {land.place.full(), title.body, "dia_chi_thua_dat", ""}});
  page.runs({{"g) Nguồn gốc sử dụng: ", title.body}, {title.origin, title.body, "nguon_goc", ""}});
  page.runs({{"3. Thông tin tài sản gắn liền với đất: ", title.bold}, {"-/-", title.body}});
  page.record_field("ngay_cap", iso(title.issued));
  page.record_field("co_quan_cap", "Chi nhánh Văn phòng đăng ký đất đai");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(title.issued),
                    .roles = {"CHI NHÁNH VĂN PHÒNG", "ĐĂNG KÝ ĐẤT ĐAI", "GIÁM ĐỐC"},
                    .name = invented_name(title.request, "officer"),
                    .seal = kLandSeal}});
  page.sheet().text({{land.certificate_serial, title.bold.sized(15).inked(kPrintRed), "so_phat_hanh", ""}},
                    {130, 268, 58, Align::kRight, 0, 1});
  page.sheet().text({{"Số vào sổ cấp GCN: ", title.body.sized(11)},
                     {land.register_number, title.body.sized(11), "so_vao_so", ""}},
                    {24, 270, 100, Align::kLeft, 0, 1});

  page.new_page();
  certificate_ground(page, kPinkBorder, {0.97, 0.86, 0.86});
  page.heading("4. Sơ đồ thửa đất, tài sản gắn liền với đất:");
  draw_land_plan(page.sheet(), 32, page.y_mm() + 2, 146, 100, land, title.body.sized(10.5),
                 title.request.draw("plan"));
  page.space_to(page.y_mm() + 108);
  page.heading("5. Ghi chú: Không");
  page.heading("6. Những thay đổi sau khi cấp Giấy chứng nhận:");
  page.table({{"Nội dung thay đổi và cơ sở pháp lý", 2.4}, {"Xác nhận của cơ quan có thẩm quyền", 1.4}},
             {{"\n\n\n\n\n\n", ""}}, 12);
}

}  // namespace

std::vector<Leaf> set_giay_chung_nhan_qsdd(const PaperRequest& request) {
  const int form = request.making.variant % 3;
  PaperStyle style{.left_mm = 24,
                   .right_mm = 22,
                   .top_mm = 20,
                   .bottom_mm = 16,
                   .body_pt = 12.5,
                   .line_factor = 1.08,
                   .paragraph_gap_mm = 1.4};
  if (form == 0) style = {.width_mm = 297, .height_mm = 210, .body_pt = 13};
  Typesetter page("giay-chung-nhan-qsdd", style, request.making);
  Random draw = request.draw("said");
  const Land& land = request.story.land;
  const bool home = land.purpose.starts_with("Đất ở");
  const Day issued =
      form == 1 ? request.issued(draw.between(40, 400)) : request.issued(draw.between(900, 3600));
  Title title{request,
              issued,
              page.body(),
              page.body().as_bold(),
              home ? "Lâu dài" : "Đến ngày 15/10/20" + std::to_string(draw.between(43, 68)),
              request.worded(std::to_array<std::string>(
                  {"Nhận chuyển nhượng đất được Nhà nước giao đất có thu tiền sử dụng đất",
                   "Công nhận quyền sử dụng đất như giao đất có thu tiền sử dụng đất",
                   "Được tặng cho đất được Nhà nước công nhận quyền sử dụng đất"}))};
  if (form == 1) {
    new_form(page, title);
  } else if (form == 0) {
    constexpr double kHalf = 210.0 / 297;
    back_cover(BookPage(page, 0, kHalf), title);
    cover(BookPage(page, 148.5, kHalf), title);
    page.new_page();
    parcel(BookPage(page, 0, kHalf), title);
    plan_page(BookPage(page, 148.5, kHalf), title);
  } else {
    cover(BookPage(page, 0, 1), title);
    page.new_page();
    parcel(BookPage(page, 0, 1), title);
    page.new_page();
    plan_page(BookPage(page, 0, 1), title);
    page.new_page();
    back_cover(BookPage(page, 0, 1), title);
  }
  return page.finish();
}

}  // namespace motcua::specimens
