#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "cli/typed/typed.hpp"
#include "inv/book/numbering.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

/// The lines that were typed; an empty list where none were.
io::NewNode read_lines(const Session& session, core::Currency currency) {
  io::NewNode lines = io::NewNode::list();
  for (const std::string& typed : session.arguments().values("--line")) {
    const auto line = read_invoice_line(typed, session.book().business());
    if (!line) session.refuse(line.error().message);
    const auto own = line->amount ? line->amount->currency() : std::nullopt;
    if (own && *own != currency)
      session.refuse(core::quoted(typed) + " is not in " + std::string(currency.code()));
    lines.add(line_node(*line, session.book().business()));
  }
  return lines;
}

io::NewNode read_instalments(const Session& session, core::Currency currency) {
  constexpr std::string_view option = "--instalment";
  io::NewNode instalments = io::NewNode::list();
  for (const std::string& typed : session.arguments().values(option)) {
    const std::size_t equals = typed.find('=');
    if (equals == std::string::npos)
      session.refuse("`--instalment` is `DATE=MONEY`, not " + core::quoted(typed));
    const core::Date due = read_day(session, option, typed.substr(0, equals));
    const core::Money amount = read_money_in(session, option, typed.substr(equals + 1), currency);
    instalments.add(io::NewNode::map()
                        .add("due", io::NewNode::date(due))
                        .add("amount", io::NewNode::plain(amount.text())));
  }
  return instalments;
}

/// Adds the lines, or the total, the instalments, and what was settled before.
void add_amounts(RecordBuilder& record, core::Currency currency) {
  const Session& session = record.session();
  const auto total = session.arguments().value("--total");
  io::NewNode lines = read_lines(session, currency);
  const bool has_lines = !lines.elements.empty();
  if (total && has_lines) session.refuse("`--total` stands instead of lines; give one of both");
  if (!total && !has_lines) session.refuse("what for? give `--line` or `--total`");
  if (has_lines) record.add("lines", std::move(lines));
  if (total)
    record.add("total", io::NewNode::plain(
                            read_money_in(session, "--total", *total, currency).text()));
  io::NewNode instalments = read_instalments(session, currency);
  if (!instalments.elements.empty()) record.add("instalments", std::move(instalments));
  constexpr std::string_view before = "--settled-before";
  if (const auto typed = session.arguments().value(before))
    record.add(before.substr(2),
               io::NewNode::plain(read_money_in(session, before, *typed, currency).text()));
}

/// The terms of a client: their own, the business's, or `net 30`.
core::Terms terms_of(const RecordBuilder& record) {
  const auto& own = record.client().terms;
  return own ? *own : record.session().book().business().terms.value_or(core::Terms());
}

/// As `--terms` gives them.
core::Terms terms_typed(const Session& session, const std::string& typed) {
  const auto terms = read_terms(typed);
  if (!terms)
    session.refuse(core::quoted(typed) + core::terms_complaint(typed));
  return *terms;
}

/// The terms are written down where they give a discount: nothing else would.
void add_due(RecordBuilder& record, core::Date due, const core::Terms& terms) {
  record.add("due", io::NewNode::date(due));
  if (terms.discount) record.add("terms", io::NewNode::plain(terms.text()));
}

/// When it is due: by `--instalment`, `--due`, `--terms`, or else the client's terms.
void add_due_as_typed(RecordBuilder& record, bool is_credit) {
  const Session& session = record.session();
  const bool has_instalments = session.arguments().has("--instalment");
  const auto terms = session.arguments().value("--terms");
  const auto due = session.arguments().value("--due");
  if (is_credit && (terms || due || has_instalments))
    session.refuse("a credit note is not due; leave out the terms");
  if (has_instalments && (terms || due))
    session.refuse("instalments have their own due dates; leave out `--due`, `--terms`");
  if (is_credit || has_instalments) return;
  const core::Terms by = terms ? terms_typed(session, *terms) : terms_of(record);
  const core::Date day = due ? read_day(session, "--due", *due) : by.due(session.date());
  add_due(record, day, terms || !due ? by : core::Terms());
}

