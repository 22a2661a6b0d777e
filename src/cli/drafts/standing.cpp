#include "standing.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/report/account.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/document/mails.hpp"

namespace inv::cli {

namespace {

constexpr int days_fresh = 7;

using ByName = std::map<std::string, Outgoing>;

/// What the book asks for of these clients, found once for all of a kind.
class Today {
 public:
  Today(const book::Book& book, core::Date as_of, const std::vector<io::Draft>& drafts)
      : book_(book), as_of_(as_of) {
    report::Selection to_remind = clients_of(drafts, "reminder");
    const report::Selection to_thank = clients_of(drafts, "thanks");
    if (!to_remind.clients.empty()) keep(outgoing_reminders(book, as_of, to_remind).reminders);
    // Of those who are not to be reminded any more: why.
    std::set<std::string_view> reminded;
    for (const auto& [name, outgoing] : found_) reminded.insert(outgoing.client);
    std::erase_if(to_remind.clients, [&](book::ClientIx client) {
      return reminded.contains(book.client(client).id.str());
    });
    if (!to_remind.clients.empty())
      for (report::Decision& one : report::decide_all(book, as_of, to_remind, true).decisions)
        decisions_.emplace(one.client, std::move(one));
    if (!to_thank.clients.empty()) keep(outgoing_thanks(book, as_of, to_thank));
  }

  std::optional<Outgoing> find(const io::Draft& draft) {
    const io::DraftLines& lines = *draft.lines;
    const auto client = book_.find_client(lines.client);
    if (!client) return std::nullopt;
    if (lines.kind == "statement") return statement(lines, *client);
    if (lines.kind == "invoice") return invoice(lines, *client);
    const auto found = found_.find(draft.name);
    if (found == found_.end()) return std::nullopt;
    return found->second;
  }

  /// The decision about a client whose reminder is not due; null: there is no such client.
  const report::Decision* decision(const std::string& client) const {
    const auto found = decisions_.find(client);
    return found == decisions_.end() ? nullptr : &found->second;
  }

 private:
  report::Selection clients_of(const std::vector<io::Draft>& drafts, std::string_view kind) const {
    report::Selection selection;
    for (const io::Draft& draft : drafts) {
      if (!draft.lines || draft.lines->kind != kind) continue;
      if (const auto client = book_.find_client(draft.lines->client))
        selection.clients.push_back(*client);
    }
    return selection;
  }

  void keep(std::vector<Outgoing> made) {
    for (Outgoing& one : made) {
      std::string name = one.name;
      found_.emplace(std::move(name), std::move(one));
    }
  }

  std::optional<Outgoing> statement(const io::DraftLines& lines, book::ClientIx client) const {
    auto made = outgoing_statements(
        book_, core::parse_date(lines.until).value_or(as_of_), {{client}, {}},
        {.from = core::parse_date(lines.from), .since = core::parse_date(lines.since)});
    if (made.empty()) return std::nullopt;
    made.front().until = lines.until;
    return made.front();
  }

  std::optional<Outgoing> invoice(const io::DraftLines& lines, book::ClientIx client) const {
    if (lines.invoices.empty()) return std::nullopt;
    const auto found = book_.find_invoice(lines.invoices.front());
    if (!found || book_.invoice(*found).client.ix() != client ||
        book_.invoice(*found).date > as_of_)
      return std::nullopt;
    const book::InvoiceIx named[] = {*found};
    return outgoing_invoices(book_, as_of_, named).front();
  }

