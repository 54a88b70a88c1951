// How it works. Three kinds of evidence, each from 0 to 1, joined as independent
// chances of being wrong:
//   title    the catalogue's title variants against the blocks of capitals, with
//            misread letters allowed; a variant that covers the whole block counts
//            more than one that only begins it, so that "GIẤY CHỨNG NHẬN" does not
//            swallow every certificate; a block after running text counts less,
//            because papers quote the titles of others;
//   phrases  the share of the type's key phrases that stand on the page, the ones
//            few types have weighing most;
//   code     the form code, near the top; shared by many types, it says little.
// Two types that are nearly as good make both doubtful.

#include "pipeline/classify/classifier.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/folding.h"
#include "models/fuzzy.h"
#include "pipeline/classify/printed_number.h"
#include "pipeline/classify/title_block.h"

namespace motcua::classify {
namespace {

/// What each kind of evidence can prove at its best.
constexpr double kTitleProof = 0.95;
constexpr double kPhrasesProof = 0.70;
constexpr double kCodeProof = 0.35;

/// A title that is less alike than this is another title.
constexpr double kTitleAlikeMin = 0.84;

/// A runner-up nearer than this share of the best makes the best doubtful.
constexpr double kRivalShare = 0.80;

struct Phrase {
  std::string folded;
  double weight = 1;
};

struct PreparedType {
  std::string slug;
  std::vector<std::string> titles;
  std::vector<std::string> codes;
  std::vector<Phrase> phrases;
  double phrase_weight = 0;
};

/// Parts of a catalogue text between marks that stand for filled-in words
/// ("Xét đề nghị của … về việc") or between two languages ("CĂN CƯỚC / IDENTITY CARD").
std::vector<std::string> folded_parts(std::string_view text,
                                      const std::vector<std::string_view>& separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t cut = std::string_view::npos;
    std::size_t skip = 0;
    for (const std::string_view separator : separators) {
      const auto at = text.find(separator);
      if (at < cut) {
        cut = at;
        skip = separator.size();
      }
    }
    std::string part = fold(text.substr(0, cut));
    if (part.size() >= 4) parts.push_back(std::move(part));
    if (cut == std::string_view::npos) break;
    text.remove_prefix(cut + skip);
  }
  return parts;
}

double title_alike(const std::string& variant, const TitleBlock& block, std::size_t first_line) {
  std::string text;
  for (std::size_t i = first_line; i < block.folded_lines.size(); ++i) {
    if (!text.empty()) text += ' ';
    text += block.folded_lines[i];
  }
  // Long titles often go on in small letters below their capitals.
  const bool extended = text.size() < variant.size() * 9 / 10;
  if (extended) text += block.continuation;
  const auto size = static_cast<double>(variant.size());
  const double alike = 1.0 - static_cast<double>(prefix_distance(variant, text)) / size;
  if (alike < kTitleAlikeMin) return 0;
  const double cover = extended ? 1.0 : std::min(1.0, size / static_cast<double>(text.size()));
  // "ĐƠN ĐỀ NGHỊ" begins many titles; a long title that fits is no accident.
  const double telling = 0.75 + 0.25 * std::min(1.0, size / 24.0);
  const double begins = first_line == 0 ? 1.0 : 0.9;
  return std::pow(alike, 4) * (0.4 + 0.6 * cover) * begins * telling * (block.leads ? 1.0 : 0.75);
}

double title_score(const PreparedType& type, const PageHead& head, const TitleBlock** where) {
  double best = 0;
  for (const TitleBlock& block : head.blocks) {
    for (std::size_t line = 0; line < block.folded_lines.size() && line < 5; ++line) {
      for (const std::string& variant : type.titles) {
        const double score = title_alike(variant, block, line);
        if (score > best) {
          best = score;
          *where = &block;
        }
      }
    }
  }
  return best;
}

double phrase_score(const PreparedType& type, const std::string& page) {
  if (type.phrase_weight <= 0) return 0;
  double found = 0;
  int count = 0;
  for (const Phrase& phrase : type.phrases) {
    const std::size_t errors_max = std::min<std::size_t>(phrase.folded.size(), 64) / 7;
    if (find_fuzzy(phrase.folded, page, errors_max)) {
      found += phrase.weight;
      ++count;
    }
  }
  // Half of a form's phrases on one page is as good as a page of it ever shows; but
  // one or two phrases, whatever share they are, may stand on any paper.
  constexpr double kPhrasesEnough = 3.0;
  return std::min(1.0, 2.0 * found / type.phrase_weight) * std::min(1.0, count / kPhrasesEnough);
}

double code_score(const PreparedType& type, const std::string& top) {
  for (const std::string& code : type.codes) {
    const auto at = top.find(code);
    if (at == std::string::npos) continue;
    const bool begins = at == 0 || top[at - 1] == ' ';
    const bool ends = at + code.size() == top.size() || top[at + code.size()] == ' ';
    if (begins && ends) return 1.0;
  }
  return 0;
}

struct Scored {
  const PreparedType* type = nullptr;
  double confidence = 0;
  double title = 0;
  double phrases = 0;
  double code = 0;
  const TitleBlock* title_block = nullptr;
};

std::string evidence_of(const Scored& scored) {
  std::string evidence;
  const auto add = [&evidence](const char* what) {
    evidence += (evidence.empty() ? "" : "+") + std::string(what);
  };
  if (scored.title > 0) add("title");
  if (scored.code > 0) add("form_code");
  if (scored.phrases > 0) add("phrases");
  return evidence;
}

}  // namespace

