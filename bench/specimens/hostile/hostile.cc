#include "bench/specimens/hostile/hostile.h"

#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/scan.h"

namespace motcua::specimens {
namespace {

constexpr std::uint64_t kSeed = 7;
constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};

/// A good page to be spoiled: small, so that the spoiled ones are small too.
ScannedPage good_page(const char* paper, int dpi) {
  const Story story = make_story(kSeed, kToday);
  std::vector<Leaf> leaves = find_paper(paper)->set(
      {.story = story, .making = {.dpi = dpi, .chance = Random(kSeed)}, .purpose = ""});
  ScanRecipe recipe;
  recipe.dpi = dpi;
  recipe.colour = Colour::kGrey;
  return scan(std::move(leaves.front()), recipe, Random(kSeed));
}

}  // namespace

Expected<std::vector<HostileFile>> hostile_files() {
  const ScannedPage page = good_page("giay-moi-hop-phu-huynh", 150);
  const ScannedPage blank = good_page("trang-trang", 200);
  const Bytes jpeg = encode_jpeg(page.image, 75);
  const Expected<Bytes> png = encode_png(page.image);
  if (!png) return Unexpected(png.error());
  const Expected<Bytes> tiff = encode_tiff({page.image});
  if (!tiff) return Unexpected(tiff.error());
  const Expected<Bytes> blank_png = encode_png(blank.image);
  if (!blank_png) return Unexpected(blank_png.error());
  const Bytes pdf =
      encode_pdf({{jpeg, page.image.width_px, page.image.height_px, page.image.channels, page.image.dpi}});

  std::vector<HostileFile> files;
  files.push_back({"empty.pdf", {}, {"empty_file"}, "no bytes at all"});
  const std::string text = "Kính gửi Trung tâm, tôi gửi kèm hồ sơ. Đây không phải là tệp PDF.\n";
  files.push_back(
      {"letter.pdf", Bytes(text.begin(), text.end()), {"unknown_format"}, "plain text named .pdf"});
  files.push_back({"blank.png", *blank_png, {"none"}, "an empty sheet", /*blank=*/true});
  files.push_back({"photo.png", jpeg, {"none"}, "a sound JPEG named .png"});
  if (auto added = add_hostile_images(files, jpeg, *png, *tiff); !added) return Unexpected(added.error());
  if (auto added = add_hostile_pdfs(files, pdf, jpeg); !added) return Unexpected(added.error());
  return files;
}

}  // namespace motcua::specimens
