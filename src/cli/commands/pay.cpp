#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_repeat.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "cli/typed/pasted_advice.hpp"
#include "inv/bank/remittance.hpp"
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
    {"--yes", 0, "", "record what a pasted remittance advice says without asking"},
    date_option,
    memo_option,
    dry_run_option,
};

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
  std::string ref;  ///< from an advice, where `--ref` is not given
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

/// What an advice proposes. Nothing, and said, where it names neither invoices nor money, or where
/// it is to be recorded unseen and is not clear.
std::optional<Payment> proposal(EntryCommand& writing, const std::string& advice,
                                book::ClientIx client) {
  const auto invoices = open_invoices(writing, client);
  std::optional<core::Date> today;
  if (!writing.arguments().has("--date")) today = writing.invocation().as_of();
  const bank::Remittance found =
      bank::read_remittance(advice, writing.book(), client, invoices, today);
  for (const std::string& note : found.notes) writing.invocation().note(note);
  for (const std::string& doubt : found.doubts) writing.invocation().note(doubt);
  const auto paid = found.paid();
  if (!paid || !paid->is_positive()) {
    writing.refuse("nothing in the text on standard input can be proposed; give AMOUNT or `--for`");
    return std::nullopt;
  }
  if (!found.doubts.empty() && writing.arguments().has("--yes")) {
    writing.refuse("what the text says is not clear: " + found.doubts.front() +
                   "; nothing was written, look at it without `--yes`");
    return std::nullopt;
  }
  Payment payment{*paid, {}, found.reference};
  core::Money sum = core::Money::zero(paid->currency());
  for (const bank::RemittanceShare& share : found.shares) {
    payment.for_invoices.targets.push_back({share.invoice, share.amount});
    if (share.amount.currency() == sum.currency()) sum += share.amount;
  }
  const bool is_all = found.shares.size() == 1 && sum == *paid;
  // A list says less than a map, where the amounts do not add up or add nothing.
  if (is_all || sum > *paid)
    for (auto& target : payment.for_invoices.targets) target.amount.reset();
  const bool is_dated = found.date && *found.date <= writing.invocation().as_of();
  if (is_dated && !writing.arguments().has("--date")) writing.set_date(*found.date);
  return payment;
}

bool is_yes(const std::optional<std::string>& answer) {
  return answer && (*answer == "y" || *answer == "Y" || *answer == "yes");
}

/// Records what an advice says: as it was shown and confirmed, or where `confirmed` is none shows
/// it. Gives what it showed, or nothing where that was all.
std::optional<io::Digest> take_advice(Invocation& invocation, const std::string& advice,
                                      const std::optional<io::Digest>& confirmed, bool is_sure) {
  EntryCommand writing(invocation);
  if (!confirmed && !is_sure) writing.only_try();
  const auto client = writing.open_client();
  const auto payment = client ? proposal(writing, advice, *client) : std::nullopt;
  const auto entry = payment ? entry_of(writing, *payment, *client) : std::nullopt;
  if (!entry) return std::nullopt;
  const io::Digest shown = io::digest_of(*entry);
  if (confirmed && *confirmed != shown) {
    invocation.note("the book has changed meanwhile, and with it the proposal");
    return shown;
  }
  const Exit exit = write_entry(writing, *entry, *client);
  if (confirmed || is_sure || exit != Exit::done) return std::nullopt;
  return shown;
}

/// Shows what an advice comes to, and asks. The book is not kept locked while a person thinks: what
/// would be written then is compared with what was shown.
Exit pay_from_advice(Invocation& invocation, const std::string& advice) {
  const Arguments& arguments = invocation.arguments();
  const bool is_sure = arguments.has("--yes") || arguments.has("--dry-run");
  std::optional<io::Digest> confirmed;
  while (const auto shown = take_advice(invocation, advice, confirmed, is_sure)) {
    invocation.close();
    if (confirmed) {
      confirmed.reset();
      continue;
    }
    if (!invocation.env().ask)
      return invocation.refuse_name(
          "nothing was written; `--yes` records it as shown, where nothing is in doubt");
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
    .name = "pay",
    .summary = "money came in",
    .about =
        "Records a payment. It goes to the invoices that --for names, or else to the oldest "
        "open ones; what they do not need stays unapplied. Without AMOUNT it is what is open "
        "of these invoices; without both, a remittance advice on standard input is read, and "
        "what it says is proposed.",
    .operands = {1, 2},
    .operand = "CLIENT [AMOUNT]",
    .csv = false,
    .options = options,
    .examples = examples,
    .run = run,
    .writes = true,
};

}  // namespace inv::cli
