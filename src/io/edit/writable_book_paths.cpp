// The half of WritableBook that finds the file for a record.
#include <algorithm>

#include "inv/io/writable_book.hpp"
#include "io/book_files/load_parts.hpp"
#include "io/files/overlay.hpp"

namespace inv::io {

namespace {

/// The latest date in each file's list of that name.
std::vector<std::optional<core::Date>> latest_in(const book::Book& book, std::string_view list,
                                                 std::size_t files) {
  std::vector<std::optional<core::Date>> latest(files);
  const auto take = [&](core::SourceSpan at, core::Date date) {
    auto& here = latest[at.file];
    if (!here || *here < date) here = date;
  };
  if (list == "journal")
    for (const auto& entry : book.journal()) take(entry.at, entry.date);
  if (list == "invoices")
    for (const auto& invoice : book.invoices()) take(invoice.at, invoice.date);
  return latest;
}

}  // namespace

/// True of a file that is read as that of its client alone.
bool WritableBook::is_of_one_client(std::uint32_t file) const { return clients_in_[file] == 1; }

/// True where records of any client may stand: in a file that is no single client's, and in the
/// root and where the business is, which may get a second client any day.
bool WritableBook::is_for_all(std::uint32_t file) const {
  return !is_of_one_client(file) || loaded_.sources.at(file).path == split_root(root_).name ||
         (reading_->business_at && reading_->business_at->file == file);
}

/// The file where the latest record of the list stands, of those that are for all and have it.
std::optional<std::uint32_t> WritableBook::shared_file(std::string_view list) const {
  const auto known = shared_files_.find(list);
  if (known != shared_files_.end()) return known->second;
  const auto latest = latest_in(*loaded_.book, list, loaded_.sources.size());
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    if (!is_for_all(file) || reading_->layouts[file].find(list) == nullptr) continue;
    if (!best || latest[file] >= latest[*best]) best = file;
  }
  shared_files_.emplace(list, best);
  return best;
}

std::string WritableBook::path_for(std::string_view list,
                                   std::optional<book::ClientIx> client) const {
  const auto path = [&](std::uint32_t file) { return loaded_.sources.at(file).path; };
  if (client) {
    const std::uint32_t file = loaded_.book->client(*client).at.file;
    if (is_of_one_client(file)) return path(file);
  }
  if (const auto shared = shared_file(list)) return path(*shared);
  return client ? path(loaded_.book->client(*client).at.file) : split_root(root_).name;
}

bool WritableBook::leaves_client_out(const std::string& path, std::string_view list) const {
  const auto file = loaded_.sources.find(path);
  if (!file || is_for_all(*file)) return false;
  const ListLayout* const there = reading_->layouts[*file].find(list);
  return there == nullptr || there->count == 0 || !there->style.has_client;
}

core::Result<std::string> WritableBook::path_for_client(std::string_view id) const {
  std::string name(id);
  std::ranges::replace(name, '/', '-');
  const std::string path = "clients/" + name + ".yaml";
  const std::string folder = split_root(root_).folder;
  std::optional<std::vector<std::string>> globs;
  if (reading_->include) {
    globs.emplace();
    for (const auto& glob : reading_->include->value) globs->push_back(glob.value);
  }
  const OverlayFiles with(*files_, {{folder + path, ""}});
  const BookFiles found = find_book_files(with, root_, globs);
  // The book itself was read without a problem: this one is the system's.
  if (!found.problems.empty()) return core::fail(found.problems.front().message);
  const bool is_free = !files_->is_file(folder + path);
  if (is_free && std::ranges::find(found.paths, path) != found.paths.end()) return path;
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < loaded_.sources.size(); ++file) {
    if (!is_for_all(file) || reading_->layouts[file].find("clients") == nullptr) continue;
    if (!best || clients_in_[file] >= clients_in_[*best]) best = file;
  }
  return best ? loaded_.sources.at(*best).path : split_root(root_).name;
}

}  // namespace inv::io
