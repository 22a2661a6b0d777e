#include "inv/render/mail.hpp"

#include <doctest/doctest.h>
#include <gmime/gmime.h>

#include "inv/render/text.hpp"
#include "render/document/letters.hpp"

// Mails as GMime reads them; Python reads them in process/mails.py.

namespace inv::render {

namespace {

struct ReadMail {
  std::string subject, from_name, from, to, cc, id, bcc, text, html;
  int parts = 0;
};

std::string text_of(const char* text) { return text == nullptr ? "" : text; }

std::string content_of(GMimeObject* part) {
  char* const text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
  std::string made = text_of(text);
  g_free(text);
  std::erase(made, '\r');
  return made;
}

ReadMail read_mail(const std::string& mail) {
  g_mime_init();
  GMimeStream* stream = g_mime_stream_mem_new_with_buffer(mail.data(), mail.size());
  GMimeParser* parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage* message = g_mime_parser_construct_message(parser, nullptr);
  REQUIRE(message != nullptr);
  ReadMail read;
  read.subject = text_of(g_mime_message_get_subject(message));
  read.id = text_of(g_mime_message_get_message_id(message));
  read.bcc = text_of(g_mime_object_get_header(GMIME_OBJECT(message), "Bcc"));
  InternetAddress* from = internet_address_list_get_address(g_mime_message_get_from(message), 0);
  read.from_name = text_of(internet_address_get_name(from));
  read.from = text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(from)));
  read.to = text_of(g_mime_object_get_header(GMIME_OBJECT(message), "To"));
  read.cc = text_of(g_mime_object_get_header(GMIME_OBJECT(message), "Cc"));
  auto* const parts = GMIME_MULTIPART(g_mime_message_get_mime_part(message));
  read.parts = g_mime_multipart_get_count(parts);
  read.text = content_of(g_mime_multipart_get_part(parts, 0));
  read.html = content_of(g_mime_multipart_get_part(parts, 1));
  g_object_unref(message);
  g_object_unref(parser);
  g_object_unref(stream);
  return read;
}

report::Letter one_item() {
  report::Letter letter = test::to_hart(book::Tone::friendly);
  test::add_one(letter);
  return letter;
}

core::Result<std::string> mail_of(const report::Letter& letter) {
  const Templates templates;
  return document_mail(reminder_document(letter, templates), templates);
}

TEST_CASE("render/mail: what GMime reads is what was written, however hostile the names") {
  for (const char* name : {"Rowan Yard Care", "A</style>\nBcc: x@y.example", "=?utf-8?q?x?=",
                           "x\r\nBcc: y@z.example\r\n\r\n", "Zoë =?utf-8?b?eA==?= =?",
                           "\"Q\" <q@x.example>, (c)", "\xE5\xBC\xB5\xE5\x81\x89 \xF0\x9F\x98\x80",
                           "?_=20 =", "Łukasz Müller ☃ 😀😀👩👧 Hedges and Lawns of the Lower Terrace",
                           "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü and Daughters"}) {
    CAPTURE(name);
    report::Letter letter = one_item();
    letter.parties.business.name = name;
    const Templates templates;
    const Document document = reminder_document(letter, templates);
    const auto mail = document_mail(document, templates);
    REQUIRE(mail);
    const ReadMail read = read_mail(*mail);
    CHECK(read.subject == document.subject);
    CHECK(read.from_name == one_line(name));
    CHECK(read.bcc.empty());
    CHECK(read.parts == 2);
    CHECK(read.text.starts_with("Dear "));
    CHECK(read.html.starts_with("<!DOCTYPE html>\n"));
  }
}

TEST_CASE("render/mail: all addresses of the client, and the same mail every time") {
  report::Letter letter = one_item();
  letter.parties.client.email = {"edith@hart.example", "accounts@hart.example"};
  letter.parties.client.cc = {"copy@hart.example"};
  const auto mail = mail_of(letter);
  REQUIRE(mail);
  const ReadMail read = read_mail(*mail);
  CHECK(read.to == "edith@hart.example, accounts@hart.example");
  CHECK(read.cc == "copy@hart.example");
  CHECK(*mail_of(letter) == *mail);
  letter.stage = 3;
  CHECK(read_mail(*mail_of(letter)).id != read.id);
}

TEST_CASE("render/mail: an address that no mail program takes gets no mail") {
  for (const char* address : {"", "hart", "@hart.example", "edith@", "edith hart@hart.example",
                              "edith@hart..example", "edith@h\xC3\xA4rt.example", "a@b@c.example",
                              "edith@hart.example\nBcc: x@y.example", "<edith@hart.example>"}) {
    CAPTURE(address);
    report::Letter to = one_item();
    to.parties.client.email = {address};
    CHECK_FALSE(mail_of(to));
    report::Letter from = one_item();
    from.parties.business.email = address;
    CHECK_FALSE(mail_of(from));
  }
  report::Letter nobody = one_item();
  nobody.parties.client.email.clear();
  CHECK_FALSE(mail_of(nobody));
}

TEST_CASE("render/mail: what goes by post is no mail, though there is an address for one") {
  report::Letter letter = test::to_hart(book::Tone::friendly, book::Channel::letter);
  test::add_one(letter);
  letter.parties.client.email = {"edith@hart.example"};
  CHECK_FALSE(mail_of(letter));
}

}  // namespace

}  // namespace inv::render
