// How it works. Pages are walked in order; each either begins a document or goes
// on with the one before, by what the paper itself says first ("Trang 2/3"), then
// by its layout (state header and title begin a paper), then by its kind: the back
// of a card and the annex of a form carry the words of their own type.

#include "pipeline/assemble/documents.h"

#include <algorithm>

namespace motcua::assemble {
namespace {

/// A page that continues a paper without saying so lends it no certainty.
constexpr double kContinuationConfidence = 0.9;

struct Open {
  int last_number = 0;    ///< Printed on its last page; 0: none.
  int printed_count = 0;  ///< "Trang 2/3": 3.
  bool unreadable = false;
  bool signed_off = false;  ///< Its last page ends with a signature block.
  bool only_blank = false;
};

bool continues(const Document& document, const Open& open, const PageReport& page) {
  if (open.unreadable) return false;
  const PageKind& kind = page.kind;
  // A lone number is no proof on a page that has the head and the title of a paper.
  const bool plainly_first = kind.state_header && !kind.title.empty() && kind.printed_count == 0;
  if (kind.printed_number > 1 && !plainly_first) {
    // Its own count, or the next number of the same paper.
    return open.printed_count == 0 || kind.printed_count == 0 || open.printed_count == kind.printed_count;
  }
  if (kind.printed_number == 1 && kind.printed_count > 0) return false;
  const bool full = open.printed_count > 0 && open.last_number >= open.printed_count;
  if (full) return false;
  // A heading alone begins a paper only where one may have ended.
  const bool heading_only = kind.first_page && !kind.state_header && kind.type.empty();
  if (heading_only) return !open.signed_off && page.file_page > 1;
  if (kind.first_page || plainly_first) return false;
  // No header, no title: the next page of the same paper, unless it is plainly another kind.
  return kind.type.empty() || kind.type == document.type || open.printed_count > 0;
}

void take_page(Document& document, Open& open, const PageReport& page) {
  document.pages.push_back(page.number);
  open.signed_off = page.kind.signed_off;
  if (page.kind.printed_number > 0) open.last_number = page.kind.printed_number;
  if (page.kind.printed_count > 0) open.printed_count = page.kind.printed_count;
  for (Field field : page.fields) {
    field.page = page.number;
    document.fields.push_back(std::move(field));
  }
  for (Mark mark : page.marks) {
    mark.page = page.number;
    document.marks.push_back(mark);
  }
}

Document* document_with(std::vector<Document>& documents, int page_number) {
  for (Document& document : documents) {
    if (std::find(document.pages.begin(), document.pages.end(), page_number) != document.pages.end())
      return &document;
  }
  return nullptr;
}

Document begin(const PageReport& page) {
  Document document;
  document.type = page.kind.type;
  document.title = page.kind.title;
  document.confidence = page.kind.confidence;
  return document;
}

}  // namespace

std::vector<Document> assemble_documents(const std::vector<PageReport>& pages) {
  std::vector<Document> documents;
  Open open;
  for (const PageReport& page : pages) {
    const bool has_document = !documents.empty();
    if (Document* twin = page.same_as > 0 ? document_with(documents, page.same_as) : nullptr) {
      twin->pages.push_back(page.number);
      continue;
    }
    if (page.blank && has_document) {
      documents.back().pages.push_back(page.number);
      continue;
    }
    if (!has_document || page.unreadable || open.only_blank || !continues(documents.back(), open, page)) {
      // Blank pages before the first paper go with it.
      const bool adopt_blank = has_document && open.only_blank && !page.unreadable;
      const std::vector<int> blanks = adopt_blank ? documents.back().pages : std::vector<int>{};
      if (adopt_blank) documents.pop_back();
      documents.push_back(begin(page));
      documents.back().pages = blanks;
      open = {.unreadable = page.unreadable, .only_blank = page.blank};
    } else if (documents.back().type.empty() && !page.kind.type.empty()) {
      // A cover or a first page nobody knew; a later page names the paper, less surely.
      documents.back().type = page.kind.type;
      documents.back().confidence = page.kind.confidence * kContinuationConfidence;
    }
    take_page(documents.back(), open, page);
  }
  return documents;
}

}  // namespace motcua::assemble
