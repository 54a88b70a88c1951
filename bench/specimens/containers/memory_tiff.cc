#include "bench/specimens/containers/memory_tiff.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace motcua::specimens {
namespace {

tmsize_t read_bytes(thandle_t handle, void* to, tmsize_t size) {
  auto* file = static_cast<MemoryFile*>(handle);
  const std::size_t left = file->at < file->bytes.size() ? file->bytes.size() - file->at : 0;
  const std::size_t count = std::min(left, static_cast<std::size_t>(size));
  std::memcpy(to, file->bytes.data() + file->at, count);
  file->at += count;
  return static_cast<tmsize_t>(count);
}

tmsize_t write_bytes(thandle_t handle, void* from, tmsize_t size) {
  auto* file = static_cast<MemoryFile*>(handle);
  const std::size_t end = file->at + static_cast<std::size_t>(size);
  if (end > file->bytes.size()) file->bytes.resize(end);
  std::memcpy(file->bytes.data() + file->at, from, static_cast<std::size_t>(size));
  file->at = end;
  return size;
}

toff_t seek(thandle_t handle, toff_t offset, int whence) {
  auto* file = static_cast<MemoryFile*>(handle);
  if (whence == SEEK_CUR) offset += file->at;
  if (whence == SEEK_END) offset += file->bytes.size();
  file->at = static_cast<std::size_t>(offset);
  return offset;
}

int close_file(thandle_t) {
  return 0;
}
toff_t size_of(thandle_t handle) {
  return static_cast<MemoryFile*>(handle)->bytes.size();
}

}  // namespace

TIFF* open_to_write(MemoryFile& file, const char* mode) {
  return TIFFClientOpen("specimen", mode, &file, read_bytes, write_bytes, seek, close_file, size_of, nullptr,
                        nullptr);
}

}  // namespace motcua::specimens
