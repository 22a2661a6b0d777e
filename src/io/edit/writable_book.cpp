#include <utility>

#include "destinations.hpp"
#include "inv/io/edit.hpp"
#include "inv/io/limits.hpp"
#include "plan.hpp"

namespace inv::io {

WritableBook::WritableBook(std::unique_ptr<OpenBook> book)
    : book_(std::move(book)), destinations_(std::make_unique<Destinations>(*book_)) {}
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
    records = std::move(reading.records);
    reading.records = {};
  }
  book->loaded = build(std::move(reading.sources), std::move(reading.diagnostics),
                       std::move(records), reading.is_whole);
  return WritableBook(std::move(book));
}

void WritableBook::unlock() { book_->lock.reset(); }

Loaded& WritableBook::loaded() { return book_->loaded; }

std::string WritableBook::path_for(std::string_view list,
                                   std::optional<book::ClientIx> client) const {
  return destinations_->path_for(list, client);
}

bool WritableBook::leaves_client_out(const std::string& path, std::string_view list) const {
  return destinations_->leaves_client_out(path, list);
}

core::Result<std::string> WritableBook::path_for_client(std::string_view id) const {
  return destinations_->path_for_client(id);
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
