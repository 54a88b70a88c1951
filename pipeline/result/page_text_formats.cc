#include "pipeline/result/page_text_formats.h"

#include <cmath>

#include "models/folding.h"
#include "pipeline/result/page_report_json.h"

namespace motcua::result {
namespace {

/// Text as XML: the five signs, and nothing that XML 1.0 forbids: bytes that are not
/// UTF-8 become U+FFFD; control characters, U+FFFE and U+FFFF are dropped.
std::string escaped(const std::string& raw) {
  const std::string text = to_nfc(raw);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (text.compare(i, 3, "\xEF\xBF\xBE") == 0 || text.compare(i, 3, "\xEF\xBF\xBF") == 0) {
      i += 2;
      continue;
    }
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') out += c;
    }
  }
  return out;
}

std::string number(long value) {
  return std::to_string(value);
}

std::string hocr_box(const Box& box) {
  return "bbox " + number(box.x) + " " + number(box.y) + " " + number(box.right()) + " " +
         number(box.bottom());
}

std::string alto_box(const Box& box) {
  return "HPOS=\"" + number(box.x) + "\" VPOS=\"" + number(box.y) + "\" WIDTH=\"" + number(box.width) +
         "\" HEIGHT=\"" + number(box.height) + "\"";
}

}  // namespace

std::string pages_as_text(const std::vector<PageReport>& pages) {
  std::string out;
  for (const PageReport& page : pages) out += page.text.text() + "\f";
  return out;
}

std::string pages_as_json(const std::vector<PageReport>& pages) {
  std::string out = "[";
  for (const PageReport& page : pages) out += (out.size() > 1 ? ",\n" : "\n") + page_report_to_json(page);
  return out + "\n]\n";
}

std::string pages_as_hocr(const std::vector<PageReport>& pages) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
      "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\">\n<head>\n<title></title>\n"
      "<meta name=\"ocr-system\" content=\"motcua\"/>\n"
      "<meta name=\"ocr-capabilities\" content=\"ocr_page ocr_line ocrx_word\"/>\n</head>\n<body>\n";
  for (const PageReport& page : pages) {
    const Box whole{0, 0, page.width_px, page.height_px};
    out += "<div class=\"ocr_page\" id=\"page_" + number(page.number) + "\" title=\"image &quot;" +
           escaped(escaped(page.file)) + "&quot;; " + hocr_box(whole) + "; ppageno " +
           number(page.number - 1) + "\">\n";
    for (const Line& line : page.text.lines) {
      out += "<span class=\"ocr_line\" title=\"" + hocr_box(line.box) + "\">";
      for (std::size_t i = 0; i < line.words.size(); ++i) {
        const Word& word = line.words[i];
        out += (i > 0 ? " " : "") + ("<span class=\"ocrx_word\" title=\"" + hocr_box(word.box)) +
               "; x_wconf " + number(std::lround(word.confidence * 100)) + "\">" + escaped(word.text) +
               "</span>";
      }
      out += "</span>\n";
    }
    out += "</div>\n";
  }
  return out + "</body>\n</html>\n";
}

std::string pages_as_alto(const std::vector<PageReport>& pages) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\">\n"
      "<Description><MeasurementUnit>pixel</MeasurementUnit></Description>\n<Layout>\n";
  for (const PageReport& page : pages) {
    const std::string id = "p" + number(page.number);
    const std::string size =
        "WIDTH=\"" + number(page.width_px) + "\" HEIGHT=\"" + number(page.height_px) + "\"";
    out += "<Page ID=\"" + id + "\" PHYSICAL_IMG_NR=\"" + number(page.number) + "\" " + size +
           ">\n<PrintSpace HPOS=\"0\" VPOS=\"0\" " + size + ">\n";
    std::size_t at = 0;
    for (const Line& line : page.text.lines) {
      ++at;
      out += "<TextBlock ID=\"" + id + "b" + std::to_string(at) + "\" " + alto_box(line.box) + "><TextLine " +
             alto_box(line.box) + ">";
      for (std::size_t i = 0; i < line.words.size(); ++i) {
        const Word& word = line.words[i];
        std::string confidence = std::to_string(word.confidence);
        confidence.resize(std::min<std::size_t>(confidence.size(), 6));
        if (i > 0) out += "<SP/>";
        out += "<String " + alto_box(word.box) + " WC=\"" + confidence + "\" CONTENT=\"" +
               escaped(word.text) + "\"/>";
      }
      out += "</TextLine></TextBlock>\n";
    }
    out += "</PrintSpace>\n</Page>\n";
  }
  return out + "</Layout>\n</alto>\n";
}

}  // namespace motcua::result
