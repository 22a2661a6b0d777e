#include <ostream>

#include "cli/app/invocation.hpp"
#include "cli/typed/typed.hpp"
#include "init.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/render/text.hpp"

namespace inv::cli {

namespace {

constexpr std::string_view usual_terms = "net 30", blanks = " \r";

using Taken = core::Result<void>;

Taken take_name(FirstBook& book, const std::string& text) {
  book.name = text;
  if (book.name.empty()) return core::misuse("a name is needed, as documents show it");
  return {};
}

Taken take_currency(FirstBook& book, const std::string& text) {
  const std::string code = core::in_capitals(text);
  book.currency = core::Currency::find(code);
  if (book.currency) return {};
  std::string hint = core::did_you_mean(code, core::Currency::codes());
  if (hint.empty()) hint = "; a currency is its code in ISO 4217, as `EUR`";
  return core::misuse("no currency " + core::quoted(text) + hint);
}

Taken take_terms(FirstBook& book, const std::string& text) {
  const auto terms = read_terms(text.empty() ? usual_terms : text);
  if (!terms)
    return core::misuse(core::quoted(text) + core::terms_complaint(text));
  book.terms = *terms;
  return {};
}

Taken take_email(FirstBook& book, const std::string& text) {
  book.email = text;
  const auto at = book.email.find('@');
  const bool fits = at != 0 && at != std::string::npos && at + 1 < book.email.size() &&
                    book.email.find(' ') == std::string::npos;
  return fits ? Taken() : Taken(core::misuse(core::quoted(text) + " is not an address of email"));
}

Taken take_pay(FirstBook& book, const std::string& text) {
  auto way = read_way_to_pay(text);
  if (!way) return tl::unexpected(way.error());
  book.pay.push_back(std::move(*way));
  return {};
}

Taken take_client(FirstBook& book, const std::string& text) {
  book.client = text;
  return text.empty() ? Taken(core::misuse("`--client` is the client's name")) : Taken();
}

struct Answer {
  std::string_view option;
  Taken (*take)(FirstBook& book, const std::string& text);
  std::string_view question;  ///< empty: nobody is asked
  bool may_be_none = false;   ///< of a question
};
constexpr Answer answers[] = {
    {"--name", take_name, "Your name, or that of the business, as documents show it: "},
    {"--currency", take_currency, "Currency of your invoices (GBP, EUR, USD …): "},
    {"--terms", take_terms, "When are invoices due? [net 30] "},
    {"--email", take_email, ""},
    {"--pay", take_pay, "How can clients pay you? An IBAN, a link, or words as `Cash`: ", true},
    {"--client", take_client, "Name of a first client, for an example [none]: ", true},
};

/// Asks until the answer fits. False: they ended the input, or gave no fitting answer three times.
bool ask(const Answer& wanted, Env& env, FirstBook& book) {
  constexpr int tries = 3;
  for (int i = 0; i < tries; ++i) {
    const auto typed = env.ask(std::string(wanted.question));
    if (!typed) return false;
    const std::string answer(core::trimmed(*typed, blanks));
    if (answer.empty() && wanted.may_be_none) return true;
    const auto taken = wanted.take(book, answer);
    if (taken) return true;
    env.err << "inv: " << render::safe(taken.error().message) << "\n";
  }
  return false;
}

std::string missing_options(const Arguments& arguments) {
  const bool has_name = arguments.has("--name"), has_currency = arguments.has("--currency");
  if (has_name) return has_currency ? "" : "`--currency`";
  return has_currency ? "`--name`" : "`--name` and `--currency`";
}

}  // namespace

FirstBook ask_for_first_book(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  FirstBook book;
  for (const Answer& wanted : answers)
    for (const std::string& value : arguments.values(wanted.option))
      if (const auto taken = wanted.take(book, std::string(core::trimmed(value, blanks))); !taken)
        invocation.fail(taken.error());

  const std::string missing = missing_options(arguments);
  if (missing.empty()) return book;
  Env& env = invocation.env();
  if (!env.ask) invocation.refuse("`inv init` needs " + missing);
  for (const Answer& wanted : answers) {
    const bool is_known = arguments.has(wanted.option) || wanted.question.empty();
    if (!is_known && !ask(wanted, env, book))
      invocation.refuse_in_book("no answer, so nothing is written");
  }
  return book;
}

}  // namespace inv::cli
