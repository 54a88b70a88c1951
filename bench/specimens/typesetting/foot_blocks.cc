// The foot of a paper: who signs, the seal over a third of the signature, and
// to whom copies go.

#include <algorithm>

#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr double kSigningRoom_mm = 23;
constexpr double kSealDiameter_mm = 34;

}  // namespace

double Typesetter::signer_height(const Signer& signer, double width_mm) {
  const Frame frame{0, 0, width_mm, Align::kCentre, 0, 1.02};
  double height = 0;
  if (!signer.place_date.empty())
    height += sheet().measure({{signer.place_date, body().as_italic()}}, frame).height_mm;
  for (const std::string& role : signer.roles) {
    height += sheet().measure({{role, body().as_bold()}}, frame).height_mm;
  }
  return height + 5 + kSigningRoom_mm + 8;
}

double Typesetter::signer_column(const Signer& signer, double x_mm, double width_mm, double y_mm) {
  const auto frame = [&] { return Frame{x_mm, y_mm, width_mm, Align::kCentre, 0, 1.02}; };
  if (!signer.place_date.empty()) y_mm += place_date(signer.place_date, body().as_italic(), frame());
  for (const std::string& role : signer.roles)
    y_mm += sheet().text(role, body().as_bold(), frame()).height_mm;
  if (!signer.note.empty()) {
    y_mm += sheet().text(signer.note, body().sized(style_.body_pt - 1).as_italic(), frame()).height_mm;
  }
  Random draw = chance("signer").stream(signer.name + signer.note);
  const double middle_mm = x_mm + width_mm / 2;
  const double hand_width_mm = std::min(width_mm * 0.62, 42.0);
  const double hand_x_mm = middle_mm - hand_width_mm / 2 + draw.between(-3.0, 4.0);
  if (signer.signed_by_hand) {
    signature(hand_x_mm, y_mm + 2, hand_width_mm, kSigningRoom_mm - 4, draw.stream("hand"));
  }
  if (signer.seal) {
    // Over about a third of the signature, on its left.
    seal(hand_x_mm + hand_width_mm / 3 - kSealDiameter_mm / 2 + draw.between(-2.0, 3.0),
         y_mm + kSigningRoom_mm / 2 + draw.between(-2.0, 2.0), kSealDiameter_mm, *signer.seal,
         draw.stream("seal"));
  }
  y_mm += kSigningRoom_mm;
  if (!signer.name.empty()) y_mm += signer_name(signer, frame());
  return y_mm;
}

void Typesetter::signatures(const std::vector<Signer>& columns) {
  gap(2);
  const double each_mm =
      columns.size() == 1 ? width_mm() * 0.55 : width_mm() / static_cast<double>(columns.size());
  double tallest_mm = 0;
  for (const Signer& signer : columns) tallest_mm = std::max(tallest_mm, signer_height(signer, each_mm));
  keep_together(tallest_mm);
  double x_mm = left_mm() + width_mm() - each_mm * static_cast<double>(columns.size());
  double lowest_mm = y_mm_;
  for (const Signer& signer : columns) {
    lowest_mm = std::max(lowest_mm, signer_column(signer, x_mm, each_mm, y_mm_));
    x_mm += each_mm;
  }
  y_mm_ = lowest_mm + 2;
}

void Typesetter::recipients_and_signer(const std::vector<std::string>& recipients, const Signer& signer) {
  gap(3);
  const double half_mm = width_mm() / 2;
  keep_together(signer_height(signer, half_mm));
  double y = y_mm_;
  y += sheet()
           .text("Nơi nhận:", body().sized(12).as_bold().as_italic(),
                 {left_mm(), y, half_mm, Align::kLeft, 0, 1})
           .height_mm;
  for (const std::string& recipient : recipients) {
    y += sheet().text(recipient, body().sized(11), {left_mm(), y, half_mm - 4, Align::kLeft, 0, 1}).height_mm;
  }
  y_mm_ = std::max(y, signer_column(signer, left_mm() + half_mm, half_mm, y_mm_)) + 2;
}

}  // namespace motcua::specimens
