// How it works. A label is a sequence of words on one line, with a misread letter
// allowed in each longer word. Its value stands between it and the next label of
// the line; when nothing of the right form stands there, the line below is tried,
// where ID cards print it.

#include "pipeline/extract/fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "models/folding.h"
#include "models/fuzzy.h"
#include "pipeline/extract/grammar.h"

namespace motcua::extract {
namespace {

using Grammar = std::optional<std::string> (*)(std::string_view);

struct Label {
  std::string_view words;  ///< Folded.
  std::string_view field;  ///< Empty: only ends the value before it.
  Grammar grammar = nullptr;
};

/// Longer labels before the ones they begin with.
constexpr std::array kLabels = std::to_array<Label>({
    {"ho chu dem va ten khai sinh", "ho_ten", read_person_name},
    {"ho chu dem va ten", "ho_ten", read_person_name},
    {"ho chu dem ten", "ho_ten", read_person_name},
    {"ho va ten", "ho_ten", read_person_name},
    {"ho ten", "ho_ten", read_person_name},
    {"ten toi la", "ho_ten", read_person_name},
    {"toi ten la", "ho_ten", read_person_name},
    {"so dinh danh ca nhan", "so_dinh_danh", read_personal_id},
    {"so dinh danh", "so_dinh_danh", read_personal_id},
    {"can cuoc cong dan so", "so_dinh_danh", read_personal_id},
    {"so can cuoc cong dan", "so_dinh_danh", read_personal_id},
    {"the can cuoc so", "so_dinh_danh", read_personal_id},
    {"so the can cuoc", "so_dinh_danh", read_personal_id},
    {"so can cuoc", "so_dinh_danh", read_personal_id},
    {"can cuoc so", "so_dinh_danh", read_personal_id},
    {"cccd so", "so_dinh_danh", read_personal_id},
    {"so cccd", "so_dinh_danh", read_personal_id},
    {"so no", "so_dinh_danh", read_personal_id},
    {"ngay thang nam sinh", "ngay_sinh", read_date},
    {"ngay sinh", "ngay_sinh", read_date},
    {"sinh ngay", "ngay_sinh", read_date},
    {"ngay thang nam cap", "ngay_cap", read_date},
    {"ngay cap", "ngay_cap", read_date},
    {"cap ngay", "ngay_cap", read_date},
    {"ngay thang nam het han", "ngay_het_han", read_date},
    {"ngay het han", "ngay_het_han", read_date},
    {"co gia tri den", "ngay_het_han", read_date},
    {"ma so doanh nghiep", "ma_so_dn", read_enterprise_code},
    {"ma so thue", "ma_so_dn", read_enterprise_code},
    {"gioi tinh", "", nullptr},
    {"quoc tich", "", nullptr},
    {"dan toc", "", nullptr},
    {"noi cap", "", nullptr},
    {"chuc vu", "", nullptr},
    {"dien thoai", "", nullptr},
    {"dia chi", "", nullptr},
    {"noi thuong tru", "", nullptr},
});

constexpr std::size_t kFieldsMax = 64;

/// A line as folded words; a word that folds to two ("Họ,chữ") counts as two.
struct FoldedLine {
  std::vector<std::string> words;
  std::vector<std::size_t> of;  ///< Index into Line::words of each.
};

FoldedLine folded(const Line& line) {
  FoldedLine out;
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    std::string rest = fold(line.words[i].text);
    while (!rest.empty()) {
      const auto space = rest.find(' ');
      out.words.push_back(rest.substr(0, space));
      out.of.push_back(i);
      rest = space == std::string::npos ? "" : rest.substr(space + 1);
    }
  }
  return out;
}

bool same_word(std::string_view read, std::string_view wanted) {
  if (read == wanted) return true;
  // "định ngày" is no "sinh ngày": a word of four letters keeps its first one.
  const bool begins_alike = wanted.size() > 4 || (!read.empty() && read.front() == wanted.front());
  return wanted.size() >= 4 && begins_alike && edit_distance(read, wanted) <= 1;
}

/// Words of `label` beginning at `from`; 0 when it does not stand there.
std::size_t label_length(const FoldedLine& line, std::size_t from, std::string_view label) {
  std::size_t at = from;
  while (!label.empty()) {
    const auto space = label.find(' ');
    if (at >= line.words.size() || !same_word(line.words[at], label.substr(0, space))) return 0;
    ++at;
    label = space == std::string_view::npos ? std::string_view{} : label.substr(space + 1);
  }
  return at - from;
}

struct Found {
  const Label* label = nullptr;
  std::size_t from = 0;  ///< In folded words.
  std::size_t to = 0;
};

/// "(Ký, ghi rõ họ tên)" asks whoever signs for a name, who is seldom the paper's subject.
bool asks_signer(const FoldedLine& line, std::size_t from) {
  return from > 0 && (line.words[from - 1] == "ro" || line.words[from - 1] == "ky");
}

std::vector<Found> labels_of(const FoldedLine& line) {
  std::vector<Found> found;
  for (std::size_t at = 0; at < line.words.size();) {
    std::size_t length = 0;
    for (const Label& label : kLabels) {
      length = label_length(line, at, label.words);
      if (length > 0) {
        found.push_back({&label, at, at + length});
        break;
      }
    }
    at += std::max<std::size_t>(length, 1);
  }
  return found;
}

/// The words `from`..`to` of a line as a field, when they are of the right form.
std::optional<Field> field_from(const Line& line, std::size_t from, std::size_t to, const Label& label,
                                double confidence_max) {
  std::string text;
  Box box;
  double confidence = confidence_max;
  for (std::size_t i = from; i < to && i < line.words.size(); ++i) {
    const Word& word = line.words[i];
    text += (text.empty() ? "" : " ") + word.text;
    if (fold(word.text).empty()) continue;
    box = hull(box, word.box);
    confidence = std::min(confidence, word.confidence);
  }
  // Empty rather than guessed.
  constexpr double kGuess = 0.12;
  if (confidence < kGuess) return std::nullopt;
  auto value = label.grammar(text);
  if (!value) return std::nullopt;
  return Field{.name = std::string(label.field),
               .value = std::move(*value),
               .confidence = confidence,
               .page = 0,
               .box = box,
               .source = "label"};
}

/// Whether the next line stands under this one, and not beside it in another column or cell.
bool stands_below(const Line& line, const Line& next) {
  const bool below = next.box.y + next.box.height / 2 > line.box.bottom();
  const bool near = 2 * next.box.y < 2 * line.box.bottom() + 5 * line.box.height;
  return below && near && next.box.x < line.box.right() && next.box.right() > line.box.x;
}

/// The line under `at`; lines of another column may come between them. Null: none.
const Line* line_below(const PageText& text, std::size_t at) {
  constexpr std::size_t kBetweenMax = 4;
  const std::size_t end = std::min(text.lines.size(), at + 2 + kBetweenMax);
  for (std::size_t i = at + 1; i < end; ++i) {
    if (stands_below(text.lines[at], text.lines[i])) return &text.lines[i];
  }
  return nullptr;
}

void take_labelled(const PageText& text, std::vector<Field>& fields) {
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const Line& line = text.lines[i];
    const FoldedLine words = folded(line);
    const std::vector<Found> found = labels_of(words);
    for (std::size_t k = 0; k < found.size() && fields.size() < kFieldsMax; ++k) {
      const Label& label = *found[k].label;
      if (label.grammar == nullptr || asks_signer(words, found[k].from)) continue;
      const std::size_t last = words.of[found[k].to - 1] + 1;
      const std::size_t next = k + 1 < found.size() ? words.of[found[k + 1].from] : line.words.size();
      constexpr double kSameLine = 0.97;
      constexpr double kLineBelow = 0.85;
      auto field = field_from(line, last, next, label, kSameLine);
      // "/ Full name:" may follow; more than that is a value that does not fit its label.
      constexpr std::size_t kForeignLabel = 4;
      const bool empty_after = k + 1 == found.size() && words.words.size() - found[k].to <= kForeignLabel;
      const Line* below = !field && empty_after ? line_below(text, i) : nullptr;
      if (below != nullptr && labels_of(folded(*below)).empty()) {
        field = field_from(*below, 0, below->words.size(), label, kLineBelow);
      }
      if (field) fields.push_back(std::move(*field));
    }
  }
}

