// What was said and agreed between us and a client, and what was sent to them.

#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/core/message.hpp"
#include "inv/report/relations.hpp"

namespace inv::cli {

namespace {

void add_promise(RecordBuilder& entry) {
  entry.add_verb(io::NewNode::date(read_day_to_come(entry.session(), "DATE", *entry.operand(1))));
}

/// `DATE=AMOUNT`.
io::NewNode plan_step(const RecordBuilder& entry, const std::string& typed) {
  const Session& session = entry.session();
  const std::size_t equals = typed.find('=');
  if (equals == std::string::npos)
    session.refuse("a step of a plan is `DATE=AMOUNT`, not " + core::quoted(typed));
  const core::Date by = read_day_to_come(session, "DATE", typed.substr(0, equals));
  const core::Money amount =
      read_money_in(session, "AMOUNT", typed.substr(equals + 1), entry.currency());
  return io::NewNode::map().add("by", io::NewNode::date(by)).add("amount", entry.money(amount));
}

void add_plan(RecordBuilder& entry) {
  io::NewNode steps = io::NewNode::list();
  for (std::size_t i = 1; i < entry.session().arguments().names.size(); ++i)
    steps.add(plan_step(entry, *entry.operand(i)));
  entry.add_verb(std::move(steps));
}

void add_hold(RecordBuilder& entry) {
  const Session& session = entry.session();
  const auto option = session.arguments().value("--until");
  const auto typed = entry.operand(1);
  if (option && typed)
    session.invocation().refuse("the day of a hold is given twice: " + core::quoted(*typed) +
                                " and `--until`");
  const std::string until = option ? *option : typed.value_or("open");
  if (until == "open") return entry.add_verb(io::NewNode::plain(until));
  const core::Date day = read_day(session, "--until", until);
  if (day < session.date())
    session.refuse("a hold until " + day.text() + " would be over before it begins on " +
                   session.date().text());
  entry.add_verb(io::NewNode::date(day));
}

void add_release(RecordBuilder& entry) {
  const Session& session = entry.session();
  const report::Account account =
      report::replay(session.book(), *entry.client_ix(), session.date());
  if (!report::relations(session.book(), account).hold)
    session.note("there is no hold on " + core::quoted(entry.client().id) + " on " +
                 session.date().text());
  entry.add_verb(io::NewNode::text(entry.operand(1).value_or("hold ended")));
}

void add_note(RecordBuilder& entry) { entry.add_verb(io::NewNode::text(*entry.operand(1))); }

void add_sent(RecordBuilder& entry) {
  constexpr std::string_view documents[] = {"reminder", "statement", "invoice", "thanks"};
  const std::string document = *entry.operand(1);
  if (std::ranges::find(documents, document) == std::end(documents))
    entry.session().invocation().refuse(
        "what was sent is `reminder`, `statement`, `invoice` or `thanks`, not " +
        core::quoted(document) + core::did_you_mean(document, documents));
  entry.add_verb(io::NewNode::plain(document));
}

constexpr Option said_option{"--said", "TEXT", "in their words", as_text};
constexpr Option stage_option{"--stage", "N", "the step of the ladder that it was", as_word};

}  // namespace

constinit const Command promise_command = {
    "promise",
    "the client says when it will be paid",
    "Records that a client promised to pay by DATE. Nothing is written to them about what it "
    "covers until that day and some days of grace are over.",
    {2, 2, "CLIENT DATE"},
    {for_ids_option,
     {"--amount", "MONEY", "how much was promised; all that it covers, where not given", as_money},
     said_option,
     date_option,
     memo_option,
     dry_run_option},
    {{"inv promise millhouse friday --said \"cheque is in the mail\"", "by the next Friday"},
     {"inv promise hart +14 --for 2026-0042 --amount 100.00", "part of one invoice in two weeks"}},
    record<About::client, add_promise>,
    writes};

constinit const Command plan_command = {
    "plan",
    "an agreed payment plan",
    "Records a payment plan: how much will be paid by which day, a word for each step. What it "
    "covers is not demanded as long as the steps are kept.",
    {2, 1000, "CLIENT DATE=AMOUNT…"},
    {for_ids_option, said_option, date_option, memo_option, dry_run_option},
    {{"inv plan hart 2026-06-01=60.00 2026-07-01=60.00 --for 2026-0042", "two instalments"},
     {"inv plan hart +14=60 +45=60", "two and six weeks from now"}},
    record<About::client, add_plan>,
    writes};

constinit const Command hold_command = {
    "hold",
    "no reminders for a while",
    "Holds all reminders to a client up to and including a day, or until `inv release`. A later "
    "hold replaces an earlier one.",
    {1, 2, "CLIENT [DATE]"},
    {{"--until", "DATE",
      "the same as DATE: the last day of it; open (the default): until `inv release`"},
     why_option,
     date_option,
     memo_option,
     dry_run_option},
    {{"inv hold oakfarm --until 2026-06-30 --why bereavement", "quiet until the end of June"},
     {"inv hold hart", "until it is released"}},
    record<About::client, add_hold>,
    writes};

constinit const Command release_command = {
    "release",
    "end a hold",
    "Ends the hold on a client, with a word about why.",
    {1, 2, "CLIENT [TEXT]"},
    {date_option, memo_option, dry_run_option},
    {{"inv release oakfarm \"back at work\"", "reminders may go on"}},
    record<About::client, add_release>,
    writes};

constinit const Command note_command = {
    "note",
    "a note that is kept with a client",
    "Keeps a note with a client; it carries over from month to month. With --print it stands on "
    "their statements.",
    {2, 2, "CLIENT TEXT"},
    {{"--until", "DATE", "the last day on which it is shown", as_day_to_come},
     {"--print", "", "show it on statements", as_true},
     date_option,
     memo_option,
     dry_run_option},
    {{"inv note hart \"gate code 4711\"", "for yourself"},
     {"inv note hart \"We are away in August.\" --print --until 2026-08-31",
      "on their statements"}},
    record<About::client, add_note>,
    writes};

constinit const Command sent_command = {
    "sent",
    "a document went out",
    "Records that a document went to a client: reminder, statement, invoice or thanks. A reminder "
    "counts as a step of the ladder.",
    {2, 2, "CLIENT reminder|statement|invoice|thanks"},
    {stage_option,
     for_ids_option,
     {"--via", "TEXT", "email, letter", as_text},
     {"--message-id", "ID", "of the mail", as_text},
     date_option,
     memo_option,
     dry_run_option},
    {{"inv sent hart reminder --via email", "the reminder that `inv remind` wrote went out"},
     {"inv sent hart invoice --for 2026-0043", "so that it may be chased, with `sent: tracked`"}},
    record<About::client, add_sent>,
    writes};

}  // namespace inv::cli
