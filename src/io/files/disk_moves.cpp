// Files that get another name, and files that go.

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "descriptor.hpp"
#include "disk_lock.hpp"
#include "disk_place.hpp"
#include "failure_text.hpp"
#include "inv/io/files.hpp"
#include "temporary.hpp"

namespace inv::io {

core::Result<void> DiskFiles::rename(const std::string& from, const std::string& to) {
  const Place old = place_of(from), fresh = place_of(to);
  const Descriptor old_folder(open_folder(old.folder)), new_folder(open_folder(fresh.folder));
  if (!old_folder.is_open()) return cannot_write(from, reason(errno));
  if (!new_folder.is_open()) return cannot_write(to, reason(errno));
  int error = rename_to_free_name(old_folder.number(), old.name, new_folder.number(), fresh.name);
  if (error == EEXIST) return is_there_already(to);
  if (error != 0) return cannot_write(from, reason(error));
  error = sync_folder(new_folder.number());
  if (error == 0) error = sync_folder(old_folder.number());
  if (error != 0) return not_vouched_for(to, "written", error);
  return {};
}

core::Result<void> DiskFiles::remove(const std::string& path) {
  const Place place = place_of(path);
  const Descriptor folder(open_folder(place.folder));
  if (!folder.is_open()) return cannot_write(path, reason(errno));
  if (::unlinkat(folder.number(), place.name.c_str(), 0) != 0)
    return cannot_write(path, reason(errno));
  if (const int error = sync_folder(folder.number())) return cannot_write(path, reason(error));
  return {};
}

core::Result<std::unique_ptr<Lock>> DiskFiles::lock_file(const std::string& path, bool at_once) {
  return lock_file_at(path, at_once ? 0 : exclusive_wait_max);
}

}  // namespace inv::io
