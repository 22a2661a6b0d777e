#include "entry_command.hpp"

#include <algorithm>

#include "cli/typed/client_name.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

constexpr int most_decimals = 6;

/// The parts of a text between commas; none is empty but where the text is not well formed.
std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (true) {
    const std::size_t comma = text.find(',', begin);
    std::string part = text.substr(begin, comma - begin);
    part.erase(0, part.find_first_not_of(' '));
    part.erase(part.find_last_not_of(' ') + 1);
    parts.push_back(std::move(part));
    if (comma == std::string::npos) return parts;
    begin = comma + 1;
  }
}

}  // namespace

std::vector<std::string_view> invoice_ids(const book::Book& book) {
  std::vector<std::string_view> ids;
  for (const book::Invoice& invoice : book.invoices()) ids.push_back(invoice.id);
  return ids;
}

bool Writing::open() {
  date_ = invocation_.as_of();
  if (const auto text = arguments().value("--date")) {
    const auto date = read_day(*text, invocation_.as_of(), DayDirection::back);
    if (!date) {
      invocation_.refuse("`--date` is " + day_forms() + ", not `" + *text + "`");
      return false;
    }
    date_ = *date;
  }
  book_ = invocation_.open();
  return book_ != nullptr;
}

std::optional<book::ClientIx> Writing::open_client() {
  return open() ? client(arguments().names.front()) : std::nullopt;
}

std::optional<book::InvoiceIx> Writing::open_invoice() {
  return open() ? invoice(arguments().names.front()) : std::nullopt;
}

Exit Writing::refuse(const std::string& message) { return invocation_.refuse_name(message); }

std::optional<book::ClientIx> Writing::client(const std::string& words) {
  const auto found = find_client_by_words(book(), words);
  if (found) return *found;
  const auto invoice = book().find_invoice(words);
  refuse(invoice ? "`" + words + "` is an invoice of `" +
                       book().client(book().invoice(*invoice).client.ix()).id +
                       "`; name the client, and the invoice with `--for`"
                 : found.error());
  return std::nullopt;
}

std::optional<book::InvoiceIx> Writing::invoice(const std::string& id) {
  const auto found = book().find_invoice(id);
  if (found && !book().invoice(*found).is_credit) return found;
  if (found)
    refuse("`" + id + "` is a credit note; it settles what it names, and nothing names it");
  else
    refuse("unknown invoice `" + id + "`" + core::did_you_mean(id, invoice_ids(book())));
  return std::nullopt;
}

std::optional<core::Date> Writing::day(std::string_view what, const std::string& text,
                                       DayDirection direction) {
  const auto day = read_day(text, date_, direction);
  if (!day) refuse("`" + std::string(what) + "` is " + day_forms() + ", not `" + text + "`");
  return day;
}

std::optional<core::Date> Writing::day_to_come(std::string_view what, const std::string& text) {
  const auto to_come = day(what, text);
  if (!to_come || *to_come >= date_) return to_come;
  refuse("`" + std::string(what) + "` is " + to_come->text() + ", before " + date_.text() +
         ", the day that is recorded");
  return std::nullopt;
}

std::optional<core::Money> Writing::money_in(std::string_view what, const std::string& text,
                                             core::Currency currency) {
  const auto amount = money(what, text, currency);
  if (!amount || amount->currency() == currency) return amount;
  refuse("`" + std::string(what) + "` is in " + std::string(currency.code()) + " here, not in " +
         std::string(amount->currency().code()) + "; nothing is converted");
  return std::nullopt;
}

std::optional<core::Money> Writing::money(std::string_view what, const std::string& text,
                                          core::Currency currency) {
  const std::size_t blank = text.find(' ');
  const std::string number = text.substr(0, blank);
  const std::string code = blank == std::string::npos ? "" : text.substr(blank + 1);
  const auto written = code.empty() ? std::optional(currency) : core::Currency::find(code);
  const std::string said = "`" + std::string(what) + "` is money as `174.50`, not `" + text + "`";
  if (!written) {
    refuse(said + core::did_you_mean(code, core::Currency::codes()));
    return std::nullopt;
  }
  const auto decimal = core::parse_decimal(number, false, most_decimals).value;
  const auto amount = decimal ? core::to_money(*decimal, *written) : std::nullopt;
  if (!decimal) {
    refuse(said);
  } else if (!amount) {
    refuse(said + ": " + std::string(written->code()) + " has " +
           std::to_string(written->digits()) + " decimals");
  } else if (amount->is_zero()) {
    refuse("`" + std::string(what) + "` is nothing; there is nothing to record");
  } else {
    return amount;
  }
  return std::nullopt;
}

std::optional<ForWords> Writing::for_words(book::ClientIx client) {
  ForWords words;
  for (const std::string& given : arguments().values("--for")) {
    for (const std::string& part : parts_of(given)) {
      if (part.empty()) {
        refuse("`--for` has nothing between two commas, or after the last: `" + given + "`");
        return std::nullopt;
      }
      const std::size_t equals = part.find('=');
      const auto found = invoice(part.substr(0, equals));
      if (!found) return std::nullopt;
      const book::Invoice& named = book().invoice(*found);
      if (named.client.ix() != client) {
        refuse("`" + named.id + "` is an invoice of `" + book().client(named.client.ix()).id +
               "`, not of `" + book().client(client).id + "`");
        return std::nullopt;
      }
      std::optional<core::Money> amount;
      if (equals != std::string::npos) {
        amount = money_in("--for " + named.id, part.substr(equals + 1), *named.currency);
        if (!amount) return std::nullopt;
      }
      words.targets.push_back({*found, amount});
    }
  }
  for (const auto& target : words.targets) {
    if (target.amount.has_value() == words.has_amounts()) continue;
    refuse("`--for` says an amount for each invoice, or for none");
    return std::nullopt;
  }
  if (words.targets.empty()) return words;
  const report::Account account = report::replay(book(), client, date_);
  for (const auto& target : words.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing != nullptr && standing->voided)
      invocation_.note("`" + book().invoice(target.invoice).id +
                       "` is void; nothing is owed of it");
  }
  return words;
}

std::optional<ForWords> Writing::for_ids(book::ClientIx client) {
  auto words = for_words(client);
  if (!words || !words->has_amounts()) return words;
  refuse("`--for` names invoices here, without amounts");
  return std::nullopt;
}

core::Currency Writing::currency(const ForWords& words, book::ClientIx client) const {
  if (words.targets.empty()) return *book().client(client).currency;
  return *book().invoice(words.targets.front().invoice).currency;
}

core::Money Writing::open_of(const ForWords& words, book::ClientIx client) const {
  core::Money open = core::Money::zero(currency(words, client));
  core::Date day = shown_day();
  for (const auto& target : words.targets) day = std::max(day, book().invoice(target.invoice).date);
  const report::Account account = report::replay(book(), client, day);
  for (const auto& target : words.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing != nullptr && standing->open.currency() == open.currency()) open += standing->open;
  }
  return open;
}

}  // namespace inv::cli
