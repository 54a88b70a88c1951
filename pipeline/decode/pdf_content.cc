#include "pipeline/decode/pdf_content.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>
#include <string>
#include <utility>

#include "models/limits.h"
#include "pipeline/decode/pdf_stream.h"

namespace motcua::decode {
namespace {

constexpr int kOperatorsMax = 200'000;
constexpr int kFormDepthMax = 8;
constexpr std::size_t kImagesMax = 1'000;
constexpr std::size_t kStatesMax = 512;

/// `inner` is applied first, as the operator cm does it.
PdfMatrix product(const PdfMatrix& inner, const PdfMatrix& outer) {
  return {inner[0] * outer[0] + inner[1] * outer[2],
          inner[0] * outer[1] + inner[1] * outer[3],
          inner[2] * outer[0] + inner[3] * outer[2],
          inner[2] * outer[1] + inner[3] * outer[3],
          inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
          inner[4] * outer[1] + inner[5] * outer[3] + outer[5]};
}

struct State {
  PdfMatrix matrix{1, 0, 0, 1, 0, 0};
  int text_mode = 0;
  bool black_fill = true;
};

/// What all streams of a page share.
struct Budget {
  int operators = kOperatorsMax;
  std::size_t bytes = limits::kPdfContentBytesMax;
};

void walk(QPDFObjectHandle stream_or_array, QPDFObjectHandle resources, const State& begin, int depth,
          Budget& budget, PdfContent& content);

class ContentReader final : public QPDFObjectHandle::ParserCallbacks {
 public:
  ContentReader(QPDFObjectHandle resources, const State& begin, int depth, Budget& budget,
                PdfContent& content)
      : resources_(std::move(resources)), state_(begin), depth_(depth), budget_(budget), content_(content) {}

  void handleObject(QPDFObjectHandle object) override {
    if (object.isInlineImage()) {
      content_.inline_image = true;
      return;
    }
    if (!object.isOperator()) {
      if (operands_.size() < 64) operands_.push_back(object);
      return;
    }
    apply(object.getOperatorValue());
    operands_.clear();
    if (--budget_.operators < 0) content_.understood = false;
    if (!content_.understood) terminateParsing();
  }
  void handleEOF() override {}

