#include <istream>

#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/bank/advice.hpp"
#include "inv/bank/match.hpp"
#include "inv/core/ascii.hpp"
#include "inv/io/layout/digest.hpp"

namespace inv::cli {

namespace {

/// What is to be recorded.
struct Payment {
  core::Money amount;
  std::string ref = {};                      ///< from an advice, where `--ref` is not given
  std::optional<core::Money> withheld = {};  ///< the same, of `--withheld`
};

/// Money that names nothing takes back no write-off, and may well be meant for one.
void note_written_off(const RecordBuilder& entry, core::Money amount) {
  const Session& session = entry.session();
  const report::Account account =
      report::replay(session.book(), *entry.client_ix(), session.date());
  if (amount <= account.open(amount.currency())) return;
  for (const report::InvoiceStanding& standing : account.invoices) {
    core::Money sum = core::Money::zero(standing.open.currency());
    for (const report::Item& item : account.items_of(standing)) sum += item.written_off;
    if (sum.is_zero() || sum.currency() != amount.currency()) continue;
    const std::string id = session.book().invoice(standing.invoice).id;
    session.note(report::money_text(sum) + " of " + core::quoted(id) +
                 " was written off; with `--for " + id + "` the money goes there");
  }
}

void add_payment(RecordBuilder& entry, const Payment& payment) {
  const Session& session = entry.session();
  const Arguments& arguments = session.arguments();
  const std::string ref = arguments.value("--ref").value_or(payment.ref);
  refuse_repeated(entry, "paid", payment.amount, ref);
  entry.add("paid", entry.money(payment.amount));
  for (const std::string_view option : {"--charges", "--withheld"})
    if (const auto typed = arguments.value(option))
      entry.add(option.substr(2), entry.money(read_money_in(session, option, *typed,
                                                            payment.amount.currency())));
  if (const auto typed = arguments.value("--settles"))
    entry.add("settles",
              entry.money(read_money_in(session, "--settles", *typed, entry.currency())));
  if (payment.withheld && !arguments.has("--withheld"))
    entry.add("withheld", entry.money(*payment.withheld));
  entry.add_options({"--via"});
  if (!entry.for_invoices().targets.empty()) entry.add("for", entry.invoices());
  if (!ref.empty()) entry.add("ref", io::NewNode::text(ref));
}

/// Money in another currency than its invoices says what it was worth.
void check_settles(const RecordBuilder& entry, core::Money amount) {
  const Session& session = entry.session();
  const ForInvoices& invoices = entry.for_invoices();
  if (session.arguments().has("--settles")) {
    if (!invoices.targets.empty() && entry.operand(1)) return;
    session.invocation().refuse("`--settles` needs AMOUNT, the money that came, and `--for`");
  }
  const core::Currency currency = entry.currency();
  if (invoices.targets.empty() || amount.currency() == currency) return;
  const core::Money open = open_of(session, invoices, currency);
  const std::string in(currency.code()), came(amount.currency().code());
  session.refuse("the money is in " + came + ", what it is for in " + in +
                 "; say what it was worth" +
                 (open.is_positive() ? ", as `--settles " + open.text() + "`"
                                     : " with `--settles`"));
}

/// What the bank and the tax office kept is not in what arrived.
core::Money less_kept(const Session& session, core::Money amount) {
  for (const std::string_view option : {"--charges", "--withheld"})
    if (const auto typed = session.arguments().value(option))
      amount -= read_money_in(session, option, *typed, amount.currency());
  if (!amount.is_positive())
    session.refuse("what was kept of it leaves nothing that arrived; give AMOUNT");
  return amount;
}

/// What an advice proposes, its doubts said.
bank::Proposal proposal(const Session& session, const std::string& advice) {
  const book::Book& book = session.book();
  const book::ClientIx client = read_client(session, session.arguments().names.front());
  const report::Account account = report::replay(book, client, session.shown_day());
  std::vector<bank::OpenInvoice> open;
  for (const auto& standing : account.invoices) open.push_back({standing.invoice, standing.open});
  bank::Notice notice =
      bank::read_notice(advice, client, book.client(client).currency.value_or(book.currency()));
  if (session.arguments().has("--date")) notice.dates.clear();
  bank::Proposal found = bank::propose(notice, book, open, session.invocation().as_of());
  for (const std::string& doubt : found.doubts) session.note(doubt);
  if (!found.paid)
    session.refuse("nothing in the text on standard input can be proposed; give AMOUNT or `--for`");
  return found;
}

/// Of a proposal. A list says as much as a map of one that gets all.
ForInvoices invoices_of(const bank::Proposal& found) {
  ForInvoices invoices;
  core::Money settles = *found.paid, sum = core::Money::zero(settles.currency());
  if (found.withheld) settles += *found.withheld;
  for (const bank::Share& share : found.shares) {
    invoices.targets.push_back({share.invoice, share.amount});
    sum += share.amount;
  }
  if (found.shares.size() == 1 && sum == settles) invoices.targets.front().amount.reset();
  return invoices;
}

/// As a shell takes it for one word.
std::string shell_word(const std::string& text) {
  const bool is_plain = std::ranges::all_of(text, [](char c) {
    return core::is_alphanumeric(c) || std::string_view("-_.,=:/+@%").find(c) != std::string::npos;
  });
  if (is_plain && !text.empty()) return text;
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

/// The command that records what an advice says, for where nobody can be asked.
std::string command_for(const RecordBuilder& entry, const Payment& payment) {
  const Session& session = entry.session();
  std::string invoices;
  for (const auto& target : entry.for_invoices().targets)
    invoices += (invoices.empty() ? "" : ",") + session.book().invoice(target.invoice).id +
                (target.amount ? "=" + target.amount->text() : "");
  std::string command = "inv pay " + shell_word(entry.client().id) + " " +
                        shell_word(entry.money(payment.amount).scalar);
  const auto add = [&](const char* option, const std::string& otherwise) {
    const std::string value = session.arguments().value(option).value_or(otherwise);
    if (!value.empty()) command += " " + std::string(option) + " " + shell_word(value);
  };
  add("--for", invoices);
  add("--via", "");
  add("--ref", payment.ref);
  add("--charges", "");
  add("--withheld", payment.withheld ? payment.withheld->text() : "");
  if (session.arguments().has("--keep")) command += " --keep";
  add("--memo", "");
  return command + " --date " + session.date().text();
}

/// What was shown to a person, and how to record it otherwise.
struct Shown {
  Exit exit;
  io::Digest digest;
  std::string command;
};

/// Shows what an advice says, or records it where just that was shown and confirmed.
Shown take_advice(Invocation& invocation, const std::string& advice,
                  const std::optional<io::Digest>& confirmed) {
  Session session(invocation);
  if (!confirmed) session.only_try();
  const bank::Proposal found = proposal(session, advice);
  if (found.date) session.set_date(*found.date);
  RecordBuilder entry = new_entry(session, About::client);
  entry.set_for_invoices(invoices_of(found));
  const Payment payment{*found.paid, found.reference, found.withheld};
  add_payment(entry, payment);
  const std::string command = command_for(entry, payment);
  entry.add_options();
  Shown shown{Exit::done, io::digest_of(entry.node()), command};
  if (confirmed && *confirmed != shown.digest)
    invocation.note("the book has changed meanwhile, and with it the proposal");
  else
    shown.exit = write_entry(entry);
  return shown;
}

/// Shows what an advice comes to, and asks: nothing is recorded without a person's yes. The book is
/// not kept locked while a person thinks: what would be written then is compared with what was
/// shown.
Exit pay_from_advice(Invocation& invocation, const std::string& advice) {
  while (true) {
    const Shown shown = take_advice(invocation, advice, std::nullopt);
    invocation.close();
    if (invocation.arguments().has("--dry-run") || shown.exit != Exit::done) return shown.exit;
    if (!invocation.env().ask)
      invocation.refuse_in_book("nothing was written: answer at a terminal, or record it with `" +
                                shown.command + "`");
    const auto answer = invocation.env().ask("record this payment? [y/N] ");
    if (answer != "y" && answer != "Y" && answer != "yes")
      invocation.refuse_in_book("nothing was written");
    const Shown written = take_advice(invocation, advice, shown.digest);
    if (written.digest == shown.digest) return written.exit;
    invocation.close();
  }
}

/// What stands on standard input, where the command line says neither how much nor what for.
std::string pasted_advice(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  std::istream* const in = invocation.env().in;
  if (arguments.names.size() > 1 || arguments.has("--for") || in == nullptr) return {};
  std::string text(bank::advice_bytes_max + 1, '\0');
  in->read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in->gcount()));
  if (text.size() > bank::advice_bytes_max)
    invocation.refuse("the remittance advice on standard input is longer than 1 MiB; give AMOUNT "
                      "and `--for`");
  return text;
}

Exit run_pay(Invocation& invocation) {
  const std::string advice = pasted_advice(invocation);
  if (!core::trimmed(advice, " \t\r\n").empty()) return pay_from_advice(invocation, advice);
  Session session(invocation);
  RecordBuilder entry = new_entry(session, About::client);
  const core::Money amount = read_amount_or_open(entry);
  check_settles(entry, amount);
  const bool names = !entry.for_invoices().targets.empty();
  if (!names && !session.arguments().has("--keep")) note_written_off(entry, amount);
  add_payment(entry, {entry.operand(1) ? amount : less_kept(session, amount)});
  return write_entry(entry);
}

}  // namespace

