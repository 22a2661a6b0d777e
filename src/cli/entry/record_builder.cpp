#include "record_builder.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::cli {

namespace {

struct MoneyThere {
  const book::Amount* amount = nullptr;
  std::string_view ref;
};

/// Of verbs for which the bank has a reference.
MoneyThere money_there(const book::Entry& entry) {
  const auto find = [](const auto& event) -> MoneyThere {
    if constexpr (requires { event.ref; }) return {&event.amount, event.ref.str()};
    return {};
  };
  return std::visit(find, entry.event);
}

/// True where both are for the same invoices, or one of them does not say.
bool may_be_the_same(const book::Entry& entry, const ForInvoices& invoices) {
  const auto& targets = invoices.targets;
  if (entry.for_.empty() || targets.empty()) return true;
  if (entry.for_.size() != targets.size()) return false;
  return std::ranges::all_of(entry.for_, [&](const book::ForTarget& target) {
    return std::ranges::find(targets, target.invoice.ix(), &ForInvoices::Target::invoice) !=
           targets.end();
  });
}

template <class Texts>
io::NewNode list_of(const Texts& texts) {
  io::NewNode list = io::NewNode::list();
  for (const auto& text : texts) list.add(io::NewNode::text(text));
  return list;
}

std::optional<book::ClientIx> client_named(const Session& session, About about) {
  if (about == About::business) return std::nullopt;
  const std::string& name = session.arguments().names.front();
  if (about == About::client) return read_client(session, name);
  const book::InvoiceIx named =
      about == About::document ? read_document(session, name) : read_invoice(session, name);
  return session.book().invoice(named).client.ix();
}

}  // namespace

RecordBuilder::RecordBuilder(Session& session, std::optional<book::ClientIx> client)
    : session_(session), client_(client) {
  if (client) for_invoices_ = read_for_invoices(session, *client);
}

core::Currency RecordBuilder::currency() const {
  if (for_invoices_.targets.empty()) return *client().currency;
  return *session_.book().invoice(for_invoices_.targets.front().invoice).currency;
}

std::optional<std::string> RecordBuilder::operand(std::size_t index) const {
  const auto& names = session_.arguments().names;
  return index < names.size() ? std::optional(names[index]) : std::nullopt;
}

std::optional<std::string> RecordBuilder::typed_amount() const {
  const auto amount = operand(1), currency = operand(2);
  return currency ? *amount + " " + *currency : amount;
}

void RecordBuilder::add_verb(io::NewNode value) {
  add(session_.arguments().command->name, std::move(value));
}

void RecordBuilder::add_options(const std::vector<std::string_view>& names) {
  for (const std::string_view name : names)
    for (const Option& option : session_.arguments().command->options)
      if (option.name == name) add_option(option);
}

void RecordBuilder::add_options() {
  for (const Option& option : session_.arguments().command->options) add_option(option);
}

void RecordBuilder::add_option(const Option& option) {
  const std::string key(option.key.empty() ? option.name.substr(2) : option.key);
  const bool is_there =
      std::ranges::any_of(node_.pairs, [&](const auto& pair) { return pair.first == key; });
  if (option.recorded == nullptr || is_there || !session_.arguments().has(option.name)) return;
  add(key, option.recorded({*this, option.name, session_.arguments().values(option.name)}));
}

io::NewNode RecordBuilder::money(core::Money amount) const {
  const bool is_clients = amount.currency() == client().currency;
  return io::NewNode::plain(
      is_clients ? amount.text() : amount.text() + " " + std::string(amount.currency().code()));
}

io::NewNode RecordBuilder::invoices() const {
  const auto id = [&](const ForInvoices::Target& target) {
    return session_.book().invoice(target.invoice).id;
  };
  const auto& targets = for_invoices_.targets;
  const bool has_amounts = for_invoices_.has_amounts();
  if (targets.size() == 1 && !has_amounts) return io::NewNode::text(id(targets.front()));
  io::NewNode value = has_amounts ? io::NewNode::map() : io::NewNode::list();
  for (const auto& target : targets) {
    if (target.amount) value.add(id(target), money(*target.amount));
    else value.add(io::NewNode::text(id(target)));
  }
  return value;
}

io::PlacedRecord RecordBuilder::placed_in(std::string_view list) const {
  const std::string path = session_.writable().path_for(list, client_);
  io::NewNode record = node_;
  if (client_ && !session_.writable().leaves_client_out(path, list))
    record.pairs.insert(record.pairs.begin() + 1, {"client", io::NewNode::text(client().id)});
  return {path, {std::string(list), std::move(record)}};
}

