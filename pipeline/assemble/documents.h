// Puts pages together into documents: which papers lie in this dossier, and which
// pages belong to each. Runs after every page was read, before check/.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "models/verdict.h"

namespace motcua::assemble {

/// Every page belongs to exactly one document, in page order; blank pages go with
/// the paper before them, a page given twice with its twin. A page that could not be read is a document of
/// its own with no type: what it is, nobody can say.
///
/// Takes    reports numbered 1, 2, 3 ...
/// Returns  documents in order of their first page, fields and marks with their
///          page numbers set.
[[nodiscard]] std::vector<Document> assemble_documents(const std::vector<PageReport>& pages);

}  // namespace motcua::assemble