/// "Số: 123/QĐ-UBND" and "Đắk Lắk, ngày 05 tháng 3 năm 2026", where the head of a
/// paper has them; citizens' own papers bear the day above the signature.
void take_head(const PageText& text, std::vector<Field>& fields) {
  static constexpr Label kNumber{"so", "so", read_document_number};
  static constexpr Label kDay{"ngay", "ngay", read_date};
  constexpr std::size_t kHeadLines = 12;
  bool number_found = false;
  std::optional<Field> day;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const Line& line = text.lines[i];
    const FoldedLine words = folded(line);
    for (std::size_t at = 0; at < words.words.size(); ++at) {
      const std::size_t word = words.of[at];
      if (!number_found && i < kHeadLines && at == 0 && words.words[at] == "so") {
        if (auto field = field_from(line, word, std::min(word + 4, line.words.size()), kNumber, 0.97)) {
          fields.push_back(std::move(*field));
          number_found = true;
        }
      }
      // "ngày 05 tháng 3 năm 2026": a date written out, not one behind a label.
      const bool written_out =
          words.words[at] == "ngay" && at + 2 < words.words.size() && words.words[at + 2] == "thang";
      const bool after_place = at > 0 && line.words[words.of[at - 1]].text.ends_with(',');
      if (!day && written_out && after_place) {
        day = field_from(line, word, std::min(word + 6, line.words.size()), kDay, 0.97);
      }
    }
  }
  if (day) fields.push_back(std::move(*day));
}

}  // namespace

std::vector<Field> take_fields(const PageText& text) {
  std::vector<Field> fields;
  take_labelled(text, fields);
  take_head(text, fields);
  return fields;
}

}  // namespace motcua::extract