constinit const Command pay_command = {
    "pay", "money came in",
    "Records a payment. It goes to the invoices that --for names, or else to the one of which just "
    "that is open, or else to the oldest; what they do not need stays unapplied. Without AMOUNT it "
    "is what is open of these invoices; without both, a remittance advice on standard input is "
    "read, and what it says is proposed.",
    {1, 3, "CLIENT [AMOUNT]"},
    {for_option,
     {"--via", "TEXT", "how: cheque, bank, cash", as_text},
     {"--ref", "TEXT", "the bank's reference, or a cheque's number"},
     {"--charges", "MONEY", "what the bank kept of it; it settles too"},
     {"--withheld", "MONEY", "tax that the client kept; it settles too"},
     {"--settles", "MONEY", "what it was worth, where it came in another currency"},
     {"--keep", "", "a deposit: only `inv apply` uses it", as_true},
     date_option, memo_option, dry_run_option},
    {{"inv pay millhouse 174.50 --for 2026-0042 --via cheque", "a cheque for one invoice"},
     {"inv pay millhouse 200", "to the oldest open invoices"},
     {"inv pay millhouse --for 2026-0042,2026-0043", "all that is open of both"},
     {"inv pay millhouse < remittance.txt", "propose what a pasted remittance advice says"}},
    run_pay, writes};

}  // namespace inv::cli
