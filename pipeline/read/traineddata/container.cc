#include "pipeline/read/traineddata/container.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "pipeline/read/traineddata/byte_reader.h"

namespace motcua::read {
namespace {

// Places in the table of offsets. The others serve Tesseract's older recogniser.
constexpr std::size_t kNetwork = 17;
constexpr std::size_t kPunctuation = 18;
constexpr std::size_t kWords = 19;
constexpr std::size_t kNumbers = 20;
constexpr std::size_t kCharacters = 21;
constexpr std::size_t kCodes = 22;

// A file with more entries was written on a machine of the other byte order, or is none.
constexpr std::uint32_t kEntriesMax = 1000;

}  // namespace

Expected<Container> open_container(ByteView file) {
  ByteReader reader(file);
  std::uint32_t count = 0;
  std::vector<std::int64_t> offsets;
  if (!reader.take(count) || count > kEntriesMax || !reader.take(offsets, count)) {
    return fail(ErrorCode::kCorrupt, "a model file has no table of parts");
  }
  const auto table_bytes = static_cast<std::int64_t>(file.size() - reader.left());
  std::vector<ByteView> parts(kCodes + 1);
  std::int64_t end = static_cast<std::int64_t>(file.size());
  for (std::size_t at = count; at-- > 0;) {
    const std::int64_t begin = offsets[at];
    if (begin == -1) continue;
    if (begin < table_bytes || begin > end) return fail(ErrorCode::kCorrupt, "parts of a model file overlap");
    if (at < parts.size()) {
      parts[at] = file.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    }
    end = begin;
  }
  const Container container = {.network = parts[kNetwork],
                               .characters = parts[kCharacters],
                               .codes = parts[kCodes],
                               .punctuation = parts[kPunctuation],
                               .words = parts[kWords],
                               .numbers = parts[kNumbers]};
  if (container.network.empty() || container.characters.empty() || container.codes.empty()) {
    return fail(ErrorCode::kCorrupt, "a model file holds no network, or not its characters");
  }
  return container;
}

}  // namespace motcua::read
