#include "answers.hpp"

#include <ostream>

#include "inv/core/ascii.hpp"
#include "inv/core/nearest.hpp"
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
  std::string code = text;
  for (char& c : code)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  book.currency = core::Currency::find(code);
  if (book.currency) return {};
  std::string hint = core::did_you_mean(code, core::Currency::codes());
  if (hint.empty()) hint = "; a currency is its code in ISO 4217, as `EUR`";
  return core::misuse("no currency `" + text + "`" + hint);
}

Taken take_terms(FirstBook& book, const std::string& text) {
  const auto terms = core::parse_terms(text.empty() ? usual_terms : text);
  if (!terms)
    return core::misuse("`" + text + "` is not terms of payment; they are `on receipt`, `net 30`, "
                                      "`eom`, `eom 10`, `net 30 eom` or `2/10 net 30`");
  book.terms = *terms;
  return {};
}

Taken take_email(FirstBook& book, const std::string& text) {
  book.email = text;
  const auto at = book.email.find('@');
  const bool fits = at != 0 && at != std::string::npos && at + 1 < book.email.size() &&
                    book.email.find(' ') == std::string::npos;
  return fits ? Taken() : Taken(core::misuse("`" + text + "` is not an address of email"));
}

Taken take_pay(FirstBook& book, const std::string& text) {
  auto way = read_way_to_pay(text);
  if (!way) return tl::unexpected(way.error());
  book.pay.push_back(std::move(*way));
  return {};
}

Taken take_pay_or_none(FirstBook& book, const std::string& text) {
  return text.empty() ? Taken() : take_pay(book, text);
}

Taken take_client(FirstBook& book, const std::string& text) {
  book.client = text;
  return {};
}

Taken take_some_client(FirstBook& book, const std::string& text) {
  book.client = text;
  return book.client.empty() ? Taken(core::misuse("`--client` is the client's name")) : Taken();
}

using Take = Taken (*)(FirstBook& book, const std::string& text);

struct OptionReader {
  std::string_view option;
  Take take;
};
constexpr OptionReader readers[] = {
    {"--name", take_name},   {"--currency", take_currency}, {"--terms", take_terms},
    {"--email", take_email}, {"--pay", take_pay},           {"--client", take_some_client},
};

struct Question {
  std::string_view option;  ///< not asked where it was given
  std::string_view text;
  Take take;
};
constexpr Question questions[] = {
    {"--name", "Your name, or that of the business, as documents show it: ", take_name},
    {"--currency", "Currency of your invoices (GBP, EUR, USD …): ", take_currency},
    {"--terms", "When are invoices due? [net 30] ", take_terms},
    {"--pay", "How can clients pay you? An IBAN, a link, or words as `Cash`: ", take_pay_or_none},
    {"--client", "Name of a first client, for an example [none]: ", take_client},
};

/// Asks until the answer fits. False: they ended the input, or gave no fitting answer three times.
bool ask(const Question& question, Env& env, FirstBook& book) {
  constexpr int tries = 3;
  for (int i = 0; i < tries; ++i) {
    const auto answer = env.ask(std::string(question.text));
    if (!answer) return false;
    const auto taken = question.take(book, std::string(core::trimmed(*answer, blanks)));
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

std::optional<FirstBook> ask_for_first_book(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  FirstBook book;
  for (const OptionReader& reader : readers)
    for (const std::string& value : arguments.values(reader.option))
      if (const auto taken = reader.take(book, std::string(core::trimmed(value, blanks))); !taken)
        return invocation.fail(taken.error()), std::nullopt;

  const std::string missing = missing_options(arguments);
  if (missing.empty()) return book;
  Env& env = invocation.env();
  if (!env.ask) {
    invocation.refuse("`inv init` needs " + missing);
    return std::nullopt;
  }
  for (const Question& question : questions) {
    if (arguments.has(question.option) || ask(question, env, book)) continue;
    invocation.refuse_name("no answer, so nothing is written");
    return std::nullopt;
  }
  return book;
}

}  // namespace inv::cli
