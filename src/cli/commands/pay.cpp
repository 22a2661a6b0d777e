#include <algorithm>

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_repeat.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "cli/typed/pasted_advice.hpp"
#include "inv/bank/advice.hpp"
#include "inv/bank/match.hpp"
#include "inv/core/ascii.hpp"
#include "inv/io/layout/digest.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    for_option,
    {"--via", 0, "TEXT", "how: cheque, bank, cash"},
    {"--ref", 0, "TEXT", "the bank's reference, or a cheque's number"},
    {"--charges", 0, "MONEY", "what the bank kept of it; it settles too"},
    {"--withheld", 0, "MONEY", "tax that the client kept; it settles too"},
    {"--keep", 0, "", "a deposit: only `inv apply` uses it"},
    date_option, memo_option, dry_run_option};

constexpr Example examples[] = {
    {"inv pay millhouse 174.50 --for 2026-0042 --via cheque", "a cheque for one invoice"},
    {"inv pay millhouse 200", "to the oldest open invoices"},
    {"inv pay millhouse --for 2026-0042,2026-0043", "all that is open of both"},
    {"inv pay millhouse < remittance.txt", "propose what a pasted remittance advice says"},
};

/// What is to be recorded.
struct Payment {
  core::Money amount;
  ForInvoices for_invoices;
  std::string ref = {};  ///< from an advice, where `--ref` is not given
  std::optional<core::Money> withheld = std::nullopt;  ///< the same, of `--withheld`
};

/// The entry of a payment; nothing, and said, where it cannot be, or is there already.
std::optional<io::NewNode> entry_of(EntryCommand& writing, const Payment& payment,
                                    book::ClientIx client) {
  const std::string ref = writing.arguments().has("--ref") ? writing.ref() : payment.ref;
  if (is_there_already(writing, "paid", payment.amount, payment.for_invoices, client, ref))
    return std::nullopt;
  io::NewNode entry = new_entry(writing);
  entry.add("paid", money_node(writing, payment.amount, client));
  for (const std::string_view option : {"--charges", "--withheld"})
    if (!add_amount(writing, entry, option, payment.amount.currency(), client)) return std::nullopt;
  if (payment.withheld && !writing.arguments().has("--withheld"))
    entry.add("withheld", money_node(writing, *payment.withheld, client));
  add_texts(writing, entry, {"--via"});
  add_for(writing, entry, payment.for_invoices, client);
  if (!ref.empty()) entry.add("ref", io::NewNode::text(ref));
  if (writing.arguments().has("--keep")) entry.add("keep", io::NewNode::plain("true"));
  return entry;
}

/// What the bank and the tax office kept is not in what arrived.
std::optional<core::Money> less_kept(EntryCommand& writing, core::Money amount) {
  for (const std::string_view option : {"--charges", "--withheld"}) {
    const auto text = writing.arguments().value(option);
    if (!text) continue;
    const auto kept = read_money_in(writing, option, *text, amount.currency());
    if (!kept) return std::nullopt;
    amount -= *kept;
  }
  if (amount.is_positive()) return amount;
  writing.refuse("what was kept of it leaves nothing that arrived; give AMOUNT");
  return std::nullopt;
}

std::vector<bank::OpenInvoice> open_invoices(const EntryCommand& writing, book::ClientIx client) {
  std::vector<bank::OpenInvoice> invoices;
  const report::Account account = report::replay(writing.book(), client, writing.shown_day());
  for (const auto& standing : account.invoices)
    invoices.push_back({standing.invoice, standing.open});
  return invoices;
}

bank::Proposal proposal(EntryCommand& writing, const std::string& advice, book::ClientIx client) {
  const core::Currency usual =
      writing.book().client(client).currency.value_or(writing.book().currency());
  bank::Notice notice = bank::read_notice(advice, client, usual);
  if (writing.arguments().has("--date")) notice.dates.clear();
  return bank::propose(notice, writing.book(), open_invoices(writing, client),
                       writing.invocation().as_of());
}

