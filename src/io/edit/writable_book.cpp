#include <algorithm>
#include <utility>

#include "inv/io/edit.hpp"
#include "inv/io/limits.hpp"
#include "edit.hpp"

namespace inv::io {

namespace {

/// True of a file that is read as that of its client alone.
bool is_of_one_client(const OpenBook& book, std::uint32_t file) {
  return book.clients_in[file] == 1;
}

/// True where records of any client may stand: in a file that is no single client's, and in the
/// root and where the business is, which may get a second client any day.
bool is_for_all(const OpenBook& book, std::uint32_t file) {
  return !is_of_one_client(book, file) ||
         book.loaded.sources.at(file).path == split_root(book.root).name ||
         (book.reading.business_at && book.reading.business_at->file == file);
}

/// The last one of those with the most, of the files that are for all and have the list.
template <class Amount>
std::optional<std::uint32_t> best_for_all(const OpenBook& book, std::string_view list,
                                          const std::vector<Amount>& amounts) {
  std::optional<std::uint32_t> best;
  for (std::uint32_t file = 0; file < book.loaded.sources.size(); ++file) {
    if (!is_for_all(book, file) || book.reading.layouts[file].find(list) == nullptr) continue;
    if (!best || amounts[file] >= amounts[*best]) best = file;
  }
  return best;
}

/// The latest date in each file's list of that name.
std::vector<std::optional<core::Date>> latest_in(const Loaded& loaded, std::string_view list) {
  std::vector<std::optional<core::Date>> latest(loaded.sources.size());
  const auto take = [&](const auto& records) {
    for (const auto& record : records) {
      auto& here = latest[record.at.file];
      here = std::max(here, std::optional(record.date));
    }
  };
  if (list == "journal") take(loaded.book->journal());
  if (list == "invoices") take(loaded.book->invoices());
  return latest;
}

}  // namespace

WritableBook::WritableBook(std::unique_ptr<OpenBook> book) : book_(std::move(book)) {}
WritableBook::WritableBook(WritableBook&&) noexcept = default;
WritableBook& WritableBook::operator=(WritableBook&&) noexcept = default;
WritableBook::~WritableBook() = default;

core::Result<WritableBook> WritableBook::open(WritableFiles& files, const std::string& root) {
  auto lock = lock_book(files, root, LockKind::exclusive);
  if (!lock) return tl::unexpected(lock.error());
  auto root_text = files.read(root, file_bytes_max);
  if (!root_text) return tl::unexpected(root_text.error());
  auto book = std::make_unique<OpenBook>(OpenBook{
      .files = files,
      .root = root,
      .lock = std::move(*lock),
      .reading = read_book(files, root, std::move(*root_text), Wanted::records_and_layout)});
  BookReading& reading = book->reading;
  book->clients_in.assign(reading.sources.size(), 0);
  for (const auto& client : reading.records.clients) ++book->clients_in[client.at.file];
  book::Records records;
  if (reading.sources.size() > 1) {
    records = reading.records;
  } else {
    // The only file is read again whatever is added: nothing of this is needed then.
    records = std::exchange(reading.records, {});
  }
  book->loaded = build(std::move(reading.sources), std::move(reading.diagnostics),
                       std::move(records), reading.is_whole);
  return WritableBook(std::move(book));
}

void WritableBook::unlock() { book_->lock.reset(); }

Loaded& WritableBook::loaded() { return book_->loaded; }

std::string WritableBook::path_for(std::string_view list,
                                   std::optional<book::ClientIx> client) const {
  std::optional<std::uint32_t> file;
  if (client) file = book_->loaded.book->client(*client).at.file;
  if (!file || !is_of_one_client(*book_, *file)) {
    auto known = book_->shared_files.find(list);
    if (known == book_->shared_files.end()) {
      const auto best = best_for_all(*book_, list, latest_in(book_->loaded, list));
      known = book_->shared_files.emplace(list, best).first;
    }
    if (known->second) file = known->second;
  }
  return file ? book_->loaded.sources.at(*file).path : split_root(book_->root).name;
}

bool WritableBook::leaves_client_out(const std::string& path, std::string_view list) const {
  const auto file = book_->loaded.sources.find(path);
  if (!file || is_for_all(*book_, *file)) return false;
  const ListLayout* const there = book_->reading.layouts[*file].find(list);
  return there == nullptr || there->count == 0 || !there->style.has_client;
}

core::Result<std::string> WritableBook::path_for_client(std::string_view id) const {
  std::string name(id);
  std::ranges::replace(name, '/', '-');
  const std::string path = "clients/" + name + ".yaml";
  const std::string folder = split_root(book_->root).folder;
  std::optional<std::vector<std::string>> globs;
  if (const auto& include = book_->reading.include) {
    globs.emplace();
    for (const auto& glob : include->value) globs->push_back(glob.value);
  }
  const OverlayFiles with(book_->files, {{folder + path, ""}});
  const BookFiles found = find_book_files(with, book_->root, globs);
  // The book itself was read without a problem: this one is the system's.
  if (!found.problems.empty()) return core::fail(found.problems.front().message);
  const bool is_free = !book_->files.is_file(folder + path);
  if (is_free && std::ranges::find(found.paths, path) != found.paths.end()) return path;
  const auto best = best_for_all(*book_, "clients", book_->clients_in);
  return best ? book_->loaded.sources.at(*best).path : split_root(book_->root).name;
}

core::Result<Change> WritableBook::plan(const std::vector<PlacedRecord>& records) {
  return plan_change(*book_, records);
}

core::Result<void> WritableBook::write(const Change& change) {
  const std::string folder = split_root(book_->root).folder;
  std::string written;
  for (const FileChange& file : change.files) {
    const std::string path = folder + file.path;
    core::Result<void> done;
    if (file.is_new && path.find('/') != std::string::npos)
      done = book_->files.make_folder(path.substr(0, path.rfind('/')));
    if (done)
      done = file.is_new ? book_->files.create(path, file.after)
                         : book_->files.replace(path, file.before, file.after);
    if (!done && written.empty()) return done;
    if (!done) return core::fail(done.error().message + "; written before that: " + written);
    written += (written.empty() ? "`" : ", `") + file.path + "`";
  }
  return {};
}

}  // namespace inv::io
