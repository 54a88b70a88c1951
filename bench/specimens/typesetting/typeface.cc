#include "bench/specimens/typesetting/typeface.h"

#include <pango/pangocairo.h>

#include <memory>

namespace motcua::specimens {
namespace {

/// 67 letters in two cases.
constexpr std::string_view kLetters =
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộ"
    "ỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
constexpr std::string_view kSigns =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()[]/\\-+=<>%\"'&*@#°²–—…";

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
                                             "' in its place); install fonts-liberation2");
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

std::string_view vietnamese_letters() {
  return kLetters;
}

Expected<void> require_letters(std::string_view family, std::string_view letters) {
  const Owned<PangoFontMap> map(pango_cairo_font_map_new());
  const Owned<PangoContext> context(pango_font_map_create_context(map.get()));
  for (const bool bold : {false, true}) {
    for (const bool italic : {false, true}) {
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
  for (const std::string_view family : {kSerif, kSans, kMono}) {
    if (auto checked = require_letters(family, letters); !checked) return checked;
  }
  return {};
}

}  // namespace motcua::specimens
