#include "inv/book/numbering.hpp"

#include <algorithm>
#include <charconv>

#include "inv/core/ascii.hpp"

namespace inv::book {

namespace {

constexpr std::size_t id_bytes_max = 64;
constexpr std::size_t usual_digits = 4;
/// So many of the latest invoices say how the book numbers them.
constexpr std::size_t models_max = 10;

bool is_id(std::string_view text) {
  const auto fits = [](char c) {
    return core::is_alphanumeric(c) || std::string_view("._-/").find(c) != std::string_view::npos;
  };
  if (text.empty() || text.size() > id_bytes_max || !core::is_alphanumeric(text.front()))
    return false;
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

std::string four_digit_year(core::Date date) { return date.text().substr(0, 4); }
std::string two_digit_year(core::Date date) { return date.text().substr(2, 2); }
std::string month_of(core::Date date) { return date.text().substr(5, 2); }

/// What stands in the place of `{YYYY}`, `{YY}`, `{MM}`; nothing for the zeros of a counter.
std::optional<std::string> date_part(std::string_view group, core::Date date) {
  if (group == "YYYY") return four_digit_year(date);
  if (group == "YY") return two_digit_year(date);
  if (group == "MM") return month_of(date);
  return std::nullopt;
}

/// Nothing for what has more digits than any counter.
std::optional<std::uint64_t> number_of(std::string_view digits) {
  constexpr std::uint64_t most = 999'999'999'999'999'999;
  std::uint64_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, value);
  return error == std::errc() && rest == end && value <= most ? std::optional(value)
                                                              : std::nullopt;
}

/// Digits in `text` that no other digit touches.
std::size_t find_apart(std::string_view text, std::string_view digits) {
  for (auto at = text.find(digits); at != text.npos; at = text.find(digits, at + 1)) {
    const auto end = at + digits.size();
    const bool touches_before = at > 0 && core::is_digit(text[at - 1]);
    const bool touches_after = end < text.size() && core::is_digit(text[end]);
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
  return has_year ? digits - year_digits : digits;
}

bool has_counter(const Invoice& invoice) {
  if (invoice.is_credit || !core::is_digit(invoice.id.str().back())) return false;
  const std::string_view id = invoice.id;
  return number_of(id.substr(id.size() - counter_digits(invoice))).has_value();
}

/// The invoices that others may follow, latest first.
std::vector<const Invoice*> latest_of(const Book& book) {
  std::vector<const Invoice*> latest;  // latest last
  for (const Invoice& invoice : book.invoices()) {
    const bool is_full = latest.size() == models_max;
    if (is_full && invoice.date < latest.front()->date) continue;
    if (!has_counter(invoice)) continue;
    if (is_full) latest.erase(latest.begin());
    latest.insert(std::ranges::upper_bound(latest, invoice.date, {}, &Invoice::date), &invoice);
  }
  std::ranges::reverse(latest);
  return latest;
}

/// How often each was seen, in the order in which they were seen first.
template <class Key>
class Votes {
 public:
  void add(const Key& key) {
    const auto there = std::ranges::find(votes_, key, &std::pair<Key, int>::first);
    if (there == votes_.end())
      votes_.emplace_back(key, 1);
    else
      ++there->second;
  }
  /// What was seen most often; of equals the first.
  const Key& most() const {
    return std::ranges::max_element(votes_, {}, &std::pair<Key, int>::second)->first;
  }

 private:
  std::vector<std::pair<Key, int>> votes_;
};

}  // namespace

Numbering::Numbering(const Book& book) : book_(book) {
  // Most books have their invoices in the order of their numbers.
  for (const auto& invoice : book.invoices()) {
    taken_.insert(taken_.end(), core::fold_case(invoice.id));
    const auto& number = invoice.particulars().number;
    if (!number.empty()) taken_.insert(core::fold_case(number.str()));
  }
  for (const auto& entry : book.journal()) {
    const auto* credit = entry.as<Credit>();
    if (credit != nullptr && !credit->id.empty()) taken_.insert(core::fold_case(credit->id.str()));
  }
}

bool Numbering::take(std::string_view id) { return taken_.insert(core::fold_case(id)).second; }

bool Numbering::is_taken(std::string_view id) const { return taken_.contains(core::fold_case(id)); }

core::Result<std::string> Numbering::next(core::Date date) {
  const auto counting = this->counting(date);
  if (!counting) return tl::unexpected(counting.error());
  const auto& [series, last] = **counting;
  std::string id;
  do {
    id = series.before + padded(++*last, series.digits) + series.after;
  } while (is_taken(id));
  if (!is_id(id))
    return core::misuse("`" + id + "` would be the next number, and is not an id" +
                        (book_.business().number.empty()
                             ? std::string("; give one with `--id`")
                             : "; `business.number` is `" + book_.business().number + "`"));
  take(id);
  return id;
}

core::Result<Numbering::Counting*> Numbering::counting(core::Date date) {
  const auto known = by_date_.find(date);
  if (known != by_date_.end()) return &known->second;
  auto series = series_of(date);
  if (!series) return tl::unexpected(series.error());
  const std::string key = core::fold_case(series->before) + "\n" + core::fold_case(series->after);
  const auto [last, is_new] = last_.try_emplace(key, 0);
  if (is_new) last->second = highest(*series);
  return &by_date_.emplace(date, Counting{std::move(*series), &last->second}).first->second;
}

core::Result<Numbering::Series> Numbering::series_of(core::Date date) {
  const std::string& pattern = book_.business().number;
  if (pattern.empty()) return like_latest(date);
  Series series{{}, {}, 0};
  std::string_view rest = pattern;
  while (!rest.empty()) {
    std::string& part = series.digits == 0 ? series.before : series.after;
    const auto open = rest.find('{');
    part += rest.substr(0, open);
    if (open == rest.npos) break;
    const auto close = rest.find('}', open);
    const std::string_view group = rest.substr(open + 1, close - open - 1);
    if (const auto text = date_part(group, date))
      part += *text;
    else
      series.digits = group.size();
    if (close == rest.npos) break;
    rest.remove_prefix(close + 1);
  }
  if (series.digits == 0)
    return core::misuse("`business.number` is `" + pattern + "`, without a counter, as `{0000}`");
  return series;
}

Numbering::Series Numbering::like_latest(core::Date date) {
  if (models().empty()) return {four_digit_year(date) + "-", "", usual_digits};
  Votes<std::string> beginnings;
  for (const Model& model : models()) beginnings.add(core::fold_case(moved(model, date)));
  std::optional<std::string> beginning;
  Votes<std::size_t> widths;
  for (const Model& model : models()) {
    std::string own = moved(model, date);
    if (core::fold_case(own) != beginnings.most()) continue;
    widths.add(model.digits);
    if (!beginning) beginning = std::move(own);
  }
  return {*beginning, "", widths.most()};
}

const std::vector<Numbering::Model>& Numbering::models() {
  if (models_) return *models_;
  models_.emplace();
  for (const Invoice* invoice : latest_of(book_)) {
    const std::size_t digits = counter_digits(*invoice);
    const std::string_view id = invoice->id;
    models_->push_back({std::string(id.substr(0, id.size() - digits)), digits, invoice->date});
  }
  for (const auto& invoice : book_.invoices()) {
    for (Model& model : *models_) {
      if (!model.same_year || !invoice.id.str().starts_with(model.prefix)) continue;
      model.same_year = invoice.date.year() == model.date.year();
      if (!model.same_year || invoice.date.month() != model.date.month()) model.same_month = false;
    }
  }
  return *models_;
}

/// The model's prefix with the year and month of its date made those of `to`, where they stand in
/// it. Two digits may stand in it for another reason: they are taken for a year or a month only
/// where all invoices that begin so are of that year or month.
std::string Numbering::moved(const Model& model, core::Date to) {
  const core::Date from = model.date;
  std::vector<std::pair<std::string, std::string>> changes;
  for (const char* between : {"-", "", ".", "_", "/"}) {
    if (!model.same_month) break;
    changes.emplace_back(four_digit_year(from) + between + month_of(from),
                         four_digit_year(to) + between + month_of(to));
    changes.emplace_back(two_digit_year(from) + between + month_of(from),
                         two_digit_year(to) + between + month_of(to));
  }
  changes.emplace_back(four_digit_year(from), four_digit_year(to));
  if (model.same_year) changes.emplace_back(two_digit_year(from), two_digit_year(to));
  std::string prefix = model.prefix;
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
