// On disk: order.json says what is being made and is locked by the run that makes it;
// each dossier's folder is moved to its place whole (FolderInTheMaking); set.json comes
// last. Whoever reads a set asks for set.json first.

#include "bench/specimens/dossiers/set.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "bench/specimens/dossiers/dossier.h"
#include "bench/specimens/dossiers/folder.h"
#include "bench/specimens/dossiers/planner.h"
#include "bench/specimens/typesetting/typeface.h"

namespace motcua::specimens {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSetSchema = "motcua.specimen-set/1";
constexpr const char* kOrderSchema = "motcua.specimen-order/1";
constexpr const char* kDossierMarker = "dossier.json";

std::string text_of(const Json& json) {
  return json.dump(1) + "\n";
}

std::optional<std::string> read_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Written beside, then moved: nobody ever sees half of it.
Expected<void> write_text(const fs::path& path, const std::string& text) {
  fs::path beside = path;
  beside += ".partial";
  std::ofstream out(beside, std::ios::binary);
  out << text;
  out.close();
  std::error_code error;
  if (out) fs::rename(beside, path, error);
  if (!out || error) return fail(ErrorCode::kIo, "cannot write '" + path.string() + "' (is the disk full?)");
  return {};
}

/// The right to work in a folder: one run at a time, given up with the process.
class FolderLock {
 public:
  static Expected<FolderLock> take(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) return fail(ErrorCode::kIo, "cannot open '" + file.string() + "'");
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      ::close(descriptor);
      return fail(ErrorCode::kBadUsage, "another run works in '" + file.parent_path().string() +
                                            "'; wait for it, or name a new folder");
    }
    return FolderLock(descriptor);
  }
  FolderLock(FolderLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

 private:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

Expected<FolderLock> begin_folder(const fs::path& folder, const Json& order) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail(ErrorCode::kIo, "cannot make '" + folder.string() + "': " + error.message());
  const fs::path file = folder / "order.json";
  if (!fs::exists(file) && !fs::is_empty(folder)) {
    return fail(
        ErrorCode::kBadUsage,
        "'" + folder.string() + "' holds other files (there is no order.json in it); name a new folder");
  }
  Expected<FolderLock> lock = FolderLock::take(folder / "lock");
  if (!lock) return lock;
  const std::optional<std::string> there = read_text(file);
  if (there && *there != text_of(order)) {
    return fail(ErrorCode::kBadUsage, "'" + folder.string() +
                                          "' holds the set of another order (its order.json differs); name a "
                                          "new folder, or delete this one");
  }
  if (!there) {
    if (auto written = write_text(file, text_of(order)); !written) return Unexpected(written.error());
  }
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().filename().string().find(".partial") != std::string::npos) fs::remove_all(entry.path());
  }
  return lock;
}

/// One dossier's folder, made unless it is there. Returns whether it was made now.
Expected<bool> make_one(const DossierPlan& plan, std::uint64_t seed, const fs::path& folder) {
  const fs::path place = folder / plan.id;
  if (fs::exists(place / kDossierMarker)) return false;
  Expected<std::vector<MadeFile>> files = make_dossier(plan, seed);
  if (!files) return Unexpected(files.error());
  Expected<FolderInTheMaking> making = FolderInTheMaking::begin(place, kDossierMarker);
  if (!making) return Unexpected(making.error());
  const MadeFile* marker = nullptr;
  for (const MadeFile& file : *files) {
    if (file.name == kDossierMarker) {
      marker = &file;
    } else if (auto added = making->add(file); !added) {
      return Unexpected(added.error());
    }
  }
  if (auto finished = making->finish(marker->bytes); !finished) return Unexpected(finished.error());
  return true;
}

using Planner = std::function<DossierPlan(int index)>;

/// Keeps the threads' shared account: what is done, what went wrong first.
struct Account {
  std::mutex mutex;
  std::optional<Error> error;
  int done = 0;
  int kept = 0;
};

Expected<int> make_all(const Planner& planner, int count, std::uint64_t seed, unsigned thread_count,
                       const fs::path& folder, const Progress& progress) {
  Account account;
  std::atomic<int> next = 0;
  const auto work = [&] {
    for (int index = next++; index < count; index = next++) {
      const Expected<bool> made = make_one(planner(index), seed, folder);
      const std::lock_guard<std::mutex> guard(account.mutex);
      if (account.error) return;
      if (!made) {
        account.error = made.error();
        next = count;  // The others finish what they hold and stop.
        return;
      }
      if (!*made) ++account.kept;
      progress(++account.done, count);
    }
  };
  std::vector<std::jthread> threads;
  for (unsigned i = 1; i < std::max(1U, thread_count); ++i) threads.emplace_back(work);
  work();
  threads.clear();
  if (account.error) return Unexpected(*account.error);
  return account.kept;
}

/// The index of what lies in the folder. Errors: kIo when a dossier's file cannot be read back.
Expected<SetMade> write_index(const Planner& planner, int count, std::uint64_t seed, const fs::path& folder) {
  SetMade made{.dossier_count = count};
  Json index{{"schema", kSetSchema}, {"seed", seed}, {"page_count", 0}, {"dossiers", Json::array()}};
  for (int i = 0; i < count; ++i) {
    const std::string id = planner(i).id;
    const std::optional<std::string> text = read_text(folder / id / kDossierMarker);
    const Json dossier = text ? Json::parse(*text, nullptr, /*allow_exceptions=*/false) : Json();
    if (!dossier.is_object())
      return fail(ErrorCode::kIo, "cannot read back '" + (folder / id / kDossierMarker).string() + "'");
    made.page_count += dossier.value("page_count", 0);
    index["dossiers"].push_back(id);
  }
  index["page_count"] = made.page_count;
  if (auto written = write_text(folder / "set.json", text_of(index)); !written)
    return Unexpected(written.error());
  return made;
}

Expected<SetMade> make_folder(const Json& order, const Planner& planner, int count, std::uint64_t seed,
                              unsigned thread_count, const fs::path& folder, const Progress& progress) {
  const Expected<FolderLock> lock = begin_folder(folder, order);
  if (!lock) return Unexpected(lock.error());
  const Expected<int> kept = make_all(planner, count, seed, thread_count, folder, progress);
  if (!kept) return Unexpected(kept.error());
  Expected<SetMade> made = write_index(planner, count, seed, folder);
  if (made) made->kept_count = *kept;
  return made;
}

}  // namespace

Expected<SetMade> make_set(const Catalogue& catalogue, const SetOrder& order, const fs::path& folder,
                           const Progress& progress) {
  if (auto fonts = require_typefaces(); !fonts) return Unexpected(fonts.error());
  const Json said{{"schema", kOrderSchema},
                  {"seed", order.seed},
                  {"dossiers", order.dossier_count},
                  {"nothing", order.nothing_count},
                  {"catalogue", catalogue.version}};
  const auto dossier = [&](int index) { return plan_dossier(catalogue, order.seed, index); };
  const auto nothing = [&](int index) { return plan_nothing(order.seed, index); };
  const int total = order.dossier_count + order.nothing_count;
  Expected<SetMade> made = make_folder(said, dossier, order.dossier_count, order.seed, order.thread_count,
                                       folder, [&](int done, int) { progress(done, total); });
  if (!made || order.nothing_count == 0) return made;
  const Expected<SetMade> more =
      make_folder(said, nothing, order.nothing_count, order.seed, order.thread_count, folder / "nothing",
                  [&](int done, int) { progress(order.dossier_count + done, total); });
  if (!more) return more;
  made->kept_count += more->kept_count;
  return made;
}

}  // namespace motcua::specimens
