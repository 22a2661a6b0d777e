// The balance brought forward, what is set aside, and how to pay.

#include <algorithm>

#include "inv/render/text.hpp"
#include "invoice.hpp"
#include "render/document/items.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

using report::InvoiceDocument;
using RowKind = PageTable::RowKind;

class BalanceBlocks {
 public:
  BalanceBlocks(const InvoiceDocument& invoice, const Language& language)
      : invoice_(invoice), balance_(*invoice.balance), language_(language) {}

  std::vector<PageBlock> make(std::string_view name) const {
    std::vector<PageBlock> blocks;
    if (name == "brought") {
      add_brought(blocks);
    } else if (name == "aside") {
      add_aside(blocks);
    } else if (name == "pay") {
      add_ways(blocks);
    }
    return blocks;
  }

 private:
  std::string money(core::Money amount) const { return money_text(language_, amount); }
  std::string day(core::Date date, DayForm form) const {
    return day_text(language_, date, form, invoice_.as_of, false);
  }
  void add_sum(PageTable& into, std::string label, core::Money amount,
               RowKind kind = RowKind::sum) const {
    into.rows.push_back({kind, {std::move(label), money(amount)}});
  }
  void add_sum(PageTable& into, Label label, core::Money amount,
               RowKind kind = RowKind::sum) const {
    add_sum(into, say(language_, label), amount, kind);
  }

  PageTable brought_table() const {
    PageTable made;
    made.columns = {{.title = ""},
                    {.title = "", .grows = true},
                    {.title = "", .is_right = true},
                    {.title = "", .is_right = true}};
    return made;
  }

  PageTable::Row brought_row(const report::BroughtItem& item, core::Money amount) const {
    return {RowKind::item,
            {one_line(item.number), column_title(item),
             unbroken(say(language_, Label::due_day, {{"day", column_day(language_, item.due)}})),
             money(amount)},
            item_notes(language_, item, amount)};
  }

  void add_brought(std::vector<PageBlock>& blocks) const {
    if (!has_balance(invoice_)) return;
    PageTable made = brought_table();
    if (balance_.own != invoice_.open) add_sum(made, Label::own_due, balance_.own);
    if (!balance_.items.empty())
      made.rows.push_back({RowKind::caption, {say(language_, Label::brought_forward)}});
    for (const report::BroughtItem& item : balance_.items)
      made.rows.push_back(brought_row(item, item.open));
    if (!balance_.taken_off.is_zero()) {
      const bool held = balance_.taken_off.is_positive();
      add_sum(made, held ? Label::less_held : Label::plus_owed_back, -balance_.taken_off);
    }
    add_sum(made, Label::to_pay, balance_.to_pay, RowKind::total);
    if (balance_.deposit.is_positive()) add_sum(made, Label::deposit, balance_.deposit);
    for (const core::Money other : balance_.others) {
      const std::string code(other.currency().code());
      add_sum(made, say(language_, Label::also_open_in, {{"currency", code}}), other);
    }
    blocks.push_back(std::move(made));
  }

  void add_aside(std::vector<PageBlock>& blocks) const {
    if (balance_.aside.empty()) return;
    PageTable made = brought_table();
    made.rows.push_back({RowKind::caption, {say(language_, Label::aside)}});
    for (const report::AsideItem& one : balance_.aside) {
      PageTable::Row row = brought_row(one.item, one.amount);
      row.notes.push_back(set_aside_text(language_, one.why, one.date, invoice_.as_of, false));
      made.rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(made));
  }

  /// Nothing where nothing is to be paid, but for money of the client that covers it.
  void add_ways(std::vector<PageBlock>& blocks) const {
    if (!balance_.to_pay.is_positive() && !balance_.taken_off.is_positive()) return;
    std::vector<std::string> numbers;
    if (balance_.own.is_positive()) numbers.push_back(invoice_.number);
    for (const report::BroughtItem& item : balance_.items) {
      if (std::ranges::find(numbers, item.number) == numbers.end()) numbers.push_back(item.number);
    }
    blocks.push_back(ways_to_pay(language_, invoice_.pay, balance_.to_pay,
                                 payment_reference(numbers, invoice_.parties.client.name)));
  }

  const InvoiceDocument& invoice_;
  const report::BroughtForward& balance_;
  const Language& language_;
};

}  // namespace

bool has_balance(const InvoiceDocument& invoice) {
  if (invoice.is_credit || !invoice.balance) return false;
  const report::BroughtForward& balance = *invoice.balance;
  return balance.is_more_than_own() || balance.own != invoice.open || !balance.others.empty() ||
         !balance.deposit.is_zero();
}

std::vector<PageBlock> balance_block(const InvoiceDocument& invoice, const Language& language,
                                     std::string_view name) {
  if (!invoice.balance) return {};
  return BalanceBlocks(invoice, language).make(name);
}

}  // namespace inv::render
