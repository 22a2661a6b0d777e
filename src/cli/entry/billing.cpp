#include "billing.hpp"

#include "entry_builder.hpp"
#include "entry_values.hpp"

namespace inv::cli {

namespace {

/// `due`, and the terms too where they give a discount: nothing else would.
void add_due(io::NewNode& record, const Bill& bill, core::Date date) {
  if (bill.is_credit || !bill.instalments.empty()) return;
  if (bill.due) record.add("due", io::NewNode::date(*bill.due));
  if (!bill.terms) return;
  if (!bill.due) record.add("due", io::NewNode::date(bill.terms->due(date)));
  if (bill.terms->discount) record.add("terms", io::NewNode::plain(bill.terms->text()));
}

void add_amounts(io::NewNode& record, const Bill& bill, const book::Business& business) {
  if (!bill.lines.empty()) {
    io::NewNode lines = io::NewNode::list();
    for (const BillLine& line : bill.lines) lines.add(line_node(line, business));
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

}  // namespace

core::Terms terms_of(const book::Book& book, book::ClientIx client) {
  const auto& own = book.client(client).terms;
  return own ? *own : book.business().terms.value_or(core::Terms());
}

io::PlacedRecord bill_record(EntryCommand& writing, const Bill& bill,
                             const ForInvoices& for_invoices, bool with_options) {
  constexpr std::string_view list = "invoices";
  const std::string path = writing.writable().path_for(list, bill.client);
  io::NewNode record = io::NewNode::map();
  record.add("id", io::NewNode::text(bill.id));
  if (!writing.writable().leaves_client_out(path, list))
    record.add("client", io::NewNode::text(writing.book().client(bill.client).id));
  record.add("date", io::NewNode::date(writing.date()));
  add_due(record, bill, writing.date());
  record.add("currency", io::NewNode::plain(bill.currency.code()));
  if (bill.is_credit) {
    record.add("kind", io::NewNode::plain("credit"));
    add_for(writing, record, for_invoices, bill.client);
  }
  if (with_options) {
    add_texts(writing, record, {"--title", "--po"});
    if (writing.arguments().has("--gross")) record.add("prices", io::NewNode::plain("gross"));
  }
  if (with_options && !add_day(writing, record, "--supplied", DayDirection::back)) return {};
  add_amounts(record, bill, writing.book().business());
  if (with_options) add_texts(writing, record, {"--note"});
  return {path, {std::string(list), std::move(record)}};
}

}  // namespace inv::cli