struct Classifier::Prepared {
  std::vector<PreparedType> types;
  std::string portraits;  ///< The paper of class "photo"; empty when the catalogue has none.
};

Classifier::Classifier(const Catalogue& catalogue) {
  auto prepared = std::make_unique<Prepared>();
  std::map<std::string, int> types_with_phrase;
  for (const DocumentType& type : catalogue.document_types) {
    PreparedType ready;
    ready.slug = type.slug;
    if (type.paper_class == "photo" && prepared->portraits.empty()) prepared->portraits = type.slug;
    for (const std::string& variant : type.title_variants) {
      for (std::string& part : folded_parts(variant, {" / ", "/", "…", "..."}))
        ready.titles.push_back(std::move(part));
    }
    for (const std::string& code : type.form_codes) ready.codes.push_back(fold(code));
    for (const std::string& phrase : type.key_phrases) {
      for (std::string& part : folded_parts(phrase, {" / ", "…", "..."})) {
        ++types_with_phrase[part];
        ready.phrases.push_back({std::move(part), 1});
      }
    }
    prepared->types.push_back(std::move(ready));
  }
  const auto count = static_cast<double>(prepared->types.size());
  for (PreparedType& type : prepared->types) {
    for (Phrase& phrase : type.phrases) {
      // Rare among types weighs most; a phrase of two short words proves little.
      const double rarity = std::log(1.0 + count / types_with_phrase[phrase.folded]);
      phrase.weight = rarity * std::min(1.0, static_cast<double>(phrase.folded.size()) / 12.0);
      type.phrase_weight += phrase.weight;
    }
  }
  prepared_ = std::move(prepared);
}

Classifier::Classifier(Classifier&&) noexcept = default;
Classifier& Classifier::operator=(Classifier&&) noexcept = default;
Classifier::~Classifier() = default;

PageKind Classifier::classify(const PageText& text, int width_px) const {
  const PageHead head = find_head(text, width_px);
  std::string page;
  std::string top;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    const std::string folded = fold(text.lines[i].text);
    page += folded + ' ';
    if (i < 10) top += folded + ' ';
  }

  Scored best;
  Scored second;
  for (const PreparedType& type : prepared_->types) {
    Scored scored{.type = &type};
    scored.title = title_score(type, head, &scored.title_block);
    scored.phrases = phrase_score(type, page);
    scored.code = code_score(type, top);
    scored.confidence = 1.0 - (1.0 - kTitleProof * scored.title) * (1.0 - kPhrasesProof * scored.phrases) *
                                  (1.0 - kCodeProof * scored.code);
    if (scored.confidence > best.confidence) {
      second = best;
      best = scored;
    } else if (scored.confidence > second.confidence) {
      second = scored;
    }
  }

  PageKind kind;
  const PrintedNumber printed = find_printed_number(text);
  kind.printed_number = printed.number;
  kind.printed_count = printed.count;
  if (second.type != nullptr && second.confidence > 0.25) kind.runner_up = second.type->slug;
  double confidence = best.confidence;
  // A paper that bears the title is not made doubtful by one that only shares phrases.
  const bool rivals = best.title == 0 || second.title >= 0.7 * best.title;
  if (best.confidence > 0 && rivals) {
    const double rival = second.confidence / best.confidence;
    if (rival > kRivalShare) confidence *= 1.0 - 0.5 * (rival - kRivalShare) / (1.0 - kRivalShare);
  }
  const TitleBlock* title = best.title_block;
  if (best.type != nullptr && confidence >= kKnownConfidence) {
    kind.type = best.type->slug;
    kind.confidence = confidence;
    kind.evidence = evidence_of(best);
  } else if (best.type != nullptr && best.confidence > 0.25) {
    kind.runner_up = best.type->slug;
  }
  kind.signed_off = head.signed_off;
  kind.state_header = head.state_header;
  if (title == nullptr && !head.blocks.empty() && head.blocks.front().leads) title = &head.blocks.front();
  if (title != nullptr) {
    kind.title = title->text;
    kind.title_box = title->box;
  }
  kind.first_page =
      printed.number <= 1 && (head.state_header || best.title > 0.5 ||
                              (kind.type.empty() && title != nullptr && title->text.size() > 12));
  return kind;
}

PageKind Classifier::classify_portraits(const std::vector<Mark>& marks) const {
  PageKind kind;
  for (const Mark& mark : marks) {
    // A sealed paper or a card could not be read; pen strokes are seen in many a portrait.
    if (mark.kind == MarkKind::kSeal || mark.kind == MarkKind::kMrz || mark.kind == MarkKind::kQr ||
        mark.kind == MarkKind::kTable) {
      return {};
    }
    if (mark.kind == MarkKind::kPhoto) kind.confidence = std::max(kind.confidence, mark.confidence);
  }
  if (prepared_->portraits.empty() || kind.confidence < kKnownConfidence) return {};
  kind.type = prepared_->portraits;
  kind.first_page = true;
  kind.evidence = "portraits";
  return kind;
}

}  // namespace motcua::classify
