#include "remittance.hpp"
#include "writing.hpp"

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
  ForWords for_words;
  std::string ref;  ///< from an advice, where `--ref` is not given
};

Exit record(Writing& writing, const Payment& payment, book::ClientIx client) {
  const std::string ref = writing.arguments().has("--ref") ? writing.ref() : payment.ref;
  if (writing.is_there_already("paid", payment.amount, payment.for_words, client, ref))
    return writing.invocation().status();
  io::NewNode entry = writing.entry();
  entry.add("paid", writing.money_node(payment.amount, client));
  for (const std::string_view option : {"--charges", "--withheld"})
    if (!writing.add_amount(entry, option, payment.for_words, client))
      return writing.invocation().status();
  writing.add_texts(entry, {"--via"});
  writing.add_for(entry, payment.for_words, client);
  if (!ref.empty()) entry.add("ref", io::NewNode::text(ref));
  if (writing.arguments().has("--keep")) entry.add("keep", io::NewNode::plain("true"));
  return writing.record_entry(std::move(entry), client);
}

/// What the bank and the tax office kept is not in what arrived.
std::optional<core::Money> less_kept(Writing& writing, core::Money amount,
                                     const ForWords& for_words, book::ClientIx client) {
  for (const std::string_view option : {"--charges", "--withheld"}) {
    const auto text = writing.arguments().value(option);
    if (!text) continue;
    const auto kept = writing.money(option, *text, writing.currency(for_words, client));
    if (!kept) return std::nullopt;
    if (kept->currency() == amount.currency()) amount -= *kept;
  }
  if (amount.is_positive()) return amount;
  writing.refuse("what was kept of it leaves nothing that arrived; give AMOUNT");
  return std::nullopt;
}

std::vector<OpenInvoice> open_invoices(const Writing& writing, book::ClientIx client) {
  std::vector<OpenInvoice> invoices;
  const report::Account account = report::replay(writing.book(), client, writing.shown_day());
  for (const auto& standing : account.invoices)
    invoices.push_back({standing.invoice, standing.open});
  return invoices;
}

/// What an advice proposes. Nothing, and said, where it names neither invoices nor money.
std::optional<Payment> proposal(Writing& writing, const std::string& advice,
                                book::ClientIx client) {
  const auto invoices = open_invoices(writing, client);
  const Remittance found = read_remittance(advice, writing.book(), client, invoices);
  for (const std::string& doubt : found.doubts) writing.invocation().note(doubt);
  const auto paid = found.paid();
  if (!paid || !paid->is_positive()) {
    writing.refuse("the text on standard input names no open invoice of `" +
                   writing.book().client(client).id + "` and no amount; give AMOUNT or `--for`");
    return std::nullopt;
  }
  Payment payment{*paid, {}, found.reference};
  core::Money sum = core::Money::zero(paid->currency());
  for (const RemittanceShare& share : found.shares) {
    payment.for_words.targets.push_back({share.invoice, share.amount});
    if (share.amount.currency() == sum.currency()) sum += share.amount;
  }
  const bool is_all = found.shares.size() == 1 && sum == *paid;
  // A list says less than a map, where the amounts do not add up or add nothing.
  if (is_all || sum > *paid)
    for (auto& target : payment.for_words.targets) target.amount.reset();
  const bool is_dated = found.date && *found.date <= writing.invocation().as_of();
  if (is_dated && !writing.arguments().has("--date")) writing.set_date(*found.date);
  return payment;
}

/// Shows what an advice comes to, and asks. The book is not kept locked while a person thinks.
Exit pay_from_advice(Invocation& invocation, const std::string& advice) {
  const std::string& words = invocation.arguments().names[0];
  const bool is_sure =
      invocation.arguments().has("--yes") || invocation.arguments().has("--dry-run");
  if (!is_sure) {
    Writing trial(invocation);
    trial.only_try();
    if (!trial.open()) return invocation.status();
    const auto client = trial.client(words);
    const auto payment = client ? proposal(trial, advice, *client) : std::nullopt;
    if (!payment) return invocation.status();
    if (const Exit tried = record(trial, *payment, *client); tried != Exit::done) return tried;
    invocation.close();
    if (!invocation.env().ask) {
      invocation.note("nothing was written; `--yes` records it as shown");
      return Exit::done;
    }
    const auto answer = invocation.env().ask("record this payment? [y/N] ");
    if (!answer || (*answer != "y" && *answer != "Y" && *answer != "yes")) {
      invocation.note("nothing was written");
      return Exit::done;
    }
  }
  Writing writing(invocation);
  if (!writing.open()) return invocation.status();
  const auto client = writing.client(words);
  const auto payment = client ? proposal(writing, advice, *client) : std::nullopt;
  return payment ? record(writing, *payment, *client) : invocation.status();
}

Exit run(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const bool says_nothing = arguments.names.size() == 1 && !arguments.has("--for");
  if (says_nothing && invocation.env().in != nullptr) {
    const std::string advice = read_advice(*invocation.env().in);
    if (advice.find_first_not_of(" \t\r\n") != std::string::npos)
      return pay_from_advice(invocation, advice);
  }
  Writing writing(invocation);
  if (!writing.open()) return invocation.status();
  const auto client = writing.client(arguments.names[0]);
  if (!client) return invocation.status();
  auto for_words = writing.for_words(*client);
  if (!for_words) return invocation.status();
  auto amount = writing.amount_or_open(*for_words, *client);
  if (amount && arguments.names.size() == 1)
    amount = less_kept(writing, *amount, *for_words, *client);
  if (!amount) return invocation.status();
  return record(writing, {*amount, std::move(*for_words), ""}, *client);
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
