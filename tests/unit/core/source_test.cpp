#include <doctest/doctest.h>

#include <array>
#include <string_view>

#include "inv/core/diagnostic.hpp"
#include "inv/core/message.hpp"
#include "inv/core/source.hpp"

using inv::core::Place;
using inv::core::Sources;
using inv::core::SourceSpan;

TEST_CASE("core/source: lines and columns count from one, in bytes") {
  Sources sources;
  const auto file = sources.add({"a.yaml", "one\r\ntwö x\n\nlast\n"});
  const auto at = [&](std::uint32_t byte) { return sources.locate(SourceSpan{file, byte, byte}); };
  CHECK(at(0).line == 1);
  CHECK(at(0).line_text == "one");
  CHECK(at(10).line == 2);
  CHECK(at(10).column == 6);
  CHECK(at(10).line_text == "twö x");
  CHECK(at(12).line == 3);
  CHECK(at(12).line_text.empty());
  CHECK(at(1000).line == 5);
}

TEST_CASE("core/source: a byte-order mark is not counted") {
  Sources sources;
  const auto file = sources.add({"a.yaml", "\xEF\xBB\xBFkey: 1\n"});
  CHECK(sources.locate(SourceSpan{file, 8, 9}).column == 6);
  CHECK(sources.locate(SourceSpan{file, 8, 9}).line_text == "key: 1");
  CHECK(sources.text(SourceSpan{file, 3, 6}) == "key");
}

TEST_CASE("core/diagnostic: sorted by file and place, equal places as found") {
  using inv::core::DiagnosticId;
  inv::core::Diagnostics found;
  found.add(DiagnosticId::unknown_key, {1, 5, 6}, "c");
  found.add(DiagnosticId::number_gap, {0, 9, 12}, "b");
  found.add(DiagnosticId::bad_date, {0, 2, 3}, "a");
  found.sort();
  CHECK(found.all()[0].message == "a");
  CHECK(found.all()[2].message == "c");
  CHECK(found.count(inv::core::Severity::error) == 2);
  CHECK(found.count(inv::core::Severity::warning) == 1);
  CHECK(kind_of(DiagnosticId::unknown_key).name == "unknown-key");
}

TEST_CASE("core/source: a file is found by its path, and its text is shared") {
  inv::core::Sources sources;
  for (const char* path : {"a/b.yaml", "a/c.yaml", "inv.yaml"}) sources.add({path, "one\ntwo\n"});
  CHECK(sources.find("a/b.yaml") == 0u);
  CHECK(sources.find("inv.yaml") == 2u);
  for (const char* path : {"", "a", "a/bb.yaml", "z.yaml"}) CHECK_FALSE(sources.find(path));
  CHECK(sources.locate({1, 4, 5}).line == 2);
  const inv::core::FileText text = sources.at(1).text;
  CHECK(text.str() == "one\ntwo\n");
  CHECK(text.str().data() == sources.at(1).text.str().data());
  CHECK(sources.find("a/c.yaml") == 1u);
}

TEST_CASE("core/nearest: a slip finds its word, a stranger finds none") {
  constexpr std::array<std::string_view, 4> words = {"client", "invoice", "due", "date"};
  CHECK(inv::core::nearest("cleint", words) == "client");
  CHECK(inv::core::nearest("Invoices", words) == "invoice");
  CHECK(inv::core::nearest("dat", words) == "date");
  CHECK_FALSE(inv::core::nearest("spaceship", words));
  CHECK_FALSE(inv::core::nearest("", words));
  CHECK(inv::core::did_you_mean("deu", words) == "; did you mean `due`?");
}
