// What is drawn and not set: seals, signatures, portraits, fingerprints, patterns.

#pragma once

#include <string>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

/// A round seal: `above` along the top of the ring, `below` along its bottom, `centre` in the middle
/// under the star. Ink is uneven and see-through, as a rubber stamp's is.
struct SealText {
  std::string above;
  std::string below;
  std::string centre;
};
void draw_round_seal(Sheet& sheet, double centre_x_mm, double centre_y_mm, double diameter_mm,
                     const SealText& text, Random random);

/// A signature's strokes inside the given room.
void draw_signature(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, Random random,
                    Ink ink = kBluePen);

/// Head and shoulders on a plain ground.
void draw_portrait(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, bool female,
                   Random random);

void draw_fingerprint(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                      Random random, Ink ink = kBlack);

/// Fine wavy lines, as certificates and cards have under their text.
void draw_guilloche(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm, Ink ink,
                    int line_count);

/// An ornamental frame of a certificate, `band_mm` wide.
void draw_ornate_border(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                        double band_mm, Ink ink);

/// The national emblem's outline, simplified: a red disc with a star.
void draw_emblem(Sheet& sheet, double centre_x_mm, double centre_y_mm, double diameter_mm);

}  // namespace motcua::specimens
