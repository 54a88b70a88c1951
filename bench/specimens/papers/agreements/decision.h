// A decision as Decree 30/2020/NĐ-CP lays it out, whoever takes it: agency block,
// title and summary, authority, grounds, articles, recipients and signature.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

struct Decision {
  std::string parent = {};  ///< May be empty.
  std::string agency;
  std::string sign;  ///< After the number: "QĐ-UBND".
  std::string place = "Đắk Lắk";
  Day day{};
  std::string title = "QUYẾT ĐỊNH";
  std::string summary;  ///< "Về việc ...".
  std::string authority;
  std::vector<std::string> grounds;
  std::string verb = "QUYẾT ĐỊNH:";
  std::vector<std::string> articles;  ///< Without "Điều 1."; further paragraphs follow a line feed.
  std::vector<std::string> recipients;
  Signer signer;
};

/// Sets it and records the catalogue's fields under the names of the decision's kind.
struct DecisionFields {
  std::string number = "so_ky_hieu";
  std::string summary = "trich_yeu";
  std::string agency = "co_quan";  ///< Empty: not a field of that kind.
  std::string signer = "nguoi_ky";
};
void set_decision(Typesetter& page, const PaperRequest& request, const Decision& decision,
                  const DecisionFields& fields);

}  // namespace motcua::specimens
