// Both faces of an identity card on one A4 sheet, as stations photocopy them.

#pragma once

#include <array>
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
  CardFace(Sheet& sheet, double x_mm, double y_mm, Ink tint);

  /// Places are from the face's corner.
  double text(double x_mm, double y_mm, double width_mm, const std::vector<Run>& runs,
              Align align = Align::kLeft);
  double text(double x_mm, double y_mm, double width_mm, const std::string& words, const TextStyle& style,
              Align align = Align::kLeft);
  void state_header(double x_mm, double width_mm);
  void chip(double x_mm, double y_mm);
  void machine_readable_zone(const std::array<std::string, 3>& lines);
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

}  // namespace motcua::specimens
