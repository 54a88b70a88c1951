#include "bench/specimens/papers/paper.h"

#include <algorithm>

#include "bench/specimens/papers/agreements/shelf.h"
#include "bench/specimens/papers/applications/shelf.h"
#include "bench/specimens/papers/certificates/shelf.h"
#include "bench/specimens/papers/foreign/shelf.h"
#include "bench/specimens/papers/identity/shelf.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<PaperKind> paper_kinds() {
  std::vector<PaperKind> kinds;
  for (const auto shelf : {agreements_shelf(), applications_shelf(), certificates_shelf(), foreign_shelf(),
                           identity_shelf(), reports_shelf()}) {
    kinds.insert(kinds.end(), shelf.begin(), shelf.end());
  }
  std::ranges::sort(kinds, {}, &PaperKind::name);
  return kinds;
}

std::optional<PaperKind> find_paper(std::string_view name) {
  const std::vector<PaperKind> kinds = paper_kinds();
  const auto found = std::ranges::find(kinds, name, &PaperKind::name);
  return found == kinds.end() ? std::nullopt : std::optional(*found);
}

}  // namespace motcua::specimens
