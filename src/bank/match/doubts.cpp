#include "doubts.hpp"

#include <algorithm>

namespace inv::bank {

namespace {

/// `1.00, 2.00 and 3.00`
std::string joined(const std::vector<core::Money>& amounts) {
  std::string text;
  for (std::size_t i = 0; i < amounts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == amounts.size() ? " and " : ", ") + amounts[i].text();
  return text;
}

}  // namespace

void RowDoubts::find() {
  find_strangers();
  for (const AdviceRow& row : facts_.rows) find_left_out(row);
  find_heads();
  find_unclear();
  find_deductions();
  find_brackets();
  find_repeats();
}

/// Invoices of others, and what looks like an invoice of this client and is none.
void RowDoubts::find_strangers() {
  std::set<std::string> seen;
  for (const AdviceRow& row : facts_.rows)
    for (const AdviceMention& mention : row.mentions) {
      if (mention.invoice || !seen.insert(mention.stranger).second) continue;
      const auto found = said_.strangers.find(mention.stranger);
      const bool has_amount = found != said_.strangers.end();
      doubts.push_back(mention.stranger + (has_amount
                                               ? ": its " + found->second.text() + " is left out"
                                               : "; it is left out"));
    }
}

std::string RowDoubts::names_of(const AdviceRow& row) const {
  std::string names;
  for (const AdviceMention& mention : row.mentions)
    if (mention.invoice) {
      if (!names.empty()) return names + " and others";
      names = shown(*mention.invoice);
    }
  return names;
}

void RowDoubts::put_unsure(const AdviceRow& row) {
  if (row.mentions.empty()) has_loose = true;
  for (const AdviceMention& mention : row.mentions)
    if (mention.invoice) unsure.insert(*mention.invoice);
}

/// Amounts in another currency, and those that cannot be read.
void RowDoubts::find_left_out(const AdviceRow& row) {
  const auto foreign = reader_.foreign(row);
  if (foreign.empty() && row.unread.empty()) return;
  put_unsure(row);
  const std::string other = "is not in " + std::string(currency_.code()) + ", and is left out";
  const std::string names = names_of(row);
  if (!row.mentions.empty() && names.empty()) return;  // all of others
  if (!row.mentions.empty()) {
    for (const std::string& text : foreign)
      doubts.push_back("`" + text + "` at " + names + " " + other);
    for (const std::string& text : row.unread)
      doubts.push_back("`" + text + "` at " + names + " cannot be read as an amount");
  } else if (row.total_strength > 0) {
    doubts.push_back("`" + row.text + "` " +
                     (foreign.empty() ? "has an amount that cannot be read" : other));
  }
}

void RowDoubts::find_heads() {
  std::vector<core::Currency> known = {currency_};
  for (const AdviceRow& row : facts_.rows)
    for (const AdviceMention& mention : row.mentions)
      if (mention.invoice)
        if (const auto currency = book_.invoice(*mention.invoice).currency)
          known.push_back(*currency);
  for (const AdviceHead& head : facts_.heads)
    if (std::ranges::none_of(known, [&](core::Currency each) { return head.named.can_be(each); }))
      doubts.push_back("`" + head.text + "` is not about " + std::string(currency_.code()));
}

void RowDoubts::find_unclear() {
  for (const std::size_t place : reader_.unmarked_totals()) {
    const AdviceRow& row = facts_.rows[place];
    put_unsure(row);
    doubts.push_back(row.mentions.empty()
                         ? "`" + row.text + "` does not say its currency, and is left out"
                         : "the amount for " + names_of(row) + " does not say its currency");
  }
  for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
    const std::string names = names_of(facts_.rows[i]);
    if (const auto number = reader_.untaken(i, said_.reading)) {
      put_unsure(facts_.rows[i]);
      const auto ix = *facts_.rows[i].mentions.front().invoice;
      if (!said_.amounts.contains(ix))
        doubts.push_back("a number at " + names + " may be its amount, " + number->text() +
                         ": it is left out");
    }
    if (!reader_.is_unclear(i)) continue;
    put_unsure(facts_.rows[i]);
    doubts.push_back("which of the amounts is that of " + names + " cannot be told");
  }
}

void RowDoubts::find_deductions() {
  has_deduction = std::ranges::any_of(said_.amounts,
                                      [](const auto& each) { return each.second.is_negative(); });
  for (std::size_t i = 0; i < facts_.rows.size(); ++i) {
    if (!reader_.is_deduction(i, said_.reading)) continue;
    has_deduction = true;
    doubts.push_back("`" + facts_.rows[i].text + "` takes something off");
  }
}

/// Some amounts of invoices in brackets, some not, and no total that says what it means.
void RowDoubts::find_brackets() {
  if (said_.is_proven) return;
  const AdviceRow* with = nullptr;
  bool is_mixed = false;
  for (const AdviceRow& row : facts_.rows) {
    const bool is_cell = row.mentions.size() == 1 && row.mentions.front().invoice &&
                         !row.is_prose && !row.amounts.empty();
    if (!is_cell || book_.invoice(*row.mentions.front().invoice).is_credit) continue;
    if (!row.amounts.back().is_bracketed)
      is_mixed = true;
    else if (with == nullptr)
      with = &row;
  }
  if (with == nullptr || !is_mixed) return;
  doubts.push_back("the brackets of `" + with->amounts.back().text + "` at " + names_of(*with) +
                   (said_.reading.brackets_are_minus ? " are" : " may be") + " a minus");
}

void RowDoubts::find_repeats() {
  for (const auto& [ix, parts] : said_.parts) {
    if (parts.size() == 1 || reader_.is_refused(ix)) continue;
    const core::Money taken = said_.amounts.at(ix);
    const bool are_equal =
        std::ranges::all_of(parts, [&](core::Money each) { return each == parts.front(); });
    const bool is_last = said_.reading.repeats == Repeats::last && !are_equal;
    if (said_.is_proven && !is_last) continue;
    const std::string times =
        shown(ix) + " stands there " +
        (parts.size() == 2 ? "twice" : std::to_string(parts.size()) + " times");
    doubts.push_back(are_equal
                         ? times + ", with " + parts.front().text() + ": it is taken once"
                         : times + ", with " + joined(parts) + ": " + taken.text() + " is taken");
  }
}

}  // namespace inv::bank
