// Which kind of paper a page is, from its text: title block, form code and key
// phrases of the catalogue. Runs after read/, before extract/. A new kind of paper
// is a new entry in the catalogue: nothing here knows one by name.

#pragma once

#include <memory>
#include <vector>

#include "models/catalogue.h"
#include "models/page_report.h"
#include "models/page_text.h"

namespace motcua::classify {

/// The catalogue's papers, prepared for matching. Immutable; share it freely.
class Classifier {
 public:
  /// Keeps no reference to `catalogue`.
  explicit Classifier(const Catalogue& catalogue);
  Classifier(Classifier&&) noexcept;
  Classifier& operator=(Classifier&&) noexcept;
  ~Classifier();

  /// Takes    the text of an upright page and the page's width in the same pixels.
  /// Returns  the best type with its confidence, or type "" when no type reaches
  ///          kKnownConfidence: unknown is an answer and is never forced.
  ///          first_page, title and printed numbers are told in either case.
  [[nodiscard]] PageKind classify(const PageText& text, int width_px) const;

  /// Takes    the marks of an upright page on which no word can be read.
  /// Returns  the paper of the catalogue's class "photo" when portraits are there and nothing that
  ///          belongs to another paper, as sure as the surest of them; type "" otherwise.
  [[nodiscard]] PageKind classify_portraits(const std::vector<Mark>& marks) const;

  /// Below this a type is only a guess and is not named.
  static constexpr double kKnownConfidence = 0.5;

 private:
  struct Prepared;
  std::unique_ptr<const Prepared> prepared_;
};

}  // namespace motcua::classify
