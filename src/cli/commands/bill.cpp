#include "cli/app/commands.hpp"
#include "cli/entry/record_builder.hpp"
#include "cli/typed/invoice_line.hpp"
#include "inv/book/numbering.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

/// An invoice that is to be written, or a credit note.
struct Bill {
  book::ClientIx client;
  core::Currency currency;
  std::string id = {};
  std::optional<core::Terms> terms = {};  ///< none where `due` or instalments say when it is due
  std::optional<core::Date> due = {};
  std::vector<BillLine> lines = {};
  std::optional<core::Money> total = {};  ///< instead of lines
  std::vector<std::pair<core::Date, core::Money>> instalments = {};
  bool is_credit = false;
};

/// Reads the lines, or the total.
void read_amounts(const Session& session, Bill& bill) {
  const Arguments& arguments = session.arguments();
  for (const std::string& typed : arguments.values("--line")) {
    auto line = read_invoice_line(typed, session.book().business());
    if (!line) session.refuse(line.error().message);
    if (line->currency && *line->currency != bill.currency)
      session.refuse(core::quoted(typed) + " is not in " + std::string(bill.currency.code()));
    bill.lines.push_back(std::move(*line));
  }
  const auto total = arguments.value("--total");
  if (total && !bill.lines.empty())
    session.refuse("`--total` stands instead of lines; give one of both");
  if (!total && bill.lines.empty()) session.refuse("what for? give `--line` or `--total`");
  if (total) bill.total = read_money_in(session, "--total", *total, bill.currency);
}

void read_instalments(const Session& session, Bill& bill) {
  for (const std::string& typed : session.arguments().values("--instalment")) {
    const std::size_t equals = typed.find('=');
    if (equals == std::string::npos)
      session.refuse("`--instalment` is `DATE=MONEY`, not " + core::quoted(typed));
    bill.instalments.emplace_back(
        read_day(session, "--instalment", typed.substr(0, equals)),
        read_money_in(session, "--instalment", typed.substr(equals + 1), bill.currency));
  }
}

/// The terms of a client: their own, the business's, or `net 30`.
core::Terms terms_of(const book::Book& book, book::ClientIx client) {
  const auto& own = book.client(client).terms;
  return own ? *own : book.business().terms.value_or(core::Terms());
}

/// When it is due: by `--instalment`, `--due`, `--terms`, or else the client's terms.
void read_due(const Session& session, Bill& bill) {
  read_instalments(session, bill);
  const auto terms = session.arguments().value("--terms");
  const auto due = session.arguments().value("--due");
  const bool is_given = terms || due || !bill.instalments.empty();
  if (bill.is_credit && is_given)
    session.refuse("a credit note is not due; leave out the terms");
  if (!bill.instalments.empty() && (terms || due))
    session.refuse("instalments have their own due dates; leave out `--due`, `--terms`");
  if (due) bill.due = read_day(session, "--due", *due);
  if (terms) bill.terms = core::parse_terms(*terms);
  if (terms && !bill.terms)
    session.refuse("`--terms` is `on receipt`, `net 30`, `eom`, `eom 10`, `net 30 eom` or "
                   "`2/10 net 30`, not " +
                   core::quoted(*terms));
  if (!is_given) bill.terms = terms_of(session.book(), bill.client);
}

core::Currency read_currency(const Session& session, book::ClientIx client) {
  const auto code = session.arguments().value("--currency");
  if (!code) return *session.book().client(client).currency;
  const auto currency = core::Currency::find(*code);
  if (!currency)
    session.refuse("`--currency` is a code as `EUR`, not " + core::quoted(*code) +
                   core::did_you_mean(*code, core::Currency::codes()));
  return *currency;
}

/// `due`, and the terms too where they give a discount: nothing else would.
void add_due(RecordBuilder& record, const Bill& bill) {
  if (bill.is_credit || !bill.instalments.empty()) return;
  if (bill.due) record.add("due", io::NewNode::date(*bill.due));
  if (!bill.terms) return;
  if (!bill.due)
    record.add("due", io::NewNode::date(bill.terms->due(record.session().date())));
  if (bill.terms->discount) record.add("terms", io::NewNode::plain(bill.terms->text()));
}

