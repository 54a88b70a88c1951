// A value or the reason why there is none. Every function of ours that can fail
// returns one; nothing of ours throws. The only file that names tl::expected.

#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace motcua {

/// What kind of trouble, which is to say: who acts.
enum class ErrorCode : std::uint8_t {
  kBadPage,       ///< The clerk: this file or page cannot be used; scan or send it again.
  kBadUsage,      ///< The caller: the command line, configuration or catalogue is wrong.
  kRefused,       ///< The other process: it asked for something it may not have.
  kUnavailable,   ///< IT: something the program needs is not installed, or not reachable.
  kIo,            ///< IT: a disk or a socket failed.
  kTimedOut,      ///< Nobody: the work took longer than its deadline and was given up.
  kEngineFailed,  ///< The supervisor: discard this engine (or process) and open another.
  kCorrupt,       ///< IT: data of our own that does not read back as it was written.
};

/// Why a page cannot be used, or only with care. Slugs: page_problem_slug().
enum class PageProblem : std::uint8_t {
  kNone,
  kEmptyFile,      ///< The file holds no bytes.
  kUnknownFormat,  ///< No format of pipeline/decode/format.h, whatever its name says.
  kDamaged,        ///< Starts as a known format, then cannot be decoded.
  kEncrypted,      ///< A PDF that wants a password.
  kNoPages,        ///< A document without a single page.
  kTooManyBytes,
  kTooManyPixels,
  kTooManyPages,
  kTimedOut,       ///< Took longer than page_deadline.
  kKilledWorkers,  ///< Ended two workers; it is not given to a third.
  kNoText,         ///< Has ink, but nothing on it can be read.
  kBlurred,        ///< Out of focus or moved.
  kFaint,          ///< So little contrast that readings are doubtful.
  kLowResolution,
  kDark,       ///< Under-exposed: the paper itself is dark.
  kShadow,     ///< A deep shadow lies over a part of it.
  kCutOff,     ///< Print runs into the edge of the picture.
  kWrongSide,  ///< Blank, but for what shows through from the other side.
  kFolded,     ///< A corner of the sheet is turned over.
  kTooSmall,   ///< Photographed from so far off that the sheet has too few pixels.
};

/// Whoever takes a problem from another process holds its number against this.
inline constexpr PageProblem kLastPageProblem = PageProblem::kTooSmall;

struct Error {
  ErrorCode code = ErrorCode::kIo;
  std::string message;  ///< English, for the log and the terminal. Never a citizen's data.
  PageProblem problem = PageProblem::kNone;  ///< Set when code is kBadPage.
};

template <typename T>
using Expected = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

[[nodiscard]] inline Unexpected fail(ErrorCode code, std::string message) {
  return Unexpected(Error{code, std::move(message), PageProblem::kNone});
}

[[nodiscard]] inline Unexpected bad_page(PageProblem problem, std::string message) {
  return Unexpected(Error{ErrorCode::kBadPage, std::move(message), problem});
}

}  // namespace motcua
