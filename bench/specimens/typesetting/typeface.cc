#include "bench/specimens/typesetting/typeface.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <memory>

namespace motcua::specimens {
namespace {

/// 67 letters in two cases.
constexpr std::string_view kLetters =
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộ"
    "ỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
constexpr std::string_view kSigns =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()[]/\\-+=<>%\"'&*@#°²–—…";

/// What Vietnamese offices print with: Times New Roman above all, for which Debian has
/// three stand-ins, then Arial, and what else the templates of their software bring.
constexpr auto kOfficeFaces = std::to_array<Typeface>({
    {kSerif, "fonts-liberation2", 48},
    {"TeX Gyre Termes", "fonts-texgyre", 20},
    {kSans, "fonts-liberation2", 8},
    {"Gentium Plus", "fonts-sil-gentiumplus", 10},
    {"TeX Gyre Pagella", "fonts-texgyre", 8},
    {"TeX Gyre Heros", "fonts-texgyre", 6},
});

/// Most people write with a ballpoint, some with a thick gel pen (the last two).
constexpr auto kHandFaces = std::to_array<HandFace>({
    {"Patrick Hand", "PatrickHand.ttf", 28, 1.16},
    {"Mali", "Mali.ttf", 26, 0.92},
    {"Dancing Script", "DancingScript.ttf", 16, 1.22},
    {"Charm", "Charm.ttf", 14, 1.12},
    {"Itim", "Itim.ttf", 8, 1.02},
    {"Sriracha", "Sriracha.ttf", 8, 1.02},
});

/// By shares that sum to 100.
template <typename Faces>
const auto& drawn_from(const Faces& faces, Random random) {
  int left = random.between(0, 99);
  for (const auto& face : faces) {
    left -= face.share_percent;
    if (left < 0) return face;
  }
  return faces.front();
}

/// What to do when `family` is missing.
std::string advice_for(std::string_view family) {
  for (const Typeface& face : kOfficeFaces) {
    if (face.family == family) return "; install " + std::string(face.package);
  }
  return family == kMono ? "; install fonts-liberation2" : "";
}

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

Expected<void> require_face(PangoFontMap* map, PangoContext* context, const std::string& family, bool bold,
                            bool italic, std::string_view letters) {
  const Owned<PangoFontDescription> wanted(pango_font_description_new());
  pango_font_description_set_family(wanted.get(), family.c_str());
  pango_font_description_set_weight(wanted.get(), bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style(wanted.get(), italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_size(wanted.get(), 12 * PANGO_SCALE);

  const Owned<PangoFont> font(pango_font_map_load_font(map, context, wanted.get()));
  const std::string face = family + (bold ? " Bold" : "") + (italic ? " Italic" : "");
  if (!font) return fail(ErrorCode::kUnavailable, "font '" + face + "' cannot be loaded");
  const Owned<PangoFontDescription> found(pango_font_describe(font.get()));
  const char* found_family = pango_font_description_get_family(found.get());
  if (found_family == nullptr || family != found_family) {
    return fail(ErrorCode::kUnavailable, "font '" + family + "' is not installed (the system would put '" +
                                             (found_family != nullptr ? found_family : "nothing") +
                                             "' in its place)" + advice_for(family));
  }
  const std::string text(letters);
  for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    const gunichar letter = g_utf8_get_char(at);
    if (pango_font_has_char(font.get(), letter) == FALSE) {
      const std::string shown(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
      return fail(ErrorCode::kUnavailable, "font '" + face + "' lacks the letter '" + shown + "'");
    }
  }
  return {};
}

}  // namespace

std::span<const Typeface> office_faces() {
  return kOfficeFaces;
}

std::string_view draw_office_face(Random random) {
  return drawn_from(kOfficeFaces, random).family;
}

const HandFace& draw_hand_face(Random random) {
  return drawn_from(kHandFaces, random);
}

std::span<const HandFace> hand_faces() {
  return kHandFaces;
}

const Expected<void>& register_hand_faces() {
  // Fontconfig knows fonts by file alone, so the program names the folder that it was
  // built beside; it is run from there and nowhere else.
  static const Expected<void> registered = [] {
    for (const HandFace& face : kHandFaces) {
      const std::string path = std::string(MOTCUA_SPECIMEN_FONTS) + "/" + std::string(face.file);
      if (FcConfigAppFontAddFile(nullptr, reinterpret_cast<const FcChar8*>(path.c_str())) == FcFalse) {
        return Expected<void>(fail(ErrorCode::kUnavailable,
                                   "font '" + std::string(face.family) + "' cannot be read from " + path));
      }
    }
    return Expected<void>();
  }();
  return registered;
}

std::string_view vietnamese_letters() {
  return kLetters;
}

Expected<void> require_letters(std::string_view family, std::string_view letters, Styles styles) {
  if (auto& registered = register_hand_faces(); !registered) return registered;
  const Owned<PangoFontMap> map(pango_cairo_font_map_new());
  const Owned<PangoContext> context(pango_font_map_create_context(map.get()));
  for (const bool bold : {false, true}) {
    for (const bool italic : {false, true}) {
      if (styles == Styles::kRegular && (bold || italic)) continue;
      if (auto checked = require_face(map.get(), context.get(), std::string(family), bold, italic, letters);
          !checked) {
        return checked;
      }
    }
  }
  return {};
}

Expected<void> require_typefaces() {
  const std::string letters = std::string(kLetters) + std::string(kSigns);
  for (const Typeface& face : kOfficeFaces) {
    if (auto checked = require_letters(face.family, letters); !checked) return checked;
  }
  if (auto checked = require_letters(kMono, letters); !checked) return checked;
  for (const HandFace& face : kHandFaces) {
    if (auto checked = require_letters(face.family, letters, Styles::kRegular); !checked) return checked;
  }
  return {};
}

}  // namespace motcua::specimens
