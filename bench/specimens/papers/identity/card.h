// Both faces of an identity card on one A4 sheet, as stations photocopy them.

#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

inline constexpr double kCardWidth_mm = 85.6;
inline constexpr double kCardHeight_mm = 54;

/// A card's face under construction: its corner on the sheet, and short hands
/// for the small type that cards are full of.
class CardFace {
 public:
  CardFace(Sheet& sheet, double x_mm, double y_mm, Ink tint, double width_mm = kCardWidth_mm,
           double height_mm = kCardHeight_mm);

  /// Places are from the face's corner.
  double text(double x_mm, double y_mm, double width_mm, const std::vector<Run>& runs,
              Align align = Align::kLeft);
  double text(double x_mm, double y_mm, double width_mm, const std::string& words, const TextStyle& style,
              Align align = Align::kLeft);
  void state_header(double x_mm, double width_mm);
  void chip(double x_mm, double y_mm);
  /// The lines of a machine-readable zone, the first one at `y_mm`; the field "mrz".
  void machine_readable_zone(std::span<const std::string> lines, double y_mm = 37.5,
                             double tracking_pt = 1.1);
  /// With the field "qr".
  void qr(double x_mm, double y_mm, double size_mm, const std::string& payload);
  [[nodiscard]] Sheet& sheet() { return sheet_; }
  [[nodiscard]] double x(double mm) const { return x_mm_ + mm; }
  [[nodiscard]] double y(double mm) const { return y_mm_ + mm; }

 private:
  Sheet& sheet_;
  double x_mm_;
  double y_mm_;
};

/// The bilingual label over its value, as both kinds of card have it.
[[nodiscard]] std::vector<Run> card_label(const std::string& vietnamese, const std::string& english,
                                          double size_pt);

/// The last day of validity: the birthday on which the holder is 25, 40 or 60.
[[nodiscard]] Day card_expiry(const Person& person);

/// The 9-digit number that a person had before the 12 digits; the same on every paper that names it.
[[nodiscard]] std::string old_id_number(const Person& person);

/// "066123004567|240123456|Nguyễn Văn An|12081990|Nam|...|28092021".
[[nodiscard]] std::string card_payload(const Person& person);

/// Lays the two faces of a card down: under each other, side by side where there is room, or on a sheet
/// each, as the variant has it.
struct CardLook {
  Ink tint;
  double width_mm = kCardWidth_mm;
  double height_mm = kCardHeight_mm;
};
using DrawFace = std::function<void(CardFace&)>;
void lay_faces(Typesetter& page, const PaperRequest& request, const CardLook& look, const DrawFace& front,
               const DrawFace& back);

/// The small sans type of cards.
[[nodiscard]] TextStyle card_type(double size_pt, bool bold = false);

}  // namespace motcua::specimens