void add_amounts(RecordBuilder& record, const Bill& bill) {
  if (!bill.lines.empty()) {
    io::NewNode lines = io::NewNode::list();
    for (const BillLine& line : bill.lines)
      lines.add(line_node(line, record.session().book().business()));
    record.add("lines", std::move(lines));
  }
  if (bill.total) record.add("total", io::NewNode::plain(bill.total->text()));
  if (bill.instalments.empty()) return;
  io::NewNode instalments = io::NewNode::list();
  for (const auto& [due, amount] : bill.instalments) {
    io::NewNode instalment = io::NewNode::map();
    instalment.add("due", io::NewNode::date(due));
    instalment.add("amount", io::NewNode::plain(amount.text()));
    instalments.add(std::move(instalment));
  }
  record.add("instalments", std::move(instalments));
}

/// As a record. What the settings of today decide (due date, currency, tax) is written into it.
io::PlacedRecord bill_record(Session& session, const Bill& bill) {
  RecordBuilder record(session, bill.client);
  record.add("id", io::NewNode::text(bill.id));
  record.add("date", io::NewNode::date(session.date()));
  add_due(record, bill);
  record.add("currency", io::NewNode::plain(bill.currency.code()));
  if (bill.is_credit) record.add("kind", io::NewNode::plain("credit"));
  record.add_options({"--for", "--title", "--po"});
  if (session.arguments().has("--gross")) record.add("prices", io::NewNode::plain("gross"));
  record.add_options({"--supplied"});
  add_amounts(record, bill);
  record.add_options({"--note"});
  return record.placed_in("invoices");
}

std::string next_number(const Session& session, book::Numbering& numbering) {
  auto number = numbering.next(session.date());
  if (!number) session.refuse(number.error().message);
  return std::move(*number);
}

Exit bill_one(Session& session) {
  const Arguments& arguments = session.arguments();
  const book::ClientIx client = read_client(session, arguments.names[0]);
  Bill bill{.client = client, .currency = read_currency(session, client)};
  bill.is_credit = arguments.has("--credit");
  if (!bill.is_credit && !read_for_invoices(session, client).targets.empty())
    session.invocation().refuse("`--for` is for a credit note; add `--credit`");
  read_amounts(session, bill);
  read_due(session, bill);
  book::Numbering numbering(session.book());
  bill.id = arguments.value("--id").value_or("");
  if (bill.id.empty()) bill.id = next_number(session, numbering);
  else if (numbering.is_taken(bill.id) && !session.book().find_invoice(bill.id))
    session.refuse(core::quoted(bill.id) + " is the number of a credit");
  return session.write({bill_record(session, bill)}, {session.book().client(client).id});
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
    const book::ClientIx ix{i};
    if (!is_to_bill(session, ix)) continue;
    const book::Client& client = book.client(ix);
    Bill bill{.client = ix,
              .currency = *client.currency,
              .id = next_number(session, numbering),
              .terms = terms_of(book, ix)};
    for (const book::Line& line : client.lines) bill.lines.push_back(bill_line_of(line));
    records.push_back(bill_record(session, bill));
    clients.push_back(client.id);
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
      "`WHAT; QTY UNIT @ RATE; TAX` or `WHAT; AMOUNT; TAX`; TAX may be left out", nullptr,
      repeats},
     {"--total", "MONEY", "what it comes to, tax included, instead of lines"},
     {"--due", "DATE", "when it is due; by the client's terms, where not given"},
     {"--terms", "TERMS", "net 30, eom, 2/10 net 30: for this invoice"},
     {"--instalment", "DATE=MONEY", "split it: one for each part, adding up to the total",
      nullptr, repeats},
     {"--id", "ID", "its number; the next one, where not given"},
     {"--title", "TEXT", "what it is about, for its head", as_text},
     {"--po", "TEXT", "the client's own reference", as_text},
     {"--supplied", "DATE", "when the goods or the work were supplied", as_past_day},
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
