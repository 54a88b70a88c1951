// Lines cut out of a page to words with their places: the fast way, with Tesseract's
// network run by ourselves.

#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::read {

/// One text line, upright, of any height; 8-bit grey.
struct LineCrop {
  PageImage grey;
};

struct RecognisedWord {
  std::string text;       ///< NFC.
  int left_px = 0;        ///< In the crop.
  int right_px = 0;       ///< Exclusive.
  double confidence = 0;  ///< 0 to 1, calibrated: of 100 words at 0.9, 90 are right.
};

struct RecognisedLine {
  std::vector<RecognisedWord> words;  ///< From left to right.
};

struct RecogniserOptions {
  bool dictionary = true;  ///< Whether the model's own words count.
  bool syllables = true;   ///< Whether single letters are decided by Vietnamese syllables, too.
};

/// A loaded model. Threads: constant after opening, so any number may read with it.
class Recogniser {
 public:
  /// Takes the path of a .traineddata file.
  /// Errors: kUnavailable, when it is not there or is no model that can be run here;
  /// kCorrupt, when it does not read.
  [[nodiscard]] static Expected<Recogniser> open(const std::filesystem::path& model,
                                                 const RecogniserOptions& options = {});

  /// Reads by a beam search with the model's own dictionary, as Tesseract does, and then has
  /// second thoughts about single letters (decoding/wording.h).
  /// Returns  as many lines as were given, in their order; no words for a line narrower
  ///          than one step. A line's answer depends on that line alone.
  /// Errors   kBadUsage, when a crop is not 8-bit grey; kEngineFailed.
  [[nodiscard]] Expected<std::vector<RecognisedLine>> read(std::span<const LineCrop> lines) const;

 private:
  struct Model;
  std::shared_ptr<const Model> model_;
};

}  // namespace motcua::read
