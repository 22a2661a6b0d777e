#include "entry_builder.hpp"

namespace inv::cli {

io::NewNode new_entry(const EntryCommand& writing) {
  io::NewNode entry = io::NewNode::map();
  entry.add("date", io::NewNode::date(writing.date()));
  return entry;
}

io::NewNode money_node(const EntryCommand& writing, core::Money money, book::ClientIx client) {
  const bool is_clients = money.currency() == writing.book().client(client).currency;
  return io::NewNode::plain(is_clients ? money.text()
                                       : money.text() + " " + std::string(money.currency().code()));
}

void add_for(const EntryCommand& writing, io::NewNode& entry, const ForInvoices& words,
             book::ClientIx client) {
  if (words.targets.empty()) return;
  const auto id = [&](const ForInvoices::Target& target) {
    return writing.book().invoice(target.invoice).id;
  };
  io::NewNode value = words.has_amounts() ? io::NewNode::map() : io::NewNode::list();
  for (const auto& target : words.targets) {
    if (target.amount)
      value.add(id(target), money_node(writing, *target.amount, client));
    else
      value.add(io::NewNode::text(id(target)));
  }
  const bool is_one = words.targets.size() == 1 && !words.has_amounts();
  entry.add("for", is_one ? io::NewNode::text(id(words.targets.front())) : std::move(value));
}

void add_texts(const EntryCommand& writing, io::NewNode& entry,
               std::initializer_list<std::string_view> options) {
  for (const std::string_view option : options)
    if (const auto value = writing.arguments().value(option))
      entry.add(option.substr(2), io::NewNode::text(*value));
}

void add_choices(const EntryCommand& writing, io::NewNode& entry,
                 std::initializer_list<std::string_view> options) {
  for (const std::string_view option : options)
    if (const auto value = writing.arguments().value(option))
      entry.add(option.substr(2), io::NewNode::plain(*value));
}

bool add_amount(EntryCommand& writing, io::NewNode& entry, std::string_view option,
                core::Currency currency, book::ClientIx client) {
  const auto text = writing.arguments().value(option);
  if (!text) return true;
  const auto amount = read_money_in(writing, option, *text, currency);
  if (amount) entry.add(option.substr(2), money_node(writing, *amount, client));
  return amount.has_value();
}

bool add_day(EntryCommand& writing, io::NewNode& entry, std::string_view option,
             DayDirection direction) {
  const auto text = writing.arguments().value(option);
  if (!text) return true;
  const auto at = read_day(writing, option, *text, direction);
  if (at) entry.add(option.substr(2), io::NewNode::date(*at));
  return at.has_value();
}

bool add_day_to_come(EntryCommand& writing, io::NewNode& entry, std::string_view option) {
  const auto text = writing.arguments().value(option);
  if (!text) return true;
  const auto at = read_day_to_come(writing, option, *text);
  if (at) entry.add(option.substr(2), io::NewNode::date(*at));
  return at.has_value();
}

}  // namespace inv::cli
