#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "open_book.hpp"

namespace inv::io {

/// Which file of the book a new record goes into. The book must outlive it.
class Destinations {
 public:
  explicit Destinations(const OpenBook& book) : book_(book) {}

  // As WritableBook has them.
  std::string path_for(std::string_view list, std::optional<book::ClientIx> client) const;
  bool leaves_client_out(const std::string& path, std::string_view list) const;
  core::Result<std::string> path_for_client(std::string_view id) const;

 private:
  /// True of a file that is read as that of its client alone.
  bool is_of_one_client(std::uint32_t file) const;
  /// True where records of any client may stand: in a file that is no single client's, and in the
  /// root and where the business is, which may get a second client any day.
  bool is_for_all(std::uint32_t file) const;
  /// The file where the latest record of the list stands, of those that are for all and have it.
  std::optional<std::uint32_t> shared_file(std::string_view list) const;

  const OpenBook& book_;
  // Where each list goes on that is not in the file of a single client, once that was asked for.
  mutable std::map<std::string, std::optional<std::uint32_t>, std::less<>> shared_files_;
};

}  // namespace inv::io
