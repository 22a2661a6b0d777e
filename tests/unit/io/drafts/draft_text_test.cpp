#include <doctest/doctest.h>

#include "inv/core/sha256.hpp"
#include "inv/io/drafts.hpp"

namespace {

using namespace inv::io;
using inv::core::Date;
using inv::core::sha256;

const std::string mail =
    "Date: Tue, 05 May 2026 12:00:00 +0000\r\n"
    "From: Rowan <rowan@yard.example>\r\n"
    "Subject: one\r\n two\r\n"
    "Message-ID: <inv.1@yard.example>\r\n"
    "X-Unsent: 1\r\n"
    "\r\n"
    "X-Inv-Draft: this is no header\r\n.\r\n";

DraftLines lines_of_hart() {
  return {.kind = "reminder",
          .client = "hart",
          .via = "email",
          .as_of = *Date::of(2026, 5, 5),
          .stage = 2,
          .invoices = {"1", "2026-0042"},
          .says = std::string(64, 'a')};
}

TEST_CASE("io/drafts: what is written at the head of a draft is read back") {
  DraftLines lines = lines_of_hart();
  for (int i = 0; i < 200; ++i) lines.invoices.push_back("2026-" + std::to_string(1000 + i));
  lines.from = "2026-04-01";
  lines.book = "studio.yaml";
  const std::string text = draft_text(lines, mail);
  const auto read = read_draft_lines(text);
  REQUIRE(read.has_value());
  CHECK(read->kind == "reminder");
  CHECK(read->client == "hart");
  CHECK(read->via == "email");
  CHECK(read->book == "studio.yaml");
  CHECK(read->as_of == lines.as_of);
  CHECK(read->stage == 2);
  CHECK(read->invoices == lines.invoices);
  CHECK(read->from == "2026-04-01");
  CHECK(read->says == lines.says);
  CHECK(read->made == sha256(mail));
  CHECK_FALSE(read->approved.has_value());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    CHECK(end - at <= 998);  // RFC 5322, 2.1.1
    at = end + 2;
  }
}

TEST_CASE("io/drafts: the hashes are of all but our own lines") {
  const std::string text = draft_text(lines_of_hart(), mail);
  CHECK(without_draft_lines(text) == mail);
  const std::string approved =
      with_approval(text, {"hash", "Rowan Ellery", "2026-05-05T12:00:00Z"});
  CHECK(without_draft_lines(approved) == mail);
  const auto read = read_draft_lines(approved);
  REQUIRE(read->approved.has_value());
  CHECK(read->approved->hash == "hash");
  CHECK(read->approved->by == "Rowan Ellery");
  CHECK(read->approved->time == "2026-05-05T12:00:00Z");
  const std::string again = with_approval(approved, {"other", "Jo", "2026-05-06T12:00:00Z"});
  CHECK(again.find("Rowan Ellery") == std::string::npos);
  CHECK(without_draft_lines(with_mail(approved, "Subject: new\r\n\r\nnew\r\n")) ==
        "Subject: new\r\n\r\nnew\r\n");
}

TEST_CASE("io/drafts: who approves cannot write a header") {
  const std::string approved =
      with_approval(draft_text(lines_of_hart(), mail), {"h", "A\r\nBcc: x@y.example", "t"});
  CHECK(header_field(approved, "Bcc").empty());
}

TEST_CASE("io/drafts: what is sent has none of our lines, the true time and plain line ends") {
  const std::string sent =
      mail_to_send(draft_text(lines_of_hart(), mail), 1777982405);  // 2026-05-05T12:00:05Z
  CHECK(sent ==
        "From: Rowan <rowan@yard.example>\n"
        "Subject: one\n two\n"
        "Message-ID: <inv.1@yard.example>\n"
        "Date: Tue, 5 May 2026 12:00:05 +0000\n"
        "\n"
        "X-Inv-Draft: this is no header\n.\n");
}

TEST_CASE("io/drafts: a header field is read over its lines, whatever its case") {
  CHECK(header_field(mail, "subject") == "one two");
  CHECK(header_field(mail, "MESSAGE-ID") == "<inv.1@yard.example>");
  CHECK(header_field(mail, "X-Inv-Draft").empty());
  CHECK(header_field("", "To").empty());
  CHECK(header_field("To", "To").empty());
}

TEST_CASE("io/drafts: a text without our line, or with two, is none of ours") {
  const char* const others[] = {
      "",
      "\r\n",
      "Subject: a\r\n\r\n",
      "X-Inv-Draft: 2 reminder hart email\r\n",
      "X-Inv-Draft: 1 reminder hart\r\n",
      "X-Inv-Draft: 1 reminder a email\r\nX-Inv-Draft: 1 thanks b email\r\n"};
  for (const char* const text : others) {
    CAPTURE(text);
    CHECK_FALSE(read_draft_lines(text).has_value());
  }
  // Another program may have changed the line ends.
  CHECK(read_draft_lines("X-Inv-Draft: 1 reminder hart email\n\ntext").has_value());
}

}  // namespace
