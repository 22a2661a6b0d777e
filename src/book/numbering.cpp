#include "inv/book/numbering.hpp"

#include <algorithm>
#include <limits>

#include "inv/core/nearest.hpp"

namespace inv::book {

namespace {

constexpr std::size_t id_bytes_max = 64;
/// More digits than these are no counter, and do not fit a number.
constexpr std::size_t digits_max = 18;
constexpr std::size_t usual_digits = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) {
    return is_alphanumeric(c) || std::string_view("._-/").find(c) != std::string_view::npos;
  };
  if (text.empty() || text.size() > id_bytes_max || !is_alphanumeric(text.front())) return false;
  if (!std::ranges::all_of(text, fits)) return false;
  const std::string padded = "/" + std::string(text) + "/";
  return padded.find("//") == padded.npos && padded.find("/./") == padded.npos &&
         padded.find("/../") == padded.npos;
}

std::string padded(std::uint64_t value, std::size_t digits) {
  std::string text = std::to_string(value);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

std::string two_digit_year(core::Date date) {
  return padded(static_cast<std::uint64_t>(date.year() % 100), 2);
}

std::string four_digit_year(core::Date date) {
  return padded(static_cast<std::uint64_t>(date.year()), 4);
}

std::string month_of(core::Date date) {
  return padded(static_cast<std::uint64_t>(date.month()), 2);
}

/// What stands in the place of `{YYYY}`, `{YY}`, `{MM}`; nothing for the zeros of a counter.
std::optional<std::string> date_part(std::string_view group, core::Date date) {
  if (group == "YYYY") return four_digit_year(date);
  if (group == "YY") return two_digit_year(date);
  if (group == "MM") return month_of(date);
  return std::nullopt;
}

std::optional<std::uint64_t> number_of(std::string_view digits) {
  if (digits.empty() || digits.size() > digits_max) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : digits) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

/// Digits in `text` that no other digit touches.
std::size_t find_apart(std::string_view text, std::string_view digits) {
  for (auto at = text.find(digits); at != text.npos; at = text.find(digits, at + 1)) {
    const auto end = at + digits.size();
    const bool touches_before = at > 0 && is_digit(text[at - 1]);
    const bool touches_after = end < text.size() && is_digit(text[end]);
    if (!touches_before && !touches_after) return at;
  }
  return text.npos;
}

/// How many digits at the end of a number count; in `20260042` not those of the year.
std::size_t counter_digits(const Invoice& invoice) {
  constexpr std::size_t year_digits = 4, counter_least = 3;
  const std::string_view id = invoice.id;
  const std::size_t digits = id.size() - (id.find_last_not_of("0123456789") + 1);
  const bool has_year = digits >= year_digits + counter_least &&
                        id.substr(id.size() - digits).starts_with(four_digit_year(invoice.date));
  return std::min(has_year ? digits - year_digits : digits, digits_max);
}

/// The newest invoice whose number ends in digits, so that another can follow; null for none.
const Invoice* newest(const Book& book) {
  const Invoice* found = nullptr;
  for (const auto& invoice : book.invoices()) {
    if (invoice.is_credit || !is_digit(invoice.id.back())) continue;
    if (found == nullptr || found->date <= invoice.date) found = &invoice;
  }
  return found;
}

}  // namespace

Numbering::Numbering(const Book& book) : book_(book) {
  for (const auto& invoice : book.invoices()) taken_.insert(core::fold_case(invoice.id));
  for (const auto& entry : book.journal()) {
    const auto* credit = entry.as<Credit>();
    if (credit != nullptr && !credit->id.empty()) taken_.insert(core::fold_case(credit->id.str()));
  }
}

bool Numbering::take(std::string_view id) { return taken_.insert(core::fold_case(id)).second; }

bool Numbering::is_taken(std::string_view id) const {
  return taken_.contains(core::fold_case(id));
}

