// Money of a client besides what comes in: `pay` has a file of its own.

#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/book/numbering.hpp"

namespace inv::cli {

namespace {

void add_credit(RecordBuilder& entry) {
  const Session& session = entry.session();
  entry.add_verb(entry.money(read_amount_or_open(entry)));
  const auto id = session.arguments().value("--id");
  if (id && book::Numbering(session.book()).is_taken(*id))
    session.refuse("the number " + core::quoted(*id) + " is taken");
  entry.add_options({"--for", "--id"});
}

void add_applied(RecordBuilder& entry) {
  const Session& session = entry.session();
  if (entry.for_invoices().targets.empty())
    session.invocation().refuse(
        "`inv apply` needs `--for`: the invoices that the money is for");
  core::Money amount = read_amount_or_open(entry);
  if (!entry.operand(1) && !entry.for_invoices().has_amounts()) {
    const report::Account account =
        report::replay(session.book(), *entry.client_ix(), session.date());
    const core::Money there = account.unapplied_in(amount.currency());
    if (!there.is_positive()) session.refuse("no money is unapplied on that day");
    amount = core::min(amount, there);
  }
  entry.add_verb(entry.money(amount));
}

/// Money that went to the client, or back to them.
void add_given_back(RecordBuilder& entry) {
  const Session& session = entry.session();
  const core::Money amount =
      read_money(session, "AMOUNT", *entry.typed_amount(), entry.currency());
  refuse_repeated(entry, session.arguments().command->name, amount,
                  session.arguments().value("--ref").value_or(""));
  entry.add_verb(entry.money(amount));
}

}  // namespace

constinit const Command credit_command = {
    "credit", "a credit: less is owed",
    "Records a credit for a client, without a document of its own; `inv bill --credit` makes a "
    "credit note with lines. With --for and no AMOUNT it is over what is open of these invoices.",
    {1, 3, "CLIENT [AMOUNT]"},
    {for_option, why_option,
     {"--id", "ID", "its own number, where it has one", as_text},
     date_option, memo_option, dry_run_option},
    {{"inv credit hart 12.50 --for 2026-0042 --why \"late delivery\"",
      "a credit against one invoice"},
     {"inv credit hart --for 2026-0042", "over all that is open of it"}},
    record<About::client, add_credit>, writes};

constinit const Command apply_command = {
    "apply", "put unapplied money to invoices",
    "Puts money that no invoice has yet to the invoices that --for names: free money first, then "
    "what waits for invoices to come, then deposits that were kept. Without AMOUNT as much as "
    "they have open and as there is.",
    {1, 3, "CLIENT [AMOUNT]"},
    {for_option, date_option, memo_option, dry_run_option},
    {{"inv apply hart 20.00 --for 2026-0043", "part of a deposit to one invoice"},
     {"inv apply hart --for 2026-0043", "as much as it takes"}},
    record<About::client, add_applied>, writes};

constinit const Command returned_command = {
    "returned", "a payment came back",
    "Records that a payment came back: a bounced cheque, a direct debit returned. With --for it "
    "is taken off what these invoices received, else off unapplied money.",
    {2, 3, "CLIENT AMOUNT"},
    {for_option, why_option, ref_option,
     {"--mistake", "", "it had been entered wrongly; no bank sent it back", as_true},
     date_option, memo_option, dry_run_option},
    {{"inv returned hart 174.50 --for 2026-0042 --why \"cheque bounced\"",
      "the invoice is open again"}},
    record<About::client, add_given_back>, writes};

constinit const Command refund_command = {
    "refund", "unapplied money given back",
    "Records that unapplied money was given back to a client. More than there is on that day is "
    "refused.",
    {2, 3, "CLIENT AMOUNT"},
    {{"--via", "TEXT", "how: bank, cash", as_text},
     ref_option, date_option, memo_option, dry_run_option},
    {{"inv refund hart 20.00 --via bank", "what was paid too much goes back"}},
    record<About::client, add_given_back>, writes};

}  // namespace inv::cli
