#include <algorithm>

#include "cli/entry/billing.hpp"
#include "cli/entry/entry_values.hpp"
#include "cli/entry/entry_write.hpp"
#include "inv/book/numbering.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--line", 0, "LINE",
     "`WHAT; QTY UNIT @ RATE; TAX` or `WHAT; AMOUNT; TAX`; TAX may be left out", true},
    {"--total", 0, "MONEY", "what it comes to, tax included, instead of lines"},
    {"--due", 0, "DATE", "when it is due; by the client's terms, where not given"},
    {"--terms", 0, "TERMS", "net 30, eom, 2/10 net 30: for this invoice"},
    {"--instalment", 0, "DATE=MONEY", "split it: one for each part, adding up to the total", true},
    {"--id", 0, "ID", "its number; the next one, where not given"},
    {"--title", 0, "TEXT", "what it is about, for its head"},
    {"--po", 0, "TEXT", "the client's own reference"},
    {"--supplied", 0, "DATE", "when the goods or the work were supplied"},
    {"--note", 0, "TEXT", "a note on it"},
    {"--currency", 0, "CODE", "instead of the client's"},
    {"--gross", 0, "", "the prices include tax"},
    {"--credit", 0, "", "a credit note, not an invoice"},
    for_option,
    {"--recurring", 0, "", "bill every client whose billing day it is, after their `lines`"},
    {"--date", 0, "DATE", "its date: YYYY-MM-DD, today (the default), yesterday, friday, -3"},
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv bill millhouse --line \"Spring pruning; 3 h @ 45.00; standard\"", "an invoice"},
    {"inv bill hart --line \"Roses; 12 @ 9.50\" --line \"Delivery; 8.00\"", "of two lines"},
    {"inv bill hart --credit --for 2026-0042 --line \"Rose died; 9.50\"", "a credit note"},
    {"inv bill --recurring", "from cron, each day: whose billing day it is"},
};

/// Reads the lines, or the total. False, and said, where there is neither, or both.
bool read_amounts(EntryCommand& writing, Bill& bill) {
  const Arguments& arguments = writing.arguments();
  for (const std::string& words : arguments.values("--line")) {
    auto line = read_invoice_line(words, writing.book().business());
    if (!line) return writing.refuse(line.error().message), false;
    if (line->currency && *line->currency != bill.currency)
      return writing.refuse("`" + words + "` is not in " + std::string(bill.currency.code())),
             false;
    bill.lines.push_back(std::move(*line));
  }
  const auto total = arguments.value("--total");
  if (bill.lines.empty() == !total.has_value())
    return writing.refuse(total ? "`--total` stands instead of lines; give one of both"
                                : "what for? give `--line` or `--total`"),
           false;
  if (!total) return true;
  bill.total = read_money_in(writing, "--total", *total, bill.currency);
  return bill.total.has_value();
}

bool read_instalments(EntryCommand& writing, Bill& bill) {
  for (const std::string& words : writing.arguments().values("--instalment")) {
    const std::size_t equals = words.find('=');
    if (equals == std::string::npos)
      return writing.refuse("`--instalment` is `DATE=MONEY`, not `" + words + "`"), false;
    const auto due = read_day(writing, "--instalment", words.substr(0, equals));
    const auto amount =
        due ? read_money_in(writing, "--instalment", words.substr(equals + 1), bill.currency)
            : std::nullopt;
    if (!amount) return false;
    bill.instalments.emplace_back(*due, *amount);
  }
  return true;
}

/// When it is due: by `--instalment`, `--due`, `--terms`, or else the client's terms.
bool read_due(EntryCommand& writing, Bill& bill) {
  const Arguments& arguments = writing.arguments();
  if (!read_instalments(writing, bill)) return false;
  const auto terms = arguments.value("--terms"), due = arguments.value("--due");
  const bool is_given = terms || due || !bill.instalments.empty();
  if (bill.is_credit && is_given)
    return writing.refuse("a credit note is not due; leave out the terms"), false;
  if (!bill.instalments.empty() && (terms || due))
    return writing.refuse("instalments have their own due dates; leave out `--due`, `--terms`"),
           false;
  if (due) {
    bill.due = read_day(writing, "--due", *due);
    if (!bill.due) return false;
  }
  if (terms) {
    bill.terms = core::parse_terms(*terms);
    if (!bill.terms)
      return writing.refuse(
                 "`--terms` is `on receipt`, `net 30`, `eom`, `eom 10`, `net 30 eom` or "
                 "`2/10 net 30`, not `" +
                 *terms + "`"),
             false;
  }
  if (!is_given) bill.terms = terms_of(writing.book(), bill.client);
  return true;
}

std::optional<core::Currency> read_currency(EntryCommand& writing, book::ClientIx client) {
  const auto code = writing.arguments().value("--currency");
  if (!code) return writing.book().client(client).currency;
  const auto currency = core::Currency::find(*code);
  if (!currency)
    writing.refuse("`--currency` is a code as `EUR`, not `" + *code + "`" +
                   core::did_you_mean(*code, core::Currency::codes()));
  return currency;
}

