#include "pipeline/result/marks_in_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace motcua::result {
namespace {

std::string seal_in_words(const Mark& mark) {
  std::string words = mark.shape == MarkShape::kRectangular ? "dấu chữ nhật" : "con dấu";
  if (mark.shape == MarkShape::kRound) words += " tròn";
  switch (mark.colour) {
    case InkColour::kRed: return words + " đỏ";
    case InkColour::kBlue: return words + " xanh";
    case InkColour::kBlack: return words + " đen";
    case InkColour::kGrey: return words + " không màu";
    case InkColour::kUnknown: break;
  }
  return words;
}

void append(std::string& all, const std::string& words) {
  all += (all.empty() ? "" : ", ") + words;
}

}  // namespace

std::string marks_in_words(const std::vector<Mark>& marks) {
  const auto count_of = [&marks](MarkKind kind, MarkState state = MarkState::kNone) {
    return std::count_if(marks.begin(), marks.end(), [=](const Mark& mark) {
      return mark.kind == kind && (state == MarkState::kNone || mark.state == state);
    });
  };
  std::string all;
  std::map<std::string, int> seals;
  for (const Mark& mark : marks) {
    if (mark.kind == MarkKind::kSeal) ++seals[seal_in_words(mark)];
  }
  for (const auto& [words, count] : seals) append(all, std::to_string(count) + " " + words);
  constexpr std::array<std::pair<MarkKind, std::string_view>, 5> kCounted{{
      {MarkKind::kSignature, "chữ ký"},
      {MarkKind::kPhoto, "ảnh"},
      {MarkKind::kFingerprint, "dấu vân tay"},
      {MarkKind::kQr, "mã QR"},
      {MarkKind::kHandwriting, "chỗ viết tay"},
  }};
  for (const auto& [kind, words] : kCounted) {
    if (const auto count = count_of(kind); count > 0)
      append(all, std::to_string(count) + " " + std::string(words));
  }
  if (const auto boxes = count_of(MarkKind::kCheckbox); boxes > 0) {
    append(all, std::to_string(boxes) + " ô chọn (" +
                    std::to_string(count_of(MarkKind::kCheckbox, MarkState::kTicked)) + " đã đánh dấu)");
  }
  if (const auto lines = count_of(MarkKind::kDottedLine, MarkState::kEmpty); lines > 0) {
    append(all, std::to_string(lines) + " dòng còn trống");
  }
  return all;
}

}  // namespace motcua::result
