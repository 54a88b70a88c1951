// How a photocopy is made of a paper, and what is stamped on it in colour by
// whoever compared it with the original (Decree 23/2015/NĐ-CP).

#pragma once

#include "bench/specimens/stories/wording.h"
#include "bench/specimens/typesetting/making.h"
#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

/// Turns all that is on the sheet so far grey: pale grounds go, seals and signatures darken. Their marks
/// stay, said to be grey. Integer arithmetic only.
void photocopy(Sheet& sheet);

/// The box "BẢN SAO" of a copy's first sheet, in the first free corner.
void stamp_copy_box(Sheet& first, Ink ink);

/// The stamp of a copy's last sheet with number, day, office, signature and seal, where there is most room.
/// Which office and how it words the stamp follow from the making; its words are lines of the page.
void stamp_certification(Sheet& last, const Making& making);

}  // namespace motcua::specimens
