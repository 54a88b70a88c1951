// The head of a paper: state header, agency block, form code, title, addressee.

#include <algorithm>

#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr std::string_view kStateName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view kMotto = "Độc lập - Tự do - Hạnh phúc";
constexpr std::string_view kOldFormCode = "Mẫu số 27-B";
constexpr std::string_view kOldFormIssuedWith = "(Ban hành kèm theo Thông tư số 98/2009/TT-BNV)";
constexpr std::string_view kMottoLongDashes = "Độc lập – Tự do – Hạnh phúc";

}  // namespace

void Typesetter::citizen_header() {
  const TextStyle name = body().sized(style_.body_pt).as_bold();
  const std::string_view motto = style_.long_dashes ? kMottoLongDashes : kMotto;
  const Frame frame{left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1.05};
  advance(sheet().text(kStateName, name, frame), 0.4);
  const TextStyle motto_style = name.sized(style_.body_pt + 0.5);
  const double motto_mm = sheet().width_of(motto, motto_style);
  advance(sheet().text(motto, motto_style, {left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1}), 0.6);
  const double middle_mm = left_mm() + width_mm() / 2;
  sheet().rule(middle_mm - motto_mm / 2, y_mm_, middle_mm + motto_mm / 2, y_mm_);
  gap(5);
}

void Typesetter::letterhead(const Letterhead& head) {
  // The agency's column takes what the state's name leaves.
  const double size_pt = std::min(style_.body_pt, 13.0) - 1;
  const TextStyle plain = body().sized(size_pt);
  const TextStyle bold = plain.as_bold();
  const std::string_view motto = style_.long_dashes ? kMottoLongDashes : kMotto;
  const double right_width_mm = sheet().width_of(kStateName, bold) + 1;
  const double left_x_mm = left_mm() - 6;
  const double left_width_mm = width_mm() + 6 - right_width_mm - 2;
  const double right_x_mm = left_mm() + width_mm() - right_width_mm;
  const double left_middle_mm = left_x_mm + left_width_mm / 2;
  const double right_middle_mm = right_x_mm + right_width_mm / 2;
  const auto left_frame = [&](double y) { return Frame{left_x_mm, y, left_width_mm, Align::kCentre, 0, 1}; };
  const auto right_frame = [&](double y) {
    return Frame{right_x_mm, y, right_width_mm, Align::kCentre, 0, 1};
  };

  double left_y = y_mm_;
  if (!head.parent.empty()) left_y += sheet().text(head.parent, plain, left_frame(left_y)).height_mm;
  left_y += sheet().text(head.agency, bold, left_frame(left_y)).height_mm + 0.8;
  sheet().rule(left_middle_mm - left_width_mm / 5, left_y, left_middle_mm + left_width_mm / 5, left_y);
  left_y += 2;

  double right_y = y_mm_;
  right_y += sheet().text(kStateName, bold, right_frame(right_y)).height_mm;
  const TextStyle motto_style = bold.sized(size_pt + 1);
  const double motto_mm = sheet().width_of(motto, motto_style);
  right_y += sheet().text(motto, motto_style, right_frame(right_y)).height_mm + 0.6;
  sheet().rule(right_middle_mm - motto_mm / 2, right_y, right_middle_mm + motto_mm / 2, right_y);
  right_y += 2;

  const double second_row = std::max(left_y, right_y);
  left_y = right_y = second_row;
  if (!head.number.empty())
    left_y += sheet().text(head.number, plain.sized(size_pt + 1), left_frame(left_y)).height_mm;
  if (!head.subject.empty()) left_y += sheet().text(head.subject, plain, left_frame(left_y)).height_mm;
  if (!head.place_date.empty()) {
    right_y += place_date(head.place_date, plain.sized(size_pt + 1).as_italic(), right_frame(right_y));
  }
  y_mm_ = std::max(left_y, right_y) + 6;
}

void Typesetter::form_code(std::string_view code, std::string_view issued_with) {
  if (making_.flaws.old_form) {
    code = kOldFormCode;
    issued_with = kOldFormIssuedWith;
  }
  const double top_mm = std::max(8.0, style_.top_mm - 8);
  const TextStyle bold = body().sized(11).as_bold();
  const Extent first = sheet().text(code, bold, {left_mm(), top_mm, width_mm(), Align::kRight, 0, 1});
  double bottom_mm = top_mm + first.height_mm;
  if (!issued_with.empty()) {
    const double wide_mm = 85;
    bottom_mm += sheet()
                     .text(issued_with, body().sized(9.5).as_italic(),
                           {left_mm() + width_mm() - wide_mm, bottom_mm, wide_mm, Align::kRight, 0, 1})
                     .height_mm;
  }
  y_mm_ = std::max(y_mm_, bottom_mm + 3);
}

void Typesetter::title(const std::vector<std::string>& lines, std::string_view subtitle) {
  gap(1);
  const TextStyle bold = body().sized(style_.body_pt + 1).as_bold();
  for (const std::string& line : lines) {
    advance(sheet().text(line, bold, {left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1.05}), 0.4);
  }
  if (!subtitle.empty()) {
    const TextStyle italic = body().sized(style_.body_pt - 1).as_italic();
    advance(sheet().text(subtitle, italic, {left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1.05}), 0.4);
  }
  if (sheets_.size() == 1) head_bottom_mm_ = y_mm_ + 1;
  gap(4);
}

void Typesetter::addressed_to(std::string_view whom) {
  const std::vector<Run> words{{"Kính gửi: ", body()}, {std::string(whom), body().as_bold()}};
  advance(sheet().text(words, {left_mm(), y_mm_, width_mm(), Align::kCentre, 0, 1.05}), 4);
}

}  // namespace motcua::specimens
