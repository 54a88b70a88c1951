// What people and programs put over a page that is already there: highlighter,
// the stamps of the mail room and of the counter, the watermark of a telephone's program.
// All let the words below be seen. As in the scans that we compare with, the words of
// stamps are no text of the page; a watermark's are, for they stand beside it.

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "bench/specimens/scan/effects/families.h"
#include "bench/specimens/scan/effects/pixels.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {
namespace {

constexpr Ink kStampBlue{0.13, 0.20, 0.66};

/// Lays `print` over the page as ink does: the darker wins, and nothing gets paler.
void overprint(PageImage& image, const PageImage& print, int left, int top, int amount, Random& random) {
  Clouds pressure(print.width_px, print.height_px, px_of(image, 5), random);
  const auto salt = static_cast<std::uint32_t>(random.next());
  const PageImage ink = image.channels == 3 ? print : grey_of(print);
  std::vector<int> press;
  for (int y = 0; y < print.height_px; ++y) {
    if (top + y < 0 || top + y >= image.height_px) continue;
    pressure.row(y, press);
    const Byte* from = row_of(ink, y);
    Byte* to = row_of(image, top + y);
    for (int x = 0; x < print.width_px; ++x) {
      if (left + x < 0 || left + x >= image.width_px) continue;
      // Rubber gives its ink unevenly.
      const int grip =
          amount *
          (176 + press[static_cast<std::size_t>(x)] * 80 / 255 - static_cast<int>(hash_at(x, y, salt) % 40)) /
          256;
      for (int c = 0; c < image.channels; ++c) {
        Byte& value = to[static_cast<std::size_t>((left + x) * image.channels + c)];
        const int through = 255 - (255 - from[x * image.channels + c]) * std::clamp(grip, 0, 256) / 256;
        value = static_cast<Byte>(value * through / 255);
      }
    }
  }
}

/// Where a frame of the print lies on the page once it is tilted about the print's centre.
Box tilted_frame(const Sheet& print, double print_width_mm, double print_height_mm, const Box& frame_mm,
                 double tilt_deg, int left, int top) {
  const double turn = std::abs(tilt_deg) * std::numbers::pi / 180;
  const double width = frame_mm.width * std::cos(turn) + frame_mm.height * std::sin(turn);
  const double height = frame_mm.width * std::sin(turn) + frame_mm.height * std::cos(turn);
  const double x = frame_mm.x + frame_mm.width / 2.0;
  const double y = frame_mm.y + frame_mm.height / 2.0;
  const double off_x = x - print_width_mm / 2;
  const double off_y = y - print_height_mm / 2;
  const double signed_turn = tilt_deg * std::numbers::pi / 180;
  const double centre_x = print_width_mm / 2 + off_x * std::cos(signed_turn) - off_y * std::sin(signed_turn);
  const double centre_y = print_height_mm / 2 + off_x * std::sin(signed_turn) + off_y * std::cos(signed_turn);
  const auto px = [&](double mm) { return static_cast<int>(std::lround(print.px(mm))); };
  return {left + px(centre_x - width / 2), top + px(centre_y - height / 2), px(width), px(height)};
}

/// Notes the stamp, as far as it lies on the sheet.
void record_stamp(Leaf& leaf, Box box, Ink ink) {
  const int right = std::min(box.right(), leaf.image.width_px);
  const int bottom = std::min(box.bottom(), leaf.image.height_px);
  box.x = std::max(0, box.x);
  box.y = std::max(0, box.y);
  box.width = right - box.x;
  box.height = bottom - box.y;
  if (box.empty()) return;
  leaf.truth.marks.push_back({.kind = MarkKind::kSeal,
                              .box = box,
                              .colour = leaf.image.channels == 3 ? colour_of(ink) : InkColour::kGrey,
                              .shape = MarkShape::kRectangular});
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string draw_date(Random& random) {
  return two_digits(random.between(1, 28)) + "/" + two_digits(random.between(1, 11)) + "/2026";
}

int strong(double strength) {
  return in_256ths(0.25 + 0.75 * strength);
}

}  // namespace

void highlight(Leaf& leaf, double strength, Random& random) {
  struct Felt {
    int keep[3];
  };
  constexpr std::array<Felt, 4> kFelts{
      {{{252, 250, 90}}, {{165, 250, 120}}, {{255, 170, 205}}, {{255, 205, 95}}}};
  const Felt& felt = random.pick(kFelts);
  int keep[3];
  for (int c = 0; c < 3; ++c)
    keep[c] = 256 - in_256ths((256 - felt.keep[c]) / 256.0 * (0.2 + 0.8 * strength));
  PageImage& image = leaf.image;
  const auto stroke = [&](const Box& box) {
    const int over = px_of(image, 0.8);
    const int rise = random.between(-over, over);
    for (int x = std::max(0, box.x - over); x < std::min(image.width_px, box.right() + over); ++x) {
      const int shift = rise * (x - box.x) / std::max(1, box.width);
      const int ragged = static_cast<int>(hash_at(x / 3, 0, 9) % 3);
      for (int y = std::max(0, box.y - over + shift + ragged);
           y < std::min(image.height_px, box.bottom() + over + shift); ++y) {
        filter(row_of(image, y) + static_cast<std::size_t>(x) * static_cast<std::size_t>(image.channels),
               image.channels, keep);
      }
    }
  };
  const int count = 1 + static_cast<int>(std::lround(strength * 4));
  for (int i = 0; i < count; ++i) {
    if (leaf.truth.lines.empty()) {
      stroke({image.width_px / 5, random.between(image.height_px / 5, image.height_px * 4 / 5),
              image.width_px / 3, px_of(image, 4)});
      continue;
    }
    Box box = leaf.truth.lines[random.below(leaf.truth.lines.size())].box;
    const int from = random.between(0, 40);
    box.x += box.width * from / 100;
    box.width = box.width * random.between(30, 100 - from) / 100;
    stroke(box);
  }
}

void stamp_mail(Leaf& leaf, double strength, Random& random) {
  PageImage& image = leaf.image;
  constexpr std::array<std::string_view, 4> kOffices{"VĂN PHÒNG HĐND & UBND", "TRUNG TÂM PHỤC VỤ HCC",
                                                     "PHÒNG HÀNH CHÍNH", "BỘ PHẬN VĂN THƯ"};
  Sheet sheet(62, 30, image.dpi);
  TextStyle style;
  style.family = kSans;
  style.size_pt = 8.5;
  style.bold = true;
  style.ink = random.chance(70) ? kSealRed : kStampBlue;
  const auto place = [](double x, double y, double width, Align align) {
    return Frame{x, y, width, align, 0, 1};
  };
  sheet.frame(4, 4, 54, 22, 1.3, style.ink);
  sheet.text(random.pick(kOffices), style, place(4, 5.2, 54, Align::kCentre));
  sheet.rule(4, 10.4, 58, 10.4, 1.0, style.ink);
  sheet.text("ĐẾN", style.sized(17), place(5, 13.2, 16, Align::kCentre));
  style.bold = false;
  sheet.text("Số: ..................", style, place(22, 11.6, 36, Align::kLeft));
  sheet.text("Ngày: ...............", style, place(22, 16.2, 36, Align::kLeft));
  sheet.text("Chuyển: ...........", style, place(22, 20.8, 36, Align::kLeft));
  TextStyle pen = style.sized(11).as_italic().inked(kBluePen);
  pen.family = kSerif;
  sheet.text(std::to_string(random.between(12, 4890)), pen, place(30, 10.3, 28, Align::kLeft));
  sheet.text(draw_date(random), pen, place(32, 14.9, 28, Align::kLeft));
  const double tilt_deg = random.between(-4.0, 4.0);
  const PageImage print = tilted(sheet.leaf().image, tilt_deg, 255);
  const int top = px_of(image, random.between(36.0, 58.0));
  const int left = px_of(image, random.between(8.0, 26.0));
  overprint(image, print, left, top, strong(strength), random);
  record_stamp(leaf, tilted_frame(sheet, 62, 30, {4, 4, 54, 22}, tilt_deg, left, top), style.ink);
}

void stamp_counter(Leaf& leaf, double strength, Random& random) {
  PageImage& image = leaf.image;
  constexpr std::array<std::string_view, 4> kWords{"ĐÃ TIẾP NHẬN", "ĐÃ SỐ HÓA", "ĐÃ THU PHÍ", "ĐÃ VÀO SỔ"};
  Sheet sheet(58, 20, image.dpi);
  TextStyle style;
  style.family = kSans;
  style.size_pt = 13;
  style.bold = true;
  style.ink = random.chance(75) ? kStampBlue : kSealRed;
  sheet.frame(5, 4, 48, 13, 1.6, style.ink);
  sheet.text(random.pick(kWords), style, {5, 4.8, 48, Align::kCentre, 0, 1});
  sheet.text("Ngày " + draw_date(random), style.sized(8.5), {5, 11.4, 48, Align::kCentre, 0, 1});
  const double tilt_deg = random.between(-9.0, 9.0);
  const PageImage print = tilted(sheet.leaf().image, tilt_deg, 255);
  const int top = px_of(image, random.between(4.0, 240.0));
  const int left = px_of(image, random.between(60.0, 140.0));
  overprint(image, print, left, top, strong(strength), random);
  record_stamp(leaf, tilted_frame(sheet, 58, 20, {5, 4, 48, 13}, tilt_deg, left, top), style.ink);
}

void watermark(Leaf& leaf, double strength, Random& random) {
  // Programs of no maker that exists.
  constexpr std::array<std::string_view, 4> kWords{"Scanned with SoiGiấy", "Được quét bằng QuétNhanh",
                                                   "Scanned by PaperLens", "Quét bởi ứng dụng Lá Sen"};
  PageImage& image = leaf.image;
  Sheet sheet(70, 7, image.dpi);
  TextStyle style;
  style.family = kSans;
  style.size_pt = 10;
  const double grey = 0.62 - 0.42 * strength;
  style.ink = {grey, grey, grey};
  sheet.fill(2, 1.4, 4.2, 4.2, {0.1, 0.55, 0.5});
  sheet.text(random.pick(kWords), style, {7.5, 1.2, 0, Align::kLeft, 0, 1});
  const Leaf print = sheet.leaf();
  const int top = image.height_px - px_of(image, 9.5);
  const int left = random.chance(60) ? image.width_px - px_of(image, 62) : px_of(image, 8);
  const PageImage ink = image.channels == 3 ? print.image : grey_of(print.image);
  for (int y = 0; y < ink.height_px; ++y) {
    for (int x = 0; x < ink.width_px * image.channels; ++x) {
      if (top + y >= image.height_px || left * image.channels + x >= image.width_px * image.channels)
        continue;
      Byte& value = row_of(image, top + y)[left * image.channels + x];
      value = std::min(value, row_of(ink, y)[x]);
    }
  }
  for (TruthLine line : print.truth.lines) {
    line.box.x += left;
    line.box.y += top;
    leaf.truth.lines.push_back(std::move(line));
  }
}

}  // namespace motcua::specimens
