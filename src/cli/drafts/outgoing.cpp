#include "outgoing.hpp"

#include <memory>

#include "inv/core/sha256.hpp"
#include "inv/render/draft.hpp"
#include "inv/render/invoice.hpp"
#include "inv/render/statement.hpp"
#include "inv/report/account.hpp"
#include "inv/report/document/mails.hpp"
#include "inv/report/document/thanks.hpp"
#include "inv/report/invoice.hpp"
#include "inv/report/letter.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

/// The rows stay where they are until the last document is made of them.
template <class Rows>
std::shared_ptr<const Rows> kept(Rows rows) {
  return std::make_shared<const Rows>(std::move(rows));
}

std::string via_text(bool by_post) { return by_post ? "letter" : "email"; }

/// What it says, and how often such a document has gone out: one that went meanwhile is not due.
std::string says_of(const std::string& said, const book::Book& book, const std::string& client,
                    core::Date as_of, book::SentWhat what, const std::string& invoice = {}) {
  const auto ix = book.find_client(client);
  INV_ASSERT(ix);
  const int times = report::times_sent(book, *ix, as_of, what, invoice);
  return core::sha256(said + "sent " + std::to_string(times) + '\n');
}

bool is_on_hold(const book::Book& book, const std::string& client, core::Date as_of) {
  const auto ix = book.find_client(client);
  INV_ASSERT(ix);
  return report::relations(book, report::replay(book, *ix, as_of)).hold.has_value();
}

/// The document of these rows, with what went before it.
template <class Make>
auto document_with_thread(const book::Book& book, core::Date as_of, Make make) {
  return [&book, as_of, make = std::move(make)](const render::Templates& templates) {
    render::Document document = make(templates);
    add_thread(document, book, as_of);
    return document;
  };
}

std::string draft_name(const std::string& client, const std::string& kind,
                       const std::string& invoice = {}) {
  render::Document document;
  document.client = client;
  document.kind = kind;
  document.invoice = invoice;
  return render::document_name(document);
}

}  // namespace

void add_thread(render::Document& document, const book::Book& book, core::Date as_of) {
  if (const auto client = book.find_client(document.client))
    document.thread = report::mails_about(book, *client, as_of, document.about);
}

OutgoingReminders outgoing_reminders(const book::Book& book, core::Date as_of,
                                     const report::Selection& selection) {
  const auto rows = kept(report::reminders(book, as_of, selection));
  OutgoingReminders made{{}, rows->stale};
  for (const report::Reminder& one : rows->reminders) {
    const report::Letter& letter = one.letter;
    Outgoing outgoing{.name = draft_name(one.decision.client, "reminder"),
                      .kind = "reminder",
                      .client = one.decision.client,
                      .client_name = one.decision.name,
                      .via = via_text(letter.channel == book::Channel::letter),
                      .stage = letter.stage,
                      .tone = std::string(book::tone_name(letter.tone)),
                      .says = core::sha256(render::said(letter))};
    for (const report::LetterSection& section : letter.sections)
      if (section.total.is_positive()) outgoing.amounts.push_back(section.total);
    outgoing.why = one.decision.reasons;
    // The last one tells the step, which stands beside it.
    if (outgoing.why.size() > 1) outgoing.why.pop_back();
    outgoing.document = document_with_thread(book, as_of, [rows, &one](const auto& templates) {
      return render::reminder_document(one.letter, templates);
    });
    made.reminders.push_back(std::move(outgoing));
  }
  return made;
}

std::vector<Outgoing> outgoing_thanks(const book::Book& book, core::Date as_of,
                                      const report::Selection& selection) {
  const auto rows = kept(report::thanks(book, as_of, selection));
  std::vector<Outgoing> made;
  for (const report::Thanks& one : rows->thanks) {
    const std::string& client = one.decision.client;
    Outgoing outgoing{.name = draft_name(client, "thanks"),
                      .kind = "thanks",
                      .client = client,
                      .client_name = one.decision.name,
                      .via = via_text(one.parties.by_post),
                      .says = core::sha256(render::said(one))};
    outgoing.why = {"nothing is open since " + one.settled.text()};
    outgoing.document =
        document_with_thread(book, as_of, [rows, &one, as_of](const render::Templates& templates) {
          return render::thanks_document(one, as_of, templates);
        });
    made.push_back(std::move(outgoing));
  }
  return made;
}

std::vector<Outgoing> outgoing_statements(const book::Book& book, core::Date as_of,
                                          const report::Selection& selection,
                                          const report::StatementSpan& span) {
  const auto rows = kept(report::statements(book, as_of, selection, span));
  std::vector<Outgoing> made;
  for (const report::Statement& one : rows->statements) {
    const std::string& client = one.parties.client.id;
    const std::string hold = is_on_hold(book, client, as_of) ? "on hold\n" : "";
    Outgoing outgoing{
        .name = draft_name(client, "statement"),
        .kind = "statement",
        .client = client,
        .client_name = one.parties.client.name,
        .via = via_text(one.parties.by_post),
        .says = says_of(render::said(one) + hold, book, client, as_of, book::SentWhat::statement)};
    for (const report::StatementSection& section : one.sections)
      if (section.to_pay().is_positive()) outgoing.amounts.push_back(section.to_pay());
    outgoing.why = {one.from ? "what happened since " + one.from->text() : "what is open"};
    outgoing.from = span.from ? span.from->text() : "";
    outgoing.since = span.since ? span.since->text() : "";
    outgoing.document =
        document_with_thread(book, as_of, [rows, &one](const render::Templates& templates) {
          return render::statement_document(*rows, one, templates);
        });
    made.push_back(std::move(outgoing));
  }
  return made;
}

std::vector<Outgoing> outgoing_invoices(const book::Book& book, core::Date as_of,
                                        std::span<const book::InvoiceIx> invoices) {
  const auto rows = kept(report::invoice_documents(book, as_of, invoices));
  std::vector<Outgoing> made;
  for (const report::InvoiceDocument& one : rows->invoices) {
    const std::string& client = one.parties.client.id;
    Outgoing outgoing{
        .name = draft_name(client, "invoice", one.id),
        .kind = "invoice",
        .client = client,
        .client_name = one.parties.client.name,
        .via = via_text(one.parties.by_post),
        .says = says_of(render::said(one), book, client, as_of, book::SentWhat::invoice, one.id)};
    const core::Money asked = one.balance ? one.balance->to_pay : one.open;
    if (asked.is_positive()) outgoing.amounts.push_back(asked);
    outgoing.why = {(one.is_credit ? "credit note of " : "invoice of ") + one.date.text()};
    outgoing.document =
        document_with_thread(book, as_of, [rows, &one](const render::Templates& templates) {
          return render::invoice_page(one, templates);
        });
    made.push_back(std::move(outgoing));
  }
  return made;
}

}  // namespace inv::cli
