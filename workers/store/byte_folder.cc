#include "workers/store/byte_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "workers/store/sha256.h"

namespace motcua::store {
namespace {

constexpr mode_t kFolderMode = 0700;
constexpr mode_t kFileMode = 0400;

Unexpected io_error(const std::string& doing, const std::string& path) {
  return fail(ErrorCode::kIo, doing + " " + path + ": " + std::generic_category().message(errno));
}

Expected<void> flush_folder(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return io_error("cannot open", path);
  const int flushed = fsync(descriptor);
  const int reason = errno;
  close(descriptor);
  errno = reason;
  if (flushed != 0) return io_error("cannot flush", path);
  return {};
}

Expected<void> write_all(int descriptor, ByteView bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return io_error("cannot write", path);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

}  // namespace

Expected<ByteFolder> ByteFolder::open(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!error) std::filesystem::remove_all(folder + "/incoming", error);
  if (!error) std::filesystem::create_directory(folder + "/incoming", error);
  if (error) return fail(ErrorCode::kIo, "cannot prepare the folder " + folder + ": " + error.message());
  return ByteFolder(folder);
}

std::string ByteFolder::path_of(const std::string& sha256) const {
  return folder_ + "/" + sha256.substr(0, 2) + "/" + sha256.substr(2, 2) + "/" + sha256;
}

Expected<void> ByteFolder::stage(const std::string& sha256, ByteView bytes) {
  const auto same = [&sha256](const Staged& one) { return one.sha256 == sha256; };
  if (std::any_of(staged_.begin(), staged_.end(), same)) return {};
  if (access(path_of(sha256).c_str(), F_OK) == 0) return {};

  Staged one{sha256, folder_ + "/incoming/" + std::to_string(++staged_count_), -1};
  one.descriptor = ::open(one.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode);
  if (one.descriptor < 0) return io_error("cannot create", one.path);
  staged_.push_back(one);
  return write_all(one.descriptor, bytes, one.path);
}

Expected<void> ByteFolder::make_folders(const std::string& sha256) {
  const std::string outer = folder_ + "/" + sha256.substr(0, 2);
  const std::string inner = outer + "/" + sha256.substr(2, 2);
  if (mkdir(outer.c_str(), kFolderMode) == 0) unflushed_folders_.insert(folder_);
  if (mkdir(inner.c_str(), kFolderMode) == 0) unflushed_folders_.insert(outer);
  unflushed_folders_.insert(inner);
  return access(inner.c_str(), W_OK) == 0 ? Expected<void>() : io_error("cannot create", inner);
}

Expected<void> ByteFolder::make_durable() {
  // First every file, then every name, then every folder once: a name never
  // stands for bytes that a power cut could still take away.
  for (const Staged& one : staged_) {
    if (fdatasync(one.descriptor) != 0) return io_error("cannot flush", one.path);
  }
  for (const Staged& one : staged_) {
    if (auto made = make_folders(one.sha256); !made) return made;
    if (rename(one.path.c_str(), path_of(one.sha256).c_str()) != 0)
      return io_error("cannot rename", one.path);
  }
  for (const std::string& folder : unflushed_folders_) {
    if (auto flushed = flush_folder(folder); !flushed) return flushed;
  }
  unflushed_folders_.clear();
  for (const Staged& one : staged_) close(one.descriptor);
  staged_.clear();
  return {};
}

void ByteFolder::discard_staged() {
  for (const Staged& one : staged_) {
    close(one.descriptor);
    unlink(one.path.c_str());
  }
  staged_.clear();
}

Expected<std::string> ByteFolder::read(const std::string& sha256) const {
  std::ifstream file(path_of(sha256), std::ios::binary);
  if (!file) return fail(ErrorCode::kCorrupt, "no file " + sha256 + " in " + folder_);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  const auto* const first = reinterpret_cast<const std::uint8_t*>(bytes.data());
  if (sha256_hex({first, bytes.size()}) != sha256) {
    return fail(ErrorCode::kCorrupt, "the bytes of file " + sha256 + " in " + folder_ + " have changed");
  }
  return bytes;
}

}  // namespace motcua::store
