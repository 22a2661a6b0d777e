#include "book_from_text.hpp"

#include <doctest/doctest.h>

#include "inv/io/files.hpp"
#include "memory_files.hpp"

namespace inv::test {

io::Loaded book_from_text(const std::string& text) {
  testing::MemoryFiles files;
  files.files["/book/inv.yaml"] = text;
  auto loaded = io::load_book(files, "/book/inv.yaml");
  REQUIRE_MESSAGE(loaded.has_value(), "the book cannot be opened");
  std::string wrong;
  for (const auto& diagnostic : loaded->diagnostics.all()) {
    const auto& kind = core::kind_of(diagnostic.id);
    if (kind.severity != core::Severity::error) continue;
    const auto place = loaded->sources.locate(diagnostic.at);
    wrong += std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
             diagnostic.message + " [" + kind.name + "]\n";
  }
  REQUIRE_MESSAGE(wrong.empty(), "the book has errors:\n" << wrong << text);
  REQUIRE_MESSAGE(loaded->book.has_value(), "there is no book, and nothing says why");
  return std::move(*loaded);
}

}  // namespace inv::test
