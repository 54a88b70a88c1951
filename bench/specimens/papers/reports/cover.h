// The cover of a bound report: who owns the project, the report's name, the project,
// the two signatures with seals, place and year.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

struct Cover {
  std::string owner;               ///< Capitals, at the top.
  std::vector<std::string> title;  ///< The catalogue's title first.
  std::string project;
  std::string place;
  std::string place_and_year;
  std::vector<Signer> signers;
};
/// Sets it on the first page and begins the next.
void set_cover(Typesetter& page, const Cover& cover);

/// A table of contents with leaders; pages as given.
struct Content {
  std::string words;
  int page = 0;
};
void set_contents(Typesetter& page, const std::vector<Content>& lines);

}  // namespace motcua::specimens
