// The vocabulary in which every kind of paper is written: the blocks that
// Vietnamese papers are built of, set one under the other, with new sheets begun
// where the paper runs over. Layout follows Decree 30/2020/NĐ-CP, annex I.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/typesetting/artwork.h"
#include "bench/specimens/typesetting/making.h"
#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

enum class PageNumbers { kNone, kTop, kOfTotal };  ///< kTop: "2" from page 2 on. kOfTotal: "Trang 1/2" below.

/// The look of one paper. Margins after the decree: left 30-35, right 15-20 mm.
struct PaperStyle {
  double width_mm = 210;
  double height_mm = 297;
  double left_mm = 30;
  double right_mm = 17;
  double top_mm = 20;
  double bottom_mm = 20;
  std::string_view family = kSerif;
  double body_pt = 13;
  double line_factor = 1.08;
  double paragraph_gap_mm = 1.6;
  PageNumbers page_numbers = PageNumbers::kNone;
  bool long_dashes = false;  ///< "Độc lập – Tự do – Hạnh phúc", as many offices write it.
  int initials = 0;          ///< Of so many parties, at the foot of every page, as notaries ask.
};

/// The two-column head of an agency's or an enterprise's paper.
struct Letterhead {
  std::string parent = {};  ///< May be empty.
  std::string agency;
  std::string number = {};   ///< "Số: 123/GCN-SCT"; may be empty.
  std::string subject = {};  ///< "V/v ..." under the number; may be empty.
  std::string place_date = {};
};

/// A label, its value, and the catalogue's name of the field where it is one.
struct Entry {
  std::string label;
  std::string value;
  std::string field = {};
  std::string normal = {};  ///< Normal form when it differs from `value`.
  double share = 1;         ///< Of the line, when several stand on one.
};

struct Option {
  std::string text;
  bool ticked = false;
};

struct Column {
  std::string head;
  double share = 1;
  Align align = Align::kLeft;
};

/// One signer's column at the foot of a paper.
struct Signer {
  std::string place_date = {};     ///< Italic, above; may be empty.
  std::vector<std::string> roles;  ///< Bold capitals: {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"}.
  std::string note = {};           ///< "(Ký, ghi rõ họ tên)".
  std::string name;
  bool signed_by_hand = true;
  std::optional<SealText> seal = std::nullopt;
};

class Typesetter {
 public:
  /// `paper` is the catalogue's slug of the kind, or empty. The making's chance decides
  /// strokes and wear only, never what is said; its variant moves sizes and margins.
  Typesetter(std::string paper, const PaperStyle& style, const Making& making);

  // Head
  void citizen_header();
  void letterhead(const Letterhead& head);
  void form_code(std::string_view code, std::string_view issued_with = "");
  void title(const std::vector<std::string>& lines, std::string_view subtitle = "");
  void addressed_to(std::string_view whom);
  void date_line(std::string_view place_date);  ///< "Đắk Lắk, ngày 5 tháng 3 năm 2026", on the right.

  // Body
  void entry(const Entry& entry);
  void entries(const std::vector<Entry>& on_one_line);
  void checkboxes(std::string_view label, const std::vector<Option>& options);
  void paragraph(std::string_view words);  ///< Justified, first line indented.
  void item(std::string_view words);       ///< Not indented: "1. ...", "- ...".
  void runs(const std::vector<Run>& runs, double first_indent_mm = 0, Align align = Align::kJustify);
  void heading(std::string_view words);  ///< Bold, left.
  void centred(std::string_view words, const TextStyle& style);
  void note(std::string_view words);  ///< Small, italic.
  void table(const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows,
             double size_pt = 0, bool number_row = false);
  void gap(double mm);
  void space_to(double y_mm);
  void new_page();
  /// Begins a new page unless `mm` are left on this one.
  void keep_together(double mm);

  // Foot
  void signatures(const std::vector<Signer>& columns);
  /// "Nơi nhận:" on the left beside the signer on the right.
  void recipients_and_signer(const std::vector<std::string>& recipients, const Signer& signer);

  // For papers with places of their own; the making's flaws leave them out.
  void signature(double x_mm, double y_mm, double width_mm, double height_mm, Random random);
  void seal(double centre_x_mm, double centre_y_mm, double diameter_mm, const SealText& text, Random random);
  void portrait(double x_mm, double y_mm, double width_mm, double height_mm, bool female, Random random);
  [[nodiscard]] Sheet& sheet() { return sheets_.back(); }
  [[nodiscard]] double y_mm() const { return y_mm_; }
  [[nodiscard]] double left_mm() const { return style_.left_mm; }
  [[nodiscard]] double width_mm() const { return style_.width_mm - style_.left_mm - style_.right_mm; }
  [[nodiscard]] TextStyle body() const;
  [[nodiscard]] Random chance(std::string_view what);
  /// Lets the next lines stand beside something: moves the left edge.
  void indent_left(double mm) { style_.left_mm += mm; }
  void record_field(const std::string& name, const std::string& normal);

  /// The pages, numbered, with the paper's place in the truth.
  [[nodiscard]] std::vector<Leaf> finish();

 private:
  double signer_column(const Signer& signer, double x_mm, double width_mm, double y_mm);
  double signer_height(const Signer& signer, double width_mm);
  void advance(const Extent& extent, double gap_mm);
  void entries_by_hand(const std::vector<Entry>& on_one_line);
  /// "Hà Nội, ngày 5 tháng 3 năm 2026", the numbers by hand where the copy is filled so.
  /// Returns its height.
  double place_date(std::string_view text, const TextStyle& italic, const Frame& frame);
  double signer_name(const Signer& signer, const Frame& frame);
  void tear_head_off(Sheet& page) const;

  std::string paper_;
  PaperStyle style_;
  Making making_;
  std::vector<Sheet> sheets_;
  double y_mm_;
  double head_bottom_mm_ = 0;  ///< Of the title on the first page.
};

}  // namespace motcua::specimens
