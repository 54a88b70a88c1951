// PDF as scanners write it: a page, an image that fills it, and nothing else.
// Written by hand because a file of five kinds of object needs no library, and
// because the hostile files of hostile/ need broken ones.

#include <array>
#include <cstdio>

#include "bench/specimens/containers/containers.h"

namespace motcua::specimens {
namespace {

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", value);
  return text.data();
}

}  // namespace

Bytes pdf_of_objects(const std::vector<std::string>& objects, const std::string& trailer_entries) {
  std::string out = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(out.size());
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table = out.size();
  out += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t offset : offsets) {
    std::array<char, 32> line{};
    std::snprintf(line.data(), line.size(), "%010zu 00000 n \n", offset);
    out += line.data();
  }
  out += "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer_entries +
         ">>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
  return {out.begin(), out.end()};
}

Bytes encode_pdf(const std::vector<PdfPage>& pages) {
  // 1 catalogue, 2 page tree, then three objects a page: page, contents, image.
  std::vector<std::string> objects(2);
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const PdfPage& page = pages[i];
    const std::string first = std::to_string(3 + 3 * i);
    const std::string contents_id = std::to_string(4 + 3 * i);
    const std::string image_id = std::to_string(5 + 3 * i);
    kids += first + " 0 R ";
    const std::string width = number(page.width_px * 72.0 / page.dpi);
    const std::string height = number(page.height_px * 72.0 / page.dpi);
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height +
                      "] /Resources << /XObject << /Im0 " + image_id +
                      " 0 R >> /ProcSet [/PDF /ImageC] >> /Contents " + contents_id + " 0 R >>");
    const std::string contents = "q " + width + " 0 0 " + height + " 0 0 cm /Im0 Do Q";
    objects.push_back("<< /Length " + std::to_string(contents.size()) + " >>\nstream\n" + contents +
                      "\nendstream");
    objects.push_back("<< /Type /XObject /Subtype /Image /Width " + std::to_string(page.width_px) +
                      " /Height " + std::to_string(page.height_px) + " /ColorSpace " +
                      (page.channels == 3 ? "/DeviceRGB" : "/DeviceGray") +
                      " /BitsPerComponent 8 /Filter /DCTDecode /Length " + std::to_string(page.jpeg.size()) +
                      " >>\nstream\n" + std::string(page.jpeg.begin(), page.jpeg.end()) + "\nendstream");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>";
  return pdf_of_objects(objects);
}

}  // namespace motcua::specimens
