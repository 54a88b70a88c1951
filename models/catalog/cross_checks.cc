#include "models/catalog/cross_checks.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace motcua::catalog {
namespace {

/// Names of one kind, to look up and to propose from.
class Names {
 public:
  void add(const std::string& name) {
    if (set_.insert(name).second) list_.push_back(name);
  }
  [[nodiscard]] bool has(const std::string& name) const { return set_.contains(name); }
  [[nodiscard]] const std::vector<std::string>& list() const { return list_; }

 private:
  std::set<std::string> set_;
  std::vector<std::string> list_;
};

class CrossCheck {
 public:
  CrossCheck(const Entries& entries, std::vector<Diagnostic>& all) : entries_(entries), all_(all) {}

  void run() {
    for (const FieldEntry& one : entries_.fields) unique(fields_, "field", one.slug, one.file);
    for (const PaperEntry& one : entries_.papers) {
      unique(papers_, "kind of paper", one.slug, one.file);
      named_after(one.file, one.slug);
    }
    for (const ProcedureEntry& one : entries_.procedures) codes_.add(one.procedure.code);
    for (const FactEntry& one : entries_.facts) {
      for (const PlacedText& code : one.procedures) resolve(codes_, "procedure", code, one.file);
    }
    for (const MarkEntry& one : entries_.marks) unique(marks_, "mark", one.mark, one.file);
    check_facts_once();
    for (const EquivalenceEntry& one : entries_.equivalences) check(one);
    for (const ProcedureEntry& one : entries_.procedures) check(one);
    check_periods();
  }

 private:
  void say(const std::string& file, const PlacedText& at, std::string message) {
    all_.push_back({file, at.place, at.key, std::move(message)});
  }

  void unique(Names& names, const std::string& what, const PlacedText& at, const std::string& file) {
    if (at.text.empty()) return;
    if (names.has(at.text)) say(file, at, "there is already a " + what + " '" + at.text + "'");
    names.add(at.text);
  }

  void resolve(const Names& names, const std::string& what, const PlacedText& at, const std::string& file) {
    if (at.text.empty() || names.has(at.text)) return;
    say(file, at, "there is no " + what + " '" + at.text + "'" + did_you_mean(at.text, names.list()));
  }

  /// A file is found by its name: "1.004623.toml", or "1.004623-2025.toml" for a second entry.
  void named_after(const std::string& file, const PlacedText& at) {
    const std::string stem = std::filesystem::path(file).stem().string();
    if (at.text.empty() || stem == at.text || stem.starts_with(at.text + '-')) return;
    say(file, at, "expected the file to be named " + at.text + ".toml, it is " + stem + ".toml");
  }

  void check_facts_once() {
    std::set<std::pair<std::string, std::string>> seen;
    for (const FactEntry& one : entries_.facts) {
      std::vector<std::string> codes = one.fact.procedures;
      if (codes.empty()) codes.emplace_back();
      for (const std::string& code : codes) {
        if (!seen.insert({one.fact.name, code}).second) {
          say(one.file, one.name,
              "the fact is already described" + (code.empty() ? std::string() : " for procedure " + code));
        }
      }
    }
  }

  void check(const EquivalenceEntry& one) {
    resolve(papers_, "kind of paper", one.type, one.file);
    for (const PlacedText& accepted : one.accepts) {
      resolve(papers_, "kind of paper", accepted, one.file);
      if (accepted.text == one.type.text) say(one.file, accepted, "a kind of paper always does for itself");
    }
  }

  void check(const ProcedureEntry& one) {
    named_after(one.file, one.code);
    resolve(fields_, "field", one.field, one.file);
    Names ids;
    for (const ComponentPlaces& places : one.components) unique(ids, "component", places.id, one.file);
    for (std::size_t i = 0; i < one.components.size(); ++i) {
      const ComponentPlaces& places = one.components[i];
      const Component& component = one.procedure.components[i];
      resolve(papers_, "kind of paper", places.document_type, one.file);
      for (const PlacedText& mark : places.must_have) resolve(marks_, "mark", mark, one.file);
      check_condition(one, component, places);
      for (const PlacedText& alternative : places.alternatives) {
        resolve(ids, "component", alternative, one.file);
        check_alternative(one, component, alternative);
      }
    }
  }

  void check_alternative(const ProcedureEntry& one, const Component& component, const PlacedText& at) {
    if (at.text == component.id) return say(one.file, at, "a component is no alternative to itself");
    const Component* other = one.procedure.component(at.text);
    if (other == nullptr) return;
    std::vector<std::string> mine = component.alternatives;
    std::vector<std::string> theirs = other->alternatives;
    mine.push_back(component.id);
    theirs.push_back(other->id);
    std::ranges::sort(mine);
    std::ranges::sort(theirs);
    if (mine != theirs) {
      say(one.file, at,
          "'" + at.text + "' and '" + component.id +
              "' must name each other and the same further alternatives");
    }
  }

  const FactQuestion* question(const std::string& name, const std::string& code) const {
    const FactQuestion* general = nullptr;
    for (const FactEntry& one : entries_.facts) {
      if (one.fact.name != name) continue;
      if (one.fact.procedures.empty()) general = &one.fact;
      if (std::ranges::find(one.fact.procedures, code) != one.fact.procedures.end()) return &one.fact;
    }
    return general;
  }

  void check_condition(const ProcedureEntry& one, const Component& component, const ComponentPlaces& places) {
    if (!component.condition) return;
    for (const std::string& name : component.condition->names()) {
      if (question(name, one.procedure.code) != nullptr) continue;
      std::vector<std::string> known;
      for (const FactEntry& fact : entries_.facts) known.push_back(fact.fact.name);
      say(one.file, places.condition,
          "facts.toml describes no fact '" + name + "' for procedure " + one.procedure.code +
              did_you_mean(name, known));
    }
    for (const ComparedValue& compared : component.condition->compared_values()) {
      const FactQuestion* fact = question(compared.name, one.procedure.code);
      if (fact == nullptr || fact->kind != FactKind::kChoice) continue;
      std::vector<std::string> values;
      for (const FactChoice& choice : fact->choices) values.push_back(choice.value);
      if (std::ranges::find(values, compared.value) != values.end()) continue;
      say(one.file, places.condition,
          "'" + compared.value + "' is no value of the fact '" + compared.name + "'" +
              did_you_mean(compared.value, values));
    }
  }

  void check_periods() {
    std::map<std::string, std::vector<const ProcedureEntry*>> by_code;
    for (const ProcedureEntry& one : entries_.procedures) by_code[one.procedure.code].push_back(&one);
    for (auto& [code, versions] : by_code) {
      std::ranges::sort(versions, {}, [](const ProcedureEntry* one) { return one->procedure.in_force.from; });
      for (std::size_t i = 1; i < versions.size(); ++i) {
        const ProcedureEntry& earlier = *versions[i - 1];
        if (!earlier.procedure.in_force.covers(versions[i]->procedure.in_force.from)) continue;
        all_.push_back({versions[i]->file, versions[i]->in_force, "in_force",
                        "procedure " + code + " is in force twice from that day: end the entry in " +
                            earlier.file + " with `until`"});
      }
    }
  }

  const Entries& entries_;
  std::vector<Diagnostic>& all_;
  Names fields_;
  Names papers_;
  Names codes_;
  Names marks_;
};

}  // namespace

void check_across(const Entries& entries, std::vector<Diagnostic>& all) {
  CrossCheck(entries, all).run();
}

}  // namespace motcua::catalog
