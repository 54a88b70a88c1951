#include "workers/cli/catalog_text.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

namespace motcua::cli {
namespace {

constexpr std::size_t kLabelWidth = 13;

/// Characters, each a column wide: Vietnamese in NFC has no wide ones.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t used = width_of(text);
  return text + std::string(used < width ? width - used : 0, ' ');
}

std::string in_days(std::chrono::year_month_day day) {
  const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return two(static_cast<unsigned>(day.day())) + '/' + two(static_cast<unsigned>(day.month())) + '/' +
         std::to_string(static_cast<int>(day.year()));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

void line(std::string& out, const std::string& label, const std::string& text) {
  if (!text.empty()) out += "  " + padded(label, kLabelWidth) + text + '\n';
}

void detail(std::string& out, const std::string& text) {
  if (!text.empty()) out += "      " + text + '\n';
}

/// How much of the entry was read somewhere: all, part, or nothing of its components.
std::string sourced_words(const Procedure& procedure) {
  const auto from_memory = std::ranges::count_if(procedure.components, [](const Component& one) {
    return one.provenance.basis == Provenance::Basis::kFromMemory;
  });
  if (procedure.provenance.basis == Provenance::Basis::kFromMemory) return "trí nhớ";
  if (from_memory == 0) return "có nguồn";
  return "một phần";
}

std::string field_name(const Catalogue& catalogue, const std::string& slug) {
  const auto field = std::ranges::find(catalogue.fields, slug, &FieldOfGovernment::slug);
  return field == catalogue.fields.end() ? slug : field->name;
}

std::string term_words(const Procedure& procedure) {
  std::vector<std::string> parts;
  if (procedure.working_days) parts.push_back(std::to_string(*procedure.working_days) + " ngày làm việc");
  if (procedure.calendar_days) parts.push_back(std::to_string(*procedure.calendar_days) + " ngày");
  return parts.empty() ? "nguồn không ghi số ngày" : joined(parts, "; ");
}

std::string force_words(const InForce& in_force, std::chrono::year_month_day day) {
  std::string words = in_force.from_basis == "law" ? "từ " + in_days(in_force.from)
                                                   : "danh mục thu thập ngày " + in_days(in_force.from) +
                                                         " (không phải ngày có hiệu lực của văn bản)";
  if (in_force.until) words += "; đến hết " + in_days(*in_force.until) + ": " + in_force.until_basis;
  if (in_force.until && *in_force.until < day) words += "  << ĐÃ HẾT HIỆU LỰC";
  return words;
}

std::string source_words(const Provenance& provenance) {
  std::string words = provenance.basis == Provenance::Basis::kSourced ? "" : "theo trí nhớ; ";
  words += provenance.source;
  if (!provenance.url.empty()) words += " <" + provenance.url + ">";
  if (!provenance.as_of.empty()) words += ", xem " + provenance.as_of;
  return words;
}

std::string sheets_words(const Component& component) {
  std::vector<std::string> parts;
  if (component.originals > 0) parts.push_back(std::to_string(component.originals) + " bản chính");
  if (component.copies > 0) parts.push_back(std::to_string(component.copies) + " bản sao");
  std::string words = parts.empty() ? "số bản: nguồn không ghi" : "nộp " + joined(parts, ", ");
  if (component.copy_kinds.size() > 1) words += " (nhận: " + joined(component.copy_kinds, "; ") + ")";
  return words;
}

std::string age_words(const Component& component) {
  if (!component.max_age) return component.validity.empty() ? "" : "Thời hạn giá trị: " + component.validity;
  std::vector<std::string> parts;
  if (component.max_age->months > 0) parts.push_back(std::to_string(component.max_age->months) + " tháng");
  if (component.max_age->days > 0) parts.push_back(std::to_string(component.max_age->days) + " ngày");
  return "Không cũ hơn " + joined(parts, " ") +
         (component.validity.empty() ? "" : " (\"" + component.validity + "\")");
}

std::string condition_words(const Component& component) {
  if (!component.condition) return "";
  std::string words = "Khi: " + component.condition_text + "   [" + component.condition->expression() + "]";
  if (component.condition_is_ours)
    words += "   (điều kiện suy ra, danh mục không ghi: " + component.condition_note + ")";
  return words;
}

std::string alternative_words(const Procedure& procedure, const Component& component) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < procedure.components.size(); ++i) {
    const std::string& id = procedure.components[i].id;
    if (std::ranges::find(component.alternatives, id) == component.alternatives.end()) continue;
    parts.push_back("số " + std::to_string(i + 1) + " (" + id + ")");
  }
  return parts.empty() ? "" : "Có thể thay bằng: " + joined(parts, ", ");
}

std::string must_have_words(const Catalogue& catalogue, const Component& component) {
  if (component.must_have.empty()) return "";
  std::vector<std::string> parts;
  for (const std::string& mark : component.must_have) parts.push_back(catalogue.mark_words(mark));
  return "Phải có: " + joined(parts, "; ") +
         (component.must_have_basis == "text" ? "" : " (theo mẫu thường gặp, từ trí nhớ)");
}

