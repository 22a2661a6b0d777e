#include "amount_columns.hpp"

#include <algorithm>

namespace inv::bank {

namespace {

using core::Money;

Money sum_of(const std::vector<Money>& parts, Repeats repeats) {
  if (repeats == Repeats::last) return parts.back();
  Money sum = Money::zero(parts.front().currency());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto end = parts.begin() + static_cast<std::ptrdiff_t>(i);
    const bool is_again = std::find(parts.begin(), end, parts[i]) != end;
    if (repeats == Repeats::add || !is_again) sum += parts[i];
  }
  return sum;
}

bool says_currency(const AdviceAmount& amount) {
  return amount.named.currency || !amount.named.shared.empty();
}

}  // namespace

AmountReader::AmountReader(const AdviceFacts& facts, const book::Book& book,
                           core::Currency currency, std::span<const OpenInvoice> invoices)
    : facts_(facts), book_(book), currency_(currency) {
  for (const OpenInvoice& each : invoices) open_.emplace(each.invoice, each.open);
  for (const AdviceRow& row : facts.rows) {
    for (const AdviceMention& mention : row.mentions) {
      if (!mention.invoice) continue;
      if (book.invoice(*mention.invoice).currency != currency) is_mixed_ = true;
      if (!mention.refusal.empty()) refused_.emplace(*mention.invoice, mention.refusal);
    }
    slots_.push_back(slots_of(row));
  }
}

AmountReader::Slots AmountReader::slots_of(const AdviceRow& row) const {
  Slots slots;
  std::vector<Slot> zeros, open;
  for (const AdviceAmount& each : row.amounts) {
    if (says_currency(each) && !each.named.can_be(currency_)) continue;
    const auto money = core::to_money(each.number, currency_);
    if (!money) continue;
    const Slot slot{*money, each.ids_before, each.is_bracketed, says_currency(each)};
    const bool is_bare = each.is_bare && currency_.digits() > 0;
    if (money->is_zero())
      zeros.push_back(slot);
    else
      (is_bare ? slots.bare : slots.sure).push_back(slot);
    if (is_bare && is_open_amount(row, *money)) open.push_back(slot);
  }
  if (slots.sure.empty()) slots.sure = open;
  if (slots.sure.empty() && slots.bare.empty()) slots.sure = zeros;
  if (!slots.sure.empty() || slots.bare.empty()) slots.bare = slots.sure;
  return slots;
}

bool AmountReader::is_open_amount(const AdviceRow& row, Money money) const {
  return std::ranges::any_of(row.mentions, [&](const AdviceMention& mention) {
    const auto found = mention.invoice ? open_.find(*mention.invoice) : open_.end();
    return found != open_.end() && found->second.currency() == currency_ && found->second == money;
  });
}

const std::vector<AmountReader::Slot>& AmountReader::slots(std::size_t place,
                                                           const Reading& reading) const {
  return reading.takes_bare ? slots_[place].bare : slots_[place].sure;
}

Money AmountReader::value(const AdviceRow& row, const Slot& slot, const Reading& reading) const {
  const bool may_be_minus = slot.is_bracketed && !row.is_prose && slot.amount.is_positive();
  const bool is_deducted = row.mentions.empty() && row.names_deduction;
  return may_be_minus && (reading.brackets_are_minus || is_deducted) ? -slot.amount : slot.amount;
}

/// The amount of the line after an invoice's that has none itself.
std::optional<std::size_t> AmountReader::continuation(std::size_t place) const {
  const AdviceRow& row = facts_.rows[place];
  if (row.mentions.size() != 1 || !slots_[place].sure.empty()) return std::nullopt;
  if (!row.unread.empty() || !foreign(row).empty()) return std::nullopt;
  const std::size_t next = place + 1;
  if (next == facts_.rows.size()) return std::nullopt;
  const bool fits = facts_.rows[next].mentions.empty() && facts_.rows[next].total_strength <= 1;
  return fits && slots_[next].sure.size() == 1 ? std::optional(next) : std::nullopt;
}

bool AmountReader::continues_another(std::size_t place) const {
  return place > 0 && continuation(place - 1) == place;
}

