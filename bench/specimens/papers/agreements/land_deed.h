// What notarised deeds about land repeat: the two spouses of a party and the
// parcel with its certificate.

#pragma once

#include <string>

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// "Ông ..., sinh năm ..., ... và vợ là Bà ...": each under `field`.
void couple_party(Typesetter& page, const PaperRequest& request, const Person& first, const Person& second,
                  const std::string& field);
/// "Thửa đất số ...", as a list. Records `field` with the normal form "PARCEL/SHEET".
void parcel_lines(Typesetter& page, const PaperRequest& request, const Land& land, const std::string& field);

}  // namespace motcua::specimens