std::string other_papers(const Catalogue& catalogue, const Component& component) {
  std::vector<std::string> parts;
  for (const DocumentType& type : catalogue.document_types) {
    if (type.slug != component.document_type && catalogue.accepts(component, type.slug))
      parts.push_back(type.slug);
  }
  return parts.empty() ? "" : "Cũng nhận: " + joined(parts, ", ");
}

void write_component(std::string& out, const Catalogue& catalogue, const Procedure& procedure,
                     std::size_t index) {
  const Component& component = procedure.components[index];
  const DocumentType* type = catalogue.document_type(component.document_type);
  std::string head = std::to_string(index + 1) + ". " + component.name;
  if (!component.required) head += "  (không bắt buộc hoặc chỉ xuất trình)";
  out += (index + 1 < 10 ? "   " : "  ") + head + '\n';
  detail(out, "Loại giấy: " + component.document_type + (type == nullptr ? "" : " — " + type->title) +
                  "; mã thành phần: " + component.id);
  detail(out, component.form_code ? "Mẫu: " + *component.form_code : "");
  detail(out, "Số lượng: " + sheets_words(component));
  detail(out, component.part_of.empty() ? "" : "Thuộc: " + component.part_of);
  detail(out, condition_words(component));
  detail(out, alternative_words(procedure, component));
  detail(out, other_papers(catalogue, component));
  detail(out,
         type == nullptr || type->national_db.empty() ? "" : "Tra được thay cho giấy: " + type->national_db);
  detail(out, age_words(component));
  detail(out, must_have_words(catalogue, component));
  detail(out, component.note.empty() ? "" : "Ghi chú: " + component.note);
  if (component.provenance.basis == Provenance::Basis::kFromMemory) detail(out, "Nguồn: ghi theo trí nhớ");
}

void write_questions(std::string& out, const Catalogue& catalogue, const Procedure& procedure) {
  std::set<std::string> asked;
  std::string questions;
  for (const Component& component : procedure.components) {
    if (!component.condition) continue;
    for (const std::string& name : component.condition->names()) {
      const FactQuestion* fact = catalogue.fact(name, procedure.code);
      if (fact == nullptr || !asked.insert(name).second) continue;
      questions += "  " + name + ": " + fact->question + '\n';
      if (fact->kind == FactKind::kBoolean) questions += "      true (có), false (không)\n";
      for (const FactChoice& choice : fact->choices) {
        questions += "      " + choice.value + ": " + choice.label + '\n';
      }
    }
  }
  if (!questions.empty()) out += "\nCần hỏi (trả lời bằng --fact TÊN=GIÁ_TRỊ)\n" + questions;
}

}  // namespace

std::string procedure_table(const Catalogue& catalogue, const std::string& field) {
  std::vector<const Procedure*> shown;
  std::size_t field_width = width_of("LĨNH VỰC");
  for (const Procedure& procedure : catalogue.procedures) {
    if (!field.empty() && procedure.field != field) continue;
    shown.push_back(&procedure);
    field_width = std::max(field_width, width_of(procedure.field));
  }
  std::string out = padded("MÃ", 10) + padded("LĨNH VỰC", field_width + 2) + "GIẤY TỜ  " +
                    padded("NGUỒN", 10) + "TÊN THỦ TỤC\n";
  for (const Procedure* procedure : shown) {
    const std::string count = std::to_string(procedure->components.size());
    out += padded(procedure->code, 10) + padded(procedure->field, field_width + 2) +
           std::string(7 - std::min<std::size_t>(7, count.size()), ' ') + count + "  " +
           padded(sourced_words(*procedure), 10) + procedure->name + '\n';
  }
  return out;
}

std::string procedure_checklist(const Catalogue& catalogue, const Procedure& procedure,
                                std::chrono::year_month_day day) {
  std::string out = procedure.code + "  " + procedure.name + "\n\n";
  line(out, "Lĩnh vực", field_name(catalogue, procedure.field));
  line(out, "Cơ quan", procedure.agency);
  line(out, "Công bố là",
       procedure.agency_as_published == procedure.agency ? "" : procedure.agency_as_published);
  line(out, "Cấp", procedure.level);
  line(out, "Quyết định", procedure.announcing_decision);
  line(out, "Căn cứ", joined(procedure.legal_basis, ", "));
  line(out, "Thời hạn", term_words(procedure));
  line(out, "Phí, lệ phí", procedure.fee);
  for (const ProcedureResult& result : procedure.results) line(out, "Kết quả", result.name);
  line(out, "Hiệu lực", force_words(procedure.in_force, day));
  line(out, "Nguồn", source_words(procedure.provenance));
  line(out, "Ghi chú", procedure.notes);
  line(out, "Chưa ghi", procedure.not_modelled);
  out += "\nThành phần hồ sơ (" + std::to_string(procedure.components.size()) + ")\n";
  for (std::size_t i = 0; i < procedure.components.size(); ++i) write_component(out, catalogue, procedure, i);
  write_questions(out, catalogue, procedure);
  return out;
}

}  // namespace motcua::cli
