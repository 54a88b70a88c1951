#include "pipeline/decode/pdf_content.h"

#include <exception>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

namespace motcua::decode {
namespace {

constexpr int kOperatorsMax = 200'000;
using Matrix = std::array<double, 6>;

/// `inner` is applied first, as the operator cm does it.
Matrix product(const Matrix& inner, const Matrix& outer) {
  return {inner[0] * outer[0] + inner[1] * outer[2],
          inner[0] * outer[1] + inner[1] * outer[3],
          inner[2] * outer[0] + inner[3] * outer[2],
          inner[2] * outer[1] + inner[3] * outer[3],
          inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
          inner[4] * outer[1] + inner[5] * outer[3] + outer[5]};
}

class ContentReader final : public QPDFObjectHandle::ParserCallbacks {
 public:
  PdfContent content;

  void handleObject(QPDFObjectHandle object) override {
    if (object.isInlineImage()) {
      content.inline_image = true;
      return;
    }
    if (!object.isOperator()) {
      if (operands_.size() < 64) operands_.push_back(object);
      return;
    }
    apply(object.getOperatorValue());
    operands_.clear();
    if (++operators_ > kOperatorsMax) {
      content.understood = false;
      terminateParsing();
    }
  }
  void handleEOF() override {}

 private:
  void apply(const std::string& op) {
    static const std::set<std::string> kText{"Tj", "TJ", "'", "\""};
    static const std::set<std::string> kPaint{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh"};
    if (op == "q") {
      if (stack_.size() < 512) stack_.push_back(state_);
    } else if (op == "Q") {
      if (!stack_.empty()) {
        state_ = stack_.back();
        stack_.pop_back();
      }
    } else if (op == "cm" && operands_.size() == 6) {
      Matrix step{};
      for (std::size_t i = 0; i < 6; ++i) step[i] = operands_[i].getNumericValue();
      state_.matrix = product(step, state_.matrix);
    } else if (op == "Tr" && operands_.size() == 1 && operands_[0].isInteger()) {
      state_.text_mode = operands_[0].getIntValueAsInt();
    } else if (op == "Do" && operands_.size() == 1 && operands_[0].isName()) {
      if (content.objects.size() < 1000) content.objects.push_back({operands_[0].getName(), state_.matrix});
    } else if (kText.contains(op)) {
      // Modes 3 and 7 paint nothing: the text layer that OCR programs leave.
      if (state_.text_mode != 3 && state_.text_mode != 7) content.visible_text = true;
    } else if (kPaint.contains(op)) {
      if (!content.objects.empty()) content.painted_after_image = true;
    }
  }

  struct State {
    Matrix matrix{1, 0, 0, 1, 0, 0};
    int text_mode = 0;
  };
  State state_;
  std::vector<State> stack_;
  std::vector<QPDFObjectHandle> operands_;
  int operators_ = 0;
};

}  // namespace

PdfContent read_content(QPDFPageObjectHelper& page) {
  ContentReader reader;
  try {
    page.parseContents(&reader);
  } catch (const std::exception&) {
    reader.content.understood = false;
  }
  return std::move(reader.content);
}

}  // namespace motcua::decode
