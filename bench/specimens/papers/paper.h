// The kinds of paper that can be set, shelf by shelf. A new kind is a file in its
// shelf's folder with one function over the vocabulary of typesetting/typesetter.h,
// and a line in the shelf's shelf.h and shelf.cc.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bench/specimens/stories/story.h"
#include "bench/specimens/typesetting/truth.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {

/// What a paper is set from. The same request gives the same pages.
struct PaperRequest {
  const Story& story;
  Making making = {};
  std::string_view purpose = {};  ///< What it is made for, where the kind has several forms.
  /// The day that the paper bears, where its age or its validity counts.
  std::optional<Day> issued_on = std::nullopt;

  /// A stream of chance of this paper's own.
  [[nodiscard]] Random draw(std::string_view what) const { return making.chance.stream(what); }
  /// The day that the paper bears: as asked for, or so many days before the story's.
  [[nodiscard]] Day issued(int usual_days_ago) const {
    return issued_on ? *issued_on : days_before(story.today, usual_days_ago);
  }
  /// One of `texts` by the variant: offices word the same thing differently.
  template <typename T, std::size_t N>
  [[nodiscard]] const T& worded(const std::array<T, N>& texts) const {
    return texts[static_cast<std::size_t>(making.variant) % N];
  }
};

struct PaperKind {
  std::string_view name;      ///< Unique; the catalogue's slug where there is one.
  std::string_view document;  ///< Slug of the catalogue; empty: a paper that no procedure asks for.
  std::vector<Leaf> (*set)(const PaperRequest&);
};

/// All kinds, in alphabetical order of name.
[[nodiscard]] std::vector<PaperKind> paper_kinds();
/// Nothing when there is none of that name.
[[nodiscard]] std::optional<PaperKind> find_paper(std::string_view name);

}  // namespace motcua::specimens