/// `345.00 for A (245.00) and B (100.00)`, `245.00 for A, 100.00 for B`, `A, B: 345.00`.
std::optional<AmountReader::Parted> AmountReader::part(std::size_t count,
                                                       const std::vector<Slot>& slots) {
  std::vector<std::size_t> between(count + 1, 0);
  for (const Slot& slot : slots) ++between[std::min(slot.ids_before, count)];
  const auto are_one = [&](std::size_t from, std::size_t to) {
    return std::all_of(between.begin() + static_cast<std::ptrdiff_t>(from),
                       between.begin() + static_cast<std::ptrdiff_t>(to),
                       [](std::size_t n) { return n == 1; });
  };
  Parted parted{std::vector<std::optional<Slot>>(count), std::nullopt};
  const auto take = [&](std::size_t from) {
    for (std::size_t k = 0; k < count; ++k) parted.each[k] = slots[from + k];
    if (slots.size() > count) parted.total = slots[from == 0 ? count : 0];
    return parted;
  };
  const bool are_listed = between[0] == count || between[count] == count;
  if (slots.size() == count && (are_listed || are_one(1, count + 1) || are_one(0, count)))
    return take(0);
  if (slots.size() == count + 1) {
    Money after = Money::zero(slots.front().amount.currency());
    for (const Slot& slot : slots) after += slot.amount;
    const bool first_is_sum = after == slots.front().amount + slots.front().amount;
    const bool last_is_sum = after == slots.back().amount + slots.back().amount;
    const bool leads = between[0] == 1 && are_one(1, count + 1);
    return take(first_is_sum || (leads && !last_is_sum) ? 1 : 0);
  }
  if (std::ranges::any_of(between, [](std::size_t n) { return n > 1; })) return std::nullopt;
  for (const Slot& slot : slots) {
    const std::size_t at = std::min(slot.ids_before, count);
    const bool is_end = at == 0 || (at == count && slots.size() == 1 && !slot.is_bracketed);
    // `A / B paid 214.50, C 10.00`: it may be that of both.
    if (!is_end && !slot.is_bracketed && at > 1 && between[at - 1] == 0) return std::nullopt;
    if (is_end)
      parted.total = slot;
    else
      parted.each[at - 1] = slot;
  }
  return parted;
}

void AmountReader::put(Said& said, const AdviceMention& mention, Money amount) const {
  if (!mention.invoice) {
    const auto [at, is_new] = said.strangers.try_emplace(mention.stranger, amount);
    if (!is_new) at->second += amount;
    return;
  }
  const book::Invoice& invoice = book_.invoice(*mention.invoice);
  if (invoice.currency != currency_) return;
  if (invoice.is_credit && amount.is_positive()) amount = -amount;
  said.parts[*mention.invoice].push_back(amount);
}

void AmountReader::add_up(Said& said, Money deductions) const {
  said.net = said.with_all = deductions;
  for (const auto& [ix, parts] : said.parts) {
    const Money sum = sum_of(parts, said.reading.repeats);
    said.with_all += sum;
    if (is_refused(ix)) continue;
    said.amounts.emplace(ix, sum);
    said.net += sum;
  }
  for (const auto& [stranger, amount] : said.strangers) said.with_all += amount;
}

Said AmountReader::read(Reading reading) const {
  Said said{reading, {}, {}, {}, Money::zero(currency_), Money::zero(currency_), false};
  Money deductions = Money::zero(currency_);
  for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
    const AdviceRow& row = facts_.rows[i];
    const std::size_t place = continuation(i).value_or(i);
    const auto& found = slots(place, reading);
    const std::size_t count = row.mentions.size();
    if (count == 1 && !found.empty()) {
      const std::size_t back = std::min(reading.from_right, found.size() - 1);
      const Slot& slot = found[found.size() - 1 - back];
      put(said, row.mentions.front(), value(row, slot, reading));
    } else if (count > 1) {
      const auto parted = part(count, found);
      for (std::size_t k = 0; parted && k < count; ++k)
        if (parted->each[k]) put(said, row.mentions[k], value(row, *parted->each[k], reading));
    } else if (is_deduction(i, reading)) {
      deductions += value(row, slots_[i].sure.back(), reading);
    }
  }
  add_up(said, deductions);
  return said;
}

std::vector<Reading> AmountReader::readings() const {
  constexpr std::size_t columns_most = 6;
  std::size_t columns = 1;
  bool has_bare = false, has_bracket = false, is_ledger = false;
  for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
    const AdviceRow& row = facts_.rows[i];
    columns = std::max(columns, std::min(columns_most, slots_[i].bare.size()));
    has_bare = has_bare || (slots_[i].sure.empty() && !slots_[i].bare.empty());
    if (!has_brackets(row)) continue;
    has_bracket = true;
    // Who writes a credit note's amount in brackets means a minus.
    for (const AdviceMention& mention : row.mentions)
      is_ledger = is_ledger || (mention.invoice && book_.invoice(*mention.invoice).is_credit);
  }
  std::vector<Reading> readings;
  for (const bool minus : {is_ledger, !is_ledger})
    for (const bool bare : {false, true})
      for (const auto repeats : {Repeats::unlike_add, Repeats::add, Repeats::last})
        for (std::size_t column = 0; column < columns; ++column)
          if ((has_bracket || minus == is_ledger) && (has_bare || !bare))
            readings.push_back({column, repeats, minus, bare});
  return readings;
}

