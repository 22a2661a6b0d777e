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

report::Letter of_items(int count) {
  report::Letter letter = test::to_hart(book::Tone::friendly);
  for (int i = 1; i <= count; ++i) {
    test::section(letter).about.push_back(test::item({.id = "J-" + std::to_string(i),
                                                      .title = "Pruning",
                                                      .date = "2026-03-01",
                                                      .due = "2026-03-31",
                                                      .amount = "10.00"}));
  }
  test::settle(letter);
  return letter;
}

/// What the page takes in a mail, as it is sent.
std::size_t page_bytes(const std::string& mail) {
  const std::size_t part = mail.find("Content-Type: text/html");
  const std::size_t begin = mail.find("\r\n\r\n", part), end = mail.rfind("\r\n--=_inv_");
  REQUIRE(part < begin);
  REQUIRE(begin < end);
  return end - begin - 4;
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

TEST_CASE(
    "render/mail: of 2,000 items the page is not clipped, the text has all, the total is right") {
  const auto mail = mail_of(of_items(2000));
  REQUIRE(mail);
  CHECK(page_bytes(*mail) <= 100000);
  CHECK(page_bytes(*mail) > 90000);
  const ReadMail read = read_mail(*mail);
  CHECK(read.html.find(" more, in the text of this mail") != read.html.npos);
  CHECK(read.html.find("£20,000.00</td>") != read.html.npos);
  CHECK(read.text.find("£20,000.00\n") != read.text.npos);
  CHECK(read.html.find(">J-2000<") == read.html.npos);
  for (int i = 1; i <= 2000; ++i) {
    const std::string line = "\nJ-" + std::to_string(i) + "  ";
    CHECK_MESSAGE(read.text.find(line) != read.text.npos, line);
  }
}

TEST_CASE("render/mail: long notes are cut on the page, not in the text") {
  for (const char* piece : {"x", "ü", "& ", "\xCC\x81"}) {
    for (const int notes : {1, 150}) {
      CAPTURE(piece);
      CAPTURE(notes);
      report::Letter letter = of_items(5);
      std::string note;
      while (note.size() < (notes == 1 ? 110000 : 1200)) note += piece;
      letter.notes.assign(static_cast<std::size_t>(notes), note + " end");
      const auto mail = mail_of(letter);
      REQUIRE(mail);
      CHECK(page_bytes(*mail) <= 100000);
      const ReadMail read = read_mail(*mail);
      CHECK(read.html.find("stands whole in the text of this mail") != read.html.npos);
      CHECK(read.html.find("£50.00</td>") != read.html.npos);
      int ends = 0;
      for (std::size_t at = 0; (at = read.text.find("end\n", at)) != read.text.npos; ++at) ++ends;
      CHECK(ends == notes);
    }
  }
}

TEST_CASE("render/mail: a frame of one's own counts too, and one that is too long gets no mail") {
  const auto mail_in = [](const TemplateFile& own) {
    core::Diagnostics found;
    const Templates templates({own}, found);
    REQUIRE(found.count(core::Severity::error) == 0);
    return document_mail(reminder_document(of_items(300), templates), templates);
  };
  const std::string rule = "@media print { .x { margin: 0; } }\n";
  std::string css = std::string(built_in_text("page.css").value());
  while (css.size() < 50000) css += rule;
  const auto mail = mail_in({"page.css", css, {}});
  REQUIRE(mail);
  CHECK(page_bytes(*mail) <= 100000);
  CHECK(page_bytes(*mail) > 80000);
  while (css.size() < 150000) css += rule;
  const auto none = mail_in({"page.css", css, {}});
  REQUIRE_FALSE(none);
  CHECK(none.error().message ==
        "`` gets no mail: `page.html` and `page.css` alone are longer than mail programs show");
  std::string html = std::string(built_in_text("page.html").value());
  html.insert(html.find("</body>"), "<p>" + std::string(120000, 'x') + "</p>");
  CHECK_FALSE(mail_in({"page.html", html, {}}));
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