Exit bill_one(EntryCommand& writing) {
  const Arguments& arguments = writing.arguments();
  const auto client = writing.client(arguments.names[0]);
  if (!client) return writing.invocation().status();
  const auto currency = read_currency(writing, *client);
  if (!currency) return writing.invocation().status();
  Bill bill{.client = *client,
            .id = arguments.value("--id").value_or(""),
            .currency = *currency,
            .terms = {},
            .due = {},
            .lines = {},
            .total = {},
            .instalments = {}};
  bill.is_credit = arguments.has("--credit");
  const auto for_invoices = read_for_invoices(writing, *client);
  if (!for_invoices) return writing.invocation().status();
  if (!bill.is_credit && !for_invoices->targets.empty())
    return writing.invocation().refuse("`--for` is for a credit note; add `--credit`");
  if (!read_amounts(writing, bill) || !read_due(writing, bill))
    return writing.invocation().status();
  book::Numbering numbering(writing.book());
  if (!bill.id.empty() && numbering.is_taken(bill.id) && !writing.book().find_invoice(bill.id))
    return writing.refuse("`" + bill.id + "` is the number of a credit");
  if (bill.id.empty()) {
    auto number = numbering.next(writing.date());
    if (!number) return writing.refuse(number.error().message);
    bill.id = std::move(*number);
  }
  auto record = bill_record(writing, bill, *for_invoices, true);
  if (record.path.empty()) return writing.invocation().status();
  return write_records(writing, {std::move(record)}, {writing.book().client(*client).id});
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
    if (there.date != date || there.is_credit) continue;
    const bool has_all =
        std::ranges::all_of(book.client(client).lines, [&](const book::Line& line) {
          return std::ranges::any_of(there.lines,
                                     [&](const book::Line& other) { return is_same(line, other); });
        });
    if (has_all) return &there;
  }
  return nullptr;
}

/// It is their billing day, there is something to bill, and it was not billed yet: running the
/// command twice does no harm. Who is left out for that is named.
bool is_to_bill(EntryCommand& writing, book::ClientIx ix) {
  const book::Client& client = writing.book().client(ix);
  if (client.lines.empty() || !client.billing) return false;
  if (client.billing->next_on_or_after(writing.date()) != writing.date()) return false;
  const book::Invoice* const there = billed_already(writing.book(), ix, writing.date());
  if (there == nullptr) return true;
  writing.invocation().note("`" + client.id + "` is billed already, by " + there->id);
  return false;
}

Exit bill_recurring(EntryCommand& writing) {
  const book::Book& book = writing.book();
  book::Numbering numbering(book);
  std::vector<io::PlacedRecord> records;
  std::vector<std::string> clients;
  for (std::uint32_t i = 0; i < book.clients().size(); ++i) {
    const book::ClientIx client{i};
    if (!is_to_bill(writing, client)) continue;
    auto number = numbering.next(writing.date());
    if (!number) return writing.refuse(number.error().message);
    Bill bill{.client = client,
              .id = std::move(*number),
              .currency = *book.client(client).currency,
              .terms = terms_of(book, client),
              .due = {},
              .lines = {},
              .total = {},
              .instalments = {}};
    for (const book::Line& line : book.client(client).lines)
      bill.lines.push_back(bill_line_of(line));
    records.push_back(bill_record(writing, bill, {}, false));
    clients.push_back(book.client(client).id);
  }
  if (!records.empty()) {
    const Exit exit = write_records(writing, records, clients);
    if (exit == Exit::could_not)
      writing.invocation().note("`inv bill --recurring --date " + writing.date().text() +
                                "` writes what is missing");
    return exit;
  }
  writing.invocation().note("nobody is to be billed on " + writing.date().text());
  return Exit::done;
}

Exit run(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  const bool is_recurring = arguments.has("--recurring");
  if (is_recurring != arguments.names.empty())
    return invocation.refuse(is_recurring ? "`--recurring` bills every client; name none"
                                          : "`inv bill` needs CLIENT, or `--recurring`");
  if (is_recurring) {
    for (const Option& option : options)
      if (option.name != "--recurring" && option.name != "--date" && option.name != "--dry-run" &&
          arguments.has(option.name))
        return invocation.refuse("`--recurring` bills what the clients' `lines` say; `" +
                                 std::string(option.name) + "` does not go with it");
  }
  EntryCommand writing(invocation);
  if (!writing.open()) return invocation.status();
  return is_recurring ? bill_recurring(writing) : bill_one(writing);
}

}  // namespace

extern const Command bill_command;
constinit const Command bill_command = {
    "bill", "write an invoice into the book",
    "Writes an invoice, with the next number, and with its due date, currency and tax as they are "
    "today, so that later settings do not change it. Or a credit note. With --recurring one for "
    "each client whose `billing` day it is and who is not billed on that day yet.",
    {0, 1}, "[CLIENT]", no_table, options, examples, run, writes};

}  // namespace inv::cli
