#include <doctest/doctest.h>

#include "inv/render/draft.hpp"
#include "inv/render/mail.hpp"
#include "render/document/letters.hpp"

// Drafts as the review shows them.

namespace inv::render {

namespace {

Document draft_in(book::Tone tone, book::Channel channel, int more) {
  static const Templates templates;
  report::Letter letter = test::to_harrow(tone, channel);
  test::add_many(letter, more);
  return reminder_document(letter, templates);
}

std::string mail_of(const Document& document) {
  static const Templates templates;
  const auto mail = draft_mail(document, templates);
  REQUIRE(mail.has_value());
  return *mail;
}

std::string replaced_in(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

TEST_CASE("render/mail: a draft of ours reads as its text, and its parts say the same") {
  for (const book::Tone tone : {book::Tone::friendly, book::Tone::reminder, book::Tone::firm,
                                book::Tone::formal, book::Tone::heads_up}) {
    for (const book::Channel channel : {book::Channel::email, book::Channel::letter}) {
      const Document document = draft_in(tone, channel, 3);
      const auto read = inv::render::read_mail(mail_of(document));
      REQUIRE(read.has_value());
      INFO(book::tone_name(tone));
      CHECK(read->subject == document.subject);
      CHECK_FALSE(read->parts_differ);
      DraftWords words{document.to, document.cc, document.subject, read->text};
      const auto again = with_words(document, words);
      REQUIRE(again.has_value());
      CHECK(document_text(*again) == document_text(document));
    }
  }
}

TEST_CASE("render/mail: where only one part was changed, it is said") {
  const std::string mail = mail_of(draft_in(book::Tone::friendly, book::Channel::email, 0));
  const std::size_t html = mail.find("text/html");
  REQUIRE(mail.find("Dear ") < html);
  const auto other = inv::render::read_mail(replaced_in(mail, "Dear ", "Good morning, "));
  REQUIRE(other.has_value());
  CHECK(other->parts_differ);
  // Another account on the page alone, and a paragraph more.
  const std::size_t iban = mail.find("IBAN", mail.find("text/html"));
  REQUIRE(iban != std::string::npos);
  const std::size_t group = mail.find("GB", iban);
  REQUIRE(group != std::string::npos);
  for (const auto& [at, fresh] : {std::pair(group, "FR99"), std::pair(mail.rfind("</body>"),
                                                                     "<p>Ring 0900 555</p>")}) {
    std::string changed = mail;
    changed.insert(at, fresh);
    const auto read = inv::render::read_mail(changed);
    REQUIRE(read.has_value());
    CHECK(read->parts_differ);
  }
}

TEST_CASE("render/mail: half a mail is none") {
  const std::string mail = mail_of(draft_in(book::Tone::friendly, book::Channel::email, 0));
  CHECK_FALSE(inv::render::read_mail("").has_value());
  CHECK_FALSE(inv::render::read_mail(mail.substr(0, mail.size() / 2)).has_value());
  CHECK_FALSE(inv::render::read_mail(mail.substr(0, mail.size() - 10)).has_value());
  CHECK_FALSE(
      inv::render::read_mail(replaced_in(mail, "Subject", std::string(1, '\0'))).has_value());
  // A plain mail of another program is a whole one.
  const auto plain =
      inv::render::read_mail("To: a@b.example\nSubject: =?UTF-8?Q?=C3=A4?=\n\nText\x1b[2J\n");
  REQUIRE(plain.has_value());
  CHECK(plain->subject == "ä");
  CHECK(plain->text.find('\x1b') == std::string::npos);
}

}  // namespace

}  // namespace inv::render
