#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

struct Recipe {
  bool bare = false;
  OPJ_COLOR_SPACE space = OPJ_CLRSPC_SRGB;
  int bits = 8;
  int chroma_step = 1;  ///< 2: two components of half the sides.
  bool lossy = false;
  int tile_side = 0;
};

struct Sink {
  Bytes bytes;
  std::size_t at = 0;
};

OPJ_SIZE_T write_some(void* from, OPJ_SIZE_T size, void* user) {
  auto& sink = *static_cast<Sink*>(user);
  if (sink.at + size > sink.bytes.size()) sink.bytes.resize(sink.at + size);
  std::memcpy(sink.bytes.data() + sink.at, from, size);
  sink.at += size;
  return size;
}

OPJ_BOOL seek_to(OPJ_OFF_T place, void* user) {
  auto& sink = *static_cast<Sink*>(user);
  sink.at = static_cast<std::size_t>(place);
  if (sink.at > sink.bytes.size()) sink.bytes.resize(sink.at);
  return OPJ_TRUE;
}

OPJ_OFF_T skip(OPJ_OFF_T count, void* user) {
  seek_to(static_cast<OPJ_OFF_T>(static_cast<Sink*>(user)->at) + count, user);
  return count;
}

Bytes encode(const PageImage& page, const Recipe& recipe) {
  opj_cparameters_t terms;
  opj_set_default_encoder_parameters(&terms);
  terms.tcp_numlayers = 1;
  terms.cp_disto_alloc = 1;
  terms.tcp_rates[0] = recipe.lossy ? 4 : 0;
  terms.irreversible = recipe.lossy ? 1 : 0;
  terms.numresolution = 3;
  terms.tcp_mct = page.channels == 3 && recipe.space == OPJ_CLRSPC_SRGB ? 1 : 0;
  if (recipe.tile_side > 0) {
    terms.tile_size_on = OPJ_TRUE;
    terms.cp_tdx = terms.cp_tdy = recipe.tile_side;
  }
  std::vector<opj_image_cmptparm_t> parts(static_cast<std::size_t>(page.channels));
  for (std::size_t c = 0; c < parts.size(); ++c) {
    const auto step = static_cast<OPJ_UINT32>(c == 0 ? 1 : recipe.chroma_step);
    parts[c] = {};
    parts[c].dx = parts[c].dy = step;
    parts[c].w = (static_cast<OPJ_UINT32>(page.width_px) + step - 1) / step;
    parts[c].h = (static_cast<OPJ_UINT32>(page.height_px) + step - 1) / step;
    parts[c].prec = static_cast<OPJ_UINT32>(recipe.bits);
  }
  opj_image_t* image = opj_image_create(static_cast<OPJ_UINT32>(parts.size()), parts.data(), recipe.space);
  image->x1 = static_cast<OPJ_UINT32>(page.width_px);
  image->y1 = static_cast<OPJ_UINT32>(page.height_px);
  const int most = (1 << recipe.bits) - 1;
  for (std::size_t c = 0; c < parts.size(); ++c) {
    for (std::size_t y = 0; y < parts[c].h; ++y) {
      for (std::size_t x = 0; x < parts[c].w; ++x) {
        const std::size_t from =
            (y * parts[c].dy * static_cast<std::size_t>(page.width_px) + x * parts[c].dx) * parts.size() + c;
        image->comps[c].data[y * parts[c].w + x] = page.pixels[from] * most / 255;
      }
    }
  }
  Sink sink;
  opj_codec_t* codec = opj_create_compress(recipe.bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2);
  opj_stream_t* stream = opj_stream_create(1 << 16, OPJ_FALSE);
  opj_stream_set_user_data(stream, &sink, nullptr);
  opj_stream_set_write_function(stream, write_some);
  opj_stream_set_seek_function(stream, seek_to);
  opj_stream_set_skip_function(stream, skip);
  opj_setup_encoder(codec, &terms, image);
  opj_start_compress(codec, image, stream);
  opj_encode(codec, stream);
  opj_end_compress(codec, stream);
  opj_stream_destroy(stream);
  opj_destroy_codec(codec);
  opj_image_destroy(image);
  return std::move(sink.bytes);
}

/// Y Cb Cr of BT.601, full range.
PageImage ycc_of(PageImage page) {
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    const double r = page.pixels[i];
    const double g = page.pixels[i + 1];
    const double b = page.pixels[i + 2];
    const double y = 0.299 * r + 0.587 * g + 0.114 * b;
    page.pixels[i] = static_cast<std::uint8_t>(y + 0.5);
    page.pixels[i + 1] = static_cast<std::uint8_t>(std::clamp(128 + (b - y) / 1.772 + 0.5, 0.0, 255.0));
    page.pixels[i + 2] = static_cast<std::uint8_t>(std::clamp(128 + (r - y) / 1.402 + 0.5, 0.0, 255.0));
  }
  return page;
}

}  // namespace

Bytes encode_jpeg2000(const PageImage& page) {
  return encode(page, {.lossy = true});
}

std::vector<SoundFile> sound_jpeg2000s() {
  const PageImage colour = colour_chart();
  const PageImage grey = grey_chart();
  std::vector<SoundFile> files;
  files.push_back({"Jp2Rgb", encode(colour, {}), colour});
  files.push_back({"Jp2Lossy", encode(colour, {.lossy = true}), colour, 6});
  files.push_back({"Jp2InTiles", encode(colour, {.tile_side = 32}), colour});
  files.push_back({"Jp2Grey", encode(grey, {.space = OPJ_CLRSPC_GRAY}), grey});
  files.push_back({"Jp2GreyOf16Bits", encode(grey, {.space = OPJ_CLRSPC_GRAY, .bits = 16}), grey});
  files.push_back({"Jp2GreyOf2Bits", encode(grey, {.space = OPJ_CLRSPC_GRAY, .bits = 2}), grey});
  files.push_back({"Jp2Ycc", encode(ycc_of(colour), {.space = OPJ_CLRSPC_SYCC}), colour, 2});
  files.push_back({"Jp2YccOfThinChroma", encode(ycc_of(colour), {.space = OPJ_CLRSPC_SYCC, .chroma_step = 2}),
                   colour, 8});
  files.push_back({"J2kRgb", encode(colour, {.bare = true}), colour});
  files.push_back({"J2kGrey", encode(grey, {.bare = true, .space = OPJ_CLRSPC_GRAY}), grey});
  return files;
}

}  // namespace motcua::specimens
