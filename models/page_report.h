// Everything that is known about one page after read_page: the value that
// travels from a worker back to the front door and into judge_dossier.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_text.h"

namespace motcua {

/// One fact taken from a paper.
struct Field {
  std::string name;   ///< As the catalogue names it: "so_dinh_danh", "ngay_cap" ...
  std::string value;  ///< Normal form: dates YYYY-MM-DD, numbers without spaces.
  double confidence = 0;
  int page = 0;  ///< Page number in the dossier, from 1.
  Box box;
  std::string source;  ///< How it was found: "label", "grammar", "qr", "mrz".
};

enum class MarkKind : std::uint8_t {
  kSeal,
  kSignature,
  kPhoto,
  kFingerprint,
  kQr,
  kHandwriting,
  kCheckbox,
  kDottedLine,
  kMrz,
  kTable,
};

/// Of the ink of a seal or a pen, as it is on this page: a red seal that was photocopied
/// is grey, and so is everything on a scan without colour.
enum class InkColour : std::uint8_t { kUnknown, kRed, kBlue, kBlack, kGrey };

/// Of a seal. Round ones are the offices' own; rectangular ones say "ĐẾN", "ĐÃ THU PHÍ".
enum class MarkShape : std::uint8_t { kUnknown, kRound, kRectangular };

/// Of what can be filled in. A dotted line is empty or filled; a checkbox empty, ticked
/// or struck out.
enum class MarkState : std::uint8_t { kNone, kEmpty, kFilled, kTicked, kStruckOut };

/// Something on the page that is not running print.
struct Mark {
  MarkKind kind = MarkKind::kSeal;
  int page = 0;
  Box box;
  double confidence = 0;
  InkColour colour = InkColour::kUnknown;
  MarkShape shape = MarkShape::kUnknown;
  MarkState state = MarkState::kNone;
};

struct Barcode {
  std::string format;
  std::string text;
  Box box;
};

/// How usable the page is. score: 0 (not at all) to 1 (clean).
struct Quality {
  double score = 1;
  std::vector<PageProblem> problems;
};

/// Which paper this page seems to be, judged from this page alone.
struct PageKind {
  std::string type;           ///< Document type slug of the catalogue; empty: unknown.
  double confidence = 0;      ///< That `type` is right. 0 when unknown.
  bool first_page = false;    ///< Bears a title, so a new document starts here.
  bool state_header = false;  ///< Bears "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" at its head.
  std::string title;          ///< The title as read; empty when none was found.
  Box title_box;
  int printed_number = 0;   ///< "Trang 2/3": 2. 0: none printed.
  int printed_count = 0;    ///< "Trang 2/3": 3. 0: none printed.
  bool signed_off = false;  ///< Ends with a signature block: the paper may end here.
  std::string runner_up;    ///< The second best type, for the reviewer.
  std::string evidence;     ///< How it was found: "title", "form_code", "phrases"; joined by '+'.
};

struct PageReport {
  int number = 0;     ///< Place in the dossier, from 1; set by whoever numbers the pages.
  std::string file;   ///< The file's name as the sender gave it, without folders.
  int file_page = 1;  ///< Page inside that file, from 1.
  int file_page_count = 1;

  int width_px = 0;  ///< Of the upright page.
  int height_px = 0;
  int dpi = 0;
  int rotation_deg = 0;  ///< Clockwise turn that made it upright: 0, 90, 180, 270.
  double skew_deg = 0;   ///< Remaining clockwise tilt that was taken out.
  bool blank = false;
  int same_as = 0;  ///< Number of an earlier page that is this very picture; 0: none.
  Quality quality;

  PageText text;
  /// What a PDF page says of its own text: evidence beside what was read, which anybody may
  /// have written. Boxes follow the page's rotation, not its tilt.
  PageText text_layer;
  PageKind kind;
  std::vector<Field> fields;
  std::vector<Mark> marks;
  std::vector<Barcode> barcodes;
  std::map<std::string, double> timing_ms;  ///< By stage: "decode", "clean", "read" ...

  /// The page could not be used at all; quality.problems says why.
  bool unreadable = false;
};

/// The problem to name when there is room for one: what stopped the reading, which is
/// noted last, unless that only followed from a page that is blurred.
[[nodiscard]] PageProblem main_problem(const Quality& quality);

/// Stable slugs for JSON: "damaged", "encrypted" ...; "none" for kNone.
[[nodiscard]] std::string_view page_problem_slug(PageProblem problem);
/// Returns kNone for a slug that is not known.
[[nodiscard]] PageProblem page_problem_of(std::string_view slug);

[[nodiscard]] std::string_view mark_kind_slug(MarkKind kind);
[[nodiscard]] Expected<MarkKind> mark_kind_of(std::string_view slug);

/// Empty for what is not known; an unknown slug gives what is not known.
[[nodiscard]] std::string_view ink_colour_slug(InkColour colour);
[[nodiscard]] InkColour ink_colour_of(std::string_view slug);
[[nodiscard]] std::string_view mark_shape_slug(MarkShape shape);
[[nodiscard]] MarkShape mark_shape_of(std::string_view slug);
[[nodiscard]] std::string_view mark_state_slug(MarkState state);
[[nodiscard]] MarkState mark_state_of(std::string_view slug);

}  // namespace motcua
