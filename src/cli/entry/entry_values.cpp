#include "entry_values.hpp"

#include <algorithm>

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

std::optional<core::Date> read_day(EntryCommand& writing, std::string_view what,
                                   const std::string& text, DayDirection direction) {
  const auto day = read_day(text, writing.date(), direction);
  if (!day)
    writing.refuse("`" + std::string(what) + "` is " + day_forms() + ", not `" + text + "`");
  return day;
}

std::optional<core::Date> read_day_to_come(EntryCommand& writing, std::string_view what,
                                           const std::string& text) {
  const auto to_come = read_day(writing, what, text);
  if (!to_come || *to_come >= writing.date()) return to_come;
  writing.refuse("`" + std::string(what) + "` is " + to_come->text() + ", before " +
                 writing.date().text() + ", the day that is recorded");
  return std::nullopt;
}

std::optional<core::Money> read_money(EntryCommand& writing, std::string_view what,
                                      const std::string& text, core::Currency currency) {
  const std::size_t blank = text.find(' ');
  const std::string number = text.substr(0, blank);
  const std::string code = blank == std::string::npos ? "" : text.substr(blank + 1);
  const auto written = code.empty() ? std::optional(currency) : core::Currency::find(code);
  const std::string said = "`" + std::string(what) + "` is money as `174.50`, not `" + text + "`";
  if (!written) {
    writing.refuse(said + core::did_you_mean(code, core::Currency::codes()));
    return std::nullopt;
  }
  const auto decimal = core::parse_decimal(number, false, most_decimals).value;
  const auto amount = decimal ? core::to_money(*decimal, *written) : std::nullopt;
  if (!decimal) {
    writing.refuse(said);
  } else if (!amount) {
    writing.refuse(said + ": " + std::string(written->code()) + " has " +
                   std::to_string(written->digits()) + " decimals");
  } else if (amount->is_zero()) {
    writing.refuse("`" + std::string(what) + "` is nothing; there is nothing to record");
  } else {
    return amount;
  }
  return std::nullopt;
}

std::optional<core::Money> read_money_in(EntryCommand& writing, std::string_view what,
                                         const std::string& text, core::Currency currency) {
  const auto amount = read_money(writing, what, text, currency);
  if (!amount || amount->currency() == currency) return amount;
  writing.refuse("`" + std::string(what) + "` is in " + std::string(currency.code()) +
                 " here, not in " + std::string(amount->currency().code()) +
                 "; nothing is converted");
  return std::nullopt;
}

static void note_void(EntryCommand& writing, book::ClientIx client, const ForInvoices& words) {
  const report::Account account = report::replay(writing.book(), client, writing.date());
  for (const auto& target : words.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing == nullptr || !standing->voided) continue;
    writing.invocation().note("`" + writing.book().invoice(target.invoice).id +
                              "` is void; nothing is owed of it");
  }
}

std::optional<ForInvoices> read_for_invoices(EntryCommand& writing, book::ClientIx client) {
  ForInvoices words;
  for (const std::string& given : writing.arguments().values("--for")) {
    for (const std::string& part : parts_of(given)) {
      if (part.empty()) {
        writing.refuse("`--for` has nothing between two commas, or after the last: `" + given +
                       "`");
        return std::nullopt;
      }
      const std::size_t equals = part.find('=');
      const auto found = writing.invoice(part.substr(0, equals));
      if (!found) return std::nullopt;
      const book::Invoice& named = writing.book().invoice(*found);
      if (named.client.ix() != client) {
        writing.refuse("`" + named.id + "` is an invoice of `" +
                       writing.book().client(named.client.ix()).id + "`, not of `" +
                       writing.book().client(client).id + "`");
        return std::nullopt;
      }
      std::optional<core::Money> amount;
      if (equals != std::string::npos) {
        amount =
            read_money_in(writing, "--for " + named.id, part.substr(equals + 1), *named.currency);
        if (!amount) return std::nullopt;
      }
      words.targets.push_back({*found, amount});
    }
  }
  for (const auto& target : words.targets) {
    if (target.amount.has_value() == words.has_amounts()) continue;
    writing.refuse("`--for` says an amount for each invoice, or for none");
    return std::nullopt;
  }
  if (!words.targets.empty()) note_void(writing, client, words);
  return words;
}

std::optional<ForInvoices> read_for_ids(EntryCommand& writing, book::ClientIx client) {
  auto words = read_for_invoices(writing, client);
  if (!words || !words->has_amounts()) return words;
  writing.refuse("`--for` names invoices here, without amounts");
  return std::nullopt;
}

core::Currency currency_of(const EntryCommand& writing, const ForInvoices& words,
                           book::ClientIx client) {
  if (words.targets.empty()) return *writing.book().client(client).currency;
  return *writing.book().invoice(words.targets.front().invoice).currency;
}

core::Money open_of(const EntryCommand& writing, const ForInvoices& words, book::ClientIx client) {
  core::Money open = core::Money::zero(currency_of(writing, words, client));
  core::Date day = writing.shown_day();
  for (const auto& target : words.targets)
    day = std::max(day, writing.book().invoice(target.invoice).date);
  const report::Account account = report::replay(writing.book(), client, day);
  for (const auto& target : words.targets) {
    const auto* const standing = account.find(target.invoice);
    if (standing != nullptr && standing->open.currency() == open.currency()) open += standing->open;
  }
  return open;
}

std::optional<core::Money> read_amount_or_open(EntryCommand& writing, const ForInvoices& words,
                                               book::ClientIx client) {
  const core::Currency of = currency_of(writing, words, client);
  if (writing.arguments().names.size() > 1)
    return read_money(writing, "AMOUNT", writing.arguments().names[1], of);
  core::Money sum = core::Money::zero(of);
  for (const auto& target : words.targets) {
    if (!target.amount || target.amount->currency() != of) continue;
    sum += *target.amount;
  }
  if (!words.has_amounts()) sum = open_of(writing, words, client);
  if (sum.is_positive()) return sum;
  if (words.targets.empty())
    writing.refuse("how much? give AMOUNT, or the invoices with `--for`");
  else
    writing.refuse(
        "nothing is open of what `--for` names; give AMOUNT if it is meant all the same");
  return std::nullopt;
}

}  // namespace inv::cli
