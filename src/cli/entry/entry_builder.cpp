// The part of Writing that puts journal entries together.
#include <algorithm>

#include "entry_command.hpp"

namespace inv::cli {

namespace {

struct MoneyThere {
  const book::Amount* amount = nullptr;
  std::string_view ref;
};

/// Of verbs for which the bank has a reference.
MoneyThere money_there(const book::Entry& entry) {
  if (const auto* paid = entry.as<book::Paid>()) return {&paid->amount, paid->ref.str()};
  if (const auto* returned = entry.as<book::Returned>())
    return {&returned->amount, returned->ref.str()};
  if (const auto* refund = entry.as<book::Refund>()) return {&refund->amount, refund->ref.str()};
  return {};
}

/// True where both are for the same invoices, or one of them does not say.
bool may_be_the_same(const book::Entry& entry, const ForWords& words) {
  if (entry.for_.empty() || words.targets.empty()) return true;
  if (entry.for_.size() != words.targets.size()) return false;
  return std::ranges::all_of(entry.for_, [&](const book::ForTarget& target) {
    return std::ranges::find(words.targets, target.invoice.ix(), &ForWords::Target::invoice) !=
           words.targets.end();
  });
}

}  // namespace

io::NewNode Writing::entry() const {
  io::NewNode entry = io::NewNode::map();
  entry.add("date", io::NewNode::date(date_));
  return entry;
}

io::NewNode Writing::money_node(core::Money money, book::ClientIx client) const {
  const bool is_clients = money.currency() == book().client(client).currency;
  return io::NewNode::plain(is_clients ? money.text()
                                       : money.text() + " " + std::string(money.currency().code()));
}

void Writing::add_for(io::NewNode& entry, const ForWords& words, book::ClientIx client) const {
  if (words.targets.empty()) return;
  const auto id = [&](const ForWords::Target& target) { return book().invoice(target.invoice).id; };
  io::NewNode value = words.has_amounts() ? io::NewNode::map() : io::NewNode::list();
  for (const auto& target : words.targets) {
    if (target.amount)
      value.add(id(target), money_node(*target.amount, client));
    else
      value.add(io::NewNode::text(id(target)));
  }
  const bool is_one = words.targets.size() == 1 && !words.has_amounts();
  entry.add("for", is_one ? io::NewNode::text(id(words.targets.front())) : std::move(value));
}

void Writing::add_texts(io::NewNode& entry, std::initializer_list<std::string_view> options) const {
  for (const std::string_view option : options)
    if (const auto value = arguments().value(option))
      entry.add(option.substr(2), io::NewNode::text(*value));
}

void Writing::add_words(io::NewNode& entry, std::initializer_list<std::string_view> options) const {
  for (const std::string_view option : options)
    if (const auto value = arguments().value(option))
      entry.add(option.substr(2), io::NewNode::plain(*value));
}

Exit Writing::record_entry(io::NewNode entry, std::optional<book::ClientIx> client) {
  constexpr std::string_view list = "journal";
  add_texts(entry, {"--memo"});
  const std::string path = book_->path_for(list, client);
  std::vector<std::string> clients;
  if (client) {
    clients.push_back(book().client(*client).id);
    if (!book_->leaves_client_out(path, list))
      entry.pairs.insert(entry.pairs.begin() + 1, {"client", io::NewNode::text(clients.front())});
  }
  return record({{path, {std::string(list), std::move(entry)}}}, clients);
}

std::optional<core::Money> Writing::amount_or_open(const ForWords& words, book::ClientIx client) {
  const core::Currency of = currency(words, client);
  if (arguments().names.size() > 1) return money("AMOUNT", arguments().names[1], of);
  core::Money sum = core::Money::zero(of);
  for (const auto& target : words.targets) {
    if (!target.amount || target.amount->currency() != of) continue;
    sum += *target.amount;
  }
  if (!words.has_amounts()) sum = open_of(words, client);
  if (sum.is_positive()) return sum;
  if (words.targets.empty())
    refuse("how much? give AMOUNT, or the invoices with `--for`");
  else
    refuse("nothing is open of what `--for` names; give AMOUNT if it is meant all the same");
  return std::nullopt;
}

bool Writing::is_there_already(std::string_view verb, core::Money money, const ForWords& words,
                               book::ClientIx client, std::string_view ref) {
  const std::string memo = arguments().value("--memo").value_or("");
  for (const book::EntryIx ix : book().journal_of(client)) {
    const book::Entry& entry = book().entry(ix);
    const MoneyThere there = money_there(entry);
    if (entry.date != date_ || book::verb_name(entry) != verb || there.amount == nullptr) continue;
    const core::Money amount = there.amount->money();
    if (amount.currency() != money.currency() || amount != money) continue;
    const bool is_same_ref = !ref.empty() && there.ref == ref;
    const bool is_untold = ref.empty() && entry.memo.str() == memo && may_be_the_same(entry, words);
    if (!is_same_ref && !is_untold) continue;
    const core::Sources& sources = book_->loaded().sources;
    refuse("`" + std::string(verb) + ": " + money.text() + "` of `" + book().client(client).id +
           "` on " + date_.text() + " is there already, in " + sources.at(entry.at.file).path +
           ":" + std::to_string(sources.locate(entry.at).line) +
           "; where both happened, `--ref` or `--memo` tells them apart");
    return true;
  }
  return false;
}

bool Writing::add_amount(io::NewNode& entry, std::string_view option, core::Currency currency,
                         book::ClientIx client) {
  const auto text = arguments().value(option);
  if (!text) return true;
  const auto amount = money_in(option, *text, currency);
  if (amount) entry.add(option.substr(2), money_node(*amount, client));
  return amount.has_value();
}

bool Writing::add_day(io::NewNode& entry, std::string_view option, DayDirection direction) {
  const auto text = arguments().value(option);
  if (!text) return true;
  const auto at = day(option, *text, direction);
  if (at) entry.add(option.substr(2), io::NewNode::date(*at));
  return at.has_value();
}

bool Writing::add_day_to_come(io::NewNode& entry, std::string_view option) {
  const auto text = arguments().value(option);
  if (!text) return true;
  const auto at = day_to_come(option, *text);
  if (at) entry.add(option.substr(2), io::NewNode::date(*at));
  return at.has_value();
}

Exit Writing::record_of_invoice(std::string_view verb, book::InvoiceIx invoice) {
  const book::Invoice& record = book().invoice(invoice);
  const book::ClientIx client = record.client.ix();
  const auto& words = arguments().names;
  const auto option = arguments().value("--amount");
  if (option && words.size() > 1)
    return invocation_.refuse("the amount is given twice: `" + words[1] + "` and `--amount`");
  io::NewNode node = entry();
  node.add(verb, io::NewNode::text(record.id));
  if (option || words.size() > 1) {
    const auto amount = money_in("AMOUNT", option ? *option : words[1], *record.currency);
    if (!amount) return invocation_.status();
    node.add("amount", io::NewNode::plain(amount->text()));
  }
  add_texts(node, {"--why"});
  return record_entry(std::move(node), client);
}

}  // namespace inv::cli