core::Currency read_currency(const RecordBuilder& record) {
  const auto code = record.session().arguments().value("--currency");
  if (!code) return *record.client().currency;
  const auto currency = core::Currency::find(*code);
  if (!currency)
    record.session().refuse("`--currency` is a code as `EUR`, not " + core::quoted(*code) +
                            core::did_you_mean(*code, core::Currency::codes()));
  return *currency;
}

std::string next_number(const Session& session, book::Numbering& numbering) {
  auto number = numbering.next(session.date());
  if (!number) session.refuse(number.error().message);
  return std::move(*number);
}

/// The number that was given, or the next.
std::string number_of(const Session& session) {
  book::Numbering numbering(session.book());
  const std::string id = session.arguments().value("--id").value_or("");
  if (id.empty()) return next_number(session, numbering);
  if (numbering.is_taken(id) && !session.book().find_invoice(id)) {
    const auto numbered = session.book().find_printed(id);
    session.refuse(core::quoted(id) + " is the number of " +
                   (numbered ? core::quoted(session.book().invoice(*numbered).id) : "a credit"));
  }
  return id;
}

/// `{id: …, date: …}`.
RecordBuilder new_invoice(Session& session, book::ClientIx client, const std::string& id) {
  RecordBuilder record(session, client);
  record.add("id", io::NewNode::text(id));
  record.add("date", io::NewNode::date(session.date()));
  return record;
}

Exit bill_one(Session& session) {
  const Arguments& arguments = session.arguments();
  const book::ClientIx client = read_client(session, arguments.names[0]);
  const bool is_credit = arguments.has("--credit");
  RecordBuilder record = new_invoice(session, client, number_of(session));
  const core::Currency currency = read_currency(record);
  if (!is_credit && !record.for_invoices().targets.empty())
    session.invocation().refuse("`--for` is for a credit note; add `--credit`");
  add_due_as_typed(record, is_credit);
  record.add("currency", io::NewNode::plain(currency.code()));
  if (is_credit) record.add("kind", io::NewNode::plain("credit"));
  record.add_options({"--number", "--for", "--title", "--po"});
  if (arguments.has("--gross")) record.add("prices", io::NewNode::plain("gross"));
  record.add_options({"--supplied"});
  add_amounts(record, currency);
  record.add_options({"--note"});
  return session.write({record.placed_in("invoices")}, {record.client().id});
}

/// The same work at the same price.
bool is_same(const book::Line& a, const book::Line& b) {
  const auto number = [](const std::optional<book::Amount>& amount) {
    return amount ? std::optional(amount->number()) : std::nullopt;
  };
  return a.what == b.what && a.qty == b.qty && a.rate == b.rate &&
         number(a.amount) == number(b.amount);
}

/// The invoice of that day that bills all of the client's lines, and perhaps more.
const book::Invoice* billed_already(const book::Book& book, book::ClientIx client,
                                    core::Date date) {
  for (const book::InvoiceIx ix : book.invoices_of(client)) {
    const book::Invoice& there = book.invoice(ix);
    const auto is_there = [&](const book::Line& line) {
      return std::ranges::any_of(
          there.lines, [&](const book::Line& other) { return is_same(line, other); });
    };
    if (there.date == date && !there.is_credit &&
        std::ranges::all_of(book.client(client).lines, is_there))
      return &there;
  }
  return nullptr;
}

/// It is their billing day, there is something to bill, and it was not billed yet: running the
/// command twice does no harm. Who is left out for that is named.
bool is_to_bill(const Session& session, book::ClientIx ix) {
  const book::Client& client = session.book().client(ix);
  if (client.lines.empty() || !client.billing) return false;
  if (client.billing->next_on_or_after(session.date()) != session.date()) return false;
  const book::Invoice* const there = billed_already(session.book(), ix, session.date());
  if (there == nullptr) return true;
  session.note(core::quoted(client.id) + " is billed already, by " + there->id);
  return false;
}

