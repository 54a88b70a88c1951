// Goal: a PDF's text layer becomes words with places on the decoded page, and nothing that
// poppler could be made to say breaks a bound.
// Method: answers as pdftotext 22.12 writes them, in text; PDFs with and without a layer.

#include "pipeline/decode/text_layer.h"

#include <gtest/gtest.h>

#include "bench/specimens/sound/sound_files.h"
#include "models/limits.h"
#include "pipeline/decode/page_file.h"

namespace motcua::decode {
namespace {

std::string word(const std::string& text, int x, int y) {
  const auto at = [](const char* name, int value) {
    return std::string(" ") + name + "=\"" + std::to_string(value) + ".000000\"";
  };
  return "<word" + at("xMin", x) + at("yMin", y) + at("xMax", x + 10) + at("yMax", y + 5) + ">" + text +
         "</word>\n";
}

std::string answer(const std::string& lines) {
  return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/\">"
         "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<title></title>\n</head>\n<body>\n<doc>\n"
         "  <page width=\"100.000000\" height=\"200.000000\">\n    <flow>\n" +
         lines + "    </flow>\n  </page>\n</doc>\n</body>\n</html>\n";
}

std::string line(const std::string& words) {
  return "<line xMin=\"0\" yMin=\"0\" xMax=\"9\" yMax=\"9\">" + words + "</line>\n";
}

TEST(ATextLayer, BecomesLinesOfWordsInPixels) {
  const auto text = read_text_layer(
      answer(line(word("Giấy", 10, 20) + word("mời", 25, 20)) + line(word("họp", 10, 40))), {}, 1000, 2000);

  ASSERT_TRUE(text.has_value()) << text.error().message;
  EXPECT_EQ(text->engine, "pdf text layer");
  EXPECT_EQ(text->text(), "Giấy mời\nhọp\n");
  EXPECT_EQ(text->lines[0].words[0].box, (Box{100, 200, 100, 50}));
  EXPECT_EQ(text->lines[0].box, (Box{100, 200, 250, 50}));
}

TEST(ATextLayer, FollowsTheScanOnItsPage) {
  const TextLayerPlan plan{
      .argv = {}, .left = 0.1, .top = 0.1, .right = 0.6, .bottom = 1, .on_its_side = false};

  const auto text =
      read_text_layer(answer(line(word("an", 20, 30) + word("outside", 80, 30))), plan, 500, 1800);

  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(text->text(), "an\n");
  EXPECT_EQ(text->lines[0].words[0].box, (Box{100, 100, 100, 50}));
}

TEST(ATextLayer, OfATurnedPageIsPlacedByTheTurnedSides) {
  TextLayerPlan plan;
  plan.on_its_side = true;

  const auto text = read_text_layer(answer(line(word("an", 150, 50))), plan, 2000, 1000);

  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(text->lines[0].words[0].box, (Box{1500, 500, 100, 50}));
}

TEST(ATextLayer, HasItsNamesOfXmlAsLettersAndNoControlCharacters) {
  const auto text =
      read_text_layer(answer(line(word("A&amp;B&lt;&#272;&#x110;&#7;\x01&#xD800;", 10, 20))), {}, 100, 200);

  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(text->text(), "A&B<ĐĐ\n");
}

TEST(ATextLayer, IsCutAtTheBoundOfAPagesText) {
  std::string lines;
  for (std::size_t i = 0; i * 100 < 2 * limits::kPageTextBytesMax; ++i) {
    lines += line(word(std::string(99, 'a'), 10, 20));
  }

  const auto text = read_text_layer(answer(lines), {}, 100, 200);

  ASSERT_TRUE(text.has_value());
  EXPECT_LE(text->text().size(), limits::kPageTextBytesMax);
}

TEST(ATextLayer, ThatIsNoSuchAnswerIsDamaged) {
  for (const std::string& bad :
       {std::string(), std::string("words"), answer("").substr(0, 200),
        std::string("<page width=\"0\" height=\"9\">"), std::string("<page width=\"nan\" height=\"9\">"),
        std::string("<page width=\"1\" height=\"1\"><page width=\"1\" height=\"1\">"),
        std::string("<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">a</word>"), answer("</word>")}) {
    const auto text = read_text_layer(bad, {}, 100, 200);

    ASSERT_FALSE(text.has_value()) << bad;
    EXPECT_EQ(text.error().problem, PageProblem::kDamaged);
  }
}

TEST(APdfPagesTextLayer, IsAskedForWhereThereIsTextSeenOrUnseen) {
  for (const specimens::SoundFile& file : specimens::sound_pdfs()) {
    SCOPED_TRACE(file.name);
    const auto opened = PageFile::open(file.bytes);
    ASSERT_TRUE(opened.has_value());

    const auto plan = opened->text_layer(1);

    EXPECT_EQ(plan.has_value(), file.name == "PdfUnderUnseenText");
    if (!plan) continue;
    EXPECT_EQ(plan->argv.front(), "pdftotext");
    EXPECT_DOUBLE_EQ(plan->right - plan->left, 1);
  }
}

TEST(APdfPagesTextLayer, IsNoneInAPicture) {
  EXPECT_FALSE(PageFile::open(specimens::sound_pngs().front().bytes)->text_layer(1).has_value());
}

}  // namespace
}  // namespace motcua::decode