core::Result<std::string> Numbering::next(core::Date date) {
  const auto series = series_of(date);
  if (!series) return tl::unexpected(series.error());
  const std::string key = core::fold_case(series->before) + "\n" + core::fold_case(series->after);
  const auto [last, is_new] = last_.try_emplace(key, 0);
  if (is_new) last->second = highest(*series);
  std::string id;
  do {
    id = series->before + padded(++last->second, series->digits) + series->after;
  } while (is_taken(id));
  if (!is_id(id))
    return core::misuse("`" + id + "` would be the next number, and is not an id" +
                        (book_.business().number.empty()
                             ? std::string("; give one with `--id`")
                             : "; `business.number` is `" + book_.business().number + "`"));
  take(id);
  return id;
}

core::Result<Numbering::Series> Numbering::series_of(core::Date date) const {
  const std::string& pattern = book_.business().number;
  if (pattern.empty()) return like_newest(date);
  Series series{{}, {}, 0};
  std::string_view rest = pattern;
  while (!rest.empty()) {
    std::string& part = series.digits == 0 ? series.before : series.after;
    const auto open = rest.find('{');
    part += rest.substr(0, open);
    if (open == rest.npos) break;
    const auto close = rest.find('}', open);
    const std::string_view group = rest.substr(open + 1, close - open - 1);
    if (const auto text = date_part(group, date)) part += *text;
    else series.digits = group.size();
    if (close == rest.npos) break;
    rest.remove_prefix(close + 1);
  }
  if (series.digits == 0)
    return core::misuse("`business.number` is `" + pattern + "`, without a counter, as `{0000}`");
  return series;
}

Numbering::Series Numbering::like_newest(core::Date date) const {
  const Invoice* model = newest(book_);
  if (model == nullptr) return {four_digit_year(date) + "-", "", usual_digits};
  const std::size_t digits = counter_digits(*model);
  const std::string prefix = model->id.substr(0, model->id.size() - digits);
  return {moved(prefix, model->date, date), "", digits};
}

/// The prefix with the year and month of `from` made those of `to`, where they stand in it. Two
/// digits may stand in it for another reason: they are taken for a year or a month only where all
/// invoices that begin so are of that year or month.
std::string Numbering::moved(std::string prefix, core::Date from, core::Date to) const {
  bool same_year = true, same_month = true;
  for (const auto& invoice : book_.invoices()) {
    if (!invoice.id.starts_with(prefix)) continue;
    if (invoice.date.year() != from.year()) same_year = same_month = false;
    if (invoice.date.month() != from.month()) same_month = false;
  }
  std::vector<std::pair<std::string, std::string>> changes;
  for (const char* between : {"-", "", ".", "_", "/"}) {
    if (!same_month) break;
    changes.emplace_back(four_digit_year(from) + between + month_of(from),
                         four_digit_year(to) + between + month_of(to));
    changes.emplace_back(two_digit_year(from) + between + month_of(from),
                         two_digit_year(to) + between + month_of(to));
  }
  changes.emplace_back(four_digit_year(from), four_digit_year(to));
  if (same_year) changes.emplace_back(two_digit_year(from), two_digit_year(to));
  for (const auto& [old_text, new_text] : changes) {
    const auto at = find_apart(prefix, old_text);
    if (at != prefix.npos) return prefix.replace(at, old_text.size(), new_text);
  }
  return prefix;
}

/// The highest counter among the numbers that share all else; 0 where there is none.
std::uint64_t Numbering::highest(const Series& series) const {
  const std::string before = core::fold_case(series.before);
  const std::string after = core::fold_case(series.after);
  std::uint64_t most = 0;
  for (auto at = taken_.lower_bound(before); at != taken_.end(); ++at) {
    if (!at->starts_with(before)) break;
    if (!at->ends_with(after) || at->size() < before.size() + after.size()) continue;
    const std::string_view counter =
        std::string_view(*at).substr(before.size(), at->size() - before.size() - after.size());
    // `2026-42` counts where `2026-0042` does: nobody could tell them apart by ear.
    if (const auto value = number_of(counter)) most = std::max(most, *value);
  }
  return most;
}

}  // namespace inv::book
