// The text layer that a PDF page brings: of a born-digital page, or under a scan. It is
// evidence of its own kind, kept beside what is read from the pixels, never instead: anybody can
// write anything there.
//
// poppler's pdftotext finds the words, in a process of its own like the renderer; here stand
// the decision to ask it, its arguments and the reader of what it answers.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/expected.h"
#include "models/page_text.h"

namespace motcua::decode {

inline constexpr const char* kTextLayerProgram = "/usr/bin/pdftotext";

/// What to run, and where the decoded picture lies on the page.
struct TextLayerPlan {
  /// pdftotext's arguments, its name first; the PDF comes on its standard input, the answer
  /// on its standard output. No shell.
  std::vector<std::string> argv;
  /// The part of the upright crop box that PageFile::page() gives as pixels, as shares of its
  /// sides from the left top corner.
  double left = 0;
  double top = 0;
  double right = 1;
  double bottom = 1;
  /// The page's /Rotate is 90 or 270: pdftotext turns the words and not the page's sides.
  bool on_its_side = false;
};

/// pdftotext's arguments for one page, `file_page` from 1.
[[nodiscard]] std::vector<std::string> text_layer_arguments(int file_page);

/// Reads pdftotext's answer (-bbox-layout: XHTML of page, block, line, word).
/// Takes   at most kTextLayerBytesMax; the size of the picture that PageFile::page() gave.
/// Returns lines and words with boxes in pixels of that picture; what lies outside it is
///         left out. Engine "pdf text layer", confidence 1: it is exact, whether true or
///         not. Text is UTF-8 as poppler gives it, control characters left out, cut at
///         kPageTextBytesMax.
/// Errors  kBadPage (kDamaged): this is not such an answer. (kTooManyBytes): longer than the bound.
[[nodiscard]] Expected<PageText> read_text_layer(std::string_view answer, const TextLayerPlan& plan,
                                                 int width_px, int height_px);

}  // namespace motcua::decode
