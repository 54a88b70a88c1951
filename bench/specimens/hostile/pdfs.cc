// Broken, locked and absurd PDF.

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "bench/specimens/hostile/hostile.h"

namespace motcua::specimens {
namespace {

constexpr int kManyPages = 10'000;
constexpr int kDeepLevels = 5'000;

std::string stream_of(const std::string& entries, const std::string& body) {
  return "<< " + entries + " /Length " + std::to_string(body.size()) + " >>\nstream\n" + body + "\nendstream";
}

Expected<Bytes> locked(const Bytes& pdf) {
  try {
    QPDF document;
    document.processMemoryFile("specimen", reinterpret_cast<const char*>(pdf.data()), pdf.size());
    QPDFWriter writer(document);
    writer.setOutputMemory();
    // Fixed identifier and vector: these files are to be the same every time, not safe.
    writer.setStaticID(true);
    writer.setStaticAesIV(true);
    writer.setR4EncryptionParametersInsecure("mat-khau", "chu-tep", true, true, true, true, true, true,
                                             qpdf_r3p_full,
                                             /*encrypt_metadata=*/true, /*use_aes=*/true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return Bytes(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
  } catch (const std::exception& error) {
    return fail(ErrorCode::kIo, std::string("qpdf could not lock a PDF: ") + error.what());
  }
}

Bytes many_pages() {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", ""};
  std::string kids;
  for (int i = 0; i < kManyPages; ++i) {
    kids += std::to_string(i + 3) + " 0 R ";
    objects.emplace_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(kManyPages) + " /Kids [" + kids + "] >>";
  return pdf_of_objects(objects);
}

/// Set by a word processor: letters in a font, and two small pictures.
Bytes born_digital(const Bytes& jpeg) {
  const std::string words =
      "BT /F0 14 Tf 72 760 Td (GIAY GIOI THIEU) Tj 0 -28 Td (Kinh gui: Trung tam Phuc vu hanh chinh cong "
      "tinh Dak Lak) Tj "
      "0 -24 Td (Tran trong gioi thieu ong Nguyen Van Hung den lien he cong tac.) Tj "
      "0 -24 Td (Giay nay co gia tri den het ngay 31/12/2026.) Tj ET "
      "q 120 0 0 170 80 420 cm /Im0 Do Q q 120 0 0 170 300 420 cm /Im0 Do Q";
  // The JPEG's size is read by the reader from its own header; these entries only have to be plausible.
  const std::string picture(jpeg.begin(), jpeg.end());
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F0 "
       "5 0 R >> /XObject << /Im0 6 0 R >> >> >>",
       stream_of("", words), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
       stream_of("/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray "
                 "/BitsPerComponent 8 /Filter /DCTDecode",
                 picture)});
}

Bytes boastful() {
  const std::string body(64, '\0');
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << "
       "/Im0 5 0 R >> >> >>",
       stream_of("", "q 595 0 0 842 0 0 cm /Im0 Do Q"),
       stream_of("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray "
                 "/BitsPerComponent 8",
                 body)});
}

Bytes endless_tree() {
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>"});
}

/// A form that draws itself.
Bytes endless_drawing() {
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << "
       "/Fm0 5 0 R >> >> >>",
       stream_of("", "/Fm0 Do"),
       stream_of("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Fm0 5 0 R "
                 ">> >>",
                 "/Fm0 Do /Fm0 Do")});
}

Bytes deep() {
  const std::string nest = std::string(kDeepLevels, '[') + std::string(kDeepLevels, ']');
  return pdf_of_objects(
      {"<< /Type /Catalog /Pages 2 0 R /Extra 3 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>", nest});
}

}  // namespace

Expected<void> add_hostile_pdfs(std::vector<HostileFile>& files, const Bytes& pdf, const Bytes& jpeg) {
  const Expected<Bytes> with_password = locked(pdf);
  if (!with_password) return Unexpected(with_password.error());
  files.push_back({"locked.pdf", *with_password, {"encrypted"}, "a PDF that wants a password"});
  Bytes torn(pdf.begin(), pdf.begin() + static_cast<std::ptrdiff_t>(pdf.size() / 3));
  files.push_back({"torn.pdf", std::move(torn), {"damaged"}, "a PDF that ends in the middle of its picture"});
  files.push_back({"endless.pdf", many_pages(), {"too_many_pages"}, "10,000 pages"});
  files.push_back(
      {"no-pages.pdf",
       pdf_of_objects({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>"}),
       {"no_pages"},
       "a PDF with an empty page tree"});
  files.push_back(
      {"born-digital.pdf", born_digital(jpeg), {"none"}, "two pictures and text: no scan, to be rendered"});
  files.push_back(
      {"boastful.pdf", boastful(), {"too_many_pixels"}, "a picture that says it is 60,000 x 60,000 px"});
  files.push_back({"circle.pdf", endless_tree(), {"damaged", "no_pages"}, "a page tree that holds itself"});
  files.push_back(
      {"mirror.pdf", endless_drawing(), {"none", "damaged", "no_text"}, "a form that draws itself"});
  files.push_back(
      {"deep.pdf", deep(), {"no_pages", "damaged"}, "5,000 arrays one in the other, and no page"});
  return {};
}

}  // namespace motcua::specimens
