#include "pipeline/decode/pdf_stream.h"

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string_view>

namespace motcua::decode {
namespace {

class Sink final : public Pipeline {
 public:
  Sink(std::vector<std::uint8_t>& out, std::size_t bytes_max)
      : Pipeline("page", nullptr), out_(out), bytes_max_(bytes_max) {}

  void write(const unsigned char* bytes, std::size_t size) override {
    const std::size_t taken = std::min(size, bytes_max_ - out_.size());
    out_.insert(out_.end(), bytes, bytes + taken);
    // qpdf stops in the middle of a stream for an exception only, as a checked index gives it.
    if (taken < size) static_cast<void>(out_.at(bytes_max_));
  }
  void finish() override {}
  [[nodiscard]] bool full() const { return out_.size() == bytes_max_; }

 private:
  std::vector<std::uint8_t>& out_;
  std::size_t bytes_max_;
};

/// False: a filter is not known to qpdf, which then hands the bytes on as they are.
bool unfold(QPDFObjectHandle stream, std::size_t bytes_max, std::vector<std::uint8_t>& out) {
  Sink sink(out, bytes_max);
  bool filtered = false;
  try {
    stream.pipeStreamData(&sink, &filtered, 0, qpdf_dl_specialized, /*suppress_warnings=*/true,
                          /*will_retry=*/false);
  } catch (const std::exception&) {
    filtered = sink.full();
  }
  return filtered;
}

std::string full_name(const std::string& name) {
  using Pair = std::pair<std::string_view, const char*>;
  constexpr std::array<Pair, 7> kShort{{{"/AHx", "/ASCIIHexDecode"},
                                        {"/A85", "/ASCII85Decode"},
                                        {"/LZW", "/LZWDecode"},
                                        {"/Fl", "/FlateDecode"},
                                        {"/RL", "/RunLengthDecode"},
                                        {"/CCF", "/CCITTFaxDecode"},
                                        {"/DCT", "/DCTDecode"}}};
  const auto found =
      std::find_if(kShort.begin(), kShort.end(), [&](const Pair& p) { return p.first == name; });
  return found == kShort.end() ? name : found->second;
}

bool is_picture_coding(std::string_view name) {
  return name == "/DCTDecode" || name == "/CCITTFaxDecode" || name == "/JPXDecode" || name == "/JBIG2Decode";
}

bool is_plain_filter(std::string_view name) {
  return name == "/FlateDecode" || name == "/LZWDecode" || name == "/RunLengthDecode" ||
         name == "/ASCII85Decode" || name == "/ASCIIHexDecode";
}

}  // namespace

PdfBytes decoded_stream(QPDFObjectHandle stream, std::size_t bytes_max) {
  constexpr std::size_t kFiltersMax = 6;
  PdfBytes result;
  result.parms = std::make_shared<QPDFObjectHandle>(QPDFObjectHandle::newNull());
  QPDFObjectHandle dict = stream.getDict();
  const auto listed = [](QPDFObjectHandle value) {
    if (value.isArray()) return value.getArrayAsVector();
    return value.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector<QPDFObjectHandle>{value};
  };
  std::vector<QPDFObjectHandle> filters = listed(dict.getKey("/Filter"));
  std::vector<QPDFObjectHandle> parms = listed(dict.getKey("/DecodeParms"));
  parms.resize(filters.size(), QPDFObjectHandle::newNull());
  if (filters.size() > kFiltersMax) {
    result.known = false;
    return result;
  }
  for (std::size_t i = 0; i < filters.size(); ++i) {
    const std::string name = filters[i].isName() ? full_name(filters[i].getName()) : "";
    filters[i] = QPDFObjectHandle::newName(name.empty() ? "/None" : name);
    if (is_picture_coding(name) && i + 1 == filters.size()) {
      result.coding = name;
      *result.parms = parms[i];
    } else if (!is_plain_filter(name)) {
      result.known = false;
      return result;
    }
  }
  if (result.coding.empty()) {
    result.known = unfold(stream, bytes_max, result.bytes) || filters.empty();
    return result;
  }
  const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
  if (filters.size() == 1) {
    result.bytes.assign(raw->getBuffer(), raw->getBuffer() + std::min(raw->getSize(), bytes_max));
    return result;
  }
  // A stream of the same bytes without the last filter.
  filters.pop_back();
  parms.pop_back();
  QPDFObjectHandle outer = QPDFObjectHandle::newStream(stream.getOwningQPDF());
  outer.replaceStreamData(raw, QPDFObjectHandle::newArray(filters), QPDFObjectHandle::newArray(parms));
  result.known = unfold(outer, bytes_max, result.bytes);
  return result;
}

}  // namespace motcua::decode
