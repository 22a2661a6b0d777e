#include "payment_date.hpp"

#include <algorithm>
#include <array>

#include "bank/advice/labels.hpp"

namespace inv::bank {

namespace {

/// The last word of a text in lower case.
std::string_view last_word(std::string_view text) {
  const auto last = text.find_last_not_of(" (,");
  if (last == text.npos) return {};
  text = text.substr(0, last + 1);
  const auto blank = text.find_last_of(" (,");
  return blank == text.npos ? text : text.substr(blank + 1);
}

std::string_view before_last_word(std::string_view text) {
  const std::string_view word = last_word(text);
  if (word.empty()) return {};
  return text.substr(0, static_cast<std::size_t>(word.data() - text.data()));
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != word.npos; }

}  // namespace

void PaymentDate::read(const AdviceLine& line, std::span<const book::InvoiceIx> invoices) {
  if (!line.heads.empty()) heads_ = line.heads;
  for (std::size_t i = 0; i < line.dates.size(); ++i) {
    const AdviceDate& date = line.dates[i];
    const DateLabel label = label_of(line, i);
    const bool is_weak = label == DateLabel::none || label == DateLabel::plain;
    if (label == DateLabel::other || (is_weak && is_of(date, invoices))) continue;
    // Much that looks like a date is none: only where something is said of it.
    if (label == DateLabel::none && date.kind >= AdviceDate::Kind::no_year) continue;
    put(date, label);
  }
}

/// What stands before the date in its line says it, or else the head of its column.
DateLabel PaymentDate::label_of(const AdviceLine& line, std::size_t place) const {
  const AdviceDate& date = line.dates[place];
  const bool is_cell = !line.ids.empty() && heads_.size() == line.dates.size();
  if (is_cell && heads_[place] != DateLabel::none) return heads_[place];
  const std::size_t begin = place == 0 ? 0 : line.dates[place - 1].end;
  const std::string_view text = std::string_view(line.folded).substr(0, date.begin);
  const DateLabel label = date_label(text.substr(std::min(begin, text.size())));
  if (line.ids.empty()) return label;
  // `2026-0042 of 1 March 2026`, and a cell beside an id.
  const std::string_view word = last_word(text);
  constexpr std::array<std::string_view, 5> of = {"of", "dated", "from", "dd", "vom"};
  const bool is_of_it = std::ranges::find(of, word) != of.end();
  if (is_of_it && has_digit(last_word(before_last_word(text)))) return DateLabel::other;
  if (has_digit(word)) return DateLabel::none;
  return label == DateLabel::plain ? DateLabel::none : label;
}

bool PaymentDate::is_of(const AdviceDate& date, std::span<const book::InvoiceIx> invoices) const {
  return std::ranges::any_of(invoices, [&](book::InvoiceIx ix) {
    const book::Invoice& invoice = book_.invoice(ix);
    bool can_be = date.can_be(invoice.date);
    for (std::size_t i = 0; i < invoice.part_count(); ++i) {
      can_be = can_be || date.can_be(invoice.part(i).due);
    }
    return can_be;
  });
}

void PaymentDate::put(const AdviceDate& date, DateLabel label) {
  constexpr std::size_t most = 3;
  if (label < strongest_) return;
  if (label > strongest_) dates_.clear();
  strongest_ = label;
  const auto is_same = [&](const AdviceDate& other) {
    return other.kind == date.kind && (date.date ? other.date == date.date : true);
  };
  if (dates_.size() < most && std::ranges::none_of(dates_, is_same)) dates_.push_back(date);
}

PaymentDate::Found PaymentDate::found() const {
  using Kind = AdviceDate::Kind;
  if (dates_.empty()) return {};
  const std::string ask = "; give `--date`";
  std::vector<AdviceDate> certain;
  std::ranges::copy_if(dates_, std::back_inserter(certain),
                       [](const AdviceDate& each) { return each.kind == Kind::certain; });
  if (certain.size() > 1)
    return {std::nullopt, "it has several dates, `" + certain[0].text + "` and `" +
                              certain[1].text + "`, and none is taken" + ask};
  const AdviceDate& date = certain.empty() ? dates_.front() : certain.front();
  const std::string its = "its date `" + date.text + "` ";
  if (strongest_ == DateLabel::none)
    return {std::nullopt, its + "is not said to be the payment's, and is not taken" + ask};
  if (date.kind == Kind::two_days) return {std::nullopt, its + "could be two days" + ask};
  if (date.kind == Kind::no_year) return {std::nullopt, its + "has no year" + ask};
  if (date.kind == Kind::no_day) return {std::nullopt, its + "is no day of the calendar" + ask};
  if (*date.date > today_) return {std::nullopt, its + "is yet to come, and is not taken" + ask};
  return {date.date, ""};
}

}  // namespace inv::bank