std::optional<Money> AmountReader::untaken(std::size_t place, const Reading& reading) const {
  const AdviceRow& row = facts_.rows[place];
  const bool is_taken = reading.takes_bare || !slots_[place].sure.empty() || continuation(place);
  if (row.mentions.size() != 1 || !row.mentions.front().invoice || is_taken) return std::nullopt;
  const auto open = open_.find(*row.mentions.front().invoice);
  if (open == open_.end() || open->second.currency() != currency_) return std::nullopt;
  for (const Slot& slot : slots_[place].bare)
    if (slot.amount < open->second) return slot.amount;
  return std::nullopt;
}

bool AmountReader::is_unclear(std::size_t place) const {
  const std::size_t count = facts_.rows[place].mentions.size();
  return count > 1 && !part(count, slots_[place].sure);
}

std::optional<AmountReader::Slot> AmountReader::total_slot(std::size_t place, int& strength) const {
  constexpr int strong = 2;
  const AdviceRow& row = facts_.rows[place];
  if (row.mentions.size() > 1) {
    const bool is_paid = std::ranges::any_of(
        row.mentions, [](const AdviceMention& mention) { return mention.refusal.empty(); });
    const auto parted = part(row.mentions.size(), slots_[place].sure);
    strength = strong;
    return is_paid && parted ? parted->total : std::nullopt;
  }
  strength = row.mentions.empty() && !continues_another(place) ? row.total_strength : 0;
  if (strength == 0) return std::nullopt;
  const auto& found = strength >= strong ? slots_[place].bare : slots_[place].sure;
  if (found.empty()) return std::nullopt;
  if (!row.is_prose) return found.back();
  return *std::ranges::max_element(found, {}, &Slot::amount);
}

std::vector<StatedTotal> AmountReader::totals() const {
  constexpr std::size_t most = 8;
  std::vector<StatedTotal> totals;
  for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
    int strength = 0;
    const auto slot = total_slot(i, strength);
    if (!slot || !slot->amount.is_positive() || (is_mixed_ && !slot->has_currency)) continue;
    if (!totals.empty() && strength < totals.back().strength) continue;
    if (!totals.empty() && strength > totals.back().strength) totals.clear();
    std::erase_if(totals, [&](const StatedTotal& each) { return each.amount == slot->amount; });
    if (totals.size() < most) totals.push_back({slot->amount, strength});
  }
  return totals;
}

std::vector<std::size_t> AmountReader::unmarked_totals() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; is_mixed_ && i < facts_.rows.size(); ++i) {
    int strength = 0;
    const auto slot = total_slot(i, strength);
    if (slot && !slot->has_currency && slot->amount.is_positive()) places.push_back(i);
  }
  return places;
}

std::vector<std::string> AmountReader::foreign(const AdviceRow& row) const {
  std::vector<std::string> found;
  for (const AdviceAmount& each : row.amounts) {
    if (each.number.mantissa() == 0 || (each.is_bare && !says_currency(each))) continue;
    const bool is_other = says_currency(each) && !each.named.can_be(currency_);
    const bool is_own = std::ranges::any_of(row.mentions, [&](const AdviceMention& mention) {
      const auto currency = mention.invoice ? book_.invoice(*mention.invoice).currency
                                            : std::optional<core::Currency>();
      return currency && *currency != currency_ &&
             (!says_currency(each) || each.named.can_be(*currency));
    });
    if (!is_own && (is_other || !core::to_money(each.number, currency_)))
      found.push_back(each.text);
  }
  return found;
}

bool AmountReader::has_brackets(const AdviceRow& row) {
  return !row.is_prose && std::ranges::any_of(row.amounts, &AdviceAmount::is_bracketed);
}

bool AmountReader::is_deduction(std::size_t place, const Reading& reading) const {
  const AdviceRow& row = facts_.rows[place];
  if (!row.mentions.empty() || row.total_strength > 1 || slots_[place].sure.empty()) return false;
  return value(row, slots_[place].sure.back(), reading).is_negative() && !continues_another(place);
}

}  // namespace inv::bank