 private:
  void apply(const std::string& op) {
    static const std::set<std::string> kText{"Tj", "TJ", "'", "\""};
    static const std::set<std::string> kPaint{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh"};
    static const std::set<std::string> kFill{"g", "rg", "k", "sc", "scn", "cs"};
    if (op == "q") {
      if (stack_.size() < kStatesMax)
        stack_.push_back(state_);
      else
        content_.understood = false;
    } else if (op == "Q") {
      if (!stack_.empty()) {
        state_ = stack_.back();
        stack_.pop_back();
      }
    } else if (op == "cm" && operands_.size() == 6) {
      state_.matrix = product(six_numbers(operands_), state_.matrix);
    } else if (op == "Tr" && operands_.size() == 1 && operands_[0].isInteger()) {
      state_.text_mode = operands_[0].getIntValueAsInt();
    } else if (op == "gs" && operands_.size() == 1 && operands_[0].isName()) {
      look_at_state(named("/ExtGState", operands_[0].getName()));
    } else if (op == "Do" && operands_.size() == 1 && operands_[0].isName()) {
      show(named("/XObject", operands_[0].getName()));
    } else if (kFill.contains(op)) {
      state_.black_fill = is_black(op);
    } else if (kText.contains(op)) {
      content_.any_text = true;
      // Modes 3 and 7 paint nothing: the text layer that OCR programs leave.
      if (state_.text_mode != 3 && state_.text_mode != 7) content_.visible_text = true;
    } else if (kPaint.contains(op)) {
      if (!content_.images.empty()) content_.painted_after_image = true;
    }
  }

  static PdfMatrix six_numbers(std::vector<QPDFObjectHandle>& values) {
    PdfMatrix matrix{};
    for (std::size_t i = 0; i < 6; ++i) matrix[i] = values[i].getNumericValue();
    return matrix;
  }

  QPDFObjectHandle named(const char* kind, const std::string& name) {
    QPDFObjectHandle of_kind =
        resources_.isDictionary() ? resources_.getKey(kind) : QPDFObjectHandle::newNull();
    return of_kind.isDictionary() ? of_kind.getKey(name) : QPDFObjectHandle::newNull();
  }

  bool is_black(const std::string& op) {
    std::vector<double> values;
    for (QPDFObjectHandle& operand : operands_) {
      if (operand.isNumber()) values.push_back(operand.getNumericValue());
    }
    if (op == "k") return values.size() == 4 && values[3] >= 0.99;
    return (op == "g" || op == "rg") &&
           std::all_of(values.begin(), values.end(), [](double v) { return v <= 0.01; });
  }

  void look_at_state(QPDFObjectHandle state) {
    if (!state.isDictionary()) return;
    QPDFObjectHandle mask = state.getKey("/SMask");
    if (mask.isDictionary()) content_.blended = true;
    for (const char* key : {"/ca", "/CA"}) {
      QPDFObjectHandle opacity = state.getKey(key);
      if (opacity.isNumber() && opacity.getNumericValue() < 1) content_.blended = true;
    }
    QPDFObjectHandle mode = state.getKey("/BM");
    if (mode.isName() && mode.getName() != "/Normal" && mode.getName() != "/Compatible")
      content_.blended = true;
  }

  void show(QPDFObjectHandle object) {
    if (!object.isStream()) return;
    QPDFObjectHandle dict = object.getDict();
    QPDFObjectHandle kind = dict.getKey("/Subtype");
    if (kind.isName() && kind.getName() == "/Image") {
      if (content_.images.size() < kImagesMax) {
        content_.images.push_back(
            {std::make_shared<QPDFObjectHandle>(object), state_.matrix, state_.black_fill});
      } else {
        content_.understood = false;
      }
      return;
    }
    if (!kind.isName() || kind.getName() != "/Form" || depth_ >= kFormDepthMax) {
      content_.understood = false;
      return;
    }
    State inside = state_;
    QPDFObjectHandle matrix = dict.getKey("/Matrix");
    if (matrix.isArray() && matrix.getArrayNItems() == 6) {
      std::vector<QPDFObjectHandle> values = matrix.getArrayAsVector();
      inside.matrix = product(six_numbers(values), inside.matrix);
    }
    QPDFObjectHandle group = dict.getKey("/Group");
    if (group.isDictionary() && content_.blended) content_.understood = false;
    QPDFObjectHandle own = dict.getKey("/Resources");
    walk(object, own.isDictionary() ? own : resources_, inside, depth_ + 1, budget_, content_);
  }

  QPDFObjectHandle resources_;
  State state_;
  int depth_;
  Budget& budget_;
  PdfContent& content_;
  std::vector<State> stack_;
  std::vector<QPDFObjectHandle> operands_;
};

void walk(QPDFObjectHandle stream_or_array, QPDFObjectHandle resources, const State& begin, int depth,
          Budget& budget, PdfContent& content) {
  // One stream of all parts, read under the bound before qpdf parses it.
  std::string text;
  std::vector<QPDFObjectHandle> parts;
  if (stream_or_array.isStream()) parts.push_back(stream_or_array);
  if (stream_or_array.isArray()) parts = stream_or_array.getArrayAsVector();
  QPDF* owner = nullptr;
  for (QPDFObjectHandle& part : parts) {
    if (!part.isStream()) continue;
    owner = part.getOwningQPDF();
    const PdfBytes bytes = decoded_stream(part, budget.bytes + 1);
    if (bytes.bytes.size() > budget.bytes) {
      content.understood = false;
      return;
    }
    budget.bytes -= bytes.bytes.size();
    text.append(bytes.bytes.begin(), bytes.bytes.end());
    text += '\n';
  }
  if (owner == nullptr) return;
  ContentReader reader(std::move(resources), begin, depth, budget, content);
  QPDFObjectHandle::parseContentStream(QPDFObjectHandle::newStream(owner, text), &reader);
}

}  // namespace

PdfContent read_content(QPDFPageObjectHelper& page) {
  PdfContent content;
  try {
    Budget budget;
    walk(page.getObjectHandle().getKey("/Contents"), page.getAttribute("/Resources", false), {}, 0, budget,
         content);
  } catch (const std::exception&) {
    content.understood = false;
  }
  return content;
}

}  // namespace motcua::decode
