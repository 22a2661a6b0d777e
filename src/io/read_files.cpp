#include "read_files.hpp"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

#include "scan_text.hpp"

namespace inv::io {

namespace {

void read_text(FileReading& file, std::uint32_t index, bool is_root) {
  // A file over the limit was not read to its end: there is nothing to show of it.
  const bool is_scanned = scan_text(index, file.source.text, file.diagnostics);
  if (file.source.text.size() > file_bytes_max) file.source.text = std::string();
  if (!is_scanned) return;
  core::Diagnostics of_records;
  RecordReader reader(is_root, of_records);
  file.is_whole = read_tape(
      index, file.source.text, [&](const TopLevel& top) { reader.read(top); }, file.diagnostics);
  file.records = reader.finish();
  file.diagnostics.append(std::move(of_records));
}

void read_one(const Files& files, const BookFiles& book, std::size_t index, FileReading& file) {
  const auto number = static_cast<std::uint32_t>(index);
  const bool is_root = index == book.root;
  file.source.path = book.paths[index];
  if (!is_root) {
    auto text = files.read(book.folder + file.source.path, file_bytes_max);
    if (!text) {
      file.diagnostics.add(core::DiagnosticId::unreadable_file, {number, 0, 0},
                           text.error().message);
      return;
    }
    file.source.text = std::move(*text);
  }
  read_text(file, number, is_root);
}

}  // namespace

std::vector<FileReading> read_book_files(const Files& files, const BookFiles& book,
                                         std::string root_text) {
  std::vector<FileReading> read(book.paths.size());
  read[book.root].source.text = std::move(root_text);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < read.size(); i = next++) read_one(files, book, i, read[i]);
  };
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::jthread> others;
  try {
    while (others.size() + 1 < std::min(cores, read.size())) others.emplace_back(work);
  } catch (const std::system_error&) {
    // The system gives no more threads: those there are read all files.
  }
  work();
  others.clear();
  return read;
}

}  // namespace inv::io
