#pragma once

#include "inv/io/files.hpp"

namespace inv::io {

// Milliseconds.
inline constexpr unsigned exclusive_wait_max = 60'000;
inline constexpr unsigned shared_wait_max = 10'000;

/// `Files::lock` on the disk, with the longest wait in milliseconds (naps added up, no clock).
/// After it an exclusive lock is refused; a shared one is given in name only, as also where the
/// folder cannot be opened: no lock keeps anybody from reading.
core::Result<std::unique_ptr<Lock>> lock_folder(const std::string& folder, LockKind kind,
                                                unsigned wait_max);

/// `WritableFiles::lock_file` on the disk, with the longest wait in milliseconds; nothing where
/// another has it for longer.
core::Result<std::unique_ptr<Lock>> lock_file_at(const std::string& path, unsigned wait_max);

}  // namespace inv::io
