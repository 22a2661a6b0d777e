#include "destinations.hpp"

#include <algorithm>


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

bool Destinations::is_of_one_client(std::uint32_t file) const {
  return book_.clients_in[file] == 1;
}

bool Destinations::is_for_all(std::uint32_t file) const {
  return !is_of_one_client(file) ||
         book_.loaded.sources.at(file).path == split_root(book_.root).name ||
         (book_.reading.business_at && book_.reading.business_at->file == file);
}

std::optional<std::uint32_t> Destinations::shared_file(std::string_view list) const {
  const auto known = shared_files_.find(list);
  if (known != shared_files_.end()) return known->second;
  const auto latest = latest_in(*book_.loaded.book, list, book_.loaded.sources.size());
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < book_.loaded.sources.size(); ++file) {
    if (!is_for_all(file) || book_.reading.layouts[file].find(list) == nullptr) continue;
    if (!best || latest[file] >= latest[*best]) best = file;
  }
  shared_files_.emplace(list, best);
  return best;
}

std::string Destinations::path_for(std::string_view list,
                                   std::optional<book::ClientIx> client) const {
  const auto path = [&](std::uint32_t file) { return book_.loaded.sources.at(file).path; };
  if (client) {
    const std::uint32_t file = book_.loaded.book->client(*client).at.file;
    if (is_of_one_client(file)) return path(file);
  }
  if (const auto shared = shared_file(list)) return path(*shared);
  return client ? path(book_.loaded.book->client(*client).at.file) : split_root(book_.root).name;
}

bool Destinations::leaves_client_out(const std::string& path, std::string_view list) const {
  const auto file = book_.loaded.sources.find(path);
  if (!file || is_for_all(*file)) return false;
  const ListLayout* const there = book_.reading.layouts[*file].find(list);
  return there == nullptr || there->count == 0 || !there->style.has_client;
}

core::Result<std::string> Destinations::path_for_client(std::string_view id) const {
  std::string name(id);
  std::ranges::replace(name, '/', '-');
  const std::string path = "clients/" + name + ".yaml";
  const std::string folder = split_root(book_.root).folder;
  std::optional<std::vector<std::string>> globs;
  if (book_.reading.include) {
    globs.emplace();
    for (const auto& glob : book_.reading.include->value) globs->push_back(glob.value);
  }
  const OverlayFiles with(book_.files, {{folder + path, ""}});
  const BookFiles found = find_book_files(with, book_.root, globs);
  // The book itself was read without a problem: this one is the system's.
  if (!found.problems.empty()) return core::fail(found.problems.front().message);
  const bool is_free = !book_.files.is_file(folder + path);
  if (is_free && std::ranges::find(found.paths, path) != found.paths.end()) return path;
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < book_.loaded.sources.size(); ++file) {
    if (!is_for_all(file) || book_.reading.layouts[file].find("clients") == nullptr) continue;
    if (!best || book_.clients_in[file] >= book_.clients_in[*best]) best = file;
  }
  return best ? book_.loaded.sources.at(*best).path : split_root(book_.root).name;
}

}  // namespace inv::io
