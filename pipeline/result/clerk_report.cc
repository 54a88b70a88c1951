#include "pipeline/result/clerk_report.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "models/page_advice.h"
#include "pipeline/result/marks_in_words.h"

namespace motcua::result {
namespace {

std::string_view headline(Verdict verdict) {
  switch (verdict) {
    case Verdict::kComplete: return "ĐỦ THÀNH PHẦN HỒ SƠ";
    case Verdict::kIncomplete: return "HỒ SƠ CHƯA ĐỦ";
    case Verdict::kNeedsReview: return "CẦN CÁN BỘ XEM LẠI";
  }
  return "CẦN CÁN BỘ XEM LẠI";
}

std::string_view sign(ComponentStatus status) {
  switch (status) {
    case ComponentStatus::kPresent: return "[có]     ";
    case ComponentStatus::kMissing: return "[thiếu]  ";
    case ComponentStatus::kDefective: return "[lỗi]    ";
    case ComponentStatus::kUncertain: return "[?]      ";
    case ComponentStatus::kNotRequired: return "[không cần]";
  }
  return "[?]      ";
}

/// Cut at a word's end, so that a long legal name keeps to one line.
std::string shortened(const std::string& text, std::size_t letters_max) {
  std::size_t letters = 0;
  std::size_t word_end = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) ++letters;
    if (letters > letters_max) return text.substr(0, word_end) + " …";
    if (text[i] == ' ') word_end = i;
  }
  return text;
}

std::string pages_of(const DossierJudgement& judgement, const ComponentJudgement& component) {
  if (component.attested) {
    return *component.attested == Attestation::kShown ? " (đã xuất trình bản chính)"
                                                      : " (đã có trong cơ sở dữ liệu)";
  }
  std::string pages;
  for (const int index : component.documents) {
    for (const int page : judgement.documents[static_cast<std::size_t>(index)].pages) {
      pages += (pages.empty() ? "" : ", ") + std::to_string(page);
    }
  }
  return pages.empty() ? "" : " (trang " + pages + ")";
}

/// "signature:applicant" as a clerk would say it.
std::string in_words(const std::string& must_have) {
  const std::string kind = must_have.substr(0, must_have.find(':'));
  if (kind == "signature") return "chữ ký";
  if (kind == "seal") return "con dấu";
  if (kind == "photo") return "ảnh";
  if (kind == "fingerprint" || kind == "signature-or-fingerprint") return "chữ ký hoặc điểm chỉ";
  if (kind == "confirmation") return "xác nhận";
  if (kind == "certification") return "chứng thực";
  if (kind == "stamp") return "tem, dấu";
  return must_have;
}

void write_confirmations(const DossierJudgement& judgement, std::string& out) {
  bool any = false;
  for (const ComponentJudgement& component : judgement.components) {
    if (component.status != ComponentStatus::kPresent || component.to_confirm.empty()) continue;
    if (!any) out += "\nCán bộ xem bằng mắt trước khi tiếp nhận:\n";
    any = true;
    std::string what;
    std::set<std::string> said;
    for (const std::string& must_have : component.to_confirm) {
      const std::string words = in_words(must_have);
      if (said.insert(words).second) what += (what.empty() ? "" : ", ") + words;
    }
    out += "  - " + shortened(component.name, 60) + ": " + what + "\n";
  }
}

std::string pages_in_words(const std::vector<int>& pages) {
  std::string words = pages.size() == 1 ? "Trang " : "Các trang ";
  for (std::size_t i = 0; i < pages.size(); ++i) words += (i == 0 ? "" : ", ") + std::to_string(pages[i]);
  return words;
}

void write_marks(const DossierJudgement& judgement, std::string& out) {
  bool any = false;
  for (const Document& document : judgement.documents) {
    const std::string seen = marks_in_words(document.marks);
    if (seen.empty()) continue;
    if (!any) out += "\nNhìn thấy trên giấy tờ:\n";
    any = true;
    out += "  - " + pages_in_words(document.pages) + ": " + seen + "\n";
  }
}

/// Pages that were read in spite of a flaw; what could not be used has a finding of its own.
void write_quality(const DossierJudgement& judgement, std::string& out) {
  bool any = false;
  for (const PageReport& page : judgement.pages) {
    if (page.unreadable || page.quality.problems.empty()) continue;
    if (!any) out += "\nChất lượng bản quét:\n";
    any = true;
    out += "  - Trang " + std::to_string(page.number) + ": ";
    for (std::size_t i = 0; i < page.quality.problems.size(); ++i) {
      out += (i == 0 ? "" : ", ") + page_problem_in_words(page.quality.problems[i]);
    }
    out += ".\n";
  }
}

}  // namespace

std::string clerk_report(const DossierJudgement& judgement) {
  std::string out = "Hồ sơ " + judgement.dossier.id + ", thủ tục " + judgement.dossier.procedure + "\n";
  out += shortened(judgement.procedure_name, 100) + "\n\n";
  out += ">>> " + std::string(headline(judgement.verdict)) + "\n\n";
  for (const ComponentJudgement& component : judgement.components) {
    if (component.status == ComponentStatus::kNotRequired) continue;
    out += "  " + std::string(sign(component.status)) + shortened(component.name, 70) +
           pages_of(judgement, component) + "\n";
  }
  bool any = false;
  const auto write_findings = [&](const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      if (!any) out += "\nCần làm:\n";
      any = true;
      out += "  - " + finding.message + "\n";
    }
  };
  for (const ComponentJudgement& component : judgement.components) write_findings(component.findings);
  write_findings(judgement.findings);
  write_confirmations(judgement, out);
  write_marks(judgement, out);
  write_quality(judgement, out);
  const auto blank = std::count_if(judgement.pages.begin(), judgement.pages.end(),
                                   [](const PageReport& page) { return page.blank; });
  out += "\n" + std::to_string(judgement.pages.size()) + " trang";
  if (blank > 0) out += ", trong đó " + std::to_string(blank) + " trang trắng";
  out += ".\n";
  for (const PageReport& page : judgement.pages) {
    if (page.same_as == 0) continue;
    out += "Trang " + std::to_string(page.number) + " trùng trang " + std::to_string(page.same_as) +
           ", chỉ tính một lần.\n";
  }
  return out;
}

}  // namespace motcua::result