  const book::Book& book_;
  core::Date as_of_;
  ByName found_;
  std::map<std::string, report::Decision> decisions_;
};

bool is_open_of(const book::Book& book, book::ClientIx client, core::Date as_of,
                const std::vector<std::string>& invoices) {
  const report::Account account = report::replay(book, client, as_of);
  return std::ranges::any_of(account.invoices, [&](const report::InvoiceStanding& standing) {
    return standing.open.is_positive() &&
           std::ranges::count(invoices, std::string(book.invoice(standing.invoice).id)) > 0;
  });
}

/// The word for what happened meanwhile: `paid`, `on hold`, `promised`, `disputed`; or empty.
std::string what_happened(const book::Book& book, core::Date as_of, const io::DraftLines& lines,
                          const report::Decision& decision) {
  const auto client = book.find_client(lines.client);
  if (client && !is_open_of(book, *client, as_of, lines.invoices)) return "paid";
  if (decision.rule == report::Rule::hold) return "on hold";
  for (const report::SetAside& aside : decision.set_aside)
    if (std::ranges::count(lines.invoices, aside.id) > 0)
      return std::string(report::set_aside_name(aside.why));
  return {};
}

/// Why a reminder is not due any more.
std::string why_not_due(const book::Book& book, core::Date as_of, const io::DraftLines& lines,
                        const report::Decision& decision) {
  const std::string word = what_happened(book, as_of, lines, decision);
  const std::string reasons = core::joined(decision.reasons, "; ");
  if (word.empty() || reasons.find(word) != std::string::npos) return reasons;
  return reasons.empty() ? word : word + "; " + reasons;
}

/// Finds out whether it is stale, and why.
void hold_against(Standing& standing, const book::Book& book, core::Date as_of,
                  const Today& today) {
  const io::DraftLines& lines = *standing.draft.lines;
  if (!standing.now) {
    const report::Decision* const decision =
        lines.kind == "reminder" ? today.decision(lines.client) : nullptr;
    standing.waits = decision != nullptr && decision->rule == report::Rule::quiet;
    standing.is_stale = !standing.waits;
    if (decision != nullptr)
      standing.why = why_not_due(book, as_of, lines, *decision);
    else if (!book.find_client(lines.client))
      standing.why = "no client has that name";
    else
      standing.why = lines.kind == "invoice"     ? "the client has no such invoice"
                     : lines.kind == "statement" ? "there is nothing to state"
                                                 : "there is nothing to thank for now";
    if (standing.waits) standing.why = core::joined(decision->reasons, "; ");
    return;
  }
  const int age = as_of - lines.as_of;
  standing.why = core::joined(standing.now->why, "; ");
  if (standing.now->says != lines.says) {
    standing.is_stale = true;
    standing.why = "it would say something else now: " + standing.why;
  } else if (age < 0) {
    standing.is_stale = true;
    standing.why = "it was made for " + lines.as_of.text() + ", which is still to come";
  } else if (age > days_fresh && lines.until.empty()) {
    standing.is_stale = true;
    standing.why = "it was made " + std::to_string(age) + " days ago, on " + lines.as_of.text();
  }
}

std::string state_of(const Standing& standing) {
  if (standing.is_foreign()) return "foreign";
  switch (standing.draft.folder) {
    case io::DraftFolder::fresh: return "new";
    case io::DraftFolder::approved: return standing.draft.is_altered ? "altered" : "approved";
    case io::DraftFolder::sending: return standing.is_uncertain ? "uncertain" : "sending";
  }
  return {};
}

}  // namespace

std::vector<Standing> standings(const book::Book& book, core::Date as_of,
                                std::vector<io::Draft> drafts, const io::DraftBox& box) {
  Today today(book, as_of, drafts);
  std::vector<Standing> made;
  for (io::Draft& draft : drafts) {
    Standing standing;
    standing.draft = std::move(draft);
    if (standing.is_foreign()) {
      standing.why = standing.draft.foreign_why;
    } else if (standing.draft.folder == io::DraftFolder::sending) {
      const bool is_known = report::find_mail(book, standing.draft.message_id) != nullptr;
      // What a `send` that runs has there is its own.
      standing.is_uncertain = !is_known && !box.is_sending();
      standing.why = standing.is_uncertain
                         ? "the mail program had it, and nobody knows whether it went"
                     : is_known ? "it went; the next `inv send` puts it to what was sent"
                                : "it is being sent";
    } else {
      standing.now = today.find(standing.draft);
      hold_against(standing, book, as_of, today);
    }
    made.push_back(std::move(standing));
  }
  return made;
}

render::DraftRow draft_row(const Standing& standing, const book::Book& book) {
  const io::Draft& draft = standing.draft;
  render::DraftRow row;
  row.name = draft.name;
  row.path = io::DraftBox::shown_path(draft.name, draft.folder);
  row.state = state_of(standing);
  row.why = standing.why;
  if (!draft.lines) return row;
  row.client = draft.lines->client;
  row.kind = draft.lines->kind;
  row.is_edited = draft.is_edited;
  row.is_stale = standing.is_stale;
  row.via = draft.lines->via;
  row.invoices = draft.lines->invoices;
  row.stage = draft.lines->stage;
  row.as_of = draft.lines->as_of;
  row.message_id = draft.message_id;
  if (standing.now) row.amounts = standing.now->amounts;
  row.to = core::addresses_in(io::header_field(draft.text, "To"));
  const auto client = book.find_client(row.client);
  if (row.to.empty() && client) row.to.emplace_back(book.client(*client).name);
  return row;
}

}  // namespace inv::cli
