#include "pipeline/decode/text_layer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include "models/folding.h"
#include "models/limits.h"

namespace motcua::decode {
namespace {

Unexpected damaged() {
  return bad_page(PageProblem::kDamaged, "the PDF's text layer cannot be read");
}

/// The value of `name="..."` within a tag.
std::optional<std::string_view> attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::size_t open = at + name.size();
    if (at == 0 || tag[at - 1] != ' ' || tag.substr(open, 2) != "=\"") continue;
    const std::size_t close = tag.find('"', open + 2);
    if (close == std::string_view::npos) return std::nullopt;
    return tag.substr(open + 2, close - open - 2);
  }
  return std::nullopt;
}

std::optional<double> number(std::string_view tag, std::string_view name) {
  constexpr double kMost = 1e6;
  const auto text = attribute(tag, name);
  double value = 0;
  if (!text) return std::nullopt;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size() || !(std::abs(value) < kMost))
    return std::nullopt;
  return value;
}

void append_utf8(std::string& out, std::uint32_t letter) {
  if (letter < 0x80) {
    out += static_cast<char>(letter);
  } else if (letter < 0x800) {
    out += static_cast<char>(0xC0 | letter >> 6);
    out += static_cast<char>(0x80 | (letter & 0x3F));
  } else if (letter < 0x10000) {
    out += static_cast<char>(0xE0 | letter >> 12);
    out += static_cast<char>(0x80 | (letter >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (letter & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | letter >> 18);
    out += static_cast<char>(0x80 | (letter >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (letter >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (letter & 0x3F));
  }
}

/// The five names of XML and numbers become letters; control characters fall out.
std::string plain_text(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kNames{
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '&') {
      const auto named = std::find_if(kNames.begin(), kNames.end(), [&](const auto& name) {
        return text.substr(at, name.first.size()) == name.first;
      });
      if (named != kNames.end()) {
        out += named->second;
        at += named->first.size();
        continue;
      }
      const std::size_t end = text.find(';', at);
      if (text.substr(at, 2) == "&#" && end != std::string_view::npos && end - at < 12) {
        const bool hexadecimal = text.substr(at + 2, 1) == "x";
        const std::string_view digits =
            text.substr(at + (hexadecimal ? 3 : 2), end - at - (hexadecimal ? 3 : 2));
        std::uint32_t letter = 0;
        const auto [last, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), letter, hexadecimal ? 16 : 10);
        const bool sound = error == std::errc() && last == digits.data() + digits.size() && letter >= 0x20 &&
                           letter != 0x7F && letter < 0x110000 && (letter < 0xD800 || letter > 0xDFFF);
        if (sound) append_utf8(out, letter);
        at = end + 1;
        continue;
      }
    }
    const auto byte = static_cast<unsigned char>(text[at++]);
    if (byte >= 0x20 && byte != 0x7F) out += static_cast<char>(byte);
  }
  return to_nfc(out);
}

/// From points of the page to pixels of the picture.
class Frame {
 public:
  Frame(double page_width, double page_height, const TextLayerPlan& plan, int width_px, int height_px)
      : scale_x_(width_px / (page_width * (plan.right - plan.left))),
        scale_y_(height_px / (page_height * (plan.bottom - plan.top))),
        left_(plan.left * page_width),
        top_(plan.top * page_height),
        width_px_(width_px),
        height_px_(height_px) {}

  /// Nothing when the tag has no sound box, or one outside the picture.
  [[nodiscard]] std::optional<Box> box_of(std::string_view tag) const {
    const auto x0 = number(tag, "xMin");
    const auto y0 = number(tag, "yMin");
    const auto x1 = number(tag, "xMax");
    const auto y1 = number(tag, "yMax");
    if (!x0 || !y0 || !x1 || !y1) return std::nullopt;
    const int left = pixel((*x0 - left_) * scale_x_, width_px_);
    const int top = pixel((*y0 - top_) * scale_y_, height_px_);
    const int right = pixel((*x1 - left_) * scale_x_, width_px_);
    const int bottom = pixel((*y1 - top_) * scale_y_, height_px_);
    if (right <= left || bottom <= top) return std::nullopt;
    return Box{left, top, right - left, bottom - top};
  }

 private:
  static int pixel(double value, int most) {
    return static_cast<int>(std::lround(std::clamp(value, 0.0, static_cast<double>(most))));
  }

  double scale_x_;
  double scale_y_;
  double left_;
  double top_;
  int width_px_;
  int height_px_;
};

/// Collects words into lines under the bound on a page's text.
class Lines {
 public:
  void begin() { lines_.emplace_back(); }

  void add(std::string text, const Box& box) {
    if (text.empty() || bytes_ + text.size() + 1 > limits::kPageTextBytesMax) return;
    bytes_ += text.size() + 1;
    if (lines_.empty()) begin();
    Line& line = lines_.back();
    line.box = hull(line.box, box);
    line.confidence = 1;
    if (!line.text.empty()) line.text += ' ';
    line.text += text;
    line.words.push_back({std::move(text), box, 1});
  }

  [[nodiscard]] std::vector<Line> taken() {
    std::erase_if(lines_, [](const Line& line) { return line.words.empty(); });
    return std::move(lines_);
  }

 private:
  std::vector<Line> lines_;
  std::size_t bytes_ = 0;
};

}  // namespace

std::vector<std::string> text_layer_arguments(int file_page) {
  const std::string page = std::to_string(file_page);
  return {"pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-cropbox",
          "-f",        page, "-l",   page,    "/dev/stdin",   "-"};
}

Expected<PageText> read_text_layer(std::string_view answer, const TextLayerPlan& plan, int width_px,
                                   int height_px) {
  if (answer.size() > limits::kTextLayerBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, "the PDF's text layer is longer than the limit");
  }
  if (width_px <= 0 || height_px <= 0 || !(plan.right > plan.left) || !(plan.bottom > plan.top))
    return damaged();
  std::optional<Frame> frame;
  Lines lines;
  std::optional<Box> word;
  std::size_t text_at = 0;
  for (std::size_t at = answer.find('<'); at != std::string_view::npos; at = answer.find('<', at + 1)) {
    const std::size_t end = answer.find('>', at);
    if (end == std::string_view::npos) return damaged();
    const std::string_view tag = answer.substr(at + 1, end - at - 1);
    if (tag.starts_with("page ")) {
      auto width = number(tag, "width");
      auto height = number(tag, "height");
      if (plan.on_its_side) std::swap(width, height);
      if (frame || !width || !height || !(*width > 0) || !(*height > 0)) return damaged();
      frame.emplace(*width, *height, plan, width_px, height_px);
    } else if (tag.starts_with("line ")) {
      lines.begin();
    } else if (tag.starts_with("word ")) {
      if (!frame) return damaged();
      word = frame->box_of(tag);
      text_at = end + 1;
    } else if (tag == "/word") {
      if (text_at == 0) return damaged();
      if (word) lines.add(plain_text(answer.substr(text_at, at - text_at)), *word);
      word.reset();
      text_at = 0;
    }
  }
  if (!frame) return damaged();
  PageText text;
  text.engine = "pdf text layer";
  text.lines = lines.taken();
  return text;
}

}  // namespace motcua::decode