Exit bill_recurring(Session& session) {
  const book::Book& book = session.book();
  book::Numbering numbering(book);
  std::vector<io::PlacedRecord> records;
  std::vector<std::string> clients;
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    const book::ClientIx client{i};
    if (!is_to_bill(session, client)) continue;
    RecordBuilder record = new_invoice(session, client, next_number(session, numbering));
    const core::Terms terms = terms_of(record);
    add_due(record, terms.due(session.date()), terms);
    record.add("currency", io::NewNode::plain(record.client().currency->code()));
    io::NewNode lines = io::NewNode::list();
    for (const book::Line& line : record.client().lines)
      lines.add(line_node(without_currency(line), book.business()));
    record.add("lines", std::move(lines));
    records.push_back(record.placed_in("invoices"));
    clients.push_back(record.client().id);
  }
  if (!records.empty()) return session.write(records, clients);
  session.note("nobody is to be billed on " + session.date().text());
  return Exit::done;
}

Exit run_recurring(Invocation& invocation) {
  constexpr std::string_view allowed[] = {"--recurring", "--date", "--dry-run"};
  const Arguments& arguments = invocation.arguments();
  if (!arguments.names.empty()) invocation.refuse("`--recurring` bills every client; name none");
  for (const Option& option : arguments.command->options)
    if (arguments.has(option.name) &&
        std::ranges::find(allowed, option.name) == std::end(allowed))
      invocation.refuse("`--recurring` bills what the clients' `lines` say; " +
                        core::quoted(option.name) + " does not go with it");
  Session session(invocation);
  try {
    return bill_recurring(session);
  } catch (Stop& stop) {
    if (stop.status == Exit::could_not && !invocation.quiet())
      stop.message += "inv: note: `inv bill --recurring --date " + session.date().text() +
                      "` writes what is missing\n";
    throw;
  }
}

Exit run_bill(Invocation& invocation) {
  if (invocation.arguments().has("--recurring")) return run_recurring(invocation);
  if (invocation.arguments().names.empty())
    invocation.refuse("`inv bill` needs CLIENT, or `--recurring`");
  Session session(invocation);
  return bill_one(session);
}

}  // namespace

constinit const Command bill_command = {
    "bill", "write an invoice into the book",
    "Writes an invoice, with the next number, and with its due date, currency and tax as they are "
    "today, so that later settings do not change it. Or a credit note. With --recurring one for "
    "each client whose `billing` day it is and who is not billed on that day yet.",
    {0, 1, "[CLIENT]"},
    {{"--line", "LINE",
      "`WHAT; QTY UNIT @ RATE; TAX` or `WHAT; AMOUNT; TAX`; TAX may be left out, or be several",
      nullptr,
      repeats},
     {"--total", "MONEY", "what it comes to, tax included, instead of lines"},
     {"--due", "DATE", "when it is due; by the client's terms, where not given"},
     {"--terms", "TERMS", "net 30, eom, eom+1, 2/10 net 30: for this invoice"},
     {"--instalment", "DATE=MONEY", "split it: one for each part, adding up to the total",
      nullptr, repeats},
     {"--id", "ID", "its id, and its number; the next one, where not given"},
     {"--number", "TEXT", "its number as it is printed, where that is not the id", as_text},
     {"--settled-before", "MONEY", "what of it was settled before this book began"},
     {"--title", "TEXT", "what it is about, for its head", as_text},
     {"--po", "TEXT", "the client's own reference", as_text},
     {"--supplied", "DATE", "when the goods or the work were supplied; from and to as `D..D`",
      as_past_days},
     {"--note", "TEXT", "a note on it", as_text},
     {"--currency", "CODE", "instead of the client's"},
     {"--gross", "", "the prices include tax"},
     {"--credit", "", "a credit note, not an invoice"},
     for_option,
     {"--recurring", "", "bill every client whose billing day it is, after their `lines`"},
     {"--date", "DATE", "its date: YYYY-MM-DD, today (the default), yesterday, friday, -3"},
     dry_run_option},
    {{"inv bill millhouse --line \"Spring pruning; 3 h @ 45.00; standard\"", "an invoice"},
     {"inv bill hart --line \"Roses; 12 @ 9.50\" --line \"Delivery; 8.00\"", "of two lines"},
     {"inv bill hart --credit --for 2026-0042 --line \"Rose died; 9.50\"", "a credit note"},
     {"inv bill --recurring", "from cron, each day: whose billing day it is"}},
    run_bill, writes};

}  // namespace inv::cli
