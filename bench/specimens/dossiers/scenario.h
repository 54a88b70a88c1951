// What a citizen asks for, stated: the facts that settle every condition of the
// procedure, and which paper answers which component. Written by hand against
// models/catalog/entries/procedures/, never worked out by the checker: that is
// what the dossiers are to measure.

#pragma once

#include <string>
#include <utility>
#include <vector>

namespace motcua::specimens {

struct Answer {
  std::string component;
  std::string paper;         ///< Name of a PaperKind; empty: not required in this scenario.
  std::string purpose = {};  ///< Where the kind has several forms.
  std::string fact = {};     ///< Without this fact nobody can say whether the component is asked for.
};

/// Every component of the procedure has its answer, in the order in which clerks ask for the papers.
struct Scenario {
  std::string procedure;
  std::vector<std::pair<std::string, std::string>> facts;
  std::vector<Answer> answers;
};

/// All of them. A procedure may have several.
[[nodiscard]] std::vector<Scenario> scenarios();

// By field of government, one file each.
[[nodiscard]] std::vector<Scenario> justice_scenarios();
[[nodiscard]] std::vector<Scenario> land_and_building_scenarios();
[[nodiscard]] std::vector<Scenario> business_scenarios();
[[nodiscard]] std::vector<Scenario> health_and_labour_scenarios();
[[nodiscard]] std::vector<Scenario> police_and_transport_scenarios();

}  // namespace motcua::specimens