/// What an advice proposes, its doubts said. Nothing, and said, where it names no money.
std::optional<Payment> proposed(EntryCommand& writing, const std::string& advice,
                                book::ClientIx client) {
  const bank::Proposal found = proposal(writing, advice, client);
  for (const std::string& doubt : found.doubts) writing.invocation().note(doubt);
  if (!found.paid) {
    writing.refuse("nothing in the text on standard input can be proposed; give AMOUNT or `--for`");
    return std::nullopt;
  }
  Payment payment{*found.paid, {}, found.reference, found.withheld};
  core::Money settles = *found.paid, sum = core::Money::zero(settles.currency());
  if (found.withheld) settles += *found.withheld;
  for (const bank::Share& share : found.shares) {
    payment.for_invoices.targets.push_back({share.invoice, share.amount});
    sum += share.amount;
  }
  // A list says as much as a map of one that gets all.
  if (found.shares.size() == 1 && sum == settles)
    payment.for_invoices.targets.front().amount.reset();
  if (found.date) writing.set_date(*found.date);
  return payment;
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
std::string command_for(const EntryCommand& writing, const Payment& payment,
                        book::ClientIx client) {
  const book::Book& book = writing.book();
  const bool is_usual = payment.amount.currency() == book.client(client).currency;
  const std::string code = is_usual ? "" : " " + std::string(payment.amount.currency().code());
  std::string invoices;
  for (const auto& target : payment.for_invoices.targets)
    invoices += (invoices.empty() ? "" : ",") + std::string(book.invoice(target.invoice).id) +
                (target.amount ? "=" + target.amount->text() : "");
  std::string command = "inv pay " + shell_word(book.client(client).id) + " " +
                        shell_word(payment.amount.text() + code);
  const auto add = [&](const char* option, const std::string& otherwise) {
    const std::string value = writing.arguments().value(option).value_or(otherwise);
    if (!value.empty()) command += " " + std::string(option) + " " + shell_word(value);
  };
  add("--for", invoices);
  add("--via", "");
  add("--ref", payment.ref);
  add("--charges", "");
  add("--withheld", payment.withheld ? payment.withheld->text() : "");
  if (writing.arguments().has("--keep")) command += " --keep";
  add("--memo", "");
  return command + " --date " + writing.date().text();
}

bool is_yes(const std::optional<std::string>& answer) {
  return answer && (*answer == "y" || *answer == "Y" || *answer == "yes");
}

/// What was shown to a person, and how to record it otherwise.
struct Shown {
  io::Digest digest;
  std::string command;
};

/// Records what an advice says, as it was shown and confirmed; where `confirmed` is none shows it.
/// Gives what it showed, or nothing where that was all.
std::optional<Shown> take_advice(Invocation& invocation, const std::string& advice,
                                 const std::optional<Shown>& confirmed) {
  EntryCommand writing(invocation);
  if (!confirmed) writing.only_try();
  const auto client = writing.open_client();
  const auto payment = client ? proposed(writing, advice, *client) : std::nullopt;
  const auto entry = payment ? entry_of(writing, *payment, *client) : std::nullopt;
  if (!entry) return std::nullopt;
  const Shown shown{io::digest_of(*entry), command_for(writing, *payment, *client)};
  if (confirmed && confirmed->digest != shown.digest) {
    invocation.note("the book has changed meanwhile, and with it the proposal");
    return shown;
  }
  const Exit exit = write_entry(writing, *entry, *client);
  const bool is_all = confirmed || invocation.arguments().has("--dry-run") || exit != Exit::done;
  return is_all ? std::nullopt : std::optional(shown);
}

/// Shows what an advice comes to, and asks: nothing is recorded without a person's yes. The book is
/// not kept locked while a person thinks: what would be written then is compared with what was
/// shown.
Exit pay_from_advice(Invocation& invocation, const std::string& advice) {
  std::optional<Shown> confirmed;
  while (const auto shown = take_advice(invocation, advice, confirmed)) {
    invocation.close();
    if (confirmed) {
      confirmed.reset();
      continue;
    }
    if (!invocation.env().ask)
      return invocation.refuse_name(
          "nothing was written: answer at a terminal, or record it with `" + shown->command + "`");
    if (!is_yes(invocation.env().ask("record this payment? [y/N] ")))
      return invocation.refuse_name("nothing was written");
    confirmed = shown;
  }
  return invocation.status();
}

/// What stands on standard input, where the command line says neither how much nor what for.
core::Result<std::string> pasted_advice(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const bool says_nothing = arguments.names.size() == 1 && !arguments.has("--for");
  if (!says_nothing || invocation.env().in == nullptr) return std::string();
  return read_advice(*invocation.env().in);
}

Exit run(Invocation& invocation) {
  const auto advice = pasted_advice(invocation);
  if (!advice) return invocation.fail(advice.error());
  if (advice->find_first_not_of(" \t\r\n") != std::string::npos)
    return pay_from_advice(invocation, *advice);
  EntryCommand writing(invocation);
  const auto client = writing.open_client();
  if (!client) return invocation.status();
  auto for_invoices = read_for_invoices(writing, *client);
  if (!for_invoices) return invocation.status();
  auto amount = read_amount_or_open(writing, *for_invoices, *client);
  if (amount && invocation.arguments().names.size() == 1) amount = less_kept(writing, *amount);
  if (!amount) return invocation.status();
  const auto entry = entry_of(writing, {*amount, std::move(*for_invoices), ""}, *client);
  return entry ? write_entry(writing, *entry, *client) : invocation.status();
}

}  // namespace

extern const Command pay_command;
constinit const Command pay_command = {
    "pay", "money came in",
    "Records a payment. It goes to the invoices that --for names, or else to the oldest open "
    "ones; what they do not need stays unapplied. Without AMOUNT it is what is open of these "
    "invoices; without both, a remittance advice on standard input is read, and what it says is "
    "proposed.",
    {1, 2}, "CLIENT [AMOUNT]", no_table, options, examples, run, writes};

}  // namespace inv::cli
