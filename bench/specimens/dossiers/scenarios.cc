#include <iterator>

#include "bench/specimens/dossiers/scenario.h"

namespace motcua::specimens {

std::vector<Scenario> scenarios() {
  std::vector<Scenario> all;
  for (std::vector<Scenario> field :
       {justice_scenarios(), land_and_building_scenarios(), business_scenarios(),
        health_and_labour_scenarios(), police_and_transport_scenarios()}) {
    all.insert(all.end(), std::make_move_iterator(field.begin()), std::make_move_iterator(field.end()));
  }
  return all;
}

}  // namespace motcua::specimens
