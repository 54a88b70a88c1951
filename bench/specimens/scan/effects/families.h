// The effects one by one, each in the file of its family; effect.cc calls them by kind.
// All change `image` (1 or 3 channels) in place; `strength` is above 0, at most 1.

#pragma once

#include "bench/specimens/stories/random.h"
#include "bench/specimens/typesetting/truth.h"
#include "models/page_image.h"

namespace motcua::specimens {

// paper.cc
void tint_paper(PageImage& image, double strength, Random& random);
void grain_paper(PageImage& image, double strength, Random& random);
void fold(PageImage& image, double strength, Random& random);
void bleed_through(PageImage& image, double strength, Random& random);

// wear.cc
void punch_holes(PageImage& image, double strength, Random& random);
void staple(PageImage& image, double strength, Random& random);
void spill_coffee(PageImage& image, double strength, Random& random);
void dog_ear(PageImage& image, double strength, Random& random);

// marking.cc: these know where the words are
void highlight(Leaf& leaf, double strength, Random& random);
void stamp_mail(Leaf& leaf, double strength, Random& random);
void stamp_counter(Leaf& leaf, double strength, Random& random);
void watermark(Leaf& leaf, double strength, Random& random);

// ink.cc
void fade(PageImage& image, double strength);
void spread_ink(PageImage& image, double strength);
void thin_ink(PageImage& image, double strength);
void photocopy(Leaf& leaf, double strength, Random& random);
void fax(PageImage& image, double strength, Random& random);

// light.cc
void lamp(PageImage& image, double strength, Random& random);
void darken(PageImage& image, double strength);
void warm(PageImage& image, double strength);
void cast_shadow(PageImage& image, double strength, Random& random);
void level(PageImage& image, double strength);
void clean_up(PageImage& image, double strength);

// optics.cc
void blur(PageImage& image, double strength);
void noise(PageImage& image, double strength, Random& random);
void recompress(PageImage& image, double strength);

// glass.cc
void speckle(PageImage& image, double strength, Random& random);
void streaks(PageImage& image, double strength, Random& random);
void black_edges(PageImage& image, double strength, Random& random);

}  // namespace motcua::specimens
