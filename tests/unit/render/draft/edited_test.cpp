#include <doctest/doctest.h>

#include "inv/render/draft.hpp"
#include "inv/render/html.hpp"
#include "inv/render/mail.hpp"
#include "render/document/letters.hpp"

namespace inv::render {

namespace {

Document hart_draft(book::Channel channel = book::Channel::email) {
  static const Templates templates;
  report::Letter letter = test::to_hart(book::Tone::friendly, channel);
  test::add_many(letter, 2);
  return reminder_document(letter, templates);
}

DraftWords words_of(const Document& document) {
  return {document.to, document.cc, document.subject, document_text(document)};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string page_of(const Document& document) {
  static const Templates templates;
  return document_html(document, templates);
}

TEST_CASE("render/draft: a text that nobody changed is the same page") {
  for (const book::Channel channel : {book::Channel::email, book::Channel::letter}) {
    const Document document = hart_draft(channel);
    const auto edited = with_words(document, words_of(document));
    REQUIRE(edited.has_value());
    CHECK(document_text(*edited) == document_text(document));
    CHECK(page_of(*edited) == page_of(document));
  }
}

TEST_CASE("render/draft: a person's words are in both parts, and tables stay") {
  const Document document = hart_draft();
  DraftWords words = words_of(document);
  words.text =
      replaced(words.text, "Dear Edith,", "Hello Edith & Jo,\n\nNice <roses>!\n- one\n- two");
  const auto edited = with_words(document, words);
  REQUIRE(edited.has_value());
  CHECK(document_text(*edited) == words.text);
  const std::string page = page_of(*edited);
  CHECK(page.find("Hello Edith &amp; Jo,") != std::string::npos);
  CHECK(page.find("Nice &lt;roses&gt;!") != std::string::npos);
  CHECK(page.find("- one<br>") != std::string::npos);
  CHECK(page.find("<table class=\"items\"") != std::string::npos);
  CHECK(page.find("Dear Edith") == std::string::npos);
}

TEST_CASE("render/draft: a long paragraph flows, whatever the editor made of its lines") {
  const Document document = hart_draft();
  DraftWords words = words_of(document);
  std::string long_line = "It was a pleasure";
  for (int i = 0; i < 20; ++i) long_line += " to work in your garden";
  words.text = replaced(words.text, "Dear Edith,", "Dear Edith,\n\n" + long_line);
  const auto edited = with_words(document, words);
  REQUIRE(edited.has_value());
  CHECK(page_of(*edited).find(long_line) != std::string::npos);
}

TEST_CASE("render/draft: a table may go, and may not be changed") {
  const Document document = hart_draft();
  const std::string text = document_text(document);
  DraftWords words = words_of(document);
  words.text = replaced(text, "Dear Edith,", "Dear Edith, £17.45?");
  CHECK(with_words(document, words).has_value());
  const std::size_t begin = text.find("Invoice "), end = text.find("\n\n", begin);
  words.text = text.substr(0, begin) + text.substr(end + 2);
  const auto without = with_words(document, words);
  REQUIRE(without.has_value());
  CHECK(page_of(*without).find("<table class=\"items\"") == std::string::npos);
  const std::size_t row = text.find('\n', begin) + 1;
  words.text = text.substr(0, row) + text.substr(text.find('\n', row) + 1);
  const auto changed = with_words(document, words);
  REQUIRE_FALSE(changed.has_value());
  CHECK(changed.error().message.find("was changed by hand") != std::string::npos);
}

TEST_CASE("render/draft: the head in an editor is read back, and what cannot be is said") {
  const DraftWords words{{"a@b.example", "c@d.example"}, {}, "Two", "Text\n"};
  const auto read = words_from_editor(words_for_editor(words), false);
  REQUIRE(read.has_value());
  CHECK(read->to == words.to);
  CHECK(read->cc.empty());
  CHECK(read->subject == "Two");
  CHECK(read->text == "Text\n");
  const std::pair<const char*, const char*> rows[] = {
      {"To: nobody\nSubject: a\n\ntext", "`nobody` is no address that a mail can go to"},
      {"To: a@b.example\n\ntext", "there is no subject"},
      {"Subject: a\n\ntext", "there is nobody in `To`"},
      {"To: a@b.example\nSubject: a\n\n \n", "there is no text"},
      {"Bcc: a@b.example\nSubject: a\n\ntext",
       "`Bcc: a@b.example` is no line of the head: `To`, `Cc`, `Subject`, then an empty line and "
       "the "
       "text"},
      {"", "there is no subject"}};
  for (const auto& [file, wanted] : rows) {
    CAPTURE(file);
    const auto wrong = words_from_editor(file, false);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().message == wanted);
  }
  const auto named = words_from_editor("To: Jo <jo@b.example>\nSubject: a\n\ntext", false);
  REQUIRE(named.has_value());
  CHECK(named->to == std::vector<std::string>{"jo@b.example"});
}

}  // namespace

}  // namespace inv::render
