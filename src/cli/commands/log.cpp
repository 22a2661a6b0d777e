#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/report/decision.hpp"

namespace inv::cli {

namespace {

/// The one option that says how it was.
std::string_view contact_of(const Invocation& invocation) {
  std::string_view found;
  for (const std::string_view option : {"--call", "--visit", "--email", "--letter", "--message"}) {
    if (!invocation.arguments().has(option)) continue;
    if (!found.empty())
      invocation.refuse(core::quoted(found) + " and " + core::quoted(option) +
                        " are two contacts; log one at a time");
    found = option;
  }
  if (found.empty())
    invocation.refuse("`inv log` needs one of `--call`, `--visit`, `--email`, `--letter` or "
                      "`--message`, with what was said");
  return found;
}

/// Of us with the client, and not only to be pleasant: it may be the step that is due.
bool may_be_step(const Arguments& arguments) {
  static constexpr std::string_view no_steps[] = {"no-answer", "other", "disputed", "reply-due",
                                                  "not-received"};
  const std::string outcome = arguments.value("--outcome").value_or("");
  return !arguments.has("--from") && !arguments.has("--chat") &&
         std::ranges::find(no_steps, outcome) == std::end(no_steps);
}

/// What makes a contact a step does not go with a chat.
void check_chat(const Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  if (!arguments.has("--chat")) return;
  for (const std::string_view option :
       {"--stage", "--for", "--promise", "--dispute", "--outcome"}) {
    const bool is_other = option == "--outcome" && arguments.value(option) == "other";
    if (arguments.has(option) && !is_other)
      invocation.refuse("`--chat` is about no money and no step; " + core::quoted(option) +
                        " does not go with it");
  }
}

/// Of the invoices that the step is about those that the contact is about too.
ForInvoices step_invoices(const RecordBuilder& entry, const report::Decision& due) {
  const book::Book& book = entry.session().book();
  const std::string disputed = entry.session().arguments().value("--dispute").value_or("");
  const auto& named = entry.for_invoices().targets;
  ForInvoices about;
  for (const std::string& id : due.invoices) {
    const book::InvoiceIx ix = *book.find_invoice(id);
    const bool is_named =
        named.empty() || std::ranges::count(named, ix, &ForInvoices::Target::invoice) > 0;
    if (is_named && book.find_printed(disputed) != ix) about.targets.push_back({ix, {}});
  }
  return about;
}

std::string step_text(const Session& session, book::ClientIx client, int stage) {
  return "step " + std::to_string(stage) + " of " +
         std::to_string(session.book().policy_of(client).last_stage());
}

/// Where a call is due on that day the contact is that step, for the invoices that it is about.
void add_due_step(RecordBuilder& entry) {
  Session& session = entry.session();
  const Arguments& arguments = session.arguments();
  if (arguments.has("--stage")) return;
  const book::ClientIx client = *entry.client_ix();
  const report::Account account = report::replay(session.book(), client, session.date());
  const report::Decision due =
      report::decide(session.book(), account, report::relations(session.book(), account));
  if (due.action != report::Action::call || !due.stage) return;
  const std::string step = step_text(session, client, *due.stage);
  ForInvoices about = step_invoices(entry, due);
  if (!may_be_step(arguments) || about.targets.empty()) {
    const bool is_silent = arguments.has("--from") || arguments.value("--outcome") == "no-answer";
    if (!is_silent) session.remark("it counts as no step; " + step + " is still due");
    return;
  }
  if (!arguments.has("--for")) {
    entry.set_for_invoices(std::move(about));
    entry.add("for", entry.invoices());
  }
  entry.add("stage", io::NewNode::plain(std::to_string(*due.stage)));
  session.remark("counted as " + step);
}

/// What was said with it that is an entry of its own.
RecordBuilder beside(RecordBuilder& entry) {
  RecordBuilder other(entry.session(), entry.client_ix());
  other.add("date", io::NewNode::date(entry.session().date()));
  return other;
}

Exit run_log(Invocation& invocation) {
  check_chat(invocation);
  Session session(invocation);
  RecordBuilder entry = new_entry(session, About::client);
  session.may_happen_twice();
  entry.add_options({contact_of(invocation), "--for"});
  add_due_step(entry);
  entry.add_options();
  std::vector<io::PlacedRecord> records = {entry.placed_in("journal")};
  if (const auto day = invocation.arguments().value("--promise")) {
    RecordBuilder promise = beside(entry);
    promise.add("promise", io::NewNode::date(read_day_to_come(session, "--promise", *day)));
    promise.add_options({"--for"});
    records.push_back(promise.placed_in("journal"));
  }
  if (const auto id = invocation.arguments().value("--dispute")) {
    const book::Invoice& invoice = session.book().invoice(read_invoice(session, *id));
    if (invoice.client.ix() != *entry.client_ix())
      session.refuse(core::quoted(invoice.id) + " is not an invoice of " +
                     core::quoted(entry.client().id));
    RecordBuilder dispute = beside(entry);
    dispute.add("dispute", io::NewNode::text(invoice.id));
    records.push_back(dispute.placed_in("journal"));
  }
  return session.write(records, {entry.client().id});
}

}  // namespace

constinit const Command log_command = {
    "log", "a call, a visit, a mail: what was said",
    "Records that a person was in touch with a client, and what was said. Where a call is due on "
    "that day, it is that step; else it counts as one where it has a stage, invoices or an outcome "
    "but `other`. A chat is none.",
    {1, 1, "CLIENT"},
    {{"--call", "TEXT", "a telephone call", as_text},
     {"--visit", "TEXT", "a visit, or at the gate", as_text},
     {"--email", "TEXT", "a mail", as_text},
     {"--letter", "TEXT", "a letter", as_text},
     {"--message", "TEXT", "a text message", as_text},
     {"--from", "client", "they were in touch with us", as_word},
     {"--chat", "", "it was not about money, and counts as no step"},
     {"--by", "WHO", "who of you it was", as_text},
     {"--outcome",
      "no-answer|voicemail|not-received|in-approval|in-payment|says-paid|reply-due|disputed|"
      "promised|other",
      "what came of it", as_word},
     {"--mood", "1|2|3|4|5", "1 bad to 5 good", as_word},
     {"--stage", "N", "the step of the ladder that it was", as_word},
     for_ids_option,
     {"--promise", "DATE", "they say that it will be paid by then: an entry of its own"},
     {"--dispute", "ID", "they question that invoice: an entry of its own"},
     {"--next", "DATE", "come back to it on that day", as_day_to_come},
     {"--assigned", "WHO", "who is to do that", as_text},
     date_option, memo_option, dry_run_option},
    {{"inv log millhouse --call \"asked about the roses\" --mood 5 --chat", "a good talk"},
     {"inv log hart --call \"cheque is in the mail\" --promise friday",
      "what was said, and by when"},
     {"inv log okafor --email \"when will the gate be done?\" --from client --outcome reply-due",
      "they wait for an answer"},
     {"inv log hart --call \"nobody there\" --outcome no-answer --next monday",
      "try again on the next Monday"}},
    run_log, writes};

}  // namespace inv::cli