RecordBuilder new_entry(Session& session, About about) {
  RecordBuilder entry(session, client_named(session, about));
  entry.add("date", io::NewNode::date(session.date()));
  return entry;
}

Exit write_entry(RecordBuilder& entry) {
  entry.add_options();
  std::vector<std::string> clients;
  if (entry.client_ix()) clients.push_back(entry.client().id);
  return entry.session().write({entry.placed_in("journal")}, clients);
}

core::Money read_amount_or_open(const RecordBuilder& entry) {
  const core::Currency currency = entry.currency();
  const Session& session = entry.session();
  if (const auto typed = entry.typed_amount())
    return read_money(session, "AMOUNT", *typed, currency);
  const ForInvoices& invoices = entry.for_invoices();
  core::Money sum = core::Money::zero(currency);
  for (const auto& target : invoices.targets)
    if (target.amount && target.amount->currency() == currency) sum += *target.amount;
  if (!invoices.has_amounts()) sum = open_of(session, invoices, currency);
  if (sum.is_positive()) return sum;
  session.refuse(
      invoices.targets.empty()
          ? "how much? give AMOUNT, or the invoices with `--for`"
          : "nothing is open of what `--for` names; give AMOUNT if it is meant all the same");
}

void refuse_repeated(const RecordBuilder& entry, std::string_view verb, core::Money amount,
                     std::string_view ref) {
  const Session& session = entry.session();
  const std::string memo = session.arguments().value("--memo").value_or("");
  for (const book::EntryIx ix : session.book().journal_of(*entry.client_ix())) {
    const book::Entry& other = session.book().entry(ix);
    const MoneyThere there = money_there(other);
    if (other.date != session.date() || book::verb_name(other) != verb || there.amount == nullptr)
      continue;
    const core::Money money = there.amount->money();
    if (money.currency() != amount.currency() || money != amount) continue;
    const bool is_same_ref = !ref.empty() && there.ref == ref;
    const bool is_untold = ref.empty() && other.memo.str() == memo &&
                           may_be_the_same(other, entry.for_invoices());
    if (!is_same_ref && !is_untold) continue;
    const core::Sources& sources = session.writable().loaded().sources;
    session.refuse(core::quoted(std::string(verb) + ": " + amount.text()) + " of " +
                   core::quoted(entry.client().id) + " on " + session.date().text() +
                   " is there already, in " + sources.at(other.at.file).path + ":" +
                   std::to_string(sources.locate(other.at).line) +
                   "; where both happened, `--ref` or `--memo` tells them apart");
  }
}

io::NewNode as_text(const GivenOption& option) { return io::NewNode::text(option.values.back()); }

io::NewNode as_word(const GivenOption& option) { return io::NewNode::plain(option.values.back()); }

io::NewNode as_true(const GivenOption&) { return io::NewNode::plain("true"); }

io::NewNode as_texts(const GivenOption& option) {
  return option.values.size() == 1 ? as_text(option) : as_list(option);
}

io::NewNode as_list(const GivenOption& option) { return list_of(option.values); }

io::NewNode as_fields(const GivenOption& option) {
  return list_of(core::fields_of(option.values.back(), ','));
}

io::NewNode as_past_day(const GivenOption& option) {
  const auto& [record, name, values] = option;
  return io::NewNode::date(read_day(record.session(), name, values.back(), DayDirection::back));
}

io::NewNode as_past_days(const GivenOption& option) {
  const auto& [record, name, values] = option;
  const std::string& text = values.back();
  const auto dots = text.find("..");
  if (dots == text.npos) return as_past_day(option);
  const auto day = [&, &record = record, name = name](const std::string& one) {
    return read_day(record.session(), name, one, DayDirection::back);
  };
  const book::DateRange days{day(text.substr(0, dots)), day(text.substr(dots + 2))};
  if (days.until < days.from)
    record.session().refuse(core::quoted(name) + " ends on " + days.until.text() +
                            ", before it begins on " + days.from.text());
  return io::NewNode::plain(days.text());
}

io::NewNode as_day_to_come(const GivenOption& option) {
  const auto& [record, name, values] = option;
  return io::NewNode::date(read_day_to_come(record.session(), name, values.back()));
}

io::NewNode as_money(const GivenOption& option) {
  const auto& [record, name, values] = option;
  return record.money(read_money_in(record.session(), name, values.back(), record.currency()));
}

io::NewNode as_shares(const GivenOption& option) { return option.record.invoices(); }

io::NewNode as_invoices(const GivenOption& option) {
  if (option.record.for_invoices().has_amounts())
    option.record.session().refuse("`--for` names invoices here, without amounts");
  return option.record.invoices();
}

}  // namespace inv::cli
